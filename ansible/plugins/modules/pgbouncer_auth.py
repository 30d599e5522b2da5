#!/usr/bin/python
"""The function by which PgBouncer asks PostgreSQL for the secret of whoever logs in."""

DOCUMENTATION = r"""
module: pgbouncer_auth
short_description: Ensure PgBouncer's role may ask for the secrets of roles that log in, and for nothing else
description:
  - Makes pgbouncer.get_auth in every database of a leader, template1 included, so that later databases have it.
    Changes nothing on a replica.
  - The function runs with its owner's rights, tells no secret of superusers, replication roles, expired roles or
    PgBouncer's own role, and only that role may call it.
options:
  port: {type: int, default: 5432, description: PostgreSQL's port.}
  socket: {type: path, default: /var/run/postgresql, description: Directory of its socket.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.pgbouncer_auth:
  become_user: postgres
"""

RETURN = r"""
databases: {description: Where it was made or changed., returned: always, type: list}
"""

import hashlib

from ansible.module_utils.basic import AnsibleModule

STATEMENTS = """
CREATE SCHEMA IF NOT EXISTS pgbouncer;
CREATE OR REPLACE FUNCTION pgbouncer.get_auth(asked text) RETURNS TABLE (username text, password text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT rolname::pg_catalog.text, rolpassword FROM pg_catalog.pg_authid
    WHERE rolname OPERATOR(pg_catalog.=) asked AND rolcanlogin AND NOT rolsuper AND NOT rolreplication
      AND rolname OPERATOR(pg_catalog.<>) 'pgbouncer'
      AND (rolvaliduntil IS NULL OR rolvaliduntil OPERATOR(pg_catalog.>) pg_catalog.now())
$$;
REVOKE ALL ON SCHEMA pgbouncer FROM PUBLIC;
REVOKE ALL ON FUNCTION pgbouncer.get_auth(text) FROM PUBLIC;
GRANT USAGE ON SCHEMA pgbouncer TO pgbouncer;
GRANT EXECUTE ON FUNCTION pgbouncer.get_auth(text) TO pgbouncer;
"""
# A comment on the function says which of these statements it is of.
MARK = "pgha " + hashlib.sha256(STATEMENTS.encode()).hexdigest()[:16]
DATABASES = "SELECT datname FROM pg_database WHERE datallowconn ORDER BY datname"
IS_THERE = "SELECT obj_description(to_regprocedure('pgbouncer.get_auth(text)'), 'pg_proc')"


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={
        "port": {"type": "int", "default": 5432},
        "socket": {"type": "path", "default": "/var/run/postgresql"},
    })
    import psycopg2  # comes with Patroni

    def connected(database):
        connection = psycopg2.connect(host=module.params["socket"], port=module.params["port"], dbname=database,
                                      user="postgres", connect_timeout=5, application_name="pgbouncer-auth")
        connection.autocommit = True
        return connection.cursor()

    made = []
    cursor = connected("postgres")
    cursor.execute("SELECT pg_is_in_recovery()")
    if not cursor.fetchone()[0]:
        cursor.execute(DATABASES)
        for (database,) in cursor.fetchall():
            there = connected(database)
            there.execute(IS_THERE)
            if there.fetchone()[0] != MARK:
                # One message, so one transaction.
                there.execute(STATEMENTS + "COMMENT ON FUNCTION pgbouncer.get_auth(text) IS '%s'" % MARK)
                made.append(database)
            there.connection.close()
    module.exit_json(changed=bool(made), databases=made)


if __name__ == "__main__":
    main()
