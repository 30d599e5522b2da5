package pve

import (
	"crypto/rand"
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
)

// modelAndMAC reads a VM's network card. What clients send is "model=…,macaddr=…"
// by now; what is stored begins with "virtio=MAC".
func modelAndMAC(nic Properties) (model, mac string) {
	if nic.has("model") || len(nic) == 0 {
		return nic.Get("model"), nic.Get("macaddr")
	}
	return nic[0].Key, nic[0].Value
}

// storedNIC is the form in which a network option is kept: with a MAC address,
// made up when none was given, and its properties in a fixed order.
func storedNIC(kind Kind, value string) string {
	if kind == LXC {
		nic, _ := ParseProperties(value, "")
		nic.Set("hwaddr", macOrNew(nic.Get("hwaddr")))
		if !nic.has("type") {
			nic.Set("type", "veth")
		}
		return nic.format("name", "")
	}
	nic, _ := ParseProperties(value, "model")
	model, mac := modelAndMAC(nic)
	nic.Drop("model", "macaddr", model)
	nic.Set(model, macOrNew(mac))
	return nic.format(model, "")
}

// freshNIC is value with a new MAC address, for clones.
func freshNIC(kind Kind, value string) string {
	nic, _ := ParseProperties(value, "model")
	if kind == LXC {
		nic.Drop("hwaddr")
		return storedNIC(kind, nic.format("name", ""))
	}
	model, _ := modelAndMAC(nic)
	nic.Drop(model)
	nic.Set("model", model)
	return storedNIC(kind, nic.format("model", ""))
}

func macOrNew(mac string) string {
	if mac != "" {
		return mac
	}
	var b [3]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	// BC:24:11 is Proxmox's own prefix, the default of datacenter.cfg mac_prefix.
	return fmt.Sprintf("BC:24:11:%02X:%02X:%02X", b[0], b[1], b[2])
}

var nicKey = regexp.MustCompile(`^net(\d+)$`)

// NICs reads the network cards, with the addresses that cloud-init (VM) or
// Proxmox VE itself (CT) gives them.
func (g *Guest) NICs() []NIC {
	var numbers []int
	for key := range g.Config {
		if m := nicKey.FindStringSubmatch(key); m != nil {
			n, _ := strconv.Atoi(m[1])
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	list := make([]NIC, 0, len(numbers))
	for _, n := range numbers {
		list = append(list, g.nic(n))
	}
	return list
}

func (g *Guest) nic(n int) NIC {
	card, _ := ParseProperties(g.Config[fmt.Sprintf("net%d", n)], "model")
	network, mac := card, card.Get("hwaddr")
	if g.Kind == QEMU {
		network, _ = ParseProperties(g.Config[fmt.Sprintf("ipconfig%d", n)], "")
		_, mac = modelAndMAC(card)
	}
	nic := NIC{MAC: mac, Bridge: card.Get("bridge")}
	nic.VLAN, _ = strconv.Atoi(card.Get("tag"))
	nic.Address, _ = netip.ParsePrefix(network.Get("ip")) // "dhcp" leaves it empty
	nic.Gateway, _ = netip.ParseAddr(network.Get("gw"))
	return nic
}

// NetworkPath is bridge and VLAN of a network option as access control names them
// from 8.0 on: /sdn/zones/localnetwork/vmbr0/20.
func NetworkPath(nic string) string {
	properties, _ := ParseProperties(nic, "model")
	bridge := properties.Get("bridge")
	if bridge == "" {
		return ""
	}
	path := "/sdn/zones/localnetwork/" + bridge
	if tag := properties.Get("tag"); tag != "" {
		path += "/" + tag
	}
	return path
}
