"""What make alerts and make top say, and silences, without Prometheus."""

import datetime
import pathlib
import unittest
from unittest import mock

import yaml

from ansible_collections.pgha.cluster.plugins.filter.alerts_plan import (
    alerts_report,
    number_query,
    numbers_report,
    size,
    span,
)
from ansible_collections.pgha.cluster.plugins.modules import alert_silence

ROLE = pathlib.Path(__file__).parent.parent / "roles/monitoring"
NOW = datetime.datetime(2026, 11, 27, 4, 30, tzinfo=datetime.timezone.utc)


def alert(name, severity="page", state="firing", since="2026-11-27T04:26:00.123456789Z", **labels):
    return {
        "labels": dict(labels, alertname=name, severity=severity),
        "state": state,
        "activeAt": since,
        "annotations": {
            "summary": name + " is so.",
            "description": "Type make status.",
            "runbook_url": "docs/runbook.md#" + name.lower(),
        },
    }


def told(one, **status):
    return {
        "labels": dict(one["labels"], cluster="app-dev"),
        "status": dict({"state": "active", "silencedBy": [], "inhibitedBy": []}, **status),
    }


WATCHDOG = told(alert("Watchdog", "none"))
SILENCE = {
    "id": "7",
    "status": {"state": "active"},
    "comment": "make update",
    "createdBy": "pgha",
    "matchers": [],
    "startsAt": "2026-11-27T04:20:00.000Z",
    "endsAt": "2026-11-27T04:50:00.000Z",
}


class Report(unittest.TestCase):
    def report(self, *found, told_of=None, silences=()):
        return alerts_report(
            list(found), [WATCHDOG, *(told_of or map(told, found))], list(silences), "app-dev", NOW.timestamp()
        )

    def test_nothing(self):
        seen = self.report(alert("Watchdog", "none"))
        self.assertEqual(
            (seen["alerts"], seen["problems"], seen["table"], seen["calls"]), ([], [], ["no alert fires"], 0)
        )

    def test_the_gravest_first_with_the_way_on(self):
        seen = self.report(
            alert("DrillOld", "ticket"), alert("DiskFull", state="pending", instance="db2"), alert("NoLeader")
        )
        self.assertEqual([one["alert"] for one in seen["alerts"]], ["NoLeader", "DrillOld", "DiskFull"])
        self.assertEqual(seen["calls"], 2)
        self.assertEqual(
            seen["table"][:3],
            [
                "PAGE   NoLeader, the cluster, for 4 min",
                "       NoLeader is so. Type make status.",
                "       docs/runbook.md#noleader",
            ],
        )
        self.assertIn("soon   DiskFull, db2, for 4 min", seen["table"])

    def test_what_is_silenced_calls_nobody(self):
        one = alert("MachineDown", instance="db2")
        seen = self.report(one, told_of=[told(one, silencedBy=["7"])], silences=[SILENCE])
        self.assertEqual((seen["calls"], seen["alerts"][0]["muted"]), (0, "silent: make update"))
        self.assertIn("silent until 04:50 UTC: make update", seen["table"])
        seen = self.report(one, told_of=[told(one, inhibitedBy=["9"])])
        self.assertEqual(seen["calls"], 0)

    def test_ansible_hands_over_its_own_kind_of_dict(self):
        class Lazy(dict):
            def items(self):
                yield from super().items()

        one = alert("MachineDown", instance="db2")
        seen = self.report(
            dict(one, labels=Lazy(one["labels"])), told_of=[told(one, silencedBy=["7"])], silences=[SILENCE]
        )
        self.assertEqual(seen["calls"], 0)

    def test_an_ended_silence_is_none(self):
        self.assertEqual(self.report(silences=[dict(SILENCE, status={"state": "expired"})])["silences"], [])

    def test_an_alertmanager_that_is_dead_or_deaf_is_a_problem(self):
        self.assertIn("nobody is told", alerts_report([], None, [], "app-dev", 0)["problems"][0])
        self.assertIn("fires always", alerts_report([], [], [], "app-dev", 0)["problems"][0])


class Numbers(unittest.TestCase):
    QUERIES = yaml.safe_load((ROLE / "vars/main.yml").read_text(encoding="utf-8"))["__monitoring_numbers"]

    def test_one_question(self):
        self.assertEqual(
            number_query({"b": "max(b)", "a": "a == 1"}),
            'label_replace(a == 1, "number", "a", "", "") or label_replace(max(b), "number", "b", "", "")',
        )

    def test_what_is_known_is_shown(self):
        values = {
            "leader": ("1", {"instance": "db1"}),
            "alerts": ("2", {"severity": "page"}),
            "transactions": ("12.5", {}),
            "connections": ("14", {}),
            "connections_most": ("97", {}),
            "lag": ("16777216", {"replica": "db3"}),
            "backup": ("7260", {}),
            "room": ("0.61", {"instance": "db2", "mountpoint": "/"}),
        }
        self.assertEqual(set(values), set(self.QUERIES))
        seen = numbers_report(
            [{"metric": dict(labels, number=name), "value": [0, value]} for name, (value, labels) in values.items()],
            "app-dev",
            NOW.timestamp(),
        )
        self.assertEqual(
            seen["table"],
            [
                "app-dev at 04:30:00 UTC: db1 leads; alerts: 2 to page, 0 for a ticket",
                "transactions   12.5/s",
                "connections    14 of 97 (14 %)",
                "furthest back  db3, 16 MiB",
                "newest backup  2 h 1 min ago",
                "least room     61 % of / on db2",
            ],
        )

    def test_what_is_not_known_is_said(self):
        seen = numbers_report([], "app-dev", 0)
        self.assertIn("NOBODY LEADS", seen["table"][0])
        self.assertIn("furthest back  no replica", seen["table"])
        self.assertIsNone(seen["transactions_per_second"])

    def test_lengths_and_sizes(self):
        self.assertEqual(
            [span(n) for n in (-3, 119, 7199, 7260, 200000)], ["0 s", "119 s", "119 min", "2 h 1 min", "2 d"]
        )
        self.assertEqual([size(n) for n in (0, 1536, 5 * 1024**4)], ["0 B", "1.5 KiB", "5 TiB"])


class Silence(unittest.TestCase):
    LABELS = {"cluster": "app-dev", "instance": "db2"}

    def test_all_but_the_excepted(self):
        self.assertEqual(
            alert_silence.matchers({"cluster": "a"}, ["X", "Y"]),
            [
                {"name": "alertname", "value": "X|Y", "isRegex": True, "isEqual": False},
                {"name": "cluster", "value": "a", "isRegex": False, "isEqual": True},
            ],
        )

    def test_ours_are_those_for_the_same(self):
        wanted = alert_silence.matchers(self.LABELS, [])
        mine = {
            "createdBy": "pgha",
            "comment": "make update",
            "status": {"state": "active"},
            "matchers": list(reversed(wanted)),
        }
        others = [
            dict(mine, createdBy="me"),
            dict(mine, comment="other"),
            dict(mine, status={"state": "expired"}),
            dict(mine, matchers=wanted[:1]),
        ]
        self.assertEqual(alert_silence.ours([mine, *others], "make update", wanted), [mine])

    def test_one_that_is_there_lasts_longer(self):
        new = alert_silence.silence(NOW, 30, "c", [], [])
        self.assertEqual((new["endsAt"], "id" in new), ("2026-11-27T05:00:00+00:00", False))
        more = alert_silence.silence(NOW, 30, "c", [], [{"id": "7", "startsAt": "before"}])
        self.assertEqual((more["id"], more["startsAt"], more["endsAt"]), ("7", "before", new["endsAt"]))

    def test_an_alertmanager_that_is_dead_stops_nobody(self):
        asked = {
            "url": "http://127.0.0.1:9",
            "labels": self.LABELS,
            "except": [],
            "comment": "c",
            "minutes": 30,
            "state": "present",
        }
        module = mock.Mock(params=asked, check_mode=False, exit_json=mock.Mock(side_effect=SystemExit))
        with mock.patch.object(alert_silence, "AnsibleModule", return_value=module), self.assertRaises(SystemExit):
            alert_silence.main()
        self.assertIn("does not answer", module.exit_json.call_args.kwargs["problem"])

    def test_what_is_sent_all_the_same_are_alerts(self):
        always = yaml.safe_load((ROLE / "vars/main.yml").read_text(encoding="utf-8"))["__monitoring_told_always"]
        rules = yaml.safe_load((ROLE / "files/rules/pgha.yml").read_text(encoding="utf-8"))["groups"]
        self.assertLessEqual(set(always), {rule.get("alert") for group in rules for rule in group["rules"]})


if __name__ == "__main__":
    unittest.main()
