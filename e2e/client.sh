# shellcheck shell=bash disable=SC2034,SC2154 # names of the scripts beside it
# Sourced after lab.sh by the scripts that run the playbook by hand, from the inventory $scratch/inventory.json, while a
# client on node3 writes.
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.$1" "${@:2}"; }
# play ARGUMENTS: the playbook by hand, from what the cluster and the inventory know.
play() { run "$scratch/inventory.json" "$@" 2>&1 | tee "$scratch/play.log"; }
run() { INVENTORY=$(<"$1") ansible/run-playbook "${@:2}"; }
unchanged() { ! grep -qE 'changed=[1-9]|failed=[1-9]|unreachable=[1-9]' "$scratch/play.log"; }

# A client on node3 writes from begin_writing to end_writing, which prints what it saw.
begin_writing() {
  on 13 "cat > writer.py && sudo rm -f stop stop.begun" <"$root/e2e/writer.py"
  # Its streams are its own: ssh makes those that it gets non-blocking, also for others, and Ansible refuses such.
  on 13 "sudo PGPASSWORD=$PATRONI_ADMIN_PASSWORD python3 writer.py $net.11,$net.12,$net.13 stop" \
    >"$scratch/written" 2>"$scratch/writer.log" </dev/null &
  writer=$!
  until on 13 test -e stop.begun; do
    kill -0 "$writer" || die "the client could not begin: $(<"$scratch/writer.log")"
    sleep 1
  done
}
end_writing() {
  on 13 touch stop
  wait "$writer"
  cat "$scratch/written"
}
written() { node -e 'const seen = JSON.parse(require("fs").readFileSync(process.argv[1])); if (!eval(process.argv[2])) process.exit(1)' "$scratch/written" "with (seen) { $1 }"; }

# unnoticed: the client saw neither an error nor a long wait.
unnoticed() { written 'errors == 0 && lost == 0 && acknowledged > 20 && gap < 20'; }
