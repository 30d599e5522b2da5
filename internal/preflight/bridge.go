package preflight

import (
	"context"
	"maps"
	"slices"
)

// checkBridges: since 8.0, a node lists to a token only the bridges that it may use.
func (q *inquiry) checkBridges(ctx context.Context, r *report) {
	groups := byNode(q.placeable(ctx, q.machines()))
	for _, node := range slices.Sorted(maps.Keys(groups)) {
		networks, err := q.askBridges(ctx, node)
		if err != nil {
			r.unanswered("The bridges of node "+node, err)
			continue
		}
		var names []string
		for _, n := range networks {
			names = append(names, n.Iface)
		}
		wanted := make(map[string][]machine)
		for _, m := range groups[node] {
			for _, card := range m.cards() {
				wanted[card.Bridge] = append(wanted[card.Bridge], m)
			}
		}
		for _, bridge := range slices.Sorted(maps.Keys(wanted)) {
			if !slices.Contains(names, bridge) {
				r.fail("Set network_bridge, or the machine's bridge; or grant the token SDN.Use on it, for a VNet on /sdn/zones/<zone>/"+bridge+".",
					"No bridge %q on node %s for %s that the token may use. There are: %s.", bridge, node, keys(wanted[bridge]), orNone(names))
			}
		}
	}
	r.ok("present")
}
