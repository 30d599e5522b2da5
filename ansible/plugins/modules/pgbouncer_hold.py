#!/usr/bin/python
"""A pool of PgBouncer's held during a planned change of the leader, and let go after it."""

DOCUMENTATION = r"""
module: pgbouncer_hold
short_description: Let the clients of a pool of PgBouncer's wait, or go on
description:
  - Held, running transactions end and no other begins. Before that, a timer of systemd's is set that lets them go on,
    so that a run which dies in between holds nobody for longer than the limit.
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

# The console is no database: it knows no transactions.
SAY = ("import psycopg2; console = psycopg2.connect(host='/run/pgbouncer-%s', port=%d, user='pgbouncer', "
       "dbname='pgbouncer'); console.autocommit = True; console.cursor().execute('%s')")


def command(pool, port, words):
    """Return the command that says something to a pool's console, which its own account may."""
    return ["/usr/sbin/runuser", "-u", "postgres", "--", "/usr/bin/python3", "-c", SAY % (pool, port, words)]


def timer(pool):
    """Return the name of the unit that ends the waiting."""
    return "pgbouncer-go-on-" + pool


def hold(module, pool):
    """Let clients wait; return whether all transactions have ended in time."""
    asked = module.params
    module.run_command(["systemctl", "stop", timer(pool) + ".timer"])
    module.run_command(["systemd-run", "--quiet", "--collect", "--unit=" + timer(pool),
                        "--on-active=%d" % asked["limit"], *command(pool, asked["port"], "RESUME")], check_rc=True)
    said = []
    paused = threading.Thread(
        target=lambda: said.append(module.run_command(command(pool, asked["port"], "PAUSE"))), daemon=True)
    paused.start()
    paused.join(asked["wait"])
    return bool(said) and said[0][0] == 0


def go_on(module, pool):
    """Let clients go on; a pool that was not held says so, which is well."""
    code, _out, err = module.run_command(command(pool, module.params["port"], "RESUME"))
    if code and "not paused" not in err and "not suspended" not in err:
        module.fail_json(msg="clients of %s may still wait, at most until its timer ends: %s" % (pool, err.strip()))
    module.run_command(["systemctl", "stop", timer(pool) + ".timer"])


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={
        "pool": {"type": "str", "required": True},
        "port": {"type": "int", "required": True},
        "hold": {"type": "bool", "default": True},
        "wait": {"type": "int", "default": 5},
        "limit": {"type": "int", "default": 60},
    })
    held = False
    if module.params["hold"]:
        held = hold(module, module.params["pool"])
    else:
        go_on(module, module.params["pool"])
    module.exit_json(changed=True, held=held)


if __name__ == "__main__":
    main()
