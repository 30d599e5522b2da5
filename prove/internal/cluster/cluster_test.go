package cluster

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

const inventory = `{"all": {
	"vars": {"ansible_user": "deploy", "patroni_scope": "app-dev"},
	"hosts": {
		"app-dev-node2": {"ansible_host": "192.0.2.12", "vm_id": 102}, "app-dev-node1": {"ansible_host": "192.0.2.11", "vm_id": 101},
		"app-dev-node3": {"ansible_host": "192.0.2.13", "vm_id": 103}, "app-dev-lb": {"ansible_host": "192.0.2.20", "vm_id": 104}},
	"children": {
		"etcd": {"hosts": {"app-dev-node1": {}, "app-dev-node2": {}, "app-dev-node3": {}}},
		"patroni": {"hosts": {"app-dev-node1": {}, "app-dev-node2": {}, "app-dev-node3": {}}},
		"haproxy": {"hosts": {"app-dev-lb": {}}}}}}`

func TestInventory(t *testing.T) {
	i, err := parseInventory([]byte(inventory))
	if err != nil {
		t.Fatal(err)
	}
	if got := Addresses(i.Group("patroni")); strings.Join(got, " ") != "192.0.2.11 192.0.2.12 192.0.2.13" {
		t.Errorf("addresses of the group patroni: %v", got)
	}
	if lb := i.Group("haproxy"); len(lb) != 1 || lb[0].VMID != 104 || lb[0].In("etcd") {
		t.Errorf("group haproxy: %+v", lb)
	}
}

// TestWayIn: who may have the address, and whether pools stand behind it, as the roles have it.
func TestWayIn(t *testing.T) {
	const (
		vip   = `"cluster_vip": "192.0.2.10", `
		lb2   = `"app-dev-lb2": {"ansible_host": "192.0.2.21", "vm_id": 105}, `
		pools = `"pgbouncer_enabled": true, `
	)
	for _, test := range []struct {
		name, vars, balancers, poolers string
		holders                        string
		pooled, apart                  bool
	}{
		{"no address", pools, `"app-dev-lb": {}`, ``, "", false, false},
		{"load balancers", vip, `"app-dev-lb": {}, "app-dev-lb2": {}`, ``, "app-dev-lb app-dev-lb2", false, false},
		{"load balancers that pool", vip + pools, `"app-dev-lb": {}, "app-dev-lb2": {}`, ``, "app-dev-lb app-dev-lb2", true, true},
		{"one of them", vip + pools, `"app-dev-lb": {}`, ``, "app-dev-lb", true, false},
		{"on the members", vip + pools, `"app-dev-node1": {}, "app-dev-lb": {}`, ``, "app-dev-lb app-dev-node1", true, false},
		{"machines that only pool", vip, ``, `"app-dev-lb": {}, "app-dev-lb2": {}`, "app-dev-lb app-dev-lb2", true, true},
		{"both", vip, `"app-dev-lb": {}`, `"app-dev-lb2": {}`, "app-dev-lb", false, false},
		{"the leader", vip + pools, ``, ``, "app-dev-node1 app-dev-node2 app-dev-node3", false, false},
	} {
		text := strings.NewReplacer(`"vars": {`, `"vars": {`+test.vars, `"hosts": {
		"app`, `"hosts": {`+lb2+`
		"app`, `"haproxy": {"hosts": {"app-dev-lb": {}}}`, `"haproxy": {"hosts": {`+test.balancers+`}}, "pgbouncer": {"hosts": {`+test.poolers+`}}`).Replace(inventory)
		i, err := parseInventory([]byte(text))
		if err != nil {
			t.Fatal(test.name, err)
		}
		var names []string
		for _, m := range i.Holders() {
			names = append(names, m.Name)
		}
		if got := strings.Join(names, " "); got != test.holders || i.Has(NeedPooled) != test.pooled || i.Has(NeedApart) != test.apart {
			t.Errorf("%s: holders %q, pools %t, apart %t", test.name, got, i.Has(NeedPooled), i.Has(NeedApart))
		}
	}
}

func TestInventoryThatCannotBeProved(t *testing.T) {
	for _, test := range []struct{ old, new, want string }{
		{`"vm_id": 101`, `"vm_id": 0`, "host app-dev-node1 needs ansible_host and vm_id"},
		{`"patroni": {"hosts": {"app-dev-node1": {},`, `"patroni": {"hosts": {`, "group patroni has 2 members"},
		{`"etcd"`, `"other"`, "group etcd is empty"},
		{`"ansible_user"`, `"user"`, "no ansible_user"},
	} {
		_, err := parseInventory([]byte(strings.Replace(inventory, test.old, test.new, 1)))
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("with %s: error %v, want one with %q", test.new, err, test.want)
		}
	}
}

func TestTroubleOf(t *testing.T) {
	leader := Member{Name: "a", Role: "leader", State: "running", Timeline: 3}
	replica := func(name, role, state string, timeline uint32) Member {
		return Member{Name: name, Role: role, State: state, Timeline: timeline}
	}
	b, c := replica("b", "replica", "streaming", 3), replica("c", "replica", "streaming", 3)
	for _, test := range []struct {
		name        string
		members     []Member
		synchronous bool
		want        string
	}{
		{"whole", []Member{leader, b, c}, false, ""},
		{"one is missing", []Member{leader, b}, false, "2 of 3 members are there"},
		{"no leader", []Member{replica("a", "replica", "running", 3), b, c}, false, "no leader is running"},
		{"leader starts", []Member{{Name: "a", Role: "leader", State: "starting"}, b, c}, false, "no leader is running"},
		{"two leaders", []Member{leader, {Name: "b", Role: "leader", State: "running", Timeline: 4}, c}, false, "a and b both lead"},
		{"old timeline", []Member{leader, replica("b", "replica", "streaming", 2), c}, false, "b is streaming on timeline 2, and the leader on 3"},
		{"does not stream", []Member{leader, replica("b", "replica", "running", 3), c}, false, "b is running on timeline 3, and the leader on 3"},
		{"nobody confirms commits", []Member{leader, b, c}, true, "no standby is synchronous"},
		{"one does", []Member{leader, replica("b", "sync_standby", "streaming", 3), c}, true, ""},
		{"a quorum does", []Member{leader, replica("b", "quorum_standby", "streaming", 3), c}, true, ""},
	} {
		if got := troubleOf(test.members, 3, test.synchronous); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// The role applies the presets and the proof predicts from them: they have to be the same.
func TestPresetsAreTheRoles(t *testing.T) {
	const file = "../../../ansible/roles/patroni/vars/main/main.yml"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile(`(?m)^  (\w+): \{ttl: (\d+), loop_wait: (\d+), retry_timeout: (\d+), primary_start_timeout: (\d+),`)
	found := line.FindAllStringSubmatch(string(text), -1)
	if len(found) != len(Presets) {
		t.Fatalf("%s has %d presets, and the proof %d", file, len(found), len(Presets))
	}
	for _, f := range found {
		p := Presets[f[1]]
		if got, want := strings.Join(f[2:], " "), joinInts(p.TTL, p.LoopWait, p.RetryTimeout, p.PrimaryStartTimeout); got != want {
			t.Errorf("preset %s: the role has %s, the proof %s", f[1], got, want)
		}
	}
}

func joinInts(numbers ...int) string { return strings.Trim(fmt.Sprint(numbers), "[]") }
