"""What stands against backups, and the secrets that they have."""

import unittest

from ansible_collections.pgha.cluster.plugins.filter.backup_plan import (
    backup_problems,
    backup_secrets,
    backup_stanza_failure,
)

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
