package pve_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/lab/pve"
)

func TestSizes(t *testing.T) {
	for _, test := range []struct {
		text   string
		bytes  int64
		format string // "" when text is refused
	}{
		{"20G", 20 << 30, "20G"},
		{"20480M", 20 << 30, "20G"},
		{"1T", 1 << 40, "1024G"},
		{"1.5K", 1536, "1536"},
		{"2147483648", 2 << 30, "2G"},
		{"1025M", 1025 << 20, "1025M"},
		{"0", 0, "0"},
		{"", 0, ""},
		{"G", 0, ""},
		{"-1G", 0, ""},
		{"1e3", 0, ""},
		{"0x10", 0, ""},
		{"12X", 0, ""},
		{"inf", 0, ""},
	} {
		bytes, err := pve.ParseSize(test.text)
		if (err == nil) != (test.format != "") {
			t.Errorf("ParseSize(%q): error %v", test.text, err)
			continue
		}
		if bytes != test.bytes {
			t.Errorf("ParseSize(%q): got %d, want %d", test.text, bytes, test.bytes)
		}
		if got := pve.FormatSize(bytes); err == nil && got != test.format {
			t.Errorf("FormatSize(%d): got %s, want %s", bytes, got, test.format)
		}
	}
	for request, want := range map[string]int64{"+5G": 15 << 30, "20G": 20 << 30} {
		if got, err := pve.NewSize(10<<30, request); err != nil || got != want {
			t.Errorf("NewSize(10G, %s): got %d, %v", request, got, err)
		}
	}
}

func TestUPIDs(t *testing.T) {
	upid := pve.UPID{Node: "pmx", PID: 4711, PStart: 12, Start: time.Unix(1700000000, 0), Type: "qmclone", ID: "9000", User: "root@pam!lab"}
	text := upid.String()
	if want := "UPID:pmx:00001267:0000000C:6553F100:qmclone:9000:root@pam!lab:"; text != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	if parsed, err := pve.ParseUPID(text); err != nil || parsed != upid {
		t.Errorf("parsed %+v, %v", parsed, err)
	}
	for _, bad := range []string{"", "UPID:pmx", text + "x", strings.Replace(text, "1267", "12G7", 1), strings.Replace(text, "UPID", "UPIX", 1)} {
		if _, err := pve.ParseUPID(bad); err == nil {
			t.Errorf("ParseUPID(%q) accepts it", bad)
		}
	}
}

func TestPropertyStrings(t *testing.T) {
	list, err := pve.ParseProperties("zfs-vm:vm-100-disk-0,size=20G,discard=on,", "file")
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"file": "zfs-vm:vm-100-disk-0", "size": "20G", "discard": "on", "ssd": ""} {
		if got := list.Get(key); got != want {
			t.Errorf("%s: got %q, want %q", key, got, want)
		}
	}
	if !list.On("discard") || list.On("size") {
		t.Error("only discard is a boolean that is set")
	}
	for _, bad := range []string{"a=1,a=2", "bare,again"} {
		if _, err := pve.ParseProperties(bad, "file"); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
	if _, err := pve.ParseProperties("bare", ""); err == nil {
		t.Error("a value without key and default key is accepted")
	}
}

func TestVersions(t *testing.T) {
	for _, test := range []struct {
		name         string
		monitor, sdn bool
	}{
		{"7.4", true, false}, {"8.0", true, true}, {"8.2", true, true}, {"8.4", true, true}, {"9.0", false, true}, {"9.1", false, true},
	} {
		v, err := pve.ParseVersion(test.name)
		if err != nil {
			t.Fatal(err)
		}
		all := " " + strings.Join(v.Privileges(), " ") + " "
		got := fmt.Sprint(strings.Contains(all, " VM.Monitor "), strings.Contains(all, " SDN.Use "))
		if want := fmt.Sprint(test.monitor, test.sdn); got != want {
			t.Errorf("%s: got %s, want %s", test.name, got, want)
		}
	}
	if _, err := pve.ParseVersion("6.4"); err == nil || !strings.Contains(err.Error(), "7.4, 8.0, 8.2, 8.4, 9.0, 9.1") {
		t.Errorf("unknown version: %v", err)
	}
}

func TestSSHKeys(t *testing.T) {
	for text, ok := range map[string]bool{
		"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw me@example":                  true,
		"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAQM=":                                                                     true,
		"ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAAABBA== me":                              true,
		`from="10.0.0.0/8",no-pty ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw me`: true,
		"# a comment\n\nssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw\n":            true,
		"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5":                                                                             false, // cut off
		"ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw":                                 false, // of another kind
		"ssh-ed25519": false, "hello": false, "ssh-ed25519 not!base64": false,
	} {
		if err := pve.CheckSSHKeys(text); (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// A grant on a deeper path replaces what was inherited from above; one that does
// not propagate counts on its own path only.
func TestInheritanceOfPrivileges(t *testing.T) {
	v := pve.Versions[1]
	state := pve.NewState()
	state.Users["a@pve"] = &pve.User{ID: "a@pve"}
	state.ACL = []pve.Grant{
		{Path: "/", Subject: "a@pve", Role: "PVEAuditor", Propagate: true},
		{Path: "/vms", Subject: "a@pve", Role: "PVEVMAdmin", Propagate: false},
		{Path: "/vms/100", Subject: "a@pve", Role: "PVEVMUser", Propagate: true},
		{Path: "/vms/101", Subject: "a@pve", Role: "NoAccess", Propagate: true},
	}
	id := pve.Identity{User: "a@pve"}
	for _, test := range []struct {
		path, privilege string
		want            bool
	}{
		{"/", "Sys.Audit", true},
		{"/", "VM.Clone", false},
		{"/vms", "VM.Clone", true},
		{"/vms/102", "VM.Clone", false},
		{"/vms/102", "VM.Audit", true},
		{"/vms/100", "VM.PowerMgmt", true},
		{"/vms/100", "Sys.Audit", false},
		{"/vms/101", "VM.Audit", false},
	} {
		if got := state.Has(id, test.path, test.privilege, v); got != test.want {
			t.Errorf("%s on %s: got %v, want %v", test.privilege, test.path, got, test.want)
		}
	}
}

// The list of tasks stays short, but keeps what still runs.
func TestOldTasksAreForgotten(t *testing.T) {
	state := pve.NewState()
	running := &pve.Task{UPID: "running"}
	state.AddTask(running)
	for range 1000 {
		task := &pve.Task{UPID: "done"}
		state.AddTask(task)
		task.Finish(time.Unix(1, 0), pve.ExitOK)
	}
	if n := len(state.Tasks); n > 400 {
		t.Errorf("%d tasks are kept", n)
	}
	if _, err := state.Task("running"); err != nil {
		t.Error("a running task was forgotten")
	}
}

// Planting twice changes settings and adds nothing.
func TestSeedIsPlantedOnce(t *testing.T) {
	state := pve.NewState()
	first, err := state.Plant(pve.DefaultSeed("one", "pw"), time.Unix(1, 0))
	if err != nil {
		t.Fatal(err)
	}
	state.Users["root@pam"].Tokens["mine"] = pve.Token{Secret: "mine"}
	again, err := state.Plant(pve.DefaultSeed("two", "pw"), time.Unix(2, 0))
	if err != nil {
		t.Fatal(err)
	}
	if len(first) != 1 || len(again) != 0 {
		t.Errorf("%d guests planted at first, %d again", len(first), len(again))
	}
	tokens := state.Users["root@pam"].Tokens
	if tokens["lab"].Secret != "two" || tokens["mine"].Secret != "mine" {
		t.Errorf("tokens: %+v", tokens)
	}
}
