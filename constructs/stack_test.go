package constructs

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/internal/provider"
)

// synth is the Terraform JSON of a stack with a node and, if asked, a cluster.
func synth(t *testing.T, by provider.Name, withCluster bool) (string, map[string]any) {
	t.Helper()
	app := cdktf.Testing_App(&cdktf.TestingAppConfig{Outdir: jsii.String(t.TempDir())})
	stack := cdktf.NewTerraformStack(app, jsii.String("test"))
	node := NewProxmoxNode(stack, "node", &ProxmoxNodeProps{Provider: by})
	if withCluster {
		NewPatroniCluster(stack, "cluster", &PatroniClusterProps{Node: node})
	}
	text := *cdktf.Testing_Synth(stack, jsii.Bool(false))
	var parsed map[string]any
	if err := json.Unmarshal([]byte(text), &parsed); err != nil {
		t.Fatalf("synthesized JSON: %v", err)
	}
	return text, parsed
}

// guestPaths are those of the machines, which the inventory tells.
var guestPaths = regexp.MustCompile(`"/(?:var/lib/postgresql|dev/disk/by-id)`)

// TestNoSilentGarbage guards against what CDKTF writes without an error when an expression is built wrong.
func TestNoSilentGarbage(t *testing.T) {
	garbage := regexp.MustCompile(`\$jsii\.byref|undefined|\$\$\{|TfToken|\$\{\$\{[^ ]|"/[a-z]+/`)
	for by := range makers {
		text, _ := synth(t, by, true)
		text = guestPaths.ReplaceAllString(text, "") // a path of this checkout would be another
		if found := garbage.FindAllString(text, -1); found != nil {
			t.Errorf("%s: synthesized JSON has %q", by, found)
		}
	}
}

// TestAddresses guards the names that existing states and workflows rely on; a merged or hashed id changes them.
func TestAddresses(t *testing.T) {
	telmate := []string{
		"proxmox_lxc.container", "proxmox_vm_qemu.generic_vm", "random_id.vm_suffix",
		"terraform_data.ansible", "terraform_data.deployment", "terraform_data.member",
	}
	want := map[provider.Name][]string{
		provider.Telmate:  telmate,
		provider.Telmate3: telmate,
		provider.BPG: {
			"proxmox_haresource.vm", "proxmox_harule.apart",
			"proxmox_virtual_environment_container.container", "proxmox_virtual_environment_vm.generic_vm",
			"random_id.vm_suffix",
			"terraform_data.ansible", "terraform_data.deployment", "terraform_data.member",
		},
	}
	for by, addresses := range want {
		_, stack := synth(t, by, true)
		var got []string
		for kind, resources := range stack["resource"].(map[string]any) {
			for name := range resources.(map[string]any) {
				got = append(got, kind+"."+name)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, addresses) {
			t.Errorf("%s: resources are %q, want %q", by, got, addresses)
		}
	}
}

// TestVariableContract guards names, types and defaults that callers pass already.
func TestVariableContract(t *testing.T) {
	type contract struct {
		typ       string
		value     any
		required  bool
		sensitive bool
	}
	want := map[string]contract{
		"vm_target_ip":             {typ: "string", value: ""},
		"instance_count":           {typ: "number", value: nil},
		"vm_cpu_cores":             {typ: "string", value: "2"},
		"vm_ram_mb":                {typ: "string", value: "4096"},
		"vm_disk_gb":               {typ: "string", value: "20G"},
		"app_name":                 {typ: "string", value: "app"},
		"environment":              {typ: "string", value: "dev"},
		"vlan_tag":                 {typ: "string", value: "20"},
		"proxmox_api_url":          {typ: "string", required: true},
		"proxmox_api_token_id":     {typ: "string", required: true},
		"proxmox_api_token_secret": {typ: "string", required: true, sensitive: true},
		"ssh_public_key":           {typ: "string", required: true},
		"proxmox_target_node":      {typ: "string", value: "pmx"},
		"proxmox_storage":          {typ: "string", value: "zfs-vm"},
		"vm_template":              {typ: "string", value: "ubuntu-2404-template"},
		"resource_type":            {typ: "string", value: "vm"},
		"lxc_template":             {typ: "string", value: "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst"},
		"lxc_unprivileged":         {typ: "bool", value: true},
		"lxc_nesting":              {typ: "bool", value: false},
	}
	_, stack := synth(t, provider.Telmate, false)
	variables := stack["variable"].(map[string]any)
	for name, w := range want {
		v, found := variables[name].(map[string]any)
		if !found {
			t.Errorf("variable %s is missing", name)
			continue
		}
		value, optional := v["default"]
		sensitive, _ := v["sensitive"].(bool)
		if got := (contract{v["type"].(string), value, !optional, sensitive}); got != w {
			t.Errorf("variable %s is %+v, want %+v", name, got, w)
		}
	}
	// Of an object type, Terraform would drop unknown attributes without a word.
	if typ := variables["instances"].(map[string]any)["type"].(string); typ != "any" {
		t.Errorf("instances has type %s", typ)
	}
}

func TestOutputsAndLocals(t *testing.T) {
	for by := range makers {
		_, stack := synth(t, by, true)
		for section, names := range map[string][]string{
			"output": {"vm_ids", "resource_ids", "vm_target_ips", "vm_hostnames", "lxc_ids", "lxc_ips", "lxc_hostnames", "resource_type", "ansible_inventory", "cluster_vip", "connection_string"},
			"locals": {"use_multi_instance", "instance_map", "vm_hostnames"},
		} {
			for _, name := range names {
				if _, found := stack[section].(map[string]any)[name]; !found {
					t.Errorf("%s: %s %s is missing", by, section, name)
				}
			}
		}
	}
}

// TestTelmateNeverSetsBackup guards the one argument that makes this provider lose a disk.
func TestTelmateNeverSetsBackup(t *testing.T) {
	if text, _ := synth(t, provider.Telmate, false); strings.Contains(text, `"backup":`) {
		t.Error("a disk has the argument backup")
	}
}

func TestSecondNodeInAStackFails(t *testing.T) {
	app := cdktf.Testing_App(&cdktf.TestingAppConfig{Outdir: jsii.String(t.TempDir())})
	stack := cdktf.NewTerraformStack(app, jsii.String("test"))
	NewProxmoxNode(stack, "one", &ProxmoxNodeProps{})
	defer func() {
		if recover() == nil {
			t.Error("two ProxmoxNodes in one stack would be merged into one, and did not fail")
		}
	}()
	NewProxmoxNode(stack, "two", &ProxmoxNodeProps{})
}
