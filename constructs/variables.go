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

// rule is a validation of a variable: an HCL condition and, as an HCL template, what to tell the user.
type rule struct{ holds, message string }

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

// instancesType is the type of the variable `instances`; ip_address is all that an instance needs.
const instancesType = "map(object({ip_address = string, " +
	"cpu_cores = optional(string), ram_mb = optional(string), disk_gb = optional(string), " +
	"template = optional(string), storage = optional(string), target_node = optional(string), " +
	"vlan_tag = optional(string), gateway = optional(string), bridge = optional(string), " +
	"hostname = optional(string), vmid = optional(number), roles = optional(set(string))}))"

// optionalAttributes are those of instancesType, for the one instance of single mode: both arms of the
// conditional that chooses the mode need the same attributes.
var optionalAttributes = []string{
	"cpu_cores", "ram_mb", "disk_gb", "template", "storage", "target_node",
	"vlan_tag", "gateway", "bridge", "hostname", "vmid", "roles",
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
	{name: "ssh_public_key", typ: "string", doc: "Public SSH key for the login user: deploy on VMs, root on LXC containers.", rules: []rule{
		{
			`can(regex("^(ssh|ecdsa|sk)-\\S+ \\S+", trimspace(var.ssh_public_key)))`,
			`ssh_public_key is "${var.ssh_public_key}". Give one public key in OpenSSH's format, such as the content of ~/.ssh/id_ed25519.pub.`,
		},
	}},

	{name: "resource_type", typ: "string", value: "vm", doc: "What to make: vm or lxc.", rules: []rule{
		{`contains(["vm", "lxc"], var.resource_type)`, `resource_type is "${var.resource_type}". Allowed: "vm", "lxc".`},
	}},
	{name: "app_name", typ: "string", value: "app", doc: "First part of hostnames.", rules: []rule{nameRule("app_name")}},
	{name: "environment", typ: "string", value: "dev", doc: "Second part of hostnames.", rules: []rule{nameRule("environment")}},
	{
		name: "vm_target_ip", typ: "string", value: "", doc: "IPv4 address of the one machine of single mode; not used when `instances` is given.",
		rules: append([]rule{
			{
				`var.vm_target_ip != "" || length(var.instances) > 0`,
				`Nothing to make: vm_target_ip and instances are both empty. Set vm_target_ip for one machine, or instances for several.`,
			},
		}, addressRules(`{ for name, ip in { vm_target_ip = var.vm_target_ip } : name => { ip_address = ip, gateway = "" } if ip != "" && length(var.instances) == 0 }`)...),
	},
	{
		name: "instances", typ: instancesType, value: map[string]any{}, doc: "Machines to make, by a key that is their identity for ever. Attributes left out fall back to the deployment-wide variables.",
		rules: instanceRules(),
	},
	{name: "instance_count", typ: "number", value: null{}, doc: "Number of machines expected, 1 to 10: a guard against a map that is not the one meant. Default: not checked.", rules: []rule{
		{
			`var.instance_count == null || try(var.instance_count >= 1 && var.instance_count <= 10 && floor(var.instance_count) == var.instance_count, false)`,
			`instance_count is ${coalesce(var.instance_count, 0)}. Allowed: a whole number from 1 to 10.`,
		},
		{
			`var.instance_count == null || var.instance_count == max(1, length(var.instances))`,
			`instance_count is ${coalesce(var.instance_count, 0)}, but instances has ${length(var.instances)} entries. Make them agree, or leave instance_count out.`,
		},
	}},

	{name: "vm_cpu_cores", typ: "string", value: "2", doc: "CPU cores of a machine.", rules: []rule{coresRule("vm_cpu_cores")}},
	{name: "vm_ram_mb", typ: "string", value: "4096", doc: "Memory of a machine, in MiB.", rules: []rule{ramRule("vm_ram_mb")}},
	{name: "vm_disk_gb", typ: "string", value: "20G", doc: "Disk of a machine, such as 20G or 1T. It can grow later, never shrink.", rules: []rule{diskRule("vm_disk_gb")}},
	{name: "vm_template", typ: "string", value: "ubuntu-2404-template", doc: "Name of the VM template to clone, with cloud-init and the QEMU guest agent. With provider bpg its VM id is taken as well."},
	{name: "lxc_template", typ: "string", value: "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst", doc: "LXC template volume."},
	{name: "lxc_unprivileged", typ: "bool", value: true, doc: "Make LXC containers unprivileged."},
	{name: "lxc_nesting", typ: "bool", value: false, doc: "Allow nesting in LXC containers."},
	{name: "proxmox_target_node", typ: "string", value: "pmx", doc: "Proxmox VE node that runs the machines."},
	{name: "proxmox_storage", typ: "string", value: "zfs-vm", doc: "Storage for disks."},
	{name: "vlan_tag", typ: "string", value: "20", doc: "VLAN of the network card, 1 to 4094; 0 for none.", rules: []rule{vlanRule("vlan_tag")}},
	{name: "network_bridge", typ: "string", value: "vmbr0", doc: "Bridge of the network card."},
	{name: "network_prefix_length", typ: "number", value: 24, doc: "Prefix length of the machines' subnet.", rules: []rule{
		{
			`var.network_prefix_length >= 8 && var.network_prefix_length <= 30 && floor(var.network_prefix_length) == var.network_prefix_length`,
			`network_prefix_length is ${var.network_prefix_length}. Allowed: a whole number from 8 to 30.`,
		},
	}},
	{name: "gateway", typ: "string", value: "", doc: "Default gateway. Default: the first host of each machine's subnet.", rules: []rule{ipRule("gateway")}},
	{name: "nameserver", typ: "string", value: "", doc: "DNS server. Default, as in the older module: the gateway for VMs, 8.8.8.8 for LXC containers.", rules: []rule{ipRule("nameserver")}},
	{name: "search_domain", typ: "string", value: "", doc: "DNS search domain."},
}
