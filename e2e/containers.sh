#!/usr/bin/env bash
# Small containers on the lab, with etcd on machines of its own and of the oldest version, and another PostgreSQL user's
# data in the way at first.
. "$(dirname "$0")/lab.sh" e2ect 74 3.5.11
root_on() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "root@$net.$1" "${@:2}"; }
deploy() { make --no-print-directory deploy DEPLOYMENT="$lab" YES=1; }

say "small containers, etcd on machines of its own and of the oldest version"
cat >"$folder/cluster.tfvars" <<EOF
resource_type = "lxc"
app_name      = "small"
vm_ram_mb     = "512"
instances = {
  etcd1 = { ip_address = "$net.31", roles = ["etcd"] }
  etcd2 = { ip_address = "$net.32", roles = ["etcd"] }
  etcd3 = { ip_address = "$net.33", roles = ["etcd"] }
  pg1   = { ip_address = "$net.41", roles = ["patroni"] }
  pg2   = { ip_address = "$net.42", roles = ["patroni"] }
}
$(etcd=3.5.11 role_variables)
EOF
TF_VAR_configure=false deploy
for _ in {1..60}; do root_on 42 true && break || sleep 1; done # made, and perhaps still booting

say "a machine with another database's data is not taken over"
root_on 42 'mkdir -p /var/lib/postgresql/15/main && echo 15 > /var/lib/postgresql/15/main/PG_VERSION'
if deploy; then die "it was"; fi
deploys=("$folder"/log/deploy-*.log)
grep -q 'failed=[1-9]' "${deploys[-1]}"
if grep -q 'changed=[1-9]' "${deploys[-1]}"; then die "and something was changed"; fi
root_on 42 'test -e /var/lib/postgresql/15/main/PG_VERSION && rm -r /var/lib/postgresql/15'

say "without it the cluster comes"
deploy
pgha status
make --no-print-directory destroy DEPLOYMENT="$lab" YES=1
no_machine
