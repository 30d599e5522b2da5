# shellcheck shell=bash
# Sourced by the scripts beside it that need a cluster:  . e2e/lab.sh NAME NUMBER [ETCD]
# Makes the lab NAME with the network 192.168.NUMBER.0/24, whose supply has the older release ETCD, too, and whose machines
# have the Debian SUITE (bookworm; SUITE=trixie e2e/backup.sh tries another one), and goes to a copy of the project that has
# a deployment of the same name. All of it is removed when the script ends, or, if that was killed, by the next run of it.
. "$(dirname "${BASH_SOURCE[0]}")/../tools/env"
lab=$1
net=192.168.$2
state=/var/lib/pvelab/$lab
mkdir -p /run/lock
exec {held}>"/run/lock/pvelab-$lab.e2e"
flock --nonblock "$held" || die "the lab $lab is in use by another run of this script"
scratch=$(mktemp -d)
folder=$scratch/checkout/deployments/$lab
export TF_CLI_CONFIG_FILE=$root/.cache/mirror/terraformrc
cleanup() {
  cd "$root"
  rm -rf "$scratch"
  make --no-print-directory lab-down LAB="$lab"
}
trap cleanup EXIT
set -o errtrace
trap 'printf "%s: line %s: failed: %s\n" "$0" "$LINENO" "$BASH_COMMAND" >&2' ERR
if [[ -e $state ]]; then make --no-print-directory lab-down LAB="$lab"; fi
# The release that the role installs unless told otherwise.
etcd=$(sed -n 's/^etcd_version: *"\{0,1\}\([0-9.]*\).*/\1/p' ansible/roles/etcd/defaults/main.yml)
tools/mirror .cache/mirror
make lab-up LAB="$lab" LAB_FLAGS="--port 80$2 --subnet $net.0/24 --etcd $etcd${3:+,$3} --suite ${SUITE:-bookworm}" {held}>&- # the lab outlives a script that is killed
go build -o "$scratch" ./lab/cmd/pvelab
e2e/checkout "$scratch/checkout"
export GOFLAGS=-trimpath # so that what was built in another copy serves this one
cd "$scratch/checkout"
mkdir -p "$folder"
echo '{"provider": "bpg", "backend": "local"}' >"$folder/deployment.json"
cp "$state/lab.tfvars" "$folder" # and cluster.tfvars, which the scripts write
# A setting of the shell is none of a deployment: were it taken for one, everything below would go wrong.
export ALL=1 NODE=node1 CLUSTER=other ON=1 YES=0 DEPLOYMENT=other STACK=other VARS=other INVENTORY_FILE=other PROVIDER=other

# The release of PostgreSQL that the machines' Debian has.
postgresql=15
if [[ ${SUITE:-} == trixie ]]; then postgresql=17; fi

say() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }
lab() { "$scratch/pvelab" "$1" --lab "$lab" "${@:2}"; }
pgha() { tools/pgha --deployment "$lab" "$@"; }

# until_so SECONDS COMMAND…: until it succeeds, a look a second.
until_so() {
  local limit=$((SECONDS + $1))
  until "${@:2}"; do
    ((SECONDS < limit)) || die "not so after $1 s: ${*:2}"
    sleep 1
  done
}

# no_machine: nothing is left in the lab but the templates that it came with.
no_machine() {
  lab status --json >"$scratch/guests"
  node -e 'if (JSON.parse(require("fs").readFileSync(process.argv[1])).some(g => g.state != "template")) process.exit(1)' "$scratch/guests"
}

# role_variables [LINES]: how the lab's machines are reached and where its packages come from, for cluster.tfvars.
role_variables() {
  cat <<END
ssh_private_key_file = "$state/id_ed25519"
ansible_vars = {
  postgresql_source  = "distribution"
  postgresql_version = $postgresql
  etcd_version       = "$etcd"
  etcd_download_url  = "http://$net.1:8080/etcd"
  ${1:-}
}
END
}
