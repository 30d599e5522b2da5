package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// variable is a Terraform input variable of a stack.
type variable struct {
	name, typ string
	value     any // default; required when nil
	sensitive bool
	doc       string
	rules     []rule
}

// null is the default of a variable that may be left out without standing for a value.
type null struct{}

func (v variable) define(scope constructs.Construct) {
	config := &cdktf.TerraformVariableConfig{
		Type:        jsii.String(v.typ),
		Description: jsii.String(v.doc),
		Default:     v.value,
	}
	if v.value == (null{}) {
		config.Default = cdktf.Token_NullValue() // a Go nil would drop the key, and so require a value
	} else {
		config.Nullable = jsii.Bool(false)
	}
	if v.sensitive {
		config.Sensitive = jsii.Bool(true)
	}
	if len(v.rules) > 0 {
		validations := make([]*cdktf.TerraformVariableValidationConfig, len(v.rules))
		for i, r := range v.rules {
			validations[i] = &cdktf.TerraformVariableValidationConfig{
				Condition: expr("%s", r.holds), ErrorMessage: jsii.String(r.message),
			}
		}
		config.Validation = &validations
	}
	// Variables live in a scope of their own, since construct ids share one namespace and an output may have a
	// variable's name; the logical id keeps the plain name.
	cdktf.NewTerraformVariable(scope, jsii.String(v.name), config).OverrideLogicalId(jsii.String(v.name))
}

func defineVariables(scope constructs.Construct, variables []variable) {
	inner := constructs.NewConstruct(scope, jsii.String("variables"))
	for _, v := range variables {
		v.define(inner)
	}
}

// nodeVariables are the inputs of ProxmoxNode. Names, types and defaults of those that existed in the older
// Terraform module must stay exact: workflows pass them as strings.
var nodeVariables = []variable{
	{name: "proxmox_api_url", typ: "string", doc: "URL of the Proxmox VE API, such as https://pve.example.org:8006/api2/json.", rules: []rule{
		{
			`can(regex("^https?://[^/]+", var.proxmox_api_url))`,
			`proxmox_api_url is "${var.proxmox_api_url}". Give the URL of the Proxmox VE API, such as https://pve.example.org:8006/api2/json.`,
		},
	}},
	{name: "proxmox_api_token_id", typ: "string", doc: "API token, as user@realm!name.", rules: []rule{
		{
			`can(regex("^[^@!]+@[^@!]+![^@!]+$", var.proxmox_api_token_id))`,
			`proxmox_api_token_id is "${var.proxmox_api_token_id}". Give a token as user@realm!name, such as terraform@pve!deploy.`,
		},
	}},
	{name: "proxmox_api_token_secret", typ: "string", sensitive: true, doc: "Secret of the API token. Set it by TF_VAR_proxmox_api_token_secret, not in a file."},
	{name: "proxmox_tls_insecure", typ: "bool", value: true, doc: "Accept the API's certificate unchecked, as the older module did. Set it to false where the certificate is trusted."},
	{name: "ssh_public_key", typ: "string", doc: "Public SSH key for the login user: deploy on VMs, root on LXC containers. Several keys are one in a line.", rules: []rule{
		{
			`length(` + keysIn(`[var.ssh_public_key]`) + `) + length(var.ssh_public_keys) > 0`,
			`ssh_public_key is "${var.ssh_public_key}". ` + keyWanted,
		},
		keyRule("ssh_public_key", "[var.ssh_public_key]"),
	}},
	{name: "ssh_public_keys", typ: "list(string)", value: []any{}, doc: "Further public SSH keys for the login user.", rules: []rule{
		keyRule("ssh_public_keys", "var.ssh_public_keys"),
	}},

	{name: "resource_type", typ: "string", value: "vm", doc: "What to make: vm or lxc.", rules: []rule{
		{`contains(["vm", "lxc"], var.resource_type)`, `resource_type is "${var.resource_type}". Allowed: "vm", "lxc".`},
	}},
	{name: "app_name", typ: "string", value: "app", doc: "First part of hostnames.", rules: []rule{hostname.givenRule("app_name")}},
	{name: "environment", typ: "string", value: "dev", doc: "Second part of hostnames.", rules: []rule{hostname.givenRule("environment")}},
	{
		name: "vm_target_ip", typ: "string", value: "", doc: "IPv4 address of the one machine of single mode; not used when `instances` is given.",
		rules: append([]rule{
			{
				`var.vm_target_ip != "" || length(var.instances) > 0`,
				`Nothing to make: vm_target_ip and instances are both empty. Set vm_target_ip for one machine, or instances for several.`,
			},
			address.rule("vm_target_ip"),
		}, addressRules(singleMachine)...),
	},
	{
		name: "instances", typ: "any", value: map[string]any{}, doc: "Machines to make, by a key that is their permanent identity. Attributes left out fall back to the deployment-wide variables.",
		rules: instanceRules(),
	},
	{name: "instance_count", typ: "number", value: null{}, doc: "Number of machines expected, 1 to 10: a guard against a map that is not the one meant. Default: not checked.", rules: []rule{
		{
			`var.instance_count == null || try(contains(range(1, 11), var.instance_count), false)`,
			`instance_count is ${coalesce(var.instance_count, 0)}. Allowed: a whole number from 1 to 10.`,
		},
		{
			`var.instance_count == null || var.instance_count == max(1, length(var.instances))`,
			`instance_count is ${coalesce(var.instance_count, 0)}, but instances has ${length(var.instances)} entries. Make them agree, or leave instance_count out.`,
		},
	}},

	{name: "vm_cpu_cores", typ: "string", value: "2", doc: "CPU cores of a machine.", rules: []rule{cores.rule("vm_cpu_cores")}},
	{name: "vm_ram_mb", typ: "string", value: "4096", doc: "Memory of a machine, in MiB.", rules: []rule{memory.rule("vm_ram_mb")}},
	{name: "vm_disk_gb", typ: "string", value: "20G", doc: "Disk of a machine, such as 20G or 1T. It can grow later, never shrink.", rules: []rule{diskSize.rule("vm_disk_gb")}},
	{name: "vm_template", typ: "string", value: "ubuntu-2404-template", doc: "Name of the VM template to clone, with cloud-init and the QEMU guest agent. With provider bpg its VM id is taken as well."},
	{name: "lxc_template", typ: "string", value: "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst", doc: "LXC template volume."},
	{name: "lxc_unprivileged", typ: "bool", value: true, doc: "Make LXC containers unprivileged."},
	{name: "lxc_nesting", typ: "bool", value: false, doc: "Allow nesting in LXC containers."},
	{name: "proxmox_target_node", typ: "string", value: "pmx", doc: "Proxmox VE node that runs the machines."},
	{name: "proxmox_storage", typ: "string", value: "zfs-vm", doc: "Storage for disks."},
	{name: "vlan_tag", typ: "string", value: "20", doc: "VLAN of the network card, 1 to 4094; 0 for none.", rules: []rule{vlan.rule("vlan_tag")}},
	{name: "network_bridge", typ: "string", value: "vmbr0", doc: "Bridge of the network card."},
	{name: "network_prefix_length", typ: "number", value: 24, doc: "Prefix length of the machines' subnet.", rules: []rule{
		{
			`contains(range(8, 31), var.network_prefix_length)`,
			`network_prefix_length is ${var.network_prefix_length}. Allowed: a whole number from 8 to 30.`,
		},
	}},
	{name: "gateway", typ: "string", value: "", doc: "Default gateway. Default: the first host of each machine's subnet.", rules: []rule{address.rule("gateway")}},
	{name: "nameserver", typ: "string", value: "", doc: "DNS server. Default, as in the older module: the gateway for VMs, 8.8.8.8 for LXC containers.", rules: []rule{address.rule("nameserver")}},
	{name: "nameservers", typ: "list(string)", value: []any{}, doc: "DNS servers. Default: nameserver.", rules: []rule{
		address.elementsRule("nameservers"),
	}},
	{name: "search_domain", typ: "string", value: "", doc: "DNS search domain."},

	{name: "data_disk_gb", typ: "string", value: "", doc: "A further disk for PostgreSQL's data, such as 100G. Default: none. It can grow later, never shrink.", rules: []rule{diskSize.rule("data_disk_gb")}},
	{name: "data_storage", typ: "string", value: "", doc: "Storage for the data disk. Default: that of the machine."},
	{name: "wal_disk_gb", typ: "string", value: "", doc: "A further disk for PostgreSQL's WAL, such as 20G. Default: none. It can grow later, never shrink.", rules: []rule{diskSize.rule("wal_disk_gb")}},
	{name: "wal_storage", typ: "string", value: "", doc: "Storage for the WAL disk. Default: data_storage."},
	{name: "swap_mb", typ: "string", value: "512", doc: "Swap of an LXC container, in MiB.", rules: []rule{swap.rule("swap_mb")}},
	{name: "balloon_mb", typ: "string", value: "0", doc: "Memory to which Proxmox VE may shrink a VM, in MiB; 0 for never.", rules: []rule{
		balloon.rule("balloon_mb"),
		{
			`try(tonumber(coalesce(var.balloon_mb, "0")) <= tonumber(var.vm_ram_mb), true)`,
			`balloon_mb is "${var.balloon_mb}", more than vm_ram_mb, "${var.vm_ram_mb}". Give at most the machine's memory.`,
		},
		noneOf("{ for name, m in "+given+" : name => m if var.balloon_mb != null }", moreThanMemory, textOf("balloon_mb"),
			"balloon_mb is more than the machine's memory", "Give at most ram_mb."),
	}},
	{name: "cpu_type", typ: "string", value: "host", doc: "CPU type of a VM. A VM that has to move between unlike nodes needs one that all of them have, such as x86-64-v2-AES.", rules: []rule{cpuType.rule("cpu_type")}},
	{name: "vm_watchdog", typ: "bool", value: null{}, doc: "Give VMs a watchdog (i6300esb) that resets one that hangs. Default: where the provider can."},
	{name: "tags", typ: "list(string)", value: []any{}, doc: "Tags of the machines in Proxmox VE.", rules: []rule{
		tag.elementsRule("tags"),
	}},
	{name: "description", typ: "string", value: "", doc: "Description of the machines in Proxmox VE."},
	{name: "pool", typ: "string", value: "", doc: "Pool of the machines in Proxmox VE. Default: none.", rules: []rule{pool.rule("pool")}},
	{name: "start_order", typ: "string", value: "", doc: "Order in which a node starts its machines, lower ones first. Default: none.", rules: []rule{order.rule("start_order")}},
	{name: "start_delay", typ: "string", value: "", doc: "Seconds that a node waits after it started the machine. Default: none.", rules: []rule{delay.rule("start_delay")}},
	{name: "protection", typ: "bool", value: false, doc: "Let Proxmox VE refuse to remove the machines or their disks."},
	{name: "ha_managed", typ: "bool", value: false, doc: "Let Proxmox VE's HA manager keep the machines running."},
	{name: "failure_domain", typ: "string", value: "", doc: "What fails at once, such as a rack. Default: the Proxmox VE node of the machine."},
}

// singleMachine is the machine of single mode, as addressRules want it.
const singleMachine = `{ for name, ip in { vm_target_ip = var.vm_target_ip } : name => { ip_address = ip, gateway = "" } ` +
	`if ip != "" && length(var.instances) == 0 }`

const keyWanted = "Give public keys in OpenSSH's format, one in a line, such as the content of ~/.ssh/id_ed25519.pub."

// keysIn are the public keys in a list of texts of one line or several, without comments.
func keysIn(texts string) string {
	lines := `flatten([for t in ` + texts + ` : [for line in split("\n", t) : trimspace(line)]])`
	return `[for line in ` + lines + ` : line if line != "" && !startswith(line, "#")]`
}

// keyRule is about public keys in a list of texts.
func keyRule(name, texts string) rule {
	bad := `[for key in ` + keysIn(texts) + ` : key if !can(regex("^(ssh|ecdsa|sk)-\\S+ \\S+", key))]`
	return rule{
		`length(` + bad + `) == 0`,
		name + ` is ${join(", ", formatlist("%q", ` + bad + `))}, no public key. ` + keyWanted,
	}
}
