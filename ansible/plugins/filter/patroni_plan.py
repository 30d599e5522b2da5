"""What a Patroni cluster needs next, decided from what every member is: plain data in, plain data out.

infos are the results of patroni_info, by host.
"""

import re

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import streaming_names

LEADING = ("primary", "master", "standby_leader")
# Which variable of the environment gives which password.
PASSWORD_VARIABLES = {
    "superuser": "PATRONI_SUPERUSER_PASSWORD",
    "admin": "PATRONI_ADMIN_PASSWORD",
    "replication": "PATRONI_REPLICATION_PASSWORD",
}


def _version(text):
    return [int(part) for part in re.findall(r"\d+", str(text))]


def patroni_cluster(infos):
    """What the members are together.

    leader              name of the member that leads, empty if none does
    leading_hosts       the host it is on, as a list
    system_identifiers  of the data directories, which are one cluster's if there is one
    disk_mib            size of the smallest disk
    not_well            hosts that neither lead nor stream
    """
    leader = next((info["config"]["name"] for info in infos.values()
                   if info["rest"].get("role") in LEADING and info["rest"].get("state") == "running"), "")
    well = streaming_names(info["rest"] for info in infos.values()) | {leader}
    return {
        "leader": leader,
        "leading_hosts": [host for host, info in infos.items() if leader and info["config"]["name"] == leader],
        "system_identifiers": list(dict.fromkeys(
            info["data"]["system_identifier"] for info in infos.values() if info["data"]["system_identifier"])),
        "disk_mib": min((info["disk_mib"] for info in infos.values()), default=0),
        "not_well": [host for host, info in infos.items()
                     if info["rest"].get("state") != "running" or info["config"]["name"] not in well],
    }


def patroni_secrets(infos, given, rotate):
    """Where the cluster's passwords come from; given are those of the environment, without the empty ones.

    stored        as the members keep them; the leader's copy goes first
    kept          of these, the ones that stay: all, unless a rotation without given passwords was asked for
    contradicted  names of those given that are not the stored ones
    """
    leader = patroni_cluster(infos)["leader"]
    copies = sorted((info for info in infos.values() if info["secrets"]),
                    key=lambda info: info["config"]["name"] != leader)
    stored = copies[0]["secrets"] if copies else {}
    return {
        "stored": stored,
        "kept": {} if rotate and not given else stored,
        "contradicted": [name for name, value in given.items() if stored.get(name, value) != value],
    }


def _times(declared):
    """Rules for Patroni's times."""
    ttl, loop_wait, retry = (int(declared[name]) for name in ("ttl", "loop_wait", "retry_timeout"))
    if loop_wait + 2 * retry > ttl:
        yield ("patroni_loop_wait + 2 * patroni_retry_timeout must not be more than patroni_ttl, or a slow etcd costs "
               f"the leader its lock; given: {loop_wait} + 2 * {retry} > {ttl}.")
    if ttl < 20 or loop_wait < 1 or retry < 3:
        yield f"Patroni's least values are ttl 20, loop_wait 1, retry_timeout 3; given: {ttl}, {loop_wait}, {retry}."


def _watchdog(host, info, declared):
    """Rule for a watchdog that has to be there."""
    if declared["watchdog_mode"] == "required" and not (info["watchdog"]["device"] or info["watchdog"]["module"]):
        yield (f"patroni_watchdog_mode required: {host} has no watchdog (no /dev/watchdog, and its kernel loads "
               "neither i6300esb nor softdog), so it could never lead; use auto, or give it one "
               f"({declared['watchdog_package']}).")


def _modes(infos, info, declared):
    """Rules for what is asked of the cluster in its present mode."""
    mode, version = declared["synchronous_mode"], declared["effective_version"]
    if declared["updating"] and info["rest"].get("pause"):
        yield ("maintenance mode is on, in which no restart takes effect; turn it off first: make maintenance ON=0")
    if mode != "off" and len(infos) < 2:
        yield f"patroni_synchronous_mode {mode} needs a second member; use off."
    if mode == "quorum" and _version(version) < [4, 0]:
        yield (f"patroni_synchronous_mode quorum needs Patroni 4.0 or later, and this run installs {version}; use "
               "patroni_source pip, or on.")


def _programs(host, info, declared):
    """Rules for the versions of the programs."""
    wanted, installed = declared["patroni_version"], info["patroni_installed"]
    packaged, postgresql = declared["packaged_postgresql"], str(declared["postgresql_version"])
    if declared["postgresql_source"] == "distribution" and packaged != postgresql:
        yield (f"{declared['release']} packages PostgreSQL {packaged or 'of no known version'}, not {postgresql}; set "
               "postgresql_version to it, or postgresql_source to pgdg.")
    if info["data"]["version"] not in ("", postgresql):
        yield (f"{host} holds data of PostgreSQL {info['data']['version']} and postgresql_version is {postgresql}; a "
               f"run changes no major version, so set postgresql_version to {info['data']['version']}.")
    pinned = declared["patroni_source"] == "pip" and wanted != "latest"
    if pinned and installed and _version(installed) > _version(wanted):
        yield (f"{host} runs Patroni {installed}, and patroni_version {wanted} would be a downgrade; set "
               f"patroni_version to {installed} or later.")


def _identity(host, info, declared):
    """Rules for whose machine this is."""
    config, data = info["config"], info["data"]
    if config["scope"] not in ("", declared["scope"]):
        yield (f"{host} is a member of the cluster {config['scope']}, and this run is for {declared['scope']}; set "
               "patroni_scope, or take the machine out of the inventory.")
    if config["name"] not in ("", declared["name"]):
        yield (f"{host} runs the member {config['name']}, and this run calls it {declared['name']}; set patroni_name "
               "for this host.")
    if not config["scope"] and data["is_mount"]:
        yield (f"{data['dir']} of {host} is a file system of its own (lost+found), which PostgreSQL does not take as "
               f"its data directory; set patroni_data_dir to a directory below it, such as {data['dir']}/data.")
    elif not config["scope"] and not data["empty"]:
        yield (f"{host} has data in {data['dir']} (system identifier {data['system_identifier'] or 'unreadable'}) that "
               "belongs to no cluster of this kind; move it away if it is not wanted.")
    if not config["scope"] and info["other_data"]:
        yield (f"{host} has a PostgreSQL data directory of its own: "
               f"{', '.join(other['dir'] for other in info['other_data'])}; move it away, or use another machine.")


def _one_database(infos, info, declared):
    """Rules for the data that the members hold together, and for the scope's entry in etcd."""
    found, known = patroni_cluster(infos)["system_identifiers"], info["etcd"]["initialize"]
    begin = f"In etcd the scope {declared['scope']} belongs to "
    if len(found) > 1:
        yield (f"The members hold data of different clusters (system identifiers {', '.join(found)}); find out which "
               "machine does not belong here.")
    if known and found and found != [known]:
        yield (f"{begin}the system identifier {known}, and the data here is of {', '.join(found)}; use another "
               "patroni_scope, or the right machines.")
    if known and not found:
        yield (f"{begin}a cluster already (system identifier {known}), and none of these machines holds its data; use "
               "another patroni_scope, or add the machines that do.")


def _passwords(infos, declared, given, rotate):
    """Rules for the passwords given."""
    secrets = patroni_secrets(infos, given, rotate)
    weak = [PASSWORD_VARIABLES[name] for name, value in given.items() if not re.fullmatch("[ -~]{8,}", value)]
    if weak:
        yield f"A password needs at least 8 characters, of printable ASCII; not so: {', '.join(weak)}."
    if secrets["contradicted"] and not rotate:
        yield (f"{', '.join(PASSWORD_VARIABLES[name] for name in secrets['contradicted'])}: not the living cluster's "
               "password. To keep the cluster's, leave it unset; to change the cluster's to this one, run again with "
               "-e patroni_rotate_passwords=true.")
    if patroni_cluster(infos)["leader"] and not secrets["stored"] and len(given) < len(PASSWORD_VARIABLES):
        yield (f"The cluster {declared['scope']} is alive and none of its members keeps its passwords "
               f"(/etc/patroni/secrets.json); give all of {', '.join(PASSWORD_VARIABLES.values())}.")


def patroni_problems(infos, host, declared, given, rotate):
    """Why this run must not go on with a host, as sentences; declared are the variables that the rules are about."""
    info = infos[host]
    return [*_times(declared), *_modes(infos, info, declared), *_watchdog(host, info, declared),
            *_identity(host, info, declared), *_programs(host, info, declared), *_one_database(infos, info, declared),
            *_passwords(infos, declared, given, rotate)]


def patroni_sizes(memory_mib, connections):
    """PostgreSQL's memory by common practice: a quarter of it for shared buffers; fits 512 MiB to 512 GiB."""
    memory, connections = int(memory_mib), int(connections)
    return {
        "shared_buffers": f"{max(memory // 4, 64)}MB",
        "effective_cache_size": f"{memory * 3 // 4}MB",
        "maintenance_work_mem": f"{min(max(memory // 16, 32), 2048)}MB",
        "work_mem": f"{min(max(memory * 256 // connections, 2048), 65536)}kB",
    }


def patroni_wal_sizes(disk_mib):
    """WAL is bounded by the smallest disk, so that a lost replica's slot never fills it."""
    disk = int(disk_mib)
    return {
        "max_wal_size": f"{min(max(disk // 10, 256), 4096)}MB",
        "max_slot_wal_keep_size": f"{min(max(disk * 3 // 10, 512), 65536)}MB",
    }


def changed_keys(wanted, found):
    """Names of the parameters that are not the same in both, or in one of them only."""
    return sorted(name for name in {**wanted, **found} if wanted.get(name) != found.get(name))


def leaders_last(hosts, leading):
    """Hosts in the order in which they may restart: replicas first."""
    return sorted(hosts, key=lambda host: host in leading)


def patroni_survey(info, name):
    """What PostgreSQL on a machine has, as a line; info is its patroni_info."""
    data, rest = info["data"], info["rest"]
    if not data["system_identifier"]:
        return f"PostgreSQL on {name}: no data"
    line = f"PostgreSQL on {name}: data of the system {data['system_identifier']}"
    if not rest:
        return line + ", Patroni does not answer"
    xlog = rest.get("xlog", {})
    position = int(xlog.get("location") or xlog.get("received_location") or xlog.get("replayed_location") or 0)
    at = f", WAL up to {position >> 32:X}/{position & 0xFFFFFFFF:X}" if position else ""
    return line + f", {rest.get('role', '-')}, {rest.get('state', '-')}, timeline {rest.get('timeline', '-')}{at}"


class FilterModule:
    """Filters of the role patroni."""

    def filters(self):
        return {function.__name__: function for function in (
            patroni_cluster, patroni_problems, patroni_secrets, patroni_sizes, patroni_survey, patroni_wal_sizes,
            changed_keys, leaders_last)}
