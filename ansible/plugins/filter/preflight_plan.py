"""What stands against a run on a machine that others use, too."""


def taken_ports(listeners, ports, services, host):
    """Return, as sentences, which ports of the services that are to be made are somebody else's.

    listeners are host_info's, ports {service: [port]}, services the entries of cluster_services of this host. A service
    that has one of its ports already runs: what else listens there is for its own checks to judge.
    """
    problems = []
    for service in services:
        mine = [held for held in listeners if held["port"] in ports.get(service["name"], [])]
        if any(held["unit"] in service.get("units", []) for held in mine):
            continue
        for held in mine:
            where, how = "a process of its own", "end it"
            if held["unit"].endswith(".service"):
                where, how = held["unit"], "systemctl disable --now " + held["unit"]
            problems.append(
                "%s: port %d, which %s needs, is held by %s (%s, process %d); stop it there (%s), or use another"
                " machine or port" % (host, held["port"], service["name"], where, held["process"], held["pid"], how))
    return problems


def connections(services, reached_from, groups, addresses):
    """Return the ports that machines of the cluster need of others: name, address, port, and by whom.

    reached_from is {service: {port: [groups of those who connect]}}, addresses {host: address}.
    """
    found = []
    for service in services:
        for port, by in reached_from.get(service["name"], {}).items():
            callers = sorted({host for group in by for host in groups.get(group, [])})
            found += [{"name": host, "address": addresses[host], "port": int(port), "by": callers}
                      for host in groups.get(service.get("group"), [])]
    return found


def unreached_ports(unreached, host):
    """Return, as sentences, which ports of others this machine does not reach, by what the module reach says."""
    return ["%s does not reach port %d of %s (%s): %s; open it for the machines of the cluster, in that machine's"
            " firewall and in Proxmox VE's" % (host, one["port"], one["name"], one["address"], one["error"])
            for one in unreached]


class FilterModule:
    """Filters of the role preflight."""

    def filters(self):
        return {"connections": connections, "taken_ports": taken_ports, "unreached_ports": unreached_ports}
