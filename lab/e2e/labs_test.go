//go:build e2e

package e2e

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

func TestTenAtOnce(t *testing.T) {
	l := newLab(t, 2)
	l.up()
	h := l.host()
	var wg sync.WaitGroup
	failed := make([]error, 10)
	start := time.Now()
	for i := range failed {
		spec := l.spec(101 + i)
		wg.Go(func() { failed[i] = errors.Join(h.Create(t.Context(), spec), h.Start(t.Context(), spec)) })
	}
	wg.Wait()
	if err := errors.Join(failed...); err != nil {
		t.Fatal(err)
	}
	for i := range failed {
		spec := l.spec(101 + i)
		got, err := l.ssh("deploy@"+spec.NICs[0].Address.Addr().String(), "hostname", 30*time.Second)
		if err != nil || got != spec.Name {
			t.Errorf("ssh to %s: got %q, %v", spec.Name, got, err)
		}
	}
	t.Logf("10 machines: ssh ready after %s", time.Since(start).Round(100*time.Millisecond))
	for i := range failed {
		s, err := h.Status(t.Context(), 101+i)
		if err != nil || !s.Running || s.MemoryBytes > 60<<20 || !s.MemoryLimited || !s.CPULimited {
			t.Errorf("machine %d: got %+v, %v, want it running within its limits and 60 MiB", 101+i, s, err)
		}
	}
}

func TestTwoLabsSideBySide(t *testing.T) {
	a, b := newLab(t, 3), newLab(t, 4)
	a.up()
	b.up()
	ha, hb := a.host(), b.host()
	a.start(ha, 101) // the same VMID in both
	b.start(hb, 101)
	other := b.spec(101).NICs[0].Address.Addr().String()
	if _, err := a.inside(ha, 101, "ping", "-c1", "-W1", other); err == nil {
		t.Error("a machine reaches a machine of another lab")
	}
	a.pvelab("down")
	if s, err := hb.Status(t.Context(), 101); err != nil || !s.Running {
		t.Errorf("after the first lab went, the second's machine is %+v, %v", s, err)
	}
	if out, err := b.ssh("deploy@"+other, "curl -sS -o /dev/null -w %{http_code} http://"+b.subnet.Addr().Next().String()+":8080/", 5*time.Second); err != nil || out != "404" {
		t.Errorf("after the first lab went, supply of the second answers %q, %v", out, err)
	}
}

// What is on this box must be the same before a lab and after it, even if
// everything of the lab was killed at a bad moment.
func TestDownAfterKill(t *testing.T) {
	l := newLab(t, 5)
	before := snapshot(t)
	l.up()
	h := l.host()
	l.start(h, 101, 102)
	if err := errors.Join(h.Freeze(101), h.Cut(t.Context(), 102)); err != nil {
		t.Fatal(err)
	}
	if during := snapshot(t); slices.Equal(during, before) {
		t.Fatal("the snapshot does not see a lab: the test could not fail")
	}
	making := exec.Command(pvelab, "bench", "--lab", l.name, "--state", l.dir, "5")
	if err := making.Start(); err != nil {
		t.Fatal(err)
	}
	l.eventually("machines are being made", 30*time.Second, func() bool { return exists(filepath.Join(l.dir, "machines/990000")) })
	for _, pid := range l.processes() {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
	_ = making.Wait()
	l.pvelab("down")
	if after := snapshot(t); !slices.Equal(after, before) {
		t.Errorf("left behind:\n%s\nmissing:\n%s", minus(after, before), minus(before, after))
	}
	if _, err := os.Stat(l.dir); !os.IsNotExist(err) {
		t.Errorf("state directory: got %v, want it gone", err)
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// processes of the lab: its server and every systemd-nspawn.
func (l *testLab) processes() []int {
	var all []int
	dirs, _ := filepath.Glob("/proc/[0-9]*")
	for _, dir := range dirs {
		argv, _ := os.ReadFile(filepath.Join(dir, "cmdline"))
		if pid, err := strconv.Atoi(filepath.Base(dir)); err == nil && pid != os.Getpid() &&
			(bytes.Contains(argv, []byte(l.dir)) || bytes.Contains(argv, []byte("pvelab-"+l.name))) {
			all = append(all, pid)
		}
	}
	return all
}

// snapshot lists what labs numbered 5 could leave on this box.
func snapshot(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, argv := range [][]string{
		{"ip", "-o", "link", "show"},
		{"ip", "netns", "list"},
		{"ip", "route", "show", "table", "all"},
		{"nft", "list", "tables"},
		{"losetup", "--list", "--noheadings", "--output", "BACK-FILE"},
		{"cat", "/proc/self/mountinfo"},
	} {
		out, err := exec.Command(argv[0], argv[1:]...).Output()
		if err != nil {
			t.Fatalf("%v: %v", argv, err)
		}
		for line := range strings.Lines(string(out)) {
			if mine(line) {
				all = append(all, line)
			}
		}
	}
	groups, _ := filepath.Glob("/sys/fs/cgroup/*/pvelab/e2e5")
	groups2, _ := filepath.Glob("/sys/fs/cgroup/pvelab/e2e5")
	return append(all, append(groups, groups2...)...)
}

// mine filters out what other programs change meanwhile on the same box.
func mine(line string) bool {
	return strings.Contains(line, "e2e5") || strings.Contains(line, "192.168.135.") || strings.Contains(line, "TestDownAfterKill")
}

func minus(a, b []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) }), "")
}

// While the bridge is down or gone, packets for machines must not take the default route.
func TestPacketsNeverLeave(t *testing.T) {
	l := newLab(t, 6)
	h := l.host()
	l.start(h, 101)
	target := l.spec(101).NICs[0].Address.Addr().String()
	if !l.greets(101) {
		t.Fatal("the machine does not answer")
	}
	for _, state := range [][]string{{"link", "set", "pvelab-e2e6", "down"}, {"link", "delete", "pvelab-e2e6"}} {
		if out, err := exec.Command("ip", state...).CombinedOutput(); err != nil {
			t.Fatalf("ip %v: %s", state, out)
		}
		_, err := net.DialTimeout("tcp", target+":22", 2*time.Second)
		if !errors.Is(err, syscall.EHOSTUNREACH) && !errors.Is(err, syscall.ENETUNREACH) {
			t.Errorf("after ip %v: got %v, want it refused on this box", state, err)
		}
	}
	if err := h.Prepare(t.Context()); err != nil { // repairs the bridge
		t.Fatal(err)
	}
	if err := errors.Join(h.Stop(t.Context(), 101), h.Start(t.Context(), l.spec(101))); err != nil {
		t.Fatal(err)
	}
	if !l.greets(101) {
		t.Error("the machine does not answer after repair")
	}
}

func TestForeignAddressIsRefused(t *testing.T) {
	l := newLab(t, 7)
	h := l.host()
	spec := l.spec(101)
	spec.NICs[0].Address = netip.MustParsePrefix("203.0.113.7/24")
	if err := h.Create(t.Context(), spec); err != nil {
		t.Fatal(err)
	}
	err := h.Start(t.Context(), spec)
	if want := fmt.Sprintf("outside the lab's subnets (%s)", l.subnet); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q", err, want)
	}
	if s, err := h.Status(t.Context(), 101); err != nil || s.Running {
		t.Errorf("after a refused start: got %+v, %v", s, err)
	}
}
