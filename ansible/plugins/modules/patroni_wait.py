#!/usr/bin/python
"""Waiting for a Patroni member, or its cluster, without a fixed sleep."""

DOCUMENTATION = r"""
module: patroni_wait
short_description: Wait for the cluster's leader, or until this member streams, shows a certificate or flags a restart
description:
  - Stops with what was last seen if that does not come in time. Copying a large database may take hours, so a member
    that is doing so has the time given by timeout; one that is not has two minutes.
  - restart_flag waits until Patroni knows whether the changed parameters need a restart of PostgreSQL; it is told in
    pending. PostgreSQL may find old and new value to be equal, so to wait in vain is no failure.
options:
  until:
    type: str
    required: true
    choices: [leader, streaming, certificate, restart_flag]
    description: What to wait for.
  parameters: {type: list, elements: str, default: [], description: "Changed parameters, for restart_flag."}
  timeout: {type: int, default: 180, description: Seconds.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.patroni_wait:
    until: leader
"""

RETURN = r"""
leader: {description: The leader's name., returned: for leader and streaming, type: str}
pending: {description: A restart of PostgreSQL is due., returned: for restart_flag, type: bool}
"""

import ssl
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.patroni import Patroni, PatroniError, leads, runs

# Seconds that a member which copies nothing may take to follow its leader.
IDLE = 120


def look(patroni):
    """Return the running leader's name, if any, and this member's state."""
    members = patroni.members()
    leader = next((m["name"] for m in members.values() if leads(m) and runs(m)), "")
    # A member tells etcd its state once per loop, so that of etcd may be older than what the member answers itself.
    state = patroni.me().get("state", "unknown")
    return leader, members.get(patroni.name, {}).get("state", "unknown") if state == "running" else state


def await_streaming(patroni, timeout):
    """Wait until this member leads or streams; the time runs only while it copies nothing."""
    end = time.monotonic() + timeout
    while True:
        idle_end = min(end, time.monotonic() + IDLE)
        state = "unknown"
        while time.monotonic() < idle_end:
            try:
                leader, state = look(patroni)
                if leader == patroni.name or (leader and state == "streaming"):
                    return leader
            except PatroniError as error:
                state = str(error)
            if state == "creating replica":
                idle_end = min(end, time.monotonic() + IDLE)
            time.sleep(0.5)
        raise PatroniError("%s does not stream from the leader; its state: %s" % (patroni.name, state))


def shown(patroni):
    """Return whether the REST API shows the certificate that its file holds, and what it shows."""
    rest = patroni.config["restapi"]
    host, port = rest["connect_address"].rsplit(":", 1)
    try:
        seen = ssl.get_server_certificate((host, int(port)), timeout=10)
    except OSError as error:
        return False, str(error)
    with open(rest["certfile"], encoding="utf-8") as file:
        return file.read().strip().startswith(seen.strip()), seen


def need_restart(module, patroni, names):
    """Return those of the parameters that only a restart changes."""
    port = patroni.config["postgresql"]["connect_address"].rsplit(":", 1)[1]
    query = "SELECT name FROM pg_settings WHERE context = 'postmaster'"
    command = ["runuser", "-u", "postgres", "--", "psql", "-XAtq", "-p", port, "-d", "postgres", "-c", query]
    code, out, err = module.run_command(command, cwd="/")
    if code:
        raise PatroniError("cannot ask PostgreSQL about its parameters: %s" % err.strip())
    return sorted(set(names) & set(out.split()))


def await_flag(module, patroni, timeout):
    """Wait until Patroni flags a restart, if one of the parameters needs it; return whether it does."""
    if need_restart(module, patroni, module.params["parameters"]) and not module.check_mode:
        try:
            patroni.wait("restart flagged", timeout, lambda: (patroni.me().get("pending_restart"), ""))
        except PatroniError:
            pass  # old and new value mean the same, so there is nothing to wait for
    return bool(patroni.me().get("pending_restart"))


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "until": {
                "type": "str", "required": True, "choices": ["leader", "streaming", "certificate", "restart_flag"]},
            "parameters": {"type": "list", "elements": "str", "default": []},
            "timeout": {"type": "int", "default": 180},
        },
        supports_check_mode=True,
    )
    timeout = module.params["timeout"]
    leader, pending = None, None
    try:
        patroni = Patroni()
        if module.params["until"] == "certificate":
            patroni.wait("Patroni shows the certificate in " + patroni.config["restapi"]["certfile"], timeout,
                         lambda: shown(patroni))
        elif module.params["until"] == "restart_flag":
            pending = await_flag(module, patroni, timeout)
        elif module.params["until"] == "streaming":
            leader = await_streaming(patroni, timeout)
        else:
            leader = patroni.wait("the cluster has a leader", timeout, lambda: (look(patroni)[0],) * 2)
    except PatroniError as error:
        module.fail_json(msg="%s; see journalctl -u patroni" % error)
    module.exit_json(changed=False, leader=leader, pending=pending)


if __name__ == "__main__":
    main()
