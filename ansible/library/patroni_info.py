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
- patroni_info:
    data_dir: /var/lib/postgresql/15/main
    bin_dir: /usr/lib/postgresql/15/bin
    scope: app-dev
    tls_dir: /etc/patroni-cluster/tls
"""

RETURN = r"""
info: {description: The machine's answer; keys are empty where there is nothing., returned: success, type: dict}
problem: {description: What could not be read., returned: otherwise, type: str}
"""

import base64
import glob
import json
import os
import ssl
import struct
import subprocess
import time
import urllib.error
import urllib.request

from ansible.module_utils.basic import AnsibleModule

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


def client(tls_dir):
    """Return a TLS context that trusts the cluster's CA only, and shows the member's certificate."""
    context = ssl.create_default_context(cafile=os.path.join(tls_dir, "ca.crt"))
    context.load_cert_chain(os.path.join(tls_dir, "server.crt"), os.path.join(tls_dir, "server.key"))
    return context


def call(context, url, body=None):
    """Return a JSON answer; status codes other than 200 still carry one in Patroni's API."""
    data = None if body is None else json.dumps(body).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
    try:
        with opener.open(url, data, TIMEOUT) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)


def rest(context, config):
    """Return the member's own view of itself, empty if it does not answer."""
    address = config.get("restapi", {}).get("connect_address")
    if not context or not address:
        return {}
    try:
        return call(context, "https://%s/patroni" % address)
    except (OSError, ValueError):
        return {}


def etcd_value(context, endpoints, key):
    """Return (asked, value) of one key through etcd's JSON gateway, from the first member that answers."""
    if not context:
        return False, None
    body = {"key": base64.b64encode(key.encode()).decode()}
    for endpoint in endpoints:
        try:
            answer = call(context, "https://%s/v3/kv/range" % endpoint, body)
        except (OSError, ValueError):
            continue
        if "header" in answer:
            found = answer.get("kvs", [])
            return True, base64.b64decode(found[0].get("value", "")).decode() if found else None
    return False, None


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
    return {"dir": directory, "version": version, "system_identifier": identifier, "empty": not entries}


def memory_mib():
    """Return the memory this machine may use: the kernel's figure or, in a container, its limit."""
    limits = [int(read("/proc/meminfo").split()[1]) * 1024]
    for path in ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"):
        value = read(path).strip()
        if value.isdigit():
            limits.append(int(value))
    return min(limits) // MIB


def disk_mib(directory):
    """Return the size of the file system that the data directory is, or will be, on."""
    while not os.path.isdir(directory):
        directory = os.path.dirname(directory)
    stat = os.statvfs(directory)
    return stat.f_blocks * stat.f_frsize // MIB


def service(unit):
    """Return the unit's state; restart_due if its file is newer than the process."""
    keys = "ActiveState,UnitFileState,FragmentPath,ActiveEnterTimestampMonotonic"
    shown = subprocess.run(["systemctl", "show", unit, "-p", keys], capture_output=True, text=True, check=False).stdout
    state = dict(line.split("=", 1) for line in shown.splitlines() if "=" in line)
    booted = time.time() - time.monotonic()
    started = booted + int(state.get("ActiveEnterTimestampMonotonic", 0)) / 1e6
    fragment = state.get("FragmentPath", "")
    newer = os.path.exists(fragment) and os.path.getmtime(fragment) > started
    return {
        "active": state.get("ActiveState") in ("active", "reloading", "activating"),
        "enabled": state.get("UnitFileState") == "enabled",
        "restart_due": state.get("ActiveState") == "active" and newer,
    }


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
    try:
        context = client(params["tls_dir"])
    except OSError:
        context = None
    postgresql = config.get("postgresql", {})
    key = "%s/%s/initialize" % (params["namespace"].rstrip("/"), params["scope"])
    asked, initialize = etcd_value(context, params["etcd"], key)
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
        "etcd": {"asked": asked, "initialize": initialize},
        "rest": rest(context, config),
        "service": service(params["unit"]),
        "patroni_installed": installed_version(params["unit"]),
        "postgresql_installed": os.path.exists(os.path.join(params["bin_dir"], "postgres")),
        "secrets": json.loads(read(params["secrets"], "{}") or "{}"),
        "memory_mib": memory_mib(),
        "disk_mib": disk_mib(params["data_dir"]),
        "watchdog": os.path.exists("/dev/watchdog"),
    }


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "config": {"type": "path", "default": "/etc/patroni/patroni.yml"},
            "secrets": {"type": "path", "default": "/etc/patroni/secrets.json", "no_log": False},
            "data_dir": {"type": "path", "required": True},
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
