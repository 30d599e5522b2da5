package constructs

import (
	"fmt"

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
		// Each failed create or update leaks one of these slots; when none is left, Terraform never ends.
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
		Balloon: number("each.value.balloon"),
		Cpu:     expr("each.value.cpu_type"),
		Scsihw:  jsii.String("virtio-scsi-pci"),
		Onboot:  jsii.Bool(true),
		Agent:   jsii.Number(1),
		QemuOs:  jsii.String("l26"), // read back, and so in every plan when it is not set
		Tags:    expr(telmateTags),
		Desc:    expr("each.value.description"),
		Pool:    expr("each.value.pool"),
		Startup: expr(telmateStartup),

		// The clone has a cloud-init drive of its own, as the template has one on ide2. The argument
		// cloudinit_cdrom_storage is left out: it would ask for a second drive in the place of the first.
		OsType:       jsii.String("cloud-init"),
		Ciuser:       jsii.String(vmUser),
		Sshkeys:      expr(telmateKeys),
		Ipconfig0:    jsii.String("ip=${each.value.cidr},gw=${each.value.gateway}"),
		Nameserver:   expr(telmateNameservers),
		Searchdomain: expr("var.search_domain"),

		// A change that takes a reboot is stored; the machine runs on until it is rebooted. Otherwise one apply would reboot
		// all machines at the same moment.
		AutomaticReboot: jsii.Bool(false),
		CloneWait:       jsii.Number(0),
		// Seconds between questions to the guest agent. 0 would be a busy loop of thousands of requests a second.
		AdditionalWait: jsii.Number(1),
		Timeouts:       &vmqemu.VmQemuTimeouts{Create: jsii.String(createTimeout), Update: jsii.String(createTimeout)},
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// An imported machine has none of these in its state, and some would replace it. The disk's storage is
			// never moved by this provider, only reported as moved.
			IgnoreChanges: strs("clone", "full_clone", "force_create", "clone_wait", "additional_wait",
				"os_type", "disk[0].storage", "disk[1].storage"),
		},
	})
	vm.AddOverride(jsii.String("dynamic"), map[string]any{
		// The drives are scsi0, scsi1, … by their order. The argument backup must stay unset: `false` makes the provider
		// lose the disk and attach an empty one.
		"disk": dynamic(`[for d in [{ storage = each.value.storage, size = each.value.disk }, `+
			`{ storage = each.value.data_storage, size = each.value.data_disk }] : d if d.size > 0]`,
			map[string]any{"type": "scsi", "storage": expr("disk.value.storage"), "size": "${disk.value.size}G"}),
		"network": dynamic(telmateCards, map[string]any{
			"model": "virtio", "bridge": expr("network.value.bridge"),
			"tag": expr("network.value.vlan == 0 ? -1 : network.value.vlan"), // -1: no VLAN
		}),
	})
	addressFurtherCards(vm)
	vm.OverrideLogicalId(jsii.String("generic_vm"))
	return vm
}

func (telmate) container(scope constructs.Construct) cdktf.ITerraformDependable {
	container := lxc.NewLxc(scope, jsii.String("container"), &lxc.LxcConfig{
		ForEach:       forEach(provider.LXC),
		Hostname:      expr("local.vm_hostnames[each.key]"),
		Vmid:          number("each.value.vmid"),
		TargetNode:    expr("each.value.node"),
		Ostemplate:    expr("each.value.template"),
		Unprivileged:  boolean("var.lxc_unprivileged"),
		Features:      &lxc.LxcFeatures{Nesting: boolean("var.lxc_nesting")},
		Cores:         number("each.value.cores"),
		Memory:        number("each.value.memory"),
		Swap:          number("each.value.swap"),
		Rootfs:        &lxc.LxcRootfs{Storage: expr("each.value.storage"), Size: jsii.String("${each.value.disk}G")},
		Nameserver:    expr(telmateNameservers),
		Searchdomain:  expr("var.search_domain"),
		SshPublicKeys: expr(telmateKeys),
		Tags:          expr(telmateTags),
		Description:   expr(telmateDescription),
		Pool:          expr("each.value.pool"),
		Protection:    boolean("each.value.protection"),
		Startup:       expr(telmateStartup),
		Onboot:        jsii.Bool(true),
		Start:         jsii.Bool(true),
		Timeouts:      &lxc.LxcTimeouts{Create: jsii.String(createTimeout), Update: jsii.String(createTimeout)},
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// Read by no import; each would replace the container.
			Precondition:  telmateMountsInOrder,
			IgnoreChanges: strs("ostemplate", "ssh_public_keys", "password", "rootfs[0].storage"),
		},
	})
	container.AddOverride(jsii.String("dynamic"), telmateContainerBlocks)
	container.OverrideLogicalId(jsii.String("container"))
	return container
}

// HCL for what both versions of Telmate's provider take in the same form.
const (
	telmateKeys        = `join("\n", local.ssh_public_keys)`
	telmateNameservers = `join(" ", each.value.nameservers)`
	telmateTags        = `join(";", each.value.tags)`
	// telmateStartup is Proxmox VE's own notation, such as order=1,up=30.
	telmateStartup = `join(",", compact([for name, n in { order = each.value.start_order, up = each.value.start_delay } : ` +
		`n == null ? "" : "${name}=${n}"]))`
	// telmateDescription of a container ends in a newline, as Proxmox VE gives it back; that of a VM does not.
	telmateDescription = `each.value.description == "" ? null : "${each.value.description}\n"`
	// telmateCards are the network cards: the first one has the machine's address, the others may have one.
	telmateCards = `concat([{ bridge = each.value.bridge, vlan = each.value.vlan, cidr = each.value.cidr }], each.value.extra_networks)`
)

// telmateContainerBlocks are the blocks of a container, of which there may be several.
var telmateContainerBlocks = map[string]any{
	"network": dynamic(telmateCards, map[string]any{
		"name": "eth${network.key}", "bridge": expr("network.value.bridge"),
		"ip":  expr(`network.value.cidr == "" ? null : network.value.cidr`),
		"gw":  expr("network.key == 0 ? each.value.gateway : null"),
		"tag": expr("network.value.vlan == 0 ? null : network.value.vlan"),
	}),
	// The argument backup is not read back and so would be in every plan; it stays Proxmox VE's default, false.
	"mountpoint": dynamic("[for m in ["+object([]field{
		{"key", `"data"`},
		{"path", `"/var/lib/postgresql"`},
		{"storage", "each.value.data_storage"},
		{"size", "each.value.data_disk"},
	})+", "+object([]field{
		{"key", `"wal"`},
		{"path", `"/var/lib/postgresql-wal"`},
		{"storage", "each.value.wal_storage"},
		{"size", "each.value.wal_disk"},
	})+"] : m if m.size > 0]",
		map[string]any{
			"key": expr("mountpoint.value.key"), "slot": expr("mountpoint.key"), "mp": expr("mountpoint.value.path"),
			"storage": expr("mountpoint.value.storage"), "size": "${mountpoint.value.size}G",
		}),
}

// telmateMountsInOrder: see noTelmateMountPoints in internal/provider.
var telmateMountsInOrder = &[]*cdktf.Precondition{{
	Condition: expr("each.value.wal_disk == 0 || each.value.data_disk > 0"),
	ErrorMessage: jsii.String("${each.key} has wal_disk_gb without data_disk_gb, whose place in the container it would take. " +
		"Set data_disk_gb too, or use provider bpg."),
}}

// furtherCards is how many a machine can have besides its first: these providers know ipconfig1 to ipconfig7, and drop
// the address of an eighth without a word. A rule holds it for all providers.
const furtherCards = 7

// addressFurtherCards gives the cards after the first one their addresses.
func addressFurtherCards(vm cdktf.TerraformResource) {
	for n := 1; n <= furtherCards; n++ {
		vm.AddOverride(jsii.String(fmt.Sprintf("ipconfig%d", n)),
			expr(`try(each.value.extra_networks[%d].cidr, "") == "" ? null : "ip=${each.value.extra_networks[%[1]d].cidr}"`, n-1))
	}
}
