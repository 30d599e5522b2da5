"""What Prometheus asks, and what is decided from its answers: plain data in, plain data out."""

import json
import os


def scrape_targets(endpoint, cluster):
    """Return the targets of an endpoint (members and port) as Prometheus' file_sd and static_configs take them."""
    return [{"targets": ["%s:%s" % (member["address"], endpoint["port"])],
             "labels": {"cluster": cluster, "instance": member["name"]}} for member in endpoint["members"]]


def target_files(endpoints, cluster, directory="/etc/prometheus/targets"):
    """Return a file of targets for each endpoint, as service_files takes them."""
    return [{"path": "%s/%s.json" % (directory, job),
             "content": json.dumps(scrape_targets(endpoint, cluster), indent=2)} for job, endpoint in endpoints.items()]


def rule_files(paths, contents, validate, directory="/etc/prometheus/rules"):
    """Return files of rules, each checked before it is used, as service_files takes them."""
    return [dict(file, validate=validate) for file in copied_files(paths, contents, directory)]


def copied_files(paths, contents, directory):
    """Return files of the same names in a directory, as service_files takes them."""
    return [{"path": "%s/%s" % (directory, os.path.basename(path)), "content": content}
            for path, content in zip(paths, contents)]


def receiver_secrets(given, kept):
    """Return the receivers' secrets: the given ones, else those that the machine keeps; none takes one away."""
    return {name: "" if value == "none" else value or kept.get(name, "") for name, value in given.items()}


def monitoring_verified(machine, targets, rules, alerts):
    """What verify has to say of a Prometheus, from its API's answers; None where it gave none.

    targets: its active targets; rules: its groups of rules; alerts: whether its Alertmanager is ready.
    """
    if targets is None or rules is None:
        return {"report": {"monitoring": [{"machine": machine, "answers": False}]},
                "table": ["monitoring %s: does not answer" % machine],
                "problems": ["Prometheus on %s does not answer: see journalctl -u prometheus there" % machine]}
    down = [target for target in targets if target["health"] == "down"]
    every = [rule for group in rules for rule in group["rules"]]
    broken = [rule for rule in every if rule["health"] == "err"]
    problems = ["%s on %s cannot be asked by Prometheus: %s" % (
        target["labels"]["job"], target["labels"]["instance"], target["lastError"]) for target in down]
    problems += ["the rule %s fails in Prometheus: %s" % (rule["name"], rule.get("lastError", "")) for rule in broken]
    if not alerts:
        problems.append("Alertmanager on %s is not ready: see journalctl -u prometheus-alertmanager there" % machine)
    row = {"machine": machine, "answers": True, "targets": len(targets), "down": len(down), "rules": len(every),
           "alertmanager": alerts}
    return {"report": {"monitoring": [row]}, "problems": problems,
            "table": ["monitoring %s: %d of %d targets answer, %d rules" % (
                machine, len(targets) - len(down), len(targets), len(every))]}


class FilterModule:
    """Filters of this playbook."""

    def filters(self):
        return {"scrape_targets": scrape_targets, "target_files": target_files, "rule_files": rule_files,
                "copied_files": copied_files, "receiver_secrets": receiver_secrets,
                "monitoring_verified": monitoring_verified}
