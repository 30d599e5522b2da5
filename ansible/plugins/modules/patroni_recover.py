#!/usr/bin/python
"""Lets the last member of a Patroni cluster lead, where etcd is back and all others are lost."""

DOCUMENTATION = r"""
module: patroni_recover
short_description: See that a Patroni cluster has a leader again
description:
  - Waits until a member leads. If none does in time and no other member answers, this one is told to lead, whatever
    acknowledged commits only the others had; where another one answers, Patroni decides.
options:
  timeout: {type: int, default: 60, description: "Seconds that Patroni has to find a leader, before and after."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_recover:
"""

RETURN = r"""
leader: {description: Who leads., returned: success, type: str}
summary: {description: The same as a sentence., returned: success, type: str}
"""

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError, address_of, leads


def leader_of(patroni):
    """Return who leads indeed, empty if nobody does: the one that led before is listed until its lease ends."""
    return next((m["name"] for m in patroni.members().values() if leads(m) and patroni.leads_indeed(m)), "")


def others(patroni):
    """Return the other members that answer."""
    found = []
    for member in patroni.members().values():
        if member["name"] != patroni.name:
            try:
                patroni.call("GET", "/patroni", address=address_of(member), timeout=5)
                found.append(member["name"])
            except PatroniError:
                pass
    return found


def recover(patroni, timeout):
    """Return who leads, and whether it had to be told to."""
    def seen():
        leader = leader_of(patroni)
        return leader, leader or "nobody leads"

    try:
        return patroni.wait("waiting for a leader", timeout, seen), False
    except PatroniError as error:
        alive = others(patroni)
        if alive:
            raise PatroniError("%s; %s answers, too, so which of them leads is Patroni's to say (make status)"
                               % (error, ", ".join(alive))) from error
    patroni.must("POST", "/failover", {"candidate": patroni.name}, timeout=60)
    return patroni.wait("waiting for %s to lead" % patroni.name, timeout, seen), True


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={"timeout": {"type": "int", "default": 60}})
    try:
        leader, told = recover(Patroni(), module.params["timeout"])
    except PatroniError as problem:
        module.fail_json(msg=str(problem))
    module.exit_json(changed=True, leader=leader, summary="%s leads%s" % (
        leader, ", though it may lack commits that only the lost members had" if told else ""))


if __name__ == "__main__":
    main()
