#!/usr/bin/env bash
# Two control machines at once, and what is left of a cluster that has lost its majority for good, on the lab. Each step
# says what it shows, and fails if it is not so.
. "$(dirname "$0")/lab.sh" e2erec 63

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1" || die "not said: $1"; }
exits() {
  local status=0
  pgha "${@:2}" 2>&1 | tee "$scratch/said" || status=$?
  test "$status" = "$1" || die "it exited with $status"
}
# refused PATTERN COMMAND…
refused() {
  if operate "${@:2}"; then die "it did it"; fi
  says "$1"
}
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.1$1" "${@:2}"; }
key() { on "$1" "sudo bash -c '. /etc/profile.d/etcdctl.sh && etcdctl ${*:2}'"; }

say "a cluster"
{
  echo 'instances = {'
  for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
  printf '}\nvm_ram_mb = "1024"\n'
  role_variables
} >"$folder/cluster.tfvars"
operate deploy
lock=/service/app-dev/change
test -z "$(key 1 get $lock)"

say "two control machines at once: the second is refused, and told who, for what, since when"
mine=$(id -un)@$(hostname):$PWD
PGHA_OWNER=alice@laptop pgha restart --all >"$scratch/first" 2>&1 &
first=$!
until key 1 get $lock | grep -q alice@laptop; do
  kill -0 $first || die "$(cat "$scratch/first")"
  sleep 0.2
done
pgha status >"$scratch/said" 2>&1 || true # a member that restarts is a problem meanwhile
says 'change under way by alice@laptop: restart since .* \([0-9]+ min\)'
e2e/checkout "$scratch/other"
mkdir -p "$scratch/other/deployments"
cp -R "$folder" "$scratch/other/deployments/$lab"
other() { (cd "$scratch/other" && tools/pgha --deployment "$lab" --inventory "$scratch/inventory.json" "$@" 2>&1) | tee "$scratch/said"; }
pgha inventory >"$scratch/inventory.json" 2>/dev/null
if other maintenance on; then die "it did it"; fi
says 'being changed by another control machine, so nothing was changed.*alice@laptop: restart since.*make unlock OWNER=alice@laptop'
wait $first
test -z "$(key 1 get $lock)"

say "every verb that changes the cluster is refused then"
key 1 put $lock bob@desk
for verb in switchover restart "reinit node2 --yes" "maintenance on" "leave node3 --yes" update configure rotate-ca "destroy-cluster app-dev --yes"; do
  # shellcheck disable=SC2086
  if other $verb; then die "it did it: $verb"; fi
  says 'being changed by another control machine, so nothing was changed.*bob@desk: change since.*make unlock OWNER=bob@desk'
done
exits 0 status
says 'change under way by bob@desk'
operate unlock OWNER=bob@desk
other maintenance on
other maintenance off
test -z "$(key 1 get $lock)"

say "a run that fails lets the cluster go, and one that is killed is taken over from the same checkout, and from no other"
if operate switchover TO=node9; then die "there is no node9"; fi
test -z "$(key 1 get $lock)"
killed() {
  setsid make --no-print-directory restart ALL=1 DEPLOYMENT="$lab" >/dev/null 2>&1 &
  until key 1 get $lock | grep -qF "$mine"; do sleep 0.2; done
  kill -KILL -- "-$!"
  pkill -KILL -f "$PWD/ansible/playbooks/restart.yml" || true
}
killed
if other switchover; then die "it did it"; fi
says "$mine"
operate restart
test -z "$(key 1 get $lock)"

say "and from another one by its owner's name"
killed
refused 'does not hold the cluster app-dev. Who does: ' unlock OWNER=bob@ci
operate unlock OWNER="$mine"
says "unlocked; it was held by $mine"
other switchover
test -z "$(key 1 get $lock)"
exits 0 status

say "an inventory that is older than the cluster, and one of another cluster"
edited() { node -e 'const i = JSON.parse(require("fs").readFileSync(0)); eval(process.argv[1]); console.log(JSON.stringify(i))' "$1" <"$scratch/inventory.json" >"$scratch/edited.json"; }
edited 'for (const g of [i.all, ...Object.values(i.all.children || {})]) if (g.hosts) delete g.hosts["app-dev-node3"]'
refused 'not that of the cluster app-dev as it is now, which also has app-dev-node3 \(Patroni\), app-dev-node3 \(etcd\)' \
  switchover INVENTORY_FILE="$scratch/edited.json"
edited 'i.all.vars.patroni_scope = "other"'
refused 'belongs to the cluster app-dev, and the inventory is of other' switchover INVENTORY_FILE="$scratch/edited.json"
exits 0 status

say "a snapshot a day on each member, the newest seven"
for member in 1 2 3; do
  on $member sudo systemctl is-active etcd-snapshot.timer
  for day in 1 2 3 4 5 6 7 8; do on $member sudo -u etcd touch -d 2026-01-0$day /var/lib/etcd-snapshots/2026-01-0$day.db; done
  on $member sudo systemctl start etcd-snapshot
  test "$(on $member sudo ls /var/lib/etcd-snapshots | wc -l)" = 7
  on $member sudo rm -f /var/lib/etcd-snapshots/2026-01-\*
done

say "what needs no recovery gets none"
refused 'has its majority' recover-quorum NODE=node1 CLUSTER=app-dev
query() { on 1 "cd / && sudo -u postgres psql -AtXc \"$1\""; }
leads() { test "$(query 'SELECT pg_is_in_recovery()' 2>/dev/null)" = f; }
if leads; then operate switchover; fi # the worst case: the survivor is a replica
operate switchover TO=node2
on 2 "cd / && sudo -u postgres psql -qc 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n'"
until_so 30 query 'SELECT count(*) FROM kept'

say "two machines of three are lost for good: the last one goes on alone, when the cluster is named"
setting() { sed -n "s/^$1 *= *\"\(.*\)\"/\1/p" "$folder/lab.tfvars"; }
api() {
  curl --silent --show-error --fail --insecure --request "$1" \
    --header "Authorization: PVEAPIToken=$(setting proxmox_api_token_id)=$(setting proxmox_api_token_secret)" \
    "$(setting proxmox_api_url)$2"
}
vmid() {
  lab status --json >"$scratch/guests"
  node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).find(g => g.name == process.argv[2]).vmid' "$scratch/guests" "$1"
}
# lose MEMBER…: the power goes, and the disk.
lose() {
  local id
  for member in "$@"; do lab poweroff "app-dev-$member"; done
  for member in "$@"; do
    id=$(vmid "app-dev-$member")
    api DELETE "/nodes/pmx/qemu/$id" >/dev/null
    until_so 60 eval "! lab status --json | grep -q '\"app-dev-$member\"'"
  done
}
lose node2 node3
refused 'the cluster given is "other"' recover-quorum NODE=node1 CLUSTER=other
refused 'does not answer' recover-quorum NODE=node2 CLUSTER=app-dev
sleep 40 # until nobody leads any more
if leads; then die "it leads without a majority"; fi
operate recover-quorum NODE=node1 CLUSTER=app-dev
says 'etcd on app-dev-node1: data of the cluster .*revision [0-9]+'
says 'etcd on app-dev-node3: does not answer'
says 'PostgreSQL on app-dev-node1: data of the system .* WAL up to'
says 'is lost app-dev-node2, app-dev-node3|is lost app-dev-node3, app-dev-node2'
leads || die "it does not lead"
test "$(query 'SELECT count(*) FROM kept')" = 1000
query 'INSERT INTO kept VALUES (0)' >/dev/null

say "and a deploy makes the others anew"
operate deploy
exits 0 status
test "$(query 'SELECT count(*) FROM kept')" = 1001

say "all of etcd's data is gone: a snapshot, and PostgreSQL's data stays what it is"
on 1 sudo systemctl start etcd-snapshot
for member in 1 2 3; do on $member sudo systemctl stop etcd; done
for member in 1 2 3; do on $member sudo mv /var/lib/etcd/member /var/lib/etcd/gone; done
refused 'no data of etcd.s.*SNAPSHOT=newest' recover-quorum NODE=node1 CLUSTER=app-dev
operate recover-quorum NODE=node1 CLUSTER=app-dev SNAPSHOT=newest
operate configure
exits 0 status
test "$(query 'SELECT count(*) FROM kept')" = 1001

say "all of it is gone again"
operate destroy
no_machine
