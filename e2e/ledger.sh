# shellcheck shell=bash disable=SC2034,SC2154 # names of the scripts beside it
# Sourced after lab.sh by the scripts whose cluster (members .11, .12, …) is written to by a client with a ledger
# (ledger.py), which tells which commits a restored one has to have.
operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
leads() { on "$1" 'test "$(cd / && sudo -u postgres psql -Atc "SELECT pg_is_in_recovery()")" = f' 2>/dev/null; }
leader() { for host in 11 12 13; do if leads "$host"; then echo "$host"; fi; done; }
ask() { on "$(leader)" "cd / && sudo -u postgres psql -AtXc \"$1\""; }
# known NAME: what the state of the last restore says.
known() { on 11 "sudo cat /var/lib/pgha-restore/state.json" | node -p "JSON.parse(require('fs').readFileSync(0))['$1']"; }
# A moment, as the ledger and as people write it; what is committed before and after it is told apart by seconds.
moment() { from=$(date +%s.%N) && to=$(date --utc --date="@$from" '+%Y-%m-%d %H:%M:%S.%6N+00'); }

# ledger_begin: the table, and a client on node2 that writes from now on.
ledger_begin() {
  on 12 'cat >/tmp/ledger.py' <e2e/ledger.py
  password=$(on 11 sudo cat /etc/patroni/secrets.json | node -p 'JSON.parse(require("fs").readFileSync(0)).admin')
  ask 'CREATE TABLE ledger (n int)' >/dev/null
  ask 'GRANT ALL ON ledger TO admin' >/dev/null
  ledger_go
}
ledger_go() {
  on 12 "sudo PGPASSWORD='$password' nohup python3 /tmp/ledger.py $net.11,$net.12,$net.13 /tmp/ledger </dev/null >/tmp/ledger.log 2>&1 &"
  sleep 5
  on 12 sudo test -s /tmp/ledger || die "$(on 12 cat /tmp/ledger.log)"
}
# ledger_end: the client stops; stopped is when.
ledger_end() {
  on 12 sudo touch /tmp/ledger.stop
  sleep 1
  stopped=$(date +%s)
}
# ledger_again: from nothing.
ledger_again() {
  on 12 sudo test -e /tmp/ledger.stop || ledger_end
  on 12 sudo rm /tmp/ledger.stop /tmp/ledger
  ask 'TRUNCATE ledger' >/dev/null
  ledger_go
}
# judged FROM UNTIL: the rows that the cluster has are those that the ledger wants.
judged() {
  on 12 sudo cat /tmp/ledger >"$scratch/ledger"
  ask 'SELECT n FROM ledger' | python3 e2e/ledger.py --judge "$scratch/ledger" "$1" "$2"
}
