"""How many connections the pools may have, who is told a secret, and whose clients wait while the leader changes."""

import contextlib
import importlib.util
import pathlib
import socket
import sys
import tempfile
import threading
import time
import unittest
from unittest import mock

from ansible_collections.pgha.cluster.plugins.filter.pgbouncer_plan import pool_sizes, pools_verified
from ansible_collections.pgha.cluster.plugins.module_utils import hold
from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni
from ansible_collections.pgha.cluster.plugins.modules import (
    patroni_leave,
    patroni_switchover,
    pgbouncer_auth,
    pgbouncer_info,
)

PROGRAM = pathlib.Path(__file__).parent.parent / "roles/pgbouncer/files/pgbouncer_hold.py"
SPEC = importlib.util.spec_from_file_location("pgbouncer_hold", PROGRAM)
program = importlib.util.module_from_spec(SPEC)


class DatabaseError(Exception):
    """Stands for psycopg2's."""


psycopg2 = mock.Mock(Error=DatabaseError, OperationalError=DatabaseError)
with mock.patch.dict(sys.modules, {"psycopg2": psycopg2}):  # the poolers have it
    SPEC.loader.exec_module(program)

TOKEN = "0123456789abcdef"
SETTINGS = {"name": "lb1", "wait": 0.1, "limit": 0.5, "leader": {},
            "members": {"db1": "192.0.2.11", "db2": "192.0.2.12"}}


class Sizes(unittest.TestCase):
    def test_never_more_than_postgresql_has(self):
        for connections in (50, 100, 500):
            for poolers in (1, 2, 3):
                for databases in (1, 2, 4):
                    sizes = pool_sizes(connections, 20, poolers, databases, 1024)
                    used = (sizes["primary"] + sizes["session"]) * poolers * databases
                    self.assertLessEqual(used, connections - 20, (connections, poolers, databases))

    def test_the_leaders_pool_has_the_most(self):
        self.assertEqual(pool_sizes(100, 20, 2, 1, 1024),
                         {"primary": 30, "session": 10, "replicas": 40, "clients": 4096})

    def test_something_is_left_of_nothing(self):
        self.assertEqual(pool_sizes(10, 20, 2, 3, 10), {"primary": 1, "session": 1, "replicas": 1, "clients": 100})


class Looks(unittest.TestCase):
    """What make status says of the pools."""

    ROUTE = {"report": {"pgbouncer": []}, "table": ["pgbouncer lb1: writes go to 192.0.2.11"], "problems": []}
    ROW = {"cl_active": 3, "cl_waiting": 0, "maxwait": 0, "maxwait_us": 0, "sv_active": 2, "sv_idle": 1, "sv_used": 0}

    def look(self, paused=0, **changed):
        rows = [dict(self.ROW, **changed), self.ROW]
        return {"pools": {"primary": pgbouncer_info.summed(rows, [{"paused": paused}])}, "problems": {}}

    def test_clients_and_servers_are_told(self):
        said = pools_verified(self.ROUTE, {"lb1": self.look(cl_waiting=4, maxwait=1, maxwait_us=500000)})
        self.assertEqual(said["table"][1], "pgbouncer lb1, pool primary: clients 6 served, 4 waiting for up to 1.5 s; "
                                           "server connections 4 in use, 2 idle")
        self.assertEqual(said["report"]["pools"]["lb1"]["primary"]["clients_waiting"], 4)
        self.assertEqual(said["problems"], [])

    def test_a_pool_that_stays_paused_or_does_not_answer_is_a_problem(self):
        said = pools_verified(self.ROUTE, {"lb1": self.look(paused=1),
                                           "lb2": {"pools": {}, "problems": {"primary": "no answer"}}})
        self.assertEqual([problem.split(" is ")[0] for problem in said["problems"]],
                         ["lb1: the pool primary", "lb2: the pool primary does not answer: no answer"])

    def test_a_pooler_that_cannot_be_reached_is_no_problem_of_its_own(self):
        self.assertEqual(pools_verified(self.ROUTE, {"lb1": {"unreachable": True}})["problems"], [])


class Auth(unittest.TestCase):
    def test_the_function_tells_little_and_is_for_one(self):
        text = " ".join(pgbouncer_auth.STATEMENTS.split())
        for part in ("SECURITY DEFINER SET search_path = pg_catalog", "NOT rolsuper", "NOT rolreplication",
                     "rolcanlogin", "rolvaliduntil", "REVOKE ALL ON FUNCTION pgbouncer.get_auth(text) FROM PUBLIC"):
            self.assertIn(part, text)


class Connection:
    """A connection to PostgreSQL that hears what it is told to, and breaks after that where it is to."""

    def __init__(self, heard=(), breaks=False, rows=()):
        self.notifies, self.told, self.heard, self.breaks = [], [], list(heard), breaks
        self.rows, self.description = rows, True
        self.address = "192.0.2.11"
        self.socket, self.peer = socket.socketpair()
        self.socket.setblocking(False)
        self.peer.send(b"x")

    def fileno(self):
        return self.socket.fileno()

    def poll(self):
        if self.heard:
            self.notifies.append(mock.Mock(payload=self.heard.pop(0)))
        elif self.breaks:
            raise DatabaseError("the leader has stopped")
        else:
            with contextlib.suppress(BlockingIOError):
                self.socket.recv(1)

    @property
    def connection(self):
        return self

    def cursor(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        pass

    def ask(self, sql, values=()):
        self.told.append(values[-1] if values else sql)

    execute = ask

    def fetchall(self):
        return self.rows

    def close(self):
        pass


class Program(unittest.TestCase):
    """When clients that are held go on."""

    def held(self, connection, pauses=True, leaders=()):
        """Return what was said to the pools and to HAProxy, in order."""
        said, found = [], list(leaders)
        self.said = said

        def pool(name):
            made = program.Pool(name, 6432)

            def say(words):
                said.append(name + " " + words)
                if words == "PAUSE" and not pauses:
                    raise DatabaseError("clients are busy")

            made.say = say
            return made

        def member(_settings, host):
            said.append("connect " + host)
            return mock.Mock(address=host)

        def writes(connection):
            if not found or found[0] is None:
                raise DatabaseError(found.pop(0) if found else "nobody is there")
            return connection.address == found[0]

        with mock.patch.object(program, "connect", member), mock.patch("builtins.print"), \
                mock.patch.object(program, "RETRY", 0.01), mock.patch.object(program, "writes", writes), \
                mock.patch.object(program, "tell_haproxy", lambda _settings, place: said.append("haproxy " + place)):
            program.hold(SETTINGS, connection, TOKEN, [pool("primary"), pool("replicas")])
        self.connected = [words for words in said if words.startswith("connect")]
        return [words for words in said if not words.startswith("connect")]

    def test_the_leader_has_stopped_and_another_writes_after_a_while(self):
        connection = Connection(breaks=True)
        said = self.held(connection, leaders=[None, None, "192.0.2.12"])
        self.assertEqual(sorted(said[:2]), ["primary PAUSE", "replicas PAUSE"])
        self.assertEqual(said[2:], ["haproxy 192.0.2.12", "primary RESUME", "replicas RESUME"])
        self.assertEqual(connection.told, ["held %s lb1 0" % TOKEN])

    def test_the_leader_stays(self):
        said = self.held(Connection(heard=["go fedcba9876543210", "go " + TOKEN]))
        self.assertEqual(said[2:], ["primary RESUME", "replicas RESUME"])

    def test_replicas_are_known_by_the_time_the_leader_has_stopped_and_it_is_asked_after_that(self):
        connection, seen = Connection(), []

        def ends(*_):
            time.sleep(0.1)
            seen.extend(words for words in self.said if words.startswith("connect"))
            return True

        with mock.patch.object(program, "await_end", ends), \
                mock.patch.object(program, "await_leader", lambda _members: time.sleep(0.1)):
            self.held(connection)
        self.assertEqual(seen, ["connect 192.0.2.12"])
        self.assertIn("connect 192.0.2.11", self.connected)

    def test_nobody_writes_until_the_limit(self):
        begun = time.monotonic()
        said = self.held(Connection(breaks=True))
        self.assertEqual(said[2:], ["primary RESUME", "replicas RESUME"])
        self.assertGreaterEqual(time.monotonic() - begun, SETTINGS["limit"])

    def test_the_leader_neither_stops_nor_says_anything_until_the_limit(self):
        self.assertEqual(self.held(Connection())[2:], ["primary RESUME", "replicas RESUME"])

    def test_transactions_that_do_not_end_are_told(self):
        connection = Connection(heard=["go " + TOKEN])
        said = self.held(connection, pauses=False)
        self.assertEqual(connection.told, ["held %s lb1 2" % TOKEN])
        self.assertEqual(said[-2:], ["primary RESUME", "replicas RESUME"])

    def test_clients_go_on_where_the_leader_dies_while_it_is_told(self):
        connection, said = Connection(), []
        connection.ask = mock.Mock(side_effect=DatabaseError)
        with self.assertRaises(DatabaseError), mock.patch.object(program.Pool, "say", lambda _pool, w: said.append(w)):
            program.hold(SETTINGS, connection, TOKEN, [program.Pool("primary", 6432)])
        self.assertEqual(said, ["PAUSE", "RESUME"])

    def test_haproxy_is_told_who_leads(self):
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as console:
            console.bind(folder + "/admin.sock")
            console.listen()
            heard = []

            def serve():
                connection = console.accept()[0]
                heard.append(connection.recv(1000).decode())
                connection.close()

            thread = threading.Thread(target=serve)
            thread.start()
            with mock.patch.object(program, "HAPROXY", folder + "/admin.sock"):
                program.tell_haproxy(SETTINGS, "192.0.2.12")
            thread.join()
        self.assertEqual(heard, ["set server primary/db1 health down; set server primary/db2 health up; "
                                 "set server replicas/db2 health down\n"])


class HandedOver(unittest.TestCase):
    """The leader itself is asked to hand over, wherever the request comes from: it would notice another one's late."""

    def test_the_leader_is_asked(self):
        asked = []
        patroni = Patroni.__new__(Patroni)
        patroni.name = "db2"
        patroni.call = lambda *request: asked.append(request) or (200, "done")
        leader = {"name": "db1", "api_url": "https://192.0.2.11:8008/patroni"}
        self.assertEqual(patroni.hand_over(leader, "db3", 60), "done")
        self.assertEqual(asked, [("POST", "/switchover", {"leader": "db1", "candidate": "db3"}, 60, "192.0.2.11:8008")])

    def test_so_do_the_commands(self):
        for module, function, arguments in (
                (patroni_leave, "switch_over", ({"db1": "the leader"}, {}, "db1", 60)),
                (patroni_switchover, "switch", (
                    {"db1": {"name": "db1", "role": "leader", "state": "running"}}, "db3",
                    {"user": "", "secrets": "", "timeout": 60, "hold": 0}))):
            patroni = mock.Mock()
            with mock.patch.multiple(module, Hold=mock.MagicMock(), create=True), \
                    mock.patch.multiple(module, create=True, candidates=lambda *_a, **_k: [{"name": "db3"}],
                                        Writer=mock.MagicMock(), await_writes=mock.Mock(), await_followers=mock.Mock(),
                                        round=lambda *_: 0):
                getattr(module, function)(patroni, *arguments)
            self.assertEqual(patroni.hand_over.call_args.args[1:], ("db3", 60), module.__name__)
            patroni.must.assert_not_called()


class Asked(unittest.TestCase):
    """What a planned change of the leader says to those who hold clients."""

    def change(self, connection):
        login = {"username": "postgres", "password": "x", "sslmode": "verify-full", "sslrootcert": "ca.crt"}
        patroni = mock.Mock(config={"postgresql": {"authentication": {"superuser": login}}})
        database = mock.Mock(Error=DatabaseError)
        database.connect.side_effect = lambda **_to: connection or self.refuse()
        with mock.patch.dict(sys.modules, {"psycopg2": database}), mock.patch.object(hold, "LOOK", 0.05), \
                mock.patch.object(hold.secrets, "token_hex", return_value=TOKEN), \
                hold.Hold(patroni, {"host": "192.0.2.11", "port": 5432}, timeout=0.3) as held:
            return held.words

    def refuse(self):
        raise DatabaseError("no connection")

    def test_nobody_holds_clients(self):
        connection = Connection()
        self.assertEqual(self.change(connection), "")
        self.assertNotIn("hold " + TOKEN, connection.told)

    def test_all_answer(self):
        connection = Connection(heard=["held %s lb1 0" % TOKEN, "held ffff lb2 0", "held %s lb2 0" % TOKEN],
                                rows=[("lb1",), ("lb2",)])
        self.assertEqual(self.change(connection), "held: the clients of lb1, lb2")
        self.assertEqual(connection.told[0], "CHECKPOINT")
        self.assertLess(connection.told.index("hold " + TOKEN), connection.told.index("go " + TOKEN))

    def test_who_does_not_answer_is_not_waited_for_longer_than_the_limit(self):
        self.assertEqual(self.change(Connection(heard=["held %s lb1 0" % TOKEN], rows=[("lb1",), ("lb2",)])),
                         "held: the clients of lb1")

    def test_transactions_that_go_on_are_told(self):
        self.assertIn("still running by way of lb1, which the change cancels",
                      self.change(Connection(heard=["held %s lb1 1" % TOKEN], rows=[("lb1",)])))

    def test_a_leader_that_cannot_be_asked_is_changed_all_the_same(self):
        self.assertEqual(self.change(None), "clients were not held: no connection")
