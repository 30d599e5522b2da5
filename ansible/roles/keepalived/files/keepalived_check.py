#!/usr/bin/python3 -IS
"""Whether this machine serves what the cluster's address stands for: keepalived asks, and gives it up if not.

    keepalived-check http HOST:PORT          HAProxy answers, whether there is a leader or not
    keepalived-check leader HOST:PORT CA     Patroni says that this machine leads
    keepalived-check pgbouncer HOST:PORT     PgBouncer takes a request to cancel a query that there is none of
"""

import socket
import ssl
import sys

# Less than keepalived gives the whole of a check.
TIMEOUT = 5
# PostgreSQL's CancelRequest: its length, its number, and the keys of no session. PgBouncer hangs up, without a word in
# its log.
CANCEL_REQUEST = bytes.fromhex("00000010 04d2162e 00000000 00000000")


def status(connection, method, path):
    """Return the status of an HTTP answer."""
    connection.sendall(f"{method} {path} HTTP/1.0\r\n\r\n".encode())
    return int(connection.recv(64).split()[1])


def serves(what, place, authority=None):
    """Tell whether the machine serves; no answer is an OSError."""
    host, port = place.rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=TIMEOUT) as connection:
        if what == "http":
            return status(connection, "GET", "/metrics") == 200
        if what == "pgbouncer":
            connection.sendall(CANCEL_REQUEST)
            connection.recv(100)
            return True
        context = ssl.create_default_context(cafile=authority)
        with context.wrap_socket(connection, server_hostname=host) as verified:
            return status(verified, "OPTIONS", "/primary") == 200


def main():
    """Exit 0 if the machine serves, else 1 with the reason."""
    try:
        fit = serves(*sys.argv[1:])
    except (OSError, IndexError, ValueError) as error:
        sys.exit(f"no answer: {error}")
    sys.exit(0 if fit else "it does not serve")


if __name__ == "__main__":
    main()
