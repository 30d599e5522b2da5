#!/usr/bin/env bash
# docs/operations.md from top to bottom on the lab: what an operator does to a living cluster, with the refusals.
# Each step says what it shows, and fails if it is not so.
. "$(dirname "$0")/../tools/env"
export LAB=e2eday2 PROVIDER=bpg YES=1 STACK=patroni-cluster TF_CLI_CONFIG_FILE=$root/.cache/mirror/terraformrc
net=192.168.58
state=/var/lib/pvelab/$LAB
scratch=$(mktemp -d)
cleanup() {
  rm -rf "$scratch"
  make -C "$root" --no-print-directory lab-down
}
trap cleanup EXIT
etcd=$(sed -n 's/^etcd_version: *"\{0,1\}\([0-9.]*\).*/\1/p' ansible/roles/etcd/defaults/main.yml)
make lab-up LAB_FLAGS="--port 8058 --subnet $net.0/24 --etcd $etcd"
go build -o "$scratch" ./lab/cmd/pvelab
checkout=$scratch/checkout
tools/checkout "$checkout"
cd "$checkout"

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }
lab() { "$scratch/pvelab" "$1" --lab "$LAB" "${@:2}"; }
# operate TARGET NAME=value…: the command as the page has it.
operate() { make --no-print-directory "$@" VARS="$state/lab.tfvars cluster.tfvars" 2>&1 | tee "$scratch/said"; }
# says PATTERN: what the last command said, however its lines were broken.
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
# refused PATTERN COMMAND…: the command fails, with this reason.
refused() {
  if operate "${@:2}"; then return 1; fi
  says "$1"
}
# exits STATUS ACTION NAME=value…: asked of the script, whose status a Makefile hides.
exits() {
  local status=0
  env VARS="$state/lab.tfvars cluster.tfvars" "${@:3}" tools/day2 "$2" 2>&1 | tee "$scratch/said" || status=$?
  test "$status" = "$1"
}
# asked EXPRESSION: something of the cluster's status as JSON.
asked() {
  VARS="$state/lab.tfvars cluster.tfvars" FORMAT=json tools/day2 status >"$scratch/status" || true
  node -p 'const s = JSON.parse(require("fs").readFileSync(process.argv[1])); eval(process.argv[2])' "$scratch/status" "$1"
}
leader() { asked 's.members.find(m => m.role == "primary").member.split("-").pop()'; }
replica() { asked 's.members.find(m => m.role == "replica").member.split("-").pop()'; }

# instances KEY=ROLES…: the deployment; the last digit of a key is that of its address.
instances() {
  {
    echo 'instances = {'
    for instance; do
      echo "  ${instance%=*} = { ip_address = \"$net.1${instance//[^0-9]/}\", roles = [\"${instance#*=}\"] }" | sed 's/+/", "/g'
    done
    cat <<EOF
}
vm_ram_mb            = "1024"
ssh_private_key_file = "$state/id_ed25519"
ansible_vars = {
  postgresql_source = "distribution"
  etcd_version      = "$etcd"
  etcd_download_url = "http://$net.1:8080/etcd"
}
EOF
  } >cluster.tfvars
}
three=(node1=etcd+patroni node2=etcd+patroni node3=etcd+patroni)

say "deploy: three members, all is well"
instances "${three[@]}"
operate deploy
exits 0 status
says 'all is well'

say "switchover: measured; an unfit target is refused"
to=$(replica)
operate switchover TO="$to"
says '[0-9.]+ s without writes'
test "$(leader)" = "$to"
refused 'there is no member' switchover TO=node9

say "reinit: a replica is built anew, the leader is not"
operate reinit NODE="$(replica)"
refused 'leads, its data is the cluster' reinit NODE="$(leader)"

say "restart: nothing unless needed; all of them when told to"
operate restart
says 'no member waits'
operate restart ALL=1
exits 0 status

say "maintenance mode: on, shown, off"
operate maintenance ON=1
exits 0 status
says 'no failover'
operate maintenance ON=0
operate maintenance
says 'looks after itself'

say "grow: one more copy of the data, nobody restarts"
instances "${three[@]}" node4=patroni
operate deploy
test "$(asked s.members.length)" = 4

say "shrink: also when it leads"
operate switchover TO=node4
instances "${three[@]}"
operate deploy
test "$(asked s.members.length)" = 3

say "replace: a living replica, then the dead leader"
operate replace NODE="$(replica)"
exits 0 status
victim=$(leader)
lab poweroff "app-dev-$victim"
operate replace NODE="$victim"
exits 0 status

say "the guard: with one member down, another one cannot leave"
down=$(replica)
lab poweroff "app-dev-$down"
other=$(asked "s.members.find(m => m.role == 'replica' && !m.member.endsWith('$down')).member.split('-').pop()")
exits 2 status
refused 'no quorum' replace NODE="$other"
lab poweron "app-dev-$down"
VARS="$state/lab.tfvars cluster.tfvars" timeout 180 bash -c 'until tools/day2 status; do sleep 2; done'

say "update: one machine at a time"
operate update
exits 0 status

say "diff: nothing after a deploy; a setting made by hand on one that is declared is drift"
operate deploy
exits 0 diff
sed -i 's/"1024"/"1280"/' cluster.tfvars
exits 2 diff
says 'node1 update in place'
sed -i 's/"1280"/"1024"/' cluster.tfvars

say "adopt: an inventory from the machines' addresses alone; a deploy from it changes nothing"
{
  printf '[patroni]\n'
  printf '%s\n' $net.1{1,2,3}
  printf '[all:vars]\nansible_user=deploy\nansible_become=true\nansible_ssh_private_key_file=%s/id_ed25519\n' "$state"
} >machines.ini
operate adopt INVENTORY_FILE=machines.ini OUT=adopted.yml
exits 0 diff INVENTORY_FILE=adopted.yml

say "destroy-cluster: not without its name"
refused "token is 'other'" destroy-cluster CLUSTER=other
exits 0 status
operate destroy-cluster CLUSTER=app-dev
refused 'no member can speak' status

say "the machines can begin anew, and go"
operate configure
operate destroy
lab status
