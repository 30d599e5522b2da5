"""The program that keeps leadership off bad places, without machines."""

import json
import os
import tempfile
import unittest
from unittest import mock

import leader_guard

MIB = leader_guard.MIB


class Guard(unittest.TestCase):
    def setUp(self):
        directory = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(mock.patch.object(leader_guard, "HANDED_OVER", directory + "/handed-over"))
        self.enterContext(mock.patch.object(leader_guard, "MOVED_ETCD", directory + "/moved-etcd"))
        self.enterContext(mock.patch.object(leader_guard.time, "sleep"))
        self.cluster = [{"name": "db1", "role": "leader", "state": "running"},
                        {"name": "db2", "role": "replica", "state": "streaming", "lag": 0},
                        {"name": "db3", "role": "replica", "state": "streaming", "lag": 9}]
        self.notes = {}
        self.enterContext(mock.patch("builtins.print"))
        self.member = mock.Mock(name="member")
        self.member.name, self.member.has_etcd = "db1", True
        self.member.leads.return_value = True
        self.member.free.return_value = 1000 * MIB
        self.answers = {
            "maintenance/status": {"header": {"member_id": "1"}, "leader": "1"},
            "cluster/member/list": {"members": [
                {"ID": "1", "clientURLs": ["https://192.0.2.1:2379"]},
                {"ID": "2", "clientURLs": ["https://192.0.2.2:2379"], "isLearner": True},
                {"ID": "3", "clientURLs": ["https://192.0.2.3:2379"]},
                {"ID": "4", "clientURLs": ["https://192.0.2.4:2379"]}]},
            "maintenance/transfer-leadership": {},
        }
        self.member.etcd.side_effect = lambda path, body: self.answers[path]
        self.member.patroni.side_effect = lambda path, *_, **__: json.dumps({"members": self.cluster})
        self.member.note.side_effect = lambda key, seconds: self.notes.update({key: seconds})
        self.member.noted.side_effect = lambda key: {
            name.rsplit("/", 1)[1] for name in self.notes if name.startswith(key)}

    def act(self):
        self.member.patroni.reset_mock()
        self.member.etcd.reset_mock()
        leader_guard.guard(self.member, 64 * MIB)
        moved = [call.args[1]["targetID"] for call in self.member.etcd.call_args_list if "transfer" in call.args[0]]
        return [call.args[1]["candidate"] for call in self.member.patroni.call_args_list if len(call.args) > 1] + moved

    def later(self):
        """Let ten minutes pass."""
        self.notes.clear()
        if os.path.exists(leader_guard.MOVED_ETCD):
            os.utime(leader_guard.MOVED_ETCD, (0, 0))

    def test_nothing_where_another_leads(self):
        self.member.leads.return_value = False
        self.member.free.return_value = 0
        self.assertEqual(self.act(), [])

    def test_etcds_leader_goes_to_the_first_healthy_voter(self):
        self.member.ask.side_effect = [OSError("down"), "healthy"]
        self.assertEqual(self.act(), ["4"])

    def test_etcds_leader_elsewhere_stays(self):
        self.answers["maintenance/status"]["leader"] = "3"
        self.assertEqual(self.act(), [])

    def test_no_etcd_here(self):
        self.member.has_etcd = False
        self.assertEqual(self.act(), [])

    def test_a_full_disk_hands_over_once_until_there_is_space(self):
        self.member.free.return_value = 63 * MIB
        self.assertEqual(self.act(), ["db2"])
        self.later()
        self.assertEqual(self.act(), [])
        self.member.free.return_value = 100 * MIB  # not twice the reserve yet
        self.act()
        self.member.free.return_value = 63 * MIB
        self.assertEqual(self.act(), [])
        self.member.free.return_value = 200 * MIB
        self.act()
        self.member.free.return_value = 63 * MIB
        self.later()
        self.assertEqual(self.act(), ["db2"])

    def test_space_that_comes_back_moves_nothing(self):
        self.member.free.side_effect = [0, 0, 1000 * MIB]  # as when a query has failed, with its temporary files
        self.assertEqual(self.act(), [])

    def test_never_twice_in_ten_minutes_whoever_led(self):
        self.member.free.return_value = 0
        self.notes["leader-care/handed-over"] = 600
        self.assertEqual(self.act(), [])
        self.later()
        self.assertEqual(self.act(), ["db2"])
        self.assertEqual(self.notes, {"leader-care/handed-over": 600})

    def test_only_to_a_replica_with_room(self):
        self.member.free.return_value = 0
        self.notes["leader-care/short/db2"] = 60
        self.assertEqual(self.act(), ["db3"])

    def test_nobody_has_room(self):
        self.member.free.return_value = 0
        self.notes.update({"leader-care/short/db2": 60, "leader-care/short/db3": 60})
        self.assertEqual(self.act(), [])

    def test_a_synchronous_one_first(self):
        self.member.free.return_value = 0
        self.cluster[2]["role"] = "quorum_standby"
        self.assertEqual(self.act(), ["db3"])

    def test_a_replica_says_that_it_is_short_of_space(self):
        self.member.leads.return_value = False
        self.act()
        self.assertEqual(self.notes, {})
        self.member.free.return_value = 100 * MIB
        self.act()
        self.assertEqual(self.notes, {"leader-care/short/db1": 60})

    def test_etcds_leader_that_comes_back_is_not_pushed_away_at_once(self):
        self.assertEqual(self.act(), ["3"])
        self.assertEqual(self.act(), [])
        self.later()
        self.assertEqual(self.act(), ["3"])


class Configuration(unittest.TestCase):
    def test_the_members_addresses(self):
        patroni = {
            "name": "db1", "postgresql": {"data_dir": "/data"},
            "restapi": {
                "connect_address": "192.0.2.1:8008", "authentication": {"username": "patroni", "password": "p"}},
            "scope": "app", "etcd3": {
                "cacert": "ca", "cert": "crt", "key": "key", "hosts": "192.0.2.8:2379,192.0.2.9:2379"}}
        asked = []
        with mock.patch.object(leader_guard.ssl, "create_default_context"):
            member = leader_guard.Member(patroni, 2479)
        member.ask = lambda url, *rest: asked.append(url) or json.dumps({})
        member.patroni("primary")
        member.etcd("maintenance/status", {})
        self.assertEqual(asked, ["https://192.0.2.1:8008/primary", "https://192.0.2.1:2479/v3/maintenance/status"])
        self.assertTrue(member.has_etcd)

        def answer(url, body):
            asked.append((url, body))
            if "192.0.2.8" in url:
                raise OSError("down")
            return json.dumps({"ID": "7", "kvs": [{"value": "ZGIy"}]})

        asked.clear()
        member.ask = answer
        member.note("short/db1", 60)
        self.assertEqual(asked[-1], ("https://192.0.2.9:2379/v3/kv/put", {
            "key": "L3NlcnZpY2UvYXBwL3Nob3J0L2RiMQ==", "value": "ZGIx", "lease": "7"}))
        self.assertEqual(member.noted("short/"), {"db2"})
        self.assertEqual(asked[-1][1], {
            "key": "L3NlcnZpY2UvYXBwL3Nob3J0Lw==", "range_end": "L3NlcnZpY2UvYXBwL3Nob3J0MA=="})
