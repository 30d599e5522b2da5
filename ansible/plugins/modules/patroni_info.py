#!/usr/bin/python
"""What one machine says about its Patroni member: asked in one round trip, nothing is changed."""

DOCUMENTATION = r"""
module: patroni_info
short_description: Tell what a machine holds of a Patroni cluster
description:
  - Reads the member's configuration, its data directory, its REST API and the cluster's keys in etcd.
  - Changes nothing, so it runs in check mode too. The answer holds the stored passwords; use no_log.
options:
  config: {type: path, default: /etc/patroni/patroni.yml, description: Patroni's configuration.}
  secrets: {type: path, default: /etc/patroni/secrets.json, description: The member's copy of the cluster's passwords.}
  data_dir: {type: path, required: true, description: Where PostgreSQL's data belongs.}
  wal_dir: {type: path, description: "Where WAL belongs, if not in the data directory."}
  data_root: {type: path, default: /var/lib/postgresql, description: Where other data directories may be.}
  bin_dir: {type: path, required: true, description: Where PostgreSQL's programs belong.}
  scope: {type: str, required: true, description: The cluster's name.}
  namespace: {type: str, default: /service/, description: The cluster's place in etcd.}
  etcd: {type: list, elements: str, default: [], description: "etcd's client addresses, host:port."}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  unit: {type: str, default: patroni.service, description: The systemd unit.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_info:
    data_dir: /var/lib/postgresql/15/main
    bin_dir: /usr/lib/postgresql/15/bin
    scope: app-dev
    tls_dir: /etc/patroni-cluster/tls
"""

RETURN = r"""
info: {description: The machine's answer; keys are empty where there is nothing., returned: success, type: dict}
problem: {description: What could not be read., returned: otherwise, type: str}
"""

import glob
import json
import os
import struct
import subprocess

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError
from ansible_collections.pgha.cluster.plugins.module_utils.host import memory_mib
from ansible_collections.pgha.cluster.plugins.module_utils.systemd import Unit, newer
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client

TIMEOUT = 3
MIB = 1024 * 1024


def read(path, default=""):
    """Return a file's text, or the default where it cannot be read."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return default


def read_config(path):
    """Return Patroni's configuration as it is on the disk."""
    text = read(path)
    if not text:
        return {}
    import yaml  # comes with Patroni, so it is there whenever its configuration is

    return yaml.safe_load(text) or {}


def client_of(tls_dir):
    """Return the member's client, None where it has no certificate yet."""
    try:
        return member_client(tls_dir)
    except OSError:
        return None


def rest(client, config):
    """Return the member's own view of itself, empty if it does not answer."""
    address = config.get("restapi", {}).get("connect_address")
    if not client or not address:
        return {}
    try:
        answer = client.request("https://%s/patroni" % address, timeout=TIMEOUT)[1]
    except OSError:
        return {}
    return answer if isinstance(answer, dict) else {}


def initialize(client, endpoints, namespace, scope):
    """Return the system identifier that the scope has in etcd, None if it has none or etcd does not answer."""
    if not client:
        return None
    etcd = Etcd(client, ["https://" + endpoint for endpoint in endpoints])
    try:
        return etcd.value("%s/%s/initialize" % (namespace.rstrip("/"), scope))
    except EtcdError:
        return None


def data(directory):
    """Return what a data directory holds; the system identifier is pg_control's first field."""
    version = read(os.path.join(directory, "PG_VERSION")).strip()
    identifier = ""
    try:
        with open(os.path.join(directory, "global", "pg_control"), "rb") as control:
            identifier = str(struct.unpack("=Q", control.read(8))[0])
    except (OSError, struct.error):
        pass
    entries = os.listdir(directory) if os.path.isdir(directory) else []
    return {"dir": directory, "version": version, "system_identifier": identifier, "empty": not entries,
            "is_mount": entries == ["lost+found"], "failed": sorted(glob.glob(glob.escape(directory) + ".failed*")),
            "outside": outside(directory, version)}


def outside(directory, version):
    """Return what this data has elsewhere: a WAL directory, and PostgreSQL's part of each tablespace's directory.

    That directory may have more than the part, which is named for the version: PG_15_202209061.
    """
    wal = os.path.join(directory, "pg_wal")
    return ([os.path.realpath(wal)] if os.path.islink(wal) else []) + sorted(
        os.path.realpath(part)
        for link in glob.glob(os.path.join(glob.escape(directory), "pg_tblspc", "*"))
        for part in glob.glob(os.path.join(glob.escape(os.path.realpath(link)), "PG_%s_*" % version)))


def wal_place(data_dir, wal_dir):
    """Return where the WAL is, or will be."""
    present = os.path.join(data_dir, "pg_wal")
    return os.path.realpath(present) if os.path.isdir(present) else wal_dir or data_dir


def disk_mib(directory):
    """Return the size of the file system that a directory is, or will be, on."""
    while not os.path.isdir(directory):
        directory = os.path.dirname(directory)
    stat = os.statvfs(directory)
    return stat.f_blocks * stat.f_frsize // MIB


def service(name):
    """Return the unit's state; restart_due if its file is newer than the process."""
    unit = Unit(name)
    due = unit.state == "active" and bool(newer([unit.file], unit.active_since))
    return {"active": unit.runs, "enabled": unit.enabled, "restart_due": due}


def loads(name):
    """Tell whether the kernel has a module."""
    try:
        return subprocess.run(["modprobe", "--dry-run", "--quiet", name], check=False).returncode == 0
    except OSError:
        return False


def watchdog():
    """Return what there is for a watchdog.

    device: one is there; plugged: the hypervisor gives this machine a timer (i6300esb, PCI 8086:25ab); module: what to
    load for one, the hypervisor's first. A container has no kernel of its own to load anything.
    """
    found = {"device": os.path.exists("/dev/watchdog"), "plugged": False, "module": ""}
    if os.path.exists("/run/systemd/container"):
        return found
    devices = glob.glob("/sys/bus/pci/devices/*")
    found["plugged"] = any(
        (read(path + "/vendor").strip(), read(path + "/device").strip()) == ("0x8086", "0x25ab") for path in devices)
    if found["plugged"] and loads("i6300esb"):
        found["module"] = "i6300esb"
    elif loads("softdog") and (not found["device"] or os.path.exists("/sys/module/softdog")):
        found["module"] = "softdog"
    return found


def installed_version(unit):
    """Return the version of the Patroni that the unit would start."""
    for line in read("/etc/systemd/system/" + unit).splitlines():
        if line.startswith("ExecStart="):
            python = os.path.join(os.path.dirname(line.split("=", 1)[1].split()[0]), "python3")
            if not os.path.exists(python):
                return ""
            code = "from patroni.version import __version__; print(__version__)"
            run = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
            return run.stdout.strip()
    return ""


def gather(params):
    """Ask everything and return one dict."""
    config = read_config(params["config"])
    client = client_of(params["tls_dir"])
    postgresql = config.get("postgresql", {})
    directory = postgresql.get("data_dir", params["data_dir"])
    known = {directory, params["data_dir"]}
    others = [os.path.dirname(path) for path in glob.glob(params["data_root"] + "/*/*/PG_VERSION")]
    return {
        "config": {
            "scope": config.get("scope", ""),
            "name": config.get("name", ""),
            "dcs": config.get("bootstrap", {}).get("dcs", {}),
            "parameters": postgresql.get("parameters", {}),
        },
        "data": data(directory),
        "other_data": [data(other) for other in others if other not in known],
        "etcd": {"initialize": initialize(client, params["etcd"], params["namespace"], params["scope"])},
        "rest": rest(client, config),
        "service": service(params["unit"]),
        "patroni_installed": installed_version(params["unit"]),
        "postgresql_installed": os.path.exists(os.path.join(params["bin_dir"], "postgres")),
        "secrets": json.loads(read(params["secrets"], "{}") or "{}"),
        "memory_mib": memory_mib(),
        "disk_mib": disk_mib(wal_place(directory, params["wal_dir"])),
        "watchdog": watchdog(),
    }


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "config": {"type": "path", "default": "/etc/patroni/patroni.yml"},
            "secrets": {"type": "path", "default": "/etc/patroni/secrets.json", "no_log": False},
            "data_dir": {"type": "path", "required": True},
            "wal_dir": {"type": "path"},
            "data_root": {"type": "path", "default": "/var/lib/postgresql"},
            "bin_dir": {"type": "path", "required": True},
            "scope": {"type": "str", "required": True},
            "namespace": {"type": "str", "default": "/service/"},
            "etcd": {"type": "list", "elements": "str", "default": []},
            "tls_dir": {"type": "path", "required": True},
            "unit": {"type": "str", "default": "patroni.service"},
        },
        supports_check_mode=True,
    )
    try:
        module.exit_json(changed=False, info=gather(module.params))
    except (OSError, ValueError, LookupError, ImportError) as error:
        # Not a failure: the task runs under no_log, which would hide the reason.
        module.exit_json(changed=False, problem="%s: %s" % (type(error).__name__, error))


if __name__ == "__main__":
    main()
