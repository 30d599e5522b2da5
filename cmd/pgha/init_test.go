package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"proxmox-patroni/internal/survey"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// call runs a verb in a checkout of its own, with a token in the environment.
func call(t *testing.T, server *pvetest.Server, args ...string) (out string, err error) {
	t.Helper()
	for name, value := range map[string]string{
		"TF_VAR_proxmox_api_url": server.URL, "TF_VAR_proxmox_api_token_id": pvetest.TokenID, "TF_VAR_proxmox_api_token_secret": pvetest.Secret,
		"TF_VAR_proxmox_tls_insecure": "true",
	} {
		t.Setenv(name, value)
	}
	cmd := command()
	cmd.SetArgs(args)
	var stdout, stderr bytes.Buffer
	cmd.SetOut(&stdout)
	cmd.SetErr(&stderr)
	cmd.SetIn(strings.NewReader(""))
	err = cmd.ExecuteContext(t.Context())
	return stdout.String() + stderr.String(), err
}

func checkout(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	// The mark of a checkout.
	if err := os.MkdirAll("ansible", 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("ansible", "run-playbook"), nil, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("key.pub", []byte("ssh-ed25519 AAAA me@example.org\n"), 0o600); err != nil {
		t.Fatal(err)
	}
}

var addressesOfThree = []string{"--subnet", "192.168.20.0/24", "--address", "192.168.20.11,192.168.20.12,192.168.20.13"}

func TestInit(t *testing.T) {
	server := pvetest.NewServer(t)
	checkout(t)
	args := append([]string{"init", "--deployment", "prod", "--yes", "--ssh-public-key-file", "key.pub"}, addressesOfThree...)
	out, err := call(t, server, args...)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, want := range []string{"3 VMs from template ubuntu-2404-template by provider bpg", "storage zfs-vm, bridge vmbr0, at 192.168.20.11, ", "make plan DEPLOYMENT=prod"} {
		if !strings.Contains(out, want) {
			t.Errorf("the output lacks %q:\n%s", want, out)
		}
	}
	text, err := os.ReadFile(filepath.Join("deployments", "prod", "cluster.tfvars"))
	if err != nil || !strings.Contains(string(text), "app_name    = \"pg\"\nenvironment = \"prod\"\n") || !strings.Contains(string(text), `vm_template           = "ubuntu-2404-template"`) || strings.Contains(string(text)+out, pvetest.Secret) {
		t.Errorf("%v\n%s", err, text)
	}
	if out, err := call(t, server, args...); err == nil || !strings.Contains(err.Error(), "cluster.tfvars exists, and nothing is overwritten") {
		t.Errorf("a second call: %v\n%s", err, out)
	}
}

// TestInitRefuses: what is missing or wrong is said with its remedy, and no file is written.
func TestInitRefuses(t *testing.T) {
	bare := pvetest.Seed(func(s *pve.Seed) { s.Templates = nil })
	for _, c := range []struct {
		name    string
		options []pvetest.Option
		args    []string
		want    string
	}{
		{"no name", nil, []string{"--yes"}, "set --deployment"},
		{"no subnet given", nil, []string{"-d", "prod"}, "set --subnet"},
		{"no addresses", nil, []string{"-d", "prod", "--subnet", "192.168.20.0/24"}, "give --address three times, or --find-addresses"},
		{"two addresses", nil, []string{"-d", "prod", "--subnet", "192.168.20.0/24", "--address", "192.168.20.11,192.168.20.12"}, "2 addresses are given; a cluster has 3, 5 or 7 machines"},
		{"an address twice", nil, []string{"-d", "prod", "--address", "192.168.20.11,192.168.20.11"}, "the address 192.168.20.11 is given twice"},
		{"no address", nil, []string{"-d", "prod", "--address", "192.168.20.300"}, `the address is "192.168.20.300"; allowed: one such as 192.168.20.11`},
		{"no subnet", nil, []string{"-d", "prod", "--subnet", "192.168.20"}, `the subnet is "192.168.20"; allowed: one such as 192.168.20.0/24`},
		{"a subnet without hosts", nil, []string{"-d", "prod", "--subnet", "192.168.20.8/31"}, `the subnet is "192.168.20.8/31"; allowed: a prefix length from /8 to /30`},
		{"no template", []pvetest.Option{bare}, append([]string{"-d", "prod"}, addressesOfThree...), "make one first: make template"},
		{"a token without rights", []pvetest.Option{pvetest.Seed(func(s *pve.Seed) {
			s.Users = append(s.Users, pve.User{ID: "terraform@pve", Tokens: map[string]pve.Token{"deploy": {Secret: pvetest.Secret}}})
		})}, append([]string{"-d", "prod", "--token-id", "terraform@pve!deploy"}, addressesOfThree...), "pveum acl modify / --roles PVEAuditor --users terraform@pve"},
		{"a wrong token", nil, []string{"-d", "prod", "--token-id", "root@pam!other"}, "pveum user token add root@pam other"},
		{"no SSH key", nil, append([]string{"-d", "prod", "--ssh-public-key-file", "gone.pub"}, addressesOfThree...), "ssh-keygen -t ed25519"},
		{"a token without its name", nil, []string{"-d", "prod", "--token-id", "root@pam"}, `the token's id is "root@pam"; allowed: user@realm!name`},
		{"no VLAN", nil, append([]string{"-d", "prod", "--vlan", "5000"}, addressesOfThree...), "the VLAN tag is 5000; allowed: 1 to 4094, or 0 for no VLAN"},
		{"no host name", nil, append([]string{"-d", "prod", "--app-name", "My_App"}, addressesOfThree...), `--app-name is "My_App"; allowed: 1 to 63 lower-case letters`},
		{"no second part of host names", nil, append([]string{"-d", "prod", "--environment", "A"}, addressesOfThree...), `--environment is "A"; allowed: 1 to 63 lower-case letters`},
		{"no such kind", nil, []string{"-d", "prod", "--kind", "jail"}, `the kind is "jail"; allowed: vm, lxc`},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := pvetest.NewServer(t, c.options...)
			checkout(t)
			args := append([]string{"init", "--ssh-public-key-file", "key.pub"}, c.args...)
			if out, err := call(t, server, args...); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q\n%s", err, c.want, out)
			}
			if entries, _ := os.ReadDir("deployments"); len(entries) > 0 {
				t.Errorf("written: %v", entries)
			}
		})
	}
}

// TestInitReports: as JSON, what was found is printed and nothing is written.
func TestInitReports(t *testing.T) {
	server := pvetest.NewServer(t)
	checkout(t)
	out, err := call(t, server, "init", "--output", "json")
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var found survey.Survey
	if err := json.Unmarshal([]byte(out), &found); err != nil || len(found.Nodes) != 1 || len(found.Templates) != 1 || len(found.FreeIDs) == 0 {
		t.Errorf("%v\n%s", err, out)
	}
	if entries, _ := os.ReadDir("deployments"); len(entries) > 0 {
		t.Errorf("written: %v", entries)
	}
}
