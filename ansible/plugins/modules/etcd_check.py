#!/usr/bin/python
"""Whether etcd is healthy, seen from one machine over the network."""

DOCUMENTATION = r"""
module: etcd_check
short_description: Judge an etcd cluster, and say what is wrong
description:
  - Asks every member over verified TLS, again until all is well, at most for the time given. Never fails by itself.
options:
  members: {type: list, elements: dict, required: true, description: "The members, name and address."}
  port: {type: int, required: true, description: Their port for clients.}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  unexpected: {type: bool, default: false, description: "Members that etcd has besides those given are a problem."}
  lock_key: {type: str, default: "", description: "The key of etcd_lock: who changes the cluster is reported."}
  min_days: {type: int, default: 60, description: Days for which every certificate must still be valid.}
  timeout: {type: int, default: 60, description: Seconds until all has to be well.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.etcd_check:
    members: [{name: db1, address: 192.0.2.11}]
    port: 2379
    tls_dir: /etc/patroni-cluster/tls
"""

RETURN = r"""
report: {description: "etcd: a row per member; change: who changes the cluster, if any.", returned: always, type: dict}
listed: {description: "The members as etcd lists them; empty if none answers.", returned: always, type: list}
table: {description: The report as lines of text., returned: always, type: list}
problems: {description: What is not as it should be., returned: always, type: list}
"""

import ipaddress
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.change_lock import describe, read
from ansible_collections.pgha.cluster.plugins.module_utils.check import REQUEST_TIMEOUT, until_well
from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client


def row_of(client, member, port, min_days=0):
    """Return one member's row, and what is wrong with it."""
    row = {"member": member["name"], "address": member["address"], "health": "unreachable"}
    url = "https://%s:%s" % (member["address"], port)
    try:
        health = client.request(url + "/health", timeout=REQUEST_TIMEOUT)[1]
        status = client.request(url + "/v3/maintenance/status", {}, timeout=REQUEST_TIMEOUT)[1]
        row.update(
            health="healthy" if str(health.get("health")) == "true" else "unhealthy",
            version=status.get("version"),
            leader=status.get("leader") == status.get("header", {}).get("member_id"),
            learner=bool(status.get("isLearner")),
            db_mib=int(status.get("dbSize", 0)) // 2**20,
            certificate_days=client.days_left(member["address"], port, timeout=REQUEST_TIMEOUT),
        )
    except (OSError, AttributeError, ValueError) as error:
        return row, ["etcd on %s does not answer: %s" % (member["name"], error)]
    if row["health"] != "healthy":
        return row, ["etcd on %s is not healthy: %s" % (member["name"], health.get("reason") or health)]
    if row["certificate_days"] < min_days:
        return row, ["etcd on %s: the certificate that it serves ends in %s days; renew it: make configure" % (
            member["name"], row["certificate_days"])]
    return row, []


def judge(rows):
    """Return what is wrong with the members together."""
    leaders = [row["member"] for row in rows if row.get("leader")]
    found = []
    if rows and len(leaders) != 1:
        found.append("etcd must have one leader, and has %s" % (", ".join(leaders) or "none"))
    return found + ["etcd on %s is a learner still" % row["member"] for row in rows if row.get("learner")]


def judge_unexpected(listed, names):
    """Return members that etcd counts on, and that nobody has declared: they may be gone for good."""
    return ["etcd on %s: is a member, and not in the inventory: let it leave (make leave NODE=...); if its machine "
            "is gone, take it out: etcdctl member remove %s" % (
                member["name"] or "a machine that never joined", member["id"])
            for member in listed if member["name"] not in names]


def is_address(host):
    """Tell whether a host is called by its address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def judge_addresses(listed, members):
    """Return members that the others look for at another address than they have; those known by name go by that."""
    addresses = {member["name"]: member["address"] for member in members}
    found = []
    for member in listed:
        hosts = [urllib.parse.urlsplit(url).hostname for url in member["peer_urls"]]
        address = addresses.get(member["name"], "")
        if hosts and is_address(address) and address not in hosts and all(map(is_address, hosts)):
            found.append("etcd on %s: the others look for it at %s, and it is at %s; with one more like it they may "
                         "not find each other: make configure" % (member["name"], ", ".join(hosts), address))
    return found


def list_members(client, members, port):
    """Return the members as etcd lists them, empty if none answers."""
    try:
        return Etcd(client, ["https://%s:%s" % (member["address"], port) for member in members]).members()
    except EtcdError:
        return []


def change_under_way(client, members, port, key):
    """Return who holds the cluster for a change; None if nobody does, or nobody can be asked."""
    try:
        etcd = Etcd(client, ["https://%s:%s" % (member["address"], port) for member in members])
        return read(etcd.value(key)) if key else None
    except EtcdError:
        return None


def line(row):
    """Return one line of the table."""
    return "etcd %s: %s, %s, version %s, %s MiB" % (
        row["member"], row["health"], "leader" if row.get("leader") else "follower", row.get("version", "-"),
        row.get("db_mib", 0))


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "members": {"type": "list", "elements": "dict", "required": True},
            "port": {"type": "int", "required": True},
            "tls_dir": {"type": "path", "required": True},
            "unexpected": {"type": "bool", "default": False},
            "lock_key": {"type": "str", "default": "", "no_log": False},
            "min_days": {"type": "int", "default": 60},
            "timeout": {"type": "int", "default": 60},
        },
        supports_check_mode=True,
    )
    members, port = module.params["members"], module.params["port"]
    client = member_client(module.params["tls_dir"])

    def look():
        with ThreadPoolExecutor(16) as pool:
            seen = list(pool.map(lambda member: row_of(client, member, port, module.params["min_days"]), members))
        rows = [row for row, _problems in seen]
        problems = [problem for _row, found in seen for problem in found] + judge(rows)
        listed = list_members(client, members, port)
        problems += judge_addresses(listed, members)
        if module.params["unexpected"]:
            problems += judge_unexpected(listed, [m["name"] for m in members])
        return rows, problems

    rows, problems = until_well(module.params["timeout"], look)
    report, table = {"etcd": rows}, [line(row) for row in rows]
    holder = change_under_way(client, members, port, module.params["lock_key"])
    if holder:
        report["change"] = {name: holder[name] for name in ("owner", "verb", "since")}
        table.append("change under way by %s" % describe(holder, time.time()))
    module.exit_json(changed=False, report=report, table=table, problems=problems,
                     listed=list_members(client, members, port) if module.params["unexpected"] else [])


if __name__ == "__main__":
    main()
