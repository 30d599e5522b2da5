#!/usr/bin/python
"""Whether the cluster of PostgreSQL is healthy, seen from one of its members over the network, as a client would."""

DOCUMENTATION = r"""
module: patroni_check
short_description: Judge Patroni's cluster, and say what is wrong
description:
  - Asks every member over verified TLS, commits a transaction on the leader and looks for it on every replica.
  - Asks every member's PostgreSQL itself whether it takes writes, whatever its Patroni says. Two that do are the first
    of the problems.
  - The transaction is a message in the WAL only; no table is touched.
  - Looks again until all is well, at most for the time given. Never fails by itself; see problems.
options:
  members: {type: list, elements: dict, required: true, description: "The members, name and address."}
  rest_port: {type: int, required: true, description: Port of Patroni's REST API.}
  port: {type: int, required: true, description: PostgreSQL's port.}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  user: {type: str, required: true, description: Role to connect as.}
  secrets: {type: path, default: /etc/patroni/secrets.json, description: File with the role's password as admin.}
  commit: {type: bool, default: true, description: Commit a transaction; otherwise only read.}
  max_lag: {type: int, default: 16777216, description: Bytes that a replica may lack.}
  min_days: {type: int, default: 60, description: Days for which every certificate must still be valid.}
  unexpected: {type: bool, default: false, description: "Members that Patroni has besides those given are a problem."}
  timeout: {type: int, default: 60, description: Seconds until all has to be well.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_check:
    members: [{name: db1, address: 192.0.2.11}]
    rest_port: 8008
    port: 5432
    tls_dir: /etc/patroni-cluster/tls
    user: admin
"""

RETURN = r"""
report: {description: "members: a row per member.", returned: always, type: dict}
table: {description: The report as lines of text., returned: always, type: list}
problems: {description: What is not as it should be., returned: always, type: list}
"""

import os
from concurrent.futures import ThreadPoolExecutor

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.check import REQUEST_TIMEOUT, Sql, until_well
from ansible_collections.pgha.cluster.plugins.module_utils.patroni import streaming_names
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client

COLUMNS = ("member", "role", "state", "writes", "timeline", "lag", "tls", "postgresql", "patroni")
LEADING = ("primary", "standby_leader")
COMMIT = "SELECT pg_current_xact_id()::text, pg_logical_emit_message(true, 'cluster-verify', '')"
LAST_COMMIT = "SELECT (txid_snapshot_xmax(txid_current_snapshot()) - 1)::text"
FIND = """SELECT pg_is_in_recovery(), CASE WHEN %s::numeric < txid_snapshot_xmax(txid_current_snapshot())
          THEN pg_xact_status(%s::xid8) ELSE 'not yet here' END"""


def judge_members(rows, max_lag, min_days):
    """Return what is wrong with the members together; adds each one's lag to its row."""
    leaders = [row for row in rows if row["role"] in LEADING]
    if len(leaders) != 1:
        return ["there must be one leader, and there are %s: %s" % (
            len(leaders), ", ".join(row["member"] for row in leaders) or "none")]
    leader = leaders[0]
    head = leader["xlog"].get("location", 0)
    streams = streaming_names([leader])
    found = []
    for row in rows:
        if row["state"] == "unreachable":
            continue
        if row is not leader and row["state"] == "running" and row["member"] in streams:
            row["state"] = "streaming"
        at = row["xlog"].get("replayed_location", row["xlog"].get("location", 0))
        row["lag"] = max(0, head - at) if head else 0
        wanted = "running" if row["role"] == "primary" else "streaming"
        if row["system_identifier"]:
            found += ["%s: %s" % (row["member"], what) for wrong, what in (
                (row["state"] != wanted, "is %s, not %s" % (row["state"], wanted)),
                (row["timeline"] != leader["timeline"],
                 "is on timeline %s, its leader on %s" % (row["timeline"], leader["timeline"])),
                (row["system_identifier"] != leader["system_identifier"],
                 "holds another database (system identifier %s)" % row["system_identifier"]),
                (row["lag"] > max_lag, "lacks %s bytes" % row["lag"]),
                (row["pending_restart"], "waits for a restart of PostgreSQL (make restart)"),
            ) if wrong]
        else:  # Patroni knows it as soon as PostgreSQL has started
            found.append("%s: is %s and has no running PostgreSQL, so nothing is known of its data; why it does not "
                         "start is in its journal (journalctl -u patroni)" % (row["member"], row["state"]))
        found += ["%s: the certificate that %s serves ends in %s days; renew it: make configure" % (
            row["member"], service, days) for service, days in row["certificates"].items() if days < min_days]
    return found


def judge_writable(rows):
    """Return what is wrong with the members that take writes: two of them before all else."""
    writable = [row for row in rows if row["writes"] == "yes"]
    found = []
    if len(writable) > 1:
        leading = [row["member"] for row in writable if row["role"] in LEADING]
        found.append("TWO WRITABLE LEADERS: %s take writes at once, and what one of them commits will be lost. Stop "
                     "PostgreSQL wherever it does not lead (Patroni says that %s leads)" % (
                         " and ".join(row["member"] for row in writable), " and ".join(leading) or "nobody"))
    return found + [
        "%s: takes writes, and no Patroni looks after it (systemctl status patroni patroni-fence)" % row["member"]
        for row in writable if row["state"] == "unreachable"]


class Look:
    """One look at the cluster."""

    def __init__(self, params):
        self.params = params
        self.problems = []
        self.client = member_client(params["tls_dir"])
        self.sql = Sql(params["user"], params["secrets"], os.path.join(params["tls_dir"], "ca.crt"))

    def get(self, member, path):
        """Return the answer of one member's REST API."""
        url = "https://%s:%s%s" % (member["address"], self.params["rest_port"], path)
        return self.client.request(url, timeout=REQUEST_TIMEOUT)[1]

    def certificates(self, address):
        """Return for how many days the certificate of each service is still valid, as it is served."""
        days = {"Patroni": self.client.days_left(address, self.params["rest_port"], timeout=REQUEST_TIMEOUT)}
        try:
            days["PostgreSQL"] = self.client.days_left(address, self.params["port"], True, REQUEST_TIMEOUT)
        except OSError:
            pass  # why it does not answer is found by the member's role
        return days

    def member(self, member):
        """Return one member's row."""
        row = {"member": member["name"], "address": member["address"], "role": "-", "state": "unreachable"}
        try:
            seen = self.get(member, "/patroni")
            version = str(seen.get("server_version", ""))
            certificates = self.certificates(member["address"])
            row.update(
                certificates=certificates,
                certificate_days=min(certificates.values()),
                role={"master": "primary"}.get(seen.get("role"), seen.get("role", "-")),
                state=seen.get("replication_state") or seen.get("state", "unknown"),
                timeline=seen.get("timeline"),
                patroni=seen["patroni"]["version"],
                postgresql="%s.%s" % (version[:2], int(version[2:])) if version else "",
                system_identifier=seen.get("database_system_identifier"),
                pending_restart=bool(seen.get("pending_restart")),
                maintenance=bool(seen.get("pause")),
                xlog=seen.get("xlog", {}),
                replication=seen.get("replication", []),
            )
        except (OSError, ValueError, AttributeError) as error:
            self.problems.append("%s: Patroni does not answer on %s: %s" % (member["name"], member["address"], error))
        return row

    def ask_writes(self, row):
        """Note whether a member's PostgreSQL takes writes, whatever its Patroni says."""
        try:
            (standby,), _tls = self.sql.query(row["address"], self.params["port"], "SELECT pg_is_in_recovery()")
            row["writes"] = "no" if standby else "yes"
        except Exception:  # psycopg2's errors have no name here; why it does not answer is found by the member's role
            row["writes"] = "-"

    def commit(self, rows):
        """Commit on the leader, or read its last commit; return the transaction's number, None if that failed."""
        leader = next((row for row in rows if row["role"] in LEADING), None)
        if not leader:
            return None
        writes = self.params["commit"] and leader["role"] == "primary"
        try:
            row, leader["tls"] = self.sql.query(
                leader["address"], self.params["port"], COMMIT if writes else LAST_COMMIT)
            return row[0]
        except Exception as error:  # psycopg2's errors have no name here: it is imported on the members only
            self.problems.append("%s: cannot write as %s: %s" % (
                leader["member"], self.params["user"], str(error).strip()))
        return None

    def find(self, row, number):
        """Find the transaction on a replica."""
        try:
            (standby, status), row["tls"] = self.sql.query(
                row["address"], self.params["port"], FIND, (number, number))
        except Exception as error:
            self.problems.append("%s: cannot read as %s: %s" % (
                row["member"], self.params["user"], str(error).strip()))
            return
        if not standby:
            self.problems.append("%s: calls itself a replica and takes writes" % row["member"])
        if self.params["commit"] and status != "committed":
            self.problems.append("%s: the transaction just committed on the leader is %s" % (row["member"], status))

    def unexpected(self):
        """Note members that Patroni counts on, and that nobody has declared: they may be gone for good."""
        declared = self.params["members"]
        hosts = {member["address"] for member in declared}
        for asked in declared:
            try:
                listed = self.get(asked, "/cluster")["members"]
            except (OSError, TypeError, LookupError):
                continue
            self.problems += ["%s: is a member of Patroni, and not in the inventory" % member["name"]
                              for member in listed if member.get("host", "") not in hosts]
            return

    def take(self):
        """Look at everything once; return the rows."""
        with ThreadPoolExecutor(16) as pool:
            rows = list(pool.map(self.member, self.params["members"]))
            list(pool.map(self.ask_writes, rows))
            self.problems[:0] = judge_writable(rows)
            self.problems += judge_members(rows, self.params["max_lag"], self.params["min_days"])
            if self.params["unexpected"]:
                self.unexpected()
            number = self.commit(rows)
            if number:
                replicas = [row for row in rows if row["state"] != "unreachable" and "tls" not in row]
                list(pool.map(lambda row: self.find(row, number), replicas))
        for row in rows:
            row.pop("xlog", None)
            row.pop("replication", None)
        return rows


def table(rows):
    """Return the rows as aligned lines."""
    cells = [COLUMNS] + [tuple(str(row.get(name, "-")) for name in COLUMNS) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in cells]


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "members": {"type": "list", "elements": "dict", "required": True},
            "rest_port": {"type": "int", "required": True},
            "port": {"type": "int", "required": True},
            "tls_dir": {"type": "path", "required": True},
            "user": {"type": "str", "required": True},
            "secrets": {"type": "path", "default": "/etc/patroni/secrets.json", "no_log": False},
            "commit": {"type": "bool", "default": True},
            "max_lag": {"type": "int", "default": 16 * 2**20},
            "min_days": {"type": "int", "default": 60},
            "unexpected": {"type": "bool", "default": False},
            "timeout": {"type": "int", "default": 60},
        },
        supports_check_mode=True,
    )

    def look():
        seen = Look(module.params)
        return seen.take(), seen.problems

    rows, problems = until_well(module.params["timeout"], look)
    module.exit_json(changed=False, report={"members": rows}, table=table(rows), problems=problems)


if __name__ == "__main__":
    main()
