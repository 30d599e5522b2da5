"""Who may lead a Patroni cluster next, and why the others may not."""

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import healthy, leads, runs

SYNC = ("sync_standby", "quorum_standby")


def leader_of(members):
    """Return the member of /cluster that leads and runs, or None."""
    return next((m for m in members.values() if leads(m) and runs(m)), None)


def objection(member, leader, config):
    """Return why a member must not take over from the leader, empty if it may."""
    limit = int(config.get("maximum_lag_on_failover", 2**20))
    if member.get("tags", {}).get("nofailover"):
        return "it is tagged nofailover"
    if not healthy(member) or (leader and member["state"] == "running"):
        return "it is %s" % member["state"]
    if leader and member.get("timeline") != leader.get("timeline"):
        return "it is on timeline %s, the leader on %s" % (member.get("timeline"), leader.get("timeline"))
    if int(member.get("lag", 0)) > limit:
        return "it lacks %s bytes, more than maximum_lag_on_failover allows (%s)" % (member["lag"], limit)
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
