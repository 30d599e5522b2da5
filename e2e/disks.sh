#!/usr/bin/env bash
# PostgreSQL's data and WAL on disks of their own, on the lab: formatted when they are blank, mounted, grown while in use,
# and refused when they hold anything else. Each step says what it shows, and fails if it is not so.
. "$(dirname "$0")/lab.sh" e2edisks 60

deploy() { make --no-print-directory deploy DEPLOYMENT="$lab" YES=1 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
again() { INVENTORY=$(pgha inventory) ansible/run-playbook "$@" 2>&1 | tee "$scratch/said"; }
unchanged() { ! grep -qE 'changed=[1-9]|failed=[1-9]|unreachable=[1-9]' "$scratch/said"; }
# refused PATTERN COMMAND…: the command fails for this reason and has changed nothing on the machine.
refused() {
  if "${@:2}"; then return 1; fi
  says "$1" && ! grep -q 'changed=[1-9]' "$scratch/said"
}
on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "$login@$net.11" "$@"; }
ask() { on "cd / && sudo -u postgres psql -AtXc '$1'"; }
device=/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi

# cluster KIND DATA_DISK: one machine, for which a trial will do.
cluster() {
  cat >"$folder/cluster.tfvars" <<END
app_name            = "disks"
resource_type       = "$1"
vm_ram_mb           = "768"
allow_single_member = true
data_disk_gb        = "$2"
wal_disk_gb         = "1G"
instances           = { node1 = { ip_address = "$net.11" } }
$(role_variables)
END
}

# in_place: the data and the WAL are where they belong, and are PostgreSQL's alone.
in_place() {
  test "$(ask 'SHOW data_directory')" = /var/lib/postgresql/15/main
  on mountpoint /var/lib/postgresql
  on mountpoint /var/lib/postgresql-wal
  test "$(on sudo readlink /var/lib/postgresql/15/main/pg_wal)" = /var/lib/postgresql-wal/15/main
  test "$(on stat -c %U:%G:%a /var/lib/postgresql /var/lib/postgresql-wal | uniq)" = postgres:postgres:755
  say "a second run changes nothing, nor does check mode"
  again
  unchanged
  again --check
  unchanged
}

login=deploy
say "a disk that holds anything is refused before anything is changed"
cluster vm 2G
TF_VAR_configure=false deploy
on sudo mkswap --label old "${device}2"
refused "the wal disk, ${device}2, holds swap old" deploy
test "$(on sudo wipefs --noheadings --output TYPE "${device}2")" = swap
if on test -e /etc/patroni-cluster; then die "something was changed"; fi

say "blank ones are formatted and mounted"
on sudo wipefs --quiet --all "${device}2"
again --check --tags disks
says 'changed=[1-9]'
test -z "$(on sudo wipefs --noheadings --output TYPE "${device}1")"
deploy
in_place
ask 'CREATE TABLE kept AS SELECT 7 AS n'

say "a larger disk is a larger file system, and PostgreSQL does not notice"
born=$(ask 'SELECT pg_postmaster_start_time()')
cluster vm 3G
deploy
test "$(on df --output=size --block-size=M /var/lib/postgresql | tail -1 | tr -dc 0-9)" -gt 2600
test "$(ask 'SELECT pg_postmaster_start_time()')" = "$born"
again
unchanged

say "PostgreSQL never starts on the directory below"
on sudo systemctl stop patroni
on sudo umount /var/lib/postgresql
if on sudo systemctl start patroni; then die "it did"; fi
again
says 'changed=[1-9]'
test "$(ask 'SELECT n FROM kept')" = 7

say "status knows the disks"
pgha status --output json >"$scratch/status"
node -e 'const s = JSON.parse(require("fs").readFileSync(process.argv[1]))
  if (s.problems.length || s.disks.length != 2 || !s.disks.every(d => d.mounted && d.free_mib > 0)) process.exit(1)' "$scratch/status"
make --no-print-directory destroy DEPLOYMENT="$lab" YES=1

say "in a container, where Proxmox VE mounts them"
login=root
cluster lxc 2G
deploy
in_place
make --no-print-directory destroy DEPLOYMENT="$lab" YES=1
no_machine
