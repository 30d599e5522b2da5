#!/usr/bin/env bash
# docs/operations.md from top to bottom on the lab: what an operator does to a living cluster, with the refusals.
# Each step says what it shows, and fails if it is not so.
. "$(dirname "$0")/lab.sh" e2eday2 58 3.5.11

# operate TARGET NAME=value…: the command as the page has it.
operate() { make --no-print-directory "$@" DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
# says PATTERN: what the last command said, however its lines were broken.
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
# logged PATTERN: what the log of the last deploy says, in which are Ansible's own lines.
logged() {
  local logs=("$folder"/log/deploy-*.log)
  tr -s '\n ' ' ' <"${logs[-1]}" | grep -qE -- "$1"
}
# refused PATTERN COMMAND…: the command fails, with this reason.
refused() {
  if operate "${@:2}"; then return 1; fi
  says "$1"
}
# exits STATUS VERB FLAG…: asked of pgha, whose status is lost in a Makefile.
exits() {
  local status=0
  pgha "${@:2}" 2>&1 | tee "$scratch/said" || status=$?
  test "$status" = "$1"
}
# asked EXPRESSION: something of the cluster's status as JSON.
asked() {
  pgha status --output json >"$scratch/status" 2>"$scratch/status.log" || true
  node -p 'const s = JSON.parse(require("fs").readFileSync(process.argv[1])); eval(process.argv[2])' "$scratch/status" "$1"
}
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$net.1${1//[^0-9]/}" "${@:2}"; }
# born NODE…: when the services of these machines began.
born() { for node; do on "$node" 'systemctl show -p ExecMainStartTimestamp etcd patroni; sudo cluster-psql -Atc "SELECT pg_postmaster_start_time()"'; done; }
leader() { asked 's.members.find(m => m.role == "primary").member.split("-").pop()'; }
replica() { asked 's.members.find(m => m.role == "replica").member.split("-").pop()'; }
whole() {
  local limit=$((SECONDS + 180))
  until pgha status; do
    ((SECONDS < limit)) || return 1
    sleep 2
  done
}

# instances KEY=ROLES…: the deployment, in `settings` further role variables; a key's digit is that of its address.
instances() {
  {
    echo 'instances = {'
    for instance; do
      echo "  ${instance%=*} = { ip_address = \"$net.1${instance//[^0-9]/}\", roles = [\"${instance#*=}\"] }" | sed 's/+/", "/g'
    done
    printf '}\nvm_ram_mb = "1024"\n'
    role_variables "$settings"
  } >"$folder/cluster.tfvars"
}
three=(node1=etcd+patroni node2=etcd+patroni node3=etcd+patroni)

# A service of its own, as docs/architecture.md says: one folder and one entry.
cp -R e2e/service/beacon ansible/roles/
entry=$(awk '/^```yaml/ { shown = 1; next } /^```/ { shown = 0 } shown' docs/architecture.md)
awk -v entry="$entry" '/^# Where the other members reach/ { print entry "\n" } { print }' \
  ansible/playbooks/group_vars/all.yml >"$scratch/all.yml"
mv "$scratch/all.yml" ansible/playbooks/group_vars/all.yml
beacon() { curl --silent --fail --max-time 3 "http://$net.1${1//[^0-9]/}:8099/member"; }

say "deploy: three members, all is well; with releases that are not the newest"
settings='patroni_version = "4.1.4", patroni_restart_timeout = 60'
etcd=3.5.11 instances "${three[@]}"
operate deploy
exits 0 status
says 'all is well'
says 'beacon app-dev-node3: 200'
test "$(beacon node2)" = app-dev-node2
on node2 sudo systemctl stop beacon
exits 2 status
says 'app-dev-node2: its beacon does not answer'
on node2 sudo systemctl start beacon

say "update: stops at the first member that does not come back, the others untouched; mended, it goes on from there"
settings='patroni_restart_timeout = 60'
instances "${three[@]}"
broken=$(replica)
postgres=/usr/lib/postgresql/15/bin/postgres
on "$broken" sudo chmod -x "$postgres"
refused "stopped at app-dev-$broken" update
says 'Not touched: app-dev-node[123], app-dev-node[123];'
test "$(asked 's.members.filter(m => m.patroni == "4.1.4").length + " " + s.etcd.filter(m => m.version == "3.5.11").length')" = '2 2'
on "$broken" sudo chmod +x "$postgres"
operate update
test "$(asked 's.members.every(m => m.patroni != "4.1.4") && s.etcd.every(m => m.version != "3.5.11")')" = true
exits 0 status

say "switchover: measured; an unfit target is refused"
to=$(replica)
operate switchover TO="$to"
says '[0-9.]+ s without writes'
test "$(leader)" = "$to"
refused 'there is no member' switchover TO=node9

say "reinit: a replica is built anew, the leader is not"
operate reinit NODE="$(replica)"
refused 'leads, its data is the cluster' reinit NODE="$(leader)"

say "restart: nothing unless needed, nor with a member down; all of them when told to"
operate restart
says 'no member waits'
stopped=$(replica)
on "$stopped" sudo systemctl stop patroni
refused "not streaming: app-dev-$stopped," restart ALL=1
on "$stopped" sudo systemctl start patroni
whole
before=$(born node1)
operate restart ALL=1
exits 0 status
test "$(born node1)" != "$before"

say "maintenance mode: on, shown, off"
operate maintenance ON=1
exits 0 status
says 'no failover'
refused 'maintenance mode is on' update
operate maintenance ON=0
operate maintenance
says 'looks after itself'

say "grow: two more members of both, nobody restarts"
before=$(born node1 node2 node3)
instances "${three[@]}" node4=etcd+patroni node5=etcd+patroni
operate deploy
exits 0 status
test "$(asked 's.members.length + " " + s.etcd.length')" = '5 5'
test "$(born node1 node2 node3)" = "$before"

say "shrink: also the one that leads"
operate switchover TO=node4
touch "$folder/patroni-cluster/.destroying" # as a destroy that was interrupted leaves it
instances "${three[@]}"
operate deploy
logged 'beacon of the member is dark\].{0,300}changed: \[[^]]*-> app-dev-node4'
exits 0 status # which names members that are not in the inventory
test "$(asked 's.members.length + " " + s.etcd.length')" = '3 3'

say "replace: a living replica, then the dead leader"
# One that runs no module: the others speak for the cluster.
victim=$(replica)
on "$victim" sudo chmod -x /usr/bin/python3
exits 0 status
operate replace NODE="$victim"
exits 0 status
on "$victim" test -x /usr/bin/python3 # it is another machine
victim=$(leader)
lab poweroff "app-dev-$victim"
operate replace NODE="$victim"
exits 0 status

say "the guard: in maintenance mode nobody takes over, so a leader does not leave"
operate maintenance ON=1
victim=$(leader)
lab poweroff "app-dev-$victim"
refused 'in maintenance mode none will' replace NODE="$victim"
lab poweron "app-dev-$victim"
operate maintenance ON=0
whole

say "the guard: with one member down, another one cannot leave"
down=$(replica)
lab poweroff "app-dev-$down"
other=$(asked "s.members.find(m => m.role == 'replica' && !m.member.endsWith('$down')).member.split('-').pop()")
exits 2 status
exits 1 replace --yes "app-dev-$other" # by its full name, too
says 'no quorum'
# alone NODE PATTERN: it does not leave a cluster of one, for this reason.
alone() {
  printf '%s\n' '[patroni]' "app-dev-$1 instance_key=$1 ansible_host=$net.1${1//[^0-9]/}" '[etcd:children]' patroni \
    '[all:vars]' patroni_scope=app-dev ansible_user=deploy "ansible_ssh_private_key_file=$state/id_ed25519" >"$scratch/one.ini"
  if PLAYBOOK=leave.yml ansible/run-playbook -i "$scratch/one.ini" -e "leaving=$1" 2>&1 | tee "$scratch/said"; then
    die "the only member left"
  fi
  says "$2"
}
alone "$down" 'may hold the only copy'
lab poweron "app-dev-$down"
alone "$other" 'it holds the only copy'
whole

say "update: waits for another package manager; nothing to do costs nothing"
first=$(replica)
# The other one ends ten seconds after apt-get began to wait for it.
on "$first" 'sudo systemd-run --quiet --unit=other-manager python3 -c "
import fcntl, subprocess, time
lock = open(\"/var/lib/dpkg/lock-frontend\", \"w\")
fcntl.lockf(lock, fcntl.LOCK_EX)
while subprocess.run([\"pgrep\", \"-x\", \"apt-get\"]).returncode: time.sleep(1)
time.sleep(10)"'
operate update
on "$first" 'test "$(systemctl is-active other-manager)" = inactive'
says 'restarted: nothing'

say "the distribution's own updates restart no member"
before=$(born node1)
on node1 'export DEBIAN_FRONTEND=noninteractive
  sudo apt-get -qq install -y needrestart unattended-upgrades >/dev/null
  sudo apt-get -qq install -y --reinstall libssl3 libc6 >/dev/null
  sudo needrestart -b # says which run replaced code, and restarts none
  sudo needrestart -r a
  sudo unattended-upgrade --dry-run -v' | tee "$scratch/said"
says 'NEEDRESTART-SVC: patroni'
says 'Initial blacklist: .*patroni postgresql'
test "$(born node1)" = "$before"

say "diff: nothing after a deploy; a setting made by hand on one that is declared is drift"
operate deploy
exits 0 diff
by_hand() { on "$(leader)" sudo patronictl edit-config --force --quiet -s "loop_wait=$1"; }
by_hand 7
exits 2 diff
says 'loop_wait'
by_hand 5
settings='patroni_restart_timeout = 60, patroni_loop_wait = 9'
instances "${three[@]}"
exits 2 diff
says 'loop_wait'
settings='patroni_restart_timeout = 60'
instances "${three[@]}"
exits 0 diff
sed -i 's/"1024"/"1280"/' "$folder/cluster.tfvars"
exits 2 diff
says 'node1 update in place'

say "update: sizes follow the memory"
operate deploy
# What an update of Python leaves: the beacon, which has no update of its own, runs a program that is not there any more.
on node1 'real=$(readlink -f /usr/bin/python3) && sudo cp -p "$real" "$real.new" && sudo mv "$real.new" "$real"'
operate update
says 'restarted: Patroni and PostgreSQL'
says 'node1: [^:]*restarted: [^:]*beacon'
exits 0 status

say "adopt: an inventory from the machines' addresses alone, if all runs; a deploy from it changes nothing"
settings+=', patroni_hba_rules = ["hostssl app app 203.0.113.0/24 cert"], patroni_local_parameters = { work_mem = "5MB" }'
instances "${three[@]}"
sed -i 's/"1024"/"1280"/' "$folder/cluster.tfvars"
operate deploy
{
  printf '[patroni]\n'
  printf '%s\n' $net.1{1,2,3}
  printf '[all:vars]\nansible_user=deploy\nansible_become=true\nansible_ssh_private_key_file=%s/id_ed25519\n' "$state"
} >"$scratch/machines.ini"
on node2 sudo systemctl stop etcd
refused 'only stopped, start it' adopt INVENTORY_FILE="$scratch/machines.ini" OUT="$scratch/adopted.yml"
on node2 sudo systemctl start etcd
operate adopt INVENTORY_FILE="$scratch/machines.ini" OUT="$scratch/adopted.yml"
exits 0 diff --inventory "$scratch/adopted.yml"

say "leave, by an inventory of one's own; a run of the whole takes the machine back in"
operate leave NODE=node3 INVENTORY_FILE="$scratch/adopted.yml"
test "$(asked 's.members.filter(m => m.role).length + " " + s.etcd.filter(m => m.version).length')" = '2 2'
operate configure
exits 0 status
test "$(asked 's.members.length + " " + s.etcd.length')" = '3 3'

say "passwords and the certificate authority change"
refused 'no new password is given' rotate-passwords
export PATRONI_ADMIN_PASSWORD=another-admin-1
operate rotate-passwords
unset PATRONI_ADMIN_PASSWORD
authority() { on node1 sudo sha256sum /etc/patroni-cluster/tls/ca.crt; }
before=$(authority)
operate rotate-ca
test "$(authority)" != "$before"
exits 0 status

say "destroy-cluster: not without its name"
refused "token is 'other'" destroy-cluster CLUSTER=other
exits 0 status
operate destroy-cluster CLUSTER=app-dev
on node1 'test ! -e /etc/beacon && ! systemctl is-active --quiet beacon'
refused 'no member can speak' status

say "the machines can begin anew, and go"
operate configure
operate destroy
no_machine
