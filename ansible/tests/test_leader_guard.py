"""The program that keeps leadership off bad places, without machines."""

import json
import tempfile
import unittest
from unittest import mock

import leader_guard

MIB = leader_guard.MIB


class Guard(unittest.TestCase):
    def setUp(self):
        directory = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(mock.patch.object(leader_guard, "HANDED_OVER", directory + "/handed-over"))
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

    def act(self):
        self.member.patroni.reset_mock()
        self.member.etcd.reset_mock()
        leader_guard.guard(self.member, 64 * MIB)
        moved = [call.args[1]["targetID"] for call in self.member.etcd.call_args_list if "transfer" in call.args[0]]
        return [call.args[0] for call in self.member.patroni.call_args_list] + moved

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
        self.assertEqual(self.act(), ["switchover"])
        self.assertEqual(self.act(), [])
        self.member.free.return_value = 100 * MIB  # not twice the reserve yet
        self.act()
        self.member.free.return_value = 63 * MIB
        self.assertEqual(self.act(), [])
        self.member.free.return_value = 200 * MIB
        self.act()
        self.member.free.return_value = 63 * MIB
        self.assertEqual(self.act(), ["switchover"])


class Configuration(unittest.TestCase):
    def test_the_members_addresses(self):
        patroni = {
            "name": "db1", "postgresql": {"data_dir": "/data"},
            "restapi": {
                "connect_address": "192.0.2.1:8008", "authentication": {"username": "patroni", "password": "p"}},
            "etcd3": {"cacert": "ca", "cert": "crt", "key": "key"}}
        asked = []
        with mock.patch.object(leader_guard.ssl, "create_default_context"):
            member = leader_guard.Member(patroni, 2479)
        member.ask = lambda url, *rest: asked.append(url) or json.dumps({})
        member.patroni("primary")
        member.etcd("maintenance/status", {})
        self.assertEqual(asked, ["https://192.0.2.1:8008/primary", "https://192.0.2.1:2479/v3/maintenance/status"])
        self.assertTrue(member.has_etcd)
