package api

import (
	"fmt"
	"net/netip"
	"strings"

	"proxmox-patroni/lab/pve"
)

// agentEnabled reads the agent option: "1", "1,type=virtio" or "enabled=1".
func (g snapshot) agentEnabled() bool {
	options, _ := pve.ParseProperties(g.Config["agent"], "enabled")
	return options.On("enabled")
}

// withAgent is the snapshot of a guest whose agent answers. It does as soon as
// the machine has an address.
func (s *Server) withAgent(c *call) (snapshot, error) {
	guest, err := s.snapshot(c, pve.QEMU)
	switch {
	case err != nil:
		return guest, err
	case !guest.agentEnabled():
		return guest, pve.Errorf("No QEMU guest agent configured")
	case !guest.status.Running:
		return guest, pve.Errorf("VM %d is not running", c.vmid)
	case guest.status.Frozen || len(guest.status.Addresses) == 0:
		return guest, pve.Errorf("QEMU guest agent is not running")
	}
	return guest, nil
}

// agentInterfaces lists the network interfaces as the guest agent does.
func (s *Server) agentInterfaces(c *call) (any, error) {
	guest, err := s.withAgent(c)
	if err != nil {
		return nil, err
	}
	list := []map[string]any{agentInterface("lo", "00:00:00:00:00:00", netip.MustParsePrefix("127.0.0.1/8"))}
	for i, nic := range guest.spec.NICs {
		list = append(list, agentInterface(fmt.Sprintf("eth%d", i), strings.ToLower(nic.MAC), guest.addressesOf(i)...))
	}
	return map[string]any{"result": list}, nil
}

// addressesOf finds the addresses of a network card. The machine reports them
// without saying where: what was not configured for another card is on the first.
func (g snapshot) addressesOf(card int) []netip.Prefix {
	var list []netip.Prefix
	for _, address := range g.status.Addresses {
		home := 0
		for i, nic := range g.spec.NICs {
			if nic.Address.Addr() == address.Addr() {
				home = i
			}
		}
		if home == card && !address.Addr().IsLoopback() {
			list = append(list, address)
		}
	}
	return list
}

func agentInterface(name, mac string, addresses ...netip.Prefix) map[string]any {
	ips := []map[string]any{}
	for _, address := range addresses {
		family := "ipv4"
		if address.Addr().Is6() {
			family = "ipv6"
		}
		ips = append(ips, map[string]any{"ip-address": address.Addr().String(), "ip-address-type": family, "prefix": address.Bits()})
	}
	return map[string]any{"name": name, "hardware-address": mac, "ip-addresses": ips}
}

func (s *Server) agentHostName(c *call) (any, error) {
	guest, err := s.withAgent(c)
	return map[string]any{"result": map[string]any{"host-name": guest.Name()}}, err
}

// agentOSInfo is what go-proxmox asks to learn whether the agent is up.
func (s *Server) agentOSInfo(c *call) (any, error) {
	_, err := s.withAgent(c)
	return map[string]any{"result": map[string]any{"id": "linux", "name": "Linux", "pretty-name": "Linux", "machine": "x86_64"}}, err
}

func (s *Server) agentPing(c *call) (any, error) {
	_, err := s.withAgent(c)
	return map[string]any{"result": map[string]any{}}, err
}

// interfaces lists a container's interfaces, which Proxmox VE reads from outside; from 8.4 on with all addresses of each
// (pve-container 5.2.6).
func (s *Server) interfaces(c *call) (any, error) {
	guest, err := s.snapshot(c, pve.LXC)
	if err != nil {
		return nil, err
	}
	list := []map[string]any{}
	if !guest.status.Running {
		return list, nil
	}
	for i, nic := range guest.spec.NICs {
		entry := map[string]any{"name": fmt.Sprintf("eth%d", i), "hwaddr": strings.ToLower(nic.MAC)}
		addresses := []map[string]any{}
		for _, address := range guest.addressesOf(i) {
			family := "inet"
			if address.Addr().Is6() {
				family = "inet6"
			}
			entry[family] = address.String()
			addresses = append(addresses, map[string]any{"ip-address-type": family, "ip-address": address.Addr().String(), "prefix": address.Bits()})
		}
		if s.cfg.Version.AtLeast(8, 4) {
			entry["hardware-address"], entry["ip-addresses"] = entry["hwaddr"], addresses
		}
		list = append(list, entry)
	}
	return list, nil
}
