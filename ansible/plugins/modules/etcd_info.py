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
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  binary: {type: path, required: true, description: The etcd program.}
  marker: {type: path, required: true, description: File that says which cluster this host belongs to.}
  snapshots: {type: path, default: "", description: Where its snapshots are.}
  loaded: {type: list, elements: path, default: [], description: Files that etcd reads at its start only.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.etcd_info:
    data_dir: /var/lib/etcd
    url: https://192.0.2.11:2379
    tls_dir: /etc/patroni-cluster/tls
    binary: /usr/local/bin/etcd
    marker: /etc/patroni-cluster/etcd.json
"""

RETURN = r"""
info: {type: dict, returned: always, description: See the functions below; ids are lower-case hexadecimal.}
"""

import glob
import json
import os
import re
import struct
import subprocess

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError, healthy, hexadecimal
from ansible_collections.pgha.cluster.plugins.module_utils.systemd import Unit, newer
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client

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


def version(binary):
    found = re.search(r"etcd Version: (\S+)", run(binary, "--version"))
    return found.group(1) if found else ""


def live(client, url):
    """The cluster as this member sees it; {} if it does not answer."""
    etcd = Etcd(client, [url])
    try:
        status = etcd.status()
    except EtcdError:
        return {}
    learner = status.get("isLearner", False)
    has_leader = status.get("leader", "0") != "0"
    good = has_leader and not learner and healthy(client, url)
    return {
        "healthy": good,
        # As far as a member can be: a learner follows a leader, but is never healthy.
        "ready": good or (learner and has_leader),
        "cluster": hexadecimal(status["header"]["cluster_id"]),
        "member": hexadecimal(status["header"]["member_id"]),
        "leader": hexadecimal(status.get("leader", 0)),
        "version": status["version"],
        "db_size": int(status.get("dbSize", 0)),
        "revision": int(status["header"].get("revision", 0)),
        "errors": status.get("errors", []),
        "members": members(etcd),
    }


def members(etcd):
    try:
        return etcd.members(linearizable=False)
    except EtcdError:  # a learner does not answer this one
        return []


def snapshots(directory):
    """Snapshots, the newest first: file and when it was taken, as Unix time."""
    files = glob.glob(os.path.join(directory, "*.db"))
    found = [{"file": path, "taken": int(os.path.getmtime(path))} for path in files]
    return sorted(found, key=lambda one: (one["taken"], one["file"]), reverse=True)


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
            "data_dir": path, "tls_dir": path, "binary": path, "marker": path,
            "url": {"type": "str", "required": True},
            "snapshots": {"type": "path", "default": ""},
            "loaded": {"type": "list", "elements": "path", "default": []},
        },
        supports_check_mode=True,
    )
    asked = module.params
    unit = Unit("etcd.service")
    info = {
        "installed": version(asked["binary"]),
        "disk": wal_ids(asked["data_dir"]),
        "marker": marker(asked["marker"]),
        "snapshots": snapshots(asked["snapshots"]) if asked["snapshots"] else [],
        "unit": {"state": unit.state, "enabled": unit.enabled},
        # Files that etcd has read at its start and that have changed since.
        "outdated": newer(asked["loaded"], unit.process_since),
        "live": {},
    }
    if os.path.exists(os.path.join(asked["tls_dir"], "server.crt")):
        info["live"] = live(member_client(asked["tls_dir"]), asked["url"])
    module.exit_json(changed=False, info=info)


if __name__ == "__main__":
    main()
