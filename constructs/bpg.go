package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	vms "proxmox-patroni/generated/bpg/dataproxmoxvirtualenvironmentvms"
	bpgprovider "proxmox-patroni/generated/bpg/provider"
	ct "proxmox-patroni/generated/bpg/virtualenvironmentcontainer"
	vm "proxmox-patroni/generated/bpg/virtualenvironmentvm"
	"proxmox-patroni/internal/provider"
)

// bpg makes machines by bpg/proxmox.
type bpg struct{}

func (b bpg) make(scope constructs.Construct) []cdktf.ITerraformDependable {
	proxmox := b.provide(scope)
	b.templates(scope, proxmox)
	return []cdktf.ITerraformDependable{b.vm(scope, proxmox), b.container(scope, proxmox)}
}

// provide defines the provider. Its bindings were made under the name bpg, as Telmate's is called proxmox as
// well; so each resource must name it, or Terraform would look for a provider called like its type.
func (bpg) provide(scope constructs.Construct) cdktf.TerraformProvider {
	require(scope, "bpg", provider.Get(provider.BPG))
	return bpgprovider.NewBpgProvider(scope, jsii.String("proxmox"), &bpgprovider.BpgProviderConfig{
		Endpoint: expr("var.proxmox_api_url"), // the provider drops the path /api2/json
		ApiToken: jsii.String("${var.proxmox_api_token_id}=${var.proxmox_api_token_secret}"),
		Insecure: boolean("var.proxmox_tls_insecure"),
	})
}

// templates looks the VM templates up by name, since this provider clones by VM id only. A template given as a
// number needs no look-up, and no right to list VMs.
func (bpg) templates(scope constructs.Construct, proxmox cdktf.TerraformProvider) {
	const names = `distinct([for m in local.machines : m.template if var.resource_type == "vm" && !can(tonumber(m.template))])`
	vms.NewDataProxmoxVirtualEnvironmentVms(scope, jsii.String("template"), &vms.DataProxmoxVirtualEnvironmentVmsConfig{
		Provider: proxmox,
		ForEach:  each("{ for name in %s : name => name }", names),
		Filter: &[]*vms.DataProxmoxVirtualEnvironmentVmsFilter{
			{Name: jsii.String("name"), Values: &[]*string{expr("each.value")}},
			{Name: jsii.String("template"), Values: strs("true")},
		},
		Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
			Condition: expr("length(self.vms) == 1"),
			ErrorMessage: jsii.String(`${length(self.vms)} VM templates are named "${each.value}". ` +
				`Set vm_template to the name of exactly one template that the API token may see, or to its VM id.`),
		}}},
	}).OverrideLogicalId(jsii.String("template"))
}

const bpgTemplates = "data.proxmox_virtual_environment_vms.template"

func (bpg) vm(scope constructs.Construct, proxmox cdktf.TerraformProvider) cdktf.ITerraformDependable {
	machine := vm.NewVirtualEnvironmentVm(scope, jsii.String("generic_vm"), &vm.VirtualEnvironmentVmConfig{
		Provider: proxmox,
		ForEach:  forEach(provider.VM),
		Name:     expr("local.vm_hostnames[each.key]"),
		VmId:     number("each.value.vmid"),
		NodeName: expr("each.value.node"),
		Migrate:  jsii.Bool(true), // a changed node would otherwise replace the machine
		Clone: &vm.VirtualEnvironmentVmClone{
			VmId:        number(`try(tonumber(each.value.template), %s[each.value.template].vms[0].vm_id)`, bpgTemplates),
			NodeName:    expr(`try(%s[each.value.template].vms[0].node_name, each.value.node)`, bpgTemplates),
			DatastoreId: expr("each.value.storage"),
			Full:        jsii.Bool(true),
		},

		Cpu:             &vm.VirtualEnvironmentVmCpu{Cores: number("each.value.cores"), Type: jsii.String("host")},
		Memory:          &vm.VirtualEnvironmentVmMemory{Dedicated: number("each.value.memory")},
		ScsiHardware:    jsii.String("virtio-scsi-pci"),
		OnBoot:          jsii.Bool(true),
		Agent:           &vm.VirtualEnvironmentVmAgent{Enabled: jsii.Bool(true), Timeout: jsii.String(agentTimeout)},
		OperatingSystem: &vm.VirtualEnvironmentVmOperatingSystem{Type: jsii.String("l26")},
		// Cloud images log to the first serial port; both are repeated here, as otherwise they are a diff for ever.
		SerialDevice: &[]*vm.VirtualEnvironmentVmSerialDevice{{}},
		Vga:          &vm.VirtualEnvironmentVmVga{Type: jsii.String("serial0")},
		Disk: &[]*vm.VirtualEnvironmentVmDisk{{
			Interface: jsii.String("scsi0"), DatastoreId: expr("each.value.storage"), Size: number("each.value.disk"),
		}},
		NetworkDevice: &[]*vm.VirtualEnvironmentVmNetworkDevice{{
			Bridge: expr("each.value.bridge"), Model: jsii.String("virtio"), VlanId: number("each.value.vlan"), // 0: no VLAN
		}},
		Initialization: &vm.VirtualEnvironmentVmInitialization{
			DatastoreId: expr("each.value.storage"), Interface: jsii.String("ide2"),
			Dns: &vm.VirtualEnvironmentVmInitializationDns{
				Servers: &[]*string{expr("each.value.nameserver")}, Domain: expr("var.search_domain"),
			},
			IpConfig: &[]*vm.VirtualEnvironmentVmInitializationIpConfig{{
				Ipv4: &vm.VirtualEnvironmentVmInitializationIpConfigIpv4{
					Address: expr("each.value.cidr"), Gateway: expr("each.value.gateway"),
				},
			}},
			UserAccount: &vm.VirtualEnvironmentVmInitializationUserAccount{
				Username: jsii.String(vmUser), Keys: &[]*string{expr(publicKey)},
			},
		},

		StopOnDestroy:     jsii.Bool(true), // a shutdown would wait for an agent that may be gone
		TimeoutClone:      jsii.Number(createSeconds),
		TimeoutCreate:     jsii.Number(createSeconds),
		TimeoutMigrate:    jsii.Number(createSeconds),
		TimeoutStartVm:    jsii.Number(startSeconds),
		TimeoutStopVm:     jsii.Number(startSeconds),
		TimeoutReboot:     jsii.Number(startSeconds),
		TimeoutShutdownVm: jsii.Number(startSeconds),
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// Each of these would replace a machine that holds data: the template it came from, which an import
			// does not know either, and the key that cloud-init put in at its first boot.
			IgnoreChanges: strs("clone", "initialization[0].user_account"),
		},
	})
	machine.OverrideLogicalId(jsii.String("generic_vm"))
	return machine
}

func (bpg) container(scope constructs.Construct, proxmox cdktf.TerraformProvider) cdktf.ITerraformDependable {
	machine := ct.NewVirtualEnvironmentContainer(scope, jsii.String("container"), &ct.VirtualEnvironmentContainerConfig{
		Provider:     proxmox,
		ForEach:      forEach(provider.LXC),
		VmId:         number("each.value.vmid"),
		NodeName:     expr("each.value.node"),
		Unprivileged: boolean("var.lxc_unprivileged"),
		Features:     &ct.VirtualEnvironmentContainerFeatures{Nesting: boolean("var.lxc_nesting")},
		OperatingSystem: &ct.VirtualEnvironmentContainerOperatingSystem{
			TemplateFileId: expr("each.value.template"), Type: expr(lxcSystem),
		},
		Cpu:    &ct.VirtualEnvironmentContainerCpu{Cores: number("each.value.cores")},
		Memory: &ct.VirtualEnvironmentContainerMemory{Dedicated: number("each.value.memory"), Swap: jsii.Number(lxcSwap)},
		Disk:   &ct.VirtualEnvironmentContainerDisk{DatastoreId: expr("each.value.storage"), Size: number("each.value.disk")},
		NetworkInterface: &[]*ct.VirtualEnvironmentContainerNetworkInterface{{
			Name: jsii.String("eth0"), Bridge: expr("each.value.bridge"), VlanId: number("each.value.vlan"), // 0: no VLAN
		}},
		Initialization: &ct.VirtualEnvironmentContainerInitialization{
			Hostname: expr("local.vm_hostnames[each.key]"),
			Dns: &ct.VirtualEnvironmentContainerInitializationDns{
				Servers: &[]*string{expr("each.value.nameserver")}, Domain: expr("var.search_domain"),
			},
			IpConfig: &[]*ct.VirtualEnvironmentContainerInitializationIpConfig{{
				Ipv4: &ct.VirtualEnvironmentContainerInitializationIpConfigIpv4{
					Address: expr("each.value.cidr"), Gateway: expr("each.value.gateway"),
				},
			}},
			UserAccount: &ct.VirtualEnvironmentContainerInitializationUserAccount{Keys: &[]*string{expr(publicKey)}},
		},
		StartOnBoot:   jsii.Bool(true),
		Started:       jsii.Bool(true),
		TimeoutCreate: jsii.Number(createSeconds),
		TimeoutStart:  jsii.Number(startSeconds),
		TimeoutDelete: jsii.Number(startSeconds),
		TimeoutUpdate: jsii.Number(startSeconds),
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// Each of these would replace a container that holds data; its disk grows by `pct resize`.
			IgnoreChanges: strs("operating_system[0].template_file_id", "initialization[0].user_account",
				"unprivileged", "disk", "node_name"),
		},
	})
	machine.OverrideLogicalId(jsii.String("container"))
	return machine
}

// lxcSystem is the kind of system in a template such as local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst.
const lxcSystem = `try(regex("debian|ubuntu", each.value.template), "unmanaged")`
