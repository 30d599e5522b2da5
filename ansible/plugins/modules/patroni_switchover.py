#!/usr/bin/python
"""A change of leader on purpose, with the time measured that it keeps clients from writing."""

DOCUMENTATION = r"""
module: patroni_switchover
short_description: Hand the leadership of a Patroni cluster to a replica and measure the write gap
description:
  - Runs on any member. Refuses a target that is not fit to lead, and says which are.
  - Meanwhile commits without a pause through a connection to all members at once, as a client would; the longest
    time between two acknowledged commits is the gap. The commits are messages in the WAL; no table is touched.
  - Clients of poolers wait meanwhile, so that they see no error.
  - Returns when the new leader writes and every healthy member of before follows it on its timeline.
options:
  to: {type: str, default: '', description: "The member to lead; empty: the best replica."}
  user: {type: str, default: admin, description: Role to commit as.}
  secrets: {type: path, default: /etc/patroni/secrets.json, description: File with the role's password as admin.}
  hold: {type: float, default: 1, description: Seconds of undisturbed commits before and after.}
  timeout: {type: int, default: 120, description: "Seconds for the change, and again for the others to follow."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_switchover:
    to: db3
"""

RETURN = r"""
result: {description: "from, to, gap_seconds, commits, errors, timeline, held.", returned: when changed, type: dict}
summary: {description: The same in words., returned: always, type: str}
"""

import json
import threading
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.candidates import candidates, describe, leader_of, objection
from ansible_collections.pgha.cluster.plugins.module_utils.hold import Hold
from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError, healthy

# Seconds between two commits, and between two attempts to connect: a gap is measured to this grain.
PAUSE, RETRY = 0.01, 0.1


class Writer(threading.Thread):
    """A client that commits as fast as it is let, and notes when each commit was acknowledged."""

    def __init__(self, patroni, members, user, secrets):
        super().__init__(daemon=True)
        with open(secrets, encoding="utf-8") as file:
            password = json.load(file)["admin"]
        self.connect_to = {
            "host": ",".join(m["host"] for m in members), "port": ",".join(str(m["port"]) for m in members),
            "user": user, "password": password, "dbname": "postgres", "target_session_attrs": "read-write",
            "sslmode": "verify-full", "sslrootcert": patroni.config["ctl"]["cacert"], "connect_timeout": 2,
            "tcp_user_timeout": 2000, "application_name": "switchover",
        }
        self.acknowledged = []
        self.errors = 0
        self.last_error = ""
        self.ends = threading.Event()

    def run(self):
        """Commit until told to end; an error means to connect anew."""
        import psycopg2

        while not self.ends.is_set():
            try:
                self.write(psycopg2.connect(**self.connect_to))
            except psycopg2.Error as error:
                self.errors += 1
                self.last_error = str(error).strip()
                time.sleep(RETRY)

    def write(self, connection):
        """Commit through one connection for as long as it lasts."""
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                while not self.ends.is_set():
                    cursor.execute("SELECT pg_logical_emit_message(true, 'switchover', '')")
                    self.acknowledged.append(time.monotonic())
                    time.sleep(PAUSE)
        finally:
            connection.close()

    def flows(self, since, seconds):
        """Tell whether commits were acknowledged this long after a moment."""
        return bool(self.acknowledged) and self.acknowledged[-1] >= since + seconds

    def gap(self):
        """Return the longest time between two acknowledged commits."""
        times = list(self.acknowledged)
        return max((after - before for before, after in zip(times, times[1:])), default=0)


def choose(members, config, wanted):
    """Return the member to lead; None if it does already."""
    leader = leader_of(members)
    if leader is None:
        raise PatroniError("nothing was changed: no member leads now, so there is nobody to hand over; see make status")
    if wanted and wanted == leader["name"]:
        return None
    if wanted and wanted not in members:
        raise PatroniError("nothing was changed: there is no member %s; replicas are %s" % (
            wanted, describe(members, config)))
    if wanted:
        reason = objection(members[wanted], leader, config)
        if reason:
            raise PatroniError("nothing was changed: %s cannot lead now: %s (%s)" % (
                wanted, reason, describe(members, config)))
        return members[wanted]
    fit = candidates(members, config)
    if not fit:
        raise PatroniError("nothing was changed: no replica can take over (%s)" % describe(members, config))
    return fit[0]


def await_writes(patroni, writer, params, what):
    """Wait until the writer has committed for some time from now on."""
    since = time.monotonic()
    patroni.wait(what, params["timeout"], lambda: (
        writer.flows(since, params["hold"]), writer.last_error or "no commit"))


def await_followers(patroni, leader, names, timeout):
    """Wait until the new leader leads and the others stream on its timeline."""

    def whole():
        seen = patroni.members()
        now = leader_of(seen)
        follow = [n for n in names if n in seen and seen[n]["state"] == "streaming"
                  and now and seen[n]["timeline"] == now["timeline"]]
        return bool(now) and now["name"] == leader and len(follow) == len(names), seen

    seen = patroni.wait("%s leads and %s stream from it" % (leader, ", ".join(names) or "no others"), timeout, whole)
    return leader_of(seen)["timeline"]


def switch(patroni, members, target, params):
    """Change the leader under a writer's eyes."""
    old = leader_of(members)["name"]
    followers = sorted(n for n, m in members.items() if n != target and (n == old or healthy(m)))
    writer = Writer(patroni, members.values(), params["user"], params["secrets"])
    writer.start()
    try:
        await_writes(patroni, writer, params, "commits flow before the change")
        start = time.monotonic()
        with Hold(patroni, members[old]) as hold:
            patroni.hand_over(members[old], target, params["timeout"])
        timeline = await_followers(patroni, target, followers, params["timeout"])
        await_writes(patroni, writer, params, "commits flow after the change")
    finally:
        writer.ends.set()
        writer.join(5)
    return {
        "from": old, "to": target, "gap_seconds": round(writer.gap(), 3), "commits": len(writer.acknowledged),
        "errors": writer.errors, "timeline": timeline,
        "whole_after_seconds": round(time.monotonic() - start - params["hold"], 1), "held": hold.words,
    }


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "to": {"type": "str", "default": ""},
            "user": {"type": "str", "default": "admin"},
            "secrets": {"type": "path", "default": "/etc/patroni/secrets.json", "no_log": False},
            "hold": {"type": "float", "default": 1},
            "timeout": {"type": "int", "default": 120},
        },
        supports_check_mode=True,
    )
    try:
        patroni = Patroni()
        members = patroni.members()
        target = choose(members, patroni.must("GET", "/config"), module.params["to"])
        if target is None:
            module.exit_json(changed=False, result={}, summary="%s leads already" % module.params["to"])
        if module.check_mode:
            module.exit_json(changed=True, result={}, summary="%s would lead" % target["name"])
        result = switch(patroni, members, target["name"], module.params)
    except PatroniError as error:
        module.fail_json(msg=str(error))
    summary = ("%(from)s -> %(to)s: %(gap_seconds)s s without writes; all follow on timeline %(timeline)s after "
               "%(whole_after_seconds)s s (%(commits)s commits, %(errors)s failed attempts)" % result)
    module.exit_json(changed=True, result=result, summary="; ".join(filter(None, [summary, result["held"]])))


if __name__ == "__main__":
    main()
