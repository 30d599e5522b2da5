"""The restore drill: what it makes of what it finds, and its log."""

import contextlib
import json
import os
import pathlib
import tempfile
import unittest
from unittest import mock

import pgha_drill as drill

NOW = 1795694400.0


def stanza(segment, *backups):
    return {"archive": [{"id": "15-1", "max": "0000000100000000000000FF"}, {"id": "15-1", "max": segment}],
            "backup": [{"label": label, "type": "full", "timestamp": {"stop": stop}, "info": {"size": 1 << 20},
                        "error": False} for label, stop in backups]}


class Place(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.home = pathlib.Path(place.name)
        self.config = {"home": place.name, "pgbackrest": ["pgbackrest"], "psql": ["psql"], "bin_dir": "/nowhere",
                       "recover": "pgha-restore", "archive_timeout": 60, "key": "secret"}


class Canary(Place):
    def seen(self, segments):
        """Commit a canary whose WAL is in the segment …0105, while the archive comes to have those segments."""
        answers = iter(segments)

        def run(command, *_, **__):
            return "745|000000020000000000000105|7" if command[0] == "psql" else json.dumps([stanza(next(answers))])
        clock = iter(range(int(NOW), int(NOW) + 10000, 20))
        with mock.patch.object(drill, "run", run), mock.patch.object(drill.time, "sleep"), mock.patch.object(
                drill.time, "time", lambda: next(clock)):
            return drill.canary(self.config)

    def test_it_waits_for_its_segment_on_its_timeline(self):
        seen = self.seen(["000000010000000000000200", "000000020000000000000104", "000000020000000000000105"])
        self.assertEqual(("745", "000000020000000000000105", "7"),
                         (seen["transaction"], seen["segment"], seen["system_identifier"]))
        self.assertGreater(seen["rpo_s"], 0)

    def test_a_dead_archive_is_a_failure(self):
        with self.assertRaisesRegex(drill.Failure, "archiving is dead"):
            self.seen(["000000020000000000000104"] * 100)


class Drills(Place):
    seen = {"id": "c", "transaction": "745", "segment": "000000020000000000000105", "system_identifier": "7",
            "time": NOW, "rpo_s": 3}

    def hold(self, seen, result=None, status=0, backups=(("A", NOW - 100),), found="1", size=1 << 20):
        """Hold a drill in which the commands answer as given; return its report."""
        (self.home / "canary.json").write_text(json.dumps(seen))

        def run(command, what, **_):
            if "info" in command:
                answer = stanza("x", *backups)
                for backup in answer["backup"]:
                    backup["info"]["size"] = size
                return json.dumps([answer])
            if what == self.breaks:
                raise drill.Failure(what + ": broken")
            return found

        def recover(command, **_):
            (self.home / "scratch" / "run" / "result.json").write_text(json.dumps(
                result or {"phase": "recovered", "timeline": 3}))
            return mock.Mock(returncode=status)
        with mock.patch.object(drill, "run", run), mock.patch.object(drill.subprocess, "run", recover), \
                mock.patch.object(drill.time, "time", lambda: NOW + 60):
            return drill.Drill(self.config).run()

    breaks = ""

    def test_a_good_one(self):
        report = self.hold(self.seen)
        self.assertEqual(("ok", "A", 3), (report["result"], report["backup"], report["rpo_s"]))
        self.assertFalse((self.home / "scratch").exists())

    def test_each_failure_has_its_reason(self):
        for reason, given in {
            "archiving is dead": {"seen": {"reason": "archiving is dead", "time": NOW}},
            "no canary was committed": {"seen": {}},
            "no backup from before the canary": {"seen": self.seen, "backups": (("A", NOW + 5),)},
            "MiB free": {"seen": self.seen, "size": 1 << 60},
            "the archive ends": {"seen": self.seen, "status": 1,
                                 "result": {"phase": "failed", "reason": "the archive ends before the target"}},
            "stops short of its commit": {"seen": self.seen, "found": "0"},
        }.items():
            report = self.hold(**given)
            self.assertEqual("failed", report["result"])
            self.assertIn(reason, report["reason"])
            self.assertFalse((self.home / "scratch").exists())

    def test_each_check_can_fail(self):
        for check in ("checksums of all pages", "a dump of every database", "PostgreSQL does not start over what was "
                      "restored"):
            with mock.patch.object(Drills, "breaks", check):
                self.assertEqual(check + ": broken", self.hold(self.seen)["reason"])


class Log(Place):
    def test_no_line_can_be_changed_or_taken_out_unseen(self):
        path = str(self.home / "drills.jsonl")
        for number in range(3):
            drill.sign({"result": "ok", "number": number}, path, "secret")
        self.assertEqual([], drill.wrong_lines(path, "secret"))
        self.assertEqual([1, 2, 3], drill.wrong_lines(path, "another"))
        lines = pathlib.Path(path).read_text().splitlines()
        pathlib.Path(path).write_text("\n".join([lines[0], lines[2]]) + "\n")
        self.assertEqual([2], drill.wrong_lines(path, "secret"))
        pathlib.Path(path).write_text("\n".join([lines[0].replace("ok", "no"), *lines[1:]]) + "\n")
        self.assertEqual([1, 2], drill.wrong_lines(path, "secret"))

    def test_the_last_one_is_what_status_reads(self):
        with mock.patch.object(drill, "CONFIG", str(self.home / "drill-config.json")), mock.patch.object(
                drill.sys, "argv", ["pgha-drill", "restore"]), contextlib.redirect_stdout(None):
            drill.write_json(drill.CONFIG, self.config)
            self.assertEqual(1, drill.main())
        self.assertEqual("failed", json.loads((self.home / "drill.json").read_text())["result"])
        self.assertTrue(os.path.exists(self.home / "drills.jsonl"))
