"""What fires, and the numbers that matter most, from what Prometheus and Alertmanager answer: plain data in and out."""

import datetime
import textwrap

SEVERITIES = ("page", "ticket")


def _moment(text):
    """Return the moment that Prometheus or Alertmanager writes, to the second."""
    return datetime.datetime.strptime(text[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=datetime.timezone.utc)


def span(seconds):
    """Return a length of time as one says it: 45 s, 12 min, 3 h 5 min, 4 d."""
    seconds = max(0, int(seconds))
    if seconds < 120:
        return "%d s" % seconds
    if seconds < 7200:
        return "%d min" % (seconds // 60)
    if seconds < 2 * 86400:
        return "%d h %d min" % (seconds // 3600, seconds % 3600 // 60)
    return "%d d" % (seconds // 86400)


def size(count):
    """Return a number of bytes as one says it."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if count < 1024:
            return "%.4g %s" % (count, unit)
        count /= 1024
    return "%.4g TiB" % count


def _muted(alert, told, silences):
    """Return why nobody is told of an alert, "" where people are. told: what Alertmanager has."""
    for seen in told:
        if all(seen["labels"].get(name) == value for name, value in alert["labels"].items()):
            if seen["status"]["silencedBy"]:
                silence = silences.get(seen["status"]["silencedBy"][0], {})
                return "silent: " + silence.get("comment", "somebody wants it so")
            if seen["status"]["inhibitedBy"]:
                return "not sent: a graver alert stands for it"
            return ""
    return "not sent: Alertmanager does not know it"


def _line(alert):
    labels = alert["labels"]
    who = labels.get("instance") or labels.get("replica") or labels.get("cluster") or "the cluster"
    state = alert["severity"].upper() if alert["state"] == "firing" else "soon"
    if alert["muted"]:
        state = "muted"
    return "%-6s %s, %s, for %s" % (state, alert["alert"], who, span(alert["seconds"]))


def alerts_report(found, told, silences, cluster, now):
    """Return what make alerts says.

    found: Prometheus' alerts; told: Alertmanager's, None where it does not answer; silences: Alertmanager's; now: Unix
    time there.
    """
    now = datetime.datetime.fromtimestamp(float(now), datetime.timezone.utc)
    active = [silence for silence in silences if silence["status"]["state"] == "active"]
    by_id = {silence["id"]: silence for silence in active}
    alerts = []
    for alert in found:
        severity = alert["labels"].get("severity", "ticket")
        if severity != "none":
            firing = alert["state"] == "firing"
            alerts.append(
                {
                    "alert": alert["labels"]["alertname"],
                    "severity": severity,
                    "state": alert["state"],
                    "labels": {
                        key: value
                        for key, value in alert["labels"].items()
                        if key not in ("alertname", "severity", "inhibits")
                    },
                    "since": alert["activeAt"],
                    "seconds": int((now - _moment(alert["activeAt"])).total_seconds()),
                    "muted": _muted(alert, told, by_id) if firing and told is not None else "",
                    **{key: alert["annotations"].get(key, "") for key in ("summary", "description", "runbook_url")},
                }
            )
    alerts.sort(
        key=lambda one: (
            one["state"] != "firing",
            bool(one["muted"]),
            SEVERITIES.index(one["severity"]) if one["severity"] in SEVERITIES else 9,
            one["since"],
        )
    )
    problems = []
    if told is None:
        problems.append(
            "Alertmanager does not answer, so nobody is told of any alert: journalctl -u "
            "prometheus-alertmanager on the monitoring machine"
        )
    elif not any(alert["labels"].get("alertname") == "Watchdog" for alert in told):
        problems.append(
            "Alertmanager has not heard of the alert that fires always, so it hears of no other either: "
            "journalctl -u prometheus on the monitoring machine"
        )
    table = []
    for alert in alerts:
        table.append(_line(alert))
        said = [alert["summary"] + " " + alert["description"], alert["runbook_url"]]
        if alert["muted"]:
            said = [alert["summary"], alert["muted"]]
        elif alert["state"] != "firing":
            said = ["If that lasts: " + alert["summary"]]
        for text in said:
            table += textwrap.wrap(
                text, 112, initial_indent="       ", subsequent_indent="       ", break_on_hyphens=False
            )
    table += [
        "silent until %s UTC: %s" % (_moment(silence["endsAt"]).strftime("%H:%M"), silence["comment"])
        for silence in active
    ]
    table += ["PROBLEM " + problem for problem in problems]
    if not alerts and not problems:
        table.insert(0, "no alert fires")
    firing = [alert for alert in alerts if alert["state"] == "firing" and not alert["muted"]]
    return {
        "cluster": cluster,
        "alerts": alerts,
        "problems": problems,
        "table": table,
        "calls": len(firing),
        "silences": [
            {key: silence[key] for key in ("id", "comment", "createdBy", "startsAt", "endsAt", "matchers")}
            for silence in active
        ],
    }


def number_query(queries):
    """Return the one question that asks for all of the named numbers."""
    return " or ".join(
        'label_replace(%s, "number", "%s", "", "")' % (query, name) for name, query in sorted(queries.items())
    )


def numbers_report(result, cluster, now):
    """Return what make top says, from what Prometheus answers to number_query."""
    found = {}
    for one in result:
        found.setdefault(one["metric"]["number"], []).append((one["metric"], float(one["value"][1])))

    def value(name):
        return found[name][0][1] if name in found else None

    def label(name, key):
        return found[name][0][0].get(key, "") if name in found else ""

    alerts = {metric.get("severity"): int(count) for metric, count in found.get("alerts", [])}
    report = {
        "cluster": cluster,
        "time": int(float(now)),
        "leader": label("leader", "instance"),
        "alerts": {severity: alerts.get(severity, 0) for severity in SEVERITIES},
        "transactions_per_second": value("transactions"),
        "connections": {"used": value("connections"), "most": value("connections_most")},
        "lag": {"replica": label("lag", "replica"), "bytes": value("lag")},
        "backup": {"seconds": value("backup")},
        "room": {"machine": label("room", "instance"), "path": label("room", "mountpoint"), "free": value("room")},
    }
    return dict(report, table=_numbers_table(report))


def _numbers_table(report):
    used, most, unknown = report["connections"]["used"], report["connections"]["most"], "not known"
    lag, backup, room = report["lag"], report["backup"]["seconds"], report["room"]
    time = datetime.datetime.fromtimestamp(report["time"], datetime.timezone.utc).strftime("%H:%M:%S UTC")
    transactions = report["transactions_per_second"]
    return [
        "%s at %s: %s; alerts: %d to page, %d for a ticket"
        % (
            report["cluster"],
            time,
            report["leader"] + " leads" if report["leader"] else "NOBODY LEADS",
            report["alerts"]["page"],
            report["alerts"]["ticket"],
        ),
        "transactions   %s" % (unknown if transactions is None else "%.4g/s" % transactions),
        "connections    %s"
        % (unknown if None in (used, most) or not most else "%d of %d (%d %%)" % (used, most, 100 * used / most)),
        "furthest back  %s"
        % ("no replica" if lag["bytes"] is None else "%s, %s" % (lag["replica"], size(lag["bytes"]))),
        "newest backup  %s" % ("none" if backup is None else "%s ago" % span(backup)),
        "least room     %s"
        % (
            unknown
            if room["free"] is None
            else "%d %% of %s on %s" % (100 * room["free"], room["path"], room["machine"])
        ),
    ]


class FilterModule:
    """Filters of this playbook."""

    def filters(self):
        return {"alerts_report": alerts_report, "number_query": number_query, "numbers_report": numbers_report}
