package fault

import (
	"context"
	"errors"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"proxmox-patroni/prove/internal/cluster"
)

func TestBounds(t *testing.T) {
	norm, fast := cluster.Presets["norm"], cluster.Presets["fast"]
	norm.DeployedTTL, fast.DeployedTTL = norm.TTL, fast.TTL
	tried := fast // on a cluster whose load balancers were deployed with norm
	tried.DeployedTTL = norm.TTL
	norm.SynchronousMode = false
	synchronous := norm
	synchronous.SynchronousMode = true
	for _, test := range []struct {
		bound Bound
		want  string
		sum   float64
	}{
		{takenOver(norm, "direct"), "ttl 30 + loop_wait 5 + promote 2 + client 2", 39},
		{takenOver(norm, "haproxy"), "ttl 30 + loop_wait 5 + promote 2 + haproxy 2 + client 2", 41},
		{takenOver(fast, "haproxy"), "ttl 20 + loop_wait 5 + promote 2 + haproxy 1 + client 2", 30},
		{takenOver(tried, "haproxy"), "ttl 20 + loop_wait 5 + promote 2 + haproxy 2 + client 2", 31},
		{takenOverAfterElection(fast, "direct"), "etcd election 2 + ttl 20 + loop_wait 5 + promote 2 + client 2", 31},
		{fenced(norm, "direct"), "margin 5 + loop_wait 5 + promote 2 + client 2", 14},
		{fenced(norm, "haproxy"), "ttl 30 + loop_wait 5 + promote 2 + haproxy 2 + client 2", 41},
		{takenOver(norm, "pooler"), "ttl 30 + loop_wait 5 + promote 2 + haproxy 2 + pool 4 + client 2", 45},
		{fenced(norm, "pooler"), "ttl 30 + loop_wait 5 + promote 2 + haproxy 2 + pool 4 + client 2", 45},
		{moved(norm, "pooler"), "moved 4 + answer 3 + haproxy 2 + pool 4 + client 2", 15},
		{moved(norm, "haproxy"), "answer 3 + haproxy 2 + client 2", 7},
		{moved(norm, "direct"), "client 2", 2},
		{unlessBalanced(norm, "pooler"), "restart 5 + haproxy 2 + pool 4 + client 2", 13},
		{unlessBalanced(norm, "haproxy"), "restart 5 + haproxy 2 + client 2", 9},
		{poolRestarted(norm, "haproxy"), "haproxy 2 + client 2", 4},
		{behindCut(norm, "pooler"), "haproxy 2 + pool 4 + client 2", 8},
		{standbyLost(norm, "direct"), "client 2", 2},
		{standbyLost(norm, "haproxy"), "answer 3 + haproxy 2 + client 2", 7},
		{standbyLost(synchronous, "direct"), "ttl 30 + loop_wait 5 + client 2", 37},
		{handedOver(norm, "direct"), "look 14 + loop_wait 5 + promote 2 + client 2", 23},
		{unlessBalanced(norm, "direct"), "client 2", 2},
		{rejoined(norm, "direct"), "client 2", 2},
		{rejoined(synchronous, "direct"), "loop_wait 5 + client 2", 7},
		{behindCut(norm, "direct"), "the cut 20 + client 2", 22},
	} {
		if test.bound.String() != test.want || test.bound.Seconds() != test.sum {
			t.Errorf("bound %s = %g, want %s = %g", test.bound, test.bound.Seconds(), test.want, test.sum)
		}
	}
}

// The fence acts by the role's margins, and the proof predicts from them: they have to be the same.
func TestMarginsAreTheRoles(t *testing.T) {
	const file = "../../../ansible/roles/patroni/vars/main/main.yml"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`ttl: (\d+),.* safety_margin: (\d+)`).FindAllStringSubmatch(string(text), -1)
	if len(found) != len(margins) {
		t.Fatalf("%s has %d presets with a margin, and the proof %d", file, len(found), len(margins))
	}
	for _, f := range found {
		ttl, _ := strconv.Atoi(f[1])
		if got := strconv.FormatFloat(margins[ttl], 'g', -1, 64); got != f[2] {
			t.Errorf("margin with ttl %d: the role has %s, the proof %s", ttl, f[2], got)
		}
	}
}

func TestEveryFaultHasABound(t *testing.T) {
	for _, f := range Catalogue {
		for name, settings := range cluster.Presets {
			for _, route := range []string{"direct", "haproxy", "pooler"} {
				if b := f.Bound(settings, route); b.Seconds() <= 0 {
					t.Errorf("%s, preset %s, route %s: bound %s", f.Name, name, route, b)
				}
			}
		}
	}
}

func TestPick(t *testing.T) {
	all, err := Pick("all")
	if err != nil || len(all) != len(Catalogue) {
		t.Errorf("all: %d faults, %v", len(all), err)
	}
	short, err := Pick("short")
	if err != nil || len(short) == 0 || len(short) > 6 {
		t.Errorf("short: %d faults, %v; want a few", len(short), err)
	}
	two, err := Pick("etcd-down,leader-killed")
	if err != nil || len(two) != 2 || two[0].Name != "etcd-down" {
		t.Errorf("two by name: %v, %v", two, err)
	}
	if _, err := Pick("earthquake"); err == nil || !strings.Contains(err.Error(), `fault "earthquake": use all, short, or some of leader-killed`) {
		t.Errorf("unknown fault: %v", err)
	}
}

// What is done last is undone first, all of it, even if one step fails, and never twice.
func TestUndo(t *testing.T) {
	var order []string
	step := func(name string, err error) func(context.Context) error {
		return func(context.Context) error {
			order = append(order, name)
			return err
		}
	}
	s := &Scene{}
	s.later(step("a", nil))
	s.later(step("b", os.ErrDeadlineExceeded))
	s.later(step("c", nil))
	if err := s.Undo(t.Context()); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("the failure of b is not told: %v", err)
	}
	if err := s.Undo(t.Context()); err != nil {
		t.Errorf("second undo: %v", err)
	}
	if got := strings.Join(order, ""); got != "cba" {
		t.Errorf("order %s, want cba", got)
	}
}

// TestPossible: what needs a backup host, or pools behind an address, is left out where there is none.
func TestPossible(t *testing.T) {
	for need, count := range map[string]int{"": 0, "backup": 2, cluster.NeedPooled: 3, cluster.NeedApart: 2} {
		all := len(Possible(Catalogue, func(string) bool { return true }))
		without := len(Possible(Catalogue, func(n string) bool { return n != need }))
		if all != len(Catalogue) || all-without != count {
			t.Errorf("of %d faults %d are possible without %q, want %d fewer", all, without, need, count)
		}
	}
}
