"""What the machines tell of themselves, and what is decided from what Prometheus says."""

import datetime
import importlib.util
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
from contextlib import redirect_stderr
from unittest import mock

import yaml
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from ansible_collections.pgha.cluster.plugins.filter.metrics_plan import (
    monitoring_verified,
    receiver_secrets,
    rule_files,
    scrape_targets,
    target_files,
)

ROLE = pathlib.Path(__file__).parent.parent / "roles/metrics"
SPEC = importlib.util.spec_from_file_location("pgha_metrics", ROLE / "files/pgha_metrics.py")
metrics = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(metrics)
ENDPOINT = {"members": [{"name": "db1", "address": "192.0.2.11"}], "port": 9100}


def values(samples):
    """Return samples as a dict: (name, labels…): value."""
    return {(name, *sorted(labels.values())): value for name, labels, value in samples}


def made_backup(kind, stop, repository=1, **more):
    return dict({"type": kind, "timestamp": {"start": stop - 5, "stop": stop}, "database": {"repo-key": repository},
                 "info": {"size": 100, "repository": {"size": 30}}}, **more)


class Sections(unittest.TestCase):
    def test_the_repositories_that_are_asked_for_are_told_of(self):
        said = [{"repo": [{"key": 1, "status": {"code": 0}}],
                 "backup": [made_backup("full", 50), made_backup("diff", 90)]}]
        with mock.patch.object(metrics, "run", return_value=json.dumps(said)):
            seen = values(metrics.backup({"command": ["pgbackrest"], "repositories": [1, 2]}))
        self.assertEqual(seen["pgha_backup_last_seconds", "1", "full"], 50)
        self.assertEqual(seen["pgha_backup_last_seconds", "1", "diff"], 90)
        self.assertEqual(seen["pgha_backup_last_seconds", "1", "incr"], 0)
        self.assertEqual(seen["pgha_backup_count", "1"], 2)
        self.assertEqual((seen["pgha_backup_status", "1"], seen["pgha_backup_status", "2"]), (0, 1))
        self.assertEqual(seen["pgha_backup_last_seconds", "2", "full"], 0)
        self.assertFalse(seen["pgha_backup_damaged", "1"])

    def test_a_repository_without_a_stanza_has_no_backup(self):
        with mock.patch.object(metrics, "run", return_value="[]"):
            seen = values(metrics.backup({"command": ["pgbackrest"], "repositories": [1]}))
        self.assertEqual((seen["pgha_backup_status", "1"], seen["pgha_backup_count", "1"]), (1, 0))

    def test_the_drill_that_never_was_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "drill.json")
            self.assertEqual([sample[2] for sample in metrics.drill({"status": path})], [0, False])
            pathlib.Path(path).write_text('{"result": "ok", "time": "1970-01-01T00:01:00Z"}', encoding="utf-8")
            self.assertEqual([sample[2] for sample in metrics.drill({"status": path})], [60, True])
            pathlib.Path(path).write_text('{"result": "failed", "time": "1970-01-01T00:01:00Z"}', encoding="utf-8")
            self.assertEqual([sample[2] for sample in metrics.drill({"status": path})], [60, False])

    def test_of_several_certificates_the_first_to_end_counts(self):
        with tempfile.NamedTemporaryFile("wb") as file:
            for days in (300, 30, 3000):
                file.write(certificate(days))
            file.flush()
            (name, labels, ends), = metrics.certificates({"files": {"ca": file.name}})
        self.assertEqual((name, labels), ("pgha_certificate_expires_seconds", {"certificate": "ca"}))
        self.assertAlmostEqual(ends, datetime.datetime.now().timestamp() + 30 * 86400, delta=100)

    def test_who_has_the_address(self):
        shown = json.dumps([{"addr_info": [{"local": "192.0.2.100"}, {"local": "192.0.2.11"}]}, {}])
        with mock.patch.object(metrics, "run", return_value=shown):
            self.assertTrue(next(metrics.vip({"address": "192.0.2.100"}))[2])
            self.assertFalse(next(metrics.vip({"address": "192.0.2.10"}))[2])

    def test_security_updates_are_counted_apart(self):
        said = ("Inst libssl3 [3.0.1] (3.0.2 Debian-Security:12/stable-security [amd64])\n"
                "Inst curl [7.1] (7.2 Debian:12/stable [amd64])\nConf curl (7.2)\n")
        with mock.patch.object(metrics, "run", return_value=said):
            seen = values(metrics.updates({"lists": "/nowhere", "reboot": "/nowhere"}))
        self.assertEqual(seen, {("pgha_update_pending", "security"): 1, ("pgha_update_pending", "other"): 1,
                                ("pgha_reboot_pending",): False})

    def test_pools_are_summed_without_the_consoles_own(self):
        row = {"cl_active": 3, "cl_waiting": 2, "sv_active": 2, "sv_idle": 1, "maxwait": 4, "maxwait_us": 500000}
        said = {"POOLS": [dict(row, database="app"), dict(row, database="other"), dict(row, database="pgbouncer")],
                "CONFIG": [{"key": "max_db_connections", "value": "10"}, {"key": "max_client_conn", "value": "99"}]}
        seen = values(metrics.pgbouncer({"pools": {"primary": 6432}}, lambda pool, port: said))
        self.assertEqual(seen["pgha_pgbouncer_clients_waiting", "primary"], 4)
        self.assertEqual(seen["pgha_pgbouncer_wait_seconds", "primary"], 4.5)
        self.assertEqual(seen["pgha_pgbouncer_servers_max", "primary"], 10)

    def test_a_pool_that_does_not_answer_is_down(self):
        def ask(pool, port):
            raise subprocess.CalledProcessError(1, "python3")
        self.assertEqual(values(metrics.pgbouncer({"pools": {"primary": 6432}}, ask)),
                         {("pgha_pgbouncer_up", "primary"): False})


def certificate(days):
    """Return a certificate that ends in so many days."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=days))
    from cryptography.hazmat.primitives.serialization import Encoding
    return made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


class Program(unittest.TestCase):
    def setUp(self):
        self.directory = self.enterContext(tempfile.TemporaryDirectory())
        self.config = os.path.join(self.directory, "config.json")

    def run_with(self, sections, *argv):
        pathlib.Path(self.config).write_text(json.dumps({"directory": self.directory, "sections": sections}),
                                             encoding="utf-8")
        with mock.patch.object(metrics, "CONFIG", self.config), redirect_stderr(io.StringIO()):
            metrics.main(list(argv))
        return {path.name: path.read_text(encoding="utf-8") for path in pathlib.Path(self.directory).glob("*.prom")}

    def test_a_section_has_a_file(self):
        files = self.run_with({"watchdog": {"every": 300, "device": self.directory}})
        self.assertEqual(list(files), ["pgha-watchdog.prom"])
        self.assertIn("\npgha_watchdog_present 1.0\n", files["pgha-watchdog.prom"])
        self.assertIn('pgha_metrics_failed{section="watchdog"} 0.0\n', files["pgha-watchdog.prom"])

    def test_old_figures_do_not_outlive_a_failure(self):
        self.run_with({"watchdog": {"every": 300, "device": self.directory}})
        with mock.patch.dict(metrics.SECTIONS, watchdog=mock.Mock(side_effect=OSError("gone"))):
            files = self.run_with({"watchdog": {"every": 300}}, "watchdog")
        self.assertNotIn("pgha_watchdog_present", files["pgha-watchdog.prom"])
        self.assertIn('pgha_metrics_failed{section="watchdog"} 1.0\n', files["pgha-watchdog.prom"])

    def test_a_section_is_made_anew_when_its_time_has_come(self):
        section = mock.Mock(return_value=[])
        with mock.patch.dict(metrics.SECTIONS, watchdog=section):
            self.run_with({"watchdog": {"every": 300}})
            self.run_with({"watchdog": {"every": 300}})
            self.assertEqual(section.call_count, 1)
            self.run_with({"watchdog": {"every": 30}})
            self.assertEqual(section.call_count, 2)

    def test_a_section_that_is_wanted_no_more_leaves_nothing(self):
        self.run_with({"watchdog": {"every": 300, "device": self.directory}})
        self.assertEqual(self.run_with({}), {})

    def test_the_readme_lists_what_there_is(self):
        text = (ROLE / "README.md").read_text(encoding="utf-8")
        listed = re.findall(r"`(pgha_[a-z_]+|…_[a-z_]+)`", text.split("## What")[1].split("The state of")[0])
        self.assertEqual({name.replace("…", "pgha_pgbouncer") for name in listed}, set(metrics.METRICS))


class Queries(unittest.TestCase):
    def test_every_column_is_described(self):
        text = (ROLE / "files/queries.yml").read_text(encoding="utf-8")
        for name, asked in yaml.safe_load(text).items():
            with self.subTest(name):
                self.assertRegex(name, "^pgha_postgresql")
                for column, said in ((c, s) for metric in asked["metrics"] for c, s in metric.items()):
                    self.assertRegex(asked["query"], r"\b%s\b" % column)
                    self.assertIn(said["usage"], ("GAUGE", "COUNTER", "LABEL"))


class Plan(unittest.TestCase):
    def test_a_target_has_the_machines_name(self):
        self.assertEqual(scrape_targets(ENDPOINT, "app-dev"), [
            {"targets": ["192.0.2.11:9100"], "labels": {"cluster": "app-dev", "instance": "db1"}}])
        file, = target_files({"node": ENDPOINT}, "app-dev")
        self.assertEqual((file["path"], json.loads(file["content"])),
                         ("/etc/prometheus/targets/node.json", scrape_targets(ENDPOINT, "app-dev")))

    def test_rules_keep_their_names(self):
        self.assertEqual(rule_files(["/somewhere/own.yml"], ["groups: []"], "promtool check rules %s"),
                         [{"path": "/etc/prometheus/rules/own.yml", "content": "groups: []",
                           "validate": "promtool check rules %s"}])

    def test_secrets_are_given_kept_or_taken_away(self):
        kept = {"webhook_url": "https://old", "slack_url": "https://slack"}
        self.assertEqual(receiver_secrets({"webhook_url": "", "slack_url": "none", "ntfy_url": "https://new"}, kept),
                         {"webhook_url": "https://old", "slack_url": "", "ntfy_url": "https://new"})

    def test_what_is_down_and_what_fails_is_a_problem(self):
        target = {"health": "up", "labels": {"job": "node", "instance": "db1"}, "lastError": ""}
        rules = [{"rules": [{"name": "A", "health": "ok"}, {"name": "B", "health": "err", "lastError": "bad"}]}]
        well = monitoring_verified("mon1", [target], [{"rules": []}], True)
        self.assertEqual((well["problems"], well["table"]), ([], ["monitoring mon1: 1 of 1 targets answer, 0 rules"]))
        seen = monitoring_verified("mon1", [dict(target, health="down", lastError="refused")], rules, False)
        self.assertEqual(len(seen["problems"]), 3)
        self.assertIn("node on db1 cannot be asked by Prometheus: refused", seen["problems"])

    def test_a_prometheus_that_is_silent_is_a_problem(self):
        self.assertIn("does not answer", monitoring_verified("mon1", None, None, False)["problems"][0])


if __name__ == "__main__":
    unittest.main()
