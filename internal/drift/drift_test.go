package drift

import (
	"encoding/json"
	"strings"
	"testing"

	"proxmox-patroni/internal/planview"
)

const members = `{"cluster": "app-dev", "settings": {
		"different": [{"setting": "loop_wait", "live": 7, "declared": 10}],
		"undeclared": [{"setting": "postgresql.parameters.work_mem", "live": "5MB"}]},
	"members": [{"member": "app-dev-node1", "patroni": "4.1.4", "patroni_declared": "4.1.5", "etcd": "3.5.33", "etcd_declared": "3.5.33",
		"postgresql": 150014, "certificate_days": 0, "ca_days": "", "lists_age_days": 1, "updates": [
			{"name": "postgresql-15", "installed": "15.13", "available": "15.14"}, {"name": "vim", "installed": "9", "available": "10"}]}]}`

const noDrift = `{"cluster": "app-dev", "settings": {"different": [], "undeclared": []}, "members": []}`

const checked = `[WARNING]: a line before the JSON
{"plays": [{"tasks": [{"task": {"name": "etcd : Ensure the unit is there"}, "hosts": {
	"app-dev-node1": {"changed": true, "diff": [{"before": "a", "after": "b"}]}, "app-dev-node2": {"changed": false}}}]}],
	"stats": {"app-dev-node1": {"failures": 0, "unreachable": 0}}}`

const nothing = `{"plays": [], "stats": {"app-dev-node1": {"failures": 0, "unreachable": 0}}}`

func TestTable(t *testing.T) {
	plan := &planview.View{
		Machines: []planview.Machine{{Key: "node1", Change: planview.Update, Because: []string{"memory"}}, {Key: "node2", Change: planview.Keep}},
		Others:   []planview.Other{{Resource: "terraform_data.ansible", Change: planview.Replace, Count: 1}},
	}
	report, err := Make(plan, []byte(checked), []byte(members))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := report.Print(&out); err != nil {
		t.Fatal(err)
	}
	const want = `Terraform would change:
  node1                   update in place  memory
  terraform_data.ansible  REPLACE          1

Ansible would change:
  app-dev-node1  etcd : Ensure the unit is there

Settings that differ:
  SETTING    LIVE  DECLARED
  loop_wait  7     10

Settings set by nobody here, which stay:
  postgresql.parameters.work_mem  5MB

Members:
  MEMBER         POSTGRESQL  PATRONI         ETCD    CERTIFICATE  CA
  app-dev-node1  15.14       4.1.4 -> 4.1.5  3.5.33  0 days       -

Newer packages (make update):
  app-dev-node1  postgresql-15  15.13  -> 15.14
  app-dev-node1  1 others

a run would change this cluster
`
	if got := out.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !report.Drift {
		t.Error("no drift is reported")
	}
}

// TestDrift: each part alone is drift, newer packages are not.
func TestDrift(t *testing.T) {
	change := &planview.View{Machines: []planview.Machine{{Key: "node1", Change: planview.Create}}}
	same := &planview.View{Machines: []planview.Machine{{Key: "node1", Change: planview.Keep}}}
	packages := strings.Replace(members, `[{"setting": "loop_wait", "live": 7, "declared": 10}]`, "[]", 1)
	for name, c := range map[string]struct {
		plan           *planview.View
		check, members string
		want           bool
	}{
		"nothing":                {same, nothing, noDrift, false},
		"without Terraform":      {nil, nothing, noDrift, false},
		"packages, own settings": {same, nothing, packages, false},
		"a machine":              {change, nothing, noDrift, true},
		"a task":                 {same, checked, noDrift, true},
		"a setting":              {same, nothing, members, true},
	} {
		report, err := Make(c.plan, []byte(c.check), []byte(c.members))
		if err != nil || report.Drift != c.want {
			t.Errorf("%s: drift %v, error %v; want %v", name, report != nil && report.Drift, err, c.want)
		}
	}
}

// TestUnknown: a run that stopped tells nothing about drift, and says why.
func TestUnknown(t *testing.T) {
	const stopped = `{"plays": [{"tasks": [{"task": {"name": "preflight : Ensure"}, "hosts": {"app-dev-node1": {"failed": true, "msg": "no memory"}}}]}],
		"stats": {"app-dev-node1": {"failures": 1, "unreachable": 0}}}`
	for text, want := range map[string]string{
		stopped:          "app-dev-node1: preflight : Ensure: no memory",
		"ssh: no route":  "said nothing",
		"{ not JSON":     "cannot be read",
		`{"plays": "x"}`: "cannot be read",
	} {
		if _, err := Make(nil, []byte(text), []byte(noDrift)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
}

// TestJSON: numbers stay numbers, and what is not known is null.
func TestJSON(t *testing.T) {
	report, err := Make(nil, []byte(nothing), []byte(members))
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(report)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"terraform":null`, `"postgresql":150014`, `"certificate_days":0`, `"ca_days":null`, `"ansible":[]`} {
		if !strings.Contains(string(text), want) {
			t.Errorf("%s lacks %s", text, want)
		}
	}
}
