// Package placement tells which loss of one thing would end a cluster: a node of Proxmox VE that carries too many
// members, or a failure domain that several share. It asks where machines are now; where they were told to be is no
// answer after a migration or a failover.
package placement

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
)

// Machine is one of a cluster's machines.
type Machine struct {
	// Name is what the reader calls it.
	Name string
	VMID int
	// Roles that it has; those that count are etcd and patroni.
	Roles []string
	// Node of Proxmox VE that it is on.
	Node string
	// Domain is a further thing that can fail at once for all that share it, such as a rack or a storage box; "" when
	// nothing but the node is known.
	Domain string
}

// Inventory reads the machines from a deployment's inventory, the output ansible_inventory. Machines without a VM id
// were not made by Terraform, and are left out.
func Inventory(text []byte) ([]Machine, error) {
	type group struct {
		Hosts map[string]json.RawMessage
	}
	var inventory struct {
		All struct {
			Hosts map[string]struct {
				VMID int    `json:"vm_id"`
				Node string `json:"target_node"`
				// Domain is the node unless another was given.
				Domain string `json:"failure_domain"`
			}
			Children map[string]group
		}
	}
	if err := json.Unmarshal(text, &inventory); err != nil {
		return nil, fmt.Errorf("read the inventory: %w", err)
	}
	var machines []Machine
	for _, name := range slices.Sorted(maps.Keys(inventory.All.Hosts)) {
		host := inventory.All.Hosts[name]
		if host.VMID == 0 {
			continue
		}
		m := Machine{Name: name, VMID: host.VMID, Node: host.Node}
		if host.Domain != host.Node {
			m.Domain = host.Domain
		}
		for _, role := range slices.Sorted(maps.Keys(inventory.All.Children)) {
			if _, has := inventory.All.Children[role].Hosts[name]; has {
				m.Roles = append(m.Roles, role)
			}
		}
		machines = append(machines, m)
	}
	return machines, nil
}

// Now asks Proxmox VE where the machines are, and gives what is wrong with that, one sentence each. A cluster on the
// only node there is has no other place to be, so that is not wrong. It needs VM.Audit on the machines; those that the
// token may not see are named, as nothing can be said of them.
func Now(ctx context.Context, client *proxmox.Client, machines []Machine) ([]string, error) {
	guests, err := (&proxmox.Cluster{}).New(client).Resources(ctx, "vm")
	if err != nil {
		return nil, err
	}
	nodes, err := client.Nodes(ctx)
	if err != nil {
		return nil, err
	}
	present := make(map[int]string, len(guests))
	for _, guest := range guests {
		present[int(guest.VMID)] = guest.Node
	}
	var placed []Machine
	var unseen []string
	for _, m := range machines {
		node, ok := present[m.VMID]
		if !ok {
			unseen = append(unseen, fmt.Sprintf("%s (VM id %d)", m.Name, m.VMID))
			continue
		}
		m.Node = node
		placed = append(placed, m)
	}
	var problems []string
	if len(unseen) > 0 {
		problems = append(problems, fmt.Sprintf("Proxmox VE does not show %s: gone, or the token lacks VM.Audit on it.", strings.Join(unseen, ", ")))
	}
	if len(nodes) > 1 {
		problems = append(problems, Judge(placed)...)
	}
	return problems, nil
}

// Judge says what is wrong with where machines are: one sentence for each node or domain whose loss takes etcd's
// majority, or every copy of the database.
func Judge(machines []Machine) []string {
	problems := judge(machines, "node", func(m Machine) string { return m.Node })
	return append(problems, judge(machines, "failure domain", func(m Machine) string { return m.Domain })...)
}

func judge(machines []Machine, what string, of func(Machine) string) []string {
	places := make(map[string]bool)
	for _, m := range machines {
		places[of(m)] = true
	}
	delete(places, "")
	voters, copies := withRole(machines, "etcd"), withRole(machines, "patroni")
	var problems []string
	for _, place := range slices.Sorted(maps.Keys(places)) {
		elsewhere := func(m Machine) bool { return of(m) != place }
		here, copiesHere := slices.DeleteFunc(slices.Clone(voters), elsewhere), slices.DeleteFunc(slices.Clone(copies), elsewhere)
		var lost []string
		// etcd works while more than half of its voters do.
		if len(voters) > 1 && len(voters)-len(here) <= len(voters)/2 {
			lost = append(lost, fmt.Sprintf("etcd's majority (%d of %d voters: %s)", len(here), len(voters), names(here)))
		}
		if len(copies) > 1 && len(copiesHere) == len(copies) {
			lost = append(lost, fmt.Sprintf("every copy of the database (%s)", names(copiesHere)))
		}
		if len(lost) > 0 {
			problems = append(problems, fmt.Sprintf("The loss of %s %s would take %s.", what, place, strings.Join(lost, " and ")))
		}
	}
	return problems
}

func withRole(machines []Machine, role string) []Machine {
	return slices.DeleteFunc(slices.Clone(machines), func(m Machine) bool { return !slices.Contains(m.Roles, role) })
}

func names(machines []Machine) string {
	list := make([]string, len(machines))
	for i, m := range machines {
		list[i] = m.Name
	}
	return strings.Join(list, ", ")
}
