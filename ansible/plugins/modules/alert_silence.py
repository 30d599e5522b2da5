#!/usr/bin/python
"""Silence while somebody works on what alerts would tell of, and its end."""

DOCUMENTATION = r"""
module: alert_silence
short_description: Keep alerts from being sent for a while, or let them be sent again
description:
  - Makes a silence in Alertmanager, or makes one with the same comment and labels last longer.
  - It ends by itself, whatever becomes of who made it.
  - An Alertmanager that does not answer is no failure, but a RV(problem); nobody would be told anything then.
options:
  url: {type: str, required: true, description: "Alertmanager's address, such as http://127.0.0.1:9093."}
  labels: {type: dict, required: true, description: Labels that an alert has to have.}
  except: {type: list, elements: str, default: [], description: Names of alerts that are sent all the same.}
  comment: {type: str, required: true, description: What it is for; what is shown.}
  minutes: {type: int, default: 30, description: When it ends by itself.}
  state: {type: str, choices: [present, absent], default: present, description: "absent ends it."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.alert_silence:
    url: http://127.0.0.1:9093
    labels: {cluster: app-dev, instance: db1}
    comment: make update
"""

RETURN = r"""
until: {description: "When it ends, HH:MM UTC; empty: it has ended.", returned: always, type: str}
problem: {description: "Why there is none; empty where there is.", returned: always, type: str}
"""

import datetime
import json
import urllib.error
import urllib.request

from ansible.module_utils.basic import AnsibleModule

AUTHOR = "pgha"


def matchers(labels, excepted):
    """Return what a silence matches, as Alertmanager writes it."""
    wanted = [{"name": name, "value": value, "isRegex": False, "isEqual": True} for name, value in labels.items()]
    if excepted:
        wanted.append({"name": "alertname", "value": "|".join(excepted), "isRegex": True, "isEqual": False})
    return sorted(wanted, key=lambda one: one["name"])


def ours(silences, comment, wanted):
    """Return those of the silences that this module made for the same and that have not ended."""

    def plain(found):
        return sorted((dict(one, isEqual=one.get("isEqual", True)) for one in found), key=lambda one: one["name"])

    return [
        one
        for one in silences
        if one["createdBy"] == AUTHOR
        and one["comment"] == comment
        and one["status"]["state"] != "expired"
        and plain(one["matchers"]) == wanted
    ]


def silence(now, minutes, comment, wanted, old):
    """Return the silence to ask for: an old one, longer, or one more."""
    asked = {
        "matchers": wanted,
        "comment": comment,
        "createdBy": AUTHOR,
        "startsAt": now.isoformat(),
        "endsAt": (now + datetime.timedelta(minutes=minutes)).isoformat(),
    }
    return dict(asked, id=old[0]["id"], startsAt=old[0]["startsAt"]) if old else asked


class Alertmanager:
    """Its API."""

    def __init__(self, url):
        self.url = url + "/api/v2/silence"

    def call(self, method, path, body=None):
        request = urllib.request.Request(
            self.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=5) as answer:
            text = answer.read()
        return json.loads(text) if text else None


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "url": {"type": "str", "required": True},
            "labels": {"type": "dict", "required": True},
            "except": {"type": "list", "elements": "str", "default": []},
            "comment": {"type": "str", "required": True},
            "minutes": {"type": "int", "default": 30},
            "state": {"type": "str", "choices": ["present", "absent"], "default": "present"},
        },
        supports_check_mode=True,
    )
    asked = module.params
    alertmanager, wanted = Alertmanager(asked["url"]), matchers(asked["labels"], asked["except"])
    now = datetime.datetime.now(datetime.timezone.utc)
    new = silence(now, asked["minutes"], asked["comment"], wanted, [])
    present = asked["state"] == "present"
    try:
        old = ours(alertmanager.call("GET", "s"), asked["comment"], wanted)
        if not module.check_mode:
            if present:
                alertmanager.call("POST", "s", silence(now, asked["minutes"], asked["comment"], wanted, old))
            for one in [] if present else old:
                alertmanager.call("DELETE", "/" + one["id"])
    except (OSError, ValueError) as error:
        module.exit_json(changed=False, until="", problem="Alertmanager does not answer: %s" % error)
    ends = datetime.datetime.fromisoformat(new["endsAt"]).strftime("%H:%M UTC")
    module.exit_json(changed=present or bool(old), until=ends if present else "", problem="")


if __name__ == "__main__":
    main()
