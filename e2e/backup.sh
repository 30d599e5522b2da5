#!/usr/bin/env bash
# docs/backup.md on the lab: backups from the first deploy on, what make backups says, a restore to a moment and back, the
# restore drill, and that neither a dead leader nor a dead backup host costs more than it has to. Each step says what it
# shows, and fails if it is not so.
#   e2e/backup.sh            all of it
#   e2e/backup.sh --short    not the faults at its end
. "$(dirname "$0")/lab.sh" e2ebak 65
. "$root/e2e/ledger.sh"

exits() {
  local status=0
  pgha "${@:2}" 2>&1 | tee "$scratch/said" || status=$?
  test "$status" = "$1"
}
# asked EXPRESSION: something of the backups as JSON, b.
asked() {
  pgha backups --output json >"$scratch/backups" 2>"$scratch/backups.log" || true
  node -p 'const b = JSON.parse(require("fs").readFileSync(process.argv[1])); eval(process.argv[2])' "$scratch/backups" "$1"
}
well() { pgha status >"$scratch/said" 2>&1; }
missing() { asked 'b.archives.flatMap(a => a.gaps).reduce((sum, gap) => sum + gap.segments, 0)'; }
another_leads() { for host in 11 12 13; do if [[ $host != "$1" ]] && leads "$host"; then return; fi; done; return 1; }

say "one more instance: the first deploy ends with WAL that arrives, and a full backup"
{
  echo 'instances = {'
  for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
  echo "  backup1 = { ip_address = \"$net.21\", ram_mb = \"1024\", roles = [\"backup\"] }"
  printf '}\nvm_ram_mb = "1024"\n'
  role_variables
} >"$folder/cluster.tfvars"
operate deploy
exits 0 status
says 'all is well'
exits 0 backups
says 'backup [0-9-]+F repository 1'

say "a second run changes nothing"
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi

say "a backup now; the key is printed, and is in no log"
operate backup TYPE=incr
test "$(asked 'b.backups.length + " " + b.backups[1].type')" = '2 incr'
key=$(pgha backup-key 2>/dev/null)
test "${#key}" = 48
if grep -rq "$key" "$folder" "$scratch/said"; then die "the key is in a log"; fi
on 21 "! sudo journalctl -q | grep -q $key"

say "the drill restores it, and fails over a repository that lacks a segment of WAL"
exits 0 drill
says "restored .* well the canary's row .* well checksums .* ok"
for _ in 1 2 3; do ask 'SELECT pg_current_xact_id(); SELECT pg_switch_wal()' >/dev/null; done
sleep 3
segment=$(on 21 "sudo find /var/lib/pgbackrest/archive -name '0000*-*' -type f | sort | tail -2 | head -1")
on 21 "sudo mv $segment /var/tmp/segment"
exits 2 drill
says 'failed .*the archive ends before the target'
on 21 "sudo mv /var/tmp/segment $segment"
exits 0 drill

say "to a moment: what was acknowledged before it is there, and nothing of what came after; and back"
ledger_begin
moment
sleep 5
operate restore TO="$to" CLUSTER=app-dev
sleep 3
at=$(known at)
judged "$from" "$at"
ledger_end
operate restore-undo CLUSTER=app-dev
judged "$at" "$stopped" # what was committed until the restore, and after it nothing
exits 0 status
says 'all is well'

if [[ ${1:-} == --short ]]; then exit; fi

# lose_leader: WAL that no archive has, then a power cut on the leader; the archive answers again before the takeover.
lose_leader() {
  lost=$(leader)
  on 21 sudo systemctl stop pgbackrest
  for _ in 1 2 3; do
    on "$lost" 'sudo -u postgres psql -qc "CREATE TABLE IF NOT EXISTS t (x int)" -c "INSERT INTO t SELECT generate_series(1, 1000)" -c "SELECT pg_switch_wal()"' >/dev/null 2>&1
  done
  lab cut "app-dev-node${lost#1}"
  lab poweroff "app-dev-node${lost#1}"
  on 21 sudo systemctl start pgbackrest
  until_so 90 another_leads "$lost"
}
back() {
  lab heal "app-dev-node${lost#1}"
  lab poweron "app-dev-node${lost#1}"
  until_so 180 well
}
archives() { test "$(asked 'b.leader.failing || b.segments_behind > 0 || b.leader.seconds_since > 60')" = false; }

say "what a dead leader has not archived its successor archives"
lose_leader
until_so 120 archives
test "$(missing)" = 0
back

say "without that it is missing, which is said: the check can fail"
for host in 11 12 13; do on "$host" sudo chmod -x /usr/local/libexec/archive-heal; done
lose_leader
until_so 120 archives
test "$(missing)" -ge 3
exits 2 status
says 'repository 1 lacks [0-9]+ segments of WAL on timeline'
for host in 11 12 13; do if [[ $host != "$lost" ]]; then on "$host" sudo chmod +x /usr/local/libexec/archive-heal; fi; done
operate backup
back
on "$lost" sudo chmod +x /usr/local/libexec/archive-heal

say "with a frozen backup host the leadership goes over, commits go on, and the silence is said"
before=$(leader)
lab freeze app-dev-backup1
if operate switchover; then die "a dead archive is no reason to complain"; fi
says 'seconds? without|did not arrive'
until_so 30 another_leads "$before"
on "$(leader)" 'sudo -u postgres psql -qc "INSERT INTO t VALUES (0)"'
lab thaw app-dev-backup1
until_so 180 well

say "all of it is gone again"
