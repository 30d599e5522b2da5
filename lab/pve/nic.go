package pve

import (
	"crypto/rand"
	"fmt"
	"net"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// nicModels are the network cards a VM can have; the model's name is also the
// key that holds the MAC address in the stored form.
var nicModels = []string{
	"e1000", "e1000-82540em", "e1000-82544gc", "e1000-82545em", "e1000e", "i82551", "i82557b",
	"i82559er", "ne2k_isa", "ne2k_pci", "pcnet", "rtl8139", "virtio", "vmxnet3",
}

var vmNICKeys = func() map[string]func(string) error {
	keys := map[string]func(string) error{
		"model": OneOf(nicModels...).Check, "macaddr": macAddress, "bridge": nil, "tag": vlanTag, "trunks": nil,
		"firewall": Boolean.Check, "link_down": Boolean.Check, "mtu": Integer(1, 65520).Check, "queues": Integer(0, 64).Check, "rate": Number.Check,
	}
	for _, model := range nicModels {
		keys[model] = macAddress
	}
	return keys
}()

var ctNICKeys = map[string]func(string) error{
	"name": nil, "bridge": nil, "hwaddr": macAddress, "tag": vlanTag, "ip": cidr4, "gw": address, "ip6": cidr6, "gw6": address,
	"firewall": Boolean.Check, "link_down": Boolean.Check, "mtu": Integer(64, 65535).Check, "rate": Number.Check, "trunks": nil,
	"type": OneOf("veth").Check, "host-managed": Boolean.Check,
}

func vlanTag(value string) error { return Integer(1, 4094).Check(value) }

func macAddress(value string) error {
	if mac, err := net.ParseMAC(value); err != nil || len(mac) != 6 || mac[0]&1 == 1 {
		return fmt.Errorf("invalid format - value does not look like a valid unicast MAC address")
	}
	return nil
}

// vmNIC checks "virtio=MAC,bridge=vmbr0,tag=20" and its longer spelling
// "model=virtio,macaddr=MAC,…".
func vmNIC(value string) error {
	nic, err := ParseProperties(value, "model")
	if err != nil {
		return err
	}
	if model, _ := modelAndMAC(nic); model == "" {
		return fmt.Errorf("invalid format - format error\nmodel: property is missing and it is not optional")
	}
	return checkKeys(nic, vmNICKeys)
}

func ctNIC(value string) error {
	nic, err := ParseProperties(value, "")
	if err != nil {
		return err
	}
	if !nic.has("name") {
		return fmt.Errorf("invalid format - format error\nname: property is missing and it is not optional")
	}
	return checkKeys(nic, ctNICKeys)
}

func modelAndMAC(nic Properties) (model, mac string) {
	for _, p := range nic {
		if slices.Contains(nicModels, p.Key) {
			return p.Key, p.Value
		}
	}
	return nic.Get("model"), nic.Get("macaddr")
}

// storedNIC is the form in which a network option is kept: MAC address in upper
// case, made up when none was given, properties in a fixed order.
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
		return strings.ToUpper(mac)
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

// Networks lists bridge and VLAN of a network option as access control names
// them from 8.0 on: /sdn/zones/localnetwork/vmbr0/20.
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
