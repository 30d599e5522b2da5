#!/usr/bin/python
"""What a running Patroni member is, in the words of these roles, and what stands against taking it over."""

DOCUMENTATION = r"""
module: patroni_adoptable
short_description: Read a running member so that the roles can take it over without changing what it is
description:
  - Reads the configuration of the Patroni that runs, its live settings and etcd's. Changes nothing.
  - Whatever a deploy would break is an objection, with the way on. Secrets stay on the machine.
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_adoptable:
"""

RETURN = r"""
host: {description: Variables of this host., returned: always, type: dict}
local_parameters: {description: "PostgreSQL's parameters that this member alone sets.", returned: always, type: dict}
cluster: {description: "Variables that have to be the same on all members.", returned: always, type: dict}
leads: {description: The member leads., returned: always, type: bool}
etcd_member: {description: etcd runs here as well., returned: always, type: bool}
etcd_hosts: {description: Addresses of the etcd members that Patroni knows., returned: always, type: list}
objections: {description: Why it cannot be taken over., returned: always, type: list}
"""

import glob
import itertools
import os
import shlex

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client

OURS = "/etc/patroni/patroni.yml"
SECRETS = "/etc/patroni/secrets.json"
TLS = "/etc/patroni-cluster/tls"
CA = "/etc/patroni-cluster/ca"
ETCD_ENVIRONMENT = "/etc/etcd/etcd.env"
CLUSTER_PSQL = "/usr/local/bin/cluster-psql"
# Settings in etcd and the variables of the role patroni that declare them.
SETTINGS = {
    "ttl": "patroni_ttl", "loop_wait": "patroni_loop_wait", "retry_timeout": "patroni_retry_timeout",
    "primary_start_timeout": "patroni_primary_start_timeout", "failsafe_mode": "patroni_failsafe_mode",
    "maximum_lag_on_failover": "patroni_maximum_lag_on_failover", "member_slots_ttl": "patroni_member_slots_ttl",
    "synchronous_mode_strict": "patroni_synchronous_mode_strict",
    "synchronous_node_count": "patroni_synchronous_node_count",
}
# Parameters that the role works out from the machine or its own files.
COMPUTED = ("ssl", "ssl_cert_file", "ssl_key_file", "ssl_ca_file", "unix_socket_directories")
# The rules for local connections in the role's patroni.yml.
LOCAL_RULES = ("local all postgres peer", "local replication replicator scram-sha-256", "local all all scram-sha-256")


def running():
    """Return the configuration file of the Patroni that runs, with its unit; empty if none does."""
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(path, "rb") as file:
                words = file.read().decode(errors="replace").split("\0")
            with open(path.replace("cmdline", "cgroup"), encoding="utf-8") as file:
                unit = os.path.basename(file.read().splitlines()[-1])
        except (OSError, IndexError):  # it has just ended
            continue
        if any(os.path.basename(word) == "patroni" for word in words[:3]):
            return next((word for word in words[1:] if word.endswith((".yml", ".yaml"))), ""), unit
    return "", ""


def ask(config, path):
    """Return what the member's REST API says; it is asked as a member asks another."""
    answer = member_client(TLS).request("https://%s%s" % (config["restapi"]["connect_address"], path))[1]
    if not isinstance(answer, dict):
        raise ValueError("%s is answered with %r" % (path, answer))
    return answer


def objections(path, unit, config):
    """Return what a deploy would break, each with the way on."""
    found = []
    if path != OURS:
        found.append("Patroni's configuration is %s; move it to %s and restart Patroni with it" % (path, OURS))
    if unit != "patroni.service":
        found.append("Patroni runs as %s; let it run as patroni.service, or two would run" % unit)
    kinds = sorted({"etcd", "consul", "zookeeper", "exhibitor", "kubernetes", "raft"} & set(config))
    if "etcd3" not in config:
        found.append("the cluster's state is in %s; move it to etcd by its version 3 interface (etcd3)" % (
            kinds or ["nothing known"])[0])
    elif config["etcd3"].get("protocol") != "https":
        found.append("etcd is spoken to without TLS; give its members certificates for clients and peers first "
                     "(https://etcd.io/docs/v3.5/op-guide/security/), one at a time")
    if not os.path.exists(os.path.join(TLS, "ca.crt")):
        found.append("the members' certificates are not in %s; put ca.crt, server.crt and server.key there, issued by "
                     "the authority that etcd trusts, and deploy with tls_source=provided" % TLS)
    if not config.get("restapi", {}).get("certfile"):
        found.append("Patroni's REST API has no TLS; set restapi.certfile, keyfile and cafile to those in %s" % TLS)
    users = config.get("postgresql", {}).get("authentication", {})
    wanted = {"superuser": "postgres", "replication": "replicator", "rewind": "rewind"}
    for key, name in wanted.items():
        user = users.get(key, {}).get("username")
        if user != name:
            found.append("the role for %s is %s; the roles here use %s" % (key, user or "not set", name))
    if not os.path.exists(SECRETS):
        found.append("the passwords are not in %s; write superuser, replication, rewind, restapi and admin into it as "
                     "JSON, for root only" % SECRETS)
    return found


def plain(line):
    """Return an access rule with single blanks, empty for a comment."""
    return " ".join(line.split("#")[0].split())


def subnet_rules(subnet):
    """Return the rules in the role's patroni.yml for a subnet."""
    return ["hostssl %s %s scram-sha-256" % (who, subnet) for who in ("replication replicator", "all all")]


def split_hba(lines):
    """Return (further rules, subnets): what the role's patroni.yml makes the same access from.

    The first rule that matches counts, and the subnets' come last: those in the midst stay where they are.
    """
    rules = [line for line in lines if plain(line) and plain(line) not in LOCAL_RULES]
    subnets = []
    while len(rules) > 1 and [plain(rule) for rule in rules[-2:]] == subnet_rules(rules[-1].split()[-2]):
        subnets.insert(0, rules[-1].split()[-2])
        del rules[-2:]
    return rules, [subnet for subnet in subnets if subnet != "127.0.0.1/32"]


def overtaken(lines):
    """Return the rules for local connections that count now, and would come after the role's own."""
    first = itertools.takewhile(lambda rule: rule != LOCAL_RULES[-1], map(plain, lines))
    return [rule for rule in first if rule.startswith("local ") and rule not in LOCAL_RULES]


def hba_lines(config, live):
    """Return the access rules in force: the member's own, else the cluster's."""
    return config["postgresql"].get("pg_hba") or live.get("postgresql", {}).get("pg_hba") or []


def late_objections(config, live, seen):
    """Return what a deploy would break, as far as the running member tells it."""
    found = []
    if "server_version" not in seen:
        found.append("PostgreSQL does not run here (%s); start it, or take the machine out of the inventory" %
                     seen.get("state"))
    lines = hba_lines(config, live)
    if not lines:
        found.append("the access rules are in pg_hba.conf alone, which a deploy writes anew; copy them into "
                     "postgresql.pg_hba of %s and reload Patroni" % OURS)
    for rule in overtaken(lines):
        found.append("the access rule '%s' would come after those of the roles (%s), and so never count; let its users "
                     "come in by these, take it out and reload Patroni" % (rule, "; ".join(LOCAL_RULES)))
    return found


def admin_name():
    """Return the administrator's name as these roles keep it, empty where they never deployed."""
    try:
        with open(CLUSTER_PSQL, encoding="utf-8") as file:
            words = shlex.split(file.read(), comments=True)
    except FileNotFoundError:
        return ""
    return next((word.partition("=")[2] for word in words if word.startswith("PGUSER=")), "")


def etcd_hosts(etcd3):
    """Return the addresses of Patroni's etcd members; Patroni takes a list, or text with commas."""
    hosts = etcd3.get("hosts") or etcd3.get("host") or []
    hosts = hosts.split(",") if isinstance(hosts, str) else hosts
    return sorted(host.strip().split("//")[-1].rsplit(":", 1)[0] for host in hosts)


def etcd_variables():
    """Return etcd's place and port on this machine, as the role etcd calls them."""
    names = {"DATA_DIR": "etcd_data_dir"}
    found = {}
    try:
        with open(ETCD_ENVIRONMENT, encoding="utf-8") as file:
            for line in file:
                key, _equals, value = line.strip().partition("=")
                if key[len("ETCD_"):] in names:
                    found[names[key[len("ETCD_"):]]] = value
    except FileNotFoundError:
        pass
    return found


def packaged(module, name):
    """Return the installed version of a distribution package, empty if there is none."""
    code, out, _err = module.run_command(["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Version}", name])
    return out.split()[1] if code == 0 and out.startswith("installed") else ""


def sources(module, version):
    """Return where the programs come from, and etcd's version."""
    found = {
        "postgresql_source": "pgdg" if "pgdg" in packaged(module, "postgresql-" + version) else "distribution",
        "patroni_source": "distribution" if packaged(module, "patroni") else "pip",
        "etcd_source": "distribution" if packaged(module, "etcd-server") else "archive",
    }
    binary = "/usr/bin/etcd" if found["etcd_source"] == "distribution" else "/usr/local/bin/etcd"
    if os.path.exists(binary):
        found["etcd_version"] = module.run_command([binary, "--version"])[1].split("\n")[0].split()[-1]
    return found


def cluster_variables(config, live, seen):
    """Return what is one for all members: identity, places and the live settings, so that a deploy keeps them."""
    postgresql = config["postgresql"]
    parameters = live.get("postgresql", {}).get("parameters", {})
    mode = live.get("synchronous_mode", False)
    found = {
        "cluster_subnets": split_hba(hba_lines(config, live))[1],
        "patroni_scope": config["scope"],
        "patroni_namespace": config.get("namespace", "/service/"),
        "patroni_data_dir": postgresql["data_dir"],
        "patroni_port": int(postgresql["connect_address"].rsplit(":", 1)[1]),
        "patroni_rest_port": int(config["restapi"]["connect_address"].rsplit(":", 1)[1]),
        "postgresql_version": str(seen["server_version"] // 10000),
        "patroni_version": seen["patroni"]["version"],
        "patroni_synchronous_mode": {True: "on", False: "off"}.get(mode, mode),
        "patroni_parameters": {k: v for k, v in sorted(parameters.items()) if k not in COMPUTED},
    }
    found.update({variable: live[key] for key, variable in SETTINGS.items() if key in live})
    if admin_name():
        found["patroni_admin_username"] = admin_name()
    return dict(found, **etcd_variables(), **tls_variables())


def tls_variables():
    """Return where the certificates come from. Another authority than these roles' own must not be replaced."""
    return {} if glob.glob(os.path.join(CA, "*.crt")) else {"tls_source": "provided"}


def refuse(module, against):
    """End the module if anything stands against taking the member over."""
    if against:
        module.exit_json(changed=False, objections=against, host={}, cluster={}, leads=False, etcd_member=False,
                         etcd_hosts=[], local_parameters={})


def main():
    """Run the module."""
    module = AnsibleModule(argument_spec={}, supports_check_mode=True)
    path, unit = running()
    if not path:
        module.fail_json(msg="no Patroni runs here; start it, or take the machine out of the inventory")
    try:
        import yaml
    except ImportError:
        module.fail_json(msg="python3-yaml is not installed here, so Patroni's configuration cannot be read: apt-get "
                             "install python3-yaml")
    with open(path, encoding="utf-8") as file:
        config = yaml.safe_load(file)
    refuse(module, objections(path, unit, config))
    try:
        seen, live = ask(config, "/patroni"), ask(config, "/config")
    except (OSError, ValueError) as error:
        module.fail_json(msg="Patroni does not answer on %s: %s" % (config["restapi"]["connect_address"], error))
    refuse(module, late_objections(config, live, seen))
    listen = config["postgresql"]["listen"].rsplit(":", 1)[0]
    parameters = config["postgresql"].get("parameters", {})
    module.exit_json(
        changed=False, objections=[], leads=seen["role"] in ("primary", "master", "standby_leader"),
        etcd_member=module.run_command(["systemctl", "is-active", "--quiet", "etcd.service"])[0] == 0,
        etcd_hosts=etcd_hosts(config["etcd3"]),
        local_parameters={name: value for name, value in parameters.items() if name not in COMPUTED},
        host={"patroni_name": config["name"], "patroni_tags": config.get("tags", {}),
              "patroni_listen_addresses": listen,
              "cluster_address": config["restapi"]["connect_address"].rsplit(":", 1)[0],
              "patroni_hba_rules": split_hba(hba_lines(config, live))[0]},
        cluster=dict(cluster_variables(config, live, seen), **sources(module, str(seen["server_version"] // 10000))))


if __name__ == "__main__":
    main()
