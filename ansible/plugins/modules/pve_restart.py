#!/usr/bin/python
"""One machine restarted by Proxmox VE, so that what waits for its next start comes true."""

DOCUMENTATION = r"""
module: pve_restart
short_description: Shut a machine down in order and start it with its changed configuration
description:
  - Runs on the control machine, as M(pgha.cluster.pve_pending). A reboot from inside would keep the old configuration.
  - A machine that does not shut down in time stays as it is, and the module fails. Its power is never cut.
options:
  vmid: {type: int, required: true, description: The machine's VM id.}
  timeout: {type: int, default: 300, description: Seconds for the shutdown.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.pve_restart:
    vmid: 100
  delegate_to: localhost
"""

RETURN = r"""
waiting: {description: "What waits still, by option: [value now, value then].", returned: always, type: dict}
"""

import os

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.pve import ProxmoxError, proxmox

# Seconds for the start, on top of those for the shutdown.
START = 120


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={"vmid": {"type": "int", "required": True}, "timeout": {"type": "int", "default": 300}},
        supports_check_mode=True,
    )
    if module.check_mode:
        module.exit_json(changed=True, waiting={})
    vmid, timeout = module.params["vmid"], module.params["timeout"]
    try:
        api = proxmox(os.environ)
        path = api.places().get(vmid)
        if path is None:
            raise ProxmoxError("it has no machine %s, or the token may not see it (VM.Audit)" % vmid)
        api.finish(api.call("POST", path + "/status/reboot", timeout=timeout), timeout + START)
        waits = api.pending(path)
    except ProxmoxError as error:
        module.fail_json(msg="Proxmox VE did not restart the machine %s: %s" % (vmid, error))
    module.exit_json(changed=True, waiting=waits)


if __name__ == "__main__":
    main()
