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
	machines := []cdktf.ITerraformDependable{b.vm(scope, proxmox), b.container(scope, proxmox)}
	b.highlyAvailable(scope, proxmox)
	return machines
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
		Provider:    proxmox,
		ForEach:     forEach(provider.VM),
		Name:        expr("local.vm_hostnames[each.key]"),
		Description: expr(ifGiven, "description"),
		Tags:        cdktf.Token_AsList(expr("length(each.value.tags) == 0 ? null : each.value.tags"), nil),
		PoolId:      expr(ifGiven, "pool"),
		Protection:  boolean("each.value.protection"),
		VmId:        number("each.value.vmid"),
		NodeName:    expr("each.value.node"),
		Migrate:     jsii.Bool(true), // without it, a changed node replaces the machine
		Clone: &vm.VirtualEnvironmentVmClone{
			VmId:        number(`try(tonumber(each.value.template), %s[each.value.template].vms[0].vm_id)`, bpgTemplates),
			NodeName:    expr(`try(%s[each.value.template].vms[0].node_name, each.value.node)`, bpgTemplates),
			DatastoreId: expr("each.value.storage"),
			Full:        jsii.Bool(true),
		},

		Cpu:          &vm.VirtualEnvironmentVmCpu{Cores: number("each.value.cores"), Type: expr("each.value.cpu_type")},
		Memory:       &vm.VirtualEnvironmentVmMemory{Dedicated: number("each.value.memory"), Floating: number("each.value.balloon")},
		ScsiHardware: jsii.String("virtio-scsi-pci"),
		OnBoot:       jsii.Bool(true),
		// Addresses are static, so nothing waits for the guest agent, which the image may lack.
		Agent: &vm.VirtualEnvironmentVmAgent{
			Enabled: jsii.Bool(true), WaitForIp: &vm.VirtualEnvironmentVmAgentWaitForIp{Disabled: jsii.Bool(true)},
		},
		Watchdog: &vm.VirtualEnvironmentVmWatchdog{
			Enabled: boolean("coalesce(var.vm_watchdog, true)"), Model: jsii.String("i6300esb"), Action: jsii.String("reset"),
		},
		OperatingSystem: &vm.VirtualEnvironmentVmOperatingSystem{Type: jsii.String("l26")},
		// Cloud images log to the first serial port; both are repeated here, as otherwise every plan would change them.
		SerialDevice:  &[]*vm.VirtualEnvironmentVmSerialDevice{{}},
		Vga:           &vm.VirtualEnvironmentVmVga{Type: jsii.String("serial0")},
		NetworkDevice: blocks(bpgNetworkCards),
		Initialization: &vm.VirtualEnvironmentVmInitialization{
			DatastoreId: expr("each.value.storage"), Interface: jsii.String("ide2"),
			Dns: &vm.VirtualEnvironmentVmInitializationDns{
				Servers: cdktf.Token_AsList(expr("each.value.nameservers"), nil), Domain: expr("var.search_domain"),
			},
			UserAccount: &vm.VirtualEnvironmentVmInitializationUserAccount{
				Username: jsii.String(vmUser), Keys: cdktf.Token_AsList(expr("local.ssh_public_keys"), nil),
			},
		},

		// Nobody but the cluster's own playbooks restarts a member: what takes a restart waits for the next one.
		RebootAfterUpdate: jsii.Bool(false),
		StopOnDestroy:     jsii.Bool(true), // a shutdown would wait for an agent that may be gone
		TimeoutClone:      jsii.Number(createSeconds),
		TimeoutCreate:     jsii.Number(createSeconds),
		TimeoutMigrate:    jsii.Number(createSeconds),
		TimeoutStartVm:    jsii.Number(startSeconds),
		TimeoutStopVm:     jsii.Number(startSeconds),
		TimeoutReboot:     jsii.Number(startSeconds),
		TimeoutShutdownVm: jsii.Number(startSeconds),
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// Each of these would replace or move a machine that holds data: the template it came from, which an import
			// does not know either, the key that cloud-init put in at its first boot, and the node, to which the HA
			// manager or an administrator may have moved it.
			IgnoreChanges: strs("clone", "initialization[0].user_account", "node_name"),
		},
	})
	machine.OverrideLogicalId(jsii.String("generic_vm"))
	machine.AddOverride(jsii.String("dynamic.disk"), dynamic(bpgDisks, map[string]any{
		"interface": expr("disk.value.interface"), "datastore_id": expr("disk.value.storage"), "size": expr("disk.value.size"),
	}))
	bpgCommon(machine)
	return machine
}

// bpgDisks are the disks that a VM has: the system's, PostgreSQL's data and its WAL, each always at its own place.
const bpgDisks = `[for d in [{ interface = "scsi0", storage = each.value.storage, size = each.value.disk }, ` +
	`{ interface = "scsi1", storage = each.value.data_storage, size = each.value.data_disk }, ` +
	`{ interface = "scsi2", storage = each.value.wal_storage, size = each.value.wal_disk }] : d if d.size > 0]`

// cards are the network cards of a machine: the one of its address, and the further ones. Those without an address come
// last, as this provider knows addresses by their order only.
const cards = `concat([{ bridge = each.value.bridge, vlan = each.value.vlan, cidr = each.value.cidr }], ` + // VLAN 0: none
	`[for n in each.value.extra_networks : n if n.cidr != ""], [for n in each.value.extra_networks : n if n.cidr == ""])`

// bpgNetworkCards is the list of a VM's cards. It is an attribute that looks like a block: each field has to be named.
const bpgNetworkCards = `[for card in ` + cards + ` : { bridge = card.bridge, vlan_id = card.vlan, model = "virtio", ` +
	`disconnected = null, enabled = null, firewall = null, mac_address = null, ` +
	`mtu = null, queues = null, rate_limit = null, trunks = null }]`

// bpgCommon adds what VMs and containers have alike: the addresses of their cards, and their place at the node's start.
func bpgCommon(machine cdktf.TerraformResource) {
	const addressed = `[for card in ` + cards + ` : card if card.cidr != ""]`
	machine.AddOverride(jsii.String("initialization.dynamic.ip_config"), dynamic(addressed, map[string]any{
		"ipv4": map[string]any{"address": expr("ip_config.value.cidr"), "gateway": expr("ip_config.key == 0 ? each.value.gateway : null")},
	}))
	machine.AddOverride(jsii.String("dynamic.startup"), dynamic(`[for m in [each.value] : m if m.start_order != null || m.start_delay != null]`, map[string]any{
		"order": expr("startup.value.start_order"), "up_delay": expr("startup.value.start_delay"),
	}))
}

func (bpg) container(scope constructs.Construct, proxmox cdktf.TerraformProvider) cdktf.ITerraformDependable {
	machine := ct.NewVirtualEnvironmentContainer(scope, jsii.String("container"), &ct.VirtualEnvironmentContainerConfig{
		Provider:     proxmox,
		ForEach:      forEach(provider.LXC),
		Description:  expr(ifGiven, "description"),
		Tags:         cdktf.Token_AsList(expr("length(each.value.tags) == 0 ? null : each.value.tags"), nil),
		PoolId:       expr(ifGiven, "pool"),
		Protection:   boolean("each.value.protection"),
		VmId:         number("each.value.vmid"),
		NodeName:     expr("each.value.node"),
		Unprivileged: boolean("var.lxc_unprivileged"),
		Features:     &ct.VirtualEnvironmentContainerFeatures{Nesting: boolean("var.lxc_nesting")},
		OperatingSystem: &ct.VirtualEnvironmentContainerOperatingSystem{
			TemplateFileId: expr("each.value.template"), Type: expr(lxcSystem),
		},
		Cpu:    &ct.VirtualEnvironmentContainerCpu{Cores: number("each.value.cores")},
		Memory: &ct.VirtualEnvironmentContainerMemory{Dedicated: number("each.value.memory"), Swap: number("each.value.swap")},
		Disk: &ct.VirtualEnvironmentContainerDisk{
			DatastoreId: expr("each.value.storage"), Size: number("each.value.disk"),
			Replicate: jsii.Bool(true), // Proxmox VE's default, which this provider turns off when the disk grows
		},
		Initialization: &ct.VirtualEnvironmentContainerInitialization{
			Hostname: expr("local.vm_hostnames[each.key]"),
			Dns: &ct.VirtualEnvironmentContainerInitializationDns{
				Servers: cdktf.Token_AsList(expr("each.value.nameservers"), nil), Domain: expr("var.search_domain"),
			},
			UserAccount: &ct.VirtualEnvironmentContainerInitializationUserAccount{
				Keys: cdktf.Token_AsList(expr("local.ssh_public_keys"), nil),
			},
		},
		StartOnBoot:   jsii.Bool(true),
		Started:       jsii.Bool(true),
		TimeoutCreate: jsii.Number(createSeconds),
		TimeoutDelete: jsii.Number(startSeconds),
		TimeoutUpdate: jsii.Number(startSeconds),
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// Each of these would replace a container that holds data.
			IgnoreChanges: strs("operating_system[0].template_file_id", "initialization[0].user_account",
				"unprivileged", "disk[0].datastore_id", "mount_point", "pool_id", "node_name"),
		},
	})
	machine.OverrideLogicalId(jsii.String("container"))
	machine.AddOverride(jsii.String("dynamic.network_interface"), dynamic(cards, map[string]any{
		"name": "eth${network_interface.key}", "bridge": expr("network_interface.value.bridge"), "vlan_id": expr("network_interface.value.vlan"),
	}))
	machine.AddOverride(jsii.String("dynamic.mount_point"), dynamic(mountPointsOf, map[string]any{
		"path": expr("mount_point.value.path"), "volume": expr("mount_point.value.storage"), "size": "${mount_point.value.size}G",
	}))
	bpgCommon(machine)
	return machine
}

// mountPointsOf are the volumes of a container besides its root: PostgreSQL's data, its WAL, and the user's own.
const mountPointsOf = `[for p in concat([` +
	`{ path = "/var/lib/postgresql", storage = each.value.data_storage, size = each.value.data_disk }, ` +
	`{ path = "/var/lib/postgresql-wal", storage = each.value.wal_storage, size = each.value.wal_disk }], ` +
	`each.value.mount_points) : p if p.size > 0]`

// lxcSystem is the kind of system in a template such as local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst.
const lxcSystem = `try(regex("debian|ubuntu", each.value.template), "unmanaged")`
