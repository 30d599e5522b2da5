package preflight

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
)

// byNode groups machines by the node they shall run on.
func byNode(machines []machine) map[string][]machine {
	groups := make(map[string][]machine)
	for _, m := range machines {
		groups[m.Node] = append(groups[m.Node], m)
	}
	return groups
}

func keys(machines []machine) string {
	list := make([]string, len(machines))
	for i, m := range machines {
		list[i] = m.Key
	}
	return strings.Join(list, ", ")
}

func (q *inquiry) checkNodes(ctx context.Context, r *report) {
	nodes, err := q.askNodes(ctx)
	if err != nil {
		r.unanswered("Nodes", err)
		return
	}
	known := make(map[string]*proxmox.NodeStatus)
	for _, node := range nodes {
		known[node.Node] = node
	}
	groups := byNode(q.machines())
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		node := known[name]
		switch {
		case node == nil:
			r.fail("Set proxmox_target_node, or the machine's target_node.",
				"No node %q for %s. There are: %s.", name, keys(groups[name]), strings.Join(slices.Sorted(maps.Keys(known)), ", "))
		case node.Status != "online":
			r.fail("Start the node. When it is gone for good: give its machines another target_node and replace them with make replace NODE=… LOST=1.",
				"Node %q of %s is %s.", name, keys(groups[name]), node.Status)
		default:
			q.checkCores(r, node, groups[name])
		}
	}
	r.ok("%s online", strings.Join(slices.Sorted(maps.Keys(groups)), ", "))
}

// checkCores: a VM with more cores than its node does not start. A node shows its cores to auditors only.
func (q *inquiry) checkCores(r *report, node *proxmox.NodeStatus, machines []machine) {
	for _, m := range machines {
		if q.isVM() && node.MaxCPU > 0 && m.Cores > node.MaxCPU {
			r.fail("Lower vm_cpu_cores, or the machine's cpu_cores.",
				"%s wants %d cores, but node %s has %d: the VM would not start.", m.Key, m.Cores, node.Node, node.MaxCPU)
		}
	}
}

// checkMemory only warns: memory may be promised twice, and a balloon may give some back.
func (q *inquiry) checkMemory(ctx context.Context, r *report) {
	nodes, err := q.askNodes(ctx)
	if err != nil {
		return // checkNodes tells
	}
	machines := q.toCreate(ctx)
	groups := byNode(machines)
	hidden := false
	for _, node := range nodes {
		wanted := 0
		for _, m := range groups[node.Node] {
			wanted += m.Memory
		}
		free := (int(node.MaxMem) - int(node.Mem)) >> 20
		switch {
		case wanted == 0:
		case node.MaxMem == 0:
			hidden = true
			r.note("Node %s shows its memory only to tokens with Sys.Audit on /nodes/%s.", node.Node, node.Node)
		case wanted > free:
			r.warn("Lower vm_ram_mb, or free memory on the node.",
				"The new machines on node %s (%s) want %d MiB of memory; %d MiB are free.", node.Node, keys(groups[node.Node]), wanted, free)
		}
	}
	if !hidden {
		r.ok("%s", forNew(machines, "enough for %s"))
	}
}
