#!/usr/bin/python
"""Whether the machines of a cluster reach each other's ports, asked before anything listens there."""

DOCUMENTATION = r"""
module: reach
short_description: Listen on ports for a while, or try to connect to those of others
description:
  - With O(listen), a process of its own takes these ports, as far as they are free, and ends after O(seconds), or when
    it is told to. It answers nobody; that a connection is made is all.
  - With O(ask), tries all of them at once and tells which it cannot connect to.
options:
  address: {type: str, default: "", description: Address to listen on.}
  listen: {type: list, elements: int, default: [], description: Ports to take.}
  seconds: {type: int, default: 30, description: For how long they are taken.}
  stop: {type: bool, default: false, description: End the process that listens.}
  ask: {type: list, elements: dict, default: [], description: "Where to connect to: name, address, port."}
  timeout: {type: float, default: 3.0, description: Seconds that a connection may take.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.reach: {address: 192.0.2.11, listen: [2379, 2380]}
- pgha.cluster.reach: {ask: [{name: db1, address: 192.0.2.11, port: 2379}]}
- pgha.cluster.reach: {stop: true}
"""

RETURN = r"""
unreached: {description: "Those of O(ask) that did not answer, each with its error.", returned: always, type: list}
"""

import contextlib
import os
import signal
import socket
import time
from concurrent.futures import ThreadPoolExecutor

from ansible.module_utils.basic import AnsibleModule

PROCESS = "/run/pgha-reach.pid"


def take(address, ports):
    """Return sockets that listen on those of the ports that are free."""
    taken = []
    for port in ports:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((address, port))
            listener.listen(64)
        except OSError:
            listener.close()  # its own service listens there already
        else:
            taken.append(listener)
    return taken


def hold(seconds):
    """Become a process of its own that keeps what is open, and ends after that time; the caller goes on."""
    child = os.fork()
    if child:
        with open(PROCESS, "w", encoding="ascii") as file:
            file.write(str(child))
        return
    os.setsid()
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    time.sleep(seconds)
    os._exit(0)


def stop():
    """End the process that listens, if it has not ended by itself."""
    with contextlib.suppress(OSError, ValueError):
        with open(PROCESS, encoding="ascii") as file:
            pid = int(file.read())
        os.unlink(PROCESS)
        os.kill(pid, signal.SIGKILL)


def attempt(wanted, timeout):
    """Return why there is no connection, "" where there is one."""
    try:
        socket.create_connection((wanted["address"], int(wanted["port"])), timeout).close()
    except OSError as error:
        return error.strerror or str(error)
    return ""


def main():
    module = AnsibleModule(
        argument_spec={
            "address": {"type": "str", "default": ""},
            "listen": {"type": "list", "elements": "int", "default": []},
            "seconds": {"type": "int", "default": 30},
            "stop": {"type": "bool", "default": False},
            "ask": {"type": "list", "elements": "dict", "default": []},
            "timeout": {"type": "float", "default": 3.0},
        },
        supports_check_mode=True,
    )
    if module.params["stop"]:
        stop()
    wanted = module.params["ask"]
    with ThreadPoolExecutor(max_workers=32) as pool:
        errors = list(pool.map(lambda one: attempt(one, module.params["timeout"]), wanted))
    taken = take(module.params["address"], module.params["listen"])
    if taken:
        hold(module.params["seconds"])
    module.exit_json(changed=False,
                     unreached=[dict(one, error=error) for one, error in zip(wanted, errors) if error])


if __name__ == "__main__":
    main()
