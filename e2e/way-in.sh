#!/usr/bin/env bash
# The way in on the lab: a virtual address, load balancers, PgBouncer. A change of the leader on purpose costs clients by
# way of the address no error and at most PAUSE_LIMIT seconds (2; UNTIMED=1: as long as it takes, for a busy machine), and
# the programs of docs/connect.md connect. Each step says what it shows, and fails if it is not so.
. "$(dirname "$0")/lab.sh" e2eway 67
vip=$net.10

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1" || die "it does not say: $1"; }
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
address() {
  echo "host=$vip port=$1 user=admin dbname=$2 sslmode=verify-full sslrootcert=$scratch/ca.crt connect_timeout=10" \
    "tcp_user_timeout=10000 keepalives_idle=10 keepalives_interval=5 keepalives_count=3"
}

# clients PORT SCRIPT: pgbench, four clients with ten transactions a second each, until clients_end.
clients() {
  rm -f "$scratch"/log.* "$scratch/stop"
  (
    cd "$scratch"
    while [[ ! -e stop ]]; do
      pgbench "$(address "$1" way_in)" -n -c 4 -T 20 --rate 40 -P 1 -f "$2.sql" -l --log-prefix log || exit 1
    done
  ) >"$scratch/bench" 2>&1 &
  clients=$!
  until_so 60 grep -q progress "$scratch/bench"
}
# clients_end [LIMIT]: none of them saw an error, nor waited for longer than the limit. A line of pgbench's log has at its
# third place how long a transaction took from when it was due, at its seventh by how much it began too late, in microseconds.
clients_end() {
  local longest
  touch "$scratch/stop"
  wait "$clients" || { cat "$scratch/bench"; die "the clients have ended with an error"; }
  if grep -E 'aborted|FATAL|failed transactions: [1-9]' "$scratch/bench"; then die "the clients saw an error"; fi
  longest=$(cat "$scratch"/log.* |
    awk '{ took = $3 - $7; if (took > longest) longest = took } END { printf "%.2f", longest / 1e6 }')
  say "$(cat "$scratch"/log.* | wc -l) transactions, no error, the longest took $longest s"
  if [[ -z ${UNTIMED:-} && -n ${1:-} ]]; then
    awk -v longest="$longest" -v limit="$1" 'BEGIN { exit longest > limit }' || die "longer than $1 s"
  fi
}

say "one address, two load balancers with PgBouncer, three members"
{
  echo 'instances = {'
  for n in 1 2 3; do echo "  node$n = { ip_address = \"$net.1$n\" }"; done
  for n in 1 2; do echo "  lb$n = { ip_address = \"$net.2$n\", ram_mb = \"512\", roles = [\"haproxy\"] }"; done
  printf '}\nvm_ram_mb = "1024"\ncluster_vip = "%s"\n' "$vip"
  role_variables 'pgbouncer_enabled = true
  pgbouncer_pool_mode = "transaction"'
} >"$folder/cluster.tfvars"
operate deploy
on 11 sudo cat /etc/patroni-cluster/tls/ca.crt >"$scratch/ca.crt"
PGPASSWORD=$(on 11 sudo cat /etc/patroni/secrets.json | node -p 'JSON.parse(require("fs").readFileSync(0)).admin')
export PGPASSWORD
psql "$(address 6432 postgres)" -qc 'CREATE DATABASE way_in'
psql "$(address 6432 way_in)" -qc 'CREATE TABLE way_in (n bigserial, at timestamptz DEFAULT now())'
echo 'INSERT INTO way_in VALUES (DEFAULT);' >"$scratch/write.sql"
echo 'SELECT count(*) FROM pg_class;' >"$scratch/read.sql"

say "a second run changes nothing"
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi

say "make status shows who holds the address, and the pools with their clients"
clients 6432 write
operate status
says "address $vip: .*\(held by app-dev-lb[12]\)"
says 'pgbouncer app-dev-lb[12], pool primary: clients [1-9][0-9]* served'
clients_end

say "a switchover costs those who write no error"
clients 6432 write
operate switchover
says 'held: the clients of app-dev-lb1, app-dev-lb2'
clients_end "${PAUSE_LIMIT:-2}"

say "nor those who read"
clients 6434 read
operate switchover
clients_end "${PAUSE_LIMIT:-2}"

say "a program that is killed while it holds clients leaves nobody waiting"
clients 6432 write
on 21 'sudo systemctl kill -s STOP pgbouncer-hold; sudo -u postgres python3 -c "
import psycopg2
console = psycopg2.connect(host=\"/run/pgbouncer-primary\", port=6432, user=\"pgbouncer\", dbname=\"pgbouncer\")
console.autocommit = True
console.cursor().execute(\"PAUSE\")"; sudo systemctl kill -s KILL pgbouncer-hold'
clients_end

say "the programs of docs/connect.md connect by way of the address"
e2e/connect/run "$vip" "$scratch/ca.crt" "$scratch/connect"

say "all of it is gone again"
