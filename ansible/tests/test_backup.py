"""What stands against backups, and the secrets that they have."""

import pathlib
import subprocess
import tempfile
import unittest

from ansible_collections.pgha.cluster.plugins.filter.backup_plan import (
    backup_problems,
    backup_secrets,
    backup_stanza_failure,
)
from ansible_collections.pgha.cluster.plugins.module_utils import wal
from ansible_collections.pgha.cluster.plugins.modules import backup_check

NOTHING = {"passphrase": "", "s3_key": "", "s3_key_secret": ""}
BUCKET = {"bucket": "b", "endpoint": "s3.example", "region": "eu"}


def declared(**changed):
    return {"hosts": ["backup1"], "s3": {}, "encrypts": True, "distributed": "2.45", "source": "distribution",
            "versions": {"node1": "pgBackRest 2.45", "backup1": "pgBackRest 2.45"}, "postgresql_version": "15",
            **changed}


class Problems(unittest.TestCase):
    def expect(self, words, given=NOTHING, kept=(), **changed):
        problems = backup_problems(declared(**changed), given, list(kept))
        self.assertEqual(len(problems), 1, problems)
        for word in words:
            self.assertIn(word, problems[0])

    def test_none(self):
        self.assertEqual(backup_problems(declared(), NOTHING, []), [])
        self.assertEqual(backup_problems(declared(versions={"node1": "", "backup1": ""}), NOTHING, []), [])

    def test_version_mismatch_is_refused(self):
        self.expect(["backup1 2.59.1", "node1 2.45", "make update"],
                    versions={"node1": "pgBackRest 2.45", "backup1": "pgBackRest 2.59.1"})

    def test_postgresql_16_with_2_45_is_refused(self):
        self.expect(["2.45 does not know PostgreSQL 16", "2.46"], postgresql_version="16")
        # Also before anything is installed, where the distribution says what it would be.
        self.expect(["2.45 does not know PostgreSQL 17"], postgresql_version="17", versions={})
        newer = declared(postgresql_version="17", versions={}, source="pgdg")
        self.assertEqual(backup_problems(newer, NOTHING, []), [])

    def test_one_backup_host(self):
        self.expect(["one backup host"], hosts=["backup1", "backup2"])

    def test_bucket(self):
        keys = {**NOTHING, "s3_key": "k", "s3_key_secret": "s"}
        self.assertEqual(backup_problems(declared(s3=BUCKET), keys, []), [])
        self.assertEqual(backup_problems(declared(s3=BUCKET), NOTHING, [keys]), [])
        self.expect(["lacks region"], given=keys, s3={"bucket": "b", "endpoint": "s3.example"})
        self.expect(["has buckets"], given=keys, s3={**BUCKET, "buckets": "b"})
        self.expect(["BACKUP_S3_KEY_SECRET"], given={**NOTHING, "s3_key": "k"}, s3=BUCKET)

    def test_the_key_stays(self):
        kept = [{**NOTHING, "passphrase": "one"}]
        self.assertEqual(backup_problems(declared(), {**NOTHING, "passphrase": "one"}, kept), [])
        self.expect(["cannot be changed"], given={**NOTHING, "passphrase": "two"}, kept=kept)
        self.expect(["different keys"], kept=[*kept, {**NOTHING, "passphrase": "two"}])


class Secrets(unittest.TestCase):
    def test_given_else_kept_else_new(self):
        kept = [{"passphrase": "kept", "s3_key": "old", "s3_key_secret": "old"}]
        self.assertEqual(backup_secrets(NOTHING, [], "new")["passphrase"], "new")
        self.assertEqual(backup_secrets(NOTHING, kept, "new"), kept[0])
        self.assertEqual(backup_secrets({**NOTHING, "s3_key": "k"}, kept, "new"), {**kept[0], "s3_key": "k"})


class Stanza(unittest.TestCase):
    def test_a_repository_of_another_cluster(self):
        said = "ERROR: [028]: backup and archive info files exist but do not match the database"
        self.assertIn("earlier cluster named app-dev", backup_stanza_failure(said, "app-dev", "/var/lib/pgbackrest"))
        self.assertIn("no space", backup_stanza_failure("no space", "app-dev", "/var/lib/pgbackrest"))


SIZE = 16 * 1024 * 1024


def names(timeline, *numbers):
    return {wal.join(timeline, number, SIZE) for number in numbers}


class Gaps(unittest.TestCase):
    def test_none_over_logs_and_timelines(self):
        have = names(1, 254, 255, 256) | names(2, 256, 257)
        self.assertEqual(wal.gaps(have, wal.join(1, 254, SIZE), wal.join(2, 257, SIZE), SIZE), [])

    def test_named_by_timeline(self):
        have = names(1, 1, 2, 5) | names(2, 6, 8)
        self.assertEqual(wal.gaps(have, wal.join(1, 1, SIZE), wal.join(2, 8, SIZE), SIZE), [
            {"timeline": 1, "from": wal.join(1, 3, SIZE), "to": wal.join(1, 4, SIZE), "segments": 2},
            {"timeline": 2, "from": wal.join(2, 7, SIZE), "to": wal.join(2, 7, SIZE), "segments": 1}])

    def test_what_was_dropped_at_the_end(self):
        missing = wal.gaps(names(1, 1), wal.join(1, 1, SIZE), wal.join(1, 3, SIZE), SIZE)
        self.assertEqual([gap["segments"] for gap in missing], [2])


class Looked(unittest.TestCase):
    NOW = 1_000_000_000

    def backup(self, **changed):
        return {"name": "1F", "repository": 1, "stop": self.NOW - 3600, "error": False, **changed}

    def problems(self, backups, running=""):
        return list(backup_check.backup_problems({"backups": backups, "running": running}, 1, 26, self.NOW))

    def test_newest_backup(self):
        self.assertEqual(self.problems([self.backup()]), [])
        self.assertIn("has no backup", self.problems([])[0])
        self.assertEqual(self.problems([], running="begun"), [])
        self.assertIn("27 h old", self.problems([self.backup(stop=self.NOW - 27 * 3600)])[0])
        self.assertIn("wrong checksums", self.problems([self.backup(error=True)])[0])

    def test_archive(self):
        gap = {"timeline": 1, "from": "A", "to": "B", "segments": 2, "before_newest_backup": False}
        leader = {"member": "node1", "failing": False, "failed": "A", "seconds_since": 400}

        def problems(leader, behind=0, *gaps):
            archives = [{"repository": 1, "gaps": gaps}]
            return list(backup_check.archive_problems(
                {"leader": leader, "segments_behind": behind, "archives": archives}, 300))

        self.assertEqual(problems(leader), [])
        self.assertIn("node1 cannot archive", problems({**leader, "failing": True})[0])
        self.assertIn("2 segments behind", problems(leader, 2)[0])
        self.assertIn("lacks 2 segments of WAL on timeline 1, A to B", problems(leader, 0, gap)[0])
        self.assertEqual(problems(leader, 0, {**gap, "before_newest_backup": True}), [])

    def test_drill(self):
        def problems(drill):
            return list(backup_check.drill_problems(drill, 26, self.NOW))

        self.assertEqual(problems({}), [])
        self.assertEqual(problems({"result": "ok", "time": "2001-09-09T01:00:00Z"}), [])
        self.assertIn("failed: a page", problems({"result": "failed", "reason": "a page"})[0])
        self.assertIn("ago (at most 26 h)", problems({"result": "ok", "time": "2001-09-07T01:00:00+00:00"})[0])
        self.assertIn("no time", problems({"result": "ok"})[0])


class Heal(unittest.TestCase):
    """The program that Patroni calls before a promotion."""

    def test_streamed_segments_are_to_be_archived(self):
        wal_directory = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "pg_wal"
        status = wal_directory / "archive_status"
        status.mkdir(parents=True)
        first, second, short = (wal.join(1, number, SIZE) for number in (1, 2, 3))
        whole, current = wal.join(2, 3, SIZE), wal.join(2, 4, SIZE)
        for name in (first, second, short, whole, current, "00000002.history"):
            (wal_directory / name).touch()
        for name in (first, second, short, whole, "00000002.history", wal.join(1, 0, SIZE)):
            (status / f"{name}.done").touch()
        program = pathlib.Path(__file__).parent.parent / "roles/backup/files/archive_heal.sh"
        for _again in range(2):
            subprocess.run(["sh", program, wal_directory.parent], check=True)
            ready = {path.stem for path in status.glob("*.ready")}
            # Neither what is still written, nor the stub of a timeline that was left, nor what is no longer there.
            self.assertEqual(ready, {first, second, whole, "00000002.history"})

    def test_nothing_hinders_a_promotion(self):
        program = pathlib.Path(__file__).parent.parent / "roles/backup/files/archive_heal.sh"
        self.assertEqual(subprocess.run(["sh", program, "/nowhere"], check=False, capture_output=True).returncode, 0)
