"""The services are what cluster_services says, and each keeps to itself what is its own."""

import pathlib
import re
import unittest

import yaml

ANSIBLE = pathlib.Path(__file__).parent.parent
ROLES = ANSIBLE / "roles"
PLAYBOOKS = ANSIBLE / "playbooks"
SERVICES = yaml.safe_load((PLAYBOOKS / "group_vars/all.yml").read_text(encoding="utf-8"))["cluster_services"]
# Roles that no list names: the playbooks run them by themselves.
OTHERS = {"verify"}


def texts(directory):
    """Give the files of a directory that Ansible reads."""
    for path in sorted(directory.rglob("*")):
        if path.suffix in (".yml", ".j2"):
            yield path, path.read_text(encoding="utf-8")


def asked_verbs():
    """Return the verbs that playbooks and roles ask services for."""
    found = {"verify"}  # asked for by the role verify
    for _path, text in texts(PLAYBOOKS):
        found |= set(re.findall(r"^ +verb: (\w+)$", text, re.MULTILINE))
    return found


class Services(unittest.TestCase):
    def test_every_role_is_a_service_once(self):
        names = [service["name"] for service in SERVICES]
        self.assertEqual(sorted(names + list(OTHERS)), sorted(path.name for path in ROLES.iterdir()))

    def test_verbs_are_the_task_files(self):
        for service in SERVICES:
            with self.subTest(service["name"]):
                files = {path.stem for path in (ROLES / service["name"] / "tasks").glob("*.yml")}
                self.assertEqual(set(service["verbs"]), files & asked_verbs())

    def test_keys_are_the_documented(self):
        text = (PLAYBOOKS / "group_vars/all.yml").read_text(encoding="utf-8")
        documented = set(re.findall(r"^#   (\w+) ", text, re.MULTILINE))
        self.assertEqual({key for service in SERVICES for key in service}, documented)


class Privacy(unittest.TestCase):
    def test_a_roles_own_variables_are_read_by_no_other(self):
        for directory in [PLAYBOOKS, *ROLES.iterdir()]:
            for path, text in texts(directory):
                owners = set(re.findall(r"\b__([a-z0-9]+)_", text)) - {directory.name}
                with self.subTest(path):
                    self.assertEqual(owners, set())

    def test_ports_and_places_are_named_by_their_owner_only(self):
        owned = {"2379": "etcd", "2380": "etcd", "8008": "patroni", "5432": "patroni",
                 "/etc/patroni-cluster/tls": "tls", "/etc/patroni-cluster/ca": "tls"}
        for directory in [PLAYBOOKS, *ROLES.iterdir()]:
            for path, text in texts(directory):
                for literal, owner in owned.items():
                    if directory.name != owner:
                        with self.subTest(path):
                            self.assertNotRegex(text, literal + r"\b")
