"""The collection, installed as others do it, works outside the checkout."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ANSIBLE = pathlib.Path(__file__).resolve().parents[1]
# Ansible as this test runs by it.
COMMANDS = pathlib.Path(sys.executable).parent


class Collection(unittest.TestCase):
    def run_in(self, folder, command, *args):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ANSIBLE_")}
        environment.update(ANSIBLE_COLLECTIONS_PATH=folder, ANSIBLE_LOCALHOST_WARNING="False")
        done = subprocess.run([COMMANDS / command, *args], cwd=folder, env=environment, capture_output=True, text=True,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_installed(self):
        with tempfile.TemporaryDirectory() as folder:
            self.run_in(folder, "ansible-galaxy", "collection", "install", str(ANSIBLE), "--no-deps", "--offline",
                        "-p", folder)
            installed = pathlib.Path(folder, "ansible_collections", "pgha", "cluster")
            for part in ("roles/etcd/tasks/main.yml", "roles/patroni/tasks/main.yml", "plugins/modules/reach.py"):
                self.assertTrue((installed / part).is_file(), part)
            self.assertFalse((installed / "tests").exists(), "its own tests are of no use there")
            hosts = pathlib.Path(folder, "hosts.ini")
            hosts.write_text("[etcd]\ndb1 ansible_host=192.0.2.11\n[patroni]\ndb1\n", encoding="utf-8")
            # Finds every role and module of the playbook, or fails.
            said = self.run_in(folder, "ansible-playbook", "-i", str(hosts), "--syntax-check", "pgha.cluster.verify")
            self.assertIn("playbook: ", said)
