#!/usr/bin/python
"""What of a machine is not up to date: its packages, the code that its services run, its kernel."""

DOCUMENTATION = r"""
module: host_updates
short_description: Tell which packages have newer versions, which units run replaced code, and whether a reboot is due
description:
  - Asks apt to simulate; neither the package lists nor anything else is changed.
  - A process keeps the files that it has mapped; the kernel marks those that have been replaced as deleted.
options:
  units: {type: list, elements: str, default: [], description: "Units to look at, such as etcd.service."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.host_updates:
    units: [etcd.service, patroni.service]
"""

RETURN = r"""
updates: {description: "name, installed, available of the packages.", returned: always, type: list}
lists_age_days: {description: How old the package lists are., returned: always, type: int}
stale: {description: The units that need a restart., returned: always, type: list}
reboot: {description: The distribution asks for a reboot., returned: always, type: bool}
"""

import os
import re
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.systemd import Unit

LISTS = "/var/lib/apt/lists"
# Written by the package manager's hooks (Debian: update-notifier-common, unattended-upgrades; Ubuntu: always).
REBOOT_REQUIRED = "/run/reboot-required"


def package_updates(module):
    """Return the packages that an update would bring."""
    command = ["apt-get", "--simulate", "-o", "Debug::NoLocking=1", "--with-new-pkgs", "upgrade"]
    _code, out, _err = module.run_command(command, check_rc=True, environ_update={"LC_ALL": "C"})
    return [
        {"name": name, "installed": installed, "available": available}
        for name, installed, available in re.findall(r"^Inst (\S+) \[(\S+)\] \((\S+)", out, re.MULTILINE)]


def processes(unit):
    """Return the processes of a unit, from its control group and those below it."""
    group = Unit(unit).control_group
    found = []
    for folder, _folders, files in os.walk("/sys/fs/cgroup" + group) if group else []:
        if "cgroup.procs" in files:
            with open(os.path.join(folder, "cgroup.procs"), encoding="ascii") as listed:
                found += listed.read().split()
    return found


def replaced(process):
    """Tell whether a process runs code whose file is gone; mappings that hold no code do not count."""
    try:
        with open("/proc/%s/maps" % process, encoding="utf-8", errors="replace") as maps:
            for line in maps:
                fields = line.rstrip("\n").split(None, 5)
                if len(fields) == 6 and "x" in fields[1] and re.match("/.* \\(deleted\\)$", fields[5]):
                    return True
    except OSError:  # it has just ended
        pass
    return False


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={"units": {"type": "list", "elements": "str", "default": []}}, supports_check_mode=True)
    module.exit_json(
        changed=False,
        updates=package_updates(module),
        lists_age_days=int((time.time() - os.path.getmtime(LISTS)) // 86400) if os.path.isdir(LISTS) else None,
        stale=[unit for unit in module.params["units"] if any(map(replaced, processes(unit)))],
        reboot=os.path.exists(REBOOT_REQUIRED),
    )


if __name__ == "__main__":
    main()
