package nspawn

import (
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
)

func testHost(t *testing.T) *Host {
	t.Helper()
	dir := t.TempDir()
	h, err := New(Config{Lab: "test", Dir: dir, Cache: filepath.Join(dir, "cache"), Subnets: []netip.Prefix{netip.MustParsePrefix("192.168.20.0/24")}})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestNamesFitTheKernel(t *testing.T) {
	h := testHost(t)
	h.cfg.Lab = "eightchr"
	const ifnamsiz = 15
	for _, name := range []string{h.bridge(), h.linkName(999_999_999, 31)} { // the largest VMID and card of Proxmox VE
		if len(name) > ifnamsiz {
			t.Errorf("link name %q has %d characters, want at most %d", name, len(name), ifnamsiz)
		}
	}
}

func TestLinksOfOneLabOnly(t *testing.T) {
	one, other := testHost(t), testHost(t)
	one.cfg.Lab, other.cfg.Lab = "e2eday2", "provew" // three hexadecimal digits of their hashes are the same
	if one.linkPrefix() == other.linkPrefix() {
		t.Errorf("the labs %s and %s both have links %s…", one.cfg.Lab, other.cfg.Lab, one.linkPrefix())
	}
}

func TestLinksOfOneMachineOnly(t *testing.T) {
	h := testHost(t)
	if link := h.linkName(100, 0); !h.isLinkOf(link, 100) || h.isLinkOf(link, 3600+100*36) {
		t.Errorf("link %q is not told from those of other machines", link)
	}
	// 100 is 2s in base 36, 3600 is 2s0: one is the beginning of the other.
	if h.isLinkOf(h.linkName(3600, 0), 100) {
		t.Errorf("link %q of machine 3600 is taken for one of machine 100", h.linkName(3600, 0))
	}
}

func TestFailsOnImpossibleSettings(t *testing.T) {
	good := Config{Lab: "a", Dir: "/d", Cache: "/c", Subnets: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/24")}}
	if err := good.Validate(); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*Config){
		`lab name "toolongname"`:          func(c *Config) { c.Lab = "toolongname" },
		`lab name "../x"`:                 func(c *Config) { c.Lab = "../x" },
		`must be absolute`:                func(c *Config) { c.Dir = "d" },
		`at least one subnet`:             func(c *Config) { c.Subnets = nil },
		`subnet 8.8.8.0/24`:               func(c *Config) { c.Subnets = []netip.Prefix{netip.MustParsePrefix("8.8.8.0/24")} },
		`subnet 10.1.0.1/24`:              func(c *Config) { c.Subnets = []netip.Prefix{netip.MustParsePrefix("10.1.0.1/24")} },
		`subnet fd00::/64: a private IPv`: func(c *Config) { c.Subnets = []netip.Prefix{netip.MustParsePrefix("fd00::/64")} },
	} {
		c := good
		change(&c)
		if err := c.Validate(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want an error with %q", err, want)
		}
	}
}

func TestTreeKeepsTheHostOut(t *testing.T) {
	root, outside := t.TempDir(), t.TempDir()
	if err := os.Symlink(outside, filepath.Join(root, "etc")); err != nil {
		t.Fatal(err)
	}
	if err := writeTree(root, []file{{"etc/hostname", "x", 0o644}}); err == nil {
		t.Error("a link out of the tree was followed")
	}
	if exists(filepath.Join(outside, "hostname")) {
		t.Error("a file of the host was written")
	}
}

func TestSeedIsWhatCloudInitWouldSet(t *testing.T) {
	spec := pve.Spec{
		Name: "node1", SearchDomain: "lab.test",
		NICs: []pve.NIC{{Address: netip.MustParsePrefix("192.168.20.11/24"), Gateway: netip.MustParseAddr("192.168.20.1")}, {}},
	}
	want := map[string]string{
		"etc/hostname":                        "node1\n",
		"etc/resolv.conf":                     "search lab.test\nnameserver 192.168.20.1\n",
		"etc/hosts":                           "192.168.20.11 node1.lab.test node1\n",
		"etc/systemd/network/10-eth0.network": "Address=192.168.20.11/24\nGateway=192.168.20.1\n",
		"etc/systemd/network/10-eth1.network": "Name=eth1\n",
	}
	for _, f := range networkFiles(spec) {
		if !strings.Contains(f.text, want[f.path]) {
			t.Errorf("%s: got %q, want it to contain %q", f.path, f.text, want[f.path])
		}
		delete(want, f.path)
	}
	if len(want) > 0 {
		t.Errorf("not written: %v", want)
	}
}
