package constructs

import (
	"fmt"
	"slices"
	"strings"

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

	defineVariables(inner, capable(nodeVariables, by))
	defineLocals(inner, nodeLocals)
	defineConstants(inner, constantsOf(by))
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
	{"single_instance", `{ for name in ["default"] : name => { ip_address = var.vm_target_ip } if !local.use_multi_instance }`},
	{"instance_map", "{ for name, m in merge(local.single_instance, var.instances) : name => " + object(plainAttributes()) + " }"},
	{"default_hostnames", "{ for key, m in local.instance_map : key => " +
		`local.use_multi_instance ? key : random_id.vm_suffix[key].hex }`},
	{"vm_hostnames", `{ for key, m in local.instance_map : key => ` +
		`coalesce(m.hostname, "${var.app_name}-${var.environment}-${local.default_hostnames[key]}") }`},
	{"ssh_public_keys", "distinct(" + keysIn("concat([var.ssh_public_key], var.ssh_public_keys)") + ")"},
	{"default_template", `var.resource_type == "lxc" ? var.lxc_template : var.vm_template`},
	// Every instance with its fallbacks resolved, in the types that providers want. Sizes are whole GiB and MiB.
	{"machines", "{ for key, m in local.instance_map : key => " + object([]field{
		{"address", "m.ip_address"},
		{"cidr", `"${m.ip_address}/${var.network_prefix_length}"`},
		{"gateway", gatewayOf},
		{"nameservers", "coalescelist(coalesce(m.nameservers, []), var.nameservers, [" + defaultNameserver + "])"},
		{"bridge", resolved("bridge")},
		{"vlan", "tonumber(" + resolved("vlan_tag") + ")"},
		{"extra_networks", extraNetworks},
		{"cores", "tonumber(" + resolved("cpu_cores") + ")"},
		{"cpu_type", resolved("cpu_type")},
		{"memory", "tonumber(" + resolved("ram_mb") + ")"},
		{"balloon", "tonumber(" + resolved("balloon_mb") + ")"},
		{"swap", "tonumber(" + resolved("swap_mb") + ")"},
		{"disk", gibibytes(resolved("disk_gb"))},
		{"storage", resolved("storage")},
		{"data_disk", gibibytes(resolved("data_disk_gb"))},
		{"data_storage", "coalesce(m.data_storage, var.data_storage, " + resolved("storage") + ")"},
		{"wal_disk", gibibytes(resolved("wal_disk_gb"))},
		{"wal_storage", "coalesce(m.wal_storage, var.wal_storage, m.data_storage, var.data_storage, " + resolved("storage") + ")"},
		{"mount_points", mountPoints},
		{"template", "coalesce(m.template, local.default_template)"},
		{"node", resolved("target_node")},
		{"failure_domain", "coalesce(m.failure_domain, var.failure_domain, " + resolved("target_node") + ")"},
		{"vmid", "tonumber(m.vmid)"},
		{"tags", "sort(distinct([for t in coalesce(m.tags, var.tags) : lower(t)]))"},
		{"description", resolved("description")},
		{"pool", resolved("pool")},
		{"start_order", "try(tonumber(coalesce(m.start_order, var.start_order)), null)"},
		{"start_delay", "try(tonumber(coalesce(m.start_delay, var.start_delay)), null)"},
		{"protection", "tobool(" + resolved("protection") + ")"},
		{"roles", `m.roles == null ? toset(["etcd", "patroni"]) : m.roles`},
	}) + " }"},
}

const (
	// defaultNameserver is that of the older module: the gateway for VMs, Google's for LXC containers.
	defaultNameserver = `coalesce(var.nameserver, var.resource_type == "lxc" ? "8.8.8.8" : ` + gatewayOf + `)`

	extraNetworks = `[for n in m.extra_networks : { bridge = n.bridge, ` +
		`vlan = tonumber(try(coalesce(n.vlan_tag), 0)), cidr = try(coalesce(n.ip_address), "") }]`
)

var mountPoints = `[for p in m.mount_points : { path = p.path, ` +
	`size = ` + gibibytes("p.size_gb") + `, ` +
	`storage = try(coalesce(p.storage), ` + resolved("storage") + `) }]`

// plainAttributes bring an instance into one form: texts, or null where an attribute is left out.
func plainAttributes() []field {
	var fields []field
	for _, a := range attributes {
		if strings.Contains(a.name, ".") {
			continue // of a part
		}
		fields = append(fields, field{a.name, map[kind]string{
			text:  "tostring(try(coalesce(m." + a.name + "), null))",
			texts: "try(compact(m." + a.name + "), null)",
			parts: "try([for part in m." + a.name + " : part], [])",
		}[a.kind]})
	}
	return fields
}

// resolved is an attribute of m, of local.instance_map, or else its variable's value, or else that one's default;
// "" where there is none of these.
func resolved(name string) string {
	a := attributes[slices.IndexFunc(attributes, func(a attribute) bool { return a.name == name })]
	v := nodeVariables[slices.IndexFunc(nodeVariables, func(v variable) bool { return v.name == a.variable })]
	if v.value == "" {
		return `try(coalesce(m.` + name + `, var.` + v.name + `), "")`
	}
	return fmt.Sprintf(`coalesce(m.%s, var.%s, "%v")`, name, v.name, v.value)
}

// gibibytes reads a disk size such as 20, 20G or 1T; 0 where there is none.
func gibibytes(size string) string {
	return `try(tonumber(regex("^[0-9]+", ` + size + `)) * (endswith(` + size + `, "T") ? 1024 : 1), 0)`
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

// defineConstants defines locals that are the same in every deployment, as plain JSON.
func defineConstants(scope constructs.Construct, constants map[string]any) {
	inner := constructs.NewConstruct(scope, jsii.String("constants"))
	for name, value := range constants {
		cdktf.NewTerraformLocal(inner, jsii.String(name), value).OverrideLogicalId(jsii.String(name))
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
