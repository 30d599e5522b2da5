#!/usr/bin/env bash
# A living cluster goes back to a second of its past and returns, on the lab: with clients writing, interrupted at every
# phase, more than once. A ledger says which commits have to be there. Fails at the first that is not so.
. "$(dirname "$0")/lab.sh" e2erest 66

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
leads() { on "$1" 'test "$(cd / && sudo -u postgres psql -Atc "SELECT pg_is_in_recovery()")" = f' 2>/dev/null; }
leader() { for host in 11 12 13; do if leads "$host"; then echo "$host"; fi; done; }
ask() { on "$(leader)" "cd / && sudo -u postgres psql -AtXc \"$1\""; }
# refused PATTERN COMMAND…
refused() {
  if operate "${@:2}"; then die "it did it"; fi
  says "$1" || die "not said: $1"
  if on 11 "sudo grep -qE 'exchanging|started' /var/lib/pgha-restore/state.json" 2>/dev/null; then die "it has begun"; fi
}
known() { on 11 "sudo cat /var/lib/pgha-restore/state.json" | node -p "JSON.parse(require('fs').readFileSync(0))['$1']"; }
# judged FROM UNTIL: the rows that the cluster has are those that the ledger wants.
judged() {
  on 12 sudo cat /tmp/ledger >"$scratch/ledger"
  ask 'SELECT n FROM ledger' | python3 e2e/ledger.py --judge "$scratch/ledger" "$1" "$2"
}
# A moment, as the ledger and as people write it; what is committed before and after it is told apart by seconds.
moment() { from=$(date +%s.%N) && to=$(date --utc --date="@$from" '+%Y-%m-%d %H:%M:%S.%6N+00'); }
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
on 12 'cat >/tmp/ledger.py' <e2e/ledger.py
password=$(on 11 sudo cat /etc/patroni/secrets.json | node -p 'JSON.parse(require("fs").readFileSync(0)).admin')
# written: a client writes from now on.
written() {
  on 12 "sudo PGPASSWORD='$password' nohup python3 /tmp/ledger.py $net.11,$net.12,$net.13 /tmp/ledger </dev/null >/tmp/ledger.log 2>&1 &"
  sleep 5
  on 12 sudo test -s /tmp/ledger || die "$(on 12 cat /tmp/ledger.log)"
}
ask 'CREATE TABLE ledger (n int)' >/dev/null
ask 'GRANT ALL ON ledger TO admin' >/dev/null
written

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
first=$from
sleep 10
operate restore TO="$to" CLUSTER=app-dev
sleep 3
at=$(known at)
judged "$from" "$at"
pgha status | tee "$scratch/said"
says 'all is well'

say "and back: every row is there again"
on 12 sudo touch /tmp/ledger.stop
sleep 1
stopped=$(date +%s)
operate restore-undo CLUSTER=app-dev
undone=$(known at)
# Before the restore: all. Between restore and undoing: nothing. The ledger's lines say which those are.
judged "$at" "$stopped"
pgha status | tee "$scratch/said"
says 'all is well'
on 12 sudo rm /tmp/ledger.stop /tmp/ledger
ask 'TRUNCATE ledger' >/dev/null
written

say "interrupted while it recovers, while the members change over, and when they start: called again, it goes on"
for phase in recovering exchanging started; do
  sleep 5
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

say "a recovery under way is given up"
moment
sleep 3
late=3 interrupted recovering restore TO="$to" CLUSTER=app-dev
operate restore-undo CLUSTER=app-dev
test -z "$(on "$(leader)" 'sudo ls /var/lib/postgresql/15' | grep restored || true)"

say "a moment that an earlier restore has left behind is still to be had: ${first:-}"
if operate restore TO="$(date --utc --date="@${undone%.*}" '+%Y-%m-%d %H:%M:%S+00')" CLUSTER=app-dev; then
  ask 'SELECT count(*) FROM ledger'
else
  says 'no backup is old enough'
fi
pgha status | tee "$scratch/said"
says 'all is well'

say "a second run changes nothing"
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi
say "everything is lost but the repository and its key: another cluster begins with it, on bare machines"
on 12 sudo touch /tmp/ledger.stop
sleep 1
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
