package preflight

import (
	"context"

	"proxmox-patroni/internal/placement"
)

// checkPlacement looks where machines are, or where they would be made.
func (q *inquiry) checkPlacement(ctx context.Context, r *report) {
	nodes, err := q.askNodes(ctx)
	if err != nil {
		return // checkNodes tells
	}
	var machines []placement.Machine
	for _, m := range q.machines() {
		at := placement.Machine{Name: m.Key, Roles: m.Roles, Node: m.Node}
		if m.FailureDomain != m.Node {
			at.Domain = m.FailureDomain
		}
		if existing, exists := q.existing(m); exists {
			if guest, _ := q.guest(ctx, existing.vmid); guest != nil {
				at.Node = guest.Node
			}
		}
		machines = append(machines, at)
	}
	if len(nodes) > 1 { // with one, there is no other place to be
		for _, problem := range placement.Judge(machines) {
			r.warn("Spread the machines by target_node, or by failure_domain where they share something else.", "%s", problem)
		}
	}
	r.ok("no loss of one node takes the cluster, as far as there are several")
}
