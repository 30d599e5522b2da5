#!/usr/bin/python
"""Which packages of a machine have a newer version in its package lists."""

DOCUMENTATION = r"""
module: package_updates
short_description: List the packages that an update would bring
description:
  - Asks apt to simulate; neither the package lists nor anything else is changed.
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- package_updates:
"""

RETURN = r"""
updates: {description: "name, installed, available.", returned: always, type: list}
lists_age_days: {description: How old the package lists are., returned: always, type: int}
"""

import os
import re
import time

from ansible.module_utils.basic import AnsibleModule

LISTS = "/var/lib/apt/lists"


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={}, supports_check_mode=True)
    command = ["apt-get", "--simulate", "-o", "Debug::NoLocking=1", "--with-new-pkgs", "upgrade"]
    _code, out, _err = module.run_command(command, check_rc=True, environ_update={"LC_ALL": "C"})
    updates = [
        {"name": name, "installed": installed, "available": available}
        for name, installed, available in re.findall(r"^Inst (\S+) \[(\S+)\] \((\S+)", out, re.MULTILINE)]
    age = int((time.time() - os.path.getmtime(LISTS)) // 86400) if os.path.isdir(LISTS) else None
    module.exit_json(changed=False, updates=updates, lists_age_days=age)


if __name__ == "__main__":
    main()
