package main

import (
	"context"
	"slices"
)

func (q *inquiry) checkBridges(ctx context.Context, r *report) {
	for _, m := range q.placeable(ctx, q.machines()) {
		networks, err := q.askBridges(ctx, m.Node)
		if err != nil {
			r.unanswered("Bridge "+m.Bridge+" on node "+m.Node, err)
			continue
		}
		var names []string
		for _, n := range networks {
			names = append(names, n.Iface)
		}
		if !slices.Contains(names, m.Bridge) {
			r.fail("Set network_bridge, or the machine's bridge; the token needs SDN.Use on the bridge to see it.",
				"No bridge %q on node %s for %s. There are: %s.", m.Bridge, m.Node, m.Key, orNone(names))
		}
	}
	r.findings = distinct(r.findings)
	r.ok("present")
}
