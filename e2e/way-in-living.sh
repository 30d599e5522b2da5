#!/usr/bin/env bash
# The way in changes on a living cluster, with a client that commits all the time: the address and PgBouncer are turned on,
# the address becomes another one, a client holds a transaction open through a switchover, both are turned off, and machines
# that only pool take their place. Nothing acknowledged is lost. Each step says what it shows, and fails if it is not so.
#   PROVE=1 e2e/way-in-living.sh    also kills and freezes what stands on the way (docs/prove.md), for five minutes more
. "$(dirname "$0")/lab.sh" e2eliv 68
. "$root/e2e/ledger.sh"
vip=$net.10

# description [LINES [VARIABLES]]: three members and $others, with these lines and role variables besides.
description() {
  {
    echo 'instances = {'
    for n in 1 2 3; do echo "  node$n = { ip_address = \"$net.1$n\" }"; done
    printf '%s\n}\nvm_ram_mb = "1024"\n%s\n' "$others" "${1:-}"
    role_variables "${2:-}"
  } >"$folder/cluster.tfvars"
}
machines() { for n in 1 2; do echo "  $1$n = { ip_address = \"$net.$2$n\", ram_mb = \"512\", roles = [\"$3\"] }"; done; }
told() { says "$1" || die "it does not say: $1"; }
connection() { echo "host=$1 port=$2 user=admin dbname=postgres sslmode=${mode:-verify-full} sslrootcert=$scratch/ca.crt connect_timeout=5"; }
# through ADDRESS PORT SQL
through() { PGPASSWORD=$password psql "$(connection "$1" "$2")" -Atqc "$3"; }
# holders: the machines of those given that have the address.
holders() {
  local host
  for host in "$@"; do if [[ -n $(on "$host" ip -oneline address show to "$vip") ]]; then echo "$host"; fi; done
}
one_holder() { (($(holders "$@" | wc -l) == 1)); }
nobody_at() { ! through "$1" "$2" 'SELECT 1' 2>/dev/null; }

# client HOSTS PORT: a client on node2 that writes by that way from now on, from nothing.
client() {
  on 12 "sudo rm -f /tmp/way /tmp/way.stop"
  ask 'TRUNCATE ledger' >/dev/null
  on 12 "sudo PGPASSWORD='$password' PGPORT=$2 nohup python3 /tmp/ledger.py $1 /tmp/way </dev/null >/tmp/way.log 2>&1 &"
  until_so 30 on 12 sudo test -s /tmp/way
}
# client_ends LIMIT: it stops; every row that it was told of is there, and it never waited for longer than the limit.
client_ends() {
  local longest missing
  on 12 sudo touch /tmp/way.stop
  sleep 2
  on 12 sudo cat /tmp/way >"$scratch/way"
  longest=$(awk 'NR > 1 && $3 - last > longest { longest = $3 - last } { last = $3 } END { printf "%.1f", longest }' "$scratch/way")
  missing=$(comm -23 <(awk '{ print $1 }' "$scratch/way" | sort) <(ask 'SELECT n FROM ledger' | sort) | wc -l)
  say "$(wc -l <"$scratch/way") commits, $missing of them missing, $longest s between two at most"
  ((missing == 0)) || die "acknowledged commits are lost"
  if [[ -z ${UNTIMED:-} ]]; then
    awk -v longest="$longest" -v limit="$1" 'BEGIN { exit longest > limit }' || die "longer than $1 s"
  fi
}

unchanged() {
  operate configure
  logs=("$folder"/log/configure-*.log)
  if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi
}

say "three members, two load balancers, no address and no pools"
others=$(machines lb 2 haproxy)
description
operate deploy
on 11 sudo cat /etc/patroni-cluster/tls/ca.crt >"$scratch/ca.crt"
ledger_begin
ledger_end

say "the address and the pools are turned on, and a client of the members does not notice"
client "$net.11,$net.12,$net.13" 5432
description "cluster_vip = \"$vip\"" 'pgbouncer_enabled = true
  pgbouncer_pool_mode = "transaction"'
operate deploy
client_ends 5
told "address $vip: .*\(held by app-dev-lb[12]\)"
one_holder 21 22
through "$vip" 6432 'SELECT 1'
through "$vip" 5000 'SELECT 1'
PGPASSWORD=$password psql "$(pgha output | node -p 'JSON.parse(require("fs").readFileSync(0)).connection_string.value' |
  sed "s|cluster-ca.crt|$scratch/ca.crt|")" -qc 'SELECT 1'

say "a second run changes nothing, and the address stays where it is"
before=$(holders 21 22)
unchanged
test "$(holders 21 22)" = "$before"

say "a client that holds a transaction open through a switchover is cancelled after five seconds, and that is told"
client "$vip" 6432
# The server says so, or the connection is gone, whichever the client notices first.
PGPASSWORD=$password timeout 90 psql "$(connection "$vip" 6432)" -qc 'BEGIN' -c 'SELECT pg_sleep(80)' \
  >"$scratch/open" 2>&1 &
open=$!
until_so 20 test "$(ask "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep(80)%'")" = 1
begun=$SECONDS
operate switchover
if wait "$open"; then die "its transaction went on"; fi
grep -qE 'terminating connection|server closed the connection|connection.*lost' "$scratch/open" || { cat "$scratch/open"; die "it was told nothing"; }
((SECONDS - begun < 60)) || die "it took $((SECONDS - begun)) s"
told 'transactions were still running by way of app-dev-lb[12]'
client_ends 15 # the five seconds that were waited for it, too

say "the IP filter of Proxmox VE would drop the address: preflight tells it, and what lets the address through"
read -r url id secret < <(sed -nE 's/^proxmox_api_(url|token_id|token_secret) *= "(.*)"/\2/p' "$state/lab.tfvars" | paste -sd ' ')
vmid=$(lab status --json | node -p "JSON.parse(require('fs').readFileSync(0)).find(g => (g.addresses || g.Addresses || []).some(a => a.startsWith('$net.21/'))).vmid")
node=$(curl -sk -H "Authorization: PVEAPIToken=$id=$secret" "${url%/}/cluster/resources" |
  node -p "JSON.parse(require('fs').readFileSync(0)).data.find(g => g.vmid == $vmid).node")
firewall=${url%/}/nodes/$node/qemu/$vmid/firewall
curl -sSkf -X PUT -H "Authorization: PVEAPIToken=$id=$secret" -d enable=1 -d ipfilter=1 "$firewall/options"
card=$(curl -sSkf -H "Authorization: PVEAPIToken=$id=$secret" "${firewall%/firewall}/config" | node -p 'JSON.parse(require("fs").readFileSync(0)).data.net0')
curl -sSkf -X PUT -H "Authorization: PVEAPIToken=$id=$secret" --data-urlencode "net0=${card%,firewall=*},firewall=1" "${firewall%/firewall}/config"
operate preflight
told "IP filter of lb1 .* would drop what it sends from cluster_vip $vip"
curl -sSkf -X PUT -H "Authorization: PVEAPIToken=$id=$secret" -d ipfilter=0 "$firewall/options"
curl -sSkf -X PUT -H "Authorization: PVEAPIToken=$id=$secret" --data-urlencode "net0=$card" "${firewall%/firewall}/config"

if [[ -n ${PROVE:-} ]]; then
  say "keepalived, HAProxy and PgBouncer die, a load balancer stands still, and the two do not hear each other"
  make --no-print-directory prove DEPLOYMENT="$lab" LAB="$lab" PRESET=norm SYNC=quorum OUT="$scratch/proof" \
    ${UNTIMED:+UNTIMED=1} FAULTS=keepalived-killed,haproxy-killed,pgbouncer-killed,balancer-frozen,balancers-cut-apart
fi

say "the address becomes another one; clients of the members do not notice, and the old one is nobody's"
client "$net.11,$net.12,$net.13" 5432
old=$vip vip=$net.9
description "cluster_vip = \"$vip\"" 'pgbouncer_enabled = true
  pgbouncer_pool_mode = "transaction"'
operate deploy
client_ends 5
one_holder 21 22
through "$vip" 6432 'SELECT 1'
nobody_at "$old" 6432

say "its holder goes away under a client of the address, who goes on by the other one"
client "$vip" 6432
holder=$(holders 21 22)
on "$holder" sudo systemctl stop keepalived
until_so 20 one_holder 21 22
test "$(holders 21 22)" != "$holder"
sleep 5
client_ends 15
on "$holder" sudo systemctl start keepalived

say "both are turned off: nobody has the address, and no pool runs"
client "$net.11,$net.12,$net.13" 5432
description
operate deploy
client_ends 5
test -z "$(holders 21 22)"
for host in 21 22; do
  if on "$host" systemctl --quiet is-active keepalived 'pgbouncer-*'; then die "they run on .$host"; fi
done
nobody_at "$net.21" 6432
mode=verify-ca through "$net.21" 5000 'SELECT 1' # the members' certificates name no load balancer
unchanged

say "machines that only pool take the load balancers' place"
client "$net.11,$net.12,$net.13" 5432
others=$(machines pool 3 pgbouncer)
description "cluster_vip = \"$vip\"" 'pgbouncer_pool_mode = "transaction"'
operate deploy
client_ends 5
one_holder 31 32
through "$vip" 6432 'SELECT 1'
through "$vip" 6434 'SELECT pg_is_in_recovery()' | grep -qx t
nobody_at "$vip" 5000
nobody_at "$net.31" 5000
operate status
told "address $vip: .*\(held by app-dev-pool[12]\)"
told 'pgbouncer app-dev-pool1, pool primary'
unchanged

say "and a switchover costs their clients no commit"
client "$vip" 6432
operate switchover
told 'held: the clients of app-dev-pool1, app-dev-pool2'
client_ends 3

say "all of it is gone again"
operate destroy
no_machine
