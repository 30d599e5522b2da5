#!/usr/bin/env bash
# The restore drill on the lab: it passes over a repository that is whole, and fails, each time with its own reason, over
# one that is not. Fails at the first that is not so.
. "$(dirname "$0")/lab.sh" e2edrill 68

operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
sql() { on "$1" "cd / && sudo -u postgres psql -AtXc \"$2\""; }
leader() { for host in 11 12 13; do if [[ $(sql $host 'SELECT pg_is_in_recovery()') == f ]]; then echo $host; fi; done; }
# drill STATUS PATTERN: a drill ends with that exit status and says so.
drill() {
  local status=0
  pgha drill 2>&1 | tee "$scratch/said" || status=$?
  test "$status" = "$1"
  says "$2" || die "not said: $2"
  test -z "$(on 21 'sudo ls /var/lib/pgha-backup' | grep scratch || true)"
}
repository=/var/lib/pgbackrest
label() { (pgha backups -o json 2>/dev/null || true) | node -p 'JSON.parse(require("fs").readFileSync(0)).backups.at(-1).name'; }

say "a cluster with backups: the drill passes, and says what it has seen"
{
  echo 'instances = {'
  for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
  echo "  backup1 = { ip_address = \"$net.21\", ram_mb = \"1024\", roles = [\"backup\"] }"
  printf '}\nvm_ram_mb = "1024"\n'
  role_variables
} >"$folder/cluster.tfvars"
operate deploy
drill 0 "restored .* well the canary's row .* well indexes and tables .* well a dump .* well checksums .* ok"
pgha backups | tee "$scratch/said"
says 'restore drill: ok'
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "a second run changes something"; fi
operate status
says 'all is well'

say "a wrong key"
on 21 'sudo cp -p /etc/pgbackrest/drill.conf /var/tmp/drill.conf; sudo sed -i s/cipher-pass=./cipher-pass=-/ /etc/pgbackrest/drill.conf'
drill 2 'failed .*the repository cannot be read'
on 21 sudo cp -p /var/tmp/drill.conf /etc/pgbackrest/drill.conf
if operate status; then die "status is content with a drill that failed"; fi
says 'the last restore drill failed'

say "a segment of WAL that is missing"
for _ in 1 2 3; do sql "$(leader)" 'SELECT pg_current_xact_id(); SELECT pg_switch_wal()' >/dev/null; done
sleep 3
segment=$(on 21 "sudo find $repository/archive -name '0000*-*' -type f | sort | tail -2 | head -1")
on 21 "sudo mv $segment /var/tmp/segment"
drill 2 'failed .*the archive ends before the target'
on 21 "sudo mv /var/tmp/segment $segment"

say "a backup that is cut short"
file=$(on 21 "sudo find $repository/backup/app-dev/$(label)/bundle -type f -size +64k | sort | head -1")
on 21 "sudo cp -p $file /var/tmp/part && sudo truncate --size=-4096 $file"
drill 2 'failed .*pgBackRest did not restore the backup'
on 21 "sudo cp -p /var/tmp/part $file"

say "a restore that stops short of the canary"
earlier=$(on 21 sudo cat /var/lib/pgha-backup/canary.json | node -p 'JSON.parse(require("fs").readFileSync(0)).transaction')
on 21 'sudo systemctl start pgha-drill-canary.service'
on 21 "sudo sed -i 's/\"transaction\": \"[0-9]*\"/\"transaction\": \"$earlier\"/' /var/lib/pgha-backup/canary.json"
if on 21 'sudo runuser --user=postgres -- /usr/local/libexec/pgha-drill restore' | tee "$scratch/said"; then die "it passed"; fi
says 'failed .*stops short of its commit'

say "a page with a flipped bit"
# Written and flushed everywhere, so that nobody writes the page once more.
sql "$(leader)" 'CREATE TABLE victim WITH (autovacuum_enabled = off) AS SELECT generate_series(1, 20000) AS n' >/dev/null
sql "$(leader)" 'VACUUM (FREEZE) victim' >/dev/null
sql "$(leader)" CHECKPOINT >/dev/null
page=/var/lib/postgresql/15/main/$(sql "$(leader)" "SELECT pg_relation_filepath('victim')")
sleep 5
for host in 11 12 13; do
  if [[ $host == "$(leader)" ]]; then continue; fi
  sql "$host" CHECKPOINT >/dev/null
  on "$host" "printf X | sudo dd of=$page bs=1 seek=12345 conv=notrunc status=none"
  sql "$host" CHECKPOINT >/dev/null
  test "$(on "$host" "sudo dd if=$page bs=1 skip=12345 count=1 status=none")" = X
done
operate backup TYPE=full
drill 2 'failed .*(checksums of all pages|indexes and tables|a dump of every database)'
sql "$(leader)" 'DROP TABLE victim' >/dev/null

say "whole again: the drill passes, and its log is as it was written"
operate backup TYPE=full
drill 0 ' ok'
on 21 sudo runuser --user=postgres -- /usr/local/libexec/pgha-drill log
on 21 "sudo sed -i '2s/failed/passed/' /var/lib/pgha-backup/drills.jsonl"
if on 21 sudo runuser --user=postgres -- /usr/local/libexec/pgha-drill log; then die "a changed line is not seen"; fi
say "done"
