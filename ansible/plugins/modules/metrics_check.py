#!/usr/bin/python
"""Whether the machines tell their metrics to a client of the cluster, seen from one machine over the network."""

DOCUMENTATION = r"""
module: metrics_check
short_description: Ask every endpoint of metrics, and say which does not answer
description:
  - Asks over verified TLS with the member's certificate, again until all answer, at most for the time given. Never
    fails by itself.
options:
  endpoints: {type: dict, required: true, description: "By job: members (name and address) and port."}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  timeout: {type: int, default: 60, description: Seconds until all have to answer.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.metrics_check:
    endpoints: {node: {members: [{name: db1, address: 192.0.2.11}], port: 9100}}
    tls_dir: /etc/patroni-cluster/tls
"""

RETURN = r"""
report: {description: "metrics: a row per endpoint.", returned: always, type: dict}
table: {description: The report as lines of text., returned: always, type: list}
problems: {description: What is not as it should be., returned: always, type: list}
"""

from concurrent.futures import ThreadPoolExecutor

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.check import REQUEST_TIMEOUT, until_well
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client


def row_of(client, job, member, port):
    """Return one endpoint's row, and what is wrong with it."""
    row, url = {"job": job, "member": member["name"], "answers": False}, "https://%s:%s/metrics" % (
        member["address"], port)
    try:
        status, text = client.request(url, timeout=REQUEST_TIMEOUT)
    except OSError as error:
        return row, ["%s: the metrics of %s do not answer (%s): %s" % (member["name"], job, url, error)]
    if status != 200 or "# TYPE" not in str(text):
        return row, ["%s: the metrics of %s are none (%s): status %s" % (member["name"], job, url, status)]
    return dict(row, answers=True), []


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "endpoints": {"type": "dict", "required": True},
            "tls_dir": {"type": "path", "required": True},
            "timeout": {"type": "int", "default": 60},
        },
        supports_check_mode=True,
    )
    client = member_client(module.params["tls_dir"])
    asked = [(job, member, int(endpoint["port"])) for job, endpoint in module.params["endpoints"].items()
             for member in endpoint["members"]]

    def look():
        with ThreadPoolExecutor(16) as pool:
            seen = list(pool.map(lambda one: row_of(client, *one), asked))
        return [row for row, _problems in seen], [problem for _row, found in seen for problem in found]

    rows, problems = until_well(module.params["timeout"], look)
    module.exit_json(changed=False, report={"metrics": rows}, problems=problems,
                     table=["metrics: %d of %d endpoints answer" % (sum(row["answers"] for row in rows), len(rows))])


if __name__ == "__main__":
    main()
