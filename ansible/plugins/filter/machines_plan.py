"""Machines whose change waits for their restart: whom to ask about, in which order, in which words."""

from ansible_collections.pgha.cluster.plugins.filter.patroni_plan import leaders_last


def machine_ids(hosts, vm_ids):
    """VM ids by host, of the machines that Terraform made."""
    return {host: vm_id for host, vm_id in zip(hosts, vm_ids) if vm_id}


def restart_order(waiting, members, leading):
    """The hosts that wait: those without a member of PostgreSQL, then replicas, then who leads."""
    return (sorted(host for host in waiting if host not in members)
            + leaders_last([host for host in members if host in waiting], leading))


def changes_in_words(options):
    """What changes by a restart: "memory 1024 -> 2048"; options as pve_pending has them."""
    return ", ".join(f"{name} {now or '(none)'} -> {then or '(none)'}" for name, (now, then) in sorted(options.items()))


class FilterModule:
    """Filters of the deploy."""

    def filters(self):
        return {function.__name__: function for function in (machine_ids, restart_order, changes_in_words)}
