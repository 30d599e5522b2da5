"""The decisions of single modules, without machines."""

import os
import tempfile
import unittest
from unittest import mock

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError
from ansible_collections.pgha.cluster.plugins.modules import (
    patroni_adoptable,
    patroni_check,
    patroni_info,
    patroni_leave,
    patroni_reinit,
)


class Writable(unittest.TestCase):
    """Members as (role, state, whether PostgreSQL takes writes)."""

    def problems(self, *members):
        return patroni_check.judge_writable([
            {"member": "db%d" % number, "role": role, "state": state, "writes": writes}
            for number, (role, state, writes) in enumerate(members, 1)])

    def test_two_leaders_are_the_first_problem(self):
        first, second = self.problems(
            ("-", "unreachable", "yes"), ("primary", "running", "yes"), ("replica", "streaming", "no"))
        self.assertIn("TWO WRITABLE LEADERS: db1 and db2", first)
        self.assertIn("Patroni says that db2 leads", first)
        self.assertIn("db1: takes writes, and no Patroni looks after it", second)

    def test_one_is_as_it_should_be(self):
        self.assertEqual(self.problems(
            ("primary", "running", "yes"), ("replica", "streaming", "no"), ("-", "unreachable", "-")), [])


class Outside(unittest.TestCase):
    def test_of_a_tablespace_only_what_is_this_clusters(self):
        with tempfile.TemporaryDirectory() as scratch:
            real = os.path.realpath(scratch)
            for path in ("data/pg_tblspc", "wal", "space/PG_15_202209061/5", "space/PG_14_202107181", "space/photos"):
                os.makedirs(os.path.join(real, path))
            os.symlink(os.path.join(real, "wal"), os.path.join(real, "data/pg_wal"))
            os.symlink(os.path.join(real, "space"), os.path.join(real, "data/pg_tblspc/16400"))
            self.assertEqual(patroni_info.outside(os.path.join(real, "data"), "15"),
                             [os.path.join(real, "wal"), os.path.join(real, "space/PG_15_202209061")])


class Reinit(unittest.TestCase):
    def begin(self, *seen):
        patroni = mock.Mock(call=lambda *_: (200, ""), me=mock.Mock(side_effect=seen))
        patroni.name, patroni.wait = "db4", lambda *arguments: Patroni.wait(patroni, *arguments)
        patroni_reinit.begin(patroni, 0)

    def test_under_way_or_over_already(self):
        old = {"state": "running", "postmaster_start_time": "1"}
        self.begin(old, {"state": "creating replica"})
        self.begin(old, dict(old, postmaster_start_time="2"))
        self.begin({"state": "stopped"}, {"state": "running", "postmaster_start_time": "2"})

    def test_fails_where_the_old_data_still_runs(self):
        old = {"state": "running", "postmaster_start_time": "1"}
        with self.assertRaises(PatroniError):
            self.begin(old, *[old] * 5)


def cluster(**states):
    """Give a Patroni that speaks for db1, which leads, and for replicas of these states."""
    members = {"db1": {"name": "db1", "role": "leader", "state": "running", "timeline": 1, "api_url": "https://192.0.2.1:8008/"}}
    for name, state in states.items():
        members[name] = {"name": name, "role": "replica", "state": state, "timeline": 1, "lag": 0}
    patroni = mock.Mock(members=lambda: members, leads_indeed=lambda _: True, must=lambda *_: {},
                        call=lambda *_, **__: (200, {"database_system_identifier": "77"}))
    patroni.name, patroni.wait = "db1", lambda *arguments: Patroni.wait(patroni, *arguments)
    return patroni


class LastCopies(unittest.TestCase):
    """What leaves, and what is built anew, is not needed."""

    def leave(self, patroni, name, identifier="", **asked):
        with mock.patch.object(patroni_leave.ensure_other_copy, "__defaults__", (0,)):
            return patroni_leave.hand_over(
                patroni, dict({"name": name, "timeout": 0, "only_copy": "", "forget": False,
                               "system_identifier": identifier}, **asked), False)

    def test_a_replica_leaves_where_two_copies_are_left(self):
        self.assertEqual(self.leave(cluster(db2="streaming", db3="streaming"), "db3", "77"), [])

    def test_the_last_good_replica_stays(self):
        patroni = cluster(db2="stopped", db3="streaming")
        with self.assertRaisesRegex(PatroniError, "db3 stays: without it only db1 has a whole copy"):
            self.leave(patroni, "db3")
        self.assertEqual(self.leave(patroni, "db2"), [])
        self.assertEqual(self.leave(patroni, "db3", forget=True), [])
        self.assertEqual(self.leave(patroni, "db3", only_copy="db1"), [])

    def test_another_database_stays(self):
        with self.assertRaisesRegex(PatroniError, r"another database \(system identifier 99\).*db1, .*\(77\)"):
            self.leave(cluster(db2="streaming", db3="streaming", db4="stopped"), "db4", "99")

    def test_the_last_good_replica_is_not_built_anew(self):
        patroni = cluster(db2="stopped", db3="streaming")
        patroni.name = "db3"
        with self.assertRaisesRegex(PatroniError, "only db1 has a whole copy"):
            patroni_reinit.judge(patroni, patroni.members(), "")
        patroni.name = "db2"
        self.assertEqual(patroni_reinit.judge(patroni, patroni.members(), "")["name"], "db1")


class Adopt(unittest.TestCase):
    LOCAL = list(patroni_adoptable.LOCAL_RULES)
    SUBNETS = patroni_adoptable.subnet_rules("127.0.0.1/32") + patroni_adoptable.subnet_rules("192.0.2.0/24")

    def test_further_rules_stay_as_they_are(self):
        rules = ["hostssl app app 203.0.113.0/24 scram-sha-256", "hostssl all all 198.51.100.0/24  cert",
                 "local app app md5"]
        self.assertEqual(patroni_adoptable.split_hba(self.LOCAL + rules + self.SUBNETS), (rules, ["192.0.2.0/24"]))
        self.assertEqual(patroni_adoptable.overtaken(self.LOCAL + rules), [])

    def test_a_subnet_before_another_rule_stays_before_it(self):
        rules = self.SUBNETS + ["host all all 0.0.0.0/0 reject"]
        self.assertEqual(patroni_adoptable.split_hba(rules), (rules, []))

    def test_fails_where_a_local_rule_would_be_overtaken(self):
        self.assertEqual(patroni_adoptable.overtaken(["local all all peer"] + self.LOCAL), ["local all all peer"])

    def test_fails_where_postgresql_does_not_run(self):
        found = patroni_adoptable.late_objections({"postgresql": {"pg_hba": self.LOCAL}}, {}, {"state": "stopped"})
        self.assertIn("PostgreSQL does not run here (stopped)", found[0])
