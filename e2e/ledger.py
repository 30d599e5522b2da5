#!/usr/bin/env python3
"""A client that commits numbered rows into the table ledger, and writes down when each was begun and acknowledged.

ledger.py HOSTS FILE: goes on until FILE.stop exists; each line of FILE is a number and two moments in seconds since
1970.

ledger.py --judge FILE FROM UNTIL: the rows that the database has are on standard input. None that was acknowledged
before FROM or begun after UNTIL may be missing, and none that was begun after FROM and acknowledged before UNTIL may be
there. FROM is the moment restored, UNTIL the one at which the members stopped.
"""

import os
import sys
import time


def write(hosts, path):
    import psycopg2

    def connect():
        while True:
            try:
                connection = psycopg2.connect(
                    host=hosts, user="admin", dbname="postgres", connect_timeout=3, tcp_user_timeout=5000,
                    target_session_attrs="read-write", sslmode="verify-full",
                    sslrootcert="/etc/patroni-cluster/tls/ca.crt")
                connection.autocommit = True
                return connection
            except psycopg2.Error:
                if os.path.exists(path + ".stop"):
                    sys.exit(0)
                time.sleep(0.2)

    connection, number = connect(), 0
    with open(path, "a", encoding="ascii", buffering=1) as file:
        while not os.path.exists(path + ".stop"):
            number, begun = number + 1, time.time()
            try:
                connection.cursor().execute("INSERT INTO ledger VALUES (%s)", (number,))
                print(number, begun, time.time(), file=file)
                time.sleep(0.01)
            except psycopg2.Error:
                connection = connect()


def judge(path, first, until):
    there = {int(line) for line in sys.stdin if line.strip()}
    with open(path, encoding="ascii") as file:
        rows = [(int(n), float(begun), float(acknowledged)) for n, begun, acknowledged in map(str.split, file)]
    missing = [n for n, begun, acknowledged in rows if (acknowledged < first or begun > until) and n not in there]
    left = [n for n, begun, acknowledged in rows if begun > first and acknowledged < until and n in there]
    before, between = sum(a < first for _, _, a in rows), sum(b > first and a < until for _, b, a in rows)
    print("%d acknowledged before, of which %d are missing; %d between, of which %d are there; %d rows" % (
        before, len(missing), between, len(left), len(there)))
    sys.exit(0 if before and between and not missing and not left else 1)


if __name__ == "__main__":
    if sys.argv[1] == "--judge":
        judge(sys.argv[2], float(sys.argv[3]), float(sys.argv[4]))
    write(sys.argv[1], sys.argv[2])
