#!/usr/bin/env bash
# What docs/terraform-multi-instance.md and the README tell to type, on a lab: machines come, stay, are guarded, go.
. "$(dirname "$0")/../tools/env"
export LAB=e2emake LAB_FLAGS="--port 8056 --subnet 192.168.56.0/24 --etcd ''"
scratch=$(mktemp -d)
cleanup() {
  rm -rf "$scratch"
  make -C "$root" lab-down
}
trap cleanup EXIT
make lab-up

# A checkout of its own, since the state is kept in the checkout and people may have theirs here.
checkout=$scratch/checkout
mkdir "$checkout"
tar -c --exclude=./node_modules --exclude=./.venv --exclude=./.cache --exclude=./cdktf.out --exclude='*.tfstate*' \
  --exclude=./.git . | tar -x -C "$checkout"
ln -s "$root/node_modules" "$root/.venv" "$root/.cache" "$checkout"
cd "$checkout"

export TF_CLI_CONFIG_FILE=$root/.cache/mirror/terraformrc PROVIDER=bpg STACK=proxmox-node YES=1
cat >three.tfvars <<'EOF'
resource_type = "lxc"
network_prefix_length = 24
instances = {
  node1 = { ip_address = "192.168.56.11" }
  node2 = { ip_address = "192.168.56.12" }
  node3 = { ip_address = "192.168.56.13" }
}
vm_ram_mb = "256"
EOF
export VARS="/var/lib/pvelab/$LAB/lab.tfvars three.tfvars"

# expect PATTERN COMMAND…: the command succeeds and says so.
expect() { "${@:2}" | tee "$scratch/said" && grep -qE "$1" "$scratch/said"; }

echo "== preflight, plan, deploy"
make preflight
expect '^Machines: create 3\.' make plan
make deploy
expect '"vm_hostnames"' make output
make -C "$root" lab-status

echo "== a second deploy changes nothing"
expect '^Machines: keep 3\.' make deploy

echo "== more memory is a change in place"
sed -i 's/node2 = {/node2 = { ram_mb = "384",/' three.tfvars
expect 'node2 .*update in place' make deploy

echo "== a plan that would delete a disk is refused, and says what to do"
again=proxmox_virtual_environment_container.container
if TF_CLI_ARGS_plan="-replace='$again[\"node2\"]'" make deploy 2>"$scratch/refusal"; then
  die "a plan that replaces node2 was applied"
fi
grep 'REPLACE=node2$' "$scratch/refusal"
TF_CLI_ARGS_plan="-replace='$again[\"node2\"]'" REPLACE=node2 make deploy
expect '^Machines: keep 3\.' make plan

echo "== destroy leaves nothing"
make destroy
expect '^Machines: create 3\.' make plan
