#!/usr/bin/python
"""What the preflight has to know of a host, in one call; standard library only."""

DOCUMENTATION = r"""
module: host_info
short_description: Clock, memory, disk, cloud-init and package sources of this host
description: [Reads only. One call instead of many, as it runs on every host in every run.]
options:
  paths: {type: list, elements: path, default: [], description: Directories whose disks matter; they may not exist yet.}
  asked_at: {type: float, required: true, description: The control machine's clock when it asked.}
  ports: {type: list, elements: int, default: [], description: TCP ports of which it tells who listens.}
  marker: {type: path, required: true, description: A directory that only a host that has been configured has.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.host_info: {asked_at: "{{ now().timestamp() }}", paths: [/var/lib/etcd], marker: /etc/patroni-cluster}
"""

RETURN = r"""
info: {type: dict, returned: always, description: See the functions below.}
"""

import glob
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.host import memory_mib


def free_mib(path):
    while not os.path.exists(path):
        path = os.path.dirname(path)
    return shutil.disk_usage(path).free // 2**20


def cloud_init():
    """absent, running or done; from its own files, as the command is slow and may block."""
    if not os.path.isdir("/run/cloud-init") or os.path.exists("/run/cloud-init/disabled"):
        return "absent"
    return "done" if os.path.exists("/run/cloud-init/result.json") else "running"


def hosts_block():
    """What /etc/hosts has between the marks of the role common."""
    with open("/etc/hosts", encoding="utf-8", errors="replace") as file:
        found = re.search(r"^# BEGIN members of .*?\n(.*?)^# END members of ", file.read(), re.MULTILINE | re.DOTALL)
    return found.group(1).splitlines() if found else []


def packages():
    """Names of the installed packages; a task that asks apt takes three times as long."""
    listed = subprocess.run(["dpkg-query", "--show", "--showformat", "${db:Status-Abbrev} ${Package}\n"],
                            stdout=subprocess.PIPE, check=True).stdout.decode()
    return [line.split()[1] for line in listed.splitlines() if line.startswith("ii ")]


def container():
    """What kind of container this is, or nothing; systemd writes it down at boot."""
    try:
        with open("/run/systemd/container", encoding="ascii") as file:
            return file.read().strip()
    except FileNotFoundError:
        return ""


def time_service():
    """Whether something keeps the clock; the names are those of Debian's and Ubuntu's packages."""
    services = ["chrony", "systemd-timesyncd", "ntpsec", "ntp", "openntpd"]
    return subprocess.run(["systemctl", "is-active", "--quiet", *services], check=False).returncode == 0


def guest_agent_due():
    """Whether Proxmox VE waits for an agent that does not run: the VM has the port, if its agent is switched on."""
    active = ["systemctl", "is-active", "--quiet", "qemu-guest-agent"]
    return (os.path.exists("/dev/virtio-ports/org.qemu.guest_agent.0")
            and subprocess.run(active, check=False).returncode != 0)


def listening(ports):
    """Return the sockets that listen on these TCP ports, by inode."""
    found = {}
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            with open(table, encoding="ascii") as file:
                rows = [line.split() for line in file][1:]
        except FileNotFoundError:
            continue
        for row in rows:
            port = int(row[1].rsplit(":", 1)[1], 16)
            if row[3] == "0A" and port in ports:
                found[row[9]] = port
    return found


def unit(pid):
    """Return the systemd unit that a process belongs to."""
    with open("/proc/%s/cgroup" % pid, encoding="utf-8") as file:
        units = re.findall(r"([^/\n]+\.(?:service|scope))$", file.read(), re.MULTILINE)
    return units[-1] if units else ""


def holders(ports):
    """Return who listens on these TCP ports: port, process, pid, unit."""
    sockets, found = listening(ports), {}
    for path in glob.glob("/proc/[0-9]*/fd/*") if sockets else []:
        try:
            inode = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(path))
            if not inode or inode.group(1) not in sockets:
                continue
            pid = path.split("/")[2]
            with open("/proc/%s/comm" % pid, encoding="utf-8") as file:
                name = file.read().strip()
            # The first process of a service has the lowest id; its children share the socket.
            found.setdefault(sockets[inode.group(1)], []).append((int(pid), name, unit(pid)))
        except OSError:
            continue  # it has ended meanwhile
    return [{"port": port, "pid": min(held)[0], "process": min(held)[1], "unit": min(held)[2]}
            for port, held in sorted(found.items())]


def sources_down():
    """Package sources that apt, with the host's own settings, cannot read; asked without touching apt's state."""
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o755)
        listed = subprocess.run(
            ["apt-get", "update", "--print-uris", "-o", "Dir::State::lists=" + scratch],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, check=False).stdout.decode()
        down = []
        for url in re.findall(r"'([^']+/InRelease)'", listed):
            asked = subprocess.run(
                ["/usr/lib/apt/apt-helper", "-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=10",
                 "-o", "Acquire::https::Timeout=10", "download-file", url, os.path.join(scratch, "answer")],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False)
            if asked.returncode != 0:
                down.append(url)
    return down


def main():
    module = AnsibleModule(
        argument_spec={
            "paths": {"type": "list", "elements": "path", "default": []},
            "asked_at": {"type": "float", "required": True},
            "ports": {"type": "list", "elements": "int", "default": []},
            "marker": {"type": "path", "required": True},
        },
        supports_check_mode=True,
    )
    clock = time.time()
    configured = os.path.isdir(module.params["marker"])
    state = cloud_init()
    module.exit_json(changed=False, info={
        "clock": clock,
        # How far this clock is ahead of the control machine's when it asked: the difference of the clocks, and the
        # time that the question took to arrive.
        "clock_ahead": clock - module.params["asked_at"],
        "memory_mib": memory_mib(),
        "free_mib": {path: free_mib(path) for path in module.params["paths"]},
        "cloud_init": state,
        "listeners": holders(set(module.params["ports"])),
        "container": container(),
        "guest_agent_due": guest_agent_due(),
        "kernel_settings": os.access("/proc/sys/vm/swappiness", os.W_OK),
        "time_service": time_service(),
        "hosts_block": hosts_block(),
        "packages": packages(),
        # Files of systemd that no package has brought.
        "units": os.listdir("/etc/systemd/system"),
        "hostname": socket.gethostname(),
        "configured": configured,
        # A host that has been configured needs no packages to be kept right.
        "sources_down": [] if configured or state == "running" else sources_down(),
    })


if __name__ == "__main__":
    main()
