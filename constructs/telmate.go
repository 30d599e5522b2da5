package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/generated/telmate/proxmox/lxc"
	telmateprovider "proxmox-patroni/generated/telmate/proxmox/provider"
	"proxmox-patroni/generated/telmate/proxmox/vmqemu"
	"proxmox-patroni/internal/provider"
)

// telmate makes machines by Telmate/proxmox 2.9.
type telmate struct{}

func (t telmate) make(scope constructs.Construct) []cdktf.ITerraformDependable {
	t.provide(scope)
	return []cdktf.ITerraformDependable{t.vm(scope), t.container(scope)}
}

func (telmate) provide(scope constructs.Construct) {
	telmateprovider.NewProxmoxProvider(scope, jsii.String("proxmox"), &telmateprovider.ProxmoxProviderConfig{
		PmApiUrl:         expr("var.proxmox_api_url"),
		PmApiTokenId:     expr("var.proxmox_api_token_id"),
		PmApiTokenSecret: expr("var.proxmox_api_token_secret"),
		PmTlsInsecure:    boolean("var.proxmox_tls_insecure"),
		// Each failed create or update leaks one of these slots; when none is left, Terraform waits for ever.
		// With one for every possible machine that cannot happen.
		PmParallel: jsii.Number(maxInstances),
		// Seconds for one task of Proxmox VE, such as a full clone.
		PmTimeout: jsii.Number(createSeconds),
	})
	require(scope, "proxmox", provider.Get(provider.Telmate))
}

func (telmate) vm(scope constructs.Construct) cdktf.ITerraformDependable {
	vm := vmqemu.NewVmQemu(scope, jsii.String("generic_vm"), &vmqemu.VmQemuConfig{
		ForEach:    forEach(provider.VM),
		Name:       expr("local.vm_hostnames[each.key]"),
		Vmid:       number("each.value.vmid"),
		TargetNode: expr("each.value.node"),
		Clone:      expr("each.value.template"),
		FullClone:  jsii.Bool(true),
		// Without it a machine of the same name, whoever made it, is stopped and reconfigured as ours.
		ForceCreate: jsii.Bool(true),

		// The provider overwrites the template with its own defaults: whatever matters is spelled out.
		Cores:   number("each.value.cores"),
		Sockets: jsii.Number(1),
		Memory:  number("each.value.memory"),
		Cpu:     jsii.String("host"),
		Scsihw:  jsii.String("virtio-scsi-pci"),
		Onboot:  jsii.Bool(true),
		Agent:   jsii.Number(1),
		QemuOs:  jsii.String("l26"), // read back, and a diff for ever when it is not set
		Disk: &[]*vmqemu.VmQemuDisk{{
			// backup must stay unset: `false` makes the provider lose the disk and attach an empty one.
			Type: jsii.String("scsi"), Storage: expr("each.value.storage"), Size: jsii.String("${each.value.disk}G"),
		}},
		Network: &[]*vmqemu.VmQemuNetwork{{
			Model: jsii.String("virtio"), Bridge: expr("each.value.bridge"),
			Tag: number("each.value.vlan == 0 ? -1 : each.value.vlan"), // -1: no VLAN
		}},

		// The clone has a cloud-init drive of its own, as the template has one on ide2. The argument
		// cloudinit_cdrom_storage is left out: it would ask for a second drive in the place of the first.
		OsType:       jsii.String("cloud-init"),
		Ciuser:       jsii.String(vmUser),
		Sshkeys:      expr(publicKey),
		Ipconfig0:    jsii.String("ip=${each.value.cidr},gw=${each.value.gateway}"),
		Nameserver:   expr("each.value.nameserver"),
		Searchdomain: expr("var.search_domain"),

		CloneWait: jsii.Number(0),
		// Seconds between questions to the guest agent. 0 would be a busy loop of thousands of requests a second.
		AdditionalWait: jsii.Number(1),
		Timeouts:       &vmqemu.VmQemuTimeouts{Create: jsii.String(createTimeout), Update: jsii.String(createTimeout)},
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// An imported machine has none of these in its state, and some would replace it. The disk's storage is
			// never moved by this provider, only reported as moved.
			IgnoreChanges: strs("clone", "full_clone", "force_create", "clone_wait", "additional_wait",
				"os_type", "disk[0].storage"),
		},
	})
	vm.OverrideLogicalId(jsii.String("generic_vm"))
	return vm
}

func (telmate) container(scope constructs.Construct) cdktf.ITerraformDependable {
	container := lxc.NewLxc(scope, jsii.String("container"), &lxc.LxcConfig{
		ForEach:      forEach(provider.LXC),
		Hostname:     expr("local.vm_hostnames[each.key]"),
		Vmid:         number("each.value.vmid"),
		TargetNode:   expr("each.value.node"),
		Ostemplate:   expr("each.value.template"),
		Unprivileged: boolean("var.lxc_unprivileged"),
		Features:     &lxc.LxcFeatures{Nesting: boolean("var.lxc_nesting")},
		Cores:        number("each.value.cores"),
		Memory:       number("each.value.memory"),
		Swap:         jsii.Number(lxcSwap),
		Rootfs:       &lxc.LxcRootfs{Storage: expr("each.value.storage"), Size: jsii.String("${each.value.disk}G")},
		Network: &[]*lxc.LxcNetwork{{
			Name: jsii.String("eth0"), Bridge: expr("each.value.bridge"),
			Ip: expr("each.value.cidr"), Gw: expr("each.value.gateway"),
			Tag: number("each.value.vlan == 0 ? null : each.value.vlan"),
		}},
		Nameserver:    expr("each.value.nameserver"),
		Searchdomain:  expr("var.search_domain"),
		SshPublicKeys: expr(publicKey),
		Onboot:        jsii.Bool(true),
		Start:         jsii.Bool(true),
		Timeouts:      &lxc.LxcTimeouts{Create: jsii.String(createTimeout), Update: jsii.String(createTimeout)},
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// Read by no import; each would replace the container.
			IgnoreChanges: strs("ostemplate", "ssh_public_keys", "password", "rootfs[0].storage"),
		},
	})
	container.OverrideLogicalId(jsii.String("container"))
	return container
}
