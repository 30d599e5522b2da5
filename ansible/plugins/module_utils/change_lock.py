"""The lock that a run which changes the cluster holds in etcd: who has it, since when, and who may take it.

It does not end by itself: a control machine that slept, or had no network, goes on with its run when it is back.
"""

import json
import time


def read(text):
    """Return who holds the lock: owner, machine, run, verb and since, in seconds since 1970; None if nobody does."""
    if text is None:
        return None
    try:
        return {"machine": "", "run": "", "verb": "change", "since": 0, **json.loads(text)}
    except (TypeError, ValueError):
        return {"owner": text, "machine": "", "run": "", "verb": "change", "since": 0}


def age(seconds):
    """Say how long something has been going on."""
    minutes = max(0, int(seconds)) // 60
    if minutes < 120:
        return "%d min" % minutes
    hours = minutes // 60
    return "%d h" % hours if hours < 48 else "%d days" % (hours // 24)


def describe(holder, now):
    """Say who holds the lock, for what and since when."""
    since = time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(holder["since"]))
    return "%s: %s since %s (%s)" % (holder["owner"], holder["verb"], since, age(now - holder["since"]))


def may_take(holder, mine, alone):
    """Tell whether a run may take the lock.

    A run has its own already. alone: no other run of this owner is under way, so what it holds is left by a dead one.
    """
    if holder is None or holder["run"] == mine["run"]:
        return True
    return alone and (holder["owner"], holder["machine"]) == (mine["owner"], mine["machine"])


def refusal(holder, cluster, now):
    """Say why a run must not change the cluster now."""
    return ("the cluster %s is being changed by another control machine, so nothing was changed from here. %s. "
            "Wait for its end; if you know that it is dead, make unlock OWNER=%s"
            % (cluster, describe(holder, now), holder["owner"]))


def no_breaking(holder, owner, cluster, now):
    """Say why the lock is not taken from owner; empty if it may be."""
    if holder is None or holder["owner"] == owner:
        return ""
    return ("nothing was unlocked: '%s' does not hold the cluster %s. Who does: %s"
            % (owner, cluster, describe(holder, now)))


def foreign(marker, cluster):
    """Say that a machine is another cluster's, as the file on it says; empty if it is this one's, or nobody's."""
    if not marker or marker.get("scope", cluster) == cluster:
        return ""
    return ("nothing was changed: this machine belongs to the cluster %s, and the inventory is of %s. Use the "
            "inventory or the deployment of %s" % (marker["scope"], cluster, marker["scope"]))


def stale(known, declared, cluster):
    """Say that an inventory lacks members that the cluster has: names by what knows them; empty if it has them all."""
    lacking = ["%s (%s)" % (name, who) for who, names in sorted(known.items())
               for name in sorted(set(names) - set(declared[who]) - {""})]
    if not lacking:
        return ""
    return ("nothing was changed: this inventory is not that of the cluster %s as it is now, which also has %s. "
            "Somebody has changed it from elsewhere: use their inventory or state; if a machine is gone for good, take "
            "it out (docs/operations.md, Shrink)" % (cluster, ", ".join(lacking)))
