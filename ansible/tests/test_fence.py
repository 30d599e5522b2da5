"""What the fence makes of PostgreSQL, case by case, and how it reads what it is told. Needs no machine."""

import base64
import json
import os
import pathlib
import tempfile
import unittest
from unittest import mock

import patroni_fence as fence

NEVER = float("-inf")
MARGIN = 5.0
LEADER = fence.Postmaster(7, "ready", False)
RECOVERING = fence.Postmaster(7, "starting", False)
STOPPING = fence.Postmaster(7, "stopping", False)
REPLICA = fence.Postmaster(7, "standby", True)


def judge(postmaster=LEADER, owner="db1", left=20.0, silent=0.0, paused=False):
    """Return what db1 does about its PostgreSQL."""
    return fence.verdict("db1", postmaster, fence.Lock(owner, 0.0, paused), left, silent, MARGIN)[0]


class Leaves(unittest.TestCase):
    """A healthy member is never touched."""

    def test_a_lease_that_is_renewed(self):
        self.assertEqual(judge(), "leave")
        self.assertEqual(judge(silent=1000.0), "leave")  # Patroni's REST API alone is broken, or it starts again

    def test_etcd_is_down_and_patroni_deals_with_it(self):
        self.assertEqual(judge(left=-100.0), "leave")

    def test_patroni_misses_one_answer(self):
        self.assertEqual(judge(left=4.0, silent=fence.PATIENCE - 1), "leave")

    def test_nobody_leads_yet(self):  # bootstrap: PostgreSQL is up before its lock
        self.assertEqual(judge(owner="", left=NEVER), "leave")

    def test_etcd_has_not_answered_yet(self):
        self.assertEqual(judge(owner="", left=float("inf"), silent=1000.0), "leave")

    def test_maintenance_mode(self):
        self.assertEqual(judge(owner="", left=NEVER, silent=1000.0, paused=True), "leave")
        self.assertEqual(judge(owner="db2", left=NEVER, silent=1000.0, paused=True), "leave")

    def test_replicas_and_machines_without_postgresql(self):
        for postmaster in (REPLICA, fence.Postmaster(7, "starting", True), None):
            self.assertEqual(judge(postmaster, owner="db2", left=NEVER, silent=1000.0), "leave")

    def test_switchover_the_old_leader_is_on_its_way_down(self):
        self.assertEqual(judge(STOPPING, owner="db2", left=NEVER), "leave")


class Acts(unittest.TestCase):
    """PostgreSQL stops before another member can be promoted."""

    def test_patroni_hangs_or_is_gone(self):
        self.assertEqual(judge(left=5.1, silent=19.0), "leave")
        self.assertEqual(judge(left=5.0, silent=20.0), "stop")

    def test_it_does_not_stop_in_time(self):
        self.assertEqual(judge(STOPPING, left=2.6, silent=22.0), "leave")
        self.assertEqual(judge(STOPPING, left=2.5, silent=22.0), "kill")

    def test_the_fence_itself_was_late(self):
        self.assertEqual(judge(left=-10.0, silent=40.0), "kill")

    def test_a_crashed_leader_that_comes_up(self):
        self.assertEqual(judge(RECOVERING, left=5.0, silent=20.0), "stop")
        self.assertEqual(judge(RECOVERING, owner="db2", left=NEVER), "kill")

    def test_maintenance_mode_ended_while_patroni_was_stopped(self):
        self.assertEqual(judge(owner="", left=NEVER, silent=fence.PATIENCE), "kill")

    def test_another_leads_whatever_patroni_says(self):
        self.assertEqual(judge(owner="db2", left=NEVER, silent=0.0), "kill")


class Etcd(unittest.TestCase):
    def etcd(self, *answers):
        """Return an etcd that gives these answers, one after the other."""
        etcd = fence.Etcd(mock.Mock(etcd=[], prefix="/service/app/"))
        etcd.config.name = "db1"
        etcd.ask = mock.Mock(side_effect=answers)
        return etcd

    def lock(self, leader, config, *more):
        def values(text):
            return {"kvs": [{"value": base64.b64encode(text.encode()).decode(), "lease": "77"}]} if text else {}

        reads = {"responses": [{"response_range": values(leader)}, {"response_range": values(config)}]}
        with mock.patch.object(fence, "now", return_value=100.0):
            return self.etcd(reads, *more).lock()

    def test_ours(self):
        lock = self.lock("db1", json.dumps({"ttl": 30}), {"ID": "77", "TTL": "24", "grantedTTL": "30"})
        self.assertEqual(lock, fence.Lock("db1", 124.0, False, "77"))

    def test_ours_and_over(self):
        self.assertEqual(self.lock("db1", "", {"TTL": "-1"}).until, 99.0)

    def test_anothers_and_nobodys(self):
        self.assertEqual(self.lock("db2", json.dumps({"pause": True})), fence.Lock("db2", NEVER, True))
        self.assertEqual(self.lock("", json.dumps({"pause": None})), fence.Lock("", NEVER, False))

    def test_a_lock_is_given_back_only_with_its_own_lease(self):
        etcd = self.etcd({"succeeded": True})
        self.assertTrue(etcd.release("77"))
        compare = etcd.ask.call_args.args[1]["compare"]
        self.assertEqual([c["target"] for c in compare], ["VALUE", "LEASE"])

    def test_a_member_that_fails_is_not_asked_again_next(self):
        etcd = fence.Etcd(mock.Mock(etcd=[]))
        bad, good = mock.Mock(), mock.Mock()
        bad.ask.side_effect, good.ask.return_value = OSError("timed out"), (200, "{}")
        etcd.members = [bad, good]
        with self.assertRaises(OSError):
            etcd.ask("kv/txn", {})
        self.assertEqual(etcd.ask("kv/txn", {}), {})


class Postmaster(unittest.TestCase):
    def setUp(self):
        self.dir = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def find(self, pid, status, comm="postgres"):
        lines = [str(pid), str(self.dir), "1700000000", "5432", "/run", "*", "1 2", status]
        (self.dir / "postmaster.pid").write_text("\n".join(lines) + "\n")
        real = fence.read
        with mock.patch.object(fence, "read", side_effect=lambda p: comm if p.startswith("/proc/") else real(p)):
            return fence.find_postmaster(str(self.dir))

    def test_a_leader_and_a_replica(self):
        self.assertTrue(fence.takes_writes(self.find(7, "ready   ")))
        (self.dir / "standby.signal").touch()
        self.assertEqual(self.find(7, "standby "), fence.Postmaster(7, "standby", True))

    def test_none(self):
        self.assertIsNone(fence.find_postmaster(str(self.dir)))
        self.assertIsNone(self.find(-7, ""))  # single-user: pg_rewind's crash recovery
        self.assertIsNone(self.find(7, "ready", comm="cron"))  # a stale file


class Fence(unittest.TestCase):
    """How long Patroni has been silent is counted from when it was first asked."""

    def setUp(self):
        self.fence = fence.Fence.__new__(fence.Fence)
        self.fence.config = mock.Mock(margin=MARGIN, data_dir="/data")
        self.fence.config.name = "db1"
        self.fence.told, self.fence.low, self.fence.answered, self.fence.stopped = (None, fence.UNKNOWN), False, 0.0, 0
        self.fence.act, self.fence.hand_over = mock.Mock(), mock.Mock()

    def look(self, at, postmaster=LEADER):
        with mock.patch.object(fence, "now", return_value=at), \
                mock.patch.object(fence, "find_postmaster", return_value=postmaster):
            self.fence.look()
        return self.fence.act.called

    def test_a_lock_that_is_suddenly_gone_gives_patroni_time_to_answer(self):
        self.fence.told = LEADER.reign, fence.Lock("", NEVER, False)
        self.assertFalse(self.look(1000.0))
        self.assertFalse(self.look(1000.0 + fence.PATIENCE - 0.1))
        self.assertTrue(self.look(1000.0 + fence.PATIENCE + 0.1))

    def test_what_etcd_said_before_the_promotion_is_forgotten(self):
        self.fence.told = (7, True), fence.Lock("db2", NEVER, False)
        self.assertFalse(self.look(1000.0))
        self.fence.told = LEADER.reign, self.fence.told[1]
        self.assertTrue(self.look(1000.0))

    def test_a_frozen_patroni_has_been_asked_long_before_its_lease_ends(self):
        self.fence.told = LEADER.reign, fence.Lock("db1", 1030.0, False)
        acted = [at for at in range(1000, 1031) if self.look(float(at))]
        self.assertEqual(acted[0], 1025)


class Processes(unittest.TestCase):
    def test_this_one_is_found_by_its_directory_only_if_it_is_postgresql(self):
        here = os.getcwd()
        with mock.patch.object(fence, "read", return_value="postgres\n"):
            self.assertIn(os.getpid(), fence.of_postgresql(here))
        self.assertNotIn(os.getpid(), fence.of_postgresql(here))

    def test_a_process_is_known_by_its_start(self):
        self.assertEqual(fence.started(os.getpid()), fence.started(os.getpid()))
        self.assertNotEqual(fence.started(os.getpid()), fence.started(1))


if __name__ == "__main__":
    unittest.main()
