#!/usr/bin/env bash
# The memory of every member doubles under a client that writes: the plan says who restarts, they do so one after the other,
# PostgreSQL's sizes follow in the same deploy, and the client waits for one switchover, at most 3 s (UNTIMED=1: as long as it
# takes, for a busy machine), and loses nothing.
. "$(dirname "$0")/lab.sh" e2echng 62
export PATRONI_ADMIN_PASSWORD=a-password-of-the-client

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
ask() { on "$1" "cd / && sudo -u postgres psql -AtXc '$2'"; }
# each COMMAND…: what it prints for each member, in one line.
each() { for host in 11 12 13; do "$1" "$host" "${@:2}"; done | tr '\n' ' '; }
booted() { on "$1" "awk '{ print \$22 }' /proc/1/stat"; }
memory() { on "$1" "awk '/^MemTotal/ { print int(\$2 / 1024) }' /proc/meminfo"; }

# variables MEMORY: of three members, and of a load balancer, on which the client is, and which keeps what it has.
variables() {
  {
    echo 'instances = {'
    for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
    echo "  lb1 = { ip_address = \"$net.21\", ram_mb = \"512\", roles = [\"haproxy\"] }"
    printf '}\nvm_ram_mb = "%s"\n' "$1"
    role_variables
  } >"$folder/cluster.tfvars"
}

# written EXPRESSION: of what the client saw.
written() { node -e 'const seen = JSON.parse(require("fs").readFileSync(process.argv[1])); if (!eval(process.argv[2])) process.exit(1)' "$scratch/written" "with (seen) { $1 }"; }
begin_writing() {
  on 21 'sudo apt-get install -qq python3-psycopg2 >/dev/null && cat >writer.py' <"$root/e2e/writer.py"
  on 21 "sudo PGPASSWORD=$PATRONI_ADMIN_PASSWORD python3 writer.py $net.11,$net.12,$net.13 stop" \
    >"$scratch/written" 2>"$scratch/writer.log" </dev/null &
  writer=$!
  until on 21 test -e stop.begun; do
    kill -0 "$writer" || die "the client could not begin: $(<"$scratch/writer.log")"
    sleep 1
  done
}

say "three members with 768 MiB each, and a client that writes"
variables 768
operate deploy
test "$(each memory)" = '768 768 768 '
test "$(each ask 'SHOW shared_buffers')" = '192MB 192MB 192MB '
before=$(each booted)
balancer=$(booted 21)
begin_writing

say "twice the memory: the plan says who restarts, and nothing has restarted"
variables 1536
operate plan
says 'Restart: node1, node2, node3 restart one after the other, replicas first \(memory\), in about 3 minutes, with one switchover'
test "$(each booted)" = "$before"

say "they restart one after the other, and the sizes follow"
operate deploy
test "$(each memory)" = '1536 1536 1536 '
test "$(each ask 'SHOW shared_buffers')" = '384MB 384MB 384MB '
for host in 11 12 13; do
  if [[ " $before" == *" $(booted $host) "* ]]; then die "$net.$host has not restarted"; fi
done
test "$(booted 21)" = "$balancer"

say "the client waited for one switchover, and lost nothing"
on 21 touch stop
wait "$writer"
cat "$scratch/written"
written 'lost == 0 && acknowledged > 100'
if [[ -z ${UNTIMED:-} ]]; then written 'gap <= 3'; fi

say "a second deploy changes and restarts nothing"
now=$(each booted)
operate deploy
says 'Machines: keep 4\.'
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi
test "$(each booted)" = "$now"
