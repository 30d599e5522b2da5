#!/usr/bin/env bash
# docs/monitoring.md on the lab: every panel of the dashboards has data, and real faults raise their alerts: each is told to
# a webhook within its time, nothing else is, and it is taken back when the fault is. Fails at the first that is not so.
#   e2e/monitoring.sh [TABLE]    writes alerts, faults and seconds into the file TABLE (docs/prove/alerts.md)
table=${1:+$(realpath "$1")}
. "$(dirname "$0")/lab.sh" e2emon 70

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
python3 e2e/webhook.py "$net.1" 8970 "$scratch/received" &
hook=$!
trap 'kill "$hook"; cleanup' EXIT

say "one more instance, and every machine is watched"
{
  echo 'instances = {'
  for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
  echo "  lb1  = { ip_address = \"$net.21\", roles = [\"haproxy\"] }"
  echo "  mon1 = { ip_address = \"$net.22\", roles = [\"backup\", \"monitoring\"] }"
  printf '}\nvm_ram_mb = "768"\ndata_disk_gb = "2G"\n'
  role_variables "pgbouncer_enabled = true
  cluster_vip = \"$net.100\"
  monitoring_grafana_provisioning = \"/etc/grafana/provisioning\"
  monitoring_webhook_url = \"http://$net.1:8970/\""
} >"$folder/cluster.tfvars"
operate deploy

# The faults.
# pool WORDS: to the console of the load balancer's pool, as the account that it runs as.
pool() {
  on 21 "cd / && sudo -u postgres python3 -c \"import psycopg2
console = psycopg2.connect(host='/run/pgbouncer-primary', port=6432, user='pgbouncer', dbname='pgbouncer')
console.autocommit = True
console.cursor().execute('$1')\""
}
sql() { on "$1" "cd / && sudo -u postgres psql -AtXc \"$2\""; }
well() { test "$(sql "$leader" "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'" 2>/dev/null)" = 2; }
# told STATUS ALERT SINCE: when the receiver heard it for the first time after that moment.
told() { awk -v status="$1" -v alert="$2" -v since="$3" '$1 >= since && $2 == status && $3 == alert { print int($1); exit }' "$scratch/received"; }
is_told() { test -n "$(told "$@")"; }

round() {
  say "$*"
  what=() alert=() limit=() at=() round=$(date +%s)
}
# breaks WHAT ALERT SECONDS [COMMAND…]: does it; the alert has to be told of within that time.
breaks() {
  what+=("$1") alert+=("$2") limit+=("$3") at+=("$(date +%s)")
  if (($# > 3)); then "${@:4}"; fi
}
# ends COMMAND…: waits for the alerts, mends, and sees that all is taken back and that nothing else was told.
ends() {
  local i since mended
  for i in "${!alert[@]}"; do
    since=$((limit[i] - ($(date +%s) - at[i])))
    until_so "$((since > 0 ? since : 1))" is_told firing "${alert[i]}" "${at[i]}"
  done
  mended=$(date +%s)
  "$@"
  for i in "${!alert[@]}"; do
    until_so 420 is_told resolved "${alert[i]}" "$mended"
    printf '| %s | %s | %s | %s | %s |\n' "${what[i]}" "${alert[i]}" "${limit[i]}" \
      $(($(told firing "${alert[i]}" "${at[i]}") - at[i])) $(($(told resolved "${alert[i]}" "$mended") - mended)) | tee -a "$scratch/rows"
  done
  awk -v since="$round" '$1 >= since && $2 == "firing" { print $3 }' "$scratch/received" | sort -u >"$scratch/fired"
  printf '%s\n' "${alert[@]}" | sort -u | comm -23 "$scratch/fired" - >"$scratch/unrelated"
  [[ ! -s $scratch/unrelated ]] || die "told without a reason: $(tr '\n' ' ' <"$scratch/unrelated")"
}
touch "$scratch/received" "$scratch/rows"
roles() {
  leader='' replicas=()
  for host in 11 12 13; do
    if [[ $(sql $host 'SELECT pg_is_in_recovery()') == f ]]; then leader=$host; else replicas+=("$host"); fi
  done
}

say "every panel has data"
pgha drill >/dev/null
go run ./tools/dashboards queries app-dev >"$scratch/queries"
cat >"$scratch/ask.py" <<'END'
import json, sys, urllib.parse, urllib.request
empty = []
for one in json.load(sys.stdin):
    body = urllib.parse.urlencode({"query": one["query"]}).encode()
    answer = json.load(urllib.request.urlopen("http://127.0.0.1:9090/api/v1/query", body))
    # The lab's containers may not ask the kernel for its clock, and there was no other leader a minute ago.
    if not answer["data"]["result"] and one["panel"] not in ("Clock", "New leader"):
        empty.append("%(dashboard)s, %(panel)s: %(query)s" % one)
print("\n".join(empty))
sys.exit(bool(empty))
END
on 22 'cat >/tmp/ask.py' <"$scratch/ask.py"
on 22 python3 /tmp/ask.py <"$scratch/queries"

say "a Grafana would find its data source and eight dashboards"
# shellcheck disable=SC2016
on 22 'cd /etc/grafana/provisioning && grep -q "url: http://127.0.0.1:9090" datasources/pgha.yml && grep -q "path: $PWD/dashboards/pgha" dashboards/pgha.yml &&
  test "$(ls dashboards/pgha/*.json | wc -l)" = 8'

say "no alert fires"
pgha alerts | tee "$scratch/said"
says 'no alert fires'

# What takes an hour or gigabytes is shortened on the monitoring machine, for this run only; the table says so.
# shellcheck disable=SC2016
on 22 'sudo sed -i -e "s/_seconds > 3600/_seconds > 60/" -e "s/> 4294967296/> 33554432/" \
  -e "/alert: \(LongTransaction\|SlotRetainsWAL\|CertificateEnds\)/,/labels:/s/for: .*/for: 1m/" /etc/prometheus/rules/pgha.yml
  sudo systemctl reload prometheus'
roles
sql "$leader" "CREATE ROLE app LOGIN PASSWORD 'app'; CREATE TABLE held (x int); GRANT ALL ON held TO app"
detached() { on "$1" "sudo systemd-run --quiet --collect --unit=$2 --uid=postgres --working-directory=/ sh -c '$3'"; }
half_a_cluster() { on "${replicas[1]}" "$1"; }

round "one Patroni hangs, another is dead"
breaks "Patroni hangs on a replica" PatroniDown 150 on "${replicas[0]}" sudo systemctl kill --signal=STOP --kill-whom=main patroni
breaks "PostgreSQL is down on the other" PostgresDown 150 half_a_cluster 'sudo systemctl stop patroni'
mend() {
  on "${replicas[0]}" sudo systemctl kill --signal=CONT --kill-whom=main patroni
  half_a_cluster 'sudo systemctl start patroni'
}
ends mend
until_so 180 well

round "etcd without quorum: the leader goes on, as it reaches all members"
for host in "${replicas[@]}"; do on "$host" sudo systemctl stop etcd; done
breaks "two of three members of etcd are dead" EtcdNoLeader 150
breaks "the same" EtcdMemberDown 270
sql "$leader" 'CREATE TABLE meanwhile ()' >/dev/null
mend() { for host in "${replicas[@]}"; do on "$host" sudo systemctl start etcd; done; }
ends mend
until_so 180 well

round "the leader's power is cut: one message"
name=app-dev-node$((leader - 10))
breaks "the leader's machine is dead" MachineDown 150 lab poweroff "$name"
mend() {
  lab poweron "$name"
  roles
}
ends mend
until_so 240 well

round "two members that take writes"
promote() {
  half_a_cluster 'sudo systemctl stop patroni-fence leader-care.timer; sudo systemctl kill --signal=STOP --kill-whom=main patroni
    cd / && sudo -u postgres psql -qAtXc "SELECT pg_promote()" >/dev/null'
}
breaks "a replica is promoted by hand" TwoWritable 90 promote
# That its Patroni hangs is true.
breaks "while its Patroni hangs" PatroniDown 150
mend() {
  half_a_cluster 'sudo systemctl kill --signal=CONT --kill-whom=main patroni; sudo systemctl restart patroni; sudo systemctl start patroni-fence leader-care.timer'
}
ends mend
until_so 240 well

round "faults of single services, all at once"
on 22 'sudo cp -p /etc/pgbackrest/drill.conf /var/tmp/drill.conf; sudo sed -i s/cipher-pass=./cipher-pass=-/ /etc/pgbackrest/drill.conf'
pgha drill >/dev/null 2>&1 || true
breaks "a drill whose key is wrong" DrillFailed 90 on 22 sudo /usr/local/libexec/pgha-metrics drill
breaks "the backup host's pgBackRest is dead" ArchiveStalled 510 on 22 sudo systemctl stop pgbackrest
# shellcheck disable=SC2016
breaks "clients that do nothing use nine in ten connections" ConnectionsUsedUp 390 \
  detached "$leader" many 'for i in $(seq 86); do (sleep 900 | psql -qX) & done; wait'
breaks "a transaction that stays open (after 60 s, not an hour)" LongTransaction 240 \
  detached "$leader" open '(echo "BEGIN; LOCK TABLE held;"; sleep 900) | psql -qX'
sleep 2
breaks "a client behind its lock" LockWait 270 detached "$leader" waits 'psql -qXc "SELECT * FROM held"'
breaks "a replica that looks for its leader elsewhere" ReplicaNotStreaming 390 \
  half_a_cluster "cd / && sudo -u postgres psql -qXc \"ALTER SYSTEM SET primary_conninfo = 'host=192.0.2.1'\" -c 'SELECT pg_reload_conf()' >/dev/null"
breaks "and so does not read its slot (32 MiB, not 4 GiB)" SlotRetainsWAL 240
for _ in 1 2 3 4; do
  sql "$leader" 'SELECT pg_current_xact_id()' >/dev/null
  sql "$leader" 'SELECT pg_switch_wal()' >/dev/null
done
# shellcheck disable=SC2016
breaks "a replica's disk is full to 95 %" DiskFull 390 on "${replicas[0]}" 'read -r size free < <(df --output=size,avail -B1 /var/lib/postgresql | tail -1)
  sudo fallocate -l $((free - size / 20)) /var/lib/postgresql/filler'
detached "$leader" client 'export PGPASSWORD=app; (echo "SELECT 1;"; sleep 20; echo "SELECT 2;"; sleep 900) | psql -qX "host='"$net"'.21 port=6432 user=app dbname=postgres"'
sleep 10
breaks "a pool whose clients get no connection" PoolClientsWait 210 pool PAUSE
breaks "an exporter is dead" EndpointDown 270 on "${replicas[0]}" sudo systemctl stop prometheus-postgres-exporter
breaks "keepalived is dead on the only load balancer" NobodyHasTheAddress 180 on 21 sudo systemctl stop keepalived
# The same certificate, good for 20 days more.
on 11 'sudo tar -C /etc/patroni-cluster/ca -c 1.crt 1.key' | on 21 'mkdir -p /tmp/ca && tar -xC /tmp/ca'
on 21 'cd /tmp/ca && sudo cp -p /etc/patroni-cluster/tls/server.crt old.crt &&
  echo "subjectAltName = IP:'"$net"'.21" >names && sudo openssl req -new -key /etc/patroni-cluster/tls/server.key -subj /CN=app-dev-lb1 -out asked.csr &&
  sudo openssl x509 -req -in asked.csr -CA 1.crt -CAkey 1.key -set_serial 7 -days 20 -extfile names -out new.crt 2>/dev/null &&
  sudo cp new.crt /etc/patroni-cluster/tls/server.crt'
breaks "a certificate for 20 days more (told after a minute, not an hour)" CertificateEnds 180 on 21 sudo /usr/local/libexec/pgha-metrics certificates
mend() {
  on 21 'cd /tmp/ca && sudo cp old.crt /etc/patroni-cluster/tls/server.crt && sudo rm -rf /tmp/ca && sudo /usr/local/libexec/pgha-metrics certificates
    sudo systemctl start keepalived'
  pool RESUME
  on "${replicas[0]}" 'sudo systemctl start prometheus-postgres-exporter; sudo rm /var/lib/postgresql/filler'
  half_a_cluster "cd / && sudo -u postgres psql -qXc 'ALTER SYSTEM RESET primary_conninfo' -c 'SELECT pg_reload_conf()' >/dev/null"
  on "$leader" sudo systemctl stop waits open many client
  on 22 'sudo systemctl start pgbackrest; sudo cp -p /var/tmp/drill.conf /etc/pgbackrest/drill.conf'
  sql "$leader" 'SELECT pg_current_xact_id(); SELECT pg_switch_wal()' >/dev/null
  until_so 180 well
  pgha drill >/dev/null
  on 22 sudo /usr/local/libexec/pgha-metrics drill
}
ends mend
until_so 180 well

say "in maintenance mode nobody is told of what is done by hand"
before=$(wc -l <"$scratch/received")
pgha maintenance on | tee "$scratch/said"
says 'Alerts are silent until'
on "${replicas[0]}" sudo systemctl stop patroni
sleep 120
pgha alerts | tee "$scratch/said"
says 'muted PatroniDown'
on "${replicas[0]}" sudo systemctl start patroni
pgha maintenance off
until_so 180 well
test "$(wc -l <"$scratch/received")" = "$before"

if [[ $table ]]; then
  {
    printf '# Alerts that were seen to fire\n\n'
    printf 'Written by `e2e/monitoring.sh`: real faults in the lab, and when a webhook of Alertmanager heard of them. The limit is the\n'
    printf "alert's own time and 90 s for two questions, the rule, and gathering (more where a metric is made more seldom); the last\n"
    printf 'column counts from the moment at which the fault was mended. Nothing else was told.\n\n'
    printf '| fault | alert | limit s | told after s | taken back after s |\n|---|---|---|---|---|\n'
    cat "$scratch/rows"
  } >"$table"
fi

say "all of it is gone again"
