package placement

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// on are machines n1, n2, … with both roles on these nodes.
func on(nodes ...string) []Machine {
	machines := make([]Machine, len(nodes))
	for i, node := range nodes {
		machines[i] = Machine{Name: fmt.Sprintf("n%d", i+1), VMID: 101 + i, Roles: []string{"etcd", "patroni"}, Node: node}
	}
	return machines
}

func TestJudge(t *testing.T) {
	domains := on("a", "b", "c")
	domains[0].Domain, domains[1].Domain, domains[2].Domain = "rack1", "rack1", "rack2"
	balancers := append(on("a", "b", "c"), Machine{Name: "lb", Roles: []string{"haproxy"}, Node: "a"})
	for _, c := range []struct {
		name     string
		machines []Machine
		want     []string
	}{
		{"each on its own", on("a", "b", "c"), nil},
		{"a load balancer beside one", balancers, nil},
		{"two of three", on("a", "a", "b"), []string{"The loss of node a would take etcd's majority (2 of 3 voters: n1, n2)."}},
		{"all", on("a", "a", "a"), []string{"The loss of node a would take etcd's majority (3 of 3 voters: n1, n2, n3) and every copy of the database (n1, n2, n3)."}},
		{"two of five", on("a", "a", "b", "b", "c"), nil},
		{"three of five", on("a", "a", "a", "b", "c"), []string{"The loss of node a would take etcd's majority (3 of 5 voters: n1, n2, n3)."}},
		{"half of four", on("a", "a", "b", "b"), []string{
			"The loss of node a would take etcd's majority (2 of 4 voters: n1, n2).", "The loss of node b would take etcd's majority (2 of 4 voters: n3, n4).",
		}},
		{"a single member", on("a"), nil},
		{"distinct nodes, one rack", domains, []string{"The loss of failure domain rack1 would take etcd's majority (2 of 3 voters: n1, n2)."}},
	} {
		if got := Judge(c.machines); !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", c.name, got, c.want)
		}
	}
}

// TestNow moves a guest by the API: the node that now has too much is named, and moving it back ends that.
func TestNow(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(s *pve.Seed) { s.Nodes = []string{"pve1", "pve2", "pve3"} }))
	root := server.Root(t)
	for i, node := range []string{"pve1", "pve2", "pve3"} {
		root.Post("/nodes/pve1/qemu/9000/clone", pvetest.Params{"newid": fmt.Sprint(101 + i), "name": fmt.Sprintf("n%d", i+1), "full": "1"})
		if node != "pve1" {
			root.Post(fmt.Sprintf("/nodes/pve1/qemu/%d/migrate", 101+i), pvetest.Params{"target": node, "with-local-disks": "1"})
		}
	}
	client := pveapi.New(pveapi.Access{URL: server.URL, TokenID: pvetest.TokenID, Secret: pvetest.Secret, Insecure: true})
	now := func(machines []Machine) string {
		t.Helper()
		problems, err := Now(t.Context(), client, machines)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(problems, "\n")
	}
	// Where Terraform was told to put them is no answer.
	machines := on("told", "told", "told")
	if got := now(machines); got != "" {
		t.Errorf("on a node each: %s", got)
	}
	root.Post("/nodes/pve2/qemu/102/migrate", pvetest.Params{"target": "pve3", "with-local-disks": "1"})
	if got, want := now(machines), "The loss of node pve3 would take etcd's majority (2 of 3 voters: n2, n3)."; got != want {
		t.Errorf("after the move: got %q, want %q", got, want)
	}
	root.Post("/nodes/pve3/qemu/102/migrate", pvetest.Params{"target": "pve2", "with-local-disks": "1"})
	if got := now(machines); got != "" {
		t.Errorf("moved back: %s", got)
	}
	if got := now(append(machines, Machine{Name: "n4", VMID: 999})); !strings.Contains(got, "does not show n4 (VM id 999)") {
		t.Errorf("a machine that is gone: %q", got)
	}
}

// TestOneNode: where there is no second node, there is nothing to do about it.
func TestOneNode(t *testing.T) {
	server := pvetest.NewServer(t)
	for i := range 3 {
		server.Root(t).Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": fmt.Sprint(101 + i), "name": fmt.Sprintf("n%d", i+1), "full": "1"})
	}
	client := pveapi.New(pveapi.Access{URL: server.URL, TokenID: pvetest.TokenID, Secret: pvetest.Secret, Insecure: true})
	if problems, err := Now(t.Context(), client, on("pmx", "pmx", "pmx")); err != nil || len(problems) > 0 {
		t.Errorf("got %q, %v", problems, err)
	}
}

func TestInventory(t *testing.T) {
	machines, err := Inventory([]byte(`{"all": {"hosts": {
		"app-dev-node1": {"vm_id": 101, "target_node": "pve1", "ansible_host": "192.168.20.11"},
		"app-dev-node2": {"vm_id": 102, "target_node": "pve2", "failure_domain": "rack1"},
		"app-dev-node3": {"vm_id": 103, "target_node": "pve3", "failure_domain": "pve3"},
		"by-hand": {"ansible_host": "192.168.20.99"}},
		"children": {"etcd": {"hosts": {"app-dev-node1": {}}}, "patroni": {"hosts": {"app-dev-node1": {}, "by-hand": {}}}, "haproxy": {"hosts": {}}}}}`))
	want := []Machine{{Name: "app-dev-node1", VMID: 101, Roles: []string{"etcd", "patroni"}, Node: "pve1"}, {Name: "app-dev-node2", VMID: 102, Node: "pve2", Domain: "rack1"}, {Name: "app-dev-node3", VMID: 103, Node: "pve3"}}
	if err != nil || fmt.Sprint(machines) != fmt.Sprint(want) {
		t.Errorf("got %v, %v; want %v", machines, err, want)
	}
	if _, err := Inventory([]byte("[]")); err == nil {
		t.Error("a list was taken for an inventory")
	}
}
