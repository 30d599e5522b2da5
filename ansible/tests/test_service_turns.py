"""Services that run on the same hosts share a turn, and none changes its place in the list."""

import unittest

from ansible_collections.pgha.cluster.plugins.filter.services_plan import service_turns

LIST = [{"name": "preflight"}, {"name": "etcd", "group": "etcd"}, {"name": "patroni", "group": "patroni"},
        {"name": "haproxy", "group": "haproxy"}, {"name": "metrics"}]


def names(turns):
    return [[service["name"] for service in turn] for turn in turns]


class Turns(unittest.TestCase):
    def test_members_alone_have_one_turn(self):
        groups = {"all": ["a", "b"], "etcd": ["a", "b"], "patroni": ["b", "a"]}
        self.assertEqual(names(service_turns(LIST, groups)), [["preflight", "etcd", "patroni", "metrics"]])

    def test_hosts_that_have_fewer_services_part_the_list(self):
        groups = {"all": ["a", "b", "lb"], "etcd": ["a", "b"], "patroni": ["a", "b"], "haproxy": ["lb"]}
        self.assertEqual(names(service_turns(LIST, groups)),
                         [["preflight"], ["etcd", "patroni"], ["haproxy"], ["metrics"]])

    def test_everywhere_they_are_one(self):
        self.assertEqual(names(service_turns(LIST, {"all": ["a"]}, True)),
                         [["preflight", "etcd", "patroni", "haproxy", "metrics"]])
        self.assertEqual(service_turns([], {"all": ["a"]}), [])
