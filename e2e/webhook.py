"""Takes what Alertmanager sends to a webhook; writes a line for each alert: Unix time, status, name, machine, number.

webhook.py ADDRESS PORT FILE
"""

import http.server
import json
import sys
import time

address, port, log = sys.argv[1], int(sys.argv[2]), sys.argv[3]


class Receiver(http.server.BaseHTTPRequestHandler):
    """One message, in which several alerts can be."""

    def do_POST(self):  # noqa: N802, the name is http.server's
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with open(log, "a", encoding="utf-8") as file:
            for alert in message["alerts"]:
                labels = alert["labels"]
                who = labels.get("instance") or labels.get("cluster") or "-"
                file.write(f"{time.time():.1f} {alert['status']} {labels['alertname']} {who} {alert['fingerprint']}\n")
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_arguments):
        """Say nothing."""


http.server.ThreadingHTTPServer((address, port), Receiver).serve_forever()
