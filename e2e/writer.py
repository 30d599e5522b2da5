#!/usr/bin/env python3
"""A client that commits numbered rows over the cluster's addresses, and remembers what was acknowledged.

writer.py HOSTS STOPFILE: makes STOPFILE.begun and goes on until STOPFILE exists; then one line of JSON: commits
acknowledged, commits lost, errors, and the longest time between two acknowledgements in seconds. The password
comes by PGPASSWORD.
"""

import json
import os
import sys
import time

import psycopg2

DSN = {
    "host": sys.argv[1], "user": "admin", "connect_timeout": 3, "tcp_user_timeout": 5000,
    "target_session_attrs": "read-write", "sslmode": "verify-full",
    "sslrootcert": "/etc/patroni-cluster/tls/ca.crt", "application_name": "writer",
}
DATABASE = "writer_%d" % os.getpid()


def connect(database=DATABASE):
    connection = psycopg2.connect(dbname=database, **DSN)
    connection.autocommit = True
    return connection


def main():
    acknowledged, errors, gap, last, number = [], 0, 0.0, time.monotonic(), 0
    connect("postgres").cursor().execute("CREATE DATABASE %s" % DATABASE)
    connection = reconnect()  # libpq tries no other address when a replica does not know the database yet
    connection.cursor().execute("CREATE TABLE written (n int)")
    with open(sys.argv[2] + ".begun", "w", encoding="ascii"):
        pass
    while not os.path.exists(sys.argv[2]):
        number += 1
        try:
            connection.cursor().execute("INSERT INTO written VALUES (%s)", (number,))
            acknowledged.append(number)
            gap, last = max(gap, time.monotonic() - last), time.monotonic()
            time.sleep(0.05)
        except psycopg2.Error:
            errors += 1
            connection = reconnect()
    cursor = connection.cursor()
    cursor.execute("SELECT n FROM written")
    kept = {row[0] for row in cursor.fetchall()}
    connection.close()
    connect("postgres").cursor().execute("DROP DATABASE %s" % DATABASE)
    lost = [n for n in acknowledged if n not in kept]
    print(json.dumps({"acknowledged": len(acknowledged), "lost": len(lost), "errors": errors, "gap": round(gap, 1)}))


def reconnect():
    while True:
        try:
            return connect()
        except psycopg2.Error:
            time.sleep(0.2)


if __name__ == "__main__":
    main()
