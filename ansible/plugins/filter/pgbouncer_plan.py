"""How many connections PgBouncer's pools may have, and how they are: plain data in, plain data out."""


def pool_sizes(max_connections, reserve, poolers, databases, memory_mib):
    """Return the server connections of each pool for one database on one pooler, and the clients that it takes.

    PostgreSQL's connections, without those left to others, are shared by all poolers, so that together they never ask
    for more than there are: three quarters to the pool for the leader, the rest to the one for whole sessions. The
    replicas' own connections are shared by the poolers alone. A client with TLS needs about 50 KiB of the pooler.
    """
    share = max(0, max_connections - reserve) // max(1, poolers) // max(1, databases)
    session = max(1, share // 4)
    return {
        "primary": max(1, share - session), "session": session, "replicas": max(1, share),
        "clients": max(100, min(10000, memory_mib * 4)),
    }


def pools_verified(route, looks):
    """What verify has to say of the poolers: the report, the table, and the problems of both looks together.

    route is route_check's result, looks are pgbouncer_info's by pooler. One that is silent is the route's problem.
    """
    table, problems, pools = list(route["table"]), list(route["problems"]), {}
    for name, look in looks.items():
        pools[name] = look.get("pools", {})
        for pool, has in pools[name].items():
            waited = f" for up to {has['waited_seconds']} s" if has["clients_waiting"] else ""
            table.append(
                f"pgbouncer {name}, pool {pool}: clients {has['clients_active']} served, "
                f"{has['clients_waiting']} waiting{waited}; server connections {has['servers_active']} in use, "
                f"{has['servers_idle']} idle"
                + ("; paused" if has["paused"] else ""))
            if has["paused"]:
                problems.append(f"{name}: the pool {pool} is paused, so its clients wait: a change of the leader is "
                                "under way, or somebody paused it; systemctl restart pgbouncer-hold there ends that")
        problems += [f"{name}: the pool {pool} does not answer: {error}" for pool, error in
                     look.get("problems", {}).items()]
    return {"report": dict(route["report"], pools=pools), "table": table, "problems": problems}


class FilterModule:
    """Filters of this playbook."""

    def filters(self):
        return {"pool_sizes": pool_sizes, "pools_verified": pools_verified}
