#!/usr/bin/python
"""One control machine at a time: a run that changes the cluster holds a key in its etcd."""

DOCUMENTATION = r"""
module: etcd_lock
short_description: Hold the cluster for one run, or let it go
description:
  - Any member may ask, and several of them at once. An etcd that does not answer holds nobody up, as a run may be there
    to repair it; the result says so.
options:
  endpoints: {type: list, elements: str, required: true, description: "etcd's members, as host:port."}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  key: {type: str, required: true, description: The key.}
  cluster: {type: str, required: true, description: "The cluster's name, for messages."}
  owner: {type: str, required: true, description: "Who runs this; with O(broken=true), whose lock is broken."}
  machine: {type: str, default: "", description: What tells control machines of the same name apart.}
  run: {type: str, default: "", description: The run.}
  verb: {type: str, default: change, description: What it does.}
  alone: {type: bool, default: false, description: No other run of this owner can be under way.}
  marker: {type: path, default: "", description: File on the machine that says which cluster it belongs to.}
  prefix: {type: str, default: "", description: Where Patroni's keys are.}
  etcd_names: {type: list, elements: str, default: [], description: "etcd's members by the inventory."}
  patroni_names: {type: list, elements: str, default: [], description: "Patroni's members by the inventory."}
  complete: {type: bool, default: false, description: "The inventory has to have all members, or nothing is held."}
  broken: {type: bool, default: false, description: "With O(state=free): also another run's, by its owner's name."}
  state: {type: str, choices: [held, free], default: held, description: What is wanted.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.etcd_lock:
    endpoints: ["192.0.2.11:2379"]
    tls_dir: /etc/patroni-cluster/tls
    key: /service/app-dev/change
    cluster: app-dev
    owner: alice@laptop
    run: 1764216000-4711
"""

RETURN = r"""
held: {description: Whether the run holds the cluster., returned: always, type: bool}
unknown: {description: Why nobody could be asked., returned: when so, type: str}
freed: {description: Whose lock was broken., returned: when one was, type: str}
"""

import json
import os
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.change_lock import (
    describe,
    foreign,
    may_take,
    no_breaking,
    read,
    refusal,
    stale,
)
from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client

ATTEMPTS = 5


class Refused(Exception):
    """Somebody else holds the cluster."""


def read_marker(path):
    """Return which cluster the machine belongs to; empty if it belongs to none yet."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def check_target(etcd, asked):
    """Refuse a machine of another cluster, and an inventory that lacks members of this one."""
    problem = foreign(read_marker(asked["marker"]), asked["cluster"])
    if not problem and asked["complete"]:
        members = asked["prefix"] + "members/"
        problem = stale(
            {"etcd": [member["name"] for member in etcd.members()],
             "Patroni": [key[len(members):] for key in etcd.keys(members)]},
            {"etcd": asked["etcd_names"], "Patroni": asked["patroni_names"]}, asked["cluster"])
    if problem:
        raise Refused(problem)


def hold(etcd, key, mine, alone, cluster):
    """Take the lock, or keep it; Refused if another run has it."""
    for _attempt in range(ATTEMPTS):
        text = etcd.value(key)
        holder = read(text)
        if holder and holder["run"] == mine["run"]:
            return
        if not may_take(holder, mine, alone):
            raise Refused(refusal(holder, cluster, time.time()))
        if etcd.swap(key, text, json.dumps({**mine, "since": int(time.time())})):
            return
    raise Refused("the cluster %s changes hands at this very moment; run this again" % cluster)


def free(etcd, key, mine, broken, cluster):
    """Let the lock go; return whose it was if it was broken."""
    for _attempt in range(ATTEMPTS):
        text = etcd.value(key)
        holder = read(text)
        if broken:
            problem = no_breaking(holder, mine["owner"], cluster, time.time())
            if problem:
                raise Refused(problem)
        if holder is None or not (broken or holder["run"] == mine["run"]):
            return ""
        if etcd.swap(key, text, None):
            return describe(holder, time.time()) if broken else ""
    raise Refused("the cluster %s changes hands at this very moment; run this again" % cluster)


def main():
    """Run the module."""
    text = {"type": "str", "required": True}
    module = AnsibleModule(
        argument_spec={
            "endpoints": {"type": "list", "elements": "str", "required": True},
            "tls_dir": {"type": "path", "required": True},
            "key": {"type": "str", "required": True, "no_log": False}, "cluster": text, "owner": text,
            "machine": {"type": "str", "default": ""},
            "run": {"type": "str", "default": ""},
            "verb": {"type": "str", "default": "change"},
            "alone": {"type": "bool", "default": False},
            "marker": {"type": "path", "default": ""},
            "prefix": {"type": "str", "default": ""},
            "etcd_names": {"type": "list", "elements": "str", "default": []},
            "patroni_names": {"type": "list", "elements": "str", "default": []},
            "complete": {"type": "bool", "default": False},
            "broken": {"type": "bool", "default": False},
            "state": {"type": "str", "choices": ["held", "free"], "default": "held"},
        },
        supports_check_mode=True,
    )
    asked = module.params
    mine = {name: asked[name] for name in ("owner", "machine", "run", "verb")}
    if not os.path.exists(os.path.join(asked["tls_dir"], "server.crt")):
        module.exit_json(changed=False, held=False, unknown="this machine is no member yet")
    etcd = Etcd(member_client(asked["tls_dir"]), ["https://" + endpoint for endpoint in asked["endpoints"]])
    freed = ""
    try:
        if module.check_mode:
            module.exit_json(changed=False, held=False)
        if asked["state"] == "held":
            check_target(etcd, asked)
            hold(etcd, asked["key"], mine, asked["alone"], asked["cluster"])
        else:
            freed = free(etcd, asked["key"], mine, asked["broken"], asked["cluster"])
    except Refused as problem:
        module.fail_json(msg=str(problem))
    except EtcdError as problem:
        if asked["broken"]:
            module.fail_json(msg="nothing was unlocked: %s" % problem)
        module.exit_json(changed=False, held=False, unknown=str(problem))
    # The lock is of this run alone and is gone after it, so it is no change of the cluster.
    module.exit_json(changed=bool(freed), held=asked["state"] == "held", freed=freed)


if __name__ == "__main__":
    main()
