#!/usr/bin/env bash
# Machines that were used before, or that something keeps from each other, on the lab: each fault is said before anything
# is changed, with its true reason; then the cluster is made on them all the same. Fails at the first that is not so.
. "$(dirname "$0")/lab.sh" e2eguest 64

on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o ConnectTimeout=5 "deploy@$net.$1" "${@:2}"; }
ask() { on "$1" "cd / && sudo -u postgres psql -AtXc \"$2\""; }
run() { pgha "$@" 2>&1 | tee "$scratch/said"; }
says() { tr -s '\n ' ' ' <"$scratch/said" | grep -qE -- "$1"; }
# refused PATTERN: a deploy fails for this reason and has changed nothing on any machine.
refused() {
  local start=$SECONDS
  if run deploy --yes; then return 1; fi
  says "$1" || die "not said: $1"
  for host in 11 12 13; do if on $host test -e /etc/patroni-cluster; then die "something was changed on $host"; fi; done
  printf 'refused after %d s\n' $((SECONDS - start))
}
machines() {
  cat >"$folder/cluster.tfvars" <<END
vm_ram_mb = "1024"
configure = $1
instances = {
  node1 = { ip_address = "$net.11" }
  node2 = { ip_address = "$net.12" }
  node3 = { ip_address = "$net.13" }
}
$(role_variables 'patroni_data_dir = "/srv/databases/main/data"
  patroni_users    = [{ name = "app", password_env = "APP_PASSWORD" }]')
END
}

say "bare machines"
machines false
run deploy --yes
for host in 11 12 13; do until on $host true; do sleep 1; done; done
machines true

say "a server of somebody's on PostgreSQL's port"
on 11 sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq update
on 11 sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends postgresql-15 >/dev/null
refused 'port 5432, which patroni needs, is held by postgresql@15-main.service'
on 11 sudo systemctl disable --quiet --now postgresql@15-main.service
refused 'has a PostgreSQL data directory of its own: /var/lib/postgresql/15/main'
on 11 sudo mv /var/lib/postgresql/15/main /var/tmp/not-wanted

say "sudo that wants a password, and a machine without python3, are said at once"
on 12 "sudo cp /etc/sudoers.d/90-cloud-init-users /var/tmp/sudoers
  sudo systemd-run --quiet --on-active=60 cp /var/tmp/sudoers /etc/sudoers.d/90-cloud-init-users
  sudo sed -i s/NOPASSWD:// /etc/sudoers.d/90-cloud-init-users"
on 13 sudo mv /usr/bin/python3 /usr/bin/python3.away
refused 'sudo wants a password of deploy'
says 'has no python3'
on 13 sudo mv /usr/bin/python3.away /usr/bin/python3
until on 12 sudo -n true; do sleep 1; done

say "a firewall between two machines, by both its ends"
lab cut app-dev-node1 from app-dev-node2
refused 'app-dev-node[12] does not reach port 2379 of app-dev-node[12]'
says 'app-dev-node2 does not reach port 5432 of app-dev-node1'
lab heal

say "a mount point as data directory"
on 13 "sudo mkdir -p /srv/databases/main/data/lost+found"
refused 'is a file system of its own .lost.found.*such as /srv/databases/main/data/data'
on 13 "sudo rm -r /srv/databases"

say "the cluster all the same: an account postgres with another home, directories that do not exist yet"
on 12 sudo useradd --system --create-home --home-dir /home/postgres --shell /bin/bash postgres
APP_PASSWORD='quite secret' run deploy --yes
run status
says 'all is well'
test "$(ask 11 'SHOW data_directory')" = /srv/databases/main/data
on 11 "PGPASSWORD='quite secret' psql 'host=$net.11,$net.12,$net.13 user=app dbname=postgres sslmode=require target_session_attrs=read-write' -Atc 'SELECT 1'"
if grep -rq 'quite secret' "$folder"; then die "a password is in the state or in a log"; fi

say "a second run changes nothing"
INVENTORY=$(pgha inventory) ansible/run-playbook 2>&1 | tee "$scratch/said"
if grep -qE 'changed=[1-9]|failed=[1-9]' "$scratch/said"; then die "it does"; fi

say "the administrator is no shell on the server"
leader=$(pgha status -o json 2>/dev/null | python3 -c '
import json, sys
print("1" + [m["member"] for m in json.load(sys.stdin)["members"] if m["role"] == "primary"][0][-1])')
if ask "$leader" 'SET ROLE admin; GRANT pg_execute_server_program TO admin'; then die "it took the right to be one"; fi
on "$leader" "cd / && sudo -u postgres psql -AtX -c 'SET ROLE admin' -c 'CREATE DATABASE mine'"

say "when memory runs out, the kernel takes the backend that used it up"
# A container of the lab may not lower a score, so the postmaster's is raised: its backends start at 0 all the same.
scores=$(on "$leader" 'postmaster=$(sudo head -1 /srv/databases/main/data/postmaster.pid)
  echo 300 | sudo tee /proc/$postmaster/oom_score_adj
  cd / && sudo -u postgres psql -AtXc "SELECT pg_read_file('"'/proc/self/oom_score_adj'"')"')
test "$(echo $scores)" = "300 0"

say "a destroyed cluster leaves nothing that stops the next one"
on 11 "sudo -u postgres mkdir /srv/databases/main/data.failed" # as Patroni leaves it after a failed bootstrap
run destroy-cluster app-dev --yes
if on 11 sudo test -e /srv/databases/main/data.failed; then die "data.failed is left"; fi
run destroy --yes
no_machine
say "done"
