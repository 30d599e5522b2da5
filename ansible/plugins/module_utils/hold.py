"""Clients that wait while the leader changes on purpose.

Whoever stands between clients and the leader listens on the leader's channel leader_change, in the database postgres,
and has "hold" and its name as application_name. What is said there:

    hold TOKEN             before the leader stops: let clients wait
    held TOKEN NAME BUSY   an answer: they do; BUSY pools still have transactions running, which the change cancels
    go TOKEN               the leader stays after all: let them go on

When the connection breaks, the leader has stopped; the listener lets clients go on as soon as another one writes.
"""

import secrets
import select
import time

CHANNEL, LISTENER = "leader_change", "hold "
LISTENERS = "SELECT substr(application_name, %s) FROM pg_stat_activity WHERE application_name LIKE %s"
# Seconds between two looks whether somebody who is to answer is still there.
LOOK = 1


class Hold:
    """Clients wait as long as the block runs, where the leader stops in it; what is said meanwhile is in words."""

    def __init__(self, patroni, leader, timeout=60):
        """leader: the leader's entry of /cluster."""
        self.login = patroni.config["postgresql"]["authentication"]["superuser"]
        self.leader, self.timeout = leader, timeout
        self.token, self.words, self.connection = secrets.token_hex(8), "", None

    def __enter__(self):
        import psycopg2  # comes with Patroni

        try:
            self.connection = psycopg2.connect(
                host=self.leader["host"], port=self.leader["port"], user=self.login["username"],
                password=self.login["password"], sslmode=self.login["sslmode"],
                sslrootcert=self.login["sslrootcert"], dbname="postgres", connect_timeout=3,
                application_name="leader-change")
            self.connection.autocommit = True
            # Now rather than while clients wait: a leader writes one before it stops.
            self.ask("CHECKPOINT")
            self.ask("LISTEN " + CHANNEL)
            self.await_answers()
        except psycopg2.Error as error:
            self.words = "clients were not held: %s" % str(error).strip()
        return self

    def __exit__(self, *_error):
        import psycopg2

        if self.connection:
            try:
                self.say("go", self.token)
                self.connection.close()
            except psycopg2.Error:
                pass  # the leader has stopped, which says the same

    def ask(self, sql, values=()):
        """Return the rows of an answer."""
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else []

    def say(self, *words):
        """Say it to all who listen."""
        self.ask("SELECT pg_notify(%s, %s)", (CHANNEL, " ".join(words)))

    def listeners(self):
        """Return the names of those who listen."""
        return {name for (name,) in self.ask(LISTENERS, (len(LISTENER) + 1, LISTENER + "%"))}

    def heard(self):
        """Return {name: pools with running transactions} of the answers that have come within a look's time."""
        select.select([self.connection], [], [], LOOK)
        self.connection.poll()
        said = [notify.payload.split() for notify in self.connection.notifies]
        self.connection.notifies.clear()
        return {words[2]: int(words[3]) for words in said if words[:2] == ["held", self.token]}

    def await_answers(self):
        """Ask those who listen to hold their clients, and wait until each has done so, or is gone."""
        missing, answers, end = self.listeners(), {}, time.monotonic() + self.timeout
        if not missing:
            return
        self.say("hold", self.token)
        while missing and time.monotonic() < end:
            answers.update(self.heard())
            missing -= set(answers)
            missing = missing and missing & self.listeners()
        self.words = "held: the clients of %s" % (", ".join(sorted(answers)) or "nobody")
        busy = sorted(name for name, pools in answers.items() if pools)
        if busy:
            self.words += "; transactions were still running by way of %s, which the change cancels" % ", ".join(busy)
