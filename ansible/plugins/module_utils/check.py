"""What the checks of the services have in common: they look again until all is well, and never fail by themselves."""

import json
import time

# Seconds that one question to a member may take.
REQUEST_TIMEOUT = 3


def until_well(timeout, look):
    """Return (report, problems) of the first look without problems, or of the last one after timeout seconds."""
    end = time.monotonic() + timeout
    while True:
        report, problems = look()
        if not problems or time.monotonic() > end:
            return report, problems
        time.sleep(0.5)


class Sql:
    """PostgreSQL spoken to as a client does, over TLS that is verified with the cluster's authority."""

    def __init__(self, user, secrets, ca):
        """user: the administrator, whose password is in the file secrets."""
        with open(secrets, encoding="utf-8") as file:
            self.password = json.load(file)["admin"]
        self.user = user
        self.ca = ca

    def query(self, host, port, sql, values=(), sslmode="verify-full"):
        """Return one row, and the version of the TLS that it came over; any error of psycopg2's."""
        import psycopg2  # comes with Patroni

        connection = psycopg2.connect(
            host=host, port=port, user=self.user, password=self.password, dbname="postgres", sslmode=sslmode,
            sslrootcert=self.ca, connect_timeout=REQUEST_TIMEOUT, application_name="cluster-verify")
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(sql, values)
                row = cursor.fetchone()
                cursor.execute("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
                return row, cursor.fetchone()[0]
        finally:
            connection.close()
