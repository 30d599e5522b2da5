#!/usr/bin/env bash
# What the README tells to type, on a lab, with the example as it is and only its first block filled in: machines
# come, stay as they are, grow, are guarded, and go. Ansible has its own tests; here they are left bare.
. "$(dirname "$0")/../tools/env"
lab=e2emake
scratch=$(mktemp -d)
cleanup() {
  rm -rf "$scratch"
  command make -C "$root" lab-down LAB=$lab
}
trap cleanup EXIT
set -o errtrace
trap 'printf "%s: line %s: failed: %s\n" "$0" "$LINENO" "$BASH_COMMAND" >&2' ERR
tools/mirror .cache/mirror
command make lab-up LAB=$lab LAB_FLAGS="--port 8056 --subnet 192.168.56.0/24 --etcd ''"

# A copy of the project, as the README works in the places of one's own default deployment.
e2e/checkout "$scratch/checkout"
export GOFLAGS=-trimpath # so that what was built in another copy serves this one
cd "$scratch/checkout"
sed -i 's/"provider": "telmate"/"provider": "bpg"/' cdktf.json
export TF_CLI_CONFIG_FILE=$root/.cache/mirror/terraformrc TF_VAR_configure=false
# The commands stand here as in the README; there is nobody to ask.
make() { command make --no-print-directory "$@" YES=1; }

# fill_in: the first block of the example from the lab's own variables, its network and a size that fits a test.
fill_in() {
  local variables=/var/lib/pvelab/$lab/lab.tfvars name
  for name in proxmox_api_url proxmox_api_token_id ssh_public_key; do
    sed -i "s|^$name .*|$(grep "^$name " "$variables")|" "$1"
  done
  sed -i 's/192\.168\.20\./192.168.56./; s/"4096"/"512"/' "$1"
  TF_VAR_proxmox_api_token_secret=$(sed -n 's/^proxmox_api_token_secret *= "\(.*\)"/\1/p' "$variables")
  export TF_VAR_proxmox_api_token_secret
}

# set_from_lab NAME…: the lab's own variables into the environment.
set_from_lab() {
  local name
  for name in "$@"; do export "TF_VAR_$name=$(sed -n "s/^$name *= \"\(.*\)\"/\1/p" "/var/lib/pvelab/$lab/lab.tfvars")"; done
}

# expect PATTERN COMMAND…: the command succeeds and says so.
expect() { "${@:2}" | tee "$scratch/said" && grep -qE "$1" "$scratch/said"; }

cp examples/patroni-cluster.tfvars.example examples/patroni-cluster.tfvars
fill_in examples/patroni-cluster.tfvars

echo "== preflight, plan, deploy"
make preflight VARS=examples/patroni-cluster.tfvars
expect '^Machines: create 3\.' \
  make plan VARS=examples/patroni-cluster.tfvars
make deploy VARS=examples/patroni-cluster.tfvars
expect '"vm_hostnames"' make output
make lab-status LAB=$lab

echo "== a second deploy changes nothing"
expect '^Machines: keep 3\.' make deploy VARS=examples/patroni-cluster.tfvars

echo "== more memory is a change in place"
sed -i 's/node2 = {/node2 = { ram_mb = "640",/' examples/patroni-cluster.tfvars
expect 'node2 .*update in place' make deploy VARS=examples/patroni-cluster.tfvars

echo "== a plan that would delete a disk is refused, and says what to do"
again="-replace='proxmox_virtual_environment_vm.generic_vm[\"node2\"]'"
status=0
TF_CLI_ARGS_plan=$again tools/pgha deploy --yes --var-file examples/patroni-cluster.tfvars 2>"$scratch/refusal" || status=$?
test $status = 3
grep 'REPLACE=node2)$' "$scratch/refusal"
TF_CLI_ARGS_plan=$again make deploy REPLACE=node2 VARS=examples/patroni-cluster.tfvars
expect '^Machines: keep 3\.' make plan VARS=examples/patroni-cluster.tfvars

echo "== variables of another cluster are refused, unless this one is named"
sed 's/^app_name .*/app_name = "other"/' examples/patroni-cluster.tfvars >other.tfvars
status=0
tools/pgha deploy --yes --var-file other.tfvars 2>"$scratch/refusal" || status=$?
test $status = 3
grep 'the state is of the cluster app-dev, and this plan would call it other-dev' "$scratch/refusal"

echo "== first contact: a deployment with a name has a state, machines and choices of its own"
set_from_lab proxmox_api_url proxmox_api_token_id
export TF_VAR_proxmox_tls_insecure=true
expect 'is there already \(VM 9000\); it was left alone' make template
grep "^ssh_public_key " examples/patroni-cluster.tfvars | cut -d'"' -f2 >key.pub
make init DEPLOYMENT=prod ADDRESSES=192.168.56.21,192.168.56.22,192.168.56.23 SUBNET=192.168.56.0/24 SSH_KEY=key.pub
if make init DEPLOYMENT=prod ADDRESSES=192.168.56.21,192.168.56.22,192.168.56.23; then die "init wrote twice"; fi
make preflight DEPLOYMENT=prod
sed -i 's/"4096"/"512"/' deployments/prod/cluster.tfvars
expect '^deployment prod, stack patroni-cluster, provider bpg, state in deployments/prod/' \
  make deploy DEPLOYMENT=prod
expect '^Machines: keep 3\.' make plan VARS=examples/patroni-cluster.tfvars
expect '^Machines: keep 3\.' make plan DEPLOYMENT=prod
make destroy DEPLOYMENT=prod
expect '^Machines: keep 3\.' make plan VARS=examples/patroni-cluster.tfvars

echo "== destroy leaves nothing"
make destroy VARS=examples/patroni-cluster.tfvars
expect '^Machines: create 3\.' make plan VARS=examples/patroni-cluster.tfvars
make lab-status LAB=$lab >"$scratch/guests"
if grep -E 'running|stopped|frozen' "$scratch/guests"; then die "a machine is left"; fi
