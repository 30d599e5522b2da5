#!/usr/bin/python3
"""Make a backup into every repository: pgha-backup full|diff|incr.

Run by systemd on the backup host. Without one it runs on every member, and only the leader has something to do.
"""

import json
import ssl
import subprocess
import sys
import urllib.error
import urllib.request

CONFIG = "/etc/pgbackrest/schedule.json"


def leads(config):
    """Tell whether this machine is the one to make backups."""
    if not config["patroni"]:
        return True
    context = ssl.create_default_context(cafile=config["ca"])
    try:
        with urllib.request.urlopen(config["patroni"], timeout=10, context=context):
            return True
    except urllib.error.HTTPError:  # 503: a replica
        return False


def backup(config, repository, kind, run=subprocess.run):
    """Make one backup; from the leader where there is no standby to read from. Return whether it was made."""
    command = ["pgbackrest", "--stanza=" + config["stanza"], "--repo=%d" % repository, "--type=" + kind,
               "--log-level-console=info", "backup"]
    if run(command, check=False).returncode == 0:
        return True
    print("once more, without a standby", flush=True)
    return run([*command[:-1], "--no-backup-standby", "backup"], check=False).returncode == 0


def main():
    """Run the program."""
    with open(CONFIG, encoding="utf-8") as file:
        config = json.load(file)
    if not leads(config):
        print("another member leads, and makes the backup")
        return 0
    # Every repository, also after one has failed.
    made = [backup(config, repository, sys.argv[1]) for repository in config["repositories"]]
    return 0 if all(made) else 1


if __name__ == "__main__":
    sys.exit(main())
