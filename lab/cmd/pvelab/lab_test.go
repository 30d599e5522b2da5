package main

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
)

func open(t *testing.T, dir string, args ...string) *lab {
	t.Helper()
	opts := &options{name: "test", dir: dir}
	set := flag.NewFlagSet("up", flag.ContinueOnError)
	settingFlags(set, opts)
	if err := set.Parse(args); err != nil {
		t.Fatal(err)
	}
	l, err := openLab(opts)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestSettingsOutliveTheCommand(t *testing.T) {
	dir := t.TempDir()
	first := open(t, dir, "--subnet", "10.9.0.0/24", "--subnet", "10.9.1.0/24", "--port", "9006", "--etcd", "")
	if err := first.saveSettings(); err != nil {
		t.Fatal(err)
	}
	got := open(t, dir, "--pve-version", "9.0").settings
	if len(got.Subnets) != 2 || got.Port != 9006 || got.Version != "9.0" || len(got.Etcd) != 0 {
		t.Errorf("got %+v, want the first command's settings with version 9.0", got)
	}
	if fresh := open(t, t.TempDir()).settings; fresh.Port != 8006 || fresh.Subnets[0].String() != "192.168.20.0/24" {
		t.Errorf("without settings: got %+v, want the defaults of the variables", fresh)
	}
}

func TestGuestsByNameOrNumber(t *testing.T) {
	l := open(t, t.TempDir())
	if _, err := l.guest("node1"); err == nil || !strings.Contains(err.Error(), "pvelab up") {
		t.Errorf("without a lab: got %v, want the command that starts it", err)
	}
	state := pve.NewState()
	state.Guests[101] = &pve.Guest{VMID: 101, Kind: pve.QEMU, Config: map[string]string{"name": "node1"}}
	text, err := json.Marshal(state)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(l.dir, "state.json"), text, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"node1", "101"} {
		if g, err := l.guest(name); err != nil || g.VMID != 101 {
			t.Errorf("guest %q: got %v, %v, want 101", name, g, err)
		}
	}
	if _, err := l.guest("node2"); err == nil || !strings.Contains(err.Error(), "there are node1") {
		t.Errorf("unknown guest: got %v, want the known ones listed", err)
	}
}

func TestAccessIsPrivateAndStays(t *testing.T) {
	l := open(t, t.TempDir())
	first, err := l.secret()
	if err != nil {
		t.Fatal(err)
	}
	if again, err := l.secret(); err != nil || again != first {
		t.Errorf("second call: got %q, %v, want the same secret", again, err)
	}
	if info, err := os.Stat(l.path("token")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("token file: got %v, %v, want mode 0600", info.Mode(), err)
	}
}

func TestFailsOnUnknownCommands(t *testing.T) {
	if err := execute(t.Context(), []string{"explode"}); err == nil || !strings.Contains(err.Error(), `"explode"`) {
		t.Errorf("got %v, want an error that names the command", err)
	}
}

func TestEveryCommandHasHelp(t *testing.T) {
	for _, c := range commands {
		if c.help == "" || c.run == nil {
			t.Errorf("command %s lacks help or code", c.name)
		}
	}
}
