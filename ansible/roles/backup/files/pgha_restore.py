#!/usr/bin/python3
"""Bring PostgreSQL to a moment of its past beside the living cluster, and change places with it.

    pgha-restore recover SPEC     as postgres, in a unit of its own: restore a backup into a new directory (or take one
                                  that was set aside), replay to the target on a private socket, promote, stop cleanly;
                                  what came of it is in the file result.json beside SPEC
    pgha-restore bootstrap SPEC   the same for a new cluster, whose first data it is; called by Patroni
    pgha-restore exchange SPEC    as root, when Patroni and PostgreSQL are stopped: set the data directory aside and put
                                  another one in its place; may be repeated, nothing is ever deleted

SPEC is JSON; the role backup writes it (tasks/restore.yml).
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time

SETTINGS = ("max_connections", "max_worker_processes", "max_wal_senders", "max_prepared_xacts",
            "max_locks_per_xact")  # as pg_controldata calls them
NAMES = {"max_prepared_xacts": "max_prepared_transactions", "max_locks_per_xact": "max_locks_per_transaction"}
REACHED = re.compile(r"recovery stopping (before|after)|recovery stopping after reaching consistency")
LAST = re.compile(r"last completed transaction was at log time (\S+ \S+)")


class Failure(Exception):
    """It did not come to the target."""


def write_json(path, value):
    """Write a file at once or not at all."""
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump(value, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(path + ".new", path)


def control(bin_dir, directory):
    """Return what pg_controldata says of a data directory."""
    said = subprocess.run([bin_dir + "/pg_controldata", directory], check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C"}).stdout
    return dict(re.split(r":\s+", line, maxsplit=1) for line in said.splitlines() if ": " in line)


def server_command(spec, state):
    """Return the command of a server that recovers, and that nobody but this program can reach.

    All is said on the command line, which outweighs what ALTER SYSTEM has left in the data. No hot standby, so that no
    setting of the cluster's past pauses the recovery; archive_command fails, which keeps the WAL of the new timeline,
    and its history, for the archive of the cluster to come.
    """
    home = spec["home"]
    settings = {
        "config_file": home + "/postgresql.conf",
        "data_directory": spec["into"],
        "hba_file": home + "/hba.conf",
        "ident_file": home + "/ident.conf",
        "listen_addresses": "",
        "unix_socket_directories": home,
        "port": spec["port"],
        "archive_mode": "on",
        "archive_command": "false",
        "hot_standby": "off",
        "ssl": "off",
        "synchronous_standby_names": "",
        "max_logical_replication_workers": 0,
        "autovacuum": "off",
        "logging_collector": "off",
        "log_destination": "stderr",
        "log_timezone": "UTC",
        "lc_messages": "C",
        "log_min_messages": "log",
        "shared_buffers": "128MB",
        "huge_pages": "off",
        "restore_command": spec["fetch"],
        "recovery_target_action": "promote",
    }
    for name in SETTINGS:
        if name + " setting" in state:
            settings[NAMES.get(name, name)] = state[name + " setting"]
    settings.update(spec["recovery"])
    command = [spec["bin_dir"] + "/postgres", "-D", spec["into"]]
    for name, value in settings.items():
        command += ["-c", "%s=%s" % (name, value)]
    return command


def judge(spec, log, state):
    """Return why the recovered data is not what was wanted; empty where it is."""
    if spec["stops"] and not REACHED.search(log):
        return "the target was not reached: PostgreSQL did not say that it stopped there"
    if spec["system_identifier"] not in ("", state["Database system identifier"]):
        return "it is another database: its system identifier is %s, the cluster's is %s" % (
            state["Database system identifier"], spec["system_identifier"])
    timeline = int(state["Latest checkpoint's TimeLineID"])
    if timeline <= spec["above"]:
        return "its timeline is %d, and the cluster's is %d; was the archive reachable?" % (timeline, spec["above"])
    if state["Database cluster state"] != "shut down":
        return "PostgreSQL did not stop cleanly: " + state["Database cluster state"]
    return ""


def reason(log):
    """Return what PostgreSQL gave as the reason of its end."""
    lines = re.findall(r"(?:FATAL|PANIC|ERROR): +(.*)", log)
    if any("before configured recovery target was reached" in line for line in lines):
        return "the archive ends before the target"
    return lines[-1] if lines else "\n".join(log.splitlines()[-5:])


class Recovery:
    """One run of `recover`."""

    def __init__(self, spec):
        self.spec = spec
        self.result = spec["home"] + "/result.json"
        self.log = spec["home"] + "/postgresql.log"
        self.psql = [spec["bin_dir"] + "/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", spec["home"], "-p",
                     str(spec["port"]), "-d", "postgres"]

    def tell(self, phase, **more):
        """Write down how far it is."""
        write_json(self.result, {"id": self.spec["id"], "phase": phase, **more})
        print(phase, more.get("reason", ""), flush=True)

    def text(self):
        """Return PostgreSQL's log."""
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def restore(self):
        """Restore the backup. What an interrupted run left in the directory, which is only ours, goes first."""
        for name in os.listdir(self.spec["into"]):
            path = os.path.join(self.spec["into"], name)
            if os.path.isdir(path) and not os.path.islink(path):
                shutil.rmtree(path)
            else:
                os.unlink(path)
        done = subprocess.run(self.spec["restore"], check=False, capture_output=True, encoding="utf-8",
                              errors="replace")
        if done.returncode:
            # With a wrong key pgBackRest shows what it has read.
            said = re.sub(r"[^ -~\n]+", "?", done.stderr + done.stdout).strip().splitlines()
            raise Failure("pgBackRest did not restore the backup: " + "; ".join(line[:300] for line in said[-4:]))

    def replay(self):
        """Let PostgreSQL come to the target, and stop it again."""
        spec = self.spec
        for name, text in (("hba.conf", "local all all peer\n"), ("ident.conf", ""), ("postgresql.conf", "")):
            with open(os.path.join(spec["home"], name), "w", encoding="utf-8") as file:
                file.write(text)
        with open(os.path.join(spec["into"], "recovery.signal"), "w", encoding="utf-8"):
            pass
        with open(self.log, "w", encoding="utf-8") as log:
            command = server_command(spec, control(spec["bin_dir"], spec["into"]))
            server = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            while self.ask("SELECT pg_is_in_recovery()") != "f":
                if server.poll() is not None:
                    raise Failure(reason(self.text()))
                time.sleep(1)
            # The passwords that the machines keep, not those of that time.
            for role, password in spec["passwords"].items():
                self.ask("ALTER ROLE \"%s\" PASSWORD '%s'" % (role.replace('"', '""'), password), must=True)
        finally:
            if server.poll() is None:
                server.send_signal(signal.SIGINT)  # fast: no client is waited for
                server.wait()

    def ask(self, statement, must=False):
        """Return the answer of the recovering server, nothing where it gives none."""
        done = subprocess.run(self.psql, input=statement, check=False, capture_output=True, text=True)
        if must and done.returncode and "does not exist" not in done.stderr:
            raise Failure("PostgreSQL refuses %r: %s" % (statement.split(" PASSWORD")[0], done.stderr.strip()))
        return done.stdout.strip()

    def run(self):
        """Do it all, and leave the result."""
        try:
            if self.spec["restore"]:
                self.tell("restoring")
                self.restore()
            self.tell("replaying")
            self.replay()
            log, state = self.text(), control(self.spec["bin_dir"], self.spec["into"])
            wrong = judge(self.spec, log, state)
            if wrong:
                raise Failure(wrong)
        except Failure as failure:
            self.tell("failed", reason=str(failure))
            return 1
        last = LAST.findall(log)
        self.tell("recovered", timeline=int(state["Latest checkpoint's TimeLineID"]), last=last[-1] if last else "")
        return 0


def move_wal(directory, place):
    """Put the WAL of a data directory where it belongs: place is a directory on a disk of its own, or empty."""
    link = os.path.join(directory, "pg_wal")
    if not place:
        return
    if os.path.islink(link):
        if os.readlink(link) == place:
            return
        if not os.path.exists(place):
            os.rename(os.readlink(link), place)
        os.unlink(link)
    else:
        if not os.path.exists(place):
            shutil.copytree(link, place + ".new", dirs_exist_ok=True)
            subprocess.run(["chown", "--recursive", "--reference=" + link, place + ".new"], check=True)
            os.rename(place + ".new", place)
        shutil.rmtree(link)  # a copy that the line above has made is what counts
    os.symlink(place, link)
    shutil.chown(directory, "postgres", "postgres")


def exchange(spec):
    """Set the data directory aside and put the other one, if there is one, in its place; return what was done."""
    data, aside, into, wal = (spec[name] for name in ("data_dir", "aside", "into", "wal_dir"))
    done = []
    if os.path.exists(data + "/postmaster.pid"):
        with open(data + "/postmaster.pid", encoding="ascii") as file:
            pid = file.readline().strip()
        if os.path.exists("/proc/%s" % pid):
            raise Failure("PostgreSQL still runs in %s (process %s)" % (data, pid))
    if spec["needed"] and not os.path.exists(aside) and not os.path.exists(into):
        raise Failure("%s is gone, so nothing was changed here" % into)
    if os.path.exists(data) and not os.path.exists(aside):
        if wal and os.path.islink(data + "/pg_wal") and os.readlink(data + "/pg_wal") == wal:
            kept = wal + os.path.basename(aside)[len(os.path.basename(data)):]
            if os.path.exists(wal):
                os.rename(wal, kept)
            os.unlink(data + "/pg_wal")
            os.symlink(kept, data + "/pg_wal")
        os.rename(data, aside)
        done.append("%s is kept as %s" % (data, aside))
    if os.path.exists(into) and not os.path.exists(data):
        move_wal(into, wal)
        os.rename(into, data)
        done.append("%s has taken its place" % into)
    if not os.path.exists(data):
        os.mkdir(data, 0o700)  # for a copy of the leader's
        shutil.chown(data, "postgres", "postgres")
    return done


def main():
    """Run the program."""
    with open(sys.argv[2], encoding="utf-8") as file:
        spec = json.load(file)
    if sys.argv[1] == "bootstrap":
        os.makedirs(spec["into"], 0o700, exist_ok=True)
        if os.path.exists(spec["into"] + "/PG_VERSION"):
            print("%s has data, which is not touched" % spec["into"], file=sys.stderr)
            return 1
    if sys.argv[1] in ("recover", "bootstrap"):
        return Recovery(spec).run()
    try:
        print(json.dumps(exchange(spec)))
    except Failure as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
