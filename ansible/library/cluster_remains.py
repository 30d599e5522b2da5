#!/usr/bin/python
"""What a cluster of these roles has put on a machine, and its removal."""

DOCUMENTATION = r"""
module: cluster_remains
short_description: Find, stop and remove a cluster's services and data on one machine
description:
  - Every directory is known from the machine's own configuration, not guessed. What belongs to another cluster, or
    is used by another one, is named as an objection; nothing is removed while there is one.
options:
  phase: {type: str, required: true, choices: [look, stop, remove], description: What to do.}
  scope: {type: str, required: true, description: The cluster that is meant.}
  namespace: {type: str, default: /service/, description: The cluster's place in etcd.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- cluster_remains: {phase: look, scope: app-dev}
"""

RETURN = r"""
objections: {description: Why nothing may be removed here., returned: always, type: list}
removed: {description: "What is, or in check mode would be, removed.", returned: always, type: list}
"""

import base64
import json
import os
import shutil
import ssl
import urllib.request

from ansible.module_utils.basic import AnsibleModule

PATRONI = "/etc/patroni/patroni.yml"
MARKER = "/etc/patroni-cluster/etcd.json"
TLS = "/etc/patroni-cluster/tls"
ETCD_ENVIRONMENT = "/etc/etcd/etcd.env"
# In the order in which they have to stop.
UNITS = ("leader-care.timer", "haproxy.service", "patroni.service", "etcd.service")


def read(path):
    """Return a file's text, empty if there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


def patroni_config():
    """Return Patroni's configuration."""
    text = read(PATRONI)
    if not text:
        return {}
    import yaml  # comes with Patroni, so it is there whenever its configuration is

    return yaml.safe_load(text) or {}


def etcd_setting(name):
    """Return one setting of etcd's environment file."""
    for line in read(ETCD_ENVIRONMENT).splitlines():
        if line.startswith("ETCD_%s=" % name):
            return line.split("=", 1)[1].strip()
    return ""


def etcd_keys():
    """Return the names of all keys in etcd, or None if this machine's etcd does not answer."""
    context = ssl.create_default_context(cafile=os.path.join(TLS, "ca.crt"))
    context.load_cert_chain(os.path.join(TLS, "server.crt"), os.path.join(TLS, "server.key"))
    web = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
    everything = base64.b64encode(b"\0").decode()
    body = json.dumps({"key": everything, "range_end": everything, "keys_only": True}).encode()
    url = etcd_setting("ADVERTISE_CLIENT_URLS").split(",")[0]
    with web.open(url + "/v3/kv/range", body, timeout=5) as answer:
        return [base64.b64decode(item["key"]).decode() for item in json.load(answer).get("kvs", [])]


def others_keys(namespace, scope):
    """Return the keys of other clusters that live in this etcd, too."""
    keys = etcd_keys()
    own = "%s/%s/" % (namespace.rstrip("/"), scope)
    return sorted({"/".join(key.split("/")[:3]) for key in keys if not key.startswith(own)})


def runs(module, unit):
    """Tell whether a unit runs; one that still starts does, as an etcd without a quorum."""
    state = module.run_command(["systemctl", "show", "-p", "ActiveState", "--value", unit])[1].strip()
    return state not in ("inactive", "failed")


def objections(module, config, scope):
    """Return the reasons why this machine's data must not be removed."""
    found = []
    if config and config.get("scope") != scope:
        found.append("this machine is a member of the cluster %s" % config.get("scope"))
    marker = json.loads(read(MARKER) or "{}")
    if marker and marker.get("scope") != scope:
        found.append("etcd on this machine belongs to the cluster %s" % marker.get("scope"))
    # Stopped, as after an interrupted destruction: its data was looked at before it stopped.
    if not runs(module, "etcd.service"):
        return found
    try:
        others = others_keys(module.params["namespace"], scope)
    except OSError as error:
        return found + ["etcd on this machine runs, but does not say whether it serves others, too (%s); mend it, or "
                        "stop it: systemctl stop etcd" % error]
    if others:
        found.append("etcd on this machine serves others, too: %s; remove those first" % ", ".join(others))
    return found


def outside(data_dir):
    """Return where the links in a data directory lead: its tablespaces, and a WAL directory of its own."""
    links = [os.path.join(data_dir, "pg_wal")]
    tablespaces = os.path.join(data_dir, "pg_tblspc")
    if os.path.isdir(tablespaces):
        links += [os.path.join(tablespaces, name) for name in os.listdir(tablespaces)]
    return [os.path.realpath(link) for link in links if os.path.islink(link)]


def remains(config):
    """Return what there is to be removed; configuration last, since it says where the data is."""
    data_dir = config.get("postgresql", {}).get("data_dir", "")
    paths = outside(data_dir) + [data_dir, etcd_setting("DATA_DIR")]
    paths += ["/var/lib/postgresql/.pgpass.patroni", "/etc/patroni", "/etc/etcd", "/etc/patroni-cluster"]
    return [path for path in paths if path and os.path.lexists(path)]


def remove(path):
    """Remove one path; a mount point and what a link leads to is emptied, and stays."""
    real = os.path.realpath(path)
    if not os.path.isdir(real):
        os.unlink(path)
        return
    if os.path.ismount(real) or os.path.islink(path):
        for name in os.listdir(real):
            below = os.path.join(real, name)
            shutil.rmtree(below) if os.path.isdir(below) and not os.path.islink(below) else os.unlink(below)
        return
    shutil.rmtree(real)


def postgresql_runs(config):
    """Tell whether PostgreSQL runs on the data, as it goes on doing in maintenance mode."""
    words = read(os.path.join(config.get("postgresql", {}).get("data_dir", "/nowhere"), "postmaster.pid")).split()
    return bool(words) and read("/proc/%s/comm" % words[0]).strip() == "postgres"


def stop(module, config):
    """Stop and disable the services; return those that ran."""
    stopped = []
    for unit in UNITS:
        if runs(module, unit):
            stopped.append(unit)
        if not module.check_mode and module.run_command(["systemctl", "cat", unit])[0] == 0:
            module.run_command(["systemctl", "disable", "--now", unit], check_rc=True)
    if not module.check_mode and postgresql_runs(config):
        own = config["postgresql"]
        command = [os.path.join(own.get("bin_dir", ""), "pg_ctl"), "-D", own["data_dir"], "-m", "fast", "-t", "300", "stop"]
        module.run_command(["runuser", "-u", "postgres", "--"] + command, cwd="/", check_rc=True)
    return stopped


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "phase": {"type": "str", "required": True, "choices": ["look", "stop", "remove"]},
            "scope": {"type": "str", "required": True},
            "namespace": {"type": "str", "default": "/service/"},
        },
        supports_check_mode=True,
    )
    config, scope, phase = patroni_config(), module.params["scope"], module.params["phase"]
    if phase == "stop":
        stopped = stop(module, config)
        module.exit_json(changed=bool(stopped), removed=[], objections=[], stopped=stopped)
    against = objections(module, config, scope) if phase == "look" else []
    paths = remains(config)
    if phase == "look":
        module.exit_json(changed=False, removed=paths, objections=against)
    if postgresql_runs(config) and not module.check_mode:
        module.fail_json(msg="PostgreSQL still runs in %s; stop it, then run again" % config["postgresql"]["data_dir"])
    for path in paths if not module.check_mode else []:
        remove(path)
    module.exit_json(changed=bool(paths), removed=paths, objections=[])


if __name__ == "__main__":
    main()
