#!/usr/bin/python
"""Files and directories removed for good."""

DOCUMENTATION = r"""
module: remove_paths
short_description: Remove files and directories, also those that are mount points
description:
  - Removes each path with all that is below it. A mount point, and the directory that a link leads to, is emptied and
    stays; M(ansible.builtin.file) fails at the former and leaves the latter full.
options:
  paths: {type: list, elements: path, required: true, description: What has to be gone; empty ones do not count.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.remove_paths:
    paths: [/var/lib/etcd, /etc/etcd]
"""

RETURN = r"""
removed: {description: "What is, or in check mode would be, removed.", returned: always, type: list}
"""

import os
import shutil

from ansible.module_utils.basic import AnsibleModule


def empty(directory):
    """Remove what is in a directory."""
    for name in os.listdir(directory):
        below = os.path.join(directory, name)
        if os.path.isdir(below) and not os.path.islink(below):
            shutil.rmtree(below)
        else:
            os.unlink(below)


def remove(path):
    """Remove one path; a mount point and what a link leads to is emptied, and stays."""
    real = os.path.realpath(path)
    if not os.path.isdir(real):
        os.unlink(path)
    elif os.path.ismount(real) or os.path.islink(path):
        empty(real)
    else:
        shutil.rmtree(real)


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={"paths": {"type": "list", "elements": "path", "required": True}}, supports_check_mode=True)
    found = [path for path in module.params["paths"] if path and os.path.lexists(path)]
    for path in found if not module.check_mode else []:
        remove(path)
    module.exit_json(changed=bool(found), removed=found)


if __name__ == "__main__":
    main()
