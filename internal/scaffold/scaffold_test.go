package scaffold

import (
	"errors"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/survey"
)

// three is a cluster of three nodes that differ in what they have.
func three() *survey.Survey {
	images := func(name string, gib int, more ...string) survey.Storage {
		return survey.Storage{Name: name, Type: "zfspool", Content: append([]string{"images", "rootdir"}, more...), FreeGiB: gib}
	}
	files := survey.Storage{Name: "local", Type: "dir", Content: []string{"iso", "vztmpl"}, FreeGiB: 50}
	bridge := survey.Bridge{Name: "vmbr0", Type: "bridge", CIDR: "192.168.20.2/24", Gateway: "192.168.20.254"}
	ct := []string{"local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst", "local:vztmpl/ubuntu-24.04-standard_24.04-2_amd64.tar.zst"}
	return &survey.Survey{
		Release: "8.4.1",
		Nodes: []survey.Node{
			{Name: "pve1", Online: true, Storages: []survey.Storage{files, images("zfs", 100)}, Bridges: []survey.Bridge{{Name: "prod", Type: "vnet"}, bridge}, ContainerTemplates: ct},
			{Name: "pve2", Online: true, Storages: []survey.Storage{files, images("zfs", 100), images("big", 900)}, Bridges: []survey.Bridge{bridge}, ContainerTemplates: ct[:1]},
			{Name: "pve3", Online: true, Storages: []survey.Storage{files, images("zfs", 100)}, Bridges: []survey.Bridge{bridge}},
			{Name: "pve4", Storages: []survey.Storage{}},
		},
		Templates: []survey.Template{{VMID: 9000, Name: "debian-12-template", Node: "pve2"}, {VMID: 9001, Name: "ubuntu-2404-template", Node: "pve2"}, {VMID: 9002, Name: "windows", Node: "pve1"}},
	}
}

func addresses(texts ...string) []netip.Addr {
	var list []netip.Addr
	for _, text := range texts {
		list = append(list, netip.MustParseAddr(text))
	}
	return list
}

func TestChoose(t *testing.T) {
	c, err := Choose(three(), Choices{})
	if err != nil {
		t.Fatal(err)
	}
	// The storage that all nodes have comes before the larger one of a single node.
	if c.Provider != provider.BPG || c.Template != "ubuntu-2404-template" || c.Storage != "zfs" || c.Bridge != "vmbr0" ||
		c.Subnet.String() != "192.168.20.0/24" || c.Gateway.String() != "192.168.20.254" || !slices.Equal(c.Nodes, []string{"pve2", "pve1", "pve3"}) {
		t.Errorf("got %+v", c)
	}
	c, err = Choose(three(), Choices{Kind: provider.LXC})
	if err != nil || c.Template != "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst" || !slices.Equal(c.Nodes, []string{"pve1", "pve2"}) {
		t.Errorf("containers: got %+v, %v", c, err)
	}
	old := three()
	old.Release = "7.4-3"
	if c, err = Choose(old, Choices{}); err != nil || c.Provider != provider.Telmate || !slices.Equal(c.Nodes, []string{"pve2"}) {
		t.Errorf("Telmate's provider clones on the template's node: got %+v, %v", c, err)
	}
	twice := three()
	twice.Templates[0].Name = "ubuntu-2404-template"
	if c, err = Choose(twice, Choices{}); err != nil || c.Template != "9000" {
		t.Errorf("a name that is not unique: got %+v, %v", c, err)
	}
}

func TestChooseRefuses(t *testing.T) {
	for _, c := range []struct {
		name  string
		found func(*survey.Survey)
		wish  Choices
		want  string
	}{
		{"no template", func(s *survey.Survey) { s.Templates = nil }, Choices{}, ErrNoTemplate.Error()},
		{"another template", nil, Choices{Template: "arch"}, `the template is "arch"; there are: debian-12-template (9000)`},
		{"another storage", nil, Choices{Storage: "ceph"}, `the storage is "ceph"; the nodes pve2, pve1, pve3 have none such for images`},
		{"another bridge", nil, Choices{Bridge: "vmbr9"}, `the bridge is "vmbr9"; those of node pve2 that the token may use: vmbr0`},
		{"another node", nil, Choices{Nodes: []string{"pve4"}}, `node "pve4" cannot have machines from template "ubuntu-2404-template"; those that can: pve1, pve2, pve3`},
		{"Telmate on 8.4", nil, Choices{Provider: provider.Telmate}, "crashes on VMs of Proxmox VE 8.4.1"},
		{"an unknown provider", nil, Choices{Provider: "vmware"}, "allowed: "},
		{"an address elsewhere", nil, Choices{Addresses: addresses("10.0.0.1")}, "the address 10.0.0.1 is not in the subnet 192.168.20.0/24"},
		{"the network's address", nil, Choices{Addresses: addresses("192.168.20.0")}, "the address 192.168.20.0 is the subnet 192.168.20.0/24 itself; give a machine's"},
		{"the broadcast address", nil, Choices{Addresses: addresses("192.168.20.255")}, "the address 192.168.20.255 is the broadcast address of the subnet 192.168.20.0/24; give a machine's"},
		{"the gateway's address", nil, Choices{Gateway: netip.MustParseAddr("192.168.20.1"), Addresses: addresses("192.168.20.1")}, "the address 192.168.20.1 is the gateway's; give a machine's"},
		{"a gateway elsewhere", nil, Choices{Gateway: netip.MustParseAddr("10.0.0.1")}, "the gateway 10.0.0.1 is not in the subnet 192.168.20.0/24"},
		{"addresses in a VLAN", nil, Choices{VLAN: 30, Addresses: addresses("10.0.0.1")}, "give it, such as --subnet"},
	} {
		found := three()
		if c.found != nil {
			c.found(found)
		}
		if _, err := Choose(found, c.wish); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
	if _, err := Choose(&survey.Survey{Release: "8.4.1"}, Choices{}); !errors.Is(err, ErrNoTemplate) {
		t.Errorf("an empty cluster: got %v", err)
	}
}

func begun(t *testing.T) Deployment {
	t.Helper()
	c, err := Choose(three(), Choices{Addresses: addresses("192.168.20.11", "192.168.20.12", "192.168.20.13")})
	if err != nil {
		t.Fatal(err)
	}
	return Deployment{
		Choices: c, Release: "8.4.1", SSHKey: `ssh-ed25519 AAAA me "${x}" %{if}`, AppName: "app", Environment: "prod",
		Access: pveapi.Access{URL: "https://pve1.example.org:8006", TokenID: "terraform@pve!deploy", Secret: "do-not-write-me"},
	}
}

func TestVariables(t *testing.T) {
	text := begun(t).Variables()
	for _, want := range []string{
		`proxmox_api_url      = "https://pve1.example.org:8006/api2/json"`, `proxmox_tls_insecure = false`,
		`ssh_public_key       = "ssh-ed25519 AAAA me \"$${x}\" %%{if}"`,
		`  node1 = { ip_address = "192.168.20.11" }`, `  node2 = { ip_address = "192.168.20.12", target_node = "pve1" }`, `  node3 = { ip_address = "192.168.20.13", target_node = "pve3" }`,
		`proxmox_target_node   = "pve2"`, `vlan_tag              = "0"`, `network_prefix_length = 24`, `gateway               = "192.168.20.254"`,
	} {
		if !strings.Contains(text, want+"\n") {
			t.Errorf("the file lacks %s", want)
		}
	}
	if strings.Contains(text, "do-not-write-me") {
		t.Error("the file holds the secret")
	}
	if t.Failed() {
		t.Log(text)
	}
}

// TestNothingIsOverwritten: files that are there stay as they are, and none is added to them.
func TestNothingIsOverwritten(t *testing.T) {
	for _, name := range []string{"mine.tfvars", "mine.tfvars.json", ChoicesFile} {
		folder := t.TempDir()
		if err := os.WriteFile(filepath.Join(folder, name), []byte("mine"), 0o600); err != nil {
			t.Fatal(err)
		}
		err := begun(t).Write(folder)
		text, _ := os.ReadFile(filepath.Join(folder, name))
		entries, _ := os.ReadDir(folder)
		if err == nil || !strings.Contains(err.Error(), name) || string(text) != "mine" || len(entries) != 1 {
			t.Errorf("%s: got %v, %q and %d files", name, err, text, len(entries))
		}
	}
	folder := filepath.Join(t.TempDir(), "deployments", "prod")
	if err := begun(t).Write(folder); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, ChoicesFile))
	if err != nil || string(text) != "{\n  \"provider\": \"bpg\"\n}\n" {
		t.Errorf("got %q, %v", text, err)
	}
	if err := begun(t).Write(folder); err == nil {
		t.Error("a second call wrote again")
	}
}
