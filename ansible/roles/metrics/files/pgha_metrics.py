#!/usr/bin/python3
"""Write what no exporter knows into files that the node exporter shows: pgha-metrics [SECTION…].

Run by a timer. Each section of the configuration has a file of its own, which is made anew when it is older than the
section's own time; one that cannot be made goes, and pgha_metrics_failed says so. Named sections are made in any case.
"""

import contextlib
import datetime
import json
import os
import pwd
import re
import subprocess
import sys
import time

CONFIG = "/etc/pgha-metrics/config.json"
# Seconds that a command may take.
LIMIT = 60
# Every metric: its type, and what it says. They are gauges where nothing else can be.
METRICS = {
    "pgha_metrics_failed": "1: the last try to make the metrics of a section failed",
    "pgha_metrics_duration_seconds": "Seconds that making the metrics of a section took",
    "pgha_certificate_expires_seconds": "When a certificate ends, as Unix time",
    "pgha_vip_holder": "1: this machine has the cluster's address",
    "pgha_watchdog_present": "1: there is a watchdog device",
    "pgha_update_pending": "Packages that have a newer version",
    "pgha_update_lists_seconds": "When the package lists were read last, as Unix time",
    "pgha_reboot_pending": "1: the distribution asks for a reboot",
    "pgha_restart_pending": "1: a service runs code that has been replaced",
    "pgha_backup_last_seconds": "When the newest backup of a type ended, as Unix time; 0: there is none",
    "pgha_backup_count": "Backups that a repository has",
    "pgha_backup_size_bytes": "Size of the database in the newest backup",
    "pgha_backup_repository_bytes": "Size of the newest backup in the repository, with those that it needs",
    "pgha_backup_status": "pgBackRest's status of a repository; 0: ok",
    "pgha_backup_damaged": "1: the newest backup has pages with wrong checksums",
    "pgha_drill_last_seconds": "When the last restore drill ended, as Unix time; 0: there was none",
    "pgha_drill_ok": "1: the last restore drill succeeded",
    "pgha_pgbouncer_up": "1: a pool's console answers",
    "pgha_pgbouncer_clients_active": "Clients of a pool that have, or need no, server connection",
    "pgha_pgbouncer_clients_waiting": "Clients of a pool that wait for a server connection",
    "pgha_pgbouncer_wait_seconds": "How long the first client in the queue of a pool has waited",
    "pgha_pgbouncer_servers_active": "Server connections of a pool that clients use",
    "pgha_pgbouncer_servers_idle": "Server connections of a pool that nobody uses",
    "pgha_pgbouncer_servers_max": "Server connections that a pool may have",
    "pgha_pgbouncer_clients_max": "Clients that a pool takes",
}


def run(*command):
    """Return what a command says; an error says what it had to say."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False,
                          env=dict(os.environ, LC_ALL="C"))
    if done.returncode:
        raise RuntimeError("%s: %s" % (command[0], (done.stderr or done.stdout).strip()))
    return done.stdout


def certificates(asked):
    """When each certificate ends; of a file with several, the first to end."""
    from cryptography import x509  # not at the top: it takes a tenth of a second

    for name, path in asked["files"].items():
        with open(path, encoding="ascii") as file:
            found = re.findall("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", file.read(), re.DOTALL)
        ends = min(end_of(x509.load_pem_x509_certificate(pem.encode())) for pem in found)
        yield "pgha_certificate_expires_seconds", {"certificate": name}, ends.timestamp()


def end_of(certificate):
    """Return when a certificate ends; the first name is that of cryptography 42 and later."""
    if hasattr(certificate, "not_valid_after_utc"):
        return certificate.not_valid_after_utc
    return certificate.not_valid_after.replace(tzinfo=datetime.timezone.utc)


def vip(asked):
    """Whether this machine has the address."""
    shown = json.loads(run("ip", "-json", "address", "show"))
    held = {entry["local"] for link in shown for entry in link.get("addr_info", []) if "local" in entry}
    yield "pgha_vip_holder", {"address": asked["address"]}, asked["address"] in held


def watchdog(asked):
    """Whether there is a watchdog."""
    yield "pgha_watchdog_present", {}, os.path.exists(asked["device"])


def updates(asked):
    """What of the machine is not up to date."""
    said = run("apt-get", "--simulate", "-o", "Debug::NoLocking=1", "--with-new-pkgs", "upgrade")
    lines = re.findall(r"^Inst .*", said, re.MULTILINE)
    security = sum("security" in line.lower() for line in lines)
    yield "pgha_update_pending", {"kind": "security"}, security
    yield "pgha_update_pending", {"kind": "other"}, len(lines) - security
    if os.path.isdir(asked["lists"]):
        yield "pgha_update_lists_seconds", {}, os.path.getmtime(asked["lists"])
    yield "pgha_reboot_pending", {}, os.path.exists(asked["reboot"])


def processes(unit):
    """Return the processes of a unit, from its control group and those below it."""
    group = run("systemctl", "show", "--property=ControlGroup", "--value", unit).strip()
    for folder, _folders, files in os.walk("/sys/fs/cgroup" + group) if group else []:
        if "cgroup.procs" in files:
            with open(os.path.join(folder, "cgroup.procs"), encoding="ascii") as listed:
                yield from listed.read().split()


def replaced(process):
    """Tell whether a process runs code whose file is gone; mappings that hold no code do not count."""
    try:
        with open("/proc/%s/maps" % process, encoding="utf-8", errors="replace") as maps:
            return any(re.match(r"\S+ ..x\S* \S+ \S+ \S+ +/.* \(deleted\)$", line.rstrip("\n")) for line in maps)
    except OSError:  # it has just ended
        return False


def restarts(asked):
    """Which services run old code, as after an upgrade that did not restart them."""
    for unit in asked["units"]:
        running = list(processes(unit))
        if running:
            yield "pgha_restart_pending", {"unit": unit}, any(map(replaced, running))


def backup(asked):
    """What pgBackRest's repositories have."""
    stanza = (json.loads(run(*asked["command"], "info", "--output=json")) or [{}])[0]
    status = {repository["key"]: repository["status"]["code"] for repository in stanza.get("repo", [])}
    for key in asked["repositories"]:
        labels = {"repository": str(key)}
        backups = [made for made in stanza.get("backup", []) if made["database"]["repo-key"] == key]
        yield "pgha_backup_status", labels, status.get(key, 1)
        yield "pgha_backup_count", labels, len(backups)
        for kind in ("full", "diff", "incr"):
            yield "pgha_backup_last_seconds", dict(labels, type=kind), max(
                (made["timestamp"]["stop"] for made in backups if made["type"] == kind), default=0)
        if backups:
            newest = max(backups, key=lambda made: made["timestamp"]["stop"])
            yield "pgha_backup_size_bytes", labels, newest["info"]["size"]
            # Where files are kept in blocks, older versions do not say it.
            yield "pgha_backup_repository_bytes", labels, newest["info"]["repository"].get("size") or 0
            yield "pgha_backup_damaged", labels, bool(newest.get("error"))


def drill(asked):
    """How the last restore drill went."""
    last = {}
    with contextlib.suppress(FileNotFoundError), open(asked["status"], encoding="utf-8") as file:
        last = json.load(file)
    ended = datetime.datetime.fromisoformat(last["time"].replace("Z", "+00:00")).timestamp() if last else 0
    yield "pgha_drill_last_seconds", {}, ended
    yield "pgha_drill_ok", {}, last.get("result") == "ok"


def console(pool, port):
    """Return rows of a pool's console, by command, asked as the account that PgBouncer runs as."""
    program = ("import json, sys, psycopg2, psycopg2.extras\n"
               "c = psycopg2.connect(host=sys.argv[1], port=sys.argv[2], user='pgbouncer', dbname='pgbouncer')\n"
               "c.autocommit = True\n"
               "cursor = c.cursor(cursor_factory=psycopg2.extras.RealDictCursor)\n"
               "rows = {}\n"
               "for command in sys.argv[3:]:\n"
               "    cursor.execute('SHOW ' + command)\n"
               "    rows[command] = cursor.fetchall()\n"
               "print(json.dumps(rows, default=str))\n")
    account = pwd.getpwnam("postgres")
    said = subprocess.run([sys.executable, "-c", program, "/run/pgbouncer-" + pool, str(port), "POOLS", "CONFIG"],
                          capture_output=True, text=True, timeout=LIMIT, check=True, user=account.pw_uid,
                          group=account.pw_gid, extra_groups=[])
    return json.loads(said.stdout)


def pgbouncer(asked, ask=console):
    """How full PgBouncer's pools are, each summed over its databases and users."""
    for pool, port in asked["pools"].items():
        labels = {"pool": pool}
        try:
            said = ask(pool, port)
        except (subprocess.SubprocessError, OSError):
            yield "pgha_pgbouncer_up", labels, False
            continue
        pools = [row for row in said["POOLS"] if row["database"] != "pgbouncer"]
        limits = {row["key"]: row["value"] for row in said["CONFIG"]}
        yield "pgha_pgbouncer_up", labels, True
        yield "pgha_pgbouncer_clients_active", labels, sum(row["cl_active"] for row in pools)
        yield "pgha_pgbouncer_clients_waiting", labels, sum(row["cl_waiting"] for row in pools)
        yield "pgha_pgbouncer_wait_seconds", labels, max(
            (row["maxwait"] + row.get("maxwait_us", 0) / 1e6 for row in pools), default=0)
        yield "pgha_pgbouncer_servers_active", labels, sum(row["sv_active"] for row in pools)
        yield "pgha_pgbouncer_servers_idle", labels, sum(row["sv_idle"] for row in pools)
        yield "pgha_pgbouncer_servers_max", labels, int(limits["max_db_connections"])
        yield "pgha_pgbouncer_clients_max", labels, int(limits["max_client_conn"])


SECTIONS = {made.__name__: made for made in (certificates, vip, watchdog, updates, restarts, backup, drill, pgbouncer)}


def text_of(samples):
    """Return samples, each (name, labels, value), in Prometheus' text format."""
    families = {}
    for name, labels, value in samples:
        said = ",".join('%s="%s"' % pair for pair in sorted(labels.items()))
        families.setdefault(name, []).append("%s%s %s" % (name, "{%s}" % said if said else "", float(value)))
    return "".join("# HELP %s %s.\n# TYPE %s gauge\n%s\n" % (name, METRICS[name], name, "\n".join(lines))
                   for name, lines in families.items())


def write(path, text):
    """Replace a file as a whole, readable for all."""
    with open(path + ".new", "w", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o644)
        file.write(text)
    os.replace(path + ".new", path)


def due(path, seconds):
    """Tell whether a file is as old as it may get; half a minute earlier, so that no run of the timer is missed."""
    try:
        return time.time() - os.path.getmtime(path) > seconds - 30
    except FileNotFoundError:
        return True


def make(directory, name, asked):
    """Make one section's file; where that fails none is left, as old figures would pass for new ones."""
    path, begun = os.path.join(directory, "pgha-%s.prom" % name), time.monotonic()
    samples, failed = [], False
    try:
        samples = list(SECTIONS[name](asked))
    except Exception as error:  # one section must not keep the others from being made
        print("%s: %s: %s" % (name, type(error).__name__, error), file=sys.stderr)
        failed = True
    samples += [("pgha_metrics_failed", {"section": name}, failed),
                ("pgha_metrics_duration_seconds", {"section": name}, round(time.monotonic() - begun, 3))]
    write(path, text_of(samples))
    return not failed


def main(argv):
    """Run the program."""
    with open(CONFIG, encoding="utf-8") as file:
        config = json.load(file)
    directory, sections = config["directory"], config["sections"]
    for name in os.listdir(directory):
        if re.fullmatch(r"pgha-(\w+)\.prom", name) and name[5:-5] not in sections:
            os.unlink(os.path.join(directory, name))
    for name, asked in sections.items():
        if name in argv or due(os.path.join(directory, "pgha-%s.prom" % name), asked["every"]):
            make(directory, name, asked)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
