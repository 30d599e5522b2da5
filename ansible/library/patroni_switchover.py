#!/usr/bin/python
"""Leadership handed to another member, and how long nobody could write."""

DOCUMENTATION = r"""
module: patroni_switchover
short_description: Make another member lead
description:
  - Hands leadership to the member given, or to the healthiest replica, and waits until all is well again.
  - The gap is the time from Patroni's acceptance of the request until the new leader takes writes.
  - Refuses, and says why, what Patroni would refuse, and a member that is unknown or not healthy.
options:
  to: {type: str, default: '', description: The member to lead; empty for the healthiest.}
  timeout: {type: int, default: 120, description: Seconds.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- patroni_switchover:
    to: db2
"""

RETURN = r"""
leader: {description: The member that leads now., returned: always, type: str}
seconds: {description: How long nobody led., returned: always, type: float}
"""

import time

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.patroni_rest import Patroni, PatroniError, healthy, leads


def choose(members, leader, wanted):
    """Return the member to lead."""
    replicas = {name: member for name, member in members.items() if name != leader and healthy(member)}
    if wanted and wanted not in replicas:
        names = ", ".join(sorted(replicas)) or "none"
        raise PatroniError("%s cannot take over; healthy replicas: %s" % (wanted, names))
    if not replicas:
        raise PatroniError("no replica of %s is healthy, so nobody can take over" % leader)
    return wanted or min(replicas, key=lambda name: (replicas[name].get("lag", 0), name))


def leader_of(members):
    """Return the name of the running leader, empty if there is none."""
    return next((m["name"] for m in members.values() if leads(m) and m["state"] == "running"), "")


def switch(patroni, wanted, timeout):
    """Hand over; return the new leader and the gap."""
    members = patroni.members()
    leader = leader_of(members)
    target = choose(members, leader, wanted)
    began = time.monotonic()
    patroni.must("POST", "/switchover", {"leader": leader, "candidate": target}, timeout)
    patroni.wait("%s leads" % target, timeout, lambda: (leader_of(patroni.members()) == target, "no leader yet"))
    gap = round(time.monotonic() - began, 1)

    def followed():
        state = patroni.members().get(leader, {}).get("state")
        return state == "streaming", "%s is %s" % (leader, state)

    patroni.wait("%s follows" % leader, timeout, followed)
    return target, gap


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={"to": {"type": "str", "default": ""}, "timeout": {"type": "int", "default": 120}},
        supports_check_mode=True,
    )
    try:
        patroni = Patroni()
        leader = leader_of(patroni.members())
        if leader and leader == module.params["to"]:
            module.exit_json(changed=False, leader=leader, seconds=0.0)
        if module.check_mode:
            module.exit_json(changed=True, leader=choose(patroni.members(), leader, module.params["to"]), seconds=0.0)
        leader, seconds = switch(patroni, module.params["to"], module.params["timeout"])
    except PatroniError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=True, leader=leader, seconds=seconds)


if __name__ == "__main__":
    main()
