"""How many connections PgBouncer's pools may have: plain numbers in, plain numbers out."""


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


class FilterModule:
    """Filters of this playbook."""

    def filters(self):
        return {"pool_sizes": pool_sizes}
