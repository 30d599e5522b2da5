package preflight

import (
	"testing"

	"proxmox-patroni/lab/pve"
)

// TestFirewall: an IP filter that would drop what the holder of the address sends is told, with what to do about it.
func TestFirewall(t *testing.T) {
	const card = "virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,tag=20"
	on := map[string]string{"enable": "1", "ipfilter": "1"}
	for _, c := range []struct {
		name     string
		card     string
		firewall pve.Firewall
		roles    []string // of node1, the machine with the firewall
		vip      string
		drops    bool
	}{
		{"the filter", card, pve.Firewall{Options: on}, nil, "192.168.20.10", true},
		{"a set of addresses", card, pve.Firewall{Options: map[string]string{"enable": "1"}, IPSets: map[string][]string{"ipfilter-net0": {"192.168.20.11"}}}, nil, "192.168.20.10", true},
		{"the address in it", card, pve.Firewall{Options: on, IPSets: map[string][]string{"ipfilter-net0": {"192.168.20.11", "192.168.20.10"}}}, nil, "192.168.20.10", false},
		{"its network in it", card, pve.Firewall{Options: on, IPSets: map[string][]string{"ipfilter-net0": {"192.168.20.0/24"}}}, nil, "192.168.20.10", false},
		{"a set of another card", card, pve.Firewall{Options: map[string]string{"enable": "1"}, IPSets: map[string][]string{"ipfilter-net1": {}}}, nil, "192.168.20.10", false},
		{"a firewall that is off", card, pve.Firewall{Options: map[string]string{"ipfilter": "1"}}, nil, "192.168.20.10", false},
		{"a card without firewall", "virtio=BC:24:11:00:00:01,bridge=vmbr0,tag=20", pve.Firewall{Options: on}, nil, "192.168.20.10", false},
		{"a machine that never has the address", card, pve.Firewall{Options: on}, []string{"etcd"}, "192.168.20.10", false},
		{"no address", card, pve.Firewall{Options: on}, nil, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := scene{
				store: func(s *pve.State) {
					guests(map[int]string{101: "app-dev-node1", 102: "app-dev-node2", 103: "app-dev-node3"}, 20)(s)
					s.Guests[101].Config["net0"] = c.card
					s.Guests[101].Firewall = c.firewall
				},
				wanted: func(d *deployment) {
					d.variables = map[string]any{"cluster_vip": c.vip}
					d.each(func(m *machine) { m.Roles = []string{"etcd", "patroni"} })
					if c.roles != nil {
						d.one("node1", func(m *machine) { m.Roles = c.roles })
					}
				},
				state: existing3,
				check: "firewall", status: warned, text: "The IP filter of node1 (VM 101) would drop what it sends from cluster_vip 192.168.20.10",
				do: "pvesh create /nodes/pmx/qemu/101/firewall/ipset/ipfilter-net0 --cidr 192.168.20.10",
			}
			q, _ := s.play(t)
			findings := q.answer(t.Context())
			if c.drops {
				s.only(t, findings)
				return
			}
			for _, f := range findings {
				if f.Check == "firewall" && f.Status != passed {
					t.Errorf("%s: %s", f.Status, f.Text)
				}
			}
		})
	}
}

func TestHolders(t *testing.T) {
	machines := []machine{{Key: "db1", Roles: []string{"patroni"}}, {Key: "pool1", Roles: []string{"pgbouncer"}}, {Key: "lb1", Roles: []string{"haproxy"}}}
	for n, want := range map[int]string{3: "lb1", 2: "pool1", 1: "db1"} {
		if got := holders(machines[:n]); len(got) != 1 || got[0].Key != want {
			t.Errorf("of %d machines %v may have the address, want %s", n, got, want)
		}
	}
}
