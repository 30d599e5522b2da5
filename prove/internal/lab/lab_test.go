package lab

import (
	"strings"
	"testing"

	"proxmox-patroni/prove/internal/cluster"
)

func TestOnlyTheLabsMachinesAreTouched(t *testing.T) {
	const status = `[
		{"vmid": 100, "name": "template", "state": "template", "addresses": []},
		{"vmid": 101, "name": "app-dev-node1", "state": "running", "addresses": ["192.0.2.11/24", "fe80::1/64"]},
		{"vmid": 102, "name": "app-dev-node2", "state": "running", "addresses": ["192.0.2.12/24"]}]`
	node1 := cluster.Machine{Name: "app-dev-node1", VMID: 101, Address: "192.0.2.11"}
	for _, test := range []struct {
		name    string
		machine cluster.Machine
		want    string
	}{
		{"the lab's", cluster.Machine{Name: "app-dev-node2", VMID: 102, Address: "192.0.2.12"}, ""},
		{"the id alone", cluster.Machine{Name: "db2", VMID: 102, Address: "10.0.0.12"}, "db2 (VM 102, 10.0.0.12) is no running guest of the lab demo"},
		{"the address alone", cluster.Machine{Name: "db3", VMID: 103, Address: "192.0.2.12"}, "db3 (VM 103, 192.0.2.12)"},
		{"another guest's address", cluster.Machine{Name: "db1", VMID: 102, Address: "192.0.2.11"}, "whose VM 102 has the addresses [192.0.2.12]"},
	} {
		err := owns("demo", []byte(status), []cluster.Machine{node1, test.machine})
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want one with %q", test.name, err, test.want)
		}
	}
}

func TestWithoutItsLabNothingIsTouched(t *testing.T) {
	l := New("false", "nosuchlab", cluster.Inventory{User: "deploy"}, t.TempDir()+"/known_hosts")
	err := l.Owns(t.Context(), nil)
	if err == nil || !strings.Contains(err.Error(), "the lab nosuchlab cannot be asked") {
		t.Errorf("error %v", err)
	}
}
