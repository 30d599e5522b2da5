#!/usr/bin/python3
"""Says something to the console of a pool of PgBouncer's on this machine.

    pgbouncer-pool POOL PORT PAUSE         running transactions end, no other begins; returns when all have ended
    pgbouncer-pool POOL PORT RESUME        clients go on
    pgbouncer-pool POOL PORT WATCH LIMIT   RESUME when HAProxy leads to another leader, at most LIMIT seconds later
"""

import contextlib
import csv
import os
import pwd
import socket
import sys
import time

import psycopg2

HAPROXY = "/run/haproxy/admin.sock"
# Seconds between two looks at HAProxy.
PAUSE = 0.1


def leaders():
    """Return the servers that HAProxy leads writers to; none where it does not answer."""
    with socket.socket(socket.AF_UNIX) as console, contextlib.suppress(OSError):
        console.settimeout(2)
        console.connect(HAPROXY)
        console.sendall(b"show stat primary 4 -1\n")
        rows = csv.DictReader(console.makefile(encoding="ascii"))
        return {row["svname"] for row in rows if row.get("status", "").startswith("UP")}
    return set()


def await_another(limit):
    """Wait until HAProxy leads to another leader than now and to the old one no more, or the limit is over."""
    before, end = leaders(), time.monotonic() + limit
    while time.monotonic() < end:
        seen = leaders()
        if seen and not seen & before:
            return
        time.sleep(PAUSE)


def say(pool, port, words):
    """Say it as the account that PgBouncer runs as, which needs no password."""
    account = pwd.getpwnam("postgres")
    os.setgid(account.pw_gid)
    os.setuid(account.pw_uid)
    console = psycopg2.connect(host="/run/pgbouncer-" + pool, port=port, user="pgbouncer", dbname="pgbouncer")
    console.autocommit = True  # it knows no transactions
    try:
        console.cursor().execute(words)
    except psycopg2.Error as error:
        # A pool that clients go on through already.
        if words != "RESUME" or "not paused" not in str(error):
            raise


def main():
    """Run the program."""
    pool, port, words = sys.argv[1:4]
    if words == "WATCH":
        await_another(float(sys.argv[4]))
        words = "RESUME"
    say(pool, port, words)


if __name__ == "__main__":
    main()
