"""The rules that several modules share, without machines."""

import unittest
from unittest import mock

from ansible_collections.pgha.cluster.plugins.module_utils.candidates import candidates, last_copy, objection
from ansible_collections.pgha.cluster.plugins.modules import etcd_check, patroni_check, patroni_config


def member(name, role="replica", state="streaming", timeline=3, lag=0, **more):
    return dict({"name": name, "role": role, "state": state, "timeline": timeline, "lag": lag}, **more)


LEADER = {"name": "db1", "role": "leader", "state": "running", "timeline": 3}


class Candidates(unittest.TestCase):
    """Who may lead next: one rule for switchover, restart, update, leave and a rolling deploy."""

    def names(self, *replicas, **config):
        members = {m["name"]: m for m in (LEADER, *replicas)}
        return [m["name"] for m in candidates(members, config)]

    def test_the_least_lag_first(self):
        self.assertEqual(self.names(member("db2", lag=10), member("db3", lag=5)), ["db3", "db2"])

    def test_a_synchronous_one_first(self):
        self.assertEqual(self.names(member("db2"), member("db3", role="sync_standby", lag=9)), ["db3", "db2"])

    def test_none_that_lags_more_than_allowed(self):
        self.assertEqual(self.names(member("db2", lag=2 * 2**20)), [])
        self.assertEqual(self.names(member("db2", lag=2 * 2**20), maximum_lag_on_failover=4 * 2**20), ["db2"])

    def test_none_without_acknowledged_commits_in_synchronous_mode(self):
        replicas = member("db2"), member("db3", role="quorum_standby", lag=9)
        self.assertEqual(self.names(*replicas, synchronous_mode="quorum"), ["db3"])

    def test_none_that_does_not_follow(self):
        self.assertEqual(self.names(member("db2", timeline=2), member("db3", state="starting"),
                                    member("db4", state="running"), member("db5", tags={"nofailover": True})), [])

    def test_the_reason_is_told(self):
        self.assertIn("timeline 2", objection(member("db2", timeline=2), LEADER, {}))

    def test_not_the_one_that_leaves(self):
        self.assertEqual([m["name"] for m in candidates({"db1": LEADER, "db2": member("db2")}, {}, leaving="db2")], [])


class Copies(unittest.TestCase):
    """Whether a member may go, with its copy of the data."""

    def needed(self, name, *replicas, allowed="", **config):
        return last_copy({m["name"]: m for m in (LEADER, *replicas)}, config, name, allowed)

    def test_two_copies_are_left(self):
        for name in "db1", "db2", "db3":
            self.assertEqual(self.needed(name, member("db2"), member("db3", role="quorum_standby")), "")

    def test_the_good_one_stays_while_another_is_broken(self):
        for broken in member("db2", state="stopped"), member("db2", timeline=2), member("db2", lag="unknown"):
            for name in "db1", "db3":
                self.assertIn("db2: it ", self.needed(name, broken, member("db3")))
            self.assertEqual(self.needed("db2", broken, member("db3")), "")

    def test_one_that_is_left_behind_is_no_copy(self):
        self.assertIn("only db1 has a whole copy", self.needed("db3", member("db2", lag=2**30), member("db3")))

    def test_one_copy_for_a_while_by_name(self):
        self.assertIn("--only-copy db1", self.needed("db2", member("db2")))
        self.assertEqual(self.needed("db2", member("db2"), allowed="db1"), "")
        self.assertIn("only db1", self.needed("db2", member("db2"), allowed="db2"))
        self.assertIn("only nobody", self.needed("db1", allowed="none").replace("without it ", ""))

    def test_what_is_no_copy_can_go(self):
        self.assertEqual(self.needed("db9", member("db2", state="starting")), "")


class Config(unittest.TestCase):
    """What is sent to change the live settings."""

    def test_nothing_where_they_mean_the_same(self):
        live = {"ttl": 30, "postgresql": {"parameters": {"max_connections": "100", "ssl": "on"}}}
        wanted = {"ttl": 30, "postgresql": {"parameters": {"max_connections": 100, "ssl": True}}}
        self.assertEqual(patroni_config.difference(live, wanted, {}), {})
        self.assertEqual(patroni_config.compare(live, wanted), {"different": [], "undeclared": []})

    def test_what_differs_and_what_is_declared_no_more(self):
        live = {"ttl": 30, "pause": True, "postgresql": {"parameters": {"a": "1", "b": "2"}}}
        before = {"ttl": 30, "postgresql": {"parameters": {"a": "1", "b": "2"}}}
        patch = patroni_config.difference(live, {"ttl": 20, "postgresql": {"parameters": {"a": "1"}}}, before)
        self.assertEqual(patch, {"ttl": 20, "postgresql": {"parameters": {"b": None}}})

    def test_by_hand_stays_and_is_told(self):
        compared = patroni_config.compare({"ttl": 30, "pause": True}, {"ttl": 20})
        self.assertEqual(compared, {"different": [{"setting": "ttl", "live": 30, "declared": 20}],
                                    "undeclared": [{"setting": "pause", "live": True}]})


class Check(unittest.TestCase):
    """What is wrong with the members together."""

    def row(self, name, role="replica", state="streaming", **more):
        return dict({
            "member": name, "role": role, "state": state, "timeline": 1, "system_identifier": "77",
            "xlog": {"location": 100}, "replication": [], "pending_restart": False,
            "certificates": {"Patroni": 100}}, **more)

    def leader(self, **more):
        return self.row("db1", "primary", "running", **more)

    def problems(self, *rows):
        return patroni_check.judge_members(list(rows), 50, 7)

    def test_nothing_with_a_healthy_cluster(self):
        self.assertEqual(self.problems(self.leader(), self.row("db2")), [])

    def test_old_versions_tell_at_the_leader_who_streams(self):
        streams = [{"application_name": "db2", "state": "streaming"}]
        self.assertEqual(self.problems(self.leader(replication=streams), self.row("db2", state="running")), [])
        self.assertIn("db2: is running, not streaming", self.problems(self.leader(), self.row("db2", state="running")))

    def test_fails_without_one_leader(self):
        self.assertIn("there are 0: none", self.problems(self.row("db2"))[0])
        self.assertIn("there are 2: db1, db1", self.problems(self.leader(), self.leader())[0])

    def test_nothing_is_guessed_of_a_member_without_a_running_postgresql(self):
        empty = self.row("db2", state="creating replica", system_identifier=None, timeline=None)
        found = self.problems(self.leader(), empty)
        self.assertEqual(len(found), 1, found)
        self.assertIn("db2: is creating replica and has no running PostgreSQL", found[0])
        self.assertNotIn("another database", found[0])

    def test_members_of_etcd_that_nobody_declares_or_finds(self):
        members = [{"name": "db%d" % n, "address": "192.0.2.%d" % n} for n in (1, 2)]
        listed = [{"name": m["name"], "id": "a1", "peer_urls": ["https://%s:2380" % m["address"]]} for m in members]
        self.assertEqual(etcd_check.judge_unexpected(listed, ["db1", "db2"]), [])
        self.assertEqual(etcd_check.judge_addresses(listed, members), [])
        stranger = dict(listed[0], name="db9", id="a9")
        self.assertIn("etcd on db9: is a member, and not in the inventory",
                      etcd_check.judge_unexpected([*listed, stranger], ["db1", "db2"])[0])
        listed[1]["peer_urls"] = ["https://192.0.2.92:2380"]
        self.assertIn("db2: the others look for it at 192.0.2.92, and it is at 192.0.2.2",
                      etcd_check.judge_addresses(listed, members)[0])
        listed[1]["peer_urls"] = ["https://db2.example.com:2380"]
        self.assertEqual(etcd_check.judge_addresses(listed, members), [])

    def test_the_certificate_that_etcd_serves(self):
        client = mock.Mock(request=lambda *_, **__: (200, {"health": "true"}), days_left=lambda *_, **__: 59)
        db1 = {"name": "db1", "address": "192.0.2.1"}
        self.assertEqual(etcd_check.row_of(client, db1, 2379, 59)[1], [])
        self.assertIn("ends in 59 days", etcd_check.row_of(client, db1, 2379, 60)[1][0])

    def test_fails_on_each_thing(self):
        for wrong, words in (
                ({"timeline": 2}, "is on timeline 2, its leader on 1"),
                ({"system_identifier": "88"}, "holds another database"),
                ({"xlog": {"replayed_location": 40}}, "lacks 60 bytes"),
                ({"pending_restart": True}, "waits for a restart"),
                ({"certificates": {"Patroni": 100, "PostgreSQL": 6}}, "that PostgreSQL serves ends in 6 days")):
            with self.subTest(wrong):
                self.assertIn(words, " ".join(self.problems(self.leader(), self.row("db2", **wrong))))
