"""Who may lead a Patroni cluster next, and why the others may not."""

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import healthy, leads, runs

SYNC = ("sync_standby", "quorum_standby")


def leader_of(members):
    """Return the member of /cluster that leads and runs, or None."""
    return next((m for m in members.values() if leads(m) and runs(m)), None)


def gap(member, leader, config):
    """Return why a replica is no whole copy of the leader's data, empty if it is one."""
    limit = int(config.get("maximum_lag_on_failover", 2**20))
    if not healthy(member) or (leader and member["state"] == "running"):
        return "it is %s" % member["state"]
    if leader and member.get("timeline") != leader.get("timeline"):
        return "it is on timeline %s, the leader on %s" % (member.get("timeline"), leader.get("timeline"))
    if int(member.get("lag", 0)) > limit:
        return "it lacks %s bytes, more than maximum_lag_on_failover allows (%s)" % (member["lag"], limit)
    return ""


def objection(member, leader, config):
    """Return why a member must not take over from the leader, empty if it may."""
    if member.get("tags", {}).get("nofailover"):
        return "it is tagged nofailover"
    lacks = gap(member, leader, config)
    if lacks:
        return lacks
    if config.get("synchronous_mode") and member["role"] not in SYNC:
        return "it is no synchronous replica, and might lack acknowledged commits"
    return ""


def candidates(members, config, leaving=""):
    """Return the members that may take over, the best one first."""
    leader = leader_of(members)
    fit = [m for m in members.values() if m["name"] != leaving and not leads(m) and not objection(m, leader, config)]
    return sorted(fit, key=lambda m: (m["role"] not in SYNC, int(m.get("lag", 0)), m["name"]))


def describe(members, config):
    """Say of each replica whether it may take over, for messages."""
    leader = leader_of(members)
    return "; ".join(
        "%s: %s" % (m["name"], objection(m, leader, config) or "can take over")
        for m in members.values() if not leads(m)) or "there is no replica"


def last_copy(members, config, name, allowed=""):
    """Return why the copy of the data that a member has is needed, empty if two are left without it.

    One that is no whole copy itself can go. allowed is the member that may be left as the only copy for a while.
    """
    leader = leader_of(members)
    gaps = {m["name"]: "" if m is leader else gap(m, leader, config) for m in members.values()}
    left = [other for other, lacks in gaps.items() if other != name and not lacks]
    if gaps.get(name, "unknown") or len(left) > 1 or left == [allowed]:
        return ""
    others = "; ".join("%s: %s" % (other, lacks) for other, lacks in gaps.items() if other != name and lacks)
    return ("without it only %s has a whole copy of the data (%s). Mend another replica first; or, for a "
            "while: --only-copy %s (make ... ONLY_COPY=%s)" % (
                left[0] if left else "nobody", others or "there is no further replica", *(left or ["none"]) * 2))
