#!/usr/bin/python
"""Whether the cluster is healthy, seen from one of its members over the network, as a client would see it."""

DOCUMENTATION = r"""
module: cluster_verify
short_description: Judge a whole cluster, and say what is wrong
description:
  - Asks every Patroni member and every etcd member over verified TLS, commits a transaction on the leader and looks
    for it on every replica, through PostgreSQL's own port and, if there are any, through the load balancers.
  - The transaction is a message in the WAL only; no table is touched. In check mode it is left out.
  - Asks again until all is well, at most for the time given. Never fails by itself; see problems.
options:
  patroni: {type: list, elements: dict, required: true, description: "Patroni's members, name and address."}
  etcd: {type: list, elements: dict, default: [], description: "etcd's members, name and address."}
  haproxy: {type: list, elements: dict, default: [], description: "Load balancers, name and address."}
  rest_port: {type: int, default: 8008, description: Port of Patroni's REST API.}
  port: {type: int, default: 5432, description: PostgreSQL's port.}
  primary_port: {type: int, default: 5000, description: The load balancers' port of the leader.}
  replica_port: {type: int, default: 5001, description: The load balancers' port of the replicas.}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  user: {type: str, required: true, description: Role to connect as.}
  password: {type: str, required: true, description: Its password.}
  max_lag: {type: int, default: 16777216, description: Bytes that a replica may lack.}
  min_days: {type: int, default: 7, description: Days for which every certificate must still be valid.}
  timeout: {type: int, default: 60, description: Seconds until all has to be well.}
  strangers: {type: bool, default: false, description: "Members that the cluster has besides those given are a problem."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- cluster_verify:
    patroni: [{name: db1, address: 192.0.2.11}]
    tls_dir: /etc/patroni-cluster/tls
    user: admin
    password: "{{ secret }}"
"""

RETURN = r"""
report: {description: "Members, etcd and load balancers as they are.", returned: always, type: dict}
table: {description: The report as lines of text., returned: always, type: list}
problems: {description: What is not as it should be., returned: always, type: list}
"""

import json
import os
import ssl
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from ansible.module_utils.basic import AnsibleModule

REQUEST_TIMEOUT = 3
COLUMNS = ("member", "role", "state", "timeline", "lag", "tls", "postgresql", "patroni")


class Verifier:
    """One look at the cluster."""

    def __init__(self, params, write):
        self.params = params
        self.write = write
        self.problems = []
        self.ca = os.path.join(params["tls_dir"], "ca.crt")
        context = ssl.create_default_context(cafile=self.ca)
        pair = [os.path.join(params["tls_dir"], name) for name in ("server.crt", "server.key")]
        context.load_cert_chain(*pair)
        self.context = context
        self.web = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
        )

    def get(self, url, body=None):
        """Return a JSON answer, whatever its status."""
        data = None if body is None else json.dumps(body).encode()
        try:
            with self.web.open(url, data, REQUEST_TIMEOUT) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)

    def wrong(self, text, *values):
        """Note a problem."""
        self.problems.append(text % values)

    def days_left(self, address, port):
        """Return for how many days the certificate served there is still valid."""
        import socket

        with socket.create_connection((address, port), REQUEST_TIMEOUT) as plain:
            with self.context.wrap_socket(plain, server_hostname=address) as secure:
                end = ssl.cert_time_to_seconds(secure.getpeercert()["notAfter"])
        return int((end - time.time()) // 86400)

    def member(self, member):
        """Return one Patroni member's row."""
        row = {"member": member["name"], "address": member["address"], "role": "-", "state": "unreachable"}
        try:
            seen = self.get("https://%s:%s/patroni" % (member["address"], self.params["rest_port"]))
            row["certificate_days"] = self.days_left(member["address"], self.params["rest_port"])
        except (OSError, ValueError) as error:
            self.wrong("%s: Patroni does not answer on %s: %s", member["name"], member["address"], error)
            return row
        version = str(seen.get("server_version", ""))
        row.update(
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
        return row

    def etcd_member(self, member):
        """Return one etcd member's row."""
        row = {"member": member["name"], "address": member["address"], "health": "unreachable"}
        base = "https://%s:2379" % member["address"]
        try:
            health = self.get(base + "/health")
            status = self.get(base + "/v3/maintenance/status", {})
        except (OSError, ValueError) as error:
            self.wrong("etcd on %s does not answer: %s", member["name"], error)
            return row
        row.update(
            health="healthy" if str(health.get("health")) == "true" else "unhealthy",
            version=status.get("version"),
            leader=status.get("leader") == status.get("header", {}).get("member_id"),
            learner=bool(status.get("isLearner")),
            db_mib=int(status.get("dbSize", 0)) // 2**20,
        )
        if row["health"] != "healthy":
            self.wrong("etcd on %s is not healthy: %s", member["name"], health.get("reason") or health)
        return row

    def connect(self, host, port, sslmode):
        """Connect as a client does."""
        import psycopg2

        connection = psycopg2.connect(
            host=host,
            port=port,
            user=self.params["user"],
            password=self.params["password"],
            dbname="postgres",
            sslmode=sslmode,
            sslrootcert=self.ca,
            connect_timeout=REQUEST_TIMEOUT,
            application_name="cluster-verify",
        )
        connection.autocommit = True
        return connection

    def query(self, host, port, sql, values=(), sslmode="verify-full"):
        """Return one row, and the TLS version it came over."""
        connection = self.connect(host, port, sslmode)
        try:
            with connection.cursor() as cursor:
                cursor.execute(sql, values)
                row = cursor.fetchone()
                cursor.execute("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
                return row, cursor.fetchone()[0]
        finally:
            connection.close()

    def commit(self, rows):
        """Commit on the leader; return the transaction's number."""
        leader = next((row for row in rows if row["role"] in ("primary", "standby_leader")), None)
        if not leader:
            return None
        sql = "SELECT pg_current_xact_id()::text, pg_logical_emit_message(true, 'cluster-verify', '')"
        if not self.write or leader["role"] == "standby_leader":
            sql = "SELECT (txid_snapshot_xmax(txid_current_snapshot()) - 1)::text"
        try:
            (number, *_rest), leader["tls"] = self.query(leader["address"], self.params["port"], sql)
            return number
        except Exception as error:  # psycopg2 is not importable here, so its errors have no name
            self.wrong("%s: cannot write as %s: %s", leader["member"], self.params["user"], str(error).strip())
        return None

    def read(self, row, number):
        """Find the transaction on a replica."""
        sql = """SELECT pg_is_in_recovery(), CASE WHEN %s::numeric < txid_snapshot_xmax(txid_current_snapshot())
                 THEN pg_xact_status(%s::xid8) ELSE 'not yet here' END"""
        try:
            (standby, status), row["tls"] = self.query(row["address"], self.params["port"], sql, (number, number))
        except Exception as error:
            self.wrong("%s: cannot read as %s: %s", row["member"], self.params["user"], str(error).strip())
            return
        if not standby:
            self.wrong("%s: calls itself a replica and takes writes", row["member"])
        if self.write and status != "committed":
            self.wrong("%s: the transaction just committed on the leader is %s", row["member"], status)

    def balancer(self, member):
        """Return one load balancer's row: where its two ports lead to.

        The certificate is that of the member behind it, so its name cannot be the load balancer's.
        """
        row = {"member": member["name"], "address": member["address"]}
        wanted = {"primary_port": False, "replica_port": True}
        for key, standby in wanted.items():
            port = self.params[key]
            try:
                sql = "SELECT pg_is_in_recovery(), host(inet_server_addr())"
                (found, server), _tls = self.query(member["address"], port, sql, sslmode="verify-ca")
            except Exception as error:
                self.wrong("%s: port %s leads nowhere: %s", member["name"], port, str(error).strip())
                continue
            row[key] = server
            if found != standby:
                self.wrong("%s: port %s leads to a %s", member["name"], port, "replica" if found else "leader")
        return row

    def judge_members(self, rows):
        """Note what is wrong with the members together, and work out their lag."""
        leaders = [row for row in rows if row["role"] in ("primary", "standby_leader")]
        names = [row["member"] for row in leaders]
        if len(leaders) != 1:
            self.wrong("there must be one leader, and there are %s: %s", len(leaders), ", ".join(names) or "none")
            return
        leader = leaders[0]
        head = leader.get("xlog", {}).get("location", 0)
        # Old versions of Patroni tell only at the leader who streams.
        streams = [entry["application_name"] for entry in leader["replication"] if entry["state"] == "streaming"]
        for row in rows:
            if row["state"] == "unreachable":
                continue
            if row is not leader and row["state"] == "running" and row["member"] in streams:
                row["state"] = "streaming"
            at = row["xlog"].get("replayed_location", row["xlog"].get("location", 0))
            row["lag"] = max(0, head - at) if head else 0
            wanted = "running" if row["role"] == "primary" else "streaming"
            if row["state"] != wanted:
                self.wrong("%s: is %s, not %s", row["member"], row["state"], wanted)
            if row["timeline"] != leader["timeline"]:
                self.wrong("%s: is on timeline %s, its leader on %s", row["member"], row["timeline"], leader["timeline"])
            if row["system_identifier"] != leader["system_identifier"]:
                self.wrong("%s: holds another database (system identifier %s)", row["member"], row["system_identifier"])
            if row["lag"] > self.params["max_lag"]:
                self.wrong("%s: lacks %s bytes", row["member"], row["lag"])
            if row["pending_restart"]:
                self.wrong("%s: waits for a restart of PostgreSQL (make restart)", row["member"])
            if row["certificate_days"] < self.params["min_days"]:
                self.wrong("%s: its certificate ends in %s days", row["member"], row["certificate_days"])

    def judge_etcd(self, rows):
        """Note what is wrong with etcd as a whole."""
        leaders = [row["member"] for row in rows if row.get("leader")]
        if rows and len(leaders) != 1:
            self.wrong("etcd must have one leader, and has %s", ", ".join(leaders) or "none")
        for row in rows:
            if row.get("learner"):
                self.wrong("etcd on %s is a learner still", row["member"])

    def first(self, urls, body=None):
        """Return the first answer that one of the addresses gives, if any."""
        for url in urls:
            try:
                return self.get(url, body)
            except (OSError, ValueError):
                continue
        return {}

    def judge_strangers(self):
        """Note members that Patroni and etcd count on, and that nobody has declared: they may be gone for good."""
        patroni, etcd = self.params["patroni"], self.params["etcd"]
        cluster = self.first("https://%s:%s/cluster" % (m["address"], self.params["rest_port"]) for m in patroni)
        hosts = {m["address"] for m in patroni}
        for member in cluster.get("members", []):
            if member.get("host", "") not in hosts:
                self.wrong("%s: is a member of Patroni, and not in the inventory", member["name"])
        voters = self.first(("https://%s:2379/v3/cluster/member/list" % m["address"] for m in etcd), {})
        names = {m["name"] for m in etcd}
        for member in voters.get("members", []):
            if member.get("name") not in names:
                self.wrong("etcd on %s: is a member, and not in the inventory; if its machine is gone, take it out: "
                           "etcdctl member remove %x", member.get("name") or "a machine that never joined", int(member["ID"]))

    def look(self):
        """Look at everything once."""
        with ThreadPoolExecutor(16) as pool:
            members = list(pool.map(self.member, self.params["patroni"]))
            etcd = list(pool.map(self.etcd_member, self.params["etcd"]))
            self.judge_members(members)
            self.judge_etcd(etcd)
            if self.params["strangers"]:
                self.judge_strangers()
            number = self.commit(members)
            if number:
                replicas = [row for row in members if row["state"] != "unreachable" and "tls" not in row]
                list(pool.map(lambda row: self.read(row, number), replicas))
            balancers = list(pool.map(self.balancer, self.params["haproxy"]))
        for row in members:
            row.pop("xlog", None)
            row.pop("replication", None)
        return {"members": members, "etcd": etcd, "haproxy": balancers, "problems": self.problems}


def table(report):
    """Return the report as aligned lines."""
    rows = [COLUMNS] + [tuple(str(row.get(name, "-")) for name in COLUMNS) for row in report["members"]]
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    for row in report["etcd"]:
        what = "leader" if row.get("leader") else "follower"
        facts = (row["member"], row["health"], what, row.get("version", "-"), row.get("db_mib", 0))
        lines.append("etcd %s: %s, %s, version %s, %s MiB" % facts)
    for row in report["haproxy"]:
        facts = (row["member"], row.get("primary_port", "-"), row.get("replica_port", "-"))
        lines.append("haproxy %s: writes go to %s, reads to %s" % facts)
    return lines


def main():
    """Run the module."""
    members = {"type": "list", "elements": "dict"}
    module = AnsibleModule(
        argument_spec={
            "patroni": dict(members, required=True),
            "etcd": dict(members, default=[]),
            "haproxy": dict(members, default=[]),
            "rest_port": {"type": "int", "default": 8008},
            "port": {"type": "int", "default": 5432},
            "primary_port": {"type": "int", "default": 5000},
            "replica_port": {"type": "int", "default": 5001},
            "tls_dir": {"type": "path", "required": True},
            "user": {"type": "str", "required": True},
            "password": {"type": "str", "required": True, "no_log": True},
            "max_lag": {"type": "int", "default": 16 * 2**20},
            "min_days": {"type": "int", "default": 7},
            "timeout": {"type": "int", "default": 60},
            "strangers": {"type": "bool", "default": False},
        },
        supports_check_mode=True,
    )
    end = time.monotonic() + module.params["timeout"]
    while True:
        report = Verifier(module.params, not module.check_mode).look()
        if not report["problems"] or time.monotonic() > end:
            break
        time.sleep(0.5)
    module.exit_json(changed=False, report=report, table=table(report), problems=report["problems"])


if __name__ == "__main__":
    main()
