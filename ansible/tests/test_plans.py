"""The decisions of the roles etcd and tls, without machines."""

import copy
import unittest

from ansible_collections.pgha.cluster.plugins.filter.etcd_plan import (
    etcd_leave_plan,
    etcd_plan,
    etcd_recovery_plan,
    etcd_removal_problems,
)
from ansible_collections.pgha.cluster.plugins.filter.tls_plan import tls_plan

MEMBERS = [{"name": f"db{n}", "address": f"192.0.2.{n}"} for n in (1, 2, 3)]
FRESH = {"installed": "", "disk": None, "marker": {}, "unit": {"state": "inactive"}, "live": {}, "outdated": []}


def listed(numbers, learners=()):
    return [{
        "id": f"a{n}", "name": f"db{n}", "learner": n in learners,
        "peer_urls": [f"https://192.0.2.{n}:2380"], "client_urls": [f"https://192.0.2.{n}:2379"],
    } for n in numbers]


def living(number, cluster="c1", scope="app", version="3.5.33", learner=False):
    return {
        "installed": version, "disk": {"member": f"a{number}", "cluster": cluster},
        "marker": {"scope": scope, "cluster": cluster}, "unit": {"state": "active"}, "outdated": [],
        "live": {"healthy": not learner, "ready": True, "cluster": cluster, "member": f"a{number}", "leader": "a1",
                 "version": version, "members": [] if learner else listed((1, 2, 3))},
    }


def cluster():
    return {f"db{n}": living(n) for n in (1, 2, 3)}


def stopped(info):
    return dict(info, live={}, unit={"state": "inactive"})


def lone(number, **given):
    """A member that answers, and has no majority."""
    info = living(number)
    info["live"].update(healthy=False, revision=7)
    return dict(info, snapshots=[{"file": "/s/2.db", "taken": 2}, {"file": "/s/1.db", "taken": 1}], **given)


class Recovery(unittest.TestCase):
    def plan(self, infos, survivor="db1", snapshot=""):
        return etcd_recovery_plan(infos, MEMBERS, survivor, "app", snapshot)

    def assertRefused(self, plan, *words):
        for word in words:
            self.assertIn(word, " ".join(plan["problems"]))

    def test_the_last_survivor_goes_on_with_its_own_data(self):
        plan = self.plan({"db1": lone(1)})
        self.assertEqual((plan["problems"], plan["source"], plan["lost"]), ([], "member/snap/db", ["db2", "db3"]))
        self.assertIn("etcd on db1: data of the cluster c1, revision 7, version 3.5.33, 2 snapshots, newest /s/2.db",
                      plan["has"])
        self.assertIn("etcd on db3: does not answer", plan["has"])

    def test_or_with_a_snapshot_also_without_data(self):
        infos = {"db1": dict(lone(1), disk=None, live={})}
        self.assertRefused(self.plan(infos), "no data of etcd's", "SNAPSHOT=newest")
        self.assertEqual(self.plan(infos, snapshot="newest")["source"], "/s/2.db")
        self.assertEqual(self.plan(infos, snapshot="/s/1.db")["source"], "/s/1.db")
        self.assertRefused(self.plan(infos, snapshot="/s/9.db"), "no snapshot '/s/9.db'", "/s/1.db")

    def test_fails_where_it_is_not_needed(self):
        whole = {f"db{n}": lone(n) for n in (1, 2, 3)}
        whole["db2"]["live"]["healthy"] = whole["db3"]["live"]["healthy"] = True
        self.assertRefused(self.plan(whole), "needs no recovery", "db2, db3")
        stopped_ones = {f"db{n}": dict(stopped(lone(n))) for n in (1, 2)}
        self.assertRefused(self.plan(stopped_ones), "start etcd there", "nothing is lost")

    def test_fails_for_another_cluster_and_without_an_answer(self):
        self.assertRefused(self.plan({"db1": lone(1)}, survivor="db2"), "db2 does not answer", "db1")
        foreign = lone(1, marker={"scope": "b", "cluster": "c1"})
        self.assertRefused(self.plan({"db1": foreign}), "belongs to the cluster b")

    def test_fails_while_another_one_runs_with_the_old_data(self):
        five = [*listed((1, 2, 3)), *listed((4, 5))]
        infos = {f"db{n}": lone(n) for n in (1, 2)}
        for info in infos.values():
            info["live"]["members"] = five
        self.assertRefused(self.plan(infos), "db2 runs etcd with the old data")


class Etcd(unittest.TestCase):
    def plan(self, infos, **given):
        return etcd_plan(infos, MEMBERS, "app", given.pop("version", "3.5.33"))

    def assertProblem(self, plan, *words):
        said = " ".join(plan["problems"])
        for word in words:
            self.assertIn(word, said)

    def test_nothing_to_do_with_a_healthy_cluster(self):
        plan = self.plan(cluster())
        self.assertEqual((plan["problems"], plan["pending"]), ([], []))

    def test_the_others_are_told_of_a_member_s_new_address(self):
        infos = cluster()
        infos["db2"] = stopped(infos["db2"])
        for info in infos.values():
            for member in info["live"].get("members", []):
                if member["name"] == "db2":
                    member["peer_urls"] = ["https://192.0.2.92:2380"]
        plan = self.plan(infos)
        self.assertEqual(plan["problems"], [])
        self.assertEqual(plan["readdress"], [{"name": "db2", "id": "a2", "peer_url": "https://192.0.2.2:2380",
                                              "from": "192.0.2.92"}])
        self.assertEqual((plan["start"], plan["pending"]), (["db2"], ["db2", "db2"]))

    def test_two_new_addresses_at_once_are_refused(self):
        infos = cluster()
        for info in infos.values():
            for member in info["live"]["members"][1:]:
                member["peer_urls"] = [f"https://192.0.2.9{member['name'][-1]}:2380"]
        self.assertProblem(self.plan(infos), "db2 (192.0.2.92), db3 (192.0.2.93)", "one per deploy")

    def test_a_member_known_by_name_keeps_it(self):
        infos = cluster()
        for info in infos.values():
            info["live"]["members"][1]["peer_urls"] = ["https://db2.example.com:2380"]
        plan = self.plan(infos)
        self.assertEqual((plan["problems"], plan["pending"]), ([], []))

    def test_fresh_machines_begin_together(self):
        plan = self.plan({member["name"]: FRESH for member in MEMBERS})
        self.assertEqual(plan["bootstrap"], ["db1", "db2", "db3"])
        self.assertEqual(plan["initial_cluster"], "db1=https://192.0.2.1:2380,db2=https://192.0.2.2:2380,"
                                            "db3=https://192.0.2.3:2380")

    def test_an_interrupted_beginning_goes_on(self):
        infos = {member["name"]: FRESH for member in MEMBERS}
        infos["db2"] = dict(stopped(living(2)), marker={})
        plan = self.plan(infos)
        self.assertEqual((plan["bootstrap"], plan["start"]), (["db1", "db3"], ["db2"]))

    def test_a_new_member_never_begins_beside_a_living_cluster(self):
        infos = dict(cluster(), db3=FRESH)
        for name in ("db1", "db2"):
            infos[name]["live"]["members"] = listed((1, 2))
        plan = self.plan(infos)
        self.assertEqual(plan["bootstrap"], [])
        self.assertEqual(plan["join"], [{"name": "db3", "peer_url": "https://192.0.2.3:2380", "replaces": []}])

    def test_a_replaced_machine_takes_its_namesakes_place(self):
        plan = self.plan(dict(cluster(), db3=FRESH))
        self.assertEqual([(join["name"], join["replaces"]) for join in plan["join"]], [("db3", ["a3"])])
        self.assertEqual(plan["endpoints"], "https://192.0.2.1:2379,https://192.0.2.2:2379")

    def test_dead_members_are_replaced_before_others_join(self):
        infos = dict(cluster(), db1=FRESH, db2=dict(FRESH))
        infos["db3"]["live"]["members"] = listed((2, 3))
        plan = self.plan(infos)
        self.assertEqual([join["name"] for join in plan["join"]], ["db2", "db1"])

    def test_a_learner_left_behind_is_promoted(self):
        infos = dict(cluster(), db3=living(3, learner=True))
        for name in ("db1", "db2"):
            infos[name]["live"]["members"] = listed((1, 2, 3), learners=(3,))
        self.assertEqual(self.plan(infos)["promote"], [{"name": "db3", "id": "a3"}])

    def test_the_leader_restarts_last(self):
        infos = cluster()
        for info in infos.values():
            info["outdated"] = ["/etc/etcd/etcd.env"]
        self.assertEqual(self.plan(infos)["restart"], ["db2", "db3", "db1"])

    def test_fails_when_a_member_is_silent_and_others_would_restart(self):
        infos = dict(cluster(), db3=dict(living(3), live={}))
        infos["db2"]["outdated"] = ["/etc/etcd/etcd.env"]
        self.assertProblem(self.plan(infos), "db3", "does not answer")

    def test_a_stopped_member_is_started(self):
        plan = self.plan(dict(cluster(), db3=stopped(living(3))))
        self.assertEqual((plan["start"], plan["problems"]), (["db3"], []))

    def test_fails_when_the_machines_belong_to_another_cluster(self):
        infos = {name: dict(info, marker={"scope": "other", "cluster": "c1"}) for name, info in cluster().items()}
        self.assertProblem(self.plan(infos), "belongs to the cluster other")

    def test_fails_when_one_member_has_foreign_data(self):
        infos = dict(cluster(), db3=dict(stopped(living(3, cluster="c2")), marker={}))
        self.assertProblem(self.plan(infos), "different clusters", "db3: c2")

    def test_fails_when_a_quorum_has_lost_its_data(self):
        infos = {name: dict(stopped(info), disk=None) for name, info in cluster().items()}
        self.assertProblem(self.plan(infos), "gone from db1, db2, db3")
        infos["db1"] = stopped(living(1))
        self.assertProblem(self.plan(infos), "gone from db2, db3", "db1 has it still")

    def test_fails_when_a_removed_member_comes_back(self):
        infos = cluster()
        for info in infos.values():
            info["live"]["members"] = listed((1, 2))
        self.assertProblem(self.plan(infos), "db3 holds etcd data, but the cluster has removed it")

    def test_another_version_is_something_to_do(self):
        plan = self.plan(cluster(), version="3.5.34")
        self.assertEqual((plan["install"], sorted(plan["pending"])), (["db1", "db2", "db3"], ["db1", "db2", "db3"]))

    def test_fails_on_versions_that_etcd_cannot_go_to(self):
        self.assertProblem(self.plan(cluster(), version="3.5.11"), "going back")
        self.assertProblem(self.plan(cluster(), version="3.7.1"), "one minor version")
        self.assertEqual(self.plan(cluster(), version="3.6.16")["problems"], [])


class EtcdLeave(unittest.TestCase):
    def plan(self, healthy, listed_members=None, name="db1"):
        rows = [{"member": f"db{n}", "address": f"192.0.2.{n}", "health": "healthy" if n in healthy else "unreachable"}
                for n in (2, 3)]
        seen = {"report": {"etcd": rows}, "problems": ["etcd on db2 does not answer"],
                "listed": listed((1, 2, 3)) if listed_members is None else listed_members}
        return etcd_leave_plan(seen, name, "192.0.2.1", 2379)

    def test_the_others_are_a_quorum(self):
        plan = self.plan({2, 3})
        self.assertEqual(plan, {"problem": "", "ids": [str(0xa1)], "url": "https://192.0.2.2:2379"})

    def test_fails_when_the_others_are_none(self):
        self.assertIn("1 of 2 etcd members would be well (db3), and that is no quorum", self.plan({3})["problem"])
        self.assertIn("db1 stays: etcd on db2 does not answer", self.plan(set(), [])["problem"])

    def test_a_learner_may_always_go(self):
        self.assertEqual(self.plan({2}, listed((1, 2, 3), learners=(1,)))["problem"], "")

    def test_before_the_first_start_it_is_known_by_its_address(self):
        nameless = [dict(member, name="") for member in listed((1,))]
        self.assertEqual(self.plan({2, 3}, listed((2, 3)) + nameless)["ids"], [str(0xa1)])

    def test_nobody_else_goes(self):
        other = [dict(member, name="db5") for member in listed((1,))] + listed((12,))
        self.assertEqual(self.plan({2, 3}, listed((2, 3)) + other)["ids"], [])


class EtcdRemoval(unittest.TestCase):
    def problems(self, state="active", scope="app", **listing):
        info = {"marker": {"scope": scope, "cluster": "c1"}, "unit": {"state": state}}
        return etcd_removal_problems(info, "app", "/service/app/", listing)

    def test_its_own_keys_alone(self):
        self.assertEqual(self.problems(rc=0, stdout="/service/app/leader\n\n/service/app/config\n"), [])

    def test_fails_when_others_have_keys_here(self):
        self.assertIn("serves others, too: /service/other;", self.problems(rc=0, stdout="/service/other/leader\n")[0])

    def test_fails_when_one_that_waits_for_its_quorum_cannot_tell(self):
        self.assertIn("does not say", self.problems(state="activating", rc=1, stderr="no quorum")[0])
        self.assertEqual(self.problems(state="inactive"), [])

    def test_fails_when_it_is_of_another_cluster(self):
        self.assertIn("belongs to the cluster other", self.problems(state="inactive", scope="other")[0])


def authority(fingerprint, has_key=True, days_left=7000):
    return {"fingerprint": fingerprint, "pem": f"pem {fingerprint}\n", "has_key": has_key, "days_left": days_left}


def certified(number, issuer="1", days_left=1000, authorities=None):
    return {
        "cryptography": True, "authorities": authorities or {"1": authority("f1")}, "bundle": ["f1"],
        "leaf": {"days_left": days_left, "issuer": issuer, "fits_key": True, "after_bundle": True,
                 "names": sorted([f"DNS:db{number}", "DNS:localhost", f"IP:192.0.2.{number}", "IP:127.0.0.1"])},
    }


BARE = {"cryptography": True, "authorities": {}, "bundle": [], "leaf": {}}


class Tls(unittest.TestCase):
    def setUp(self):
        self.infos = {f"db{n}": certified(n) for n in (1, 2, 3)}

    def plan(self, **given):
        return tls_plan(self.infos, MEMBERS, **dict({"renew_days": 365}, **given))

    def rotating(self, issuers):
        both = {"1": authority("f1"), "2": authority("f2")}
        self.infos = {f"db{n}": dict(certified(n, issuer, authorities=both), bundle=["f2", "f1"])
                      for n, issuer in enumerate(issuers, 1)}

    def test_nothing_to_do(self):
        self.assertFalse(self.plan()["pending"])

    def test_a_bare_cluster_gets_one_authority(self):
        self.infos = dict.fromkeys(self.infos, BARE)
        plan = self.plan()
        self.assertEqual((plan["create"], sorted(plan["issue"])), (1, ["db1", "db2", "db3"]))

    def test_fails_when_the_authority_is_not_its_own(self):
        self.infos = {name: dict(info, authorities={}) for name, info in self.infos.items()}
        self.assertIn("db1 has certificates of an authority", self.plan()["problems"][0])

    def test_a_new_member_gets_the_authority_that_exists(self):
        self.infos["db3"] = copy.deepcopy(BARE)
        plan = self.plan()
        self.assertEqual((plan["create"], plan["issue"]), (0, ["db3"]))
        self.assertEqual([(share["holder"], share["to"]) for share in plan["share"]], [("db1", ["db3"])])

    def test_renewal_before_the_end(self):
        self.infos["db2"] = certified(2, days_left=364)
        self.assertEqual(self.plan()["issue"], ["db2"])

    def test_no_endless_renewal_at_the_end_of_the_authority(self):
        short = {"1": authority("f1", days_left=200)}
        self.infos = {f"db{n}": certified(n, days_left=199, authorities=short) for n in (1, 2, 3)}
        self.assertEqual(self.plan()["issue"], [])

    def test_another_address_needs_another_certificate(self):
        self.infos["db1"]["leaf"]["names"] = ["DNS:db1", "DNS:localhost", "IP:127.0.0.1", "IP:192.0.2.99"]
        self.assertEqual(self.plan()["issue"], ["db1"])

    def test_rotation_trusts_before_it_issues(self):
        self.assertEqual(self.plan(phase="trust")["create"], 2)
        self.rotating("111")
        plan = self.plan(phase="trust")
        self.assertEqual((plan["create"], plan["issue"], plan["trusted"]), (0, [], ["f2", "f1"]))

    def test_rotation_issues_then_retires(self):
        self.rotating("111")
        self.assertEqual(self.plan(phase="issue")["issue"], ["db1", "db2", "db3"])
        self.rotating("222")
        plan = self.plan(phase="retire")
        self.assertEqual((plan["retired"], plan["trusted"]), ([1], ["f2"]))

    def test_what_a_member_trusts_comes_with_a_new_certificate(self):
        self.rotating("111")
        self.infos["db2"]["bundle"] = ["f1"]
        self.infos["db3"]["leaf"]["after_bundle"] = False
        self.assertEqual(self.plan(phase="trust")["issue"], ["db2", "db3"])

    def test_rotation_begins_without_the_key_of_the_old_authority(self):
        lost = {"1": authority("f1", has_key=False), "2": authority("f2")}
        self.infos = {f"db{n}": certified(n, authorities=lost) for n in (1, 2, 3)}
        plan = self.plan(phase="trust")
        self.assertEqual((plan["problems"], plan["issue"], plan["trusted"]), ([], [], ["f2", "f1"]))

    def test_a_plain_run_amid_a_rotation_leaves_it_where_it_is(self):
        self.rotating("111")
        self.assertFalse(self.plan()["pending"])
        self.rotating("211")
        self.assertEqual(self.plan()["issue"], ["db2", "db3"])

    def test_fails_when_members_have_authorities_of_two_clusters(self):
        self.infos["db3"] = certified(3, authorities={"1": authority("foreign")})
        self.assertIn("db1 and db3", self.plan()["problems"][0])

    def test_fails_when_the_key_is_lost_and_needed(self):
        lost = {"1": authority("f1", has_key=False)}
        self.infos = {"db1": certified(1, authorities=lost), "db2": certified(2, authorities=lost), "db3": BARE}
        self.assertIn("no member has the key", self.plan()["problems"][0])
