#!/usr/bin/env bash
# A bucket as the only repository, on the lab: a real S3 server behind TLS, backups while the cluster grows, a restore to
# a moment, and, when every machine is lost, another cluster that begins with the bucket. Fails at the first step that is
# not so.
. "$(dirname "$0")/lab.sh" e2es3 72
. "$root/e2e/ledger.sh"

# The bucket is on a machine of a deployment of its own, as it outlives the cluster.
store=$net.31
at() { ssh -q -i "$state/id_ed25519" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "deploy@$store" "$@"; }
# objects PATH: how many there are below it.
objects() { at "curl --silent --fail 'http://127.0.0.1:5000/backups?list-type=2&max-keys=10000&prefix=$1/'" | grep -o '<Key>' | wc -l; }

say "a bucket: moto, and HAProxy that speaks TLS for it"
mkdir -p deployments/store
cp "$folder/deployment.json" "$folder/lab.tfvars" deployments/store
cat >deployments/store/cluster.tfvars <<END
instances = { store1 = { ip_address = "$store" } }
app_name  = "store"
configure = false
vm_ram_mb = "1024"
allow_single_member = true
END
tools/pgha --deployment store deploy --yes
until at true; do sleep 1; done
at 'sudo apt-get -qq update && sudo DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y haproxy python3-venv curl openssl' >/dev/null
at 'python3 -m venv moto && moto/bin/pip install --quiet "moto[server]==5.2.5"'
at 'openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=store.lab -addext subjectAltName=DNS:store.lab -keyout key -out certificate 2>&1 && cat certificate key | sudo tee /etc/haproxy/store.pem' >/dev/null
at 'sudo tee /etc/haproxy/haproxy.cfg' >/dev/null <<'END'
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend s3
  bind :8443 ssl crt /etc/haproxy/store.pem
  default_backend moto
backend moto
  server moto 127.0.0.1:5000
END
# Without the variable moto takes the first part of the host's name for the bucket.
at 'sudo systemctl restart haproxy && sudo systemd-run --quiet --unit=moto --setenv=S3_IGNORE_SUBDOMAIN_BUCKETNAME=true /home/deploy/moto/bin/moto_server --host 127.0.0.1 --port 5000'
until at 'curl --silent --fail --request PUT http://127.0.0.1:5000/backups' >/dev/null; do sleep 1; done
at cat certificate >"$scratch/store.crt"

# machines COUNT APP_NAME ROLE_VARIABLE…: a deployment with so many members, of which Ansible has not done anything yet;
# they know the bucket's certificate and its name, as machines know those of a real one.
machines() {
  local count=$1 name=$2 node
  shift 2
  {
    echo 'instances = {'
    for node in $(seq "$count"); do echo "  node$node = { ip_address = \"$net.1$node\" }"; done
    printf '}\nvm_ram_mb = "1024"\napp_name = "%s"\n' "$name"
    role_variables "$*"
  } >"$folder/cluster.tfvars"
  TF_VAR_configure=false operate deploy
  for node in $(seq "$count"); do
    until on "1$node" true; do sleep 1; done
    on "1$node" 'sudo tee /etc/ssl/store.crt' <"$scratch/store.crt" >/dev/null
    on "1$node" "grep -q store.lab /etc/hosts || echo $store store.lab | sudo tee --append /etc/hosts" >/dev/null
  done
}
bucket='bucket = "backups", endpoint = "store.lab", region = "us-east-1", uri_style = "path", port = 8443, ca_file = "/etc/ssl/store.crt"'

say "one variable: the first deploy ends with WAL in the bucket, and a full backup"
export BACKUP_S3_KEY=a-key-of-the-bucket BACKUP_S3_KEY_SECRET=the-secret-of-that-key
machines 3 app "backup_s3 = { $bucket }"
operate deploy
pgha status | tee "$scratch/said"
says 'all is well'
pgha backups | tee "$scratch/said"
says 'backup [0-9-]+F repository 1'
if grep -rq "$BACKUP_S3_KEY_SECRET" "$folder"; then die "the secret is in a log or in the state"; fi
unset BACKUP_S3_KEY BACKUP_S3_KEY_SECRET # from here on the machines know them

say "a second run changes nothing"
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi

say "it grows to five while a backup is made and a client writes"
ledger_begin
ask "CREATE TABLE bulk AS SELECT n, md5(n::text) FROM generate_series(1, 500000) n" >/dev/null
machines 5 app "backup_s3 = { $bucket }"
on "$(leader)" sudo systemctl start --no-block pgha-backup@full.service
operate deploy
pgha status | tee "$scratch/said"
says 'all is well'
operate backup TYPE=incr

say "to a moment: what was acknowledged before it is there, and nothing of what came after"
moment
sleep 5
operate restore TO="$to" CLUSTER=app-dev
sleep 3
judged "$from" "$(known at)"
pgha status | tee "$scratch/said"
says 'all is well'

say "everything is lost but the bucket and its key: another cluster begins with it, at a moment"
ledger_again
moment
sleep 5
ledger_end
ask 'SELECT pg_switch_wal()' >/dev/null
operate backup TYPE=incr # which waits for its own WAL, and so for the ledger's
on 12 sudo cat /tmp/ledger >"$scratch/ledger"
RESTORE_PASSPHRASE=$(pgha backup-key 2>/dev/null)
export RESTORE_PASSPHRASE RESTORE_S3_KEY=a-key-of-the-bucket RESTORE_S3_KEY_SECRET=the-secret-of-that-key
export BACKUP_S3_KEY=a-key-of-the-bucket BACKUP_S3_KEY_SECRET=the-secret-of-that-key
operate destroy
kept=$(objects app-dev) # of a cluster that archives no more
test "$kept" -gt 0
copy="backup_s3 = { $bucket }
  restore_from = { cluster = \"app-dev\", s3 = { $bucket, path = \"/app-dev\" }, to = \"$to\" }"
machines 3 copy "$copy"
operate deploy
ask 'SELECT n FROM ledger' | python3 e2e/ledger.py --judge "$scratch/ledger" "$from" "$stopped"
pgha status | tee "$scratch/said"
says 'all is well'
pgha backups | tee "$scratch/said"
says 'backup [0-9-]+F repository 1'
# It writes into its own place only.
test "$(objects app-dev)" = "$kept"
test "$(objects copy-dev)" -gt 0
unset BACKUP_S3_KEY BACKUP_S3_KEY_SECRET RESTORE_PASSPHRASE RESTORE_S3_KEY RESTORE_S3_KEY_SECRET

say "a second run changes nothing, whether restore_from stays or goes"
operate configure
logs=("$folder"/log/configure-*.log)
if grep -qE 'changed=[1-9]|failed=[1-9]' "${logs[-1]}"; then die "it changed something"; fi
operate destroy
tools/pgha --deployment store destroy --yes
no_machine
say "done"
