#!/usr/bin/python
"""Which machines have a change that waits for a restart."""

DOCUMENTATION = r"""
module: pve_pending
short_description: Ask Proxmox VE which machines have a change that waits for their next start
description:
  - Runs on the control machine, with the API's URL and token from the environment, as Terraform's variables or under
    the names of bpg/proxmox.
  - That nobody could be asked is no failure; why says so.
options:
  machines: {type: dict, default: {}, description: "VM ids by host."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.pve_pending:
    machines: {db1: 100}
  delegate_to: localhost
"""

RETURN = r"""
waiting: {description: "By host, its options that wait: [value now, value then].", returned: always, type: dict}
why: {description: Why nobody could be asked., returned: always, type: str}
"""

import os

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.pve import ProxmoxError, proxmox


def ask(api, machines):
    """Return what waits, by host; a machine that the token may not see, or that is gone, waits for nothing."""
    places = api.places()
    found = {host: api.pending(places[vmid]) for host, vmid in machines.items() if vmid in places}
    return {host: options for host, options in found.items() if options}


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={"machines": {"type": "dict", "default": {}}}, supports_check_mode=True)
    waits, why = {}, ""
    try:
        machines = {host: int(vmid) for host, vmid in module.params["machines"].items()}
        waits = ask(proxmox(os.environ), machines)
    except ProxmoxError as error:
        why = str(error)
    module.exit_json(changed=False, waiting=waits, why=why)


if __name__ == "__main__":
    main()
