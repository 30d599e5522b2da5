//go:build e2e

package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/pve"
)

// testLab is a lab for one test: number 0 to 9 gives it its name, network and port.
type testLab struct {
	*testing.T
	name, dir string
	subnet    netip.Prefix
	port      int
}

func newLab(t *testing.T, number int) *testLab {
	t.Helper()
	l := &testLab{
		T:      t,
		name:   fmt.Sprintf("e2e%d", number),
		dir:    fmt.Sprintf("/var/lib/pvelab/e2e%d", number), // the same each time, so that down finds what a killed run left
		subnet: netip.MustParsePrefix(fmt.Sprintf("192.168.13%d.0/24", number)),
		port:   18000 + number,
	}
	l.pvelab("down") // what a killed run left
	t.Cleanup(func() { l.pvelab("down") })
	return l
}

func (l *testLab) up() {
	l.Helper()
	l.pvelab("up", "--subnet", l.subnet.String(), "--port", fmt.Sprint(l.port), "--etcd", "")
}

// try runs the command as a user would.
func (l *testLab) try(command string, args ...string) (string, error) {
	argv := append([]string{command, "--lab", l.name, "--state", l.dir}, args...)
	out, err := exec.Command(pvelab, argv...).CombinedOutput()
	return string(out), err
}

func (l *testLab) pvelab(command string, args ...string) string {
	l.Helper()
	out, err := l.try(command, args...)
	if err != nil {
		l.Fatalf("pvelab %s %v: %v\n%s", command, args, err, out)
	}
	return out
}

// guests is what status shows, by name.
func (l *testLab) guests() map[string]guest {
	l.Helper()
	var all []guest
	if err := json.Unmarshal([]byte(l.pvelab("status", "--json")), &all); err != nil {
		l.Fatal(err)
	}
	byName := map[string]guest{}
	for _, g := range all {
		byName[g.Name] = g
	}
	return byName
}

type guest struct {
	VMID   int
	Name   string
	State  string
	Faults []string
	Limits struct{ CPU, Memory bool } `json:"limits_enforced"`
}

// host is the Go API to the machines of this lab.
func (l *testLab) host() *nspawn.Host {
	l.Helper()
	h, err := nspawn.New(nspawn.Config{
		Lab: l.name, Dir: l.dir, Cache: "/var/cache/pvelab", Subnets: []netip.Prefix{l.subnet}, Resolver: true,
	})
	if err != nil {
		l.Fatal(err)
	}
	if err := h.Prepare(l.Context()); err != nil {
		l.Fatal(err)
	}
	return h
}

// spec of a small machine with the address .<vmid - 90>: 101 has .11.
func (l *testLab) spec(vmid int) pve.Spec {
	l.Helper()
	base := l.subnet.Addr().As4()
	base[3] = byte(vmid - 90)
	key := filepath.Join(l.TempDir(), "key") // a test that logs in has the key of up
	if _, err := os.Stat(filepath.Join(l.dir, "id_ed25519")); err == nil {
		key = filepath.Join(l.dir, "id_ed25519")
	} else if out, err := exec.Command("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key).CombinedOutput(); err != nil {
		l.Fatalf("ssh-keygen: %s", out)
	}
	public, err := os.ReadFile(key + ".pub")
	if err != nil {
		l.Fatal(err)
	}
	return pve.Spec{
		VMID: vmid, Kind: pve.QEMU, Name: fmt.Sprintf("m%d", vmid), Cores: 1, MemoryMiB: 512, DiskBytes: 1 << 30, User: "deploy",
		SSHKeys: []string{strings.TrimSpace(string(public))},
		NICs: []pve.NIC{{
			MAC:     fmt.Sprintf("BC:24:11:00:00:%02X", vmid-90),
			Address: netip.PrefixFrom(netip.AddrFrom4(base), l.subnet.Bits()), Gateway: l.subnet.Addr().Next(),
		}},
	}
}

// start makes and boots machines, and returns when each is up.
func (l *testLab) start(h *nspawn.Host, vmids ...int) {
	l.Helper()
	for _, vmid := range vmids {
		if err := h.Create(l.Context(), l.spec(vmid)); err != nil {
			l.Fatal(err)
		}
		if err := h.Start(l.Context(), l.spec(vmid)); err != nil {
			l.Fatal(err)
		}
	}
}

// inside runs a program in a machine.
func (l *testLab) inside(h *nspawn.Host, vmid int, argv ...string) (string, error) {
	ctx, cancel := context.WithTimeout(l.Context(), 10*time.Second)
	defer cancel()
	return h.Run(ctx, vmid, argv...)
}

// pings reports whether from reaches to.
func (l *testLab) pings(h *nspawn.Host, from, to int) bool {
	_, err := l.inside(h, from, "ping", "-c1", "-W1", l.spec(to).NICs[0].Address.Addr().String())
	return err == nil
}

// ssh logs in and runs a command, with as many tries as fit into wait.
func (l *testLab) ssh(login, command string, wait time.Duration) (string, error) {
	for deadline := time.Now().Add(wait); ; {
		out, err := exec.Command("ssh", "-i", filepath.Join(l.dir, "id_ed25519"), "-o", "BatchMode=yes", "-o", "ConnectTimeout=1",
			"-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", login, command).CombinedOutput()
		if err == nil || time.Now().After(deadline) {
			return strings.TrimSpace(string(out)), err
		}
	}
}

// eventually fails the test unless the condition comes true in time.
func (l *testLab) eventually(what string, within time.Duration, ok func() bool) {
	l.Helper()
	for deadline := time.Now().Add(within); !ok(); time.Sleep(200 * time.Millisecond) {
		if time.Now().After(deadline) {
			logs, _ := filepath.Glob(filepath.Join(l.dir, "machines/*/console.log"))
			for _, path := range logs {
				text, _ := os.ReadFile(path)
				l.Logf("%s:\n%s", path, text)
			}
			l.Fatalf("not within %s: %s", within, what)
		}
	}
}
