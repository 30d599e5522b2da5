#!/usr/bin/python
"""Which services still run code that has been replaced on the disk."""

DOCUMENTATION = r"""
module: unit_stale
short_description: Tell which units run programs or libraries that an update has replaced, and whether a reboot is due
description:
  - A process keeps the files that it has mapped; the kernel marks those that have been replaced as deleted.
  - Changes nothing.
options:
  units: {type: list, elements: str, required: true, description: "Names, such as etcd.service."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- unit_stale:
    units: [etcd.service, patroni.service]
"""

RETURN = r"""
stale: {description: The units that need a restart., returned: always, type: list}
reboot: {description: The distribution asks for a reboot., returned: always, type: bool}
"""

import os

from ansible.module_utils.basic import AnsibleModule

# Written by the package manager's hooks (Debian: update-notifier-common, unattended-upgrades; Ubuntu: always).
REBOOT_REQUIRED = "/run/reboot-required"


def processes(module, unit):
    """Return the processes of a unit, from its control group and those below it."""
    group = module.run_command(["systemctl", "show", unit, "-p", "ControlGroup", "--value"])[1].strip()
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
                if len(fields) == 6 and "x" in fields[1] and fields[5].startswith("/") and fields[5].endswith(" (deleted)"):
                    return True
    except OSError:  # it has just ended
        pass
    return False


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={"units": {"type": "list", "elements": "str", "required": True}}, supports_check_mode=True)
    stale = [unit for unit in module.params["units"] if any(map(replaced, processes(module, unit)))]
    module.exit_json(changed=False, stale=stale, reboot=os.path.exists(REBOOT_REQUIRED))


if __name__ == "__main__":
    main()
