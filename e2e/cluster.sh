#!/usr/bin/env bash
# A cluster's life on the lab: deployed, run again, interrupted, changed and broken, with a client writing meanwhile.
# Each step says what it shows, and fails if it is not so.
. "$(dirname "$0")/lab.sh" e2epg 57
. "$root/e2e/client.sh"

# Secrets that cannot be mistaken for anything else, to be searched for.
export PATRONI_SUPERUSER_PASSWORD=marker-superuser-1 PATRONI_ADMIN_PASSWORD=marker-admin-1
export PATRONI_REPLICATION_PASSWORD=marker-replication-1

deploy() { make --no-print-directory deploy DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/deploy.log"; }
identity() { on "$1" sudo cluster-psql -Atc "'SELECT system_identifier, timeline_id FROM pg_control_system(), pg_control_checkpoint()'"; }

leader() { on 11 sudo cluster-psql -Atc "'SELECT inet_server_addr()'"; }

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
