#!/usr/bin/python
"""Whose an address is, asked of the network itself."""

DOCUMENTATION = r"""
module: address_info
short_description: Ask by ARP who answers for an address, and listen for VRRP of others
description:
  - Asks the network by ARP whose network card answers for the address, and for those of the members given.
  - With members it looks again until exactly one of them holds the address, at most for the time given.
  - Changes nothing and never fails by what it sees.
options:
  address: {type: str, required: true, description: The address that moves.}
  source: {type: str, required: true, description: An address of this machine, whose network card asks.}
  members: {type: list, elements: dict, default: [], description: "Who may hold it, by name and address."}
  router_id: {type: int, default: 0, description: VRRP's id to listen for.}
  listen: {type: float, default: 0, description: Seconds to listen for it.}
  timeout: {type: int, default: 0, description: Seconds until one of the members has to hold it.}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.address_info:
    address: 192.0.2.10
    source: "{{ cluster_address }}"
"""

RETURN = r"""
interface: {description: The network card that has the source., returned: always, type: str}
prefix_length: {description: Prefix length of its subnet., returned: always, type: int}
on_link: {description: Whether the address is of that subnet., returned: always, type: bool}
held: {description: Whether this machine has the address., returned: always, type: bool}
answers: {description: "MAC addresses that answered, by address.", returned: always, type: dict}
holders: {description: The members that answer for the address., returned: always, type: list}
heard: {description: Addresses of machines that advertise the same id., returned: always, type: list}
problems: {description: "With members: what is not as it should be.", returned: always, type: list}
"""

import ipaddress
import json
import select
import socket
import struct
import time

from ansible.module_utils.basic import AnsibleModule

from ansible_collections.pgha.cluster.plugins.module_utils.check import until_well

ETHERNET_ARP = 0x0806
BROADCAST = b"\xff" * 6
VRRP, VRRP_GROUP = 112, "224.0.0.18"
# Seconds for answers, and how often the question is asked in that time.
WAIT, ASKED = 0.9, 3


def cards(module):
    """Return this machine's network cards as ip tells them."""
    return json.loads(module.run_command(["ip", "-json", "-4", "address", "show"], check_rc=True)[1])


def card_of(all_cards, address):
    """Return (interface, prefix length) of the card that has an address."""
    for card in all_cards:
        for own in card.get("addr_info", []):
            if own.get("local") == address:
                return card["ifname"], own["prefixlen"]
    return "", 32


def question(mac, source, address):
    """Return an ARP request for an address as a frame."""
    header = BROADCAST + mac + struct.pack("!H", ETHERNET_ARP)
    return header + struct.pack("!HHBBH", 1, 0x0800, 6, 4, 1) + mac + socket.inet_aton(source) + b"\0" * 6 + (
        socket.inet_aton(address))


def answer(frame):
    """Return (address, MAC address) of an ARP answer, None for any other frame."""
    if len(frame) < 42 or struct.unpack("!H", frame[20:22])[0] != 2:
        return None
    return socket.inet_ntoa(frame[28:32]), frame[22:28].hex(":")


def ask(interface, source, addresses):
    """Return who answers for each address, as {address: {MAC address}}."""
    found = {address: set() for address in addresses}
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETHERNET_ARP)) as wire:
        wire.bind((interface, ETHERNET_ARP))
        mac = wire.getsockname()[4]
        for _turn in range(ASKED):
            for address in addresses:
                wire.send(question(mac, source, address))
            end = time.monotonic() + WAIT / ASKED
            while select.select([wire], [], [], max(0, end - time.monotonic()))[0]:
                heard = answer(wire.recv(1500))
                if heard and heard[0] in found:
                    found[heard[0]].add(heard[1])
    return found, mac.hex(":")


def listen(source, router_id, seconds):
    """Return the addresses of those that advertise a VRRP id by multicast."""
    heard, end = set(), time.monotonic() + seconds
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, VRRP) as wire:
        wire.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP,
                        socket.inet_aton(VRRP_GROUP) + socket.inet_aton(source))
        while select.select([wire], [], [], max(0, end - time.monotonic()))[0]:
            packet, (sender, _port) = wire.recvfrom(1500)
            body = packet[(packet[0] & 15) * 4:]
            if len(body) > 1 and body[1] == router_id and sender != source:
                heard.add(sender)
    return sorted(heard)


def look(module, asked):
    """Return what is seen, and what is wrong with it where there are members."""
    own = cards(module)
    interface, prefix = card_of(own, asked["source"])
    held = bool(card_of(own, asked["address"])[0])
    places = {member["address"]: member["name"] for member in asked["members"]}
    answers, mac = ask(interface, asked["source"], [asked["address"], *places]) if interface else ({}, "")
    if held:
        answers[asked["address"]].add(mac)
    if asked["source"] in places:
        answers[asked["source"]].add(mac)
    macs = answers.get(asked["address"], set())
    holders = sorted(name for address, name in places.items() if answers.get(address, set()) & macs)
    subnet = ipaddress.ip_network("%s/%d" % (asked["source"], prefix), strict=False)
    seen = {
        "interface": interface, "prefix_length": prefix, "held": held, "holders": holders,
        "on_link": ipaddress.ip_address(asked["address"]) in subnet,
        "answers": {address: sorted(found) for address, found in answers.items()},
    }
    problems = []
    if places and len(holders) != 1:
        problems.append("%s: the address is held by %s; it has to be one of %s" % (
            asked["address"], " and ".join(holders) or ", ".join(macs) or "nobody", ", ".join(places.values())))
    return seen, problems


def main():
    """Run the module."""
    module = AnsibleModule(
        argument_spec={
            "address": {"type": "str", "required": True},
            "source": {"type": "str", "required": True},
            "members": {"type": "list", "elements": "dict", "default": []},
            "router_id": {"type": "int", "default": 0},
            "listen": {"type": "float", "default": 0},
            "timeout": {"type": "int", "default": 0},
        },
        supports_check_mode=True,
    )
    asked = module.params
    heard = listen(asked["source"], asked["router_id"], asked["listen"]) if asked["listen"] else []
    seen, problems = until_well(asked["timeout"], lambda: look(module, asked))
    module.exit_json(changed=False, heard=heard, problems=problems, **seen)


if __name__ == "__main__":
    main()
