#!/usr/bin/python
"""One member out of a living cluster, asked and carried out from another member."""

DOCUMENTATION = r"""
module: member_leave
short_description: Take a member out of etcd and Patroni
description:
  - Runs on a member that stays, and speaks for the cluster with that member's certificates.
  - In the phase hand_over it asks whether the cluster can bear the loss and stops with the reason if not. If the
    leaving member leads, a replica takes over. Nothing is removed yet.
  - In the phase forget it removes the etcd member and Patroni's key of the leaving member. Its services should be
    stopped by then, if its machine still answers. Its replication slots are Patroni's, which drops them when
    member_slots_ttl is over and would make them again before.
  - Without a leader it waits for one, and in maintenance mode, in which there will be none, it refuses.
  - Each phase may be repeated; what is done already stays done.
options:
  name: {type: str, required: true, description: The leaving member.}
  address: {type: str, required: true, description: "Its address, by which etcd knows it before its first start."}
  patroni_name: {type: str, description: "Its name in Patroni, if it is another one."}
  phase: {type: str, required: true, choices: [hand_over, forget], description: Which half to do.}
  etcd: {type: list, elements: dict, default: [], description: "The etcd members that stay, name and address."}
  holds_data: {type: bool, required: true, description: The leaving member is one of Patroni's.}
  scope: {type: str, required: true, description: Patroni's scope.}
  namespace: {type: str, default: /service/, description: The cluster's place in etcd.}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  timeout: {type: int, default: 120, description: Seconds for the change of leader.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- member_leave:
    name: db4
    address: 192.0.2.14
    phase: hand_over
    holds_data: true
    scope: app
    etcd: [{name: db1, address: 192.0.2.11}]
    tls_dir: /etc/patroni-cluster/tls
"""

RETURN = r"""
done: {description: "What was done, in words.", returned: always, type: list}
"""

import base64
import json
import os
import ssl
import urllib.error
import urllib.parse
import urllib.request

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.patroni_rest import DEFAULT_CONFIG, Patroni, PatroniError
from ansible.module_utils.succession import describe, leader_of, successors


class Etcd:
    """etcd's JSON gateway, on whichever of the members answers."""

    def __init__(self, members, tls_dir):
        self.urls = {member["name"]: "https://%s:2379" % member["address"] for member in members}
        context = ssl.create_default_context(cafile=os.path.join(tls_dir, "ca.crt"))
        context.load_cert_chain(*(os.path.join(tls_dir, name) for name in ("server.crt", "server.key")))
        # Members are reached directly, whatever proxy the machine uses for the rest of the world.
        self.web = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))

    def ask(self, url, path, body=None):
        """Return the answer of one member."""
        data = None if body is None else json.dumps(body).encode()
        with self.web.open(url + path, data, timeout=5) as answer:
            return json.load(answer)

    def call(self, path, body):
        """Return the answer of the first member that gives one."""
        problems = []
        for name, url in self.urls.items():
            try:
                return self.ask(url, path, body)
            except urllib.error.HTTPError as error:
                problems.append("%s: %s" % (name, error.read().decode().strip()))
            except OSError as error:
                problems.append("%s: %s" % (name, error))
        raise PatroniError("no etcd member did %s: %s" % (path, "; ".join(problems) or "there is none"))

    def members(self):
        """Return the cluster's members."""
        return self.call("/v3/cluster/member/list", {"linearizable": True})["members"]

    def healthy(self):
        """Return the names of the staying members that have a leader."""
        found = []
        for name, url in self.urls.items():
            try:
                if str(self.ask(url, "/health").get("health")) == "true":
                    found.append(name)
            except OSError:
                pass
        return found


def ask_etcd(etcd, name):
    """Stop unless those that stay are a quorum without the leaving member."""
    voters = [member.get("name") for member in etcd.members() if not member.get("isLearner")]
    if name not in voters:
        return
    staying = [voter for voter in voters if voter != name]
    well = [voter for voter in staying if voter in etcd.healthy()]
    if not staying or len(well) < len(staying) // 2 + 1:
        raise PatroniError(
            "%s stays: without it %s of %s etcd members would be well (%s), and that is no quorum; "
            "bring the others back first" % (name, len(well), len(staying), ", ".join(well) or "none"))


def led_by_another(patroni, leader, name):
    """Tell whether the cluster does without the leaving member already."""
    if leader is None or leader["name"] == name:
        return False
    if not patroni.leads_indeed(leader):
        raise PatroniError("%s stays: %s leads, but does not answer; when its lease has ended and another member "
                           "leads, do this again" % (name, leader["name"]))
    return True


def switch_over(patroni, members, config, name, timeout):
    """Ask the leaving leader to hand over to the best replica; return what came of it."""
    fit = successors(members, config, leaving=name)
    if not fit:
        raise PatroniError("%s stays: it may hold the last healthy copy, as no other member can take over (%s)" % (
            name, describe(members, config)))
    return patroni.call("POST", "/switchover", {"leader": name, "candidate": fit[0]["name"]}, timeout)[1]


def hand_over(patroni, name, timeout, done, check_mode):
    """Make sure that another member leads, with a healthy copy of the data."""
    members, config = patroni.members(), patroni.must("GET", "/config")
    leader = leader_of(members)
    if led_by_another(patroni, leader, name):
        return
    answers = leader is not None and patroni.leads_indeed(leader)
    if not answers and config.get("pause"):
        raise PatroniError("%s stays: no member leads, and in maintenance mode none will; turn it off first: "
                           "make maintenance ON=0" % name)
    if check_mode:
        done.append("another member would lead instead of %s" % name)
        return
    # A leader that has died cannot hand over; its lease ends, and Patroni sees to it that a fit replica takes over.
    request = switch_over(patroni, members, config, name, timeout) if answers else "it does not answer"

    def handed():
        now = leader_of(patroni.members())
        return now is not None and now["name"] != name, now or "no leader"

    now = patroni.wait("%s stays, as it may hold the last healthy copy: another member leads (asked to hand over: %s)" % (
        name, request), max(timeout, int(config.get("ttl", 30)) + 60), handed)
    done.append("%s leads instead of %s" % (now["name"], name))


def is_leaver(member, name, address):
    """Tell whether an etcd member is the leaving one; it has no name before its first start."""
    if member.get("name"):
        return member["name"] == name
    return address in [urllib.parse.urlsplit(url).hostname for url in member.get("peerURLs", [])]


def forget_etcd(etcd, name, address, done):
    """Remove the etcd member."""
    for member in etcd.members():
        if is_leaver(member, name, address):
            etcd.call("/v3/cluster/member/remove", {"ID": member["ID"]})
            done.append("etcd member removed")


def forget_patroni(etcd, key, done):
    """Remove the member's key, which a clean stop leaves until its lease ends."""
    answer = etcd.call("/v3/kv/deleterange", {"key": base64.b64encode(key.encode()).decode()})
    if int(answer.get("deleted", 0)):
        done.append("Patroni member removed")


def leave(params, done, check_mode):
    """Do one phase."""
    name, patroni_name = params["name"], params["patroni_name"] or params["name"]
    if check_mode and params["phase"] == "forget":
        done.append("%s would be forgotten" % name)
        return
    etcd = Etcd(params["etcd"], params["tls_dir"])
    patroni = Patroni() if params["holds_data"] and os.path.exists(DEFAULT_CONFIG) else None
    if params["phase"] == "hand_over":
        ask_etcd(etcd, name)
        if patroni:
            hand_over(patroni, patroni_name, params["timeout"], done, check_mode)
        return
    if patroni:
        forget_patroni(etcd, "%s%s/members/%s" % (params["namespace"], params["scope"], patroni_name), done)
    forget_etcd(etcd, name, params["address"], done)


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "name": {"type": "str", "required": True},
            "address": {"type": "str", "required": True},
            "patroni_name": {"type": "str"},
            "phase": {"type": "str", "required": True, "choices": ["hand_over", "forget"]},
            "etcd": {"type": "list", "elements": "dict", "default": []},
            "holds_data": {"type": "bool", "required": True},
            "scope": {"type": "str", "required": True},
            "namespace": {"type": "str", "default": "/service/"},
            "tls_dir": {"type": "path", "required": True},
            "timeout": {"type": "int", "default": 120},
        },
        supports_check_mode=True,
    )
    done = []
    try:
        leave(module.params, done, module.check_mode)
    except PatroniError as error:
        module.fail_json(msg=str(error), done=done)
    module.exit_json(changed=bool(done), done=done)


if __name__ == "__main__":
    main()
