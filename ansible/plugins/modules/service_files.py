#!/usr/bin/python
"""A service's files and its state, brought in line in one round trip.

A run over a cluster that is right already is as slow as its round trips: one per member here, where a task per
file would take two per member and file.
"""

DOCUMENTATION = r"""
module: service_files
short_description: Write a service's files, and enable, start or reload its units
description:
  - Writes the files that differ (atomically, checked by their validator first), then enables and starts the units.
  - A unit is reloaded when one of its watched files is newer than its stamp, which the unit itself touches when
    it starts or reloads. So a run that was killed between writing and reloading is completed by the next one.
  - It never restarts anything. It tells in restart_due which active units are older than their unit file; those are
    not reloaded, as the restart reads everything anew.
  - A task whose files hold secrets needs no_log. What a validator says is returned as problem, not as a
    failure, so that tasks under no_log can show it.
options:
  files:
    type: list
    elements: dict
    default: []
    description: The files.
    suboptions:
      path: {type: path, required: true, description: Where.}
      content: {type: str, description: What; leave out for a directory. Ends with a line end in any case.}
      owner: {type: str, default: root, description: Its owner.}
      group: {type: str, default: root, description: Its group.}
      mode: {type: str, description: "Its mode; 0644 of a file and 0755 of a directory unless given."}
      validate: {type: str, description: Command that checks the new file; percent-s is its path.}
  units:
    type: list
    elements: dict
    default: []
    description: The units.
    suboptions:
      name: {type: str, required: true, description: The unit.}
      watch: {type: list, elements: path, default: [], description: Files that a reload makes it read again.}
      stamp: {type: path, description: File whose modification time is the unit's last start or reload.}
  stopped:
    type: list
    elements: str
    default: []
    description: Units that are stopped and disabled, in this order; one that is not there is.
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.service_files:
    files:
      - path: /etc/haproxy/haproxy.cfg
        content: "{{ lookup('ansible.builtin.template', 'haproxy.cfg.j2') }}"
        validate: haproxy -c -f %s
    units:
      - {name: haproxy.service, watch: [/etc/haproxy/haproxy.cfg], stamp: /run/haproxy.loaded}
"""

RETURN = r"""
written: {description: Paths that were written., returned: always, type: list}
started: {description: Units that were started., returned: always, type: list}
stopped: {description: Units that were stopped or disabled., returned: always, type: list}
reloaded: {description: Units that were reloaded., returned: always, type: list}
restart_due: {description: Active units older than their unit file., returned: always, type: list}
problem: {description: What a validator said., returned: when a file is not valid, type: str}
"""

import grp
import os
import pwd
import shlex
import stat
import tempfile

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.systemd import Unit, newer


class Invalid(Exception):
    """A file's validator refused it."""


def current(path):
    """Return a file's text, None if there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return None


def identity(wanted):
    """Return uid and gid; in check mode on a bare machine the account may not exist yet."""
    try:
        return pwd.getpwnam(wanted["owner"]).pw_uid, grp.getgrnam(wanted["group"]).gr_gid
    except KeyError:
        return -1, -1


def attributes_differ(wanted):
    """Tell whether owner, group or mode are not as wanted."""
    found = os.lstat(wanted["path"])
    return (found.st_uid, found.st_gid) != identity(wanted) or stat.S_IMODE(found.st_mode) != int(wanted["mode"], 8)


def set_attributes(path, wanted):
    """Set owner, group and mode."""
    os.chown(path, *identity(wanted))
    os.chmod(path, int(wanted["mode"], 8))


def write(module, wanted):
    """Write one file by way of a private temporary one beside it, after its validator has accepted it."""
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(wanted["path"]), prefix=".new-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(wanted["content"])
        if wanted["validate"]:
            code, out, err = module.run_command(shlex.split(wanted["validate"].replace("%s", shlex.quote(temporary))))
            if code:
                raise Invalid("%s is not valid: %s" % (wanted["path"], (out + err).strip()))
        set_attributes(temporary, wanted)
        os.replace(temporary, wanted["path"])
    finally:
        if os.path.exists(temporary):
            os.unlink(temporary)


def ensure_directory(module, wanted):
    """Make one directory; return whether it was not as wanted."""
    if os.path.isdir(wanted["path"]) and not attributes_differ(wanted):
        return False
    if not module.check_mode:
        os.makedirs(wanted["path"], exist_ok=True)
        set_attributes(wanted["path"], wanted)
    return True


def ensure_file(module, wanted, diffs):
    """Make one file; return whether it was not as wanted."""
    before = current(wanted["path"])
    if before == wanted["content"]:
        if not attributes_differ(wanted):
            return False
        if not module.check_mode:
            set_attributes(wanted["path"], wanted)
        return True
    names = {"before_header": wanted["path"], "after_header": wanted["path"]}
    diffs.append(dict(names, before=before or "", after=wanted["content"]))
    if not module.check_mode:
        write(module, wanted)
    return True


def systemctl(module, *arguments):
    """Run systemctl; a failure stops the task with the unit's last words."""
    code, out, err = module.run_command(["systemctl", *arguments])
    if code:
        journal = module.run_command(["journalctl", "-u", arguments[-1], "-n", "20", "--no-pager", "-o", "cat"])[1]
        module.exit_json(changed=True, problem="systemctl %s: %s\n%s" % (" ".join(arguments), err.strip(), journal))
    return out


def unit_files(module, unit):
    """Return the unit's own file and those of its drop-ins that this task writes."""
    drop_ins = "/etc/systemd/system/%s.d/" % unit.name
    return [unit.file] + [f["path"] for f in module.params["files"] if f["path"].startswith(drop_ins)]


def stale(unit):
    """Tell whether a watched file is newer than the unit's last start or reload."""
    if not unit["stamp"] or not os.path.exists(unit["stamp"]):
        return bool(unit["stamp"])
    loaded = os.path.getmtime(unit["stamp"])
    return any(os.path.exists(path) and os.path.getmtime(path) > loaded for path in unit["watch"])


def ensure_unit(module, wanted, result):
    """Enable, start or reload one unit."""
    unit = Unit(wanted["name"])
    touched = any(path in result["written"] for path in wanted["watch"])
    if not unit.enabled:
        result["changed"] = True
        if not module.check_mode:
            systemctl(module, "enable", unit.name)
    if not unit.runs:
        result["started"].append(unit.name)
        if not module.check_mode:
            systemctl(module, "start", unit.name)
        return
    paths = unit_files(module, unit)
    if newer(paths, unit.active_since) or any(path in result["written"] for path in paths):
        result["restart_due"].append(unit.name)
    elif touched or stale(wanted):
        result["reloaded"].append(unit.name)
        if not module.check_mode:
            systemctl(module, "reload", unit.name)


def ensure_stopped(module, name, result):
    """Stop and disable one unit, if it is there."""
    unit = Unit(name)
    if unit.enabled or not unit.stopped:
        result["stopped"].append(name)
        if not module.check_mode:
            systemctl(module, "disable", "--now", name)


def read_units(module, result):
    """Let systemd know the units that were written, also where a later file was refused: no other run would."""
    if any(path.startswith("/etc/systemd/") for path in result["written"]) and not module.check_mode:
        systemctl(module, "daemon-reload")


def main():
    """Run the module."""
    file_spec = {
        "path": {"type": "path", "required": True},
        "content": {"type": "str"},
        "owner": {"type": "str", "default": "root"},
        "group": {"type": "str", "default": "root"},
        "mode": {"type": "str"},
        "validate": {"type": "str"},
    }
    unit_spec = {
        "name": {"type": "str", "required": True},
        "watch": {"type": "list", "elements": "path", "default": []},
        "stamp": {"type": "path"},
    }
    module = AnsibleModule(
        argument_spec={
            "files": {"type": "list", "elements": "dict", "options": file_spec, "default": []},
            "units": {"type": "list", "elements": "dict", "options": unit_spec, "default": []},
            "stopped": {"type": "list", "elements": "str", "default": []},
        },
        supports_check_mode=True,
    )
    result = {"changed": False, "written": [], "started": [], "stopped": [], "reloaded": [], "restart_due": [],
              "diff": []}
    try:
        for wanted in module.params["files"]:
            is_file = wanted["content"] is not None
            wanted["mode"] = wanted["mode"] or ("0644" if is_file else "0755")
            if is_file:
                wanted["content"] = wanted["content"].rstrip("\n") + "\n"
            if ensure_file(module, wanted, result["diff"]) if is_file else ensure_directory(module, wanted):
                result["written"].append(wanted["path"])
    except Invalid as error:
        read_units(module, result)
        module.exit_json(problem=str(error), **result)
    read_units(module, result)
    for unit in module.params["units"]:
        ensure_unit(module, unit, result)
    for name in module.params["stopped"]:
        ensure_stopped(module, name, result)
    result["changed"] = result["changed"] or any(
        result[key] for key in ("written", "started", "stopped", "reloaded"))
    module.exit_json(**result)


if __name__ == "__main__":
    main()
