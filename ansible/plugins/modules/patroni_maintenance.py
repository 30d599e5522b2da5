#!/usr/bin/python
"""Patroni's pause: the cluster runs, and nobody acts for it."""

DOCUMENTATION = r"""
module: patroni_maintenance
short_description: Turn a Patroni cluster's maintenance mode on or off, or tell what it is
description:
  - In maintenance mode (Patroni's pause) no member fails over, starts or stops PostgreSQL by itself.
  - Returns when every member that answers has seen the change.
options:
  enabled: {type: bool, description: "What it has to be; without it nothing is changed."}
  timeout: {type: int, default: 90, description: Seconds for all members to see it.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_maintenance:
    enabled: true
"""

RETURN = r"""
enabled: {description: What it is now., returned: always, type: bool}
members: {description: "What each member has seen, true, false or unreachable.", returned: always, type: dict}
"""

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError, address_of


def seen_by(patroni, members):
    """Return what each member takes the mode to be."""
    found = {}
    for name, member in members.items():
        try:
            found[name] = bool(patroni.call("GET", "/patroni", address=address_of(member), timeout=3)[1].get("pause"))
        except PatroniError:
            found[name] = "unreachable"
    return found


def set_to(patroni, wanted, timeout):
    """Change the mode and wait until nobody who answers thinks otherwise."""
    patroni.must("PATCH", "/config", {"pause": wanted or None})

    def agreed():
        found = seen_by(patroni, patroni.members())
        return (not wanted) not in found.values(), found

    patroni.wait("maintenance mode is %s on every member" % ("on" if wanted else "off"), timeout, agreed)


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={"enabled": {"type": "bool"}, "timeout": {"type": "int", "default": 90}},
        supports_check_mode=True,
    )
    wanted = module.params["enabled"]
    try:
        patroni = Patroni()
        before = bool(patroni.must("GET", "/config").get("pause"))
        found = seen_by(patroni, patroni.members())
        changed = wanted is not None and (before != wanted or (not wanted) in found.values())
        if changed and not module.check_mode:
            set_to(patroni, wanted, module.params["timeout"])
            before, found = wanted, seen_by(patroni, patroni.members())
    except PatroniError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=changed, enabled=before, members=found)


if __name__ == "__main__":
    main()
