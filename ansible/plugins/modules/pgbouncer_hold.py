#!/usr/bin/python
"""A pool of PgBouncer's held during a planned change of the leader, and let go after it."""

DOCUMENTATION = r"""
module: pgbouncer_hold
short_description: Let the clients of a pool of PgBouncer's wait, or go on
description:
  - Held, running transactions end and no other begins. A unit of systemd's lets them go on as soon as HAProxy leads to
    another leader, and when the limit is over, so that a run which dies in between holds nobody for longer.
  - Where transactions are still running after the time given, the pool stays about to be held and held is false.
options:
  pool: {type: str, required: true, description: The pool's name.}
  port: {type: int, required: true, description: Its port.}
  hold: {type: bool, default: true, description: Whether clients wait or go on.}
  wait: {type: int, default: 5, description: Seconds for running transactions to end.}
  limit: {type: int, default: 60, description: Seconds after which clients go on in any case.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.pgbouncer_hold:
    pool: primary
    port: 6432
"""

RETURN = r"""
held: {description: Whether all transactions have ended., returned: always, type: bool}
"""

import threading

from ansible.module_utils.basic import AnsibleModule

PROGRAM = "/usr/local/libexec/pgbouncer-pool"


def say(module, *words):
    """Say something to the pool's console; return the status, and what was wrong."""
    code, _out, err = module.run_command([PROGRAM, module.params["pool"], str(module.params["port"]), *words])
    return code, err.strip()


def hold(module, watcher):
    """Let clients wait; return whether all transactions have ended in time."""
    asked = module.params
    module.run_command(["systemctl", "stop", watcher])
    module.run_command(["systemd-run", "--quiet", "--collect", "--unit=" + watcher, PROGRAM, asked["pool"],
                        str(asked["port"]), "WATCH", str(asked["limit"])], check_rc=True)
    said = []
    paused = threading.Thread(target=lambda: said.append(say(module, "PAUSE")), daemon=True)
    paused.start()
    paused.join(asked["wait"])
    return bool(said) and said[0][0] == 0


def go_on(module, watcher):
    """Let clients go on, also where the leader has not changed."""
    code, wrong = say(module, "RESUME")
    if code:
        module.fail_json(msg="clients of the pool %s wait until %s ends: %s" % (module.params["pool"], watcher, wrong))
    module.run_command(["systemctl", "stop", watcher])


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={
        "pool": {"type": "str", "required": True},
        "port": {"type": "int", "required": True},
        "hold": {"type": "bool", "default": True},
        "wait": {"type": "int", "default": 5},
        "limit": {"type": "int", "default": 60},
    })
    held, watcher = False, "pgbouncer-watch-%s.service" % module.params["pool"]
    if module.params["hold"]:
        held = hold(module, watcher)
    else:
        go_on(module, watcher)
    module.exit_json(changed=True, held=held)


if __name__ == "__main__":
    main()
