"""What a restore of the living cluster, or its undoing, does and what stands against it: plain data in, plain data out.

A restore is written down on every member (/var/lib/pgha-restore/state.json), so that it can go on after an
interruption and be undone:

  id, kind (restore or undo), phase, wanted, host (where it is made), aside and into (directories)
  before                  the cluster's timeline until then
  reached and at          seconds since 1970: the moment restored, and when the members changed over
  system_identifier       of the cluster's data
  replayed                whether data was recovered, and not only directories put back
  past                    the same of those before it

Phases: recovering (beside the living cluster), exchanging (the members are stopped and change over), started (the data
of that moment leads), done, cancelled.
"""

import re
from datetime import datetime, timezone

KINDS = ("to", "lsn", "xid", "name", "set")
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)")
# Space that has to be left beside the copy.
SPARE = 1.1


def restore_moment(text):
    """Return a moment as seconds since 1970; None where the text is no moment or has no time zone."""
    found = MOMENT.fullmatch(str(text).strip())
    if not found:
        return None
    day, time, zone = found.groups()
    zone = "+0000" if zone in ("Z", "UTC") else (zone.replace(":", "") + "00")[:5]
    time = time if time.count(":") == 2 else time + ":00"
    shape = "%Y-%m-%d %H:%M:%S" + (".%f" if "." in time else "") + "%z"
    try:
        return datetime.strptime(f"{day} {time[:15]}{zone}", shape).timestamp()
    except ValueError:
        return None


def shown(seconds):
    """Return a moment as people read it."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%d %H:%M:%S+00")


def exact(seconds):
    """Return a moment as PostgreSQL takes it, to the microsecond."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%d %H:%M:%S.%f+00")


def position(lsn):
    """Return a position in the WAL as a number."""
    high, low = lsn.split("/")
    return int(high, 16) << 32 | int(low, 16)


def lived(past, seconds):
    """Return the timeline that the cluster was on at a moment; None if it still is, or is on one that came of it."""
    later = [entry for entry in past if entry["at"] > seconds]
    return min(later, key=lambda entry: entry["at"])["before"] if later else None


def left_behind(past, backup, seconds):
    """Tell whether a backup is of a branch that had been left at a moment."""
    stop = backup["timestamp"]["stop"]
    return any(entry["at"] <= seconds and entry["reached"] < stop < entry["at"] for entry in past)


def choose(backups, past, wanted, now):
    """Return the backup to begin with; None where there is none."""
    if wanted.get("set"):
        return next((backup for backup in backups if backup["label"] == wanted["set"]), None)
    moment = restore_moment(wanted["to"]) if wanted.get("to") else now
    fit = [b for b in backups if not b.get("error") and b["timestamp"]["stop"] <= moment
           and not left_behind(past, b, moment)
           and (not wanted.get("lsn") or position(b["lsn"]["stop"]) <= position(wanted["lsn"]))]
    return max(fit, key=lambda backup: backup["timestamp"]["stop"], default=None)


def _asked(wanted, now):
    given = [kind for kind in KINDS if wanted.get(kind)]
    aims = [kind for kind in given if kind != "set"]
    if not given:
        yield "say which moment: TO='2026-11-25 18:40:00+00', or LSN=, XID=, NAME= (a restore point), SET= (a backup)."
    if len(aims) > 1:
        yield f"one target is enough: {' and '.join(kind.upper() for kind in aims)} were given."
    if wanted.get("to"):
        moment = restore_moment(wanted["to"])
        if moment is None:
            yield (f"TO is '{wanted['to']}'; it is a date and a time with its time zone, such as "
                   "2026-11-25 18:40:00+00 or 2026-11-25T19:40:00+01:00.")
        elif moment > now:
            yield f"TO is {shown(moment)}, which is in the future: on the leader it is {shown(now)}."
    if wanted.get("lsn") and not re.fullmatch(r"[0-9A-Fa-f]{1,8}/[0-9A-Fa-f]{1,8}", wanted["lsn"]):
        yield f"LSN is '{wanted['lsn']}'; it is a position in the WAL, such as 0/3000060."
    if wanted.get("xid") and not re.fullmatch(r"\d+", wanted["xid"]):
        yield f"XID is '{wanted['xid']}'; it is the number of a transaction."


def _backup(wanted, found, chosen):
    backups = found["backups"]
    if not backups:
        yield "there is no backup; make one: make backup TYPE=full."
    elif not chosen and wanted.get("set"):
        yield f"there is no backup {wanted['set']}; there are {', '.join(b['label'] for b in backups)}."
    elif not chosen:
        first = min(backups, key=lambda b: b["timestamp"]["stop"])
        ended = f"{shown(first['timestamp']['stop'])} at {first['lsn']['stop']}"
        yield f"no backup is old enough: the first one, {first['label']}, ended {ended}, the earliest moment there is."
    elif restore_moment(wanted.get("to", "")) and chosen["timestamp"]["stop"] > restore_moment(wanted["to"]):
        yield (f"the backup {chosen['label']} ended {shown(chosen['timestamp']['stop'])}, after TO. Leave SET out: the "
               "newest one before TO is taken.")


def _room(found, chosen):
    if found["tablespaces"]:
        yield ("the cluster has tablespaces outside its data directory, which cannot change places. Restore into "
               "another cluster instead (docs/backup.md).")
    if not chosen:
        return
    needed = int(chosen["info"]["size"] * SPARE)
    for host, room in found["room"].items():
        if room < needed:
            yield (f"{host} has {room >> 20} MiB free beside {found['data_dir']}, and the restored data needs "
                   f"{needed >> 20} MiB: the present data is kept until you remove it.")


def current(states):
    """Return the newest state that any member has written down."""
    return max((state for state in states.values() if state), key=lambda s: (s["id"], s["step"]), default={})


def target(wanted, timeline):
    """Return PostgreSQL's settings for the target."""
    settings = {"recovery_target_timeline": str(timeline or "latest")}
    if wanted.get("to"):
        settings["recovery_target_time"] = exact(restore_moment(wanted["to"]))
    elif wanted.get("lsn"):
        settings["recovery_target_lsn"] = wanted["lsn"]
    elif wanted.get("xid"):
        settings["recovery_target_xid"] = wanted["xid"]
    elif wanted.get("name"):
        settings["recovery_target_name"] = wanted["name"]
    else:
        settings["recovery_target"] = "immediate"
    return settings


def restore_plan(found, wanted):
    """Return what `make restore` does: problems (sentences), or state and recovery.

    found: cluster, leader (host, empty without one), now, timeline, system_identifier, tablespaces, paused, backups
    (pgBackRest's), room (bytes by host), data_dir, states (by host).
    """
    wanted = {kind: str(wanted.get(kind) or "") for kind in KINDS if wanted.get(kind)}
    state = current(found["states"])
    if state.get("phase") in ("exchanging", "started"):
        verb = "restore" if state["kind"] == "restore" else "restore-undo"
        if state["kind"] == "undo" or (wanted and wanted != state["wanted"]):
            return {"problems": [f"a {verb} was interrupted half-way; finish it first: make {verb} "
                                 f"CLUSTER={found['cluster']}, which goes on where it stopped."], "state": state}
        return {"problems": [], "state": state, "recovery": {}}
    if not found["leader"]:
        return {"problems": ["the cluster has no leader, so nobody can tell what is there; see make status. Where all "
                             "data is lost, restore into a new cluster (docs/backup.md)."], "state": state}
    if found["paused"]:
        return {"problems": ["the cluster is in maintenance mode, in which nobody would take the lead: "
                             "make maintenance ON=0."], "state": state}
    past = ([state] if state.get("phase") == "done" else []) + state.get("past", [])
    problems = list(_asked(wanted, found["now"]))
    chosen = None
    if not problems:
        chosen = choose(found["backups"], past, wanted, found["now"])
        problems += [*_backup(wanted, found, chosen), *_room(found, chosen)]
    if problems:
        return {"problems": problems, "state": state}
    moment = restore_moment(wanted.get("to", ""))
    timeline = lived(past, moment) if moment else None
    began = datetime.fromtimestamp(found["now"], timezone.utc).strftime("%Y%m%d-%H%M%S")
    if state.get("phase") == "recovering" and state["wanted"] == wanted and state["host"] == found["leader"]:
        began = state["id"]  # its directory is used again
    return {"problems": [], "recovery": target(wanted, timeline), "set": chosen["label"],
            "repository": chosen["database"]["repo-key"],
            "state": {
                "id": began, "kind": "restore", "phase": "recovering", "step": 1, "wanted": wanted,
                "host": found["leader"], "into": f"{found['data_dir']}.restored-{began}",
                "aside": f"{found['data_dir']}.before-restore-{began}", "before": found["timeline"],
                "system_identifier": found["system_identifier"],
                "reached": moment or chosen["timestamp"]["stop"], "at": 0,
                "past": past}}


def undo_plan(found):
    """Return what `make restore-undo` does: problems, or state, and recovery where data has to be replayed."""
    state = current(found["states"])
    phase = state.get("phase")
    if state.get("kind") == "undo" and phase in ("exchanging", "started"):
        return {"problems": [], "state": state, "recovery": {}}
    if state.get("kind") != "restore" or phase not in ("recovering", "exchanging", "started", "done"):
        return {"problems": ["there is no restore to take back."], "state": state}
    if phase == "recovering":  # nothing but a directory of its own was made
        return {"problems": [], "cancel": True, "state": {**state, "phase": "cancelled", "step": 9}}
    if state["host"] not in found["kept"]:
        return {"problems": [f"{state['aside']} is not on {state['host']} any more, so what was there before the "
                             "restore is gone."], "state": state}
    undone = {
        "id": state["id"] + "-undo", "kind": "undo", "step": 1,
        "phase": "exchanging" if phase == "exchanging" else "recovering",
        "wanted": state["wanted"], "host": state["host"], "into": state["aside"],
        "aside": f"{found['data_dir']}.restored-{state['id']}", "before": found["timeline"] or state["before"],
        "system_identifier": state["system_identifier"],
        "reached": state["at"], "at": 0, "past": ([state] if state["at"] else []) + state["past"]}
    recovery = {} if phase == "exchanging" else {"recovery_target_timeline": "current"}
    return {"problems": [], "state": undone, "recovery": recovery}


def restore_target(text):
    """Return PostgreSQL's settings for a moment; without one, for all there is."""
    return target({"to": text}, None) if text else {"recovery_target_timeline": "latest"}


def origin_problems(asked):
    """Return what stands against restore_from: given, cluster (the new one), passphrase, s3_key, s3_key_secret."""
    given, problems = asked["given"], []
    unknown = [name for name in given if name not in ("cluster", "path", "s3", "to")]
    if unknown:
        problems.append(f"restore_from has {', '.join(unknown)}; it takes cluster, path, s3, to.")
    if not given.get("cluster"):
        problems.append("restore_from lacks cluster, the name of the one that was backed up (app_name-environment).")
    if bool(given.get("path")) == bool(given.get("s3")):
        problems.append("restore_from takes either path, a repository on every member, or s3, a bucket.")
    if given.get("cluster") == asked["cluster"]:
        problems.append(f"restore_from is of a cluster of the same name, {asked['cluster']}; give this one another "
                        "name (app_name), so that nothing is ever written over the backups it came from.")
    if given.get("to") and restore_moment(given["to"]) is None:
        problems.append(f"restore_from.to is '{given['to']}'; it is a date and a time with its time zone, such as "
                        "2026-11-25 18:40:00+00.")
    if not asked["passphrase"]:
        problems.append("restore_from needs the key of those backups (make backup-key): set RESTORE_PASSPHRASE.")
    if given.get("s3"):
        missing = [name for name in ("bucket", "endpoint", "region") if not given["s3"].get(name)]
        if missing:
            problems.append(f"restore_from.s3 lacks {', '.join(missing)}.")
        problems += [f"restore_from.s3 needs credentials: set {variable}." for name, variable in (
            ("s3_key", "RESTORE_S3_KEY"), ("s3_key_secret", "RESTORE_S3_KEY_SECRET")) if not asked[name]]
    return problems


class FilterModule:
    """The filters."""

    def filters(self):
        return {"restore_plan": restore_plan, "undo_plan": undo_plan,
                "restore_target": restore_target, "origin_problems": origin_problems}
