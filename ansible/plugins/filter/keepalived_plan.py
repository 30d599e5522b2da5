"""What is decided about the address that moves: plain data in, plain data out."""

import hashlib


def vrrp_router_id(scope, given=0):
    """VRRP's id of a cluster: the given one, or one from 1 to 255 that follows from the cluster's name."""
    return given or int(hashlib.sha256(scope.encode()).hexdigest(), 16) % 255 + 1


def vip_problems(looks, address, holders, members):
    """Say why an address may not be taken: looks are address_info's results by host, members {name, address}."""
    owners = [member["name"] for member in members if member["address"] == address]
    if owners:
        return [f"cluster_vip {address} is the address of {', '.join(owners)} itself, which would stay where it is: "
                "give an address that no machine has"]
    if any(look.get("held") for look in looks.values()):
        return []
    strangers = sorted({mac for look in looks.values() for mac in look.get("answers", {}).get(address, [])})
    if strangers:
        return [f"cluster_vip {address} answers already, from the network card {', '.join(strangers)}, which is no "
                "machine of this cluster: give an address that is free"]
    return [f"{name} has no network card in the subnet of cluster_vip {address}: give it one there, or take another "
            "address" for name, look in looks.items() if name in holders and not look.get("on_link")]


def vip_verified(address, holder, route):
    """What verify has to say of the address: the report, the table, and the problems of both looks together."""
    if not address:
        return {"report": {}, "table": [], "problems": []}
    rows = [dict(row, holders=holder["holders"]) for row in route["report"]["address"]]
    who = ", ".join(holder["holders"]) or "nobody"
    return {
        "report": {"address": rows},
        "table": [f"{line} (held by {who})" for line in route["table"]],
        "problems": holder["problems"] + route["problems"],
    }


class FilterModule:
    """Filters of this playbook."""

    def filters(self):
        return {"vrrp_router_id": vrrp_router_id, "vip_problems": vip_problems, "vip_verified": vip_verified}
