"""How many connections the pools may have, and who is told a secret."""

import importlib.util
import pathlib
import sys
import unittest
from unittest import mock

from ansible_collections.pgha.cluster.plugins.filter.pgbouncer_plan import pool_sizes
from ansible_collections.pgha.cluster.plugins.modules import pgbouncer_auth

PROGRAM = pathlib.Path(__file__).parent.parent / "roles/pgbouncer/files/pgbouncer_pool.py"
SPEC = importlib.util.spec_from_file_location("pgbouncer_pool", PROGRAM)
pool = importlib.util.module_from_spec(SPEC)
with mock.patch.dict(sys.modules, {"psycopg2": mock.Mock()}):  # the poolers have it
    SPEC.loader.exec_module(pool)


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


class Auth(unittest.TestCase):
    def test_the_function_tells_little_and_is_for_one(self):
        text = " ".join(pgbouncer_auth.STATEMENTS.split())
        for part in ("SECURITY DEFINER SET search_path = pg_catalog", "NOT rolsuper", "NOT rolreplication",
                     "rolcanlogin", "rolvaliduntil", "REVOKE ALL ON FUNCTION pgbouncer.get_auth(text) FROM PUBLIC"):
            self.assertIn(part, text)


class Watch(unittest.TestCase):
    """When clients that were held go on."""

    def waited(self, *seen):
        """Return how often HAProxy was asked, with these answers one after the other."""
        answers = [set(names) for names in seen]
        asked = mock.Mock(side_effect=lambda: answers.pop(0) if len(answers) > 1 else answers[0])
        with mock.patch.object(pool, "leaders", asked), mock.patch.object(pool, "PAUSE", 0):
            pool.await_another(0.2)
        return asked.call_count

    def test_another_leader(self):
        self.assertEqual(self.waited({"db1"}, {"db1"}, set(), {"db2"}), 4)

    def test_not_while_the_old_one_is_led_to_as_well(self):
        self.assertEqual(self.waited({"db1"}, {"db1", "db2"}, {"db2"}), 3)

    def test_none_or_the_same_for_the_limit_only(self):
        self.assertGreater(self.waited({"db1"}, set()), 4)
        self.assertGreater(self.waited({"db1"}, {"db1"}), 4)
