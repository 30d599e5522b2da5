"""Patroni's REST API and its cluster, spoken to from a member with the member's own configuration."""

import base64
import time

from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import Client

DEFAULT_CONFIG = "/etc/patroni/patroni.yml"


class PatroniError(Exception):
    """Patroni refused a request, or did not come to the state waited for."""


class Patroni:
    """The REST API of the member whose configuration is given."""

    def __init__(self, path=DEFAULT_CONFIG):
        import yaml  # comes with Patroni, so it is there whenever its configuration is

        with open(path, encoding="utf-8") as file:
            self.config = yaml.safe_load(file)
        self.name = self.config["name"]
        ctl = self.config["ctl"]
        self._client = Client(ctl["cacert"], ctl["certfile"], ctl["keyfile"])
        login = self.config["restapi"]["authentication"]
        token = base64.b64encode(("%(username)s:%(password)s" % login).encode()).decode()
        self._headers = {"Authorization": "Basic " + token, "Content-Type": "application/json"}

    def call(self, method, path, body=None, timeout=10, address=None):
        """Return (status, answer); the answer is parsed if it is JSON."""
        address = address or self.config["restapi"]["connect_address"]
        try:
            return self._client.request("https://%s%s" % (address, path), body, method, self._headers, timeout)
        except OSError as error:
            raise PatroniError("Patroni on %s does not answer: %s" % (address, error)) from error

    def must(self, method, path, body=None, timeout=10, address=None):
        """Return the answer of a request that has to succeed."""
        status, answer = self.call(method, path, body, timeout, address)
        if status >= 300:
            raise PatroniError("Patroni on %s: %s %s answered %s: %s" % (
                address or self.name, method, path, status, answer))
        return answer

    def hand_over(self, leader, candidate, timeout):
        """Ask the leader to hand over; return its answer.

        leader: its entry of /cluster. Patroni acts at once only where it is asked: by way of another member the leader
        would hear of it in its next loop, and clients that are held would wait for that.
        """
        return self.must("POST", "/switchover", {"leader": leader["name"], "candidate": candidate}, timeout,
                         address_of(leader))

    def me(self):
        """Return this member's view of itself, whatever its health."""
        return self.call("GET", "/patroni")[1]

    def tells_streaming(self):
        """Tell whether this Patroni says of a replica that it streams; before 3.1 it said that it runs."""
        return [int(part) for part in self.me()["patroni"]["version"].split(".")[:2]] >= [3, 1]

    def members(self):
        """Return the cluster's members by name."""
        members = {member["name"]: member for member in self.must("GET", "/cluster")["members"]}
        runners = [m for m in members.values() if not leads(m) and m["state"] == "running"]
        if runners and not self.tells_streaming():
            for member in runners:
                member["state"] = "streaming"
        return members

    def leads_indeed(self, member):
        """Tell whether a member says itself that it leads: one that has died is listed until its lease ends."""
        try:
            return self.call("GET", "/leader", address=address_of(member), timeout=5)[0] == 200
        except PatroniError:
            return False

    def wait(self, what, deadline, condition):
        """Ask twice a second until the condition holds; its last answer is part of the error."""
        end = time.monotonic() + deadline
        while True:
            try:
                done, seen = condition()
            except PatroniError as error:
                done, seen = False, str(error)
            if done:
                return seen
            if time.monotonic() > end:
                raise PatroniError("%s: not so after %s s; last seen: %s" % (what, deadline, seen))
            time.sleep(0.5)


def leads(member):
    """Tell whether a member of /cluster leads (standby leaders of standby clusters do, too)."""
    return member["role"] in ("leader", "standby_leader")


def runs(member):
    """Tell whether a leader of /cluster is up; that of a standby cluster streams."""
    return member["state"] == "running" or member["role"] == "standby_leader" and healthy(member)


def address_of(member):
    """Return host:port of a member's REST API, as it has published it."""
    return member["api_url"].split("//", 1)[1].split("/", 1)[0]


def healthy(member):
    """Tell whether a replica of /cluster follows its leader without a gap."""
    return member["state"] in ("streaming", "in archive recovery", "running") and str(member.get("lag", 0)).isdigit()


def streaming_names(answers):
    """Return the names of the replicas that stream, as those see it that they stream from.

    answers are what members say at /patroni. Patroni older than 3.1 does not tell it of the replica itself.
    """
    return {entry["application_name"] for answer in answers for entry in answer.get("replication") or []
            if entry["state"] == "streaming"}
