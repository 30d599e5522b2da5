package planview

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gkampitakis/go-snaps/snaps"
)

// The plans in testdata are of the examples, by the real Terraform and the providers' schemas; changes.json is of
// the first example after node1 got more cores, node2 was to be replaced, node3 was taken out and node4 put in.
func TestTables(t *testing.T) {
	plans, err := filepath.Glob("testdata/*.json")
	if err != nil || len(plans) < 6 {
		t.Fatalf("found %d plans in testdata: %v", len(plans), err)
	}
	for _, plan := range plans {
		name := strings.TrimSuffix(filepath.Base(plan), ".json")
		t.Run(name, func(t *testing.T) {
			out, err := explain(t, name, Options{Note: "a note"})
			if err != nil {
				t.Fatal(err)
			}
			snaps.WithConfig(snaps.Dir("testdata"), snaps.Filename(name), snaps.Ext(".txt")).MatchStandaloneSnapshot(t, out)
		})
	}
}

// Both providers make the same machines of the same variables.
func TestProvidersAgree(t *testing.T) {
	for _, name := range []string{"cluster", "containers"} {
		telmate, err := explain(t, name, Options{})
		if err != nil {
			t.Fatal(err)
		}
		bpg, err := explain(t, "bpg-"+name, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if telmate != bpg {
			t.Errorf("%s: telmate shows\n%s\nbpg shows\n%s", name, telmate, bpg)
		}
	}
}

func TestGuard(t *testing.T) {
	for _, test := range []struct {
		options Options
		refused bool
	}{
		{Options{}, false},
		{Options{Guard: true}, true},
		{Options{Guard: true, Replace: []string{"node1"}}, true},
		{Options{Guard: true, Replace: []string{"node1", "node2"}}, false},
	} {
		_, err := explain(t, "changes", test.options)
		if errors.Is(err, ErrGuard) != test.refused {
			t.Errorf("%+v: got %v, want refused: %v", test.options, err, test.refused)
		}
		if test.refused && !strings.Contains(err.Error(), "REPLACE=node2") {
			t.Errorf("%+v: %q does not say how to go on", test.options, err)
		}
	}
}

func TestJSON(t *testing.T) {
	out, err := explain(t, "containers", Options{JSON: true})
	if err != nil {
		t.Fatal(err)
	}
	var got View
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Machines) != 5 || got.Members["etcd"] != 3 || got.Members["haproxy"] != 2 || got.Changes["create"] != 5 {
		t.Errorf("got %d machines, members %v, changes %v", len(got.Machines), got.Members, got.Changes)
	}
	if m := got.Machines[3]; m.Key != "lb1" || m.MemoryMB != 512 || m.Cores != 1 || m.Disk != "8G" {
		t.Errorf("fourth machine is %+v", m)
	}
}

func TestNoPlan(t *testing.T) {
	err := Show(strings.NewReader("Terraform will perform"), &bytes.Buffer{}, Options{})
	if err == nil || !strings.Contains(err.Error(), "terraform show -json") {
		t.Errorf("got %v", err)
	}
}

func TestNaturalOrder(t *testing.T) {
	for _, pair := range [][2]string{{"node2", "node10"}, {"a", "b"}, {"a10", "b2"}, {"db9", "lb1"}} {
		if !natural(pair[0], pair[1]) || natural(pair[1], pair[0]) {
			t.Errorf("%s does not come before %s", pair[0], pair[1])
		}
	}
}

// explain is what planview prints of a plan in testdata.
func explain(t *testing.T, plan string, options Options) (string, error) {
	t.Helper()
	in, err := os.Open(filepath.Join("testdata", plan+".json"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	var out bytes.Buffer
	err = Show(in, &out, options)
	return out.String(), err
}

// TestUnknownProvider: a plan whose provider is not known must not pass for one without machines.
func TestUnknownProvider(t *testing.T) {
	text, err := os.ReadFile("testdata/changes.json")
	if err != nil {
		t.Fatal(err)
	}
	older := bytes.ReplaceAll(text, []byte(`"version_constraint": "2.9.14"`), []byte(`"version_constraint": "~> 2.9"`))
	err = Show(bytes.NewReader(older), io.Discard, Options{Guard: true, Replace: []string{"node2"}})
	if err == nil || !strings.Contains(err.Error(), "it requires hashicorp/random >= 2.2.1, < 4.0.0, telmate/proxmox ~> 2.9") {
		t.Errorf("got %v", err)
	}
}

// TestAddress: the address that moves is shown with who may have it.
func TestAddress(t *testing.T) {
	for _, test := range []struct {
		members map[string]int
		wanted  string
	}{
		{map[string]int{"patroni": 3, "haproxy": 2}, "address  192.0.2.10, on one of 2 load balancers\n"},
		{map[string]int{"patroni": 3, "haproxy": 2, "pgbouncer": 1}, "address  192.0.2.10, on one of 2 load balancers\n"},
		{map[string]int{"patroni": 3, "pgbouncer": 2}, "pgbouncer 2 machines\naddress  192.0.2.10, on one of 2 poolers\n"},
		{map[string]int{"patroni": 3}, "address  192.0.2.10, on the leader\n"},
	} {
		var out bytes.Buffer
		if err := (&View{Address: "192.0.2.10", Members: test.members}).Print(&out); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(out.String(), test.wanted) {
			t.Errorf("shown is\n%s\nand not %s", &out, test.wanted)
		}
	}
}
