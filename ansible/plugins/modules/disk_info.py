#!/usr/bin/python
"""What a machine has of the disks that it should have besides its first; asked in one round trip."""

DOCUMENTATION = r"""
module: disk_info
short_description: Tell what is on the disks of a machine, and where they are mounted
description:
  - Reads only, so it runs in check mode too. Waits for a device that is not there yet.
options:
  disks:
    type: list
    elements: dict
    required: true
    description: The disks.
    suboptions:
      name: {type: str, required: true, description: What the disk is called.}
      path: {type: path, required: true, description: Where it belongs.}
      device: {type: path, description: Its device; none where the host mounts it, as for a container.}
      size_gb: {type: int, description: Its size; not looked at here.}
  timeout: {type: int, default: 0, description: Seconds to wait for the devices.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.disk_info:
    disks:
      - name: data
        path: /var/lib/postgresql
        device: /dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi1
"""

RETURN = r"""
disks:
  description: "For each disk: name, path, device, and what the function look says."
  returned: success
  type: list
problem: {description: What could not be read., returned: otherwise, type: str}
"""

import json
import os
import re
import stat
import subprocess
import time
import uuid

from ansible.module_utils.basic import AnsibleModule

MIB = 1024 * 1024


def read(path):
    """Return a file's text."""
    with open(path, encoding="utf-8") as file:
        return file.read()


def wait(devices, timeout):
    """Wait until all devices are there, or the time is over."""
    limit = time.monotonic() + timeout
    while not all(os.path.exists(device) for device in devices) and time.monotonic() < limit:
        time.sleep(0.5)


def own_uuid(path):
    """Return the UUID of the file system that belongs at a path of this machine.

    It follows from the machine's id, so a run that was killed after making the file system and before writing
    /etc/fstab knows it again, and one that another machine made is never taken for it.
    """
    return str(uuid.uuid5(uuid.UUID(read("/etc/machine-id").strip()), path))


def signatures(device):
    """Return what is on a device: file systems, partition tables, members of LVM, RAID and so on; see wipefs(8)."""
    run = subprocess.run(["/usr/sbin/wipefs", "--json", "--output", "TYPE,UUID,LABEL", device],
                         capture_output=True, text=True, check=False)
    if run.returncode:
        raise OSError("wipefs %s: %s" % (device, run.stderr.strip()))
    return json.loads(run.stdout)["signatures"] if run.stdout.strip() else []


def fstab_entry(text, path):
    """Return what /etc/fstab mounts at a path, and by which options; empty if nothing."""
    lines = [line.split() for line in text.splitlines() if not line.lstrip().startswith("#")]
    return next(((line[0], line[3]) for line in lines if len(line) > 3 and os.path.normpath(line[1]) == path), ("", ""))


def mounted(text, path):
    """Return number (major:minor) and name of the device that is mounted at a path, empty if none is; see proc(5)."""
    found = ("", "")
    for line in text.splitlines():
        fields, rest = line.split(" - ", 1)
        number, _root, target = fields.split()[2:5]
        if re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), target) == path:
            found = (number, rest.split()[1])  # the last one hides those before
    return found


def contents(path):
    """Return what a directory has in it, at any depth: data of PostgreSQL, other files, or nothing."""
    found = ""
    for _directory, _below, files in os.walk(path):
        if "PG_VERSION" in files:
            return "data"
        found = "files" if files else found
    return found


def look(disk):
    """Return what there is of one disk; sizes in MiB, those of the file system 0 while nothing is mounted."""
    path = os.path.normpath(disk["path"])
    number, source = mounted(read("/proc/self/mountinfo"), path)
    fstab, options = fstab_entry(read("/etc/fstab"), path) if os.path.exists("/etc/fstab") else ("", "")
    seen = {"name": disk["name"], "path": path, "device": disk["device"] or "", "fstab": fstab, "options": options,
            "is_mounted": bool(number), "mounted_from": source, "is_mounted_here": bool(number),
            "contents": "" if number else contents(path), "size_mib": 0, "free_mib": 0,
            "is_there": True, "signatures": [], "uuid": "", "is_own": False}
    if number:
        space = os.statvfs(path)
        seen.update(size_mib=space.f_blocks * space.f_frsize // MIB, free_mib=space.f_bavail * space.f_frsize // MIB)
    if disk["device"]:
        seen.update(look_at_device(disk["device"], path, number, fstab))
    return seen


def look_at_device(device, path, mounted_number, fstab):
    """Return what there is of a device.

    is_own: on it is the file system that belongs at the path, and nothing else. uuid: that of the file system, or the
    one to be given to a blank device.
    """
    if not os.path.exists(device) or not stat.S_ISBLK(os.stat(device).st_mode):
        return {"is_there": False, "is_mounted_here": False}
    number = os.stat(device).st_rdev
    found = signatures(device)
    known = found[0].get("uuid") if len(found) == 1 else None
    return {
        "signatures": [" ".join(filter(None, [one["type"], one.get("label")])) for one in found],
        "uuid": own_uuid(path) if not found else known or "",
        "is_own": bool(known) and (known == own_uuid(path) or fstab == "UUID=" + known),
        "is_mounted_here": mounted_number == "%d:%d" % (os.major(number), os.minor(number)),
    }


def main():
    """Run the module."""
    disk_spec = {
        "name": {"type": "str", "required": True},
        "path": {"type": "path", "required": True},
        "device": {"type": "path"},
        "size_gb": {"type": "int"},
    }
    module = AnsibleModule(
        argument_spec={
            "disks": {"type": "list", "elements": "dict", "required": True, "options": disk_spec},
            "timeout": {"type": "int", "default": 0},
        },
        supports_check_mode=True,
    )
    wanted = module.params["disks"]
    try:
        wait([disk["device"] for disk in wanted if disk["device"]], module.params["timeout"])
        module.exit_json(changed=False, disks=[look(disk) for disk in wanted])
    except (OSError, ValueError) as error:
        module.exit_json(changed=False, problem=str(error))


if __name__ == "__main__":
    main()
