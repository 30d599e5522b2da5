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
exits 0 status
says 'change under way by alice@laptop: restart since .* \([0-9]+ min\)'
e2e/checkout "$scratch/other"
mkdir -p "$scratch/other/deployments"
cp -R "$folder" "$scratch/other/deployments/$lab"
other() { (cd "$scratch/other" && tools/pgha --deployment "$lab" --inventory "$scratch/inventory.json" "$@" 2>&1) | tee "$scratch/said"; }
pgha inventory >"$scratch/inventory.json" 2>/dev/null
for verb in "maintenance on" switchover "reinit node2 --yes" configure; do
  # shellcheck disable=SC2086
  if other $verb; then die "it did it: $verb"; fi
  says 'being changed by another control machine, so nothing was changed.*alice@laptop: restart since.*make unlock OWNER=alice@laptop'
done
wait $first
test -z "$(key 1 get $lock)"
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

say "all of it is gone again"
operate destroy
no_machine
