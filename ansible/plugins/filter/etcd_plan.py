"""What an etcd cluster needs next, decided from what every member is: plain data in, plain data out."""

import ipaddress
import urllib.parse


def _version(text):
    return tuple(int(part) for part in text.split("-")[0].split("."))


def _foreign(infos, scope):
    """Data that is not this cluster's, told before anything is touched."""
    problems = []
    ids = {}
    for name, info in infos.items():
        marked = info["marker"]
        if marked and marked["scope"] != scope:
            problems.append(
                f"{name} belongs to the cluster {marked['scope']}, not to {scope}: correct patroni_scope, "
                "or use a machine that belongs to none")
        elif info["disk"]:
            known = info["disk"]["cluster"]
            if marked and marked["cluster"] != known:
                problems.append(
                    f"{name} holds etcd data of the cluster {known}, but has been a member of {marked['cluster']}: "
                    "move the foreign data directory away, or put the right one back")
            ids.setdefault(known, []).append(name)
    if len(ids) > 1:
        owners = "; ".join(f"{', '.join(names)}: {known}" for known, names in sorted(ids.items()))
        problems.append(
            f"the members hold etcd data of different clusters ({owners}): take the machines of the other "
            "cluster out of the inventory, or move their data directory away")
    return problems


def _versions(infos, wanted):
    """etcd goes forward one minor version at a time; wanted is empty for distribution packages."""
    problems = []
    for name, info in infos.items():
        running = info["live"].get("version") or (info["disk"] and info["installed"])
        if not (wanted and running):
            continue
        have, want = _version(running), _version(wanted)
        if have > want:
            problems.append(
                f"{name} runs etcd {running}, etcd_version is {wanted}: going back can lose data; "
                f"set etcd_version to {running} or newer")
        elif (want[0], want[1]) > (have[0], have[1] + 1):
            problems.append(
                f"{name} runs etcd {running}, etcd_version is {wanted}: etcd can be updated by one minor version "
                f"at a time; set etcd_version to the newest {have[0]}.{have[1] + 1} first")
    return problems


def _lost(infos, healthy):
    """Members that have lost their data, with too few left to give it back."""
    wiped = [name for name, info in infos.items() if info["marker"] and not info["disk"]]
    kept = [name for name, info in infos.items() if info["disk"]]
    if healthy or not wiped or len(kept) > (len(wiped) + len(kept)) // 2:
        return []
    return [f"etcd's data is gone from {', '.join(wiped)}, and {', '.join(kept) or 'nobody'} has it still: too few for "
            f"a quorum. If it is lost for good: make recover-quorum NODE={(kept or wiped)[0]} (docs/recover.md)"]


def _is_address(host):
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _readdress(infos, urls, seen):
    """Members that the others look for at an address where they are not any more. Those known by name go by that."""
    moved = []
    for member in seen["members"]:
        url, disk = urls.get(member["name"]), infos.get(member["name"], {}).get("disk")
        hosts = [urllib.parse.urlsplit(known).hostname for known in member["peer_urls"]]
        if url and disk and disk["member"] == member["id"] and url not in member["peer_urls"] \
                and all(map(_is_address, hosts)):
            moved.append({"name": member["name"], "id": member["id"], "peer_url": url, "from": ", ".join(hosts)})
    return moved


def _changes(infos, urls, healthy, seen):
    """What a living cluster needs: members to be told of, added, promoted and restarted."""
    names = {member["id"]: member["name"] for member in seen["members"]}
    leader = names.get(seen["leader"], "")
    join = [{
        "name": name,
        "peer_url": urls[name],
        "replaces": [member["id"] for member in seen["members"]
                     if member["name"] == name or urls[name] in member["peer_urls"]],
    } for name in urls if not infos[name]["disk"]]
    outdated = [name for name in urls if infos[name]["outdated"] and infos[name]["unit"]["state"] == "active"]
    return {
        "readdress": _readdress(infos, urls, seen),
        # The dead first: each of them counts against the quorum until it is replaced.
        "join": sorted(join, key=lambda one: not one["replaces"]),
        "promote": [{"name": member["name"], "id": member["id"]} for member in seen["members"]
                    if member["learner"] and infos.get(member["name"], {}).get("disk")],
        "restart": sorted(outdated, key=lambda name: name == leader),
        "endpoints": ",".join(url for member in seen["members"] if not member["learner"] and member["name"] in healthy
                              for url in member["client_urls"]),
        "members": seen["members"],
        "leader": leader,
    }


def _hindrances(infos, plan):
    """Why the living cluster must not be changed now."""
    known = {member["id"] for member in plan["members"]}
    problems = [
        f"{name} holds etcd data, but the cluster has removed it as a member: move its data directory away and run "
        "again, and it joins as a new one"
        for name, info in infos.items() if info["disk"] and info["disk"]["member"] not in known]
    answering = {info["live"]["member"] for info in infos.values() if info["live"].get("healthy")}
    returning = {replaced for join in plan["join"] for replaced in join["replaces"]}
    returning |= {infos[name]["disk"]["member"] for name in plan["start"]}
    returning |= {one["id"] for one in plan["readdress"]}
    silent = [member["name"] or member["id"] for member in plan["members"]
              if not member["learner"] and member["id"] not in answering | returning]
    if len(plan["readdress"]) > 1:
        problems.append(
            "etcd's members " + ", ".join(f"{one['name']} ({one['from']})" for one in plan["readdress"])
            + " have got other addresses at once: give back the old ones, then change one per deploy, as the members "
            "find each other by them")
    if silent and (plan["join"] or plan["restart"]):
        problems.append(
            f"etcd member {', '.join(silent)} does not answer: bring it back, or remove it with "
            "'etcdctl member remove', before other members are added or restarted")
    return problems


def etcd_plan(infos, members, scope, version="", peer_port=2380):
    """The plan for members (a list of {name, address}) whose etcd_info results are infos, by name.

    problems   sentences; with any, nothing may be done
    healthy    members that answer and have a leader; the cluster has quorum if there is one
    bootstrap  members that begin a new cluster together (also those that an interrupted run has left out)
    install    members that do not have this version
    start      members that have data and do not run
    readdress  [{name, id, peer_url, from}] the member whose address has changed; the others are told before it starts
    join       [{name, peer_url, replaces}] members to be added, one at a time; replaces: ids to be removed before
    promote    [{name, id}] members that have been added and are learners still
    restart    members to be restarted, one at a time; the leader comes last
    pending    names of the members that any of this is about
    initial_cluster  the members of a new cluster, as etcd wants them for its first start
    endpoints  client URLs of the healthy voters, for etcdctl
    members    the cluster's own list of its members
    leader     name of the one that leads
    """
    healthy = [name for name, info in infos.items() if info["live"].get("healthy")]
    urls = {member["name"]: f"https://{member['address']}:{peer_port}" for member in members}
    plan = {
        "problems": _foreign(infos, scope) + _versions(infos, version) + _lost(infos, healthy),
        "healthy": healthy, "bootstrap": [], "join": [], "promote": [], "restart": [],
        "readdress": [],
        "install": [name for name in urls if version and infos[name]["installed"] != version],
        "start": [name for name in urls if infos[name]["disk"] and infos[name]["unit"]["state"] != "active"],
        "initial_cluster": ",".join(f"{name}={url}" for name, url in urls.items()),
        "endpoints": "", "members": [], "leader": "",
    }
    if healthy:
        plan.update(_changes(infos, urls, healthy, infos[healthy[0]]["live"]))
        plan["problems"] += _hindrances(infos, plan)
    elif not any(info["marker"] for info in infos.values()):
        # No member has ever seen all of the cluster: it begins now, or what an interrupted run began goes on.
        plan["bootstrap"] = [name for name in urls if not infos[name]["disk"]]
    plan["pending"] = (plan["install"] + plan["bootstrap"] + plan["start"] + plan["restart"]
                     + [member["name"] for member in plan["join"] + plan["promote"] + plan["readdress"]])
    return plan


def etcd_leave_plan(seen, name, address, port):
    """How the member name at address leaves; seen is what etcd_check says of the members that stay.

    problem  why it must stay, empty if the others are a quorum without it
    ids      its ids in etcd, as numbers; it has no name before its first start, then its address tells
    url      a healthy member that stays
    """
    healthy = [row for row in seen["report"]["etcd"] if row["health"] == "healthy"]
    voters = [member["name"] for member in seen["listed"] if not member["learner"]]
    staying = [voter for voter in voters if voter != name]
    well = [row["member"] for row in healthy if row["member"] in staying]
    problem = ""
    if not seen["listed"]:
        problem = f"{name} stays: {'; '.join(seen['problems']) or 'no other etcd member answers'}"
    elif name in voters and len(well) < len(staying) // 2 + 1:
        problem = (
            f"{name} stays: without it {len(well)} of {len(staying)} etcd members would be well "
            f"({', '.join(well) or 'none'}), and that is no quorum; bring the others back first")
    return {
        "problem": problem,
        "ids": [str(int(member["id"], 16)) for member in seen["listed"] if _is_leaving(member, name, address)],
        "url": f"https://{healthy[0]['address']}:{port}" if healthy else "",
    }


def _is_leaving(member, name, address):
    if member["name"]:
        return member["name"] == name
    return address in [urllib.parse.urlsplit(url).hostname for url in member["peer_urls"]]


def etcd_removal_problems(info, scope, own_prefix, listing):
    """Why etcd's data on a machine must not be removed, as sentences.

    info is the machine's etcd_info; own_prefix is where this cluster's keys are; listing is what etcdctl said when it
    was asked for all keys. A stopped etcd was looked at before it stopped, as in an interrupted removal.
    """
    problems = []
    if info["marker"] and info["marker"]["scope"] != scope:
        problems.append(f"etcd on this machine belongs to the cluster {info['marker']['scope']}")
    if info["unit"]["state"] in ("inactive", "failed"):
        return problems
    if listing.get("rc") != 0:
        return problems + [
            "etcd on this machine runs, but does not say whether it serves others, too "
            f"({listing.get('stderr', '')}); repair it, or stop it: systemctl stop etcd"]
    keys = [key for key in listing["stdout"].splitlines() if key]
    others = sorted({"/".join(key.split("/")[:3]) for key in keys if not key.startswith(own_prefix)})
    if others:
        problems.append(f"etcd on this machine serves others, too: {', '.join(others)}; remove those first")
    return problems


def _hopeless(infos, survivor, scope):
    """Why etcd must not begin anew on the survivor."""
    info = infos.get(survivor)
    if info is None:
        return [f"{survivor} does not answer, or has no etcd; those that answer: {', '.join(infos) or 'none'}"]
    if info["marker"] and info["marker"]["scope"] != scope:
        return [f"{survivor} belongs to the cluster {info['marker']['scope']}, not to {scope}"]
    well = [name for name, other in infos.items() if other["live"].get("healthy")]
    if well:
        return [f"etcd has its majority, as {', '.join(well)} can tell, and needs no recovery (make status); what is "
                "gone of it make replace brings back"]
    return []


def _voters(infos, members):
    """The cluster's voters as its members know them, or the inventory does."""
    known = max((info["live"].get("members", []) for info in infos.values()), key=len, default=[])
    return [member["name"] for member in known if not member["learner"]] or [member["name"] for member in members]


def etcd_recovery_plan(infos, members, survivor, scope, snapshot=""):
    """How the member survivor goes on alone, where etcd's majority is lost for good.

    infos are the etcd_info results of the members that answer, by name; snapshot is empty (its own data), `newest`, or
    the file of one.

    problems  sentences; with any, nothing may be done
    source    what it goes on with: a snapshot or its own database; relative to its data directory if that is it
    lost      members that do not answer: they must not come back
    has       what there is, as lines
    """
    problems = _hopeless(infos, survivor, scope)
    voters = _voters(infos, members)
    keep = [name for name, info in infos.items() if info["disk"] and name in voters]
    lost = [name for name in voters if name not in infos]
    info = infos.get(survivor, {"disk": None, "snapshots": [], "live": {}})
    if not problems and len(keep) > len(voters) // 2:
        problems.append(f"{', '.join(keep)} have etcd's data and answer, and are a majority of {', '.join(voters)}: "
                        "start etcd there (systemctl start etcd), and nothing is lost")
    others = [name for name in keep if name != survivor and infos[name]["unit"]["state"] not in ("inactive", "failed")]
    if not problems and others:
        problems.append(f"{', '.join(others)} runs etcd with the old data, and would be left out: stop it there first "
                        f"(systemctl disable --now etcd), or recover from it, if it has more than {survivor}")
    files = [one["file"] for one in info["snapshots"]]
    source = "member/snap/db"
    if snapshot:
        source = files[0] if snapshot == "newest" and files else snapshot
        if source not in files:
            problems.append(f"{survivor} has no snapshot '{snapshot}'; there are {', '.join(files) or 'none'}")
    elif not problems and not info["disk"]:
        problems.append(f"{survivor} has no data of etcd's; its snapshots: {', '.join(files) or 'none'} "
                        "(SNAPSHOT=newest), or recover from another machine")
    return {"problems": problems, "source": source, "lost": lost, "has": _belongings(infos, members)}


def _belongings(infos, members):
    lines = []
    for member in members:
        name, info = member["name"], infos.get(member["name"])
        if info is None:
            lines.append(f"etcd on {name}: does not answer")
            continue
        live = info["live"]
        data = f"data of the cluster {info['disk']['cluster']}" if info["disk"] else "no data"
        state = (f"revision {live['revision']}, version {live['version']}" if live
                 else f"its unit is {info['unit']['state']}")
        taken = [one["file"] for one in info["snapshots"]]
        newest = f", newest {taken[0]}" if taken else ""
        lines.append(f"etcd on {name}: {data}, {state}, {len(taken)} snapshots{newest}")
    return lines


class FilterModule:
    """Filters of the role etcd."""

    def filters(self):
        return {"etcd_plan": etcd_plan, "etcd_leave_plan": etcd_leave_plan,
                "etcd_removal_problems": etcd_removal_problems, "etcd_recovery_plan": etcd_recovery_plan}
