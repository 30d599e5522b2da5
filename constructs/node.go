package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/generated/hashicorp/random/id"
	random "proxmox-patroni/generated/hashicorp/random/provider"
	"proxmox-patroni/internal/provider"
)

// ProxmoxNodeProps are the synth-time choices of a ProxmoxNode.
type ProxmoxNodeProps struct {
	// Provider is the Terraform provider that makes the machines. Default: provider.Default.
	Provider provider.Name
}

// ProxmoxNode makes the machines of one deployment: VMs or LXC containers, one for each entry of the Terraform
// variable `instances`, or a single one for `vm_target_ip`.
//
// The Terraform names of its variables, locals, resources and outputs are plain and fixed, since existing states
// and workflows rely on them: a stack holds one ProxmoxNode.
type ProxmoxNode struct {
	scope    constructs.Construct
	provider provider.Provider
	machines []cdktf.ITerraformDependable
}

// NewProxmoxNode defines the machines below scope. It panics when the props name an unknown provider or when the
// stack has a ProxmoxNode already.
func NewProxmoxNode(scope constructs.Construct, nodeID string, props *ProxmoxNodeProps) *ProxmoxNode {
	by := provider.Get(props.Provider)
	inner := constructs.NewConstruct(scope, jsii.String(nodeID))
	stack := cdktf.TerraformStack_Of(scope)
	override(scope, "terraform.required_version", requiredTerraform)
	node := &ProxmoxNode{scope: inner, provider: by}

	defineVariables(inner, nodeVariables)
	defineLocals(inner, nodeLocals)
	node.suffix()
	node.machines = makers[by.Name].make(inner)
	override(scope, "moved", moves(append([]string{"random_id.vm_suffix"}, by.FormerlySingle()...)))
	defineOutputs(stack, nodeOutputs(by))
	return node
}

// requiredTerraform is the first version whose S3 backend locks without a second service; variable validations
// that refer to other variables came with 1.9.
const requiredTerraform = ">= 1.10.0"

// suffix makes the random part of the hostname in single mode. It exists for every instance, as in the older
// module, so that its states keep their shape.
func (n *ProxmoxNode) suffix() {
	random.NewRandomProvider(n.scope, jsii.String("random"), &random.RandomProviderConfig{})
	// The bindings pin the version they were made from; random_id is the same in all of these.
	override(n.scope, "terraform.required_providers.random.version", ">= 2.2.1, < 4.0.0")
	id.NewId(n.scope, jsii.String("vm_suffix"), &id.IdConfig{
		ForEach:    each("local.instance_map"),
		ByteLength: jsii.Number(2),
	}).OverrideLogicalId(jsii.String("vm_suffix"))
}

// moves brings each resource from its two older addresses, un-keyed and counted, to that of single mode.
// Terraform refuses two sources for one target, hence a chain.
func moves(resources []string) []map[string]string {
	var moved []map[string]string
	for _, r := range resources {
		moved = append(moved,
			map[string]string{"from": r, "to": r + "[0]"},
			map[string]string{"from": r + "[0]", "to": r + `["default"]`})
	}
	return moved
}

// nodeLocals are the derived values. use_multi_instance, instance_map and vm_hostnames are part of the interface.
var nodeLocals = []field{
	{"use_multi_instance", "length(var.instances) > 0"},
	{"instance_map", "local.use_multi_instance ? var.instances : { default = " + object(append(
		[]field{{"ip_address", "var.vm_target_ip"}}, nulls(optionalAttributes)...)) + " }"},
	{"vm_hostnames", `{ for key, instance in local.instance_map : key => ` +
		`coalesce(instance.hostname, local.use_multi_instance ? "${var.app_name}-${var.environment}-${key}" : ` +
		`"${var.app_name}-${var.environment}-${random_id.vm_suffix[key].hex}") }`},
	// Every instance with its fallbacks resolved, in the types that providers want. Sizes are whole GiB.
	{"machines", "{ for key, m in local.instance_map : key => " + object([]field{
		{"address", "m.ip_address"},
		{"cidr", `"${m.ip_address}/${var.network_prefix_length}"`},
		{"gateway", gatewayOf},
		{"nameserver", `coalesce(var.nameserver, var.resource_type == "lxc" ? "8.8.8.8" : ` + gatewayOf + `)`},
		{"bridge", "coalesce(m.bridge, var.network_bridge)"},
		{"vlan", "tonumber(coalesce(m.vlan_tag, var.vlan_tag))"},
		{"cores", "tonumber(coalesce(m.cpu_cores, var.vm_cpu_cores))"},
		{"memory", "tonumber(coalesce(m.ram_mb, var.vm_ram_mb))"},
		{"disk", gibibytes("coalesce(m.disk_gb, var.vm_disk_gb)")},
		{"template", `coalesce(m.template, var.resource_type == "lxc" ? var.lxc_template : var.vm_template)`},
		{"storage", "coalesce(m.storage, var.proxmox_storage)"},
		{"node", "coalesce(m.target_node, var.proxmox_target_node)"},
		{"vmid", "m.vmid"},
		{"roles", `m.roles == null ? toset(["etcd", "patroni"]) : m.roles`},
	}) + " }"},
}

// gibibytes reads a disk size such as 20, 20G or 1T.
func gibibytes(size string) string {
	return `tonumber(regex("^[0-9]+", ` + size + `)) * (endswith(` + size + `, "T") ? 1024 : 1)`
}

func nulls(names []string) []field {
	fields := make([]field, len(names))
	for i, n := range names {
		fields[i] = field{n, "null"}
	}
	return fields
}

// output is a Terraform output and what it tells.
type output struct{ name, value, doc string }

// nodeOutputs are maps by instance key, but for resource_type; those of the other kind are empty.
func nodeOutputs(by provider.Provider) []output {
	vm, container := by.VM.Address(), by.Container.Address()
	ids := func(address string) string {
		return "{ for key, m in " + address + " : key => " + by.VMID("m") + " }"
	}
	only := func(kind, value string) string {
		return `{ for key, v in ` + value + ` : key => v if var.resource_type == "` + kind + `" }`
	}
	const ips = "{ for key, m in local.machines : key => m.address }"
	return []output{
		{"vm_ids", ids(vm), "VM ids of the VMs."},
		{"lxc_ids", ids(container), "VM ids of the LXC containers."},
		{"resource_ids", "merge(" + ids(vm) + ", " + ids(container) + ")", "VM ids of the machines of either kind."},
		{"vm_target_ips", only("vm", ips), "Addresses of the VMs."},
		{"lxc_ips", only("lxc", ips), "Addresses of the LXC containers."},
		{"vm_hostnames", "local.vm_hostnames", "Hostnames of the machines of either kind."},
		{"lxc_hostnames", only("lxc", "local.vm_hostnames"), "Hostnames of the LXC containers."},
		{"resource_type", "var.resource_type", "vm or lxc."},
	}
}

func defineLocals(scope constructs.Construct, locals []field) {
	inner := constructs.NewConstruct(scope, jsii.String("locals"))
	for _, l := range locals {
		cdktf.NewTerraformLocal(inner, jsii.String(l.name), expr("%s", l.value)).OverrideLogicalId(jsii.String(l.name))
	}
}

// defineOutputs puts outputs on the stack itself: only there does Terraform show them under their plain names.
func defineOutputs(stack cdktf.TerraformStack, outputs []output) {
	for _, o := range outputs {
		cdktf.NewTerraformOutput(stack, jsii.String(o.name), &cdktf.TerraformOutputConfig{
			Value: expr("%s", o.value), Description: jsii.String(o.doc), StaticId: jsii.Bool(true),
		})
	}
}
