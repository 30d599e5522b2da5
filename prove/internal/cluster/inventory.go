// Package cluster speaks to a deployed cluster as its users do: it reads the inventory,
// asks Patroni and etcd over verified TLS, and changes settings with patronictl.
package cluster

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
)

// Machine is one host of the inventory.
type Machine struct {
	Name    string
	Address string
	VMID    int
	Groups  []string
}

// In tells whether the machine belongs to a group.
func (m Machine) In(group string) bool { return slices.Contains(m.Groups, group) }

// Inventory is what Terraform hands to Ansible, reduced to what the proof needs.
type Inventory struct {
	Scope    string
	User     string
	SSHKey   string // empty: the user's own
	VIP      string // the address that moves; empty: none
	Pools    bool   // the load balancers have PgBouncer
	Machines []Machine
}

// ReadInventory reads the JSON of the Terraform output or of a file given to Ansible.
func ReadInventory(file string) (Inventory, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return Inventory{}, err
	}
	inventory, err := parseInventory(text)
	if err != nil {
		return inventory, fmt.Errorf("inventory %s: %w", file, err)
	}
	return inventory, nil
}

func parseInventory(text []byte) (Inventory, error) {
	var raw struct {
		All struct {
			Vars struct {
				User   string `json:"ansible_user"`
				SSHKey string `json:"ansible_ssh_private_key_file"`
				Scope  string `json:"patroni_scope"`
				VIP    string `json:"cluster_vip"`
				Pools  any    `json:"pgbouncer_enabled"`
			} `json:"vars"`
			Hosts map[string]struct {
				Address string `json:"ansible_host"`
				VMID    int    `json:"vm_id"`
			} `json:"hosts"`
			Children map[string]struct {
				Hosts map[string]any `json:"hosts"`
			} `json:"children"`
		} `json:"all"`
	}
	if err := json.Unmarshal(text, &raw); err != nil {
		return Inventory{}, err
	}
	vars := raw.All.Vars
	inventory := Inventory{Scope: vars.Scope, User: vars.User, SSHKey: vars.SSHKey, VIP: vars.VIP, Pools: fmt.Sprint(vars.Pools) == "true"}
	for name, host := range raw.All.Hosts {
		m := Machine{Name: name, Address: host.Address, VMID: host.VMID}
		for group, members := range raw.All.Children {
			if _, ok := members.Hosts[name]; ok {
				m.Groups = append(m.Groups, group)
			}
		}
		inventory.Machines = append(inventory.Machines, m)
	}
	slices.SortFunc(inventory.Machines, func(a, b Machine) int { return strings.Compare(a.Name, b.Name) })
	return inventory, inventory.check()
}

func (i Inventory) check() error {
	if i.User == "" {
		return fmt.Errorf("all.vars has no ansible_user")
	}
	for _, m := range i.Machines {
		if m.Address == "" || m.VMID == 0 {
			return fmt.Errorf("host %s needs ansible_host and vm_id; it has %q and %d", m.Name, m.Address, m.VMID)
		}
	}
	if n := len(i.Group("patroni")); n < 3 {
		return fmt.Errorf("group patroni has %d members; a proof needs 3 or more", n)
	}
	if len(i.Group("etcd")) == 0 {
		return fmt.Errorf("group etcd is empty")
	}
	return nil
}

// Group lists the machines of a group, sorted by name.
func (i Inventory) Group(name string) []Machine {
	var members []Machine
	for _, m := range i.Machines {
		if m.In(name) {
			members = append(members, m)
		}
	}
	return members
}

// Holders are the machines that may have the address that moves: the roles decide it in the same way.
func (i Inventory) Holders() []Machine {
	for _, group := range []string{"haproxy", "pgbouncer", "patroni"} {
		if members := i.Group(group); i.VIP != "" && len(members) > 0 {
			return members
		}
	}
	return nil
}

// Pooled tells whether there are pools behind the address that moves.
func (i Inventory) Pooled() bool {
	holders := i.Holders()
	return len(holders) > 0 && !slices.ContainsFunc(holders, func(m Machine) bool { return !m.In("pgbouncer") && !(m.In("haproxy") && i.Pools) })
}

// What a cluster needs to have for some faults, besides groups of the inventory.
const (
	NeedPooled = "pools behind an address"
	// NeedApart: the address is held by machines that run neither PostgreSQL nor etcd, and by two of them at least.
	NeedApart = "machines of their own for that"
)

// Has tells whether the cluster has what a fault needs: one of those above, or a group.
func (i Inventory) Has(need string) bool {
	switch need {
	case NeedPooled:
		return i.Pooled()
	case NeedApart:
		holders := i.Holders()
		return i.Pooled() && len(holders) > 1 && !slices.ContainsFunc(holders, func(m Machine) bool { return m.In("patroni") || m.In("etcd") })
	}
	return len(i.Group(need)) > 0
}

// Addresses of machines.
func Addresses(machines []Machine) []string {
	var all []string
	for _, m := range machines {
		all = append(all, m.Address)
	}
	return all
}
