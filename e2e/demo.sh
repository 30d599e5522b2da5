#!/usr/bin/env bash
# The README's first command, twice: the second time nothing is changed. Then nothing is left.
#   e2e/demo.sh             the test
#   e2e/demo.sh --capture   the test, and docs/deploy.md gets what the first deploy printed, each line with its time
. "$(dirname "$0")/../tools/env"
[[ $# == 0 || $1 == --capture ]] || die "unknown argument $1; known is --capture" 2
log=$(mktemp) captured=$(mktemp)
trap 'rm -f "$log" "$captured"; make demo-down' EXIT

# capture FILE passes all on, and writes what pgha prints of the deploy into FILE, with the minutes and seconds since
# that began.
capture() {
  local line start=
  while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in
      "=== machines and cluster") start=$SECONDS ;;
      "Seconds per phase:") start= ;;
      *) [[ -z $start || -z $line ]] || printf '%2d:%02d  %s\n' $(((SECONDS - start) / 60)) $(((SECONDS - start) % 60)) "${line//"$root/"/}" >>"$1" ;;
    esac
  done
}

# page FILE is docs/deploy.md with the lines of that file as its capture.
page() {
  printf '`e2e/demo.sh --capture` on %s, three machines of a lab with %d cores and %d GiB in all:\n\n```\n' \
    "$(date +%F)" "$(nproc)" $(($(awk '/^MemTotal/ { print $2 }' /proc/meminfo) >> 20)) >"$1.page"
  cat "$1" >>"$1.page"
  echo '```' >>"$1.page"
  awk -v from="$1.page" '
    /^<!-- end -->$/ { inside = 0 }
    !inside { print }
    /^<!-- capture -->$/ { inside = 1; while ((getline line < from) > 0) print line }
  ' docs/deploy.md
  rm "$1.page"
}

make demo NET=192.168.59 PORT=8059 | capture "$captured" | tee "$log"
grep -q 'primary  *running' "$log"
# The command that the demo names, as it stands there.
eval "$(sed -n 's/^  \(ssh .* sudo cluster-psql\)$/\1/p' "$log" | sed 's/^ssh /ssh -o StrictHostKeyChecking=no -o UserKnownHostsFile=\/dev\/null /') -Atc \"'SELECT 1'\"" | grep -qx 1

echo "== again"
make demo NET=192.168.59 PORT=8059 | tee "$log"
grep -q '^Machines: keep 3' "$log"

make demo-down
test ! -e /var/lib/pvelab/demo
if ip link show pvelab-demo 2>/dev/null; then exit 1; fi

if [[ ${1:-} == --capture ]]; then
  page "$captured" >"$log"
  cat "$log" >docs/deploy.md
fi
