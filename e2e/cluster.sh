#!/usr/bin/env bash
# A cluster's life on the lab: deployed, run again, interrupted, changed and broken, with a client writing meanwhile.
# Each step says what it shows, and fails if it is not so.
. "$(dirname "$0")/lab.sh" e2epg 57 3.5.11

# Secrets that cannot be mistaken for anything else, to be searched for.
export PATRONI_SUPERUSER_PASSWORD=marker-superuser-1 PATRONI_ADMIN_PASSWORD=marker-admin-1
export PATRONI_REPLICATION_PASSWORD=marker-replication-1

on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }

deploy() { make --no-print-directory deploy DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/deploy.log"; }
# play ARGUMENTS: the playbook by hand, from what the cluster and the inventory know.
play() { run "$scratch/inventory.json" "$@" 2>&1 | tee "$scratch/play.log"; }
run() { INVENTORY=$(<"$1") ansible/run-playbook "${@:2}"; }
unchanged() { ! grep -qE 'changed=[1-9]|failed=[1-9]|unreachable=[1-9]' "$scratch/play.log"; }
identity() { on "$1" sudo cluster-psql -Atc "'SELECT system_identifier, timeline_id FROM pg_control_system(), pg_control_checkpoint()'"; }

# A client on node3 writes from begin_writing to end_writing, which prints what it saw.
begin_writing() {
  on 13 "cat > writer.py && sudo rm -f stop stop.begun" <"$root/e2e/writer.py"
  # Its streams are its own: ssh makes those that it gets non-blocking, also for others, and Ansible refuses such.
  on 13 "sudo PGPASSWORD=$PATRONI_ADMIN_PASSWORD python3 writer.py $net.11,$net.12,$net.13 stop" \
    >"$scratch/written" 2>"$scratch/writer.log" </dev/null &
  writer=$!
  until on 13 test -e stop.begun; do
    kill -0 "$writer" || die "the client could not begin: $(<"$scratch/writer.log")"
    sleep 1
  done
}
end_writing() {
  on 13 touch stop
  wait "$writer"
  cat "$scratch/written"
}
written() { node -e 'const seen = JSON.parse(require("fs").readFileSync(process.argv[1])); if (!eval(process.argv[2])) process.exit(1)' "$scratch/written" "with (seen) { $1 }"; }

# unnoticed: the client saw neither an error nor a long wait.
unnoticed() { written 'errors == 0 && lost == 0 && acknowledged > 20 && gap < 20'; }
leader() { on 11 sudo cluster-psql -Atc "'SELECT inet_server_addr()'"; }
# digest NAME: of a certificate, to see that it has changed.
digest() { on 12 sudo sha256sum "/etc/patroni-cluster/tls/$1.crt"; }

say "a fresh deploy is healthy"
cat >"$folder/cluster.tfvars" <<EOF
app_name  = "app"
vm_ram_mb = "1024"
instances = {
  node1 = { ip_address = "$net.11" }
  node2 = { ip_address = "$net.12" }
  node3 = { ip_address = "$net.13" }
  lb1   = { ip_address = "$net.20", ram_mb = "512", roles = ["haproxy"] }
}
$(role_variables)
EOF
deploy
pgha inventory >"$scratch/inventory.json"
born=$(identity 11)
on 11 test -x /etc/needrestart/conf.d # directories can be entered

say "no secret is left where others can read it"
for secret in "$PATRONI_SUPERUSER_PASSWORD" "$PATRONI_ADMIN_PASSWORD" "$PATRONI_REPLICATION_PASSWORD"; do
  # -q: found is found, also beside a file that cannot be read.
  if grep -rsq --exclude-dir={node_modules,.venv,.cache,e2e} "$secret" . "$scratch/deploy.log" "$state"/*.log; then
    die "a password lies on the control machine"
  fi
  for node in 11 12 13; do
    # Readable by the login user, in the arguments of a process, or in the journal: none of these.
    on "$node" "! grep -rsq $secret /etc /var/log /var/lib/postgresql /opt /tmp /run"
    on "$node" "! ps -ewwo args | grep -v grep | grep -q $secret"
    on "$node" "! sudo journalctl -q | grep -q $secret"
  done
done

say "a second run changes nothing, and a client does not notice"
begin_writing
play
end_writing
unchanged
unnoticed
test "$(identity 12)" = "$born"

say "by hand, from the example inventory: the same cluster, and nothing to do"
cp ansible/inventory/patroni-cluster.ini my-cluster.ini
sed -i "s/192\.0\.2\.1\([123]\)/$net.1\1/; s/192\.0\.2\./$net./; s/^db/app-dev-node/; s/^lb/app-dev-lb/" my-cluster.ini
cat >>my-cluster.ini <<EOF
ansible_ssh_private_key_file=$state/id_ed25519
postgresql_source=distribution
etcd_version=$etcd
etcd_download_url=http://$net.1:8080/etcd
EOF
export KNOWN_HOSTS=$scratch/known_hosts
ansible/run-playbook -i my-cluster.ini 2>&1 | tee "$scratch/play.log"
unchanged
PLAYBOOK=verify.yml ansible/run-playbook -i my-cluster.ini

say "an inventory of one's own takes neither Terraform nor Node"
mkdir "$scratch/bin"
while read -r directory; do
  ln -s "$directory"/* "$scratch/bin" 2>/dev/null || true # of the first one of a name, as the shell takes it
done < <(tr ':' '\n' <<<"$PATH")
rm -f "$scratch"/bin/{terraform,node,npm,npx}
PATH=$scratch/bin tools/pgha status --inventory my-cluster.ini

say "check mode changes nothing either"
ansible/run-playbook -i my-cluster.ini --check --diff 2>&1 | tee "$scratch/play.log"
unchanged

say "a client connects over verified TLS; the cluster shows its members and settings, and changes its leader"
before=$(leader)
on 13 bash -es <<EOF
cp /etc/patroni-cluster/tls/ca.crt cluster-ca.crt
export PGPASSWORD=$PATRONI_ADMIN_PASSWORD
psql "host=$net.11,$net.12,$net.13 user=admin dbname=postgres target_session_attrs=read-write sslmode=verify-full sslrootcert=cluster-ca.crt" -c 'SELECT 1'
sudo patronictl show-config
sudo patronictl list
sudo patronictl switchover --force
EOF
test "$(leader)" != "$before"

say "a control machine that has never seen the cluster needs no secret and changes nothing"
env -u PATRONI_SUPERUSER_PASSWORD -u PATRONI_ADMIN_PASSWORD -u PATRONI_REPLICATION_PASSWORD HOME="$scratch" \
  INVENTORY="$(<"$scratch/inventory.json")" ansible/run-playbook 2>&1 | tee "$scratch/play.log"
unchanged

say "a setting that needs a restart is rolled out, replicas first, with no commit lost"
begin_writing
play -e '{"patroni_max_connections": 120}'
end_writing
written 'lost == 0 && gap < 20'
test "$(on 11 sudo cluster-psql -Atc "'SHOW max_connections'")" = 120

say "passwords change with a client writing"
begin_writing
echo patroni_max_connections=120 >>my-cluster.ini
PATRONI_REPLICATION_PASSWORD=marker-replication-2 PATRONI_SUPERUSER_PASSWORD=marker-superuser-2 \
  ansible/run-playbook -i my-cluster.ini -e patroni_rotate_passwords=true
end_writing
unnoticed
export PATRONI_REPLICATION_PASSWORD=marker-replication-2 PATRONI_SUPERUSER_PASSWORD=marker-superuser-2

say "certificates change with a client writing"
shown=$(digest server) trusted=$(digest ca)
begin_writing
play -e tls_rotate=true -e '{"patroni_max_connections": 120}'
end_writing
unnoticed
test "$(digest server)" != "$shown"
test "$(digest ca)" = "$trusted"

say "the authority of all certificates changes with a client writing"
begin_writing
PLAYBOOK=rotate-ca.yml play -e '{"patroni_max_connections": 120}'
end_writing
unnoticed
test "$(digest ca)" != "$trusted"

say "a run that is killed half-way is made good by the next one"
for seconds in 6 12 18; do
  INVENTORY=$(<"$scratch/inventory.json") timeout --signal=KILL "$seconds" ansible/run-playbook -e "{\"patroni_max_connections\": $((120 + seconds))}" || true
  play -e "{\"patroni_max_connections\": $((120 + seconds))}"
done
test "$(identity 12 | cut -d'|' -f1)" = "$(cut -d'|' -f1 <<<"$born")"
test "$(on 11 sudo cluster-psql -Atc "'SHOW max_connections'")" = 138

say "a wrong password, scope or package source stops before anything is touched"
refused() {
  local reason=$1
  shift
  if play "$@"; then return 1; fi
  grep -q 'changed=[1-9]' "$scratch/play.log" && return 1
  tr -s '\n ' ' ' <"$scratch/play.log" | grep -q "$reason"
}
PATRONI_ADMIN_PASSWORD=not-the-password refused "not the living cluster's password"
refused 'belongs to the cluster app-dev' -e patroni_scope=other
refused 'etcd_version' -e etcd_version=3.5.11
refused 'postgresql_version' -e postgresql_version=16
node -p 'const i = JSON.parse(require("fs").readFileSync(process.argv[1])), all = i.all
  all.hosts.ghost = {ansible_host: process.argv[2]}
  all.children.haproxy.hosts.ghost = {}
  JSON.stringify(i)' "$scratch/inventory.json" "$net.99" >"$scratch/ghost.json"
if run "$scratch/ghost.json" -e preflight_boot_timeout=5 2>&1 | tee "$scratch/play.log"; then
  die "a run with a machine that does not answer went on"
fi
if grep -q 'changed=[1-9]' "$scratch/play.log"; then die "and it changed something"; fi

say "faults under load: nothing acknowledged is lost, never two leaders, whole again by itself"
make --no-print-directory prove DEPLOYMENT="$lab" LAB="$lab" PRESET=fast SYNC=quorum UNTIMED=1 OUT="$scratch/proof"
play -e '{"patroni_max_connections": 138}'

say "destroy leaves nothing"
make --no-print-directory destroy DEPLOYMENT="$lab" YES=1
no_machine

say "small containers, etcd on machines of its own and of the oldest version, another PostgreSQL user's data in the way"
cat >"$folder/cluster.tfvars" <<EOF
resource_type = "lxc"
app_name      = "small"
vm_ram_mb     = "512"
instances = {
  etcd1 = { ip_address = "$net.31", roles = ["etcd"] }
  etcd2 = { ip_address = "$net.32", roles = ["etcd"] }
  etcd3 = { ip_address = "$net.33", roles = ["etcd"] }
  pg1   = { ip_address = "$net.41", roles = ["patroni"] }
  pg2   = { ip_address = "$net.42", roles = ["patroni"] }
}
$(etcd=3.5.11 role_variables)
EOF
TF_VAR_configure=false deploy
root_on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "root@$net.$1" "${@:2}"; }
for _ in {1..60}; do root_on 42 true && break || sleep 1; done # made, and perhaps still booting
root_on 42 'mkdir -p /var/lib/postgresql/15/main && echo 15 > /var/lib/postgresql/15/main/PG_VERSION'
if deploy; then die "a machine with another database's data was taken over"; fi
deploys=("$folder"/log/deploy-*.log)
grep -q 'failed=[1-9]' "${deploys[-1]}"
if grep -q 'changed=[1-9]' "${deploys[-1]}"; then die "and something was changed"; fi
root_on 42 'test -e /var/lib/postgresql/15/main/PG_VERSION && rm -r /var/lib/postgresql/15'
deploy
make --no-print-directory destroy DEPLOYMENT="$lab" YES=1
