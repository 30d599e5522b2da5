"""Who pools, who has the address, and where HAProxy listens, by what the inventory has."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import yaml

ANSIBLE = pathlib.Path(__file__).parent.parent
ADDRESSES = {"db1": "192.0.2.11", "db2": "192.0.2.12", "lb1": "192.0.2.21",
             "pool1": "192.0.2.31", "pool2": "192.0.2.32"}
ASKED = {
    "poolers": "{{ pgbouncer_names }}", "holders": "{{ keepalived_names }}", "address_port": "{{ keepalived_port }}",
    "pools_behind_address": "{{ keepalived_pools }}", "metrics": "{{ metrics_endpoints.haproxy.members }}",
    "hba": "{{ pgbouncer_hba_rules }}", "members": "{{ cluster_names }}",
    "metrics_removed": "{{ __metrics_removed }}",
}
ASKED_OF_EACH = {
    "bind": "{{ haproxy_bind_address }}", "stats": "{{ haproxy_stats_address }}",
    "packages": "{{ pgbouncer_packages }}",
    "serves": "{{ __keepalived_serves.keys() | list }}",
    "metered": "{{ __metrics_services }}",
    "unwanted": "{{ __pgbouncer_unwanted if __pgbouncer_past else [] }}",
}


def answers(groups, units=(), **variables):
    """Return what the variables are, and by host those that differ between hosts."""
    with tempfile.TemporaryDirectory() as scratch:
        names = sorted({name for members in groups.values() for name in members})
        inventory = {"all": {
            "vars": dict({"ansible_connection": "local", "ansible_python_interpreter": sys.executable,
                          "patroni_scope": "app", "cluster_vip": "192.0.2.10"}, **variables),
            "hosts": {name: {"ansible_host": ADDRESSES[name], "preflight_host": {"info": {"units": list(units)}}}
                      for name in names},
            "children": {group: {"hosts": {name: {} for name in members}} for group, members in groups.items()}}}
        say = {"ansible.builtin.copy": {"dest": scratch + "/{{ inventory_hostname }}.json",
                                        "content": "{{ answers | to_json }}"},
               "vars": {"answers": dict(ASKED, **ASKED_OF_EACH)}}
        play = [{"hosts": "all", "gather_facts": False, "tasks": [
            {"ansible.builtin.import_tasks": str(ANSIBLE / "playbooks/tasks/load.yml")}, say]}]
        files = {"inventory.yml": inventory, "play.yml": play}
        for name, content in files.items():
            pathlib.Path(scratch, name).write_text(yaml.safe_dump(content), encoding="utf-8")
        os.symlink(ANSIBLE / "playbooks/group_vars", scratch + "/group_vars")
        done = subprocess.run(
            [pathlib.Path(sys.executable).parent / "ansible-playbook", "-i", scratch + "/inventory.yml",
             scratch + "/play.yml"],
            env=dict(os.environ, ANSIBLE_CONFIG=str(ANSIBLE / "ansible.cfg"), ANSIBLE_NOCOLOR="1",
                     ANSIBLE_COLLECTIONS_PATH=str(ANSIBLE.parent)),
            capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        by_host = {name: json.loads(pathlib.Path(scratch, name + ".json").read_text(encoding="utf-8"))
                   for name in names}
    return by_host[names[0]], by_host


DATABASES = {"etcd": ["db1", "db2"], "patroni": ["db1", "db2"]}


class WayIn(unittest.TestCase):
    def test_machines_that_only_pool(self):
        said, by_host = answers(dict(DATABASES, pgbouncer=["pool1", "pool2"]))
        self.assertEqual(said["poolers"], ["pool1", "pool2"])
        self.assertEqual(said["holders"], ["pool1", "pool2"])
        self.assertEqual((said["address_port"], said["pools_behind_address"]), (6432, True))
        self.assertIn("hostssl all pgbouncer 192.0.2.31/32 cert map=pgbouncer", said["hba"])
        self.assertEqual([member["name"] for member in said["metrics"]], ["pool1", "pool2"])
        self.assertIn("pool1", said["members"])
        pooler = by_host["pool1"]
        self.assertEqual((pooler["bind"], pooler["stats"]), ("127.0.0.1", "127.0.0.1"))
        self.assertEqual(pooler["packages"], ["pgbouncer", "python3-psycopg2", "haproxy"])
        self.assertEqual(pooler["serves"], ["haproxy", "pgbouncer"])
        self.assertEqual(by_host["db1"]["packages"], [])

    def test_load_balancers_beside_them_keep_the_address(self):
        said, by_host = answers(dict(DATABASES, haproxy=["lb1"], pgbouncer=["pool1"]), ["pgbouncer-hold.service"])
        self.assertEqual((said["poolers"], said["holders"]), (["pool1"], ["lb1"]))
        self.assertEqual((said["address_port"], said["pools_behind_address"]), (5000, False))
        self.assertEqual(by_host["lb1"]["serves"], ["haproxy"])
        self.assertEqual(by_host["lb1"]["bind"], "0.0.0.0")
        # Where there have been pools they go, and with them an HAProxy that was there for them alone.
        self.assertIn("pgbouncer-pool@primary.service", by_host["lb1"]["unwanted"])
        self.assertNotIn("haproxy.service", by_host["lb1"]["unwanted"])
        self.assertIn("haproxy.service", by_host["db1"]["unwanted"])
        self.assertEqual(by_host["pool1"]["unwanted"], [])

    def test_load_balancers_that_pool(self):
        said, by_host = answers(dict(DATABASES, haproxy=["lb1"]), pgbouncer_enabled=True)
        self.assertEqual((said["poolers"], said["holders"]), (["lb1"], ["lb1"]))
        self.assertEqual((said["address_port"], said["pools_behind_address"]), (6432, True))
        self.assertEqual(by_host["lb1"]["serves"], ["haproxy", "pgbouncer"])
        self.assertEqual(by_host["lb1"]["metered"].count("haproxy.service"), 1)  # the exporter takes no series twice
        self.assertEqual((by_host["lb1"]["bind"], by_host["lb1"]["stats"]), ("0.0.0.0", "192.0.2.21"))

    def test_without_both_the_leader_has_the_address(self):
        said, by_host = answers(DATABASES)
        self.assertEqual((said["poolers"], said["holders"], said["address_port"]), ([], ["db1", "db2"], 5432))
        self.assertEqual(by_host["db1"]["serves"], ["leader"])
        self.assertIn("/etc/systemd/system/prometheus-node-exporter.service.d", said["metrics_removed"])
        self.assertEqual(by_host["db1"]["unwanted"], [])
