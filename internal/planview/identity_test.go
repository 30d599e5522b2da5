package planview

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tfjson "github.com/hashicorp/terraform-json"
)

// deployed is a state's inventory of the cluster app-dev with three machines.
const deployed = `{"all": {"vars": {"patroni_scope": "app-dev"}, "hosts": {
	"app-dev-node1": {"ansible_host": "192.0.2.11"},
	"app-dev-node2": {"ansible_host": "192.0.2.12"},
	"app-dev-node3": {"ansible_host": "192.0.2.13"}}}}`

func TestGuardIdentity(t *testing.T) {
	for name, c := range map[string]struct {
		inventory string            // in the state; none when empty
		variables map[string]any    // besides app_name and environment
		machines  map[string]string // planned, addresses by hostname
		destroyed map[string]string
		token     string
		want      string // part of the refusal; none when empty
	}{
		"the first deploy": {machines: map[string]string{"app-dev-node1": "192.0.2.11"}},
		"nothing changes": {
			inventory: deployed,
			machines:  map[string]string{"app-dev-node1": "192.0.2.11", "app-dev-node2": "192.0.2.12", "app-dev-node3": "192.0.2.13"},
		},
		"grown": {
			inventory: deployed,
			machines: map[string]string{
				"app-dev-node1": "192.0.2.11", "app-dev-node2": "192.0.2.12", "app-dev-node3": "192.0.2.13",
				"app-dev-node4": "192.0.2.14", "app-dev-node5": "192.0.2.15",
			},
		},
		"shrunk to one": {
			inventory: deployed,
			machines:  map[string]string{"app-dev-node1": "192.0.2.11"},
			destroyed: map[string]string{"app-dev-node2": "192.0.2.12", "app-dev-node3": "192.0.2.13"},
		},
		"one machine gets another address": {
			inventory: deployed,
			machines:  map[string]string{"app-dev-node1": "192.0.2.21", "app-dev-node2": "192.0.2.12", "app-dev-node3": "192.0.2.13"},
		},
		"two of three machines get other addresses": {
			inventory: deployed,
			machines:  map[string]string{"app-dev-node1": "192.0.2.21", "app-dev-node2": "192.0.2.22", "app-dev-node3": "192.0.2.13"},
			want:      "moves 2 of the 3 machines of the cluster app-dev to other names or addresses: app-dev-node1, app-dev-node2",
		},
		"the variables of another deployment": {
			inventory: deployed,
			variables: map[string]any{"cluster_name": "app-dev"},
			machines:  map[string]string{"other-dev-db1": "192.0.2.31", "other-dev-db2": "192.0.2.32"},
			destroyed: map[string]string{"app-dev-node1": "192.0.2.11", "app-dev-node2": "192.0.2.12", "app-dev-node3": "192.0.2.13"},
			want:      "moves 2 of the 3 machines",
		},
		"another name": {
			inventory: deployed,
			variables: map[string]any{"cluster_name": "other"},
			machines:  map[string]string{"app-dev-node1": "192.0.2.11", "app-dev-node2": "192.0.2.12", "app-dev-node3": "192.0.2.13"},
			want:      "the state is of the cluster app-dev, and this plan would call it other",
		},
		"another name by ansible_vars": {
			inventory: deployed,
			variables: map[string]any{"ansible_vars": map[string]any{"patroni_scope": "other"}},
			want:      "would call it other",
		},
		"another name, with the wrong token": {
			inventory: deployed,
			variables: map[string]any{"cluster_name": "other"},
			token:     "other",
			want:      "--cluster app-dev",
		},
		"another name, with the cluster's as token": {
			inventory: deployed,
			variables: map[string]any{"cluster_name": "other"},
			token:     "app-dev",
		},
	} {
		t.Run(name, func(t *testing.T) {
			plan := &tfjson.Plan{Variables: map[string]*tfjson.PlanVariable{"app_name": {Value: "app"}, "environment": {Value: "dev"}}}
			for name, value := range c.variables {
				plan.Variables[name] = &tfjson.PlanVariable{Value: value}
			}
			if c.inventory != "" {
				plan.OutputChanges = map[string]*tfjson.Change{"ansible_inventory": {Before: c.inventory}}
			}
			v := &View{}
			for name, address := range c.machines {
				v.Machines = append(v.Machines, Machine{Hostname: name, Address: address + "/24", Change: Keep})
			}
			for name, address := range c.destroyed {
				v.Machines = append(v.Machines, Machine{Hostname: name, Address: address + "/24", Change: Destroy})
			}
			err := GuardIdentity(plan, v, c.token)
			switch {
			case c.want == "" && err != nil:
				t.Errorf("got %v, want no refusal", err)
			case c.want != "" && (!errors.Is(err, ErrGuard) || !strings.Contains(err.Error(), c.want)):
				t.Errorf("got %v, want a refusal with %q", err, c.want)
			}
		})
	}
}

func TestGuardReaddressing(t *testing.T) {
	plan := &tfjson.Plan{OutputChanges: map[string]*tfjson.Change{"ansible_inventory": {Before: deployed}}}
	member := func(n int, address string, roles ...string) Machine {
		return Machine{Hostname: fmt.Sprintf("app-dev-node%d", n), Address: address + "/24", Roles: roles, Change: Update}
	}
	for name, c := range map[string]struct {
		machines []Machine
		want     string
	}{
		"one":                {[]Machine{member(1, "192.0.2.21", "etcd"), member(2, "192.0.2.12", "etcd")}, ""},
		"one, and a replica": {[]Machine{member(1, "192.0.2.21", "etcd"), member(2, "192.0.2.22", "patroni")}, ""},
		"a new one":          {[]Machine{member(1, "192.0.2.21", "etcd"), member(4, "192.0.2.24", "etcd")}, ""},
		"two": {
			[]Machine{member(1, "192.0.2.21", "etcd"), member(2, "192.0.2.22", "etcd", "patroni")},
			"2 members of etcd other addresses at once: app-dev-node1 (192.0.2.21, now 192.0.2.11), app-dev-node2 (192.0.2.22, now 192.0.2.12)",
		},
	} {
		t.Run(name, func(t *testing.T) {
			err := GuardReaddressing(plan, &View{Machines: c.machines})
			if c.want == "" && err != nil || c.want != "" && (!errors.Is(err, ErrGuard) || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("got %v, want a refusal with %q", err, c.want)
			}
		})
	}
}

// TestClusterNameIsTheStacks: plannedCluster computes what the stacks compute.
func TestClusterNameIsTheStacks(t *testing.T) {
	snapshots, err := filepath.Glob("../../__snapshots__/patroni-cluster.*.json")
	if err != nil || len(snapshots) == 0 {
		t.Fatalf("no snapshots of the stack: %v", err)
	}
	for _, snapshot := range snapshots {
		text, err := os.ReadFile(snapshot)
		if err != nil {
			t.Fatal(err)
		}
		var stack struct{ Locals map[string]any }
		if err := json.Unmarshal(text, &stack); err != nil {
			t.Fatal(err)
		}
		rule := `coalesce(var.cluster_name, "${var.app_name}-${var.environment}")`
		locals := ""
		for _, value := range stack.Locals {
			if text, ok := value.(string); ok {
				locals += text
			}
		}
		if !strings.Contains(locals, rule) {
			t.Errorf("%s has no %s any more: plannedCluster has to follow", filepath.Base(snapshot), rule)
		}
	}
}
