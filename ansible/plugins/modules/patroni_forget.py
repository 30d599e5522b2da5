#!/usr/bin/python
"""A Patroni cluster without a leader forgets who led it, so that another copy of its data may lead."""

DOCUMENTATION = r"""
module: patroni_forget
short_description: Remove from etcd what Patroni knows of the leaders so far
description:
  - Waits until nobody holds the leader's lock, then removes the keys history, sync, status, failover and failsafe in
    one transaction, which does nothing where somebody has taken the lock meanwhile. They would keep a copy of an
    earlier moment from leading.
  - The settings (config) and the identity of the data (initialize) stay, so that other data is refused by Patroni.
options:
  etcd: {type: list, elements: str, required: true, description: "etcd's members, host:port."}
  prefix: {type: str, required: true, description: "Where the cluster's keys are, such as /service/app/."}
  tls_dir: {type: path, required: true, description: "Directory of ca.crt, server.crt and server.key."}
  timeout: {type: int, default: 120, description: Seconds to wait for the lock to end.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_forget:
    etcd: ["192.0.2.11:2379"]
    prefix: /service/app/
    tls_dir: /etc/patroni-cluster/tls
"""

RETURN = r"""
removed: {description: The keys that were there., returned: always, type: list}
"""

import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client

KEYS = ("history", "sync", "status", "failover", "failsafe")


def await_no_leader(etcd, key, timeout):
    """Wait until nobody holds the lock."""
    end = time.monotonic() + timeout
    while True:
        owner = etcd.value(key)
        if owner is None:
            return
        if time.monotonic() > end:
            raise EtcdError("%s still holds the leader's lock; is its Patroni stopped?" % owner)
        time.sleep(1)


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "etcd": {"type": "list", "elements": "str", "required": True},
            "prefix": {"type": "str", "required": True},
            "tls_dir": {"type": "path", "required": True},
            "timeout": {"type": "int", "default": 120},
        },
        supports_check_mode=True,
    )
    asked = module.params
    try:
        etcd = Etcd(member_client(asked["tls_dir"]), ["https://" + endpoint for endpoint in asked["etcd"]])
        keys = [asked["prefix"] + name for name in KEYS]
        there = [key for key in keys if etcd.value(key) is not None]
        if not module.check_mode:
            await_no_leader(etcd, asked["prefix"] + "leader", asked["timeout"])
            if not etcd.delete_unless(asked["prefix"] + "leader", keys):
                raise EtcdError("somebody has taken the leader's lock meanwhile; nothing was removed")
    except EtcdError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=bool(there), removed=there)


if __name__ == "__main__":
    main()
