#!/usr/bin/python3 -IS
"""Whether this machine serves what the cluster's address stands for: keepalived asks, and gives it up if not.

    keepalived-check http HOST:PORT          HAProxy answers, whether there is a leader or not
    keepalived-check leader HOST:PORT CA     Patroni says that this machine leads
    keepalived-check pgbouncer HOST:PORT     PgBouncer answers to the first word of PostgreSQL's protocol
"""

import socket
import ssl
import sys

# keepalived ends a check after 2 seconds.
TIMEOUT = 1.5
# PostgreSQL's SSLRequest: its length and its number. The answer is one byte, S or N.
SSL_REQUEST = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"


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
            connection.sendall(SSL_REQUEST)
            return connection.recv(1) in (b"S", b"N")
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
