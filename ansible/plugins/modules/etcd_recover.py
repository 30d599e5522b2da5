#!/usr/bin/python
"""Makes a stopped etcd member the only one of a new cluster that goes on with the data of the old one."""

DOCUMENTATION = r"""
module: etcd_recover
short_description: Begin an etcd cluster of one member with data that is there
description:
  - Makes the new data beside the old, from a snapshot or from the member's own database, and exchanges them. The old
    data stays on the machine. The new cluster has another id, so that members of the old one do not mix with it.
  - etcd has to be stopped.
options:
  data_dir: {type: path, required: true, description: The member's data directory.}
  source: {type: path, required: true, description: "A snapshot, or a member's database (member/snap/db)."}
  name: {type: str, required: true, description: The member's name.}
  peer_url: {type: str, required: true, description: Its peer URL.}
  token: {type: str, required: true, description: The cluster's name.}
  tool: {type: path, required: true, description: "etcdutl; etcdctl of etcd 3.4."}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.etcd_recover:
    data_dir: /var/lib/etcd
    source: /var/lib/etcd/member/snap/db
    name: app-dev-node1
    peer_url: https://192.0.2.11:2380
    token: app-dev
    tool: /usr/local/bin/etcdutl
"""

RETURN = r"""
aside: {description: Where the old data is; empty if there was none., returned: always, type: str}
"""

import os
import shutil
import subprocess
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.systemd import Unit


def restore(asked, directory):
    """Make the new data in a directory."""
    environment = dict(os.environ, ETCDCTL_API="3")
    done = subprocess.run(
        [asked["tool"], "snapshot", "restore", asked["source"], "--data-dir", directory, "--name", asked["name"],
         "--initial-cluster", "%s=%s" % (asked["name"], asked["peer_url"]),
         "--initial-advertise-peer-urls", asked["peer_url"], "--initial-cluster-token",
         "%s-%d" % (asked["token"], time.time()),
         # A member's own database has no checksum at its end, a snapshot was read when it was taken.
         "--skip-hash-check"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, check=False)
    if done.returncode:
        raise OSError("%s cannot be restored: %s" % (asked["source"], done.stdout.decode(errors="replace")))


def own(directory, like):
    """Give all of a directory the owner of another one."""
    owner = os.stat(like)
    for path, _names, files in os.walk(directory):
        for name in [".", *files]:
            os.chown(os.path.join(path, name), owner.st_uid, owner.st_gid)


def exchange(data_dir, fresh):
    """Put the new data in its place; return where the old is now."""
    member = os.path.join(data_dir, "member")
    aside = ""
    if os.path.exists(member):
        aside = os.path.join(data_dir, time.strftime("member.before-%Y%m%dT%H%M%SZ", time.gmtime()))
        os.rename(member, aside)
    os.rename(os.path.join(fresh, "member"), member)
    return aside


def main():
    """Run the module."""
    text, path = {"type": "str", "required": True}, {"type": "path", "required": True}
    module = AnsibleModule(
        argument_spec={"data_dir": path, "source": path, "name": text, "peer_url": text,
                       "token": {"type": "str", "required": True, "no_log": False}, "tool": path},
        supports_check_mode=True,
    )
    asked = module.params
    if Unit("etcd.service").state not in ("inactive", "failed"):
        module.fail_json(msg="etcd runs; stop it first")
    if module.check_mode:
        module.exit_json(changed=True, aside="")
    fresh = os.path.join(asked["data_dir"], "recovering")
    shutil.rmtree(fresh, ignore_errors=True)  # of a run that was interrupted
    try:
        restore(asked, fresh)
        own(fresh, asked["data_dir"])
        aside = exchange(asked["data_dir"], fresh)
    except OSError as problem:
        module.fail_json(msg="etcd's data is as it was. %s" % problem)
    shutil.rmtree(fresh, ignore_errors=True)
    module.exit_json(changed=True, aside=aside)


if __name__ == "__main__":
    main()
