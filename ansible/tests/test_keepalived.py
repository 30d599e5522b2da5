"""The address that moves: what is decided, and what a machine has to serve to hold it."""

import importlib.util
import pathlib
import socket
import threading
import unittest
from unittest import mock

from ansible_collections.pgha.cluster.plugins.filter.keepalived_plan import vip_problems, vip_verified, vrrp_router_id
from ansible_collections.pgha.cluster.plugins.modules import address_info

PROGRAM = pathlib.Path(__file__).parent.parent / "roles/keepalived/files/keepalived_check.py"
SPEC = importlib.util.spec_from_file_location("keepalived_check", PROGRAM)
check = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check)
VIP = "192.0.2.10"
MEMBERS = [{"name": "lb1", "address": "192.0.2.21"}, {"name": "db1", "address": "192.0.2.11"}]


def look(held=False, macs=(), on_link=True):
    return {"held": held, "answers": {VIP: list(macs)}, "on_link": on_link}


class Plan(unittest.TestCase):
    def test_the_id_is_the_clusters_own_or_the_given(self):
        self.assertEqual(vrrp_router_id("app-dev"), vrrp_router_id("app-dev"))
        self.assertNotEqual(vrrp_router_id("app-dev"), vrrp_router_id("app-prod"))
        self.assertTrue(all(1 <= vrrp_router_id("c%d" % n) <= 255 for n in range(1000)))
        self.assertEqual(vrrp_router_id("app-dev", 7), 7)

    def test_an_address_that_answers_is_refused(self):
        problems = vip_problems({"lb1": look(macs=["02:00:00:00:00:09"]), "db1": look()}, VIP, ["lb1"], MEMBERS)
        self.assertEqual(len(problems), 1)
        self.assertIn("02:00:00:00:00:09", problems[0])

    def test_the_clusters_own_address_is_not(self):
        looks = {"lb1": look(held=True), "lb2": look(macs=["02:00:00:00:00:01"])}
        self.assertEqual(vip_problems(looks, VIP, ["lb1", "lb2"], MEMBERS), [])

    def test_a_members_own_address_is_refused_although_it_is_the_clusters(self):
        looks = {"lb1": look(), "db1": look(held=True)}
        problems = vip_problems(looks, VIP, ["lb1"], [*MEMBERS, {"name": "db2", "address": VIP}])
        self.assertEqual(len(problems), 1)
        self.assertIn("is the address of db2 itself", problems[0])

    def test_a_holder_needs_a_card_there(self):
        looks = {"lb1": look(on_link=False), "db1": look(on_link=False), "lb2": look()}
        self.assertEqual([p.split()[0] for p in vip_problems(looks, VIP, ["lb1", "lb2"], MEMBERS)], ["lb1"])

    def test_both_looks_are_reported(self):
        said = vip_verified(VIP, {"holders": [], "problems": ["a"]},
                            {"report": {"address": [{"member": VIP}]}, "table": ["address"], "problems": ["b"]})
        self.assertEqual(said, {"report": {"address": [{"member": VIP, "holders": []}]},
                                "table": ["address (held by nobody)"], "problems": ["a", "b"]})
        self.assertEqual(vip_verified("", {}, {})["problems"], [])


class Arp(unittest.TestCase):
    def test_an_answer_is_told_from_a_question(self):
        question = address_info.question(b"\x02\0\0\0\0\x01", "192.0.2.1", VIP)
        self.assertEqual(len(question), 42)
        self.assertIsNone(address_info.answer(question))
        reply = question[:20] + b"\0\x02" + b"\x02\0\0\0\0\x09" + socket.inet_aton(VIP) + question[32:]
        self.assertEqual(address_info.answer(reply), (VIP, "02:00:00:00:00:09"))


class Check(unittest.TestCase):
    """What keepalived's check makes of an answer."""

    def served(self, what, answer):
        """Tell what the check makes of a server with that answer; None: it takes connections and says nothing."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            def serve():
                connection = server.accept()[0]
                connection.recv(100)
                if answer is None:
                    connection.recv(100)
                else:
                    connection.sendall(answer)
                connection.close()

            threading.Thread(target=serve, daemon=True).start()
            with mock.patch.object(check, "TIMEOUT", 0.5):
                return check.serves(what, "127.0.0.1:%d" % server.getsockname()[1])

    def test_haproxy(self):
        self.assertTrue(self.served("http", b"HTTP/1.1 200 OK\r\n\r\n"))
        self.assertFalse(self.served("http", b"HTTP/1.1 503 Service Unavailable\r\n\r\n"))

    def test_pgbouncer(self):
        self.assertTrue(self.served("pgbouncer", b""))

    def test_one_that_stands_still_does_not_serve(self):
        for what in ("http", "pgbouncer"):
            with self.assertRaises(OSError):
                self.served(what, None)

    def test_nobody_there(self):
        with self.assertRaises(OSError):
            check.serves("http", "127.0.0.1:1")
