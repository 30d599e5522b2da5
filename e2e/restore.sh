#!/usr/bin/env bash
# A living cluster goes back to a second of its past and returns, on the lab: with clients writing, interrupted at every
# phase, more than once. A ledger says which commits have to be there. Fails at the first that is not so.
. "$(dirname "$0")/lab.sh" e2erest 66
. "$root/e2e/ledger.sh"

# refused PATTERN COMMAND…
refused() {
  if operate "${@:2}"; then die "it did it"; fi
  says "$1" || die "not said: $1"
  if on 11 "sudo grep -qE 'exchanging|started' /var/lib/pgha-restore/state.json" 2>/dev/null; then die "it has begun"; fi
}
# interrupted PHASE COMMAND…: killed when the restore has come to that phase.
interrupted() {
  local phase=$1 pid
  shift
  setsid make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 >"$scratch/said" 2>&1 &
  pid=$!
  for _ in $(seq 300); do
    if on 11 "sudo grep -q '^    \"phase\": \"$phase\"' /var/lib/pgha-restore/state.json" 2>/dev/null; then
      sleep "${late:-0}"
      # Ansible has a process group of its own.
      kill -KILL -- "-$pid"
      pkill -KILL -f "$PWD/ansible/playbooks/restore.yml" || true
      wait "$pid" || true
      return
    fi
    kill -0 "$pid" || die "it ended before it was $phase: $(cat "$scratch/said")"
    sleep 0.3
  done
  die "it never was $phase"
}

say "a cluster with backups, and a client that writes all the time"
# machines [ROLE VARIABLES]: three members; with backup1=1 a backup host.
machines() {
  {
    echo 'instances = {'
    for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
    if [[ -n ${backup1:-} ]]; then echo "  backup1 = { ip_address = \"$net.21\", ram_mb = \"512\", roles = [\"backup\"] }"; fi
    printf '}\nvm_ram_mb = "1024"\n'
    role_variables "$@"
  } >"$folder/cluster.tfvars"
}
backup1=1 machines
operate deploy
ledger_begin

say "what cannot be is refused, and nothing is changed"
refused 'a time with its time zone|a date and a time with its time zone' restore TO='2026-11-25 18:40:00' CLUSTER=app-dev
refused 'in the future' restore TO='2099-01-01 00:00:00+00' CLUSTER=app-dev
refused 'no backup is old enough' restore TO='2020-01-01 00:00:00+00' CLUSTER=app-dev
refused 'there is no backup 20200101-000000F' restore SET=20200101-000000F CLUSTER=app-dev
refused 'this inventory is of the cluster' restore TO='2026-11-25 18:40:00+00' CLUSTER=another
refused 'no restore to take back' restore-undo CLUSTER=app-dev
refused 'target was not reached|before the target' restore NAME=never-made CLUSTER=app-dev
test "$(leader)" != ""

say "to a moment: what was acknowledged before it is there, and nothing of what came after"
moment
first=$to
began=$from
sleep 10
operate restore TO="$to" CLUSTER=app-dev
sleep 3
at=$(known at)
judged "$from" "$at"
mv "$scratch/ledger" "$scratch/first"
pgha status | tee "$scratch/said"
says 'all is well'

say "and back: every row is there again"
ledger_end
operate restore-undo CLUSTER=app-dev
# Before the restore: all. Between restore and undoing: nothing. The ledger's lines say which those are.
judged "$at" "$stopped"
pgha status | tee "$scratch/said"
says 'all is well'

say "interrupted while it recovers, while the members change over, and when they start: called again, it goes on"
for phase in recovering exchanging started; do
  ledger_again # without what the last restore has set aside
  moment
  sleep 5
  interrupted "$phase" restore TO="$to" CLUSTER=app-dev
  if [[ $phase == recovering ]]; then
    operate restore TO="$to" CLUSTER=app-dev
  else
    if operate configure; then die "a deploy goes over a restore that is half done"; fi
    says 'interrupted half-way'
    operate restore CLUSTER=app-dev
  fi
  sleep 3
  judged "$from" "$(known at)"
done
pgha status | tee "$scratch/said"
says 'all is well'

say "a recovery under way is given up, and leaves nothing"
here=$(leader)
kept() { on "$here" sudo ls -A /var/lib/postgresql/15 /var/lib/pgha-restore; }
before=$(kept)
moment
sleep 3
late=3 interrupted recovering restore TO="$to" CLUSTER=app-dev
operate restore-undo CLUSTER=app-dev
test "$(kept)" = "$before"

say "a moment of before all of these is still to be had"
operate restore TO="$first" CLUSTER=app-dev
ask 'SELECT n FROM ledger' | python3 e2e/ledger.py --judge "$scratch/first" "$began" 9999999999
pgha status | tee "$scratch/said"
says 'all is well'

say "a second run changes nothing"
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi
say "everything is lost but the repository and its key: another cluster begins with it, on bare machines"
ledger_end
ask 'SELECT pg_switch_wal()' >/dev/null
operate backup TYPE=incr
rows=$(ask 'SELECT count(*) FROM ledger')
test "$rows" -gt 100
RESTORE_PASSPHRASE=$(pgha backup-key 2>/dev/null)
export RESTORE_PASSPHRASE
on 21 sudo tar --directory=/var/lib --create pgbackrest >"$scratch/repository.tar"
operate destroy
no_machine
machines
printf 'configure = false\napp_name = "copy"\n' >>"$folder/cluster.tfvars"
operate deploy
for host in 11 12 13; do
  until on $host true; do sleep 1; done
  on $host 'sudo tar --directory=/srv --extract && sudo chmod --recursive a+rX /srv/pgbackrest' <"$scratch/repository.tar"
done
machines 'restore_from = { cluster = "app-dev", path = "/srv/pgbackrest" }'
printf 'app_name = "copy"\n' >>"$folder/cluster.tfvars"
operate deploy
test "$(ask 'SELECT count(*) FROM ledger')" = "$rows"
pgha status | tee "$scratch/said"
says 'all is well'
say "done"
