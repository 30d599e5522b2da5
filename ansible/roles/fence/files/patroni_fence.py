#!/usr/bin/python3
"""Stop PostgreSQL before another member can be promoted, where the Patroni beside it hangs or is gone.

    patroni-fence /etc/patroni/patroni.yml

A leader holds its lock in etcd for as long as it renews a lease. If its Patroni hangs, the lease ends and a replica is
promoted, but PostgreSQL here would go on taking writes. So this program, which shares nothing with Patroni but the
configuration file, asks etcd how long the lease still lasts, and acts before it ends:

  margin seconds before   PostgreSQL is shut down (fast): clients are cut off, and replicas get all that was committed;
  half of that before     whatever of PostgreSQL is still there is killed;
  when nothing is left    the hung Patroni is killed, so that systemd starts it anew and the member rejoins as a
                          replica, and its lock is taken out of etcd, so that a replica takes over at once.

The margin is that of Patroni's watchdog (watchdog.safety_margin). A Patroni that answers is never interfered with: it
deals with an etcd that is down (failsafe mode or demotion) by itself. In maintenance mode nothing is done at all, nor
while etcd has not answered once since PostgreSQL began to take writes. Only if etcd says that another member holds the
lock is a PostgreSQL that takes writes killed at once, whatever Patroni says.
"""

import base64
import ctypes
import glob
import http.client
import json
import os
import signal
import socket
import ssl
import sys
import threading
import time
from typing import NamedTuple, Optional

import yaml

# Seconds without an answer after which Patroni is taken for hung. It is asked from twice as long before on.
PATIENCE = 5.0
# Seconds that a request to etcd or Patroni may take.
TIMEOUT = 2.0
# Seconds between two looks at PostgreSQL; etcd is asked every fourth time.
TICK = 0.25
# Seconds after which a thread that asks is taken for stuck: it asks twice at most, each time for a few TIMEOUTs.
STUCK = 20.0
MCL_CURRENT_AND_FUTURE = 3  # mlockall(2)


class Lock(NamedTuple):
    """The leader's lock, as etcd told it last."""

    owner: str  # empty: nobody has it, or etcd has not answered yet
    until: float  # when this member's lease ends; -inf: it has none; inf: etcd has not answered yet
    paused: bool  # maintenance mode
    lease: str = ""


UNKNOWN = Lock("", float("inf"), False)


class Postmaster(NamedTuple):
    """PostgreSQL's first process."""

    pid: int
    status: str  # ready, starting, stopping or standby
    standby: bool  # was told to follow another server

    @property
    def reign(self):
        """Return what lasts from one promotion or start to the next."""
        return self.pid, self.standby


def now():
    """Return the seconds since boot, those of a suspended machine included; setting the clock changes nothing."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def takes_writes(postmaster: Optional[Postmaster]):
    """Tell whether PostgreSQL takes writes, or will as soon as it has recovered from a crash."""
    return postmaster is not None and postmaster.status in ("ready", "starting") and not postmaster.standby


def verdict(name: str, postmaster: Optional[Postmaster], lock: Lock, left: float, silent: float, margin: float):
    """Decide what becomes of PostgreSQL on the member of that name: (leave, stop or kill, why).

    left: seconds until another member can be promoted; silent: seconds since Patroni answered last.
    """
    if not postmaster or postmaster.standby or lock.paused:
        return "leave", ""
    if lock.owner not in ("", name) and takes_writes(postmaster):
        return "kill", "%s holds the leader's lock" % lock.owner
    if left > margin or silent < PATIENCE:
        return "leave", ""
    why = "Patroni has not answered for %.0f s and its lease ends in %.0f s" % (silent, left)
    if not lock.owner and left <= 0:
        why = "Patroni has not answered for %.0f s and nobody holds the leader's lock" % silent
    if left <= margin / 2:
        return "kill", why
    return ("stop", why) if takes_writes(postmaster) else ("leave", "")


class Config:
    """What Patroni's configuration says."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            config = yaml.safe_load(file)
        self.name = config["name"]
        self.prefix = "%s/%s/" % (config.get("namespace", "/service").rstrip("/"), config["scope"])
        self.data_dir = os.path.realpath(config["postgresql"]["data_dir"])
        self.margin = float(config.get("watchdog", {}).get("safety_margin", 5))  # 5: Patroni's own default
        etcd = config["etcd3"]
        self.files = (path, etcd["cacert"], etcd["cert"], etcd["key"])
        self.tls = ssl.create_default_context(cafile=etcd["cacert"])
        self.tls.load_cert_chain(etcd["cert"], etcd["key"])
        self.patroni = config["restapi"]["connect_address"]
        here = self.patroni.rsplit(":", 1)[0]
        # The etcd on this machine first, if there is one.
        self.etcd = sorted(etcd["hosts"], key=lambda host: not host.startswith(here + ":"))


class Web:
    """A server that is asked over one connection, kept open; proxies play no part."""

    def __init__(self, address, tls):
        self.connection = http.client.HTTPSConnection(address, timeout=TIMEOUT, context=tls)

    def ask(self, method, path, body=None):
        """Return (status, text); OSError if there is no answer. It may be asked twice, which does no harm here."""
        data = None if body is None else json.dumps(body)
        for last in (False, True):
            kept = self.connection.sock is not None
            try:
                self.connection.request(method, path, data)
                answer = self.connection.getresponse()
                return answer.status, answer.read().decode()
            except (OSError, http.client.HTTPException) as error:
                self.connection.close()
                # A kept connection may have been closed by the other side long ago.
                if last or not kept or isinstance(error, TimeoutError):
                    raise error if isinstance(error, OSError) else OSError(repr(error)) from error
        return None


class Etcd:
    """etcd's members, of which one is asked; the next one after it has failed."""

    def __init__(self, config):
        self.config = config
        self.members = [Web(host, config.tls) for host in config.etcd]

    def ask(self, path, body):
        """Return an answer; OSError if there is none."""
        try:
            status, text = self.members[0].ask("POST", "/v3/" + path, body)
        except OSError:
            self.members.append(self.members.pop(0))
            raise
        if status != 200:
            self.members.append(self.members.pop(0))
            raise OSError(text.strip())
        return json.loads(text)

    def key(self, name):
        """Return a key of the cluster's in etcd's encoding."""
        return base64.b64encode((self.config.prefix + name).encode()).decode()

    def lock(self):
        """Return the lock as it is now."""
        reads = [{"request_range": {"key": self.key(name)}} for name in ("leader", "config")]
        answers = self.ask("kv/txn", {"success": reads})["responses"]
        leader, config = (answer["response_range"].get("kvs") for answer in answers)
        settings = json.loads(base64.b64decode(config[0]["value"])) if config else {}
        paused = bool(settings.get("pause"))
        if not leader:
            return Lock("", float("-inf"), paused)
        owner = base64.b64decode(leader[0]["value"]).decode()
        lease = leader[0].get("lease", "")
        if owner != self.config.name:
            return Lock(owner, float("-inf"), paused)
        asked = now()
        rest = int(self.ask("lease/timetolive", {"ID": lease}).get("TTL", 0))  # whole seconds, rounded down
        return Lock(owner, asked + rest, paused, lease)

    def release(self, lease):
        """Take this member's lock out of etcd, unless it has come to hang on another lease."""
        mine = base64.b64encode(self.config.name.encode()).decode()
        key = self.key("leader")
        return self.ask("kv/txn", {
            "compare": [
                {"key": key, "target": "VALUE", "result": "EQUAL", "value": mine},
                {"key": key, "target": "LEASE", "result": "EQUAL", "lease": lease},
            ],
            "success": [{"request_delete_range": {"key": key}}],
        }).get("succeeded", False)


def is_alive(config):
    """Tell whether Patroni's loop runs. Only 503 says that it does not: old versions know the question not."""
    try:
        return Web(config.patroni, config.tls).ask("GET", "/liveness")[0] != 503
    except ssl.SSLError:
        return True  # it has spoken, if not in a way that can be trusted
    except OSError:
        return False


def written(files):
    """Return when files were written; 0 for one that is gone."""
    return [os.stat(path).st_mtime_ns if os.path.exists(path) else 0 for path in files]


def read(path):
    """Return a file's text; nothing if it is gone."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def find_postmaster(data_dir):
    """Return the postmaster of a data directory, None if there is none.

    postmaster.pid: the first line is its process id (negative: a single-user server, which has no clients), the eighth
    its status.
    """
    lines = read(data_dir + "/postmaster.pid").split("\n")
    pid = int(lines[0]) if lines[0].strip().isdigit() else 0
    if not pid or read("/proc/%d/comm" % pid).strip() != "postgres":
        return None
    status = lines[7].strip() if len(lines) > 7 and lines[7].strip() else "starting"
    standby = any(os.path.exists("%s/%s.signal" % (data_dir, kind)) for kind in ("standby", "recovery"))
    return Postmaster(pid, status, standby)


def processes(chosen):
    """Return the ids of the processes whose directory in /proc is one of the chosen."""
    return [int(os.path.basename(path)) for path in glob.glob("/proc/[0-9]*") if chosen(path)]


def of_postgresql(data_dir):
    """Return all of PostgreSQL's processes: each of them works in the data directory."""
    def chosen(path):
        try:
            return os.readlink(path + "/cwd") == data_dir and read(path + "/comm").strip() == "postgres"
        except OSError:
            return False
    return processes(chosen)


def of_patroni(config_path):
    """Return Patroni's processes, each with the moment of its start, as process ids are used again."""
    def chosen(path):
        words = read(path + "/cmdline").split("\0")
        return config_path in words and any(os.path.basename(word) == "patroni" for word in words[:2])
    return {(pid, started(pid)) for pid in processes(chosen)}


def started(pid):
    """Return when a process started: the 22nd field of its stat, counted after its name in parentheses."""
    fields = read("/proc/%d/stat" % pid).rpartition(")")[2].split()
    return fields[19] if len(fields) > 19 else ""


def send(pid, number):
    """Send a signal to a process that may be gone."""
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def kill_postgresql(data_dir, postmaster):
    """Kill all of PostgreSQL's processes: the postmaster first, so that it starts no more of them."""
    send(postmaster.pid, signal.SIGKILL)
    for _ in range(20):
        left = of_postgresql(data_dir)
        if not left:
            return
        for pid in left:
            send(pid, signal.SIGKILL)
        time.sleep(0.01)


def say(text, priority=2):
    """Write a line for the journal (syslog's priorities); a journal that stands still is not waited for."""
    try:
        os.write(1, ("<%d>%s\n" % (priority, text)).encode())
    except BlockingIOError:
        pass


class Systemd:
    """Tells systemd that this program lives (sd_notify(3))."""

    def __init__(self):
        self.address = os.environ.get("NOTIFY_SOCKET", "")
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.setblocking(False)

    def tell(self, text):
        """Send a message, unless nobody listens."""
        try:
            if self.address:
                self.socket.sendto(text.encode(), self.address.replace("@", "\0", 1))
        except OSError:
            pass


class Fence:
    """What is known, and what is done about it. Two threads ask, so that the main one need not wait to act."""

    def __init__(self, path):
        self.path = path
        self.config = None
        self.stamps = None  # when the files of the configuration were written
        self.complaint = ""
        self.systemd = Systemd()
        self.postmaster = None
        self.told = None, UNKNOWN  # what etcd told of the lock last, and in whose reign
        self.low = False  # the lease runs low, so it matters whether Patroni is alive
        self.answered = 0.0  # when Patroni answered last, or was first asked
        self.stopped = 0  # the postmaster that was stopped
        self.hung = set()  # the Patroni that was silent then
        self.beats = {}
        self.read_config()

    def read_config(self):
        """Read the configuration and the certificates it names."""
        config = Config(self.path)
        self.stamps = written(config.files)
        self.config = config

    def follow_config(self):
        """Follow changed files. Certificate and key are written one after the other: between them the old ones stay."""
        if written(self.config.files) == self.stamps:
            return
        try:
            self.read_config()
            self.complaint = ""
        except (OSError, ValueError, LookupError, yaml.YAMLError) as error:
            if str(error) != self.complaint:
                say("%s or a certificate in it cannot be read: %s" % (self.path, error))
            self.complaint = str(error)

    def try_etcd(self):
        """Ask etcd once: an answer that cannot be understood ends the program, so that its start fails."""
        try:
            Etcd(self.config).lock()
        except (OSError, ValueError) as error:
            say("etcd does not answer yet: %s" % error, 5)

    def ask_etcd(self):
        """Keep asking etcd while PostgreSQL takes writes, or is being stopped."""
        etcd = Etcd(self.config)
        while True:
            self.beats["etcd"] = now()
            if etcd.config is not self.config:
                etcd = Etcd(self.config)
            postmaster, pause = self.postmaster, 4 * TICK
            if takes_writes(postmaster) or self.stopped:
                try:
                    self.told = postmaster and postmaster.reign, etcd.lock()
                except (OSError, ValueError):
                    pause = TICK  # what was known stays known
            time.sleep(pause)

    def ask_patroni(self):
        """Ask Patroni whether its loop runs, while the lease runs low."""
        while True:
            self.beats["patroni"] = now()
            if (self.low or self.stopped) and is_alive(self.config):
                self.answered = now()
            time.sleep(TICK)

    def look(self):
        """Look at PostgreSQL and do what has to be done."""
        postmaster, at = find_postmaster(self.config.data_dir), now()
        self.postmaster = postmaster
        reign, lock = self.told
        if postmaster and postmaster.reign != reign:
            lock = UNKNOWN  # what etcd said before the promotion is of no use
        low = takes_writes(postmaster) and lock.until - at < self.config.margin + 2 * PATIENCE
        if low and not self.low:
            self.answered = at
        self.low = low
        what, why = verdict(self.config.name, postmaster, lock, lock.until - at, at - self.answered, self.config.margin)
        if what != "leave":
            self.act(what, why, postmaster)
        elif self.stopped and not of_postgresql(self.config.data_dir):
            self.hand_over(at - self.answered)

    def act(self, what, why, postmaster):
        """Stop or kill PostgreSQL."""
        if self.stopped != postmaster.pid:
            say("PostgreSQL is stopped: " + why)
            self.stopped, self.hung = postmaster.pid, of_patroni(self.path)
            send(postmaster.pid, signal.SIGINT)
        if what == "kill":
            kill_postgresql(self.config.data_dir, postmaster)

    def hand_over(self, silent):
        """Nothing of PostgreSQL is left: end a Patroni that hangs, and its lock with it."""
        if silent >= PATIENCE:
            for pid, start in self.hung:
                if started(pid) == start:
                    say("Patroni hangs and is killed; systemd starts it anew")
                    send(pid, signal.SIGKILL)
            self.give_back()
        self.stopped, self.hung = 0, set()

    def give_back(self):
        """Take the lock out of etcd, as long as its lease has not ended by itself."""
        etcd, lock = Etcd(self.config), self.told[1]
        while lock.owner == self.config.name and now() < lock.until:
            self.systemd.tell("WATCHDOG=1")
            try:
                say("the leader's lock %s" % ("is given back" if etcd.release(lock.lease) else "was gone already"))
                return
            except (OSError, ValueError):
                time.sleep(TICK)

    def run(self):
        """Look for ever; systemd hears of it as long as all three threads do their work."""
        self.try_etcd()
        for thread in (self.ask_etcd, self.ask_patroni):
            threading.Thread(target=thread, daemon=True).start()
        self.systemd.tell("READY=1")
        while True:
            self.follow_config()
            self.look()
            if now() - min(self.beats.values(), default=now()) < STUCK:
                self.systemd.tell("WATCHDOG=1")
            time.sleep(TICK)


def main():
    """Run until the end of the machine; SIGHUP starts the program anew, from its present file."""
    signal.signal(signal.SIGHUP, lambda *_: os.execv(sys.executable, sys.orig_argv))
    os.set_blocking(1, False)
    threading.stack_size(256 * 1024)
    # A disk that stands still must not keep this program's pages from it.
    if ctypes.CDLL(None, use_errno=True).mlockall(MCL_CURRENT_AND_FUTURE):
        say("memory cannot be locked here: %s" % os.strerror(ctypes.get_errno()), 5)
    Fence(sys.argv[1]).run()


if __name__ == "__main__":
    main()
