#!/usr/bin/python
"""A replica built anew from its leader."""

DOCUMENTATION = r"""
module: patroni_reinit
short_description: Build this replica's data anew from the cluster
description:
  - Runs on the replica. Its data is thrown away, so it refuses a leader, a cluster without one that runs, and a whole
    copy without which only one would be left.
  - Returns when Patroni has begun; wait for it with patroni_wait. A build under way already is left to go on.
options:
  only_copy: {type: str, default: '', description: The member that may be left as the only whole copy of the data.}
  timeout: {type: int, default: 60, description: Seconds for Patroni to begin.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_reinit:
"""

RETURN = r"""
leader: {description: The member whose data is taken., returned: always, type: str}
"""

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.candidates import last_copy, leader_of
from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError

BUILDING = "creating replica"


def judge(patroni, members, only_copy):
    """Return the leader to build from; stop if there is a reason not to."""
    leader = leader_of(members)
    if leader is None:
        raise PatroniError("nothing was changed: no member leads now, so %s may hold the last good copy" % patroni.name)
    if leader["name"] == patroni.name:
        others = ", ".join(name for name in members if name != patroni.name) or "none"
        raise PatroniError("nothing was changed: %s leads, its data is the cluster's; replicas are %s. "
                           "To build it anew, hand over first: make switchover" % (patroni.name, others))
    if not patroni.leads_indeed(leader):
        raise PatroniError("nothing was changed: %s leads, but does not answer, so %s may hold the last good copy" % (
            leader["name"], patroni.name))
    needed = last_copy(members, patroni.must("GET", "/config"), patroni.name, only_copy)
    if needed:
        raise PatroniError("nothing was changed on %s: %s" % (patroni.name, needed))
    return leader


def begin(patroni, timeout):
    """Ask for the build until it is under way, or over: a small one takes no longer than a look."""
    before = patroni.me().get("postmaster_start_time")

    def asked():
        status, answer = patroni.call("POST", "/reinitialize", {"force": True}, 10)
        return status < 300 or "already in progress" in str(answer), answer

    def begun():
        me = patroni.me()
        return me["state"] == BUILDING or me.get("postmaster_start_time") not in (None, before), me["state"]

    patroni.wait("%s is built anew" % patroni.name, timeout, asked)
    patroni.wait("%s has dropped its old data" % patroni.name, timeout, begun)


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={
        "only_copy": {"type": "str", "default": ""}, "timeout": {"type": "int", "default": 60},
    }, supports_check_mode=True)
    try:
        patroni = Patroni()
        members = patroni.members()
        leader = judge(patroni, members, module.params["only_copy"])
        if members.get(patroni.name, {}).get("state") != BUILDING and not module.check_mode:
            begin(patroni, module.params["timeout"])
    except PatroniError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=True, leader=leader["name"])


if __name__ == "__main__":
    main()
