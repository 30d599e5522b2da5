"""The playbooks run the services' verbs in the order of the list, on whichever hosts the services are.

Two services are added to a copy of the collection, one folder and one entry each, and run on this machine.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import yaml

ANSIBLE = pathlib.Path(__file__).parent.parent
# The second one is on the host that comes first.
SERVICES = [{"name": "first", "verbs": ["preflight", "main", "before_remove", "remove"], "group": "ones"},
            {"name": "second", "verbs": ["preflight", "main", "remove"], "group": "twos"}]
INVENTORY = {"all": {
    "vars": {"ansible_connection": "local", "ansible_become": False, "patroni_scope": "app",
             "ansible_python_interpreter": sys.executable},
    "hosts": {"a": {}, "b": {}},
    "children": {"twos": {"hosts": {"a": {}}}, "ones": {"hosts": {"b": {}}}}}}


class Verbs(unittest.TestCase):
    def setUp(self):
        scratch = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.scratch = scratch
        self.content = scratch / "ansible_collections/pgha/cluster"
        shutil.copytree(ANSIBLE, self.content, ignore=shutil.ignore_patterns("tests", "__pycache__"))
        variables = self.content / "playbooks/group_vars/all.yml"
        text = variables.read_text(encoding="utf-8")
        entries = yaml.safe_dump({"cluster_services": SERVICES})
        text, count = re.subn(r"^cluster_services:\n(?: .*\n)+", entries, text, flags=re.MULTILINE)
        self.assertEqual(count, 1)
        variables.write_text(text, encoding="utf-8")
        for service in SERVICES:
            tasks = self.content / "roles" / service["name"] / "tasks"
            tasks.mkdir(parents=True)
            for verb in service["verbs"]:
                said = [{"name": f"Say {verb}", "ansible.builtin.debug": {"msg": f"{service['name']} {verb}"}},
                        {"name": "Tell a program", "ansible.builtin.set_stats": {"data": {service["name"]: verb},
                                                                                 "aggregate": False}}]
                (tasks / f"{verb}.yml").write_text(yaml.safe_dump(said), encoding="utf-8")
        (scratch / "inventory.yml").write_text(yaml.safe_dump(INVENTORY), encoding="utf-8")

    def play(self, playbook, *arguments):
        """Return what the services said, in its order."""
        environment = dict(os.environ, ANSIBLE_CONFIG=str(self.content / "ansible.cfg"),
                           ANSIBLE_COLLECTIONS_PATH=str(self.scratch),
                           ANSIBLE_NOCOLOR="1", ANSIBLE_FORKS="2", PGHA_EVENTS=str(self.scratch / "events"))
        command = [pathlib.Path(sys.executable).parent / "ansible-playbook", "-i", self.scratch / "inventory.yml",
                   self.content / "playbooks" / playbook, *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return re.findall(r'"msg": "((?:first|second) \w+)"', done.stdout)

    def test_made_in_the_order_of_the_list(self):
        self.assertEqual(self.play("deploy.yml"), ["first preflight", "second preflight", "first main", "second main"])

    def test_a_program_is_told_what_the_run_has_to_tell(self):
        self.play("deploy.yml", "--skip-tags", "verify")
        last = json.loads((self.scratch / "events").read_text(encoding="utf-8").splitlines()[-1])
        self.assertEqual(last, {"event": "ended", "failed": [], "facts": {"first": "main", "second": "main"}})

    def test_a_tag_makes_one_alone_after_all_preflights(self):
        self.assertEqual(self.play("deploy.yml", "--tags", "second"),
                         ["first preflight", "second preflight", "second main"])
        self.assertEqual(self.play("deploy.yml", "--skip-tags", "second"),
                         ["first preflight", "second preflight", "first main"])
        self.assertEqual(self.play("deploy.yml", "--tags", "verify"), ["first preflight", "second preflight"])

    def test_removed_the_other_way_round(self):
        self.assertEqual(self.play("destroy-cluster.yml", "-e", "destroy_cluster=app"),
                         ["first before_remove", "second remove", "first remove"])
