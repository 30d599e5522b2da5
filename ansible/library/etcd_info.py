#!/usr/bin/python
"""What an etcd member is, from its disk, its unit and its own answers; standard library only."""

DOCUMENTATION = r"""
module: etcd_info
short_description: State of the etcd member on this host
description:
  - Reads the member's data directory, its systemd unit and, if it answers, its view of the cluster. Changes nothing.
  - One call instead of many, as it runs on every host in every run.
options:
  data_dir: {type: path, required: true, description: The member's data directory.}
  url: {type: str, required: true, description: Its client URL.}
  ca: {type: path, required: true, description: What to trust.}
  cert: {type: path, required: true, description: Client certificate.}
  key: {type: path, required: true, description: Its key.}
  binary: {type: path, required: true, description: The etcd program.}
  marker: {type: path, required: true, description: File that says which cluster this host belongs to.}
  loaded: {type: list, elements: path, default: [], description: Files that etcd reads at its start only.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- etcd_info: {data_dir: /var/lib/etcd, url: "https://192.0.2.11:2379", ca: ca.crt, cert: a.crt, key: a.key,
              binary: /usr/local/bin/etcd, marker: /etc/patroni-cluster/etcd.json}
"""

RETURN = r"""
info: {type: dict, returned: always, description: See the functions below; ids are lower-case hexadecimal.}
"""

import glob
import json
import os
import re
import ssl
import struct
import subprocess
import time
import urllib.request

from ansible.module_utils.basic import AnsibleModule

WAL_METADATA = 1  # walpb record type, etcd server/storage/wal/wal.go


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, at


def protobuf(data):
    """The fields of one protobuf message, by number; the last one of each wins."""
    fields, at = {}, 0
    while at < len(data):
        tag, at = varint(data, at)
        value, at = varint(data, at)
        if tag & 7 == 2:
            value, at = data[at:at + value], at + value
        fields[tag >> 3] = value
    return fields


def wal_ids(data_dir):
    """Member and cluster id as the write-ahead log has them: tells a stopped member from a foreign one."""
    segments = sorted(glob.glob(os.path.join(data_dir, "member", "wal", "*.wal")))
    if not segments:
        return None
    with open(segments[0], "rb") as wal:
        for _record in range(8):  # each segment begins with its checksum and the metadata
            header = wal.read(8)
            if len(header) < 8:
                break
            (length,) = struct.unpack("<Q", header)
            padding = (length >> 56) & 7 if length >> 63 else 0
            record = protobuf(wal.read((length & (2**56 - 1)) + padding)[:length & (2**56 - 1)])
            if record.get(1) == WAL_METADATA:
                metadata = protobuf(record.get(3, b""))
                return {"member": "%x" % metadata.get(1, 0), "cluster": "%x" % metadata.get(2, 0)}
    return {"member": "", "cluster": ""}


def run(*argv):
    try:
        done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")


def unit():
    """State of etcd.service, and when its process began, on the clock of file times."""
    shown = run("systemctl", "show", "etcd.service", "-p",
                "LoadState,ActiveState,SubState,UnitFileState,ExecMainStartTimestampMonotonic")
    values = dict(line.split("=", 1) for line in shown.splitlines() if "=" in line)
    begun = int(values.get("ExecMainStartTimestampMonotonic") or 0) / 1e6
    now = time.clock_gettime(time.CLOCK_MONOTONIC)
    return {
        "state": values.get("ActiveState", "unknown"),
        "enabled": values.get("UnitFileState") == "enabled",
        "started": time.time() - now + begun if begun else None,
    }


def outdated(started, loaded):
    """Which of the files that etcd has read at its start have changed since."""
    return [path for path in loaded if os.path.exists(path) and os.lstat(path).st_mtime > started]


def version(binary):
    found = re.search(r"etcd Version: (\S+)", run(binary, "--version"))
    return found.group(1) if found else ""


class Client:
    """etcd's JSON gateway, with the member's own certificate."""

    def __init__(self, url, ca, cert, key):
        self.url = url
        self.context = ssl.create_default_context(cafile=ca)
        self.context.load_cert_chain(cert, key)

    def call(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(self.url + path, data, timeout=5, context=self.context) as answer:
            return json.load(answer)


def hexadecimal(decimal):
    return "%x" % int(decimal)


def members(client):
    # Not linearizable: without quorum the list is still worth knowing. A learner does not answer this one.
    try:
        listed = client.call("/v3/cluster/member/list", {"linearizable": False})
    except (OSError, ValueError):
        return []
    return [{
        "id": hexadecimal(member["ID"]),
        "name": member.get("name", ""),
        "learner": member.get("isLearner", False),
        "peer_urls": member.get("peerURLs", []),
        "client_urls": member.get("clientURLs", []),
    } for member in listed["members"]]


def healthy(client):
    try:
        return client.call("/health").get("health") in (True, "true")
    except (OSError, ValueError):
        return False


def live(client):
    """The cluster as this member sees it; {} if it does not answer."""
    try:
        status = client.call("/v3/maintenance/status", {})
    except (OSError, ValueError):
        return {}
    learner = status.get("isLearner", False)
    has_leader = status.get("leader", "0") != "0"
    good = has_leader and not learner and healthy(client)
    return {
        "healthy": good,
        # As far as a member can be: a learner follows a leader, but is never healthy.
        "ready": good or (learner and has_leader),
        "cluster": hexadecimal(status["header"]["cluster_id"]),
        "member": hexadecimal(status["header"]["member_id"]),
        "leader": hexadecimal(status.get("leader", 0)),
        "version": status["version"],
        "db_size": int(status.get("dbSize", 0)),
        "errors": status.get("errors", []),
        "members": members(client),
    }


def marker(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def main():
    path = {"type": "path", "required": True}
    module = AnsibleModule(
        argument_spec={
            "data_dir": path, "ca": path, "cert": path, "key": path, "binary": path, "marker": path,
            "url": {"type": "str", "required": True},
            "loaded": {"type": "list", "elements": "path", "default": []},
        },
        supports_check_mode=True,
    )
    asked = module.params
    info = {
        "installed": version(asked["binary"]),
        "disk": wal_ids(asked["data_dir"]),
        "marker": marker(asked["marker"]),
        "unit": unit(),
        "live": {},
    }
    started = info["unit"]["started"]
    info["outdated"] = outdated(started, asked["loaded"]) if started else []
    if all(os.path.exists(asked[file]) for file in ("ca", "cert", "key")):
        info["live"] = live(Client(asked["url"], asked["ca"], asked["cert"], asked["key"]))
    module.exit_json(changed=False, info=info)


if __name__ == "__main__":
    main()
