package plantest

import (
	"strings"
	"testing"
)

// TestPlacement: a plan says what the loss of one node, or of what fails with it, would take; it is made all the same.
func TestPlacement(t *testing.T) {
	t.Parallel()
	on := func(attribute string, where ...string) vars {
		all := nodes(len(where))
		for i, key := range []string{"node1", "node2", "node3"}[:len(where)] {
			all[key][attribute] = where[i]
		}
		return access.with(vars{"instances": all})
	}
	racks := on("target_node", "pmx1", "pmx2", "pmx3")
	for key, m := range racks["instances"].(map[string]instance) {
		m["failure_domain"] = map[string]string{"node1": "rack1", "node2": "rack2", "node3": "rack2"}[key]
	}
	for _, c := range []struct {
		name string
		vars vars
		want string // "" for no warning
	}{
		{"one node", multi(3), "The loss of pmx would take etcd's majority (3 of 3 voters: node1, node2, node3) and every copy of the database (node1, node2, node3)."},
		{"two of three", on("target_node", "pmx1", "pmx2", "pmx2"), "The loss of pmx2 would take etcd's majority (2 of 3 voters: node2, node3)."},
		{"a node each", on("target_node", "pmx1", "pmx2", "pmx3"), ""},
		{"a node each, in two racks", racks, "The loss of rack2 would take etcd's majority (2 of 3 voters: node2, node3)."},
		{"one node, told apart", on("failure_domain", "host1", "host2", "host3"), ""},
		{"a trial with one member", multi(1).with(vars{"allow_single_member": true}), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			warnings := newStack(t, telmate, cluster).set(c.vars.with(vars{"configure": false})).plan().warnings
			got := strings.Join(warnings, "\n")
			if c.want == "" && got != "" || !strings.Contains(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
