#!/usr/bin/python
"""One member restarted with no more interruption than it needs."""

DOCUMENTATION = r"""
module: patroni_restart
short_description: Restart one member of a Patroni cluster, which steps aside first if it leads
description:
  - If the member leads, the best replica that may take over does so before it restarts; where none may, it stops.
  - Clients of poolers wait while the leader stops, so that they see no error.
  - Refuses to restart the service in maintenance mode, in which Patroni leaves PostgreSQL as it is.
  - Returns when the member follows its leader again, or leads; stops with the reason if it does not.
options:
  service: {type: bool, default: false, description: "Restart Patroni too; otherwise only PostgreSQL, through Patroni."}
  in_place: {type: bool, default: false, description: Restart a leader without a switchover.}
  timeout: {type: int, default: 300, description: Seconds for each step.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_restart:
    service: true
"""

RETURN = r"""
switched_to: {description: "The member that took over, if any.", returned: always, type: str}
pending: {description: PostgreSQL still waits for a restart., returned: always, type: bool}
"""

import contextlib

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.candidates import candidates, describe
from ansible_collections.pgha.cluster.plugins.module_utils.hold import Hold
from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError, leads, runs


def step_aside(patroni, timeout):
    """Hand leadership over and wait until this member follows; return who leads."""
    config = patroni.must("GET", "/config")

    def fit():
        members = patroni.members()
        found = candidates(members, config)
        return found, found or describe(members, config)

    # A replica that has just restarted takes part in synchronous commits only after a look or two of the leader.
    settle = max(30, 3 * int(config.get("loop_wait", 10)))
    what = "nothing was restarted: %s leads, and another member has to take over before" % patroni.name
    target = patroni.wait(what, settle, fit)[0]
    me = patroni.members()[patroni.name]
    with Hold(patroni, me):
        patroni.hand_over(me, target["name"], timeout)
    await_health(patroni, timeout)
    return target["name"]


def await_health(patroni, timeout):
    """Wait until the cluster has one leader and this member is it, or streams from it on its timeline."""

    def whole():
        members = patroni.members()
        me = members.get(patroni.name, {})
        leader = next((member for member in members.values() if leads(member)), {})
        follows = me.get("state") == "streaming" and me.get("timeline") == leader.get("timeline")
        return bool(leader) and (me is leader and runs(me) or follows), me

    patroni.wait("%s leads, or streams from the leader" % patroni.name, timeout, whole)


def restart(module, patroni):
    """Restart Patroni's service, or PostgreSQL by Patroni."""
    if not module.params["service"]:
        patroni.must("POST", "/restart", {}, module.params["timeout"])
        return
    code, _out, err = module.run_command(["systemctl", "restart", "patroni.service"])
    if code:
        raise PatroniError("systemctl restart patroni.service: %s" % err.strip())


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "service": {"type": "bool", "default": False},
            "in_place": {"type": "bool", "default": False},
            "timeout": {"type": "int", "default": 300},
        },
        supports_check_mode=True,
    )
    if module.check_mode:
        module.exit_json(changed=True, switched_to="", pending=False)
    switched_to = ""
    timeout = module.params["timeout"]
    try:
        patroni = Patroni()
        if module.params["service"] and patroni.must("GET", "/config").get("pause"):
            raise PatroniError("nothing was restarted: maintenance mode is on, in which a restart of Patroni leaves "
                               "PostgreSQL as it is; turn it off first: make maintenance ON=0")
        members = patroni.members()
        me = members[patroni.name]
        if leads(me) and len(members) > 1 and not module.params["in_place"]:
            switched_to = step_aside(patroni, timeout)
        with Hold(patroni, me) if leads(me) and not switched_to else contextlib.nullcontext():
            restart(module, patroni)
        await_health(patroni, timeout)
        pending = bool(patroni.me().get("pending_restart"))
    except PatroniError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=True, switched_to=switched_to, pending=pending)


if __name__ == "__main__":
    main()
