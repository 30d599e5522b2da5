#!/usr/bin/python
"""A living cluster's settings beside the declared ones, one line per setting."""

DOCUMENTATION = r"""
module: patroni_settings
short_description: Compare the declared dynamic settings with the live ones
description:
  - Changes nothing. Settings that nobody declared are named, too; a deploy leaves them alone.
options:
  desired: {type: dict, required: true, description: The declared settings.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- patroni_settings:
    desired: {ttl: 30, postgresql: {parameters: {max_connections: 200}}}
"""

RETURN = r"""
different: {description: "setting, live, declared; a deploy would change these.", returned: always, type: list}
undeclared: {description: "setting, live; made by hand, or by Patroni.", returned: always, type: list}
"""

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.patroni_rest import Patroni, PatroniError


def flat(tree, at=""):
    """Return a tree of settings as one dict by dotted names."""
    found = {}
    for key, value in tree.items():
        if isinstance(value, dict) and value:
            found.update(flat(value, at + key + "."))
        else:
            found[at + key] = value
    return found


def plain(value):
    """Return a value as PostgreSQL takes it: text, and switches as on or off."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return {"true": "on", "false": "off"}.get(str(value), str(value))


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={"desired": {"type": "dict", "required": True}}, supports_check_mode=True)
    try:
        live = flat(Patroni().must("GET", "/config"))
    except PatroniError as error:
        module.fail_json(msg=str(error))
    declared = flat(module.params["desired"])
    different = [
        {"setting": name, "live": live.get(name), "declared": value}
        for name, value in sorted(declared.items()) if plain(live.get(name)) != plain(value)]
    undeclared = [{"setting": name, "live": value} for name, value in sorted(live.items()) if name not in declared]
    module.exit_json(changed=False, different=different, undeclared=undeclared)


if __name__ == "__main__":
    main()
