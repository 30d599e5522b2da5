"""Machines that restart for a change: the decisions, and calls of an API with Proxmox VE's shape."""

import http.server
import json
import threading
import unittest

from ansible_collections.pgha.cluster.plugins.filter.machines_plan import changes_in_words, machine_ids, restart_order
from ansible_collections.pgha.cluster.plugins.module_utils import pve
from ansible_collections.pgha.cluster.plugins.modules import pve_pending


class Decisions(unittest.TestCase):
    def test_the_leader_is_last(self):
        members = ["db1", "db2", "db3"]
        waiting = {"db1": {}, "db2": {}, "db3": {}, "lb1": {}}
        self.assertEqual(restart_order(waiting, members, ["db1"]), ["lb1", "db2", "db3", "db1"])
        self.assertEqual(restart_order({"db1": {}}, members, ["db1"]), ["db1"])
        self.assertEqual(restart_order({}, members, ["db1"]), [])

    def test_machines_of_other_makers_are_not_asked_about(self):
        self.assertEqual(machine_ids(["db1", "db2"], [100, 0]), {"db1": 100})

    def test_words(self):
        self.assertEqual(
            changes_in_words({"memory": ["1024", "2048"], "watchdog": ["", "model=i6300esb"], "vga": ["std", ""]}),
            "memory 1024 -> 2048, vga std -> (none), watchdog (none) -> model=i6300esb")

    def test_what_waits(self):
        self.assertEqual(
            pve.waiting([{"key": "memory", "value": 1024, "pending": 2048}, {"key": "cores", "value": 2},
                         {"key": "vga", "value": "std", "delete": 1}, {"key": "watchdog", "pending": "i6300esb"}]),
            {"memory": ["1024", "2048"], "vga": ["std", ""], "watchdog": ["", "i6300esb"]})


class Access(unittest.TestCase):
    def test_names(self):
        ours = {"TF_VAR_proxmox_api_url": "https://a", "TF_VAR_proxmox_api_token_id": "u@pve!t",
                "TF_VAR_proxmox_api_token_secret": "s=1"}
        theirs = {"PROXMOX_VE_ENDPOINT": "https://b", "PROXMOX_VE_API_TOKEN": "v@pve!t=2",
                  "PROXMOX_VE_INSECURE": "true"}
        self.assertEqual(pve.access_of(ours), ("https://a", "u@pve!t=s=1", False))
        self.assertEqual(pve.access_of({**ours, **theirs}), ("https://b", "v@pve!t=2", True))
        half = {**ours, "PROXMOX_VE_ENDPOINT": "https://b"}
        self.assertEqual(pve.access_of(half), ("https://a", "u@pve!t=s=1", False))
        self.assertIsNone(pve.access_of({"TF_VAR_proxmox_api_url": "https://a"}))
        with self.assertRaisesRegex(pve.ProxmoxError, "TF_VAR_proxmox_api_url"):
            pve.proxmox({})


class Server(http.server.BaseHTTPRequestHandler):
    """Answers as Proxmox VE does: errors are in the reason phrase."""

    answers = {
        "/api2/json/cluster/resources?type=vm": [{"vmid": 100, "node": "pmx2", "type": "qemu"}],
        "/api2/json/nodes/pmx2/qemu/100/pending": [{"key": "memory", "value": "1024", "pending": "2048"}],
        "/api2/json/nodes/pmx2/tasks/UPID%3Apmx2%3A1%3A/status": {"status": "stopped", "exitstatus": "got timeout"},
    }

    def do_GET(self):  # noqa: N802 the name that http.server calls
        known = self.headers["Authorization"] == "PVEAPIToken=u@pve!t=1" and self.path in self.answers
        body = json.dumps({"data": self.answers.get(self.path) if known else None}).encode()
        self.send_response(*((200, "OK") if known else (403, "Permission check failed")))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


class Calls(unittest.TestCase):
    def setUp(self):
        server = http.server.HTTPServer(("127.0.0.1", 0), Server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.url = "http://127.0.0.1:%d/api2/json" % server.server_port

    def test_a_machine_is_asked_where_it_is_now(self):
        api = pve.Proxmox(self.url, "u@pve!t=1", False)
        self.assertEqual(pve_pending.ask(api, {"db1": 100, "gone": 999}), {"db1": {"memory": ["1024", "2048"]}})

    def test_errors_are_in_its_words(self):
        with self.assertRaisesRegex(pve.ProxmoxError, "403 Permission check failed"):
            pve.Proxmox(self.url, "u@pve!t=2", False).places()
        with self.assertRaisesRegex(pve.ProxmoxError, "^got timeout$"):
            pve.Proxmox(self.url, "u@pve!t=1", False).finish("UPID:pmx2:1:", 5)


if __name__ == "__main__":
    unittest.main()
