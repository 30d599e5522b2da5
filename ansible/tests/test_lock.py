"""One control machine at a time: who may change a cluster, decided without one."""

import json
import time
import unittest

from ansible_collections.pgha.cluster.plugins.module_utils import change_lock
from ansible_collections.pgha.cluster.plugins.modules import etcd_lock

KEY = "/service/app/change"


class Store:
    """etcd with the one key, which somebody else may change before the first swap."""

    def __init__(self, value=None, meanwhile=None):
        self.content, self.meanwhile = value, meanwhile

    def value(self, _key):
        return self.content

    def swap(self, _key, before, after):
        if self.meanwhile is not None:
            self.content, self.meanwhile = self.meanwhile, None
        if self.content != before:
            return False
        self.content = after
        return True


def run(name, owner="alice@laptop", machine="m1"):
    return {"owner": owner, "machine": machine, "run": name, "verb": "update"}


def held(by, ago=0):
    return json.dumps({**by, "since": int(time.time()) - ago})


class Hold(unittest.TestCase):
    def test_a_free_cluster_is_taken_and_given_back(self):
        store = Store()
        etcd_lock.hold(store, KEY, run("1"), True, "app")
        self.assertEqual(change_lock.read(store.content)["owner"], "alice@laptop")
        etcd_lock.hold(store, KEY, run("1"), True, "app")  # by way of another member
        etcd_lock.free(store, KEY, run("1"), False, "app")
        self.assertIsNone(store.content)

    def test_another_one_is_refused_and_told_who_for_how_long_and_the_way_on(self):
        store = Store(held(run("1"), ago=1400))
        with self.assertRaises(etcd_lock.Refused) as refused:
            etcd_lock.hold(store, KEY, run("2", "bob@ci", "m2"), True, "app")
        for part in ("alice@laptop", "update since", "(23 min)", "make unlock OWNER=alice@laptop", "cluster app"):
            self.assertIn(part, str(refused.exception))
        etcd_lock.free(store, KEY, run("2", "bob@ci", "m2"), False, "app")  # lets go of nobody else's
        self.assertIsNotNone(store.content)

    def test_of_two_at_the_same_moment_one_gets_it(self):
        store = Store(None, meanwhile=held(run("1")))
        with self.assertRaises(etcd_lock.Refused):
            etcd_lock.hold(store, KEY, run("2", "bob@ci", "m2"), True, "app")

    def test_what_an_own_killed_run_left_is_taken_over_if_no_other_can_be_under_way(self):
        store = Store(held(run("1")))
        etcd_lock.hold(store, KEY, run("2"), True, "app")
        self.assertEqual(change_lock.read(store.content)["run"], "2")
        for mine, alone in ((run("3"), False), (run("3", machine="m2"), True)):
            with self.assertRaises(etcd_lock.Refused):
                etcd_lock.hold(store, KEY, mine, alone, "app")


class Break(unittest.TestCase):
    def test_by_name_only(self):
        store = Store(held(run("1")))
        with self.assertRaises(etcd_lock.Refused) as refused:
            etcd_lock.free(store, KEY, {"owner": "bob@ci", "run": ""}, True, "app")
        self.assertIn("Who does: alice@laptop", str(refused.exception))
        self.assertIn("alice@laptop", etcd_lock.free(store, KEY, {"owner": "alice@laptop", "run": ""}, True, "app"))
        self.assertIsNone(store.content)
        self.assertEqual(etcd_lock.free(store, KEY, {"owner": "alice@laptop", "run": ""}, True, "app"), "")

    def test_what_cannot_be_read_is_somebodys(self):
        self.assertEqual(change_lock.read("by hand")["owner"], "by hand")


class Age(unittest.TestCase):
    def test_in_words(self):
        self.assertEqual([change_lock.age(seconds) for seconds in (-3, 59, 7140, 7200, 3 * 86400)],
                         ["0 min", "0 min", "119 min", "2 h", "3 days"])


class Target(unittest.TestCase):
    def test_a_machine_of_another_cluster_is_refused(self):
        self.assertIn("belongs to the cluster b, and the inventory is of app",
                      change_lock.foreign({"scope": "b", "cluster": "c1"}, "app"))
        self.assertEqual((change_lock.foreign({"scope": "app"}, "app"), change_lock.foreign({}, "app")), ("", ""))

    def test_an_inventory_that_lacks_members_is_stale(self):
        known = {"etcd": ["db1", "db2", "db3", ""], "Patroni": ["db1", "db4"]}
        said = change_lock.stale(known, {"etcd": ["db1", "db2"], "Patroni": ["db1"]}, "app")
        self.assertIn("which also has db4 (Patroni), db3 (etcd)", said)
        more = {"etcd": ["db1", "db2", "db3", "db9"], "Patroni": ["db1", "db4"]}
        self.assertEqual(change_lock.stale(known, more, "app"), "")
