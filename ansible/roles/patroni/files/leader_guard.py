#!/usr/bin/python3
"""Keep leadership off machines that are bad for it, where Patroni itself sees nothing wrong.

PostgreSQL's leader off a disk without space: it refuses rows there, but lives on. And etcd's leader off the machine
whose PostgreSQL leads: losing both at once costs an election before Patroni can notice and act. A timer runs this on
every member.

Neither goes in circles. A query whose temporary files fill the disk ends by itself, so that one look is not enough.
Disks of members fill alike, as they hold the same data: a replica that is short of space says so in etcd, and is not
chosen. And leadership moves for this reason at most once in ten minutes, in the whole cluster.

What it needs to know is in its configuration, JSON:

  reserve_mib  MiB that have to be free for PostgreSQL: a few files of WAL, as a leader needs some to stop in order
  etcd_port    etcd's port for clients on this machine; null where etcd runs on other machines
"""

import base64
import glob
import json
import os
import ssl
import sys
import time
import urllib.error
import urllib.request

import yaml

CONFIG = "/etc/patroni/leader-care.json"
PATRONI_CONFIG = "/etc/patroni/patroni.yml"
# Says that leadership was handed over for want of space. Until there is space again that happens once; otherwise it
# would go round in circles where all disks are full.
HANDED_OVER = "/run/leader-care/handed-over"
MOVED_ETCD = "/run/leader-care/moved-etcd"
# Seconds until leadership may move again for the same reason.
REST = 600
# A full disk is looked at so often, with these seconds in between, before anything is done.
LOOKS, PAUSE = 3, 2
# Seconds for which a member's word that it is short of space counts; it repeats it at every look.
SHORT = 60
MIB = 2**20


class Member:
    """This machine's Patroni, and etcd where it runs here."""

    def __init__(self, patroni, etcd_port):
        """patroni: Patroni's configuration."""
        self.name = patroni["name"]
        self.data_dir = patroni["postgresql"]["data_dir"]
        self.has_etcd = etcd_port is not None
        address = patroni["restapi"]["connect_address"]
        self._rest = "https://%s/" % address
        self._place = "%s/%s/" % (patroni.get("namespace", "/service").rstrip("/"), patroni.get("scope"))
        hosts = patroni["etcd3"].get("hosts", [])
        self._hosts = [host.strip() for host in (hosts.split(",") if isinstance(hosts, str) else hosts)]
        self._etcd = "https://%s:%s/v3/" % (address.rsplit(":", 1)[0], etcd_port)
        login = "{username}:{password}".format(**patroni["restapi"]["authentication"]).encode()
        self._login = {"Authorization": "Basic " + base64.b64encode(login).decode()}
        context = ssl.create_default_context(cafile=patroni["etcd3"]["cacert"])
        context.load_cert_chain(patroni["etcd3"]["cert"], patroni["etcd3"]["key"])
        # Members are reached directly, whatever proxy the machine uses for the rest of the world.
        self._web = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))

    def ask(self, url, body=None, timeout=3, headers=None):
        """Return the text of an answer; OSError for any status other than 200."""
        data = None if body is None else json.dumps(body).encode()
        with self._web.open(urllib.request.Request(url, data, headers or {}), timeout=timeout) as answer:
            return answer.read().decode()

    def patroni(self, path, body=None, timeout=3):
        """Ask this machine's Patroni."""
        return self.ask(self._rest + path, body, timeout, self._login)

    def etcd(self, path, body):
        """Ask this machine's etcd."""
        return json.loads(self.ask(self._etcd + path, body))

    def store(self, path, body):
        """Ask any of etcd's members."""
        problem = OSError("no member of etcd is known")
        for host in self._hosts:
            try:
                return json.loads(self.ask("https://%s/v3/%s" % (host, path), body))
            except OSError as this:
                problem = this
        raise problem

    def note(self, key, seconds):
        """Leave a note for all members, which goes by itself."""
        lease = self.store("lease/grant", {"TTL": str(seconds)})["ID"]
        text = base64.b64encode((self._place + key).encode()).decode()
        self.store("kv/put", {"key": text, "value": base64.b64encode(self.name.encode()).decode(), "lease": lease})

    def noted(self, key):
        """Return who has left notes whose keys begin so."""
        first = (self._place + key).encode()
        found = self.store("kv/range", {"key": base64.b64encode(first).decode(),
                                        "range_end": base64.b64encode(first[:-1] + bytes([first[-1] + 1])).decode()})
        return {base64.b64decode(pair["value"]).decode() for pair in found.get("kvs", [])}

    def leads(self):
        """Tell whether this machine's PostgreSQL leads."""
        try:
            return bool(self.patroni("primary"))
        except OSError:
            return False

    def free(self):
        """Return the bytes free for PostgreSQL, where its data, its WAL or a tablespace has the fewest."""
        paths = (self.data_dir, self.data_dir + "/pg_wal", *glob.glob(self.data_dir + "/pg_tblspc/*"))
        disks = [os.statvfs(path) for path in paths]
        return min(disk.f_bavail * disk.f_frsize for disk in disks)


def successor(members, short):
    """Return the best replica that has room, None without one."""
    fit = [m for m in members if m["role"] not in ("leader", "standby_leader") and m["name"] not in short
           and m["state"] in ("streaming", "running") and not m.get("tags", {}).get("nofailover")]
    synchronous = [m for m in fit if m["role"] in ("sync_standby", "quorum_standby")]
    best = sorted(synchronous or fit, key=lambda m: (int(m["lag"]) if str(m.get("lag", 0)).isdigit() else sys.maxsize))
    return best[0]["name"] if best else None


def hand_over(member, reserve):
    """Let the best replica that has room lead PostgreSQL, unless that was done already."""
    if os.path.exists(HANDED_OVER):
        return
    for _ in range(LOOKS - 1):
        time.sleep(PAUSE)
        if member.free() >= reserve:
            return
    little = "<4>less than %d MiB free for PostgreSQL" % (reserve // MIB)
    if member.noted("leader-care/handed-over"):
        print("%s; leadership stays, as it moved for this in the last %d s already" % (little, REST))
        return
    chosen = successor(json.loads(member.patroni("cluster"))["members"], member.noted("leader-care/short/"))
    if chosen is None:
        print("%s; leadership stays, as no replica has more" % little)
        return
    # Patroni answers when the new leader is there, or after two of its loops.
    answer = member.patroni("switchover", {"leader": member.name, "candidate": chosen}, timeout=60)
    with open(HANDED_OVER, "w", encoding="ascii"):
        pass
    member.note("leader-care/handed-over", REST)
    print("%s: %s" % (little, answer))


def move_etcd_leader(member):
    """Move etcd's leader to another healthy voter if it is here, and has not just come back from there."""
    if os.path.exists(MOVED_ETCD) and time.time() - os.path.getmtime(MOVED_ETCD) < REST:
        return
    status = member.etcd("maintenance/status", {})
    here = status["header"]["member_id"]
    if status.get("leader") != here:
        return
    for other in member.etcd("cluster/member/list", {})["members"]:
        if other["ID"] == here or other.get("isLearner"):
            continue
        try:
            member.ask(other["clientURLs"][0] + "/health")
        except (OSError, LookupError):
            continue
        member.etcd("maintenance/transfer-leadership", {"targetID": other["ID"]})
        with open(MOVED_ETCD, "w", encoding="ascii"):
            pass
        print("<5>etcd is led by member %x from now on, as PostgreSQL leads here" % int(other["ID"]))
        return


def guard(member, reserve):
    """See to both, where PostgreSQL leads; reserve is in bytes."""
    free = member.free()
    if not member.leads():
        if free < 2 * reserve:
            member.note("leader-care/short/" + member.name, SHORT)
        return
    if free > 2 * reserve and os.path.exists(HANDED_OVER):
        os.unlink(HANDED_OVER)
    if free < reserve:
        hand_over(member, reserve)
    elif member.has_etcd:
        move_etcd_leader(member)


def main():
    """Read both configurations and act."""
    with open(CONFIG, encoding="utf-8") as file:
        config = json.load(file)
    with open(PATRONI_CONFIG, encoding="utf-8") as file:
        patroni = yaml.safe_load(file)
    try:
        guard(Member(patroni, config["etcd_port"]), config["reserve_mib"] * MIB)
    except OSError as problem:
        why = problem.read().decode() if isinstance(problem, urllib.error.HTTPError) else ""
        sys.exit("leadership stays here for now: %s %s" % (problem, why))


if __name__ == "__main__":
    main()
