"""How many connections the pools may have, and who is told a secret."""

import unittest

from ansible_collections.pgha.cluster.plugins.filter.pgbouncer_plan import pool_sizes
from ansible_collections.pgha.cluster.plugins.modules import pgbouncer_auth


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
