"""The decisions of the role patroni, without machines."""

import unittest

from ansible_collections.pgha.cluster.plugins.filter.patroni_plan import (
    changed_keys,
    leaders_last,
    patroni_cluster,
    patroni_problems,
    patroni_secrets,
    patroni_sizes,
    patroni_wal_sizes,
)

PASSWORDS = {"superuser": "super-1234", "admin": "admin-1234", "replication": "repli-1234", "rewind": "r",
             "restapi": "a"}
DECLARED = {
    "scope": "app", "name": "db1", "ttl": 30, "loop_wait": 5, "retry_timeout": 10, "synchronous_mode": "off",
    "postgresql_source": "pgdg", "postgresql_version": "15", "packaged_postgresql": "15", "release": "bookworm",
    "patroni_source": "pip", "patroni_version": "4.1.5", "effective_version": "4.1.5", "updating": False,
    "watchdog_mode": "auto", "watchdog_package": "linux-image-amd64"}
NO_WATCHDOG = {"device": False, "plugged": False, "module": ""}
NO_DATA = {"dir": "/data", "version": "", "system_identifier": "", "empty": True, "outside": [], "is_mount": False}
BARE = {"config": {"scope": "", "name": ""}, "data": NO_DATA, "other_data": [], "etcd": {"initialize": None},
        "rest": {}, "patroni_installed": "", "secrets": {}, "disk_mib": 10000, "watchdog": NO_WATCHDOG}


def living(number, role="replica", **changes):
    streaming = [{"application_name": f"db{n}", "state": "streaming"} for n in (2, 3)]
    return dict({
        "config": {"scope": "app", "name": f"db{number}"},
        "data": dict(NO_DATA, version="15", system_identifier="77", empty=False),
        "other_data": [], "etcd": {"initialize": "77"}, "patroni_installed": "4.1.5", "secrets": PASSWORDS,
        "rest": {"role": role, "state": "running", "replication": streaming if role == "primary" else []},
        "disk_mib": 10000 + number, "watchdog": NO_WATCHDOG,
    }, **changes)


def cluster():
    return {"db1": living(1, "primary"), "db2": living(2), "db3": living(3)}


class Cluster(unittest.TestCase):
    def test_a_healthy_one(self):
        self.assertEqual(patroni_cluster(cluster()), {
            "leader": "db1", "leading_hosts": ["db1"], "system_identifiers": ["77"], "disk_mib": 10001, "not_well": []})

    def test_one_to_be_made(self):
        seen = patroni_cluster({"db1": BARE, "db2": BARE})
        self.assertEqual((seen["leader"], seen["leading_hosts"], seen["system_identifiers"]), ("", [], []))

    def test_a_leader_that_only_starts_leads_nobody(self):
        infos = dict(cluster(), db1=living(1, "primary", rest={"role": "primary", "state": "starting"}))
        seen = patroni_cluster(infos)
        self.assertEqual((seen["leader"], seen["not_well"]), ("", ["db1", "db2", "db3"]))

    def test_a_replica_that_does_not_stream_is_not_well(self):
        infos = cluster()
        infos["db1"]["rest"]["replication"] = [{"application_name": "db3", "state": "streaming"}]
        self.assertEqual(patroni_cluster(infos)["not_well"], ["db2"])

    def test_a_cascading_replica_streams_too(self):
        infos = cluster()
        infos["db1"]["rest"]["replication"] = [{"application_name": "db3", "state": "streaming"}]
        infos["db3"]["rest"]["replication"] = [{"application_name": "db2", "state": "streaming"}]
        self.assertEqual(patroni_cluster(infos)["not_well"], [])


class Problems(unittest.TestCase):
    def problems(self, infos=None, given=None, rotate=False, **declared):
        return patroni_problems(infos or cluster(), "db1", dict(DECLARED, **declared), given or {}, rotate)

    def assertProblem(self, words, *arguments, **declared):
        found = self.problems(*arguments, **declared)
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])

    def test_none_with_a_healthy_cluster_or_bare_machines(self):
        self.assertEqual(self.problems(), [])
        self.assertEqual(self.problems({"db1": BARE, "db2": BARE}), [])

    def test_fails_on_a_watchdog_that_is_not_there(self):
        self.assertProblem("db1 has no watchdog", watchdog_mode="required")
        infos = dict(cluster(), db1=living(1, "primary", watchdog=dict(NO_WATCHDOG, module="softdog")))
        self.assertEqual(self.problems(infos, watchdog_mode="required"), [])

    def test_fails_on_times_that_cost_the_leader_its_lock(self):
        self.assertProblem("given: 11 + 2 * 10 > 30", loop_wait=11)
        self.assertProblem("least values", ttl=10, loop_wait=1, retry_timeout=3)

    def test_fails_in_maintenance_mode_on_an_update_only(self):
        infos = cluster()
        infos["db1"]["rest"]["pause"] = True
        self.assertEqual(self.problems(infos), [])
        self.assertProblem("maintenance mode is on", infos, updating=True)

    def test_fails_on_modes_that_cannot_be(self):
        self.assertProblem("needs a second member", {"db1": living(1, "primary")}, synchronous_mode="on")
        self.assertProblem("needs Patroni 4.0", synchronous_mode="quorum", effective_version="3.2.2")
        self.assertEqual(self.problems(synchronous_mode="quorum", effective_version="999"), [])

    def test_fails_on_another_ones_machine(self):
        self.assertProblem("is a member of the cluster app, and this run is for other", scope="other")
        self.assertProblem("and this run calls it new", name="new")

    def test_fails_on_data_that_nobody_knows(self):
        foreign = dict(BARE, data=dict(NO_DATA, version="15", system_identifier="88", empty=False))
        self.assertProblem("belongs to no cluster of this kind", {"db1": foreign})
        mount = dict(BARE, data=dict(NO_DATA, empty=False, is_mount=True))
        self.assertProblem("set patroni_data_dir to a directory below it, such as /data/data", {"db1": mount})
        other = dict(BARE, other_data=[{"dir": "/var/lib/postgresql/14/main"}])
        self.assertProblem("/var/lib/postgresql/14/main; move it away", {"db1": other})

    def test_fails_on_versions_that_a_run_does_not_change(self):
        self.assertProblem("changes no major version", postgresql_version="16")
        self.assertProblem("would be a downgrade", patroni_version="4.0.7")
        self.assertEqual(self.problems(patroni_version="latest"), [])
        self.assertProblem("bookworm packages PostgreSQL 15, not 16", {"db1": BARE}, postgresql_version="16",
                           postgresql_source="distribution")

    def test_fails_on_data_of_different_clusters(self):
        infos = cluster()
        infos["db2"]["data"]["system_identifier"] = "88"
        found = self.problems(infos)
        self.assertIn("different clusters (system identifiers 77, 88)", found[0])

    def test_fails_when_the_scope_is_another_databases(self):
        infos = cluster()
        infos["db1"]["etcd"] = {"initialize": "99"}
        self.assertProblem("belongs to the system identifier 99", infos)
        self.assertProblem("none of these machines holds its data", {"db1": dict(BARE, etcd={"initialize": "99"})})

    def test_fails_on_passwords(self):
        self.assertProblem("not so: PATRONI_ADMIN_PASSWORD", {"db1": BARE}, {"admin": "short"})
        self.assertProblem("PATRONI_ADMIN_PASSWORD: not the living cluster's", None, {"admin": "another-1234"})
        self.assertEqual(self.problems(None, {"admin": "another-1234"}, rotate=True), [])

    def test_fails_when_nobody_keeps_the_passwords(self):
        infos = {host: dict(info, secrets={}) for host, info in cluster().items()}
        self.assertProblem("keeps its passwords", infos)
        given = {name: PASSWORDS[name] for name in ("superuser", "admin", "replication")}
        self.assertEqual(self.problems(infos, given), [])


class Secrets(unittest.TestCase):
    def test_the_leaders_copy_counts(self):
        infos = {"db2": living(2, secrets=dict(PASSWORDS, admin="stale")), "db1": living(1, "primary")}
        self.assertEqual(patroni_secrets(infos, {}, False)["stored"], PASSWORDS)

    def test_what_is_kept(self):
        self.assertEqual(patroni_secrets(cluster(), {}, False)["kept"], PASSWORDS)
        self.assertEqual(patroni_secrets(cluster(), {}, True)["kept"], {})
        self.assertEqual(patroni_secrets(cluster(), {"admin": "new-12345"}, True)["kept"], PASSWORDS)

    def test_none_of_a_new_cluster(self):
        self.assertEqual(patroni_secrets({"db1": BARE}, {"admin": "given-123"}, False),
                         {"stored": {}, "kept": {}, "contradicted": []})


class Sizes(unittest.TestCase):
    def test_from_the_smallest_to_the_largest_machine(self):
        self.assertEqual(patroni_sizes(512, 100), {
            "shared_buffers": "128MB", "effective_cache_size": "384MB", "maintenance_work_mem": "32MB",
            "work_mem": "2048kB"})
        self.assertEqual(patroni_sizes("524288", "100"), {
            "shared_buffers": "131072MB", "effective_cache_size": "393216MB", "maintenance_work_mem": "2048MB",
            "work_mem": "65536kB"})

    def test_wal_leaves_room_on_the_disk(self):
        self.assertEqual(patroni_wal_sizes(1000), {"max_wal_size": "256MB", "max_slot_wal_keep_size": "512MB"})
        self.assertEqual(patroni_wal_sizes(20000), {"max_wal_size": "2000MB", "max_slot_wal_keep_size": "6000MB"})


class Restart(unittest.TestCase):
    def test_replicas_first(self):
        self.assertEqual(leaders_last(["db1", "db2", "db3"], ["db1"]), ["db2", "db3", "db1"])

    def test_changed_parameters(self):
        self.assertEqual(changed_keys({"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "9", "d": "4"}), ["b", "c", "d"])
