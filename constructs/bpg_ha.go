package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/generated/bpg/dataproxmoxversion"
	nodes "proxmox-patroni/generated/bpg/dataproxmoxvirtualenvironmentnodes"
	"proxmox-patroni/generated/bpg/haresource"
	"proxmox-patroni/generated/bpg/harule"
)

// highlyAvailable hands the VMs to Proxmox VE's HA manager where ha_managed asks for it. The manager restarts a VM on
// its node and relocates it never (max_relocate 0): its disks may be there only, and PostgreSQL has its copies on other
// machines. Where an administrator moves a
// VM, a rule keeps it apart from the machines of the same roles.
func (b bpg) highlyAvailable(scope constructs.Construct, proxmox cdktf.TerraformProvider) {
	haresource.NewHaresource(scope, jsii.String("vm"), &haresource.HaresourceConfig{
		Provider:    proxmox,
		ForEach:     each(`{ for key, m in local.machines : key => m if var.ha_managed && var.resource_type == "vm" }`),
		ResourceId:  jsii.String("vm:${proxmox_virtual_environment_vm.generic_vm[each.key].vm_id}"),
		State:       jsii.String("started"),
		MaxRelocate: jsii.Number(0),
	}).OverrideLogicalId(jsii.String("vm"))
	b.apart(scope, proxmox)
}

// apart keeps machines of the same roles on different nodes, by a rule for each set of roles that several have. Rules of
// this kind came with Proxmox VE 9.0; for older releases none is made.
func (bpg) apart(scope constructs.Construct, proxmox cdktf.TerraformProvider) {
	asked := number("var.ha_managed ? 1 : 0")
	dataproxmoxversion.NewDataProxmoxVersion(scope, jsii.String("version"), &dataproxmoxversion.DataProxmoxVersionConfig{
		Provider: proxmox, Count: asked,
	}).OverrideLogicalId(jsii.String("version"))
	nodes.NewDataProxmoxVirtualEnvironmentNodes(scope, jsii.String("nodes"), &nodes.DataProxmoxVirtualEnvironmentNodesConfig{
		Provider: proxmox, Count: asked,
	}).OverrideLogicalId(jsii.String("nodes"))
	const (
		// groups are the keys of the machines, by their roles.
		groups    = `{ for key, m in local.machines : join("-", sort(m.roles)) => key... if var.ha_managed && var.resource_type == "vm" }`
		present   = "length(data.proxmox_virtual_environment_nodes.nodes[0].names)"
		withRules = `try(tonumber(split(".", data.proxmox_version.version[0].release)[0]) >= 9, false)`
	)
	harule.NewHarule(scope, jsii.String("apart"), &harule.HaruleConfig{
		Provider:  proxmox,
		ForEach:   each("{ for roles, keys in %s : roles => keys if length(keys) > 1 && %s }", groups, withRules),
		Rule:      expr(`join("-", compact([var.app_name, var.environment, each.key]))`),
		Type:      jsii.String("resource-affinity"),
		Affinity:  jsii.String("negative"),
		Resources: cdktf.Token_AsList(expr("[for key in each.value : proxmox_haresource.vm[key].resource_id]"), nil),
		Lifecycle: &cdktf.TerraformResourceLifecycle{Precondition: &[]*cdktf.Precondition{{
			Condition: expr("length(each.value) <= " + present),
			ErrorMessage: jsii.String("ha_managed keeps machines of the same roles on different nodes. " +
				`${join(", ", each.value)} need ${length(each.value)} nodes, and there are ${` + present + `}. Set ha_managed = false, or add nodes.`),
		}}},
	}).OverrideLogicalId(jsii.String("apart"))
}
