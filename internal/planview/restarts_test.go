package planview

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/provider"
)

// TestRestarts: the plan says which machines restart for their change, in what order, and what that costs.
func TestRestarts(t *testing.T) {
	memory := `{"memory": [{"dedicated": %d}], "tags": [%q]}`
	for _, c := range []struct {
		name         string
		changed      []string // machines that get more memory
		tagged       []string // machines that get another tag
		roles        string   // of node3
		unconfigured bool
		want         string
	}{
		{
			name: "all", changed: []string{"node1", "node2", "node3"}, roles: "patroni",
			want: "Restart: node1, node2, node3 restart one after the other, replicas first (memory), in about 3 minutes, with one switchover.",
		},
		{
			name: "two", changed: []string{"node1", "node2"}, roles: "patroni",
			want: "Restart: node1, node2 restart one after the other, replicas first (memory), in about 2 minutes, with one switchover at most.",
		},
		{
			name: "a load balancer", changed: []string{"node3"}, roles: "haproxy",
			want: "Restart: node3 restarts (memory), in about 1 minute, no member of PostgreSQL among them.",
		},
		{name: "tags only", tagged: []string{"node1"}, roles: "patroni"},
		{
			name: "without a playbook", changed: []string{"node1"}, roles: "patroni", unconfigured: true,
			want: "Restart: nobody restarts node1; what changes (memory) counts from the next start on.",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := &View{Members: map[string]int{}, Changes: map[string]int{}, Unconfigured: c.unconfigured}
			resource := provider.Get(provider.BPG).VM
			for _, key := range []string{"node1", "node2", "node3"} {
				before, after := fmt.Sprintf(memory, 1024, "a"), fmt.Sprintf(memory, 1024, "a")
				actions := tfjson.Actions{tfjson.ActionNoop}
				if slices.Contains(c.changed, key) {
					after, actions = fmt.Sprintf(memory, 2048, "a"), tfjson.Actions{tfjson.ActionUpdate}
				}
				if slices.Contains(c.tagged, key) {
					after, actions = fmt.Sprintf(memory, 1024, "b"), tfjson.Actions{tfjson.ActionUpdate}
				}
				change := &tfjson.Change{Actions: actions, Before: parsed(t, before), After: parsed(t, after)}
				m := newMachine(&tfjson.ResourceChange{Index: key, Change: change}, resource)
				m.Change, m.Because = describe(actions), reasons(change)
				m.Restart = m.restartsFor()
				m.Roles = []string{"patroni"}
				if key == "node3" {
					m.Roles = []string{c.roles}
				}
				v.count(m)
				v.Machines = append(v.Machines, m)
			}
			var out strings.Builder
			v.printRestarts(&out)
			if got := strings.TrimSuffix(out.String(), "\n"); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}
