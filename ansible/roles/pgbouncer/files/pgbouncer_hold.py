#!/usr/bin/python3
"""Lets the clients of this machine's pools wait while the leader of PostgreSQL changes on purpose.

    pgbouncer-hold SETTINGS.json

Listens on the leader's channel leader_change (what is said there: plugins/module_utils/hold.py of the project). Asked
to hold, it pauses the pools: running transactions end and no other begins. When the leader has stopped it looks for the
member that writes, tells HAProxy on this machine, whose own checks would take seconds, and lets the clients go on. So
it does when the leader stays after all, and when the limit is over, whatever becomes of the change.
"""

import contextlib
import json
import re
import select
import signal
import socket
import sys
import threading
import time

import psycopg2

CHANNEL, LISTENER = "leader_change", "hold "
HAPROXY = "/run/haproxy/admin.sock"
# Seconds between two looks for a member that writes.
LOOK = 0.02
# Seconds between two attempts to connect to members that do not answer.
RETRY = 0.5
# Seconds between two looks whether the connection to the leader lives.
ALIVE = 10


class Pool:
    """A pool of PgBouncer's by its console; the account that PgBouncer runs as needs no password there."""

    def __init__(self, name, port):
        self.name, self.port, self.held = name, port, threading.Event()

    def say(self, words):
        """Say it to the console."""
        console = psycopg2.connect(
            host="/run/pgbouncer-" + self.name, port=self.port, user="pgbouncer", dbname="pgbouncer")
        try:
            console.autocommit = True  # it knows no transactions
            console.cursor().execute(words)
        finally:
            console.close()

    def pause(self):
        """Let clients wait; held is set when no transaction is running any more."""
        self.held.clear()

        def until_held():
            try:
                self.say("PAUSE")
                self.held.set()
            except psycopg2.Error as error:
                print("pool %s: %s" % (self.name, str(error).strip()), flush=True)

        threading.Thread(target=until_held, daemon=True).start()

    def resume(self):
        """Let clients go on."""
        try:
            self.say("RESUME")
        except psycopg2.Error as error:
            if "not paused" not in str(error):
                print("pool %s: %s" % (self.name, str(error).strip()), flush=True)


def connect(settings, **to):
    """Connect to a member, or to the one of several that suits."""
    connection = psycopg2.connect(connect_timeout=2, **dict(settings["leader"], **to))
    connection.autocommit = True
    return connection


class Leader:
    """A connection to the member that writes."""

    def __init__(self, settings):
        """Connect to the one of the members that writes; psycopg2.OperationalError if none does."""
        self.connection = connect(settings, target_session_attrs="read-write")
        self.address = self.connection.info.host

    def ask(self, sql, values=()):
        """Have it carry something out."""
        self.connection.cursor().execute(sql, values)

    def listen(self):
        """Yield what is said on the channel, as words, and nothing when a look is due; ends with its connection."""
        self.ask("LISTEN " + CHANNEL)
        while True:
            if not select.select([self.connection], [], [], ALIVE)[0]:
                self.ask("SELECT")
            self.connection.poll()
            for notify in self.connection.notifies:
                yield notify.payload.split()
            self.connection.notifies.clear()
            yield []


def tell_haproxy(settings, address):
    """Tell HAProxy who leads now, before its checks find out; they go on from there."""
    names = {place: name for name, place in settings["members"].items()}
    words = ["set server primary/%s health %s" % (name, "up" if place == address else "down")
             for place, name in names.items()]
    words.append("set server replicas/%s health down" % names[address])
    try:
        with socket.socket(socket.AF_UNIX) as console:
            console.settimeout(2)
            console.connect(HAPROXY)
            console.sendall("; ".join(words).encode() + b"\n")
            answer = console.makefile(encoding="ascii").read().strip()
    except OSError as error:
        answer = str(error)
    if answer:
        print("HAProxy: %s" % answer, flush=True)


def await_end(leader, token, end):
    """Wait until the leader has stopped, which is True, or stays after all, or the time is over."""
    try:
        while time.monotonic() < end:
            if not select.select([leader.connection], [], [], max(0, end - time.monotonic()))[0]:
                return False
            leader.connection.poll()
            if any(notify.payload == "go " + token for notify in leader.connection.notifies):
                return False
    except psycopg2.Error:
        return True
    return False


def writes(connection):
    """Tell whether a member writes."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT NOT pg_is_in_recovery()")
        return cursor.fetchone()[0]


class Members:
    """Connections to the members, which stay while a replica becomes the leader: looking costs next to nothing then."""

    def __init__(self, settings, end):
        self.settings, self.end, self.connections = settings, end, {}
        self.found = threading.Event()

    def begin(self, addresses):
        """Connect to each of them by itself: one may be silent."""
        for address in addresses:
            threading.Thread(target=self.connect, args=(address,), daemon=True).start()

    def connect(self, address):
        """Connect to a member whenever there is no connection to it, until the leader is found or the time is over."""
        while not self.found.is_set() and time.monotonic() < self.end:
            if address not in self.connections:
                with contextlib.suppress(psycopg2.Error):
                    self.connections[address] = connect(self.settings, host=address)
            self.found.wait(RETRY)


def await_leader(members):
    """Return the address of the member that writes, None if there is none until the time is over."""
    while time.monotonic() < members.end:
        for address, connection in list(members.connections.items()):
            try:
                if writes(connection):
                    return address
            except psycopg2.Error:
                del members.connections[address]
        time.sleep(LOOK)
    return None


def hold(settings, leader, token, pools):
    """Let the clients wait while the leader changes."""
    begun, members = time.monotonic(), None
    try:
        for pool in pools:
            pool.pause()
        for pool in pools:
            pool.held.wait(max(0, begun + settings["wait"] - time.monotonic()))
        busy = [pool.name for pool in pools if not pool.held.is_set()]
        leader.ask("SELECT pg_notify(%s, %s)", (CHANNEL, "held %s %s %d" % (token, settings["name"], len(busy))))
        members, address = Members(settings, begun + settings["limit"]), None
        replicas = set(settings["members"].values()) - {leader.address}
        members.begin(replicas)
        if await_end(leader, token, begun + settings["limit"]):
            # Not before: a connection of when it led might still say that it does. It may be back as the leader.
            members.begin(set(settings["members"].values()) - replicas)
            address = await_leader(members)
        if address:
            tell_haproxy(settings, address)
    finally:
        if members:
            members.found.set()
        for pool in pools:
            pool.resume()
    print("held the clients for %.2f s; %s; pools with transactions that did not end: %s" % (
        time.monotonic() - begun, "the leader is %s" % address if address else "the leader stays",
        ", ".join(busy) or "none"), flush=True)


def serve(settings, pools):
    """Listen to one leader until it has changed."""
    leader = Leader(settings)
    leader.ask("SELECT set_config('application_name', %s, false)", (LISTENER + settings["name"],))
    for words in leader.listen():
        if words[:1] == ["hold"] and re.fullmatch("[0-9a-f]{16}", words[-1]):
            hold(settings, leader, words[-1], pools)
            leader.connection.close()
            return


def main():
    """Run until told to stop."""
    with open(sys.argv[1], encoding="utf-8") as file:
        settings = json.load(file)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    pools = [Pool(name, port) for name, port in settings["pools"].items()]
    for pool in pools:
        pool.resume()  # one that was killed may have left them paused
    while True:
        try:
            serve(settings, pools)
        except psycopg2.Error:
            time.sleep(1)


if __name__ == "__main__":
    main()
