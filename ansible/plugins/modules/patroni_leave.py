#!/usr/bin/python
"""One member out of a living Patroni cluster, carried out from another member."""

DOCUMENTATION = r"""
module: patroni_leave
short_description: Let the cluster do without a member
description:
  - Runs on a member that stays. If the leaving member leads, a replica that may take over does, or it stops with the
    reason. Without a leader it waits for one, and in maintenance mode, in which there will be none, it refuses.
  - It refuses, too, where without the leaving member's copy of the data only one would be left, which a single failure
    then takes away.
  - With forget it also removes the member's key from etcd, which a clean stop leaves until its lease ends. Patroni
    should be stopped there by then, if the machine still answers. The member's replication slots are Patroni's, which
    drops them when member_slots_ttl is over and would make them again before.
  - May be repeated; what is done already stays done.
options:
  name: {type: str, required: true, description: "The leaving member, by its name in Patroni."}
  only_copy: {type: str, default: '', description: The member that may be left as the only whole copy of the data.}
  system_identifier: {type: str, default: '', description: "Of the leaving member's data, if it could be asked."}
  forget: {type: bool, default: false, description: Remove its key from etcd.}
  etcd: {type: list, elements: str, default: [], description: "etcd's members, host:port; for forget."}
  key: {type: str, default: '', description: The key that is removed by forget.}
  tls_dir: {type: path, description: "Directory of ca.crt, server.crt and server.key; for forget."}
  timeout: {type: int, default: 120, description: Seconds for the change of leader.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_leave:
    name: db4
"""

RETURN = r"""
done: {description: "What was done, in words.", returned: always, type: list}
"""

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.candidates import (
    candidates,
    describe,
    last_copy,
    leader_of,
)
from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError
from ansible_collections.pgha.cluster.plugins.module_utils.hold import Hold
from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError, address_of
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client


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
    fit = candidates(members, config, leaving=name)
    if not fit:
        raise PatroniError("%s stays: it may hold the last healthy copy, as no other member can take over (%s)" % (
            name, describe(members, config)))
    with Hold(patroni, members[name]):
        try:
            return patroni.hand_over(members[name], fit[0]["name"], timeout)
        except PatroniError as error:
            return str(error)  # whether another one leads is seen by what becomes of it


def ensure_same_data(patroni, leader, name, identifier):
    """Stop where the leaving member's data is no copy of the leader's: it may be what the cluster has lost."""
    if not identifier or leader is None or leader["name"] == name:
        return
    leaders = str(patroni.call("GET", "/patroni", address=address_of(leader))[1].get("database_system_identifier"))
    if leaders != identifier:
        raise PatroniError(
            "%s stays: its data is another database (system identifier %s) than that of %s, which leads (%s). Look "
            "which of them is the right one before anything is destroyed; what is not needed, move away on %s" % (
                name, identifier, leader["name"], leaders, name))


def ensure_other_copy(patroni, config, name, only_copy, patience=30):
    """Stop where the leaving member has the last whole copy; replicas get a moment to follow a new leader."""
    def dispensable():
        members = patroni.members()
        leader = leader_of(members)
        # A leader that has died has no copy to count, and the rest is hand_over's.
        return not (leader and patroni.leads_indeed(leader) and last_copy(members, config, name, only_copy)), members

    try:
        patroni.wait(name, patience, dispensable)
    except PatroniError as error:
        needed = last_copy(patroni.members(), config, name, only_copy)
        raise PatroniError("%s stays: %s" % (name, needed or error)) from error


def hand_over(patroni, asked, check_mode):
    """Make sure that another member leads, with a healthy copy of the data; return what was done."""
    name, timeout = asked["name"], asked["timeout"]
    members, config = patroni.members(), patroni.must("GET", "/config")
    leader = leader_of(members)
    ensure_same_data(patroni, leader, name, asked["system_identifier"])
    if not asked["forget"]:  # when its key is forgotten, it has stopped
        ensure_other_copy(patroni, config, name, asked["only_copy"])
    if led_by_another(patroni, leader, name):
        return []
    answers = leader is not None and patroni.leads_indeed(leader)
    if not answers and config.get("pause"):
        raise PatroniError("%s stays: no member leads, and in maintenance mode none will; turn it off first: "
                           "make maintenance ON=0" % name)
    if check_mode:
        return ["another member would lead instead of %s" % name]
    # A leader that has died cannot hand over; its lease ends, and Patroni sees to it that a fit replica takes over.
    request = switch_over(patroni, members, config, name, timeout) if answers else "it does not answer"

    def handed():
        now = leader_of(patroni.members())
        return now is not None and now["name"] != name, now or "no leader"

    what = "%s stays, as it may hold the last healthy copy: another member leads (asked to hand over: %s)"
    now = patroni.wait(what % (name, request), max(timeout, int(config.get("ttl", 30)) + 60), handed)
    return ["%s leads instead of %s" % (now["name"], name)]


def leave(asked, check_mode):
    """Return what was done."""
    done = hand_over(Patroni(), asked, check_mode)
    if not asked["forget"]:
        return done
    etcd = Etcd(member_client(asked["tls_dir"]), ["https://" + endpoint for endpoint in asked["etcd"]])
    if etcd.value(asked["key"]) is not None:
        done.append("Patroni member removed")
        if not check_mode:
            etcd.delete(asked["key"])
    return done


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "name": {"type": "str", "required": True},
            "only_copy": {"type": "str", "default": ""},
            "system_identifier": {"type": "str", "default": ""},
            "forget": {"type": "bool", "default": False},
            "etcd": {"type": "list", "elements": "str", "default": []},
            "key": {"type": "str", "default": "", "no_log": False},
            "tls_dir": {"type": "path"},
            "timeout": {"type": "int", "default": 120},
        },
        required_if=[("forget", True, ("etcd", "key", "tls_dir"))],
        supports_check_mode=True,
    )
    try:
        done = leave(module.params, module.check_mode)
    except (PatroniError, EtcdError) as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=bool(done), done=done)


if __name__ == "__main__":
    main()
