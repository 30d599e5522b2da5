package main

import (
	"strings"
	"testing"
)

func TestOptions(t *testing.T) {
	o, err := parse([]string{"-inventory", "inv.json", "-preset", "norm,fast", "-sync", "off,quorum", "-faults", "short", "-n", "3"})
	if err != nil {
		t.Fatal(err)
	}
	if len(o.presets) != 2 || len(o.syncs) != 2 || o.n != 3 || len(o.faults) == 0 {
		t.Errorf("got %+v", o)
	}
}

func TestOptionsThatCannotBe(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"", "-inventory is missing"},
		{"-inventory i -preset slow", `preset "slow": use fast, norm, safe or wide`},
		{"-inventory i -sync maybe", `synchronous mode "maybe": use off, on or quorum`},
		{"-inventory i -faults flood", `fault "flood": use all, short, or some of`},
		{"-inventory i -n 0", "-n 0"},
		{"-inventory i -writers 1", "-writers 1"},
		{"-inventory i now", `argument "now"`},
	} {
		if _, err := parse(strings.Fields(test.args)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("prove %s: error %v, want one with %q", test.args, err, test.want)
		}
	}
}

func TestMergeNeedsNoCluster(t *testing.T) {
	o, err := parse([]string{"-merge", "a.json,b.json"})
	if err != nil || len(o.merge) != 2 {
		t.Errorf("merge: %v, %v", o.merge, err)
	}
}
