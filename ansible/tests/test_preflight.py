"""What stands against a run on a machine that others use, too, or that others do not reach. Needs no machine."""

import contextlib
import os
import socket
import unittest

from ansible_collections.pgha.cluster.plugins.filter.preflight_plan import connections, taken_ports, unreached_ports
from ansible_collections.pgha.cluster.plugins.modules import host_info, reach

SERVICES = [{"name": "etcd", "group": "etcd", "units": ["etcd.service"]},
            {"name": "patroni", "group": "patroni", "units": ["patroni.service"]}]
PORTS = {"etcd": [2379, 2380], "patroni": [5432, 8008]}


def held(port, process, unit):
    """Return a row of host_info's."""
    return {"port": port, "pid": 7, "process": process, "unit": unit}


class Taken(unittest.TestCase):
    def taken(self, *listeners):
        return taken_ports(listeners, PORTS, SERVICES, "db1")

    def test_nobody_or_the_service_itself(self):
        self.assertEqual(self.taken(), [])
        self.assertEqual(self.taken(held(22, "sshd", "ssh.service"), held(2379, "etcd", "etcd.service")), [])

    def test_a_packages_own_cluster(self):
        problem, = self.taken(held(5432, "postgres", "postgresql@15-main.service"))
        self.assertIn("db1: port 5432, which patroni needs, is held by postgresql@15-main.service", problem)
        self.assertIn("systemctl disable --now postgresql@15-main.service", problem)

    def test_a_process_of_somebody(self):
        problem, = self.taken(held(2380, "python3", "session-3.scope"))
        self.assertIn("a process of its own (python3, process 7)", problem)

    def test_a_server_that_runs_while_its_patroni_does(self):  # restarted by hand in maintenance mode
        self.assertEqual(self.taken(held(8008, "patroni", "patroni.service"),
                                    held(5432, "postgres", "session-3.scope")), [])


class Reached(unittest.TestCase):
    def test_who_needs_what(self):
        found = connections(SERVICES, {"etcd": {"2379": ["etcd", "patroni"]}}, {"etcd": ["e1"], "patroni": ["p1"]},
                            {"e1": "192.0.2.1", "p1": "192.0.2.2"})
        self.assertEqual(found, [{"name": "e1", "address": "192.0.2.1", "port": 2379, "by": ["e1", "p1"]}])

    def test_both_ends_are_named(self):
        problem, = unreached_ports([{"name": "db2", "address": "192.0.2.2", "port": 2380, "error": "timed out"}], "db1")
        self.assertIn("db1 does not reach port 2380 of db2 (192.0.2.2): timed out", problem)


class Sockets(unittest.TestCase):
    """On this machine's own."""

    def setUp(self):
        listener = self.enterContext(contextlib.closing(socket.create_server(("127.0.0.1", 0))))
        self.port = listener.getsockname()[1]

    def test_who_listens(self):
        holder, = host_info.holders({self.port})
        self.assertEqual((holder["port"], holder["pid"]), (self.port, os.getpid()))
        self.assertEqual(host_info.holders(set()), [])

    def test_connecting(self):
        self.assertEqual(reach.attempt({"address": "127.0.0.1", "port": self.port}, 1), "")
        free = socket.create_server(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        self.assertIn("refused", reach.attempt({"address": "127.0.0.1", "port": port}, 1))

    def test_only_free_ports_are_taken(self):
        self.assertEqual(reach.take("127.0.0.1", [self.port]), [])
