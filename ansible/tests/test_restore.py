"""What a restore does, what stands against it, and how data directories change places."""

import json
import os
import pathlib
import tempfile
import unittest
from unittest import mock

import pgha_restore as program

from ansible_collections.pgha.cluster.plugins.filter.restore_plan import (
    origin_problems,
    restore_moment,
    restore_plan,
    restore_target,
    undo_plan,
)

NOON = 1795694400  # 2026-11-26 12:00:00+00


def backup(label, stop, lsn="0/5000000", error=False):
    return {"label": label, "timestamp": {"start": stop - 10, "stop": stop}, "error": error,
            "info": {"size": 100 << 20},
            "lsn": {"start": "0/2000000", "stop": lsn}, "database": {"repo-key": 1}}


def found(**changed):
    return {"cluster": "app", "leader": "node1", "now": NOON, "timeline": 3, "system_identifier": "7", "tablespaces": 0,
            "paused": False, "backups": [backup("A", NOON - 7200), backup("B", NOON - 3600, "0/9000000")],
            "room": {"node1": 1 << 30, "node2": 1 << 30}, "data_dir": "/data/main", "kept": ["node1"],
            "states": {"node1": {}, "node2": {}}, **changed}


def done(**changed):
    return {"id": "20261126-100000", "step": 4, "kind": "restore", "phase": "done", "wanted": {"to": "x"},
            "host": "node1", "aside": "/data/main.before-restore-20261126-100000",
            "into": "/data/main.restored-20261126-100000",
            "before": 1, "reached": NOON - 9000, "at": NOON - 1800, "past": [], "system_identifier": "7",
            "replayed": True, **changed}


def to(seconds):
    return {"to": program.time.strftime("%Y-%m-%d %H:%M:%S+00", program.time.gmtime(seconds))}


class Moments(unittest.TestCase):
    def test_a_moment_has_a_time_zone(self):
        for text in ("2026-11-26 12:00:00+00", "2026-11-26T13:00:00+01:00", "2026-11-26 12:00Z", "2026-11-26 12:00 UTC",
                     "2026-11-26 12:00:00.000+0000", "2026-11-26 06:30:00-05:30"):
            self.assertEqual(restore_moment(text), NOON, text)
        for text in ("2026-11-26 12:00:00", "yesterday", "2026-13-26 12:00:00+00", "", "12:00+00"):
            self.assertIsNone(restore_moment(text), text)


class Plans(unittest.TestCase):
    def problem(self, wanted, **changed):
        problems = restore_plan(found(**changed), wanted)["problems"]
        self.assertEqual(len(problems), 1, problems)
        return problems[0]

    def test_the_newest_backup_before_the_moment(self):
        plan = restore_plan(found(), to(NOON - 1800))
        self.assertEqual(("B", 1, []), (plan["set"], plan["repository"], plan["problems"]))
        self.assertEqual({"recovery_target_time": "2026-11-26 11:30:00.000000+00",
                          "recovery_target_timeline": "latest"}, plan["recovery"])
        self.assertEqual("/data/main.before-restore-20261126-120000", plan["state"]["aside"])
        self.assertEqual("A", restore_plan(found(), to(NOON - 4000))["set"])
        self.assertEqual("A", restore_plan(found(), {"lsn": "0/8000000"})["set"])
        self.assertEqual({"recovery_target": "immediate", "recovery_target_timeline": "latest"},
                         restore_plan(found(), {"set": "A"})["recovery"])

    def test_what_cannot_be(self):
        self.assertIn("say which moment", self.problem({}))
        self.assertIn("with its time zone", self.problem({"to": "2026-11-26 11:00:00"}))
        self.assertIn("in the future", self.problem(to(NOON + 1)))
        self.assertIn("the first one, A, ended 2026-11-26 10:00:00+00", self.problem(to(NOON - 7300)))
        self.assertIn("one target", self.problem({**to(NOON - 60), "lsn": "0/1"}))
        self.assertIn("there are A, B", self.problem({"set": "C"}))
        self.assertIn("after TO", self.problem({**to(NOON - 4000), "set": "B"}))
        self.assertIn("position in the WAL", self.problem({"lsn": "12"}))
        self.assertIn("there is no backup", self.problem(to(NOON - 60), backups=[]))
        self.assertIn("node2 has 50 MiB free", self.problem(to(NOON - 60), room={"node1": 1 << 30, "node2": 50 << 20}))
        self.assertIn("tablespaces", self.problem(to(NOON - 60), tablespaces=1))
        self.assertIn("no leader", self.problem(to(NOON - 60), leader=""))
        self.assertIn("maintenance", self.problem(to(NOON - 60), paused=True))

    def test_a_moment_on_the_timeline_that_was_alive_then(self):
        # Restored at 11:30 to 9:30: B, made at 11:00, is of the branch that was left then.
        states = {"node1": done(), "node2": {}}
        left = restore_plan(found(states=states), to(NOON - 3000))
        self.assertEqual(("B", "1"), (left["set"], left["recovery"]["recovery_target_timeline"]))
        backups = [backup("0", NOON - 9900), *found()["backups"]]
        since = restore_plan(found(states=states, backups=backups), to(NOON - 600))
        self.assertEqual(("0", "latest"), (since["set"], since["recovery"]["recovery_target_timeline"]))
        self.assertEqual([done()], since["state"]["past"])

    def test_an_interrupted_one_goes_on(self):
        for phase in ("exchanging", "started"):
            states = {"node1": done(phase=phase, wanted=to(NOON - 60)), "node2": done(phase="recovering", step=1)}
            for wanted in ({}, to(NOON - 60)):
                plan = restore_plan(found(states=states, leader=""), wanted)
                self.assertEqual(([], phase, {}), (plan["problems"], plan["state"]["phase"], plan["recovery"]))
            self.assertIn("make restore CLUSTER=app", self.problem(to(NOON - 90), states=states))
        state = done(phase="recovering", step=1, wanted=to(NOON - 60))
        self.assertEqual(state["id"], restore_plan(found(states={"node1": state}), to(NOON - 60))["state"]["id"])
        self.assertNotEqual(state["id"], restore_plan(found(states={"node1": state}), to(NOON - 90))["state"]["id"])

    def test_undoing(self):
        plan = undo_plan(found(states={"node1": done()}))
        self.assertEqual({"recovery_target_timeline": "current"}, plan["recovery"])
        self.assertEqual((done()["aside"], "/data/main.restored-20261126-100000", NOON - 1800),
                         tuple(plan["state"][name] for name in ("into", "aside", "reached")))
        self.assertEqual({}, undo_plan(found(states={"node1": done(phase="exchanging")}))["recovery"])
        self.assertTrue(undo_plan(found(states={"node1": done(phase="recovering")}))["cancel"])
        self.assertIn("is not on node1 any more", undo_plan(found(states={"node1": done()}, kept=[]))["problems"][0])
        self.assertIn("no restore", undo_plan(found())["problems"][0])
        self.assertIn("no restore", undo_plan(found(states={"node1": done(kind="undo")}))["problems"][0])


class Recovering(unittest.TestCase):
    spec = {"stops": True, "system_identifier": "7", "above": 3}
    state = {"Database system identifier": "7", "Latest checkpoint's TimeLineID": "4",
             "Database cluster state": "shut down"}

    def test_what_was_recovered_is_judged(self):
        log = "LOG:  recovery stopping before commit of transaction 745, time 2026-11-26 12:00:00+00\n"
        self.assertEqual("", program.judge(self.spec, log, self.state))
        self.assertEqual("", program.judge({**self.spec, "stops": False}, "", self.state))
        for wrong, changed in (("another database", {"Database system identifier": "8"}),
                               ("its timeline is 3", {"Latest checkpoint's TimeLineID": "3"}),
                               ("did not stop cleanly", {"Database cluster state": "in production"})):
            self.assertIn(wrong, program.judge(self.spec, log, {**self.state, **changed}))
        self.assertIn("target was not reached", program.judge(self.spec, "LOG:  redo done\n", self.state))
        self.assertEqual("the archive ends before the target", program.reason(
            "LOG:  x\nFATAL:  recovery ended before configured recovery target was reached\n"))

    def test_nobody_can_reach_the_server(self):
        spec = {"home": "/h", "into": "/d", "bin_dir": "/b", "port": 5432, "fetch": "f %p",
                "recovery": {"recovery_target_name": "x"}}
        command = program.server_command(spec, {"max_connections setting": "300", "max_prepared_xacts setting": "9"})
        for setting in ("listen_addresses=", "archive_command=false", "max_connections=300",
                        "max_prepared_transactions=9", "recovery_target_name=x"):
            self.assertIn(setting, command)


@mock.patch.object(program.shutil, "chown")
class Exchange(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.root = pathlib.Path(place.name)
        (self.root / "main" / "pg_wal").mkdir(parents=True)
        (self.root / "main" / "old").touch()
        self.spec = {"data_dir": str(self.root / "main"), "wal_dir": "", "aside": str(self.root / "main.before"),
                     "into": "", "needed": False}

    def restored(self):
        (self.root / "restored" / "pg_wal").mkdir(parents=True)
        (self.root / "restored" / "new").touch()
        self.spec.update(into=str(self.root / "restored"), needed=True)

    def test_the_recovered_data_takes_the_place(self, _):
        self.restored()
        self.assertEqual(2, len(program.exchange(self.spec)))
        self.assertTrue((self.root / "main" / "new").exists())
        self.assertTrue((self.root / "main.before" / "old").exists())
        self.assertEqual([], program.exchange(self.spec))

    def test_interrupted_between_the_two(self, _):
        self.restored()
        os.rename(self.root / "main", self.root / "main.before")
        program.exchange(self.spec)
        self.assertTrue((self.root / "main" / "new").exists())

    def test_others_become_copies(self, _):
        program.exchange(self.spec)
        self.assertEqual([], os.listdir(self.root / "main"))
        program.exchange(self.spec)
        self.assertTrue((self.root / "main.before" / "old").exists())

    def test_nothing_is_moved_where_the_new_data_is_gone_or_the_server_runs(self, _):
        self.spec.update(into=str(self.root / "gone"), needed=True)
        with self.assertRaises(program.Failure):
            program.exchange(self.spec)
        self.spec.update(into="", needed=False)
        (self.root / "main" / "postmaster.pid").write_text("%d\n" % os.getpid())
        with self.assertRaises(program.Failure):
            program.exchange(self.spec)
        self.assertTrue((self.root / "main" / "old").exists())

    def test_wal_on_a_disk_of_its_own_goes_along_and_comes_back(self, _):
        wal = self.root / "disk" / "main"
        wal.mkdir(parents=True)
        (wal / "segment").write_text("old")
        os.rmdir(self.root / "main" / "pg_wal")
        os.symlink(wal, self.root / "main" / "pg_wal")
        self.restored()
        (self.root / "restored" / "pg_wal" / "segment").write_text("new")
        self.spec["wal_dir"] = str(wal)
        with mock.patch.object(program.subprocess, "run"):
            program.exchange(self.spec)
        self.assertEqual("new", (self.root / "main" / "pg_wal" / "segment").read_text())
        self.assertEqual("old", (self.root / "main.before" / "pg_wal" / "segment").read_text())
        back = {**self.spec, "into": self.spec["aside"], "aside": str(self.root / "main.after")}
        program.exchange(back)
        self.assertEqual("old", (self.root / "main" / "pg_wal" / "segment").read_text())
        self.assertEqual(str(wal), os.readlink(self.root / "main" / "pg_wal"))
        self.assertEqual("new", (self.root / "main.after" / "pg_wal" / "segment").read_text())
        self.assertEqual([], program.exchange(back))


class State(unittest.TestCase):
    def test_a_file_is_written_at_once(self):
        with tempfile.TemporaryDirectory() as place:
            program.write_json(place + "/x", {"a": 1})
            with open(place + "/x", encoding="utf-8") as file:
                self.assertEqual({"a": 1}, json.load(file))


class Origin(unittest.TestCase):
    def problems(self, given, passphrase="k", **more):
        return " ".join(origin_problems({"given": given, "cluster": "app", "passphrase": passphrase, "s3_key": "",
                                         "s3_key_secret": "", **more}))

    def test_what_a_new_cluster_begins_with(self):
        self.assertEqual("", self.problems({"cluster": "old", "path": "/mnt/repository"}))
        self.assertIn("same name", self.problems({"cluster": "app", "path": "/r"}))
        self.assertIn("either path", self.problems({"cluster": "old"}))
        self.assertIn("lacks cluster", self.problems({"path": "/r"}))
        self.assertIn("takes cluster, path", self.problems({"cluster": "old", "path": "/r", "host": "x"}))
        self.assertIn("with its time zone", self.problems({"cluster": "old", "path": "/r", "to": "yesterday"}))
        self.assertIn("RESTORE_PASSPHRASE", self.problems({"cluster": "old", "path": "/r"}, passphrase=""))
        bucket = {"bucket": "b", "endpoint": "e", "region": "r"}
        self.assertIn("RESTORE_S3_KEY", self.problems({"cluster": "old", "s3": bucket}))
        self.assertEqual("", self.problems({"cluster": "old", "s3": bucket}, s3_key="a", s3_key_secret="b"))
        self.assertIn("lacks bucket", self.problems({"cluster": "old", "s3": {"region": "r"}}))

    def test_all_there_is_unless_a_moment_is_given(self):
        self.assertEqual({"recovery_target_timeline": "latest"}, restore_target(""))
        self.assertEqual("2026-11-26 12:00:00.000000+00",
                         restore_target("2026-11-26 12:00:00+00")["recovery_target_time"])
