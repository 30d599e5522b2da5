#!/usr/bin/env bash
# Certificates and the authority of all of them change on a living cluster of the lab, with a client
# writing meanwhile, which must not notice.
. "$(dirname "$0")/lab.sh" e2erot 73
. "$root/e2e/client.sh"
export PATRONI_ADMIN_PASSWORD=a-password-of-the-client

# digest NAME: of a certificate, to see that it has changed.
digest() { on 12 sudo sha256sum "/etc/patroni-cluster/tls/$1.crt"; }

say "a fresh deploy"
{
  echo 'instances = {'
  for node in 1 2 3; do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
  printf '}\nvm_ram_mb = "1024"\n'
  role_variables
} >"$folder/cluster.tfvars"
make --no-print-directory deploy DEPLOYMENT="$lab" YES=1
pgha inventory >"$scratch/inventory.json"

say "certificates change with a client writing"
shown=$(digest server) trusted=$(digest ca)
begin_writing
play -e tls_rotate=true
end_writing
unnoticed
test "$(digest server)" != "$shown"
test "$(digest ca)" = "$trusted"

say "the authority of all certificates changes with a client writing"
begin_writing
PLAYBOOK=rotate-ca.yml play
end_writing
unnoticed
test "$(digest ca)" != "$trusted"

say "a run after that has nothing to do"
play
unchanged
