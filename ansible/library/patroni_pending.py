#!/usr/bin/python
"""Whether changed parameters make a member need a restart of PostgreSQL."""

DOCUMENTATION = r"""
module: patroni_pending
short_description: Tell whether a member waits for a restart of PostgreSQL
description:
  - Asks PostgreSQL which of the changed parameters take effect at a restart only. If one does, waits until Patroni
    has seen the change and says so, at most for the time given; PostgreSQL may find old and new value to be equal.
options:
  parameters: {type: list, elements: str, default: [], description: Names of the changed parameters.}
  wait: {type: int, default: 15, description: Seconds to wait for Patroni to see the change.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- patroni_pending:
    parameters: [max_connections]
"""

RETURN = r"""
pending: {description: A restart is due., returned: always, type: bool}
"""

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.patroni_rest import Patroni, PatroniError


def need_restart(module, patroni, names):
    """Return those of the parameters that only a restart changes."""
    port = patroni.config["postgresql"]["connect_address"].rsplit(":", 1)[1]
    query = "SELECT name FROM pg_settings WHERE context = 'postmaster'"
    command = ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-p", port, "-d", "postgres", "-c", query]
    code, out, err = module.run_command(command, cwd="/")
    if code:
        raise PatroniError("cannot ask PostgreSQL about its parameters: %s" % err.strip())
    return sorted(set(names) & set(out.split()))


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "parameters": {"type": "list", "elements": "str", "default": []},
            "wait": {"type": "int", "default": 15},
        },
        supports_check_mode=True,
    )
    pending = False
    try:
        patroni = Patroni()
        if need_restart(module, patroni, module.params["parameters"]) and not module.check_mode:
            patroni.wait("restart flagged", module.params["wait"], lambda: (patroni.me().get("pending_restart"), ""))
    except PatroniError as error:
        if "restart flagged" not in str(error):
            module.fail_json(msg=str(error))
    pending = bool(patroni.me().get("pending_restart", False))
    module.exit_json(changed=False, pending=pending)


if __name__ == "__main__":
    main()
