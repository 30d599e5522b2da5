#!/usr/bin/python
"""The cluster's dynamic configuration, made as declared in one PATCH."""

DOCUMENTATION = r"""
module: patroni_config
short_description: Bring a living cluster's dynamic configuration in line
description:
  - Compares the declared settings with the live ones and sends the difference in one PATCH to Patroni's REST API.
  - Settings that nobody declared (made by hand, or pause) stay. A setting that was declared by the last run, which
    is known from bootstrap.dcs of the member's own configuration, and is not declared any more, is removed.
options:
  desired: {type: dict, required: true, description: The declared settings.}
  config: {type: path, default: /etc/patroni/patroni.yml, description: Patroni's configuration on this member.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_config:
    desired: {ttl: 30, postgresql: {parameters: {max_connections: 200}}}
"""

RETURN = r"""
patch: {description: What was sent., returned: always, type: dict}
parameters: {description: Names of the PostgreSQL parameters in it., returned: always, type: list}
different: {description: "setting, live, declared of those that differed.", returned: always, type: list}
undeclared: {description: "setting, live of those made by hand, or by Patroni.", returned: always, type: list}
"""

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import DEFAULT_CONFIG, Patroni, PatroniError


def same(live, wanted):
    """Tell whether two values mean the same; PostgreSQL's parameters are text to Patroni."""
    switch = {True: "on", False: "off", "true": "on", "false": "off"}
    plain = [switch.get(value, value) if isinstance(value, (bool, str)) else value for value in (live, wanted)]
    return plain[0] == plain[1] or (None not in plain and str(plain[0]) == str(plain[1]))


def difference(live, wanted, before):
    """Return what has to be patched; None removes a key."""
    patch = {}
    for key, value in wanted.items():
        if isinstance(value, dict):
            old = live.get(key) if isinstance(live.get(key), dict) else {}
            was = before.get(key) if isinstance(before.get(key), dict) else {}
            below = difference(old, value, was)
            if below or key not in live:
                patch[key] = below
        elif not same(live.get(key), value):
            patch[key] = value
    patch.update({key: None for key in before if key not in wanted and key in live})
    return patch


def excerpt(config, patch):
    """Return the part of the configuration that the patch is about, to show it beside the patch."""
    part = {}
    for key, value in patch.items():
        found = config.get(key) if isinstance(config, dict) else None
        part[key] = excerpt(found or {}, value) if isinstance(value, dict) else found
    return part


def flat(tree, at=""):
    """Return a tree of settings as one dict by dotted names."""
    found = {}
    for key, value in tree.items():
        if isinstance(value, dict) and value:
            found.update(flat(value, at + key + "."))
        else:
            found[at + key] = value
    return found


def compare(live, wanted):
    """Return the settings that differ, and those that nobody declared, one dict per setting."""
    live, wanted = flat(live), flat(wanted)
    return {
        "different": [{"setting": name, "live": live.get(name), "declared": value}
                      for name, value in sorted(wanted.items()) if not same(live.get(name), value)],
        "undeclared": [{"setting": name, "live": value} for name, value in sorted(live.items()) if name not in wanted],
    }


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "desired": {"type": "dict", "required": True},
            "config": {"type": "path", "default": DEFAULT_CONFIG},
        },
        supports_check_mode=True,
    )
    try:
        patroni = Patroni(module.params["config"])
        live = patroni.must("GET", "/config")
        before = patroni.config.get("bootstrap", {}).get("dcs", {})
        patch = difference(live, module.params["desired"], before)
        if patch and not module.check_mode:
            patroni.must("PATCH", "/config", patch)
    except PatroniError as error:
        module.fail_json(msg=str(error))
    parameters = sorted(patch.get("postgresql", {}).get("parameters", {}))
    diff = {"before": excerpt(live, patch), "after": patch}
    module.exit_json(changed=bool(patch), patch=patch, parameters=parameters, diff=diff if patch else {},
                     **compare(live, module.params["desired"]))


if __name__ == "__main__":
    main()
