"""What may be done with a machine's disks, decided from what disk_info says of them."""


def _unused(disk):
    """Whether a member had its data before it was given the disk, which is blank, or not even in its container.

    Such a member goes on as it is; its successor begins on the disk.
    """
    if disk["contents"] != "data":  # of the directory while nothing is mounted on it
        return False
    return not disk["device"] or (disk["is_there"] and not disk["signatures"] and not disk["fstab"])


def disks_used(disks):
    """The disks that are mounted, or will be by this run."""
    return [disk for disk in disks if not _unused(disk)]


def disks_blank(disks):
    """The disks on which a file system has to be made."""
    return [disk for disk in disks_used(disks) if disk["device"] and not disk["signatures"]]


def disks_to_mount(disks, options):
    """The disks that are not mounted, or would not be at the next boot, by these options."""
    return [disk for disk in disks_used(disks) if disk["device"]
            and (disk["is_mounted"], disk["fstab"], disk["options"]) != (True, "UUID=" + disk["uuid"], options)]


def _problem(disk):
    """Why one disk cannot be used as it is, and what to do; empty if it can."""
    path, device, label = disk["path"], disk["device"], f"the {disk['name']} disk"
    if _unused(disk):
        return ""
    if not device:
        return "" if disk["is_mounted"] else (
            f"{path} is not a mount point: give the container its mount point {path} in Proxmox VE and start it anew")
    if not disk["is_there"]:
        return (f"{label}, {device}, is not there: see in Proxmox VE that the machine has it, "
                "and restart the machine if it was added while it ran")
    if disk["is_mounted"] and not disk["is_mounted_here"]:
        return (f"{path} is mounted from {disk['mounted_from']}, not from {label}, {device}: "
                "unmount it and remove its line from /etc/fstab, if nobody needs it")
    if disk["signatures"] and not disk["is_own"]:
        return (f"{label}, {device}, holds {', '.join(disk['signatures'])}, which was not made here: if nobody needs "
                f"it, clear it by hand (wipefs --all {device}); else give the machine another disk")
    if not disk["is_mounted"] and disk["fstab"] not in ("", "UUID=" + disk["uuid"]):
        return (f"/etc/fstab mounts {disk['fstab']} at {path}, not {label}, {device}: remove that line, "
                "if nobody needs it")
    if disk["contents"]:
        return (f"{path} holds files that {label}, {device}, would hide: move them to another directory")
    return ""


def disks_problems(look, host):
    """Why this machine's disks cannot be used, as sentences; look is the answer of disk_info."""
    if "problem" in look:
        return [f"{host}: its disks cannot be read: {look['problem']}"]
    return [f"{host}: {problem}" for problem in map(_problem, look["disks"]) if problem]


def _space(disk):
    """How much of a mounted disk is free, in percent."""
    return disk["free_mib"] * 100 // max(disk["size_mib"], 1)


def _line(host, disk):
    """One row of the table."""
    if not disk["is_mounted"]:
        return f"{host:<24} {disk['name']:<6} {disk['path']}: not used; a machine made by make replace begins on it"
    return (f"{host:<24} {disk['name']:<6} {disk['path']}: {disk['free_mib'] / 1024:.1f} of "
            f"{disk['size_mib'] / 1024:.1f} GiB free")


def disks_report(looks, least_percent):
    """What verify has to say; looks has the answer of disk_info by host, least_percent is the least free space."""
    problems, rows, report = [], [], []
    for host, look in looks.items():
        if "disks" not in look and "problem" not in look:  # it was not reached, which is said elsewhere
            continue
        found = disks_problems(look, host)
        disks = [] if found else look["disks"]
        used = disks_used(disks)
        found += [f"{host}: {disk['path']} is not mounted from {disk['device']}: make deploy"
                  for disk in used if not disk["is_mounted_here"]]
        found += [f"{host}: {_space(disk)} % of {disk['path']} is free, less than {least_percent} %: let the disk grow "
                  f"({disk['name']}_disk_gb)" for disk in used if disk["is_mounted"] and _space(disk) < least_percent]
        problems += found
        rows += [_line(host, disk) for disk in disks if disk not in used or disk["is_mounted"]]
        report += [{"member": host, "name": disk["name"], "path": disk["path"], "mounted": disk["is_mounted"],
                    "size_mib": disk["size_mib"], "free_mib": disk["free_mib"]} for disk in disks]
    return {"report": {"disks": report} if looks else {}, "table": ["", *rows] if rows else [], "problems": problems}


class FilterModule:
    """Filters of the role disks."""

    def filters(self):
        return {"disks_used": disks_used, "disks_blank": disks_blank, "disks_to_mount": disks_to_mount,
                "disks_problems": disks_problems, "disks_report": disks_report}
