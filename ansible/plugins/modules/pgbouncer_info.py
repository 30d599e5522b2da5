#!/usr/bin/python
"""What PgBouncer's pools on this machine have to do."""

DOCUMENTATION = r"""
module: pgbouncer_info
short_description: Ask PgBouncer's pools for their clients and servers
description:
  - Runs on a pooler, as the account that PgBouncer runs as, and asks the consoles of its pools.
  - Changes nothing and never fails by what it sees.
options:
  pools: {type: dict, required: true, description: "The pools' ports, by name."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.pgbouncer_info:
    pools: {primary: 6432}
  become: true
  become_user: postgres
"""

RETURN = r"""
pools:
  description: "By pool: clients_active, clients_waiting, waited_seconds, servers_active, servers_idle, paused."
  returned: always
  type: dict
problems: {description: "What is wrong, by pool.", returned: always, type: dict}
"""

from ansible.module_utils.basic import AnsibleModule


def ask(pool, port):
    """Return the rows of SHOW POOLS and SHOW DATABASES of a pool."""
    import psycopg2
    import psycopg2.extras

    console = psycopg2.connect(host="/run/pgbouncer-" + pool, port=port, user="pgbouncer", dbname="pgbouncer",
                               connect_timeout=3, cursor_factory=psycopg2.extras.RealDictCursor)
    try:
        console.autocommit = True  # it knows no transactions
        with console.cursor() as cursor:
            rows = []
            for words in ("SHOW POOLS", "SHOW DATABASES"):
                cursor.execute(words)
                rows.append([row for row in cursor.fetchall() if "pgbouncer" not in (row.get("database"),
                                                                                      row.get("name"))])
            return rows
    finally:
        console.close()


def summed(pools, databases):
    """Return a pool's figures, over its databases and users."""
    def total(column):
        return sum(row[column] for row in pools)

    return {
        "clients_active": total("cl_active"), "clients_waiting": total("cl_waiting"),
        "waited_seconds": round(max((row["maxwait"] + row["maxwait_us"] / 1e6 for row in pools), default=0), 1),
        "servers_active": total("sv_active"), "servers_idle": total("sv_idle") + total("sv_used"),
        "paused": any(row["paused"] for row in databases),
    }


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={"pools": {"type": "dict", "required": True}}, supports_check_mode=True)
    pools, problems = {}, {}
    for name, port in module.params["pools"].items():
        try:
            pools[name] = summed(*ask(name, int(port)))
        except Exception as error:  # psycopg2's errors have no name here: it is imported on the poolers only
            problems[name] = str(error).strip()
    module.exit_json(changed=False, pools=pools, problems=problems)


if __name__ == "__main__":
    main()
