#!/usr/bin/env bash
# docs/monitoring.md on the lab: every panel of the dashboards has data, and real faults raise their alerts: each is told to
# a webhook within its time, nothing else is, and it is taken back when the fault is. An alert for which that is not so is
# named with what Prometheus knows of it, and the script fails at its end: one run tells of all.
#   e2e/monitoring.sh [TABLE [PICTURE]]    writes alerts, faults and seconds into the file TABLE (docs/prove/alerts.md), and
#                                          the overview as it looks at the end into PICTURE (docs/prove/overview.svg)
table=${1:+$(realpath "$1")}
picture=${2:+$(realpath "$2")}
. "$(dirname "$0")/lab.sh" e2emon 70

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
on() { ssh -q -i "$state/id_ed25519" -o ConnectTimeout=5 -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
python3 e2e/webhook.py "$net.1" 8970 "$scratch/received" &
hook=$!
trap 'kill "$hook" || true; cleanup' EXIT

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
  on 21 "cd / && sudo -u postgres timeout 30 python3 -c \"import psycopg2
console = psycopg2.connect(host='/run/pgbouncer-primary', port=6432, user='pgbouncer', dbname='pgbouncer')
console.autocommit = True
console.cursor().execute('$1')\""
}
sql() { on "$1" "cd / && sudo -u postgres psql -AtXc \"$2\""; }
# well: somebody leads, and both others stream.
well() {
  roles
  [[ $leader ]] && test "$(sql "$leader" "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'" 2>/dev/null)" = 2
}
# told STATUS ALERT SINCE: when the receiver heard it for the first time after that moment.
told() { awk -v status="$1" -v alert="$2" -v since="$3" '$1 >= since && $2 == status && $3 == alert { print int($1); exit }' "$scratch/received"; }
is_told() { test -n "$(told "$@")"; }
# all_back ALERT: whatever was told of it is taken back, on each machine and for each disk.
all_back() { awk -v alert="$1" '$3 == alert { last[$5] = $2 } END { for (i in last) if (last[i] == "firing") exit 1 }' "$scratch/received"; }
is_over() { is_told resolved "$1" "$2" && all_back "$1"; }
# within SECONDS COMMAND…: whether it succeeds in that time.
within() { (until_so "$@") 2>/dev/null; }
clock() { printf '   %(%H:%M:%S)T  ' -1; }
# wrong WORDS: said now, and the script fails at its end.
wrong() {
  clock
  printf 'WRONG: %s\n' "$*" | tee -a "$scratch/wrong"
}

cat >"$scratch/why.py" <<'END'
import json, sys, urllib.parse, urllib.request
def ask(path, **about):
    url = "http://127.0.0.1:9090/api/v1/" + path + "?" + urllib.parse.urlencode(about)
    return json.load(urllib.request.urlopen(url))["data"]
for group in ask("rules")["groups"]:
    for rule in group["rules"]:
        if rule["name"] == sys.argv[1]:
            print("     is %s, for %s s: %s %s" % (rule["state"], rule["duration"], rule["query"], rule.get("lastError", "")))
            for alert in rule["alerts"]:
                print("     %s since %s: %s" % (alert["state"], alert["activeAt"], alert["labels"]))
            # What is compared, as the comparison leaves nothing.
            for series in ask("query", query=rule["query"].rsplit(" and ", 1)[0].rsplit(" ", 2)[0])["result"] or ["no series"]:
                print("     now:", series)
END
# why ALERT: what Prometheus knows of it.
why() { on 22 "cat >/tmp/why.py; python3 /tmp/why.py $1" <"$scratch/why.py" 2>&1 || true; }

# the_table: what was seen so far, for people.
the_table() {
  printf '# Alerts that were seen to fire\n\n'
  # shellcheck disable=SC2016
  printf 'Written by `e2e/monitoring.sh`: real faults in the lab, and when a webhook of Alertmanager heard of them. The limit is the\n'
  printf "alert's own time and 90 s for two questions, the rule, and gathering (more where a metric is made more seldom); the last\n"
  printf 'column counts from the moment at which the fault was mended. While a fault lasted, nothing but its alerts was told.\n\n'
  printf '| fault | alert | limit s | told after s | taken back after s |\n|---|---|---|---|---|\n'
  cat "$scratch/rows"
  if [[ -s $scratch/meanwhile ]]; then
    printf '\nTold while what was mended came back:\n\n'
    sort -u "$scratch/meanwhile" | sed 's/^/- /'
  fi
  if [[ -s $scratch/wrong ]]; then
    printf '\nNot as it should be:\n\n'
    sed 's/^WRONG: /- /' "$scratch/wrong"
  fi
}

round() {
  until_so 300 well
  say "$*"
  what=() alert=() limit=() at=() round=$(date +%s)
}
# breaks WHAT ALERT SECONDS [COMMAND…]: does it; the alert has to be told of within that time.
breaks() {
  clock
  printf '%s: %s within %s s\n' "$1" "$2" "$3"
  what+=("$1") alert+=("$2") limit+=("$3") at+=("$(date +%s)")
  if (($# > 3)); then "${@:4}"; fi
}
# ends COMMAND…: waits for the alerts, mends, and sees that all is taken back and that nothing else was told.
ends() {
  local i rest mended after back
  for i in "${!alert[@]}"; do
    rest=$((limit[i] - ($(date +%s) - at[i])))
    if within "$((rest > 0 ? rest : 1))" is_told firing "${alert[i]}" "${at[i]}"; then
      clock
      printf '%s told after %s s\n' "${alert[i]}" $(($(told firing "${alert[i]}" "${at[i]}") - at[i]))
    else
      wrong "${alert[i]} not told within ${limit[i]} s: ${what[i]}"
      why "${alert[i]}"
    fi
  done
  mended=$(date +%s)
  clock
  printf 'is mended\n'
  "$@"
  for i in "${!alert[@]}"; do
    after=$(told firing "${alert[i]}" "${at[i]}") back=-
    if [[ $after ]]; then
      after=$((after - at[i]))
      if within 420 is_over "${alert[i]}" "$mended"; then
        back=$(($(told resolved "${alert[i]}" "$mended") - mended))
      else
        wrong "${alert[i]} not taken back within 420 s"
        why "${alert[i]}"
      fi
    fi
    clock
    printf '| %s | %s | %s | %s | %s |\n' "${what[i]}" "${alert[i]}" "${limit[i]}" "${after:--}" "$back" | tee -a "$scratch/rows"
  done
  # While it comes back, a machine may truly lack what it lacks: that is said, and nothing else may be told before.
  awk -v since="$round" '$1 >= since && $2 == "firing" { print $3, $4, ($1 < '"$mended"' ? "before" : "after") }' "$scratch/received" | sort -u |
    while read -r name who when; do
      if [[ " ${alert[*]} " == *" $name "* ]]; then continue; fi
      if [[ $when == before ]]; then
        wrong "$name of $who was told, and none of these faults is its"
        why "$name"
      else
        printf '%s of %s, after %s\n' "$name" "$who" "${what[0]}" | tee -a "$scratch/meanwhile"
      fi
    done
  within 300 nobody_is_called || wrong "something fires after all is mended: $(cut -d' ' -f2- "$scratch/received" | tail -3 | tr '\n' ';')"
  if [[ $table ]]; then the_table >"$table"; fi # after each round, as a later one may end the script
}
nobody_is_called() { awk '{ last[$5] = $2 } END { for (i in last) if (last[i] == "firing") exit 1 }' "$scratch/received"; }
touch "$scratch"/{received,rows,wrong,meanwhile}
roles() {
  leader='' replicas=() host=''
  for host in 11 12 13; do
    if [[ $(sql "$host" 'SELECT pg_is_in_recovery()' 2>/dev/null) == f ]]; then leader=$host; else replicas+=("$host"); fi
  done
}

say "every panel has data"
pgha drill >/dev/null
go run ./tools/dashboards queries app-dev >"$scratch/queries"
cat >"$scratch/ask.py" <<'END'
import json, sys, time, urllib.parse, urllib.request
def is_empty(one):
    body = urllib.parse.urlencode({"query": one["query"]}).encode()
    answer = json.load(urllib.request.urlopen("http://127.0.0.1:9090/api/v1/query", body))
    # The lab's containers may not ask the kernel for its clock, and there was no other leader a minute ago.
    return not answer["data"]["result"] and one["panel"] not in ("Clock", "New leader")
empty = json.load(sys.stdin)
for _ in range(12):  # a rate needs two samples, and some metrics are made every five minutes
    empty = [one for one in empty if is_empty(one)]
    if not empty:
        break
    time.sleep(30)
print("\n".join("no data: %(dashboard)s, %(panel)s: %(query)s" % one for one in empty))
sys.exit(bool(empty))
END
on 22 'cat >/tmp/ask.py' <"$scratch/ask.py"
on 22 python3 /tmp/ask.py <"$scratch/queries" || wrong "panels have no data"

say "Prometheus' memory is what docs/monitoring.md predicts, or less than twice that"
memory='process_resident_memory_bytes{job="prometheus"} / (55e6 + 3500 * prometheus_tsdb_head_series{job="prometheus"})'
on 22 "promtool query instant http://127.0.0.1:9090 '$memory'; promtool query instant http://127.0.0.1:9090 'sum by (job, instance) (scrape_samples_scraped)'"
on 22 "promtool query instant http://127.0.0.1:9090 '$memory < 2'" | grep -q '=>' || wrong "Prometheus takes more than twice the memory that the docs predict"

say "a Grafana would find its data source and eight dashboards"
# shellcheck disable=SC2016
on 22 'cd /etc/grafana/provisioning && grep -q "url: http://127.0.0.1:9090" datasources/pgha.yml && grep -q "path: $PWD/dashboards/pgha" dashboards/pgha.yml &&
  test "$(ls dashboards/pgha/*.json | wc -l)" = 8'

say "no alert fires"
# What fires soon, such as that updates wait, is shown and calls nobody.
pgha alerts || wrong "something fires"

say "the nightly look for drift is told to Prometheus"
code=0
pgha diff --metrics >"$scratch/said" || code=$?
((code == 0 || code == 2)) || wrong "diff --metrics exited $code"
drift_is() { on 22 "promtool query instant http://127.0.0.1:9090 pgha_drift" | grep -q "=> $((code / 2)) @"; }
within 60 drift_is || wrong "pgha_drift is not $((code / 2))"
if ((code == 2)); then # a finding, but the alert for it has no place in what follows
  wrong "right after the deploy another one would change something: $(tr '\n' ';' <"$scratch/said")"
  on 22 sudo rm /var/lib/prometheus/node-exporter/drift.prom
fi

# What takes an hour or gigabytes is shortened on the monitoring machine, for this run only; the table says so.
shortened() {
  # shellcheck disable=SC2016
  on 22 'sudo sed -i -e "s/_seconds > 3600/_seconds > 60/" -e "s/> 4294967296/> 33554432/" \
  -e "/alert: \(LongTransaction\|SlotRetainsWAL\|CertificateEnds\)/,/labels:/s/for: .*/for: 1m/" /etc/prometheus/rules/pgha.yml
  sudo systemctl reload prometheus'
}
until_so 300 well
sql "$leader" "CREATE ROLE tester LOGIN PASSWORD 'tester'; CREATE TABLE held (x int)"
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

round "etcd without quorum: the leader goes on, as it reaches all members"
for host in "${replicas[@]}"; do on "$host" sudo systemctl stop etcd; done
breaks "two of three members of etcd are dead" EtcdNoLeader 150
breaks "the same" EtcdMemberDown 270
sql "$leader" 'CREATE TABLE meanwhile ()' >/dev/null
mend() { for host in "${replicas[@]}"; do on "$host" sudo systemctl start etcd; done; }
ends mend

round "no Patroni is left, and nothing of PostgreSQL: one message"
all_stop() {
  for host in 11 12 13; do on "$host" sudo systemctl stop patroni & stopped+=($!); done
  wait "${stopped[@]}"
}
stopped=()
breaks "Patroni is dead on every member" NoLeader 150 all_stop
mend() { for host in 11 12 13; do on "$host" sudo systemctl start patroni; done; }
ends mend

round "the leader's power is cut: one message"
name=app-dev-node$((leader - 10))
breaks "the leader's machine is dead" MachineDown 150 lab poweroff "$name"
mend() { lab poweron "$name"; }
ends mend

round "two members that take writes"
# It archives nothing: its timeline in the archive would lead every later recovery astray.
promote() {
  half_a_cluster "sudo systemctl stop patroni-fence leader-care.timer && sudo systemctl kill --signal=STOP --kill-whom=main patroni &&
    cd / && sudo -u postgres psql -qAtX -c \"ALTER SYSTEM SET archive_command = 'true'\" -c 'SELECT pg_reload_conf()' -c 'SELECT pg_promote()' >/dev/null"
}
breaks "a replica is promoted by hand" TwoWritable 120 promote
# That its Patroni hangs is true.
breaks "while its Patroni hangs" PatroniDown 150
mend() {
  half_a_cluster 'sudo systemctl kill --signal=CONT --kill-whom=main patroni; sudo systemctl restart patroni; sudo systemctl start patroni-fence leader-care.timer'
  until_so 300 well
  for host in 11 12 13; do
    until_so 120 sql "$host" 'ALTER SYSTEM RESET archive_command' >/dev/null # the one that was promoted may not take connections yet
    sql "$host" 'SELECT pg_reload_conf()' >/dev/null
  done
}
ends mend

round "faults of single services, all at once"
shortened
on 22 'sudo cp -p /etc/pgbackrest/drill.conf /var/tmp/drill.conf; sudo sed -i s/cipher-pass=./cipher-pass=-/ /etc/pgbackrest/drill.conf'
fail_drill() {
  if pgha drill >/dev/null 2>&1; then wrong "the drill with a wrong key succeeded"; fi
  on 22 sudo /usr/local/libexec/pgha-metrics drill
}
breaks "a drill whose key is wrong (with the drill's own time)" DrillFailed 300 fail_drill
breaks "the backup host's pgBackRest is dead" ArchiveStalled 510 on 22 sudo systemctl stop pgbackrest
# As many as are needed beside those of others, and no more: the exporter has to get in.
on "$leader" 'cat >/tmp/many.py' <<'END'
import time, psycopg2
one = psycopg2.connect(dbname="postgres")
one.autocommit = True
def ask(sql):
    cursor = one.cursor()
    cursor.execute(sql)
    return cursor.fetchone()[0]
most = ask("SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int")
held = []
while True:
    used = ask("SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'")
    held += [psycopg2.connect(dbname="postgres") for _ in range(max(0, int(most * 0.93) - used))]
    time.sleep(1)
END
breaks "clients that do nothing use nine in ten connections" ConnectionsUsedUp 390 detached "$leader" many 'exec python3 /tmp/many.py'
breaks "a transaction that stays open (after 60 s, not an hour)" LongTransaction 240 \
  detached "$leader" open '(echo "BEGIN; LOCK TABLE held;"; sleep 1800) | psql -qX'
sleep 2
breaks "a client behind its lock" LockWait 270 detached "$leader" waits 'psql -qXc "SELECT * FROM held"'
# Patroni would set right at once what a replica itself looks for.
out=$net.${replicas[1]}
refuse() {
  on "$leader" "cd / && file=\$(sudo -u postgres psql -AtXc 'SHOW hba_file') && sudo -u postgres sed -i '1i host replication all $out/32 reject' \"\$file\""
  sql "$leader" 'SELECT pg_reload_conf()' >/dev/null
  sql "$leader" "SELECT pg_terminate_backend(pid) FROM pg_stat_replication WHERE client_addr = '$out'" >/dev/null
}
breaks "a replica whom the leader refuses" ReplicaNotStreaming 390 refuse
breaks "and so does not read its slot (32 MiB, not 4 GiB)" SlotRetainsWAL 240
for _ in 1 2 3 4; do
  sql "$leader" 'SELECT pg_current_xact_id()' >/dev/null
  sql "$leader" 'SELECT pg_switch_wal()' >/dev/null
done
# shellcheck disable=SC2016
breaks "a replica's disk is full to 95 %" DiskFull 390 on "${replicas[0]}" 'set -- $(df --output=size,avail -B1 /var/lib/postgresql | tail -1)
  sudo fallocate -l $(($2 - $1 / 20)) /var/lib/postgresql/filler'
# A pool lets nobody wait longer than 65 s, so one after the other asks; each is logged in before, which a paused pool lets
# nobody do.
on "$leader" 'cat >/tmp/clients.py; sudo rm -f /tmp/connected' <<END
import pathlib, threading, time, psycopg2
def ask(connection, after):
    time.sleep(after)
    connection.cursor().execute("SELECT 1")
clients = [psycopg2.connect(host="$net.21", port=6432, user="tester", password="tester", dbname="postgres") for _ in range(40)]
for number, client in enumerate(clients):
    client.autocommit = True
    threading.Thread(target=ask, args=(client, 20 + 30 * number)).start()
pathlib.Path("/tmp/connected").touch()
time.sleep(1800)
END
detached "$leader" client 'exec python3 /tmp/clients.py'
until_so 60 on "$leader" test -e /tmp/connected
breaks "a pool whose clients get no connection" PoolClientsWait 210 pool PAUSE
breaks "a pool is dead" PoolDown 180 on 21 sudo systemctl stop pgbouncer-pool@replicas
breaks "an exporter is dead" EndpointDown 270 on "${replicas[0]}" sudo systemctl stop prometheus-postgres-exporter
breaks "keepalived is dead on the only load balancer" NobodyHasTheAddress 180 on 21 sudo systemctl stop keepalived
# The same certificate, good for 20 days more; the authority's key stays where it is.
tls=/etc/patroni-cluster/tls/server.crt
on 21 "sudo cp -p $tls /var/tmp/long.crt && sudo cat $tls" | on 11 "mkdir -p /tmp/short && cd /tmp/short && cat >long.crt &&
  openssl x509 -in long.crt -noout -pubkey >public && echo 'subjectAltName = IP:$net.21' >names &&
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout unused -subj /CN=app-dev-lb1 -out asked.csr 2>/dev/null &&
  sudo openssl x509 -req -in asked.csr -force_pubkey public -CA /etc/patroni-cluster/ca/1.crt -CAkey /etc/patroni-cluster/ca/1.key \
    -set_serial 7 -days 20 -extfile names 2>/dev/null" >"$scratch/short.crt"
on 21 "cat >/tmp/short.crt && sudo cp /tmp/short.crt $tls" <"$scratch/short.crt"
breaks "a certificate for 20 days more (told after a minute, not an hour)" CertificateEnds 180 on 21 sudo /usr/local/libexec/pgha-metrics certificates
mend() {
  on 21 "sudo cp /var/tmp/long.crt $tls && sudo /usr/local/libexec/pgha-metrics certificates; sudo systemctl start keepalived pgbouncer-pool@replicas"
  pool RESUME
  on "${replicas[0]}" 'sudo systemctl start prometheus-postgres-exporter; sudo rm /var/lib/postgresql/filler'
  on "$leader" "cd / && file=\$(sudo -u postgres psql -AtXc 'SHOW hba_file') && sudo -u postgres sed -i '/^host replication all $out.32 reject/d' \"\$file\""
  sql "$leader" 'SELECT pg_reload_conf()' >/dev/null
  for unit in waits open many client; do on "$leader" "sudo systemctl stop $unit" || true; done # one may have ended
  on 22 'sudo systemctl start pgbackrest; sudo cp -p /var/tmp/drill.conf /etc/pgbackrest/drill.conf'
  sql "$leader" 'SELECT pg_current_xact_id(); SELECT pg_switch_wal()' >/dev/null
  until_so 300 well
  pgha drill >/dev/null
  on 22 sudo /usr/local/libexec/pgha-metrics drill
}
ends mend

say "the overview as a picture"
ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -N -L 127.0.0.1:9070:127.0.0.1:9090 "deploy@$net.22" &
tunnel=$!
trap 'kill "$hook" "$tunnel" || true; cleanup' EXIT
drawn() { go run ./tools/dashboards draw overview app-dev http://127.0.0.1:9070 >"$scratch/overview.svg"; }
if within 60 drawn; then
  if [[ $picture ]]; then cp "$scratch/overview.svg" "$picture"; fi
else
  wrong "the overview cannot be drawn: $(drawn 2>&1 | tail -1)"
fi

say "in maintenance mode nobody is told of what is done by hand"
before=$(wc -l <"$scratch/received")
pgha maintenance on | tee "$scratch/said"
says 'Alerts are silent until' || wrong "maintenance mode does not say that alerts are silent"
on "${replicas[0]}" sudo systemctl stop patroni
sleep 120
pgha alerts | tee "$scratch/said" || wrong "somebody is called in maintenance mode"
says 'muted PatroniDown' || wrong "PatroniDown is not muted"
on "${replicas[0]}" sudo systemctl start patroni
over() { on 22 "promtool query instant http://127.0.0.1:9090 'ALERTS{alertname=\"PatroniDown\"}'" | tee "$scratch/said" && ! grep -q PatroniDown "$scratch/said"; }
until_so 120 over >/dev/null
pgha maintenance off
until_so 300 well
sleep 75
test "$(wc -l <"$scratch/received")" = "$before" || wrong "told in maintenance mode: $(tail -n "+$((before + 1))" "$scratch/received" | tr '\n' ';')"

if [[ $table ]]; then the_table >"$table"; fi
say "$(wc -l <"$scratch/rows") alerts, $(wc -l <"$scratch/wrong") things wrong"
cat "$scratch/wrong"
[[ ! -s $scratch/wrong ]] || die "not all is as it should be"

say "all of it is gone again"
