#!/usr/bin/python3
"""Prove that the cluster can be restored, by restoring it: pgha-drill canary, then pgha-drill restore.

canary   commits a row on the leader, and waits until the WAL with it is in the repository
restore  restores the newest backup into a directory of its own, replays to that commit, and looks at the data from
         all sides; systemd gives it no network, so that what is restored reaches nobody

Run by systemd on the backup host, as postgres. What came of it is in drill.json (the last drill) and drills.jsonl (all
of them, each line signed with the repository's key and holding the hash of the line before, so that none can be changed
or taken out unseen).
"""

import hashlib
import hmac
import json
import os
import re
import shutil
import subprocess
import sys
import time
import uuid
from datetime import datetime, timezone

CONFIG = "/etc/pgbackrest/drill.json"


class Failure(Exception):
    """The drill failed, for a reason."""


def stamp(seconds):
    """Return a moment as people and programs read it."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def run(command, what, **options):
    """Run a command; return what it says. Failure: it failed, with its last words."""
    done = subprocess.run(command, check=False, stdout=options.pop("stdout", subprocess.PIPE), stderr=subprocess.PIPE,
                          encoding="utf-8", errors="replace", **options)
    if done.returncode:
        said = ((done.stderr or "") + (done.stdout or "")).strip().splitlines()
        raise Failure("%s: %s" % (what, legible("; ".join(said[-3:])) or "exit status %d" % done.returncode))
    return done.stdout or ""


def legible(text):
    """Return what a person can read of a message: with a wrong key pgBackRest shows what it has read."""
    return re.sub(r"[^ -~]+", "?", text)[:400]


def write_json(path, value):
    """Write a file at once or not at all."""
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump(value, file, indent=2)
        file.flush()
        os.fsync(file.fileno())
    os.replace(path + ".new", path)


def read_json(path):
    """Return what a file holds, nothing if it is not there."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return {}


def info(config):
    """Return what the repository says of the cluster."""
    said = run([*config["pgbackrest"], "--output=json", "info"], "the repository does not answer")
    stanza = json.loads(said, strict=False)[0]
    wrong = [place["status"].get("message", "") for place in [*stanza.get("repo", []), stanza]
             if place.get("status", {}).get("code")]
    if wrong:
        raise Failure("the repository cannot be read (has /etc/pgbackrest/drill.conf its key?): " + legible(
            (wrong[0].splitlines() or [""])[0]))
    return stanza


def newest(stanza, timeline):
    """Return the newest segment of a timeline that the repository has; empty if it has none."""
    segments = [archive.get("max") or "" for archive in stanza.get("archive", [])]
    return max((name for name in segments if name.startswith(timeline)), default="")


def canary(config):
    """Commit a row on the leader and wait for it in the archive; return what it was."""
    name = str(uuid.uuid4())
    begun = time.time()
    said = run([*config["psql"], "-c", """
CREATE TABLE IF NOT EXISTS drill.canary (id uuid PRIMARY KEY, at timestamptz DEFAULT clock_timestamp());
DELETE FROM drill.canary WHERE at < now() - interval '90 days'""",
                "-c", "INSERT INTO drill.canary VALUES ('%s')" % name, "-c", """
SELECT (SELECT xmin FROM drill.canary WHERE id = '%s'), pg_walfile_name(pg_current_wal_insert_lsn()),
       (SELECT system_identifier FROM pg_control_system())""" % name], "the leader does not take the canary's row")
    transaction, segment, identifier = said.split()[-1].split("|")
    limit = begun + config["archive_timeout"] + 60
    while newest(info(config), segment[:8]) < segment:
        if time.time() > limit:
            raise Failure("the WAL of the canary's commit (%s) has not come to the repository for %d s: archiving is "
                          "dead" % (segment, time.time() - begun))
        time.sleep(1)
    return {"id": name, "transaction": transaction, "segment": segment, "system_identifier": identifier,
            "time": begun, "rpo_s": round(time.time() - begun, 1)}


class Drill:
    """One drill."""

    def __init__(self, config):
        self.config = config
        self.home = config["home"]
        self.into = os.path.join(self.home, "scratch", "data")
        self.work = os.path.join(self.home, "scratch", "run")
        self.report = {"checks": []}

    def room(self, backup):
        """Refuse where the restored data does not fit."""
        needed, free = int(backup["info"]["size"] * 1.1), shutil.disk_usage(self.home).free
        if free < needed:
            raise Failure("%s has %d MiB free and the restored data needs %d MiB" % (
                self.home, free >> 20, needed >> 20))

    def recover(self, seen):
        """Restore the newest backup and replay to the canary's commit."""
        stanza = info(self.config)
        fit = [b for b in stanza.get("backup", []) if b["timestamp"]["stop"] <= seen["time"]]
        if not fit:
            raise Failure("there is no backup from before the canary")
        backup = max(fit, key=lambda b: b["timestamp"]["stop"])
        self.room(backup)
        for path in (self.into, self.work):
            os.makedirs(path, 0o700)
        wanted = os.path.join(self.work, "recover.json")
        command = [*self.config["pgbackrest"], "--pg1-path=" + self.into]
        write_json(wanted, {
            "id": seen["id"], "home": self.work, "into": self.into, "bin_dir": self.config["bin_dir"], "port": 5432,
            "restore": [*command, "--set=" + backup["label"], "--type=none", "restore"],
            "fetch": " ".join([*command, "archive-get", "%f", '"%p"']),
            "recovery": {"recovery_target_xid": seen["transaction"], "recovery_target_timeline": "latest"},
            "stops": True, "above": int(seen["segment"][:8], 16), "system_identifier": seen["system_identifier"],
            "passwords": {}})
        begun = time.time()
        done = subprocess.run([self.config["recover"], "recover", wanted], check=False, stdout=subprocess.DEVNULL)
        result = read_json(os.path.join(self.work, "result.json"))
        if done.returncode or result.get("phase") != "recovered":
            raise Failure(result.get("reason", "pgha-restore ended with status %d" % done.returncode))
        self.report.update(backup=backup["label"], backup_type=backup["type"], bytes=backup["info"]["size"],
                           backup_age_s=int(seen["time"] - backup["timestamp"]["stop"]), timeline=result["timeline"],
                           rto_s=round(time.time() - begun, 1))

    def server(self):
        """Return the command of a server over what was restored, for the checks alone."""
        settings = {
            "config_file": self.work + "/postgresql.conf", "hba_file": self.work + "/hba.conf",
            "ident_file": self.work + "/ident.conf", "data_directory": self.into, "listen_addresses": "",
            "unix_socket_directories": self.work, "port": 5432, "archive_mode": "off", "ssl": "off", "fsync": "off",
            "synchronous_standby_names": "", "max_logical_replication_workers": 0, "autovacuum": "off",
            "logging_collector": "off", "log_destination": "stderr", "shared_buffers": "128MB", "huge_pages": "off",
            "max_prepared_transactions": 1000}
        return [self.config["bin_dir"] + "/pg_ctl", "--wait", "--timeout=600", "-D", self.into, "-l",
                self.work + "/checks.log", "-o", " ".join("-c %s='%s'" % item for item in settings.items()), "start"]

    def check(self, what, command, **options):
        """Run one check, and note it; return what it says."""
        begun = time.time()
        said = run(command, what, **options)
        self.report["checks"].append({"check": what, "seconds": round(time.time() - begun, 1)})
        return said

    def look(self, seen):
        """Look at the restored data."""
        bin_dir = self.config["bin_dir"]
        local = ["-h", self.work, "-p", "5432"]
        psql = [bin_dir + "/psql", "-XAtq", *local, "-d", "postgres", "-c"]
        run(self.server(), "PostgreSQL does not start over what was restored")
        try:
            there = "SELECT count(*) FROM drill.canary WHERE id = '%s'" % seen["id"]
            found = self.check("the canary's row", [*psql, there])
            if found.strip() != "1":
                raise Failure("the canary's row is not there, so what was restored stops short of its commit")
            if os.path.exists(bin_dir + "/pg_amcheck"):
                self.check("indexes and tables (amcheck)", [
                    bin_dir + "/pg_amcheck", *local, "--all", "--install-missing", "--heapallindexed", "--parent-check",
                    "--jobs=2"])
            self.check("a dump of every database", [bin_dir + "/pg_dumpall", *local], stdout=subprocess.DEVNULL)
        finally:
            run([bin_dir + "/pg_ctl", "--wait", "--mode=fast", "-D", self.into, "stop"], "PostgreSQL does not stop")
        self.check("checksums of all pages", [bin_dir + "/pg_checksums", "--check", "-D", self.into])

    def remove(self):
        """Remove what the drill has restored; the directory is the drill's own."""
        shutil.rmtree(os.path.join(self.home, "scratch"), ignore_errors=True)

    def run(self):
        """Do it; return the report, which says whether it went well."""
        begun = time.time()
        seen = read_json(os.path.join(self.home, "canary.json"))
        self.remove()
        try:
            if seen.get("reason"):
                raise Failure(seen["reason"])
            if begun - seen.get("time", 0) > 3600:
                raise Failure("no canary was committed: pgha-drill-canary.service did not run")
            self.report.update(rpo_s=seen["rpo_s"], system_identifier=seen["system_identifier"])
            self.recover(seen)
            self.look(seen)
            self.report["result"] = "ok"
        except Failure as failure:
            self.report.update(result="failed", reason=str(failure))
        except Exception as error:  # whatever it is, the drill has not passed
            self.report.update(result="failed", reason="the drill itself broke: %r" % error)
        finally:
            self.remove()
        self.report.update(time=stamp(time.time()), seconds=round(time.time() - begun, 1))
        return self.report


def sign(report, path, key):
    """Add the report to the log, with the hash of the line before and a signature."""
    previous = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        previous = hashlib.sha256(lines[-1].encode()).hexdigest() if lines else ""
    line = {**report, "previous": previous}
    text = json.dumps(line, sort_keys=True)
    line["signature"] = hmac.new(key.encode(), text.encode(), "sha256").hexdigest()
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(line, sort_keys=True) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return line


def wrong_lines(path, key):
    """Return the numbers of the lines of a log that were changed, or before which some were taken out."""
    wrong, previous = [], ""
    with open(path, encoding="utf-8") as file:
        for number, text in enumerate(file.read().splitlines(), 1):
            line = json.loads(text)
            signature = line.pop("signature", "")
            wanted = hmac.new(key.encode(), json.dumps(line, sort_keys=True).encode(), "sha256").hexdigest()
            if line["previous"] != previous or not hmac.compare_digest(signature, wanted):
                wrong.append(number)
            previous = hashlib.sha256(text.encode()).hexdigest()
    return wrong


def main():
    """Run the program."""
    config = read_json(CONFIG)
    log = os.path.join(config["home"], "drills.jsonl")
    if sys.argv[1] == "canary":
        try:
            seen = canary(config)
        except Failure as failure:
            seen = {"reason": str(failure), "time": time.time()}
        write_json(os.path.join(config["home"], "canary.json"), seen)
        print(seen.get("reason", "the canary's commit is in the repository after %s s" % seen.get("rpo_s")))
        return 0  # the restore writes the failure down
    if sys.argv[1] == "log":
        wrong = wrong_lines(log, config["key"])
        print("lines that are not what was written: %s" % wrong if wrong else "the log is as it was written")
        return 1 if wrong else 0
    report = sign(Drill(config).run(), log, config["key"])
    write_json(os.path.join(config["home"], "drill.json"), report)
    print(report["result"], report.get("reason", ""))
    return 0 if report["result"] == "ok" else 1


if __name__ == "__main__":
    sys.exit(main())
