#!/usr/bin/python
"""Which backups a cluster has, how far they reach, and what is wrong with them."""

DOCUMENTATION = r"""
module: backup_check
short_description: Look at a cluster's backups and at its archive of WAL
description:
  - Asks pgBackRest what the repositories have, and the leader how far it has archived. Changes nothing.
  - Looks again until all is well, at most for the time given. Never fails by itself.
options:
  command: {type: list, elements: str, required: true, description: "How root calls pgBackRest, with its stanza."}
  repositories: {type: list, elements: int, required: true, description: The repositories.}
  members: {type: list, elements: dict, required: true, description: "The members of PostgreSQL, name and address."}
  port: {type: int, required: true, description: PostgreSQL's port.}
  tls_dir: {type: path, required: true, description: Directory of ca.crt.}
  user: {type: str, required: true, description: Role to connect as.}
  secrets: {type: path, default: /etc/patroni/secrets.json, description: File with the role's password as admin.}
  drill: {type: dict, default: {}, description: "What the last restore drill has left, empty without one."}
  max_age_hours: {type: int, default: 26, description: Hours after which the newest backup is too old.}
  max_lag: {type: int, default: 300, description: Seconds that archiving may be behind.}
  max_drill_hours: {type: int, default: 26, description: Hours after which the last drill is too old.}
  timeout: {type: int, default: 60, description: Seconds until all has to be well.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.backup_check:
    command: [pgbackrest, --stanza=app-dev]
    repositories: [1]
    members: [{name: node1, address: 192.0.2.11}]
    port: 5432
    tls_dir: /etc/patroni-cluster/tls
    user: admin
"""

RETURN = r"""
report: {description: "By the key backup what there is.", returned: always, type: dict}
table: {description: The report as lines of text., returned: always, type: list}
problems: {description: What is not as it should be., returned: always, type: list}
"""

import json
import os
import subprocess
import time
from datetime import datetime, timezone

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils import wal
from ansible_collections.pgha.cluster.plugins.module_utils.check import Sql, until_well

# Seconds that one question to a repository may take.
TIMEOUT = 30
ARCHIVED = """
SELECT pg_is_in_recovery(), last_archived_wal, extract(epoch FROM now() - last_archived_time)::bigint,
       coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false), last_failed_wal,
       (SELECT setting::bigint FROM pg_settings WHERE name = 'wal_segment_size'),
       CASE WHEN pg_is_in_recovery() THEN '' ELSE pg_walfile_name(pg_current_wal_lsn()) END
  FROM pg_stat_archiver"""


class Silent(Exception):
    """A repository did not answer."""


def ask(command, *arguments):
    """Return what pgBackRest answers as JSON."""
    try:
        run = subprocess.run([*command, *arguments, "--output=json"], capture_output=True, text=True, check=False,
                             timeout=TIMEOUT, cwd="/")
    except subprocess.TimeoutExpired as error:
        raise Silent("no answer in %d s" % TIMEOUT) from error
    if run.returncode:
        raise Silent((run.stderr or run.stdout).strip().splitlines()[-1] if run.stderr or run.stdout else "no answer")
    return json.loads(run.stdout)


def moment(seconds):
    """Return a time as people and PostgreSQL read it."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%d %H:%M:%S+00")


def size(count):
    """Return bytes for people."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if count < 1024:
            return "%.0f %s" % (count, unit)
        count /= 1024
    return "%.1f TiB" % count


def age(seconds):
    """Return a length of time for people."""
    hours, minutes = seconds // 3600, seconds // 60
    return "%d h" % hours if hours >= 2 else "%d min" % minutes if minutes else "%d s" % seconds


def backups_of(info, number):
    """Return the backups of one repository, the oldest first."""
    return [{
        "name": b["label"], "type": b["type"], "repository": number, "time": moment(b["timestamp"]["stop"]),
        "seconds": b["timestamp"]["stop"] - b["timestamp"]["start"], "stop": b["timestamp"]["stop"],
        "database_bytes": b["info"]["size"], "stored_bytes": b["info"]["repository"]["delta"],
        "wal_start": b["archive"]["start"], "error": bool(b.get("error")),
    } for b in info["backup"] if b["database"]["repo-key"] == number]


def segments_of(command, stanza, number):
    """Return the names of the segments that a repository has."""
    listed = ask(command, "repo-ls", "--repo=%d" % number, "--recurse", "archive/" + stanza)
    names = (path.rsplit("/", 1)[-1][:24] for path, entry in listed.items() if entry["type"] == "file")
    return {name for name in names if wal.SEGMENT.match(name)}


def archive_of(command, stanza, number, backups, leader):
    """Return how far one repository's WAL reaches, and what is missing in it."""
    names = segments_of(command, stanza, number)
    archive = {"repository": number, "segments": len(names), "last": max(names, default=""), "gaps": []}
    if backups and names and leader:
        # What PostgreSQL was told to be archived has to be there, too: beyond its bound pgBackRest drops WAL.
        told = (leader.get("last_archived") or "")[:24]
        last = max(names | ({told} if wal.SEGMENT.match(told) else set()), key=lambda name: name[8:])
        newest = wal.split(backups[-1]["wal_start"], leader["segment_bytes"])[1]
        archive["gaps"] = [
            {**gap, "before_newest_backup": wal.split(gap["to"], leader["segment_bytes"])[1] < newest}
            for gap in wal.gaps(names, backups[0]["wal_start"], last, leader["segment_bytes"])]
    return archive


def leader_of(sql, members, port):
    """Return how far the leader has archived, empty without a leader."""
    for member in members:
        try:
            row, _tls = sql.query(member["address"], port, ARCHIVED)
        except Exception:  # psycopg2's errors have no name here; that a member is down is for others to say
            continue
        standby, archived, since, failing, failed, segment, current = row
        if not standby:
            return {"member": member["name"], "last_archived": archived, "seconds_since": since, "failing": failing,
                    "failed": failed, "segment_bytes": segment, "current": current}
    return {}


def behind(leader):
    """Return by how many whole segments the archive is behind."""
    if not leader.get("last_archived") or not wal.SEGMENT.match(leader["last_archived"][:24]):
        return 0
    done, now = (wal.split(name[:24], leader["segment_bytes"])[1]
                 for name in (leader["last_archived"], leader["current"]))
    return max(0, now - done - 1)


def archive_problems(report, max_lag):
    """Return what is wrong with archiving."""
    leader = report["leader"]
    if leader.get("failing"):
        yield ("%s cannot archive its WAL (%s); commits go on, and WAL is kept up to a bound: see its PostgreSQL's log "
               "and the repository" % (leader["member"], leader["failed"]))
    elif leader and report["segments_behind"] and (leader["seconds_since"] or 0) > max_lag:
        yield "the archive is %d segments behind, the last one came %s ago (at most %d s)" % (
            report["segments_behind"], age(leader["seconds_since"]), max_lag)
    for archive in report["archives"]:
        for gap in archive["gaps"]:
            if not gap["before_newest_backup"]:
                yield ("repository %d lacks %d segments of WAL on timeline %d, %s to %s: no moment after them can be "
                       "restored until there is another backup; take one now (make backup)" % (
                           archive["repository"], gap["segments"], gap["timeline"], gap["from"], gap["to"]))


def backup_problems(report, number, max_age_hours, now):
    """Return what is wrong with the backups of one repository."""
    backups = [b for b in report["backups"] if b["repository"] == number]
    if not backups:
        if not report["running"]:
            yield "repository %d has no backup; take one: make backup" % number
    elif now - backups[-1]["stop"] > max_age_hours * 3600:
        yield "the newest backup in repository %d is %s old (at most %d h); see journalctl -u 'pgha-backup@*'" % (
            number, age(int(now - backups[-1]["stop"])), max_age_hours)
    for backup in backups:
        if backup["error"]:
            yield "the backup %s in repository %d has pages with wrong checksums" % (backup["name"], number)


def drill_problems(drill, max_hours, now):
    """Return what is wrong with the last restore drill."""
    if not drill:
        return
    if drill.get("result") != "ok":
        yield "the last restore drill failed: %s" % drill.get("reason", "for no known reason")
        return
    try:
        passed = now - datetime.fromisoformat(str(drill.get("time")).replace("Z", "+00:00")).timestamp()
    except ValueError:
        yield "the last restore drill has no time: %s" % drill.get("time")
        return
    if passed > max_hours * 3600:
        yield "the last restore drill was %s ago (at most %d h)" % (age(int(passed)), max_hours)


def look(asked, sql, now):
    """Return the report and the problems."""
    command = asked["command"]
    report = {"backups": [], "archives": [], "running": "", "drill": asked["drill"] or None,
              "leader": leader_of(sql, asked["members"], asked["port"])}
    report["segments_behind"] = behind(report["leader"])
    problems = []
    for number in asked["repositories"]:
        try:
            info = (ask(command, "info", "--repo=%d" % number) or [{"backup": [], "status": {}, "name": ""}])[0]
            lock = info["status"].get("lock", {}).get("backup", {})
            if lock.get("held"):
                done, whole = lock.get("size-cplt"), lock.get("size")
                report["running"] = "%d %% of %s" % (100 * done // whole, size(whole)) if whole else "begun"
            found = backups_of(info, number)
            report["backups"] += found
            report["archives"].append(archive_of(command, info["name"], number, found, report["leader"]))
            problems += backup_problems(report, number, asked["max_age_hours"], now)
        except Silent as error:
            problems.append("repository %d does not answer: %s" % (number, error))
    problems += archive_problems(report, asked["max_lag"])
    problems += drill_problems(asked["drill"], asked["max_drill_hours"], now)
    if report["backups"]:
        report["earliest"] = min(b["time"] for b in report["backups"])
        since = report["leader"].get("seconds_since")
        report["latest"] = moment(now - since) if since is not None else None
    return report, problems


def table_of(report):
    """Return the report as lines."""
    lines = ["backup %-33s repository %d  %s  of %s stored %s" % (
        b["name"], b["repository"], b["time"], size(b["database_bytes"]), size(b["stored_bytes"]))
        for b in report["backups"]]
    if report["running"]:
        lines.append("backup in progress: " + report["running"])
    if report["backups"]:
        lines.append("restorable from %s to %s" % (report["earliest"], report["latest"] or "the last backup"))
    for archive in report["archives"]:
        lines.append("archive in repository %d: up to %s, %d segments" % (
            archive["repository"], archive["last"] or "-", archive["segments"]))
        lines += ["  missing on timeline %d: %s to %s, %d segments%s" % (
            gap["timeline"], gap["from"], gap["to"], gap["segments"],
            ", before the newest backup" if gap["before_newest_backup"] else "") for gap in archive["gaps"]]
    if report["leader"].get("seconds_since") is not None:
        lines.append("archived %s ago, %d segments behind" % (
            age(report["leader"]["seconds_since"]), report["segments_behind"]))
    if report["drill"]:
        lines.append("restore drill: %s, %s" % (report["drill"].get("result"), report["drill"].get("time")))
    return lines


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "command": {"type": "list", "elements": "str", "required": True},
            "repositories": {"type": "list", "elements": "int", "required": True},
            "members": {"type": "list", "elements": "dict", "required": True},
            "port": {"type": "int", "required": True},
            "tls_dir": {"type": "path", "required": True},
            "user": {"type": "str", "required": True},
            "secrets": {"type": "path", "default": "/etc/patroni/secrets.json", "no_log": False},
            "drill": {"type": "dict", "default": {}},
            "max_age_hours": {"type": "int", "default": 26},
            "max_lag": {"type": "int", "default": 300},
            "max_drill_hours": {"type": "int", "default": 26},
            "timeout": {"type": "int", "default": 60},
        },
        supports_check_mode=True,
    )
    asked = module.params
    sql = Sql(asked["user"], asked["secrets"], os.path.join(asked["tls_dir"], "ca.crt"))
    report, problems = until_well(asked["timeout"], lambda: look(asked, sql, time.time()))
    module.exit_json(changed=False, report={"backup": report}, problems=problems, table=table_of(report))


if __name__ == "__main__":
    main()
