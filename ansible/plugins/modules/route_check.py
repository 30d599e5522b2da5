#!/usr/bin/python
"""Whether a load balancer, pooler or virtual address leads clients where it should."""

DOCUMENTATION = r"""
module: route_check
short_description: Connect to PostgreSQL by way of others, and see where that leads
description:
  - Connects as the administrator to the ports given on every member, and sees whether a leader or a replica answers.
  - Looks again until all is well, at most for the time given. Never fails by itself.
  - The certificate seen is that of the member of PostgreSQL behind, so its authority is verified and not its name,
    unless sslmode is verify-full.
options:
  service: {type: str, required: true, description: "What leads there, such as haproxy; the key in the report."}
  members: {type: list, elements: dict, required: true, description: "Where to connect to, name and address."}
  primary_port: {type: int, description: The port that has to lead to the leader.}
  replica_port: {type: int, description: The port that has to lead to a replica.}
  sslmode: {type: str, choices: [verify-ca, verify-full], default: verify-ca, description: What to verify.}
  tls_dir: {type: path, required: true, description: Directory of ca.crt.}
  user: {type: str, required: true, description: Role to connect as.}
  secrets: {type: path, default: /etc/patroni/secrets.json, description: File with the role's password as admin.}
  timeout: {type: int, default: 60, description: Seconds until all has to be well.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.route_check:
    service: haproxy
    members: [{name: lb1, address: 192.0.2.20}]
    primary_port: 5000
    replica_port: 5001
    tls_dir: /etc/patroni-cluster/tls
    user: admin
"""

RETURN = r"""
report: {description: "By the service's name a row per member.", returned: always, type: dict}
table: {description: The report as lines of text., returned: always, type: list}
problems: {description: What is not as it should be., returned: always, type: list}
"""

import os
from concurrent.futures import ThreadPoolExecutor

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.check import Sql, until_well

QUESTION = "SELECT pg_is_in_recovery(), host(inet_server_addr())"


def row_of(sql, member, ports, sslmode):
    """Return one member's row, with the server that each port leads to, and what is wrong with it."""
    row, problems = {"member": member["name"], "address": member["address"]}, []
    for key, port in ports.items():
        try:
            (standby, server), _tls = sql.query(member["address"], port, QUESTION, sslmode=sslmode)
        except Exception as error:  # psycopg2's errors have no name here: it is imported on the members only
            problems.append("%s: port %s leads nowhere: %s" % (member["name"], port, str(error).strip()))
            continue
        row[key] = server
        if standby != (key == "replica_port"):
            problems.append("%s: port %s leads to a %s" % (member["name"], port, "replica" if standby else "leader"))
    return row, problems


def line(service, row, ports):
    """Return one line of the table."""
    words = {"primary_port": "writes go to", "replica_port": "reads to" if len(ports) > 1 else "reads go to"}
    return "%s %s: %s" % (
        service, row["member"], ", ".join("%s %s" % (words[key], row.get(key, "-")) for key in ports))


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "service": {"type": "str", "required": True},
            "members": {"type": "list", "elements": "dict", "required": True},
            "primary_port": {"type": "int"},
            "replica_port": {"type": "int"},
            "sslmode": {"type": "str", "choices": ["verify-ca", "verify-full"], "default": "verify-ca"},
            "tls_dir": {"type": "path", "required": True},
            "user": {"type": "str", "required": True},
            "secrets": {"type": "path", "default": "/etc/patroni/secrets.json", "no_log": False},
            "timeout": {"type": "int", "default": 60},
        },
        supports_check_mode=True,
    )
    asked = module.params
    ports = {key: asked[key] for key in ("primary_port", "replica_port") if asked[key]}
    sql = Sql(asked["user"], asked["secrets"], os.path.join(asked["tls_dir"], "ca.crt"))

    def look():
        with ThreadPoolExecutor(16) as pool:
            seen = list(pool.map(lambda member: row_of(sql, member, ports, asked["sslmode"]), asked["members"]))
        return [row for row, _problems in seen], [problem for _row, found in seen for problem in found]

    rows, problems = until_well(asked["timeout"], look)
    module.exit_json(changed=False, report={asked["service"]: rows}, problems=problems,
                     table=[line(asked["service"], row, ports) for row in rows])


if __name__ == "__main__":
    main()
