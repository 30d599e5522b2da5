#!/usr/bin/env bash
# The README's first command, twice: the second time nothing is changed. Then nothing is left.
. "$(dirname "$0")/../tools/env"
log=$(mktemp)
trap 'rm -f "$log"; make demo-down' EXIT

make demo NET=192.168.59 PORT=8059 | tee "$log"
grep -q 'primary  *running' "$log"
# The command that the demo names, as it stands there.
eval "$(sed -n 's/^  \(ssh .* sudo cluster-psql\)$/\1/p' "$log" | sed 's/^ssh /ssh -o StrictHostKeyChecking=no -o UserKnownHostsFile=\/dev\/null /') -Atc \"'SELECT 1'\"" | grep -qx 1

echo "== again"
make demo NET=192.168.59 PORT=8059 | tee "$log"
grep -q '^Machines: keep 3' "$log"

make demo-down
test ! -e /var/lib/pvelab/demo
if ip link show pvelab-demo 2>/dev/null; then exit 1; fi
