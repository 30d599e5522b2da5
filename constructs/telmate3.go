package constructs

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/generated/telmate3/lxc"
	telmate3provider "proxmox-patroni/generated/telmate3/provider"
	"proxmox-patroni/generated/telmate3/vmqemu"
	"proxmox-patroni/internal/provider"
)

// telmate3 makes machines by Telmate/proxmox 3.0.2, at the addresses that 2.9 has.
type telmate3 struct{}

func (t telmate3) make(scope constructs.Construct) []cdktf.ITerraformDependable {
	proxmox := t.provide(scope)
	return []cdktf.ITerraformDependable{t.vm(scope, proxmox), t.container(scope, proxmox)}
}

// provide defines the provider. Its bindings are called telmate3, as those of 2.9 are called proxmox; so each resource
// must name it.
func (telmate3) provide(scope constructs.Construct) cdktf.TerraformProvider {
	require(scope, "telmate3", provider.Get(provider.Telmate3))
	return telmate3provider.NewTelmate3Provider(scope, jsii.String("proxmox"), &telmate3provider.Telmate3ProviderConfig{
		PmApiUrl:         expr("var.proxmox_api_url"),
		PmApiTokenId:     expr("var.proxmox_api_token_id"),
		PmApiTokenSecret: expr("var.proxmox_api_token_secret"),
		PmTlsInsecure:    boolean("var.proxmox_tls_insecure"),
		// It wants more privileges than it uses; preflight asks for those.
		PmMinimumPermissionCheck: jsii.Bool(false),
		// Two containers made at once can get the same VM id (issue 1136).
		PmParallel: number(`var.resource_type == "lxc" ? 1 : %d`, maxInstances),
		PmTimeout:  jsii.Number(createSeconds), // of one task of Proxmox VE, such as a full clone
	})
}

func (telmate3) vm(scope constructs.Construct, proxmox cdktf.TerraformProvider) cdktf.ITerraformDependable {
	vm := vmqemu.NewVmQemu(scope, jsii.String("generic_vm"), &vmqemu.VmQemuConfig{
		Provider:   proxmox,
		ForEach:    forEach(provider.VM),
		Name:       expr("local.vm_hostnames[each.key]"),
		Vmid:       number("each.value.vmid"),
		TargetNode: expr("each.value.node"),
		Clone:      expr("can(tonumber(each.value.template)) ? null : each.value.template"),
		CloneId:    number("try(tonumber(each.value.template), null)"),
		FullClone:  jsii.Bool(true),

		// The provider overwrites the template with its own defaults: whatever matters is spelled out.
		Cpu:    &vmqemu.VmQemuCpu{Cores: number("each.value.cores"), Sockets: jsii.Number(1), Type: expr("each.value.cpu_type")},
		Memory: number("each.value.memory"),
		// Off is all of the memory, as 2.9 had it. 0 takes the device away, for which a running VM must be rebooted.
		Balloon:         number("each.value.balloon == 0 ? each.value.memory : each.value.balloon"),
		Scsihw:          jsii.String("virtio-scsi-pci"),
		Agent:           jsii.Number(1),
		QemuOs:          jsii.String("l26"),
		StartAtNodeBoot: jsii.Bool(true),
		StartupShutdown: &vmqemu.VmQemuStartupShutdown{
			Order: number("coalesce(each.value.start_order, -1)"), StartupDelay: number("coalesce(each.value.start_delay, -1)"),
			ShutdownTimeout: jsii.Number(-1), // Proxmox VE's own
		},
		PowerState:  jsii.String("running"),
		Tags:        expr(telmateTags),
		Description: expr("each.value.description"), // never null, which would become "Managed by Terraform."
		Pool:        expr("each.value.pool"),
		Protection:  boolean("each.value.protection"),
		Serial:      &[]*vmqemu.VmQemuSerial{{Id: jsii.Number(0), Type: jsii.String("socket")}}, // cloud images log there

		Ciuser:       jsii.String(vmUser),
		Sshkeys:      expr(telmateKeys),
		Ipconfig0:    jsii.String("ip=${each.value.cidr},gw=${each.value.gateway}"),
		Nameserver:   expr(telmateNameservers),
		Searchdomain: expr("var.search_domain"),

		// A change that takes a reboot is stored and reported as an error; the machine runs on until it is rebooted.
		AutomaticReboot: jsii.Bool(false),
		// Without disk: a drive that is taken away or, since it was to shrink, replaced by an empty one, stays in a
		// running machine until its next start. Growing is no hotplug.
		Hotplug: jsii.String("network,usb"),
		// The guest agent is not waited for, as addresses are given; nor are the pauses between the steps needed.
		DefineConnectionInfo: jsii.Bool(false),
		CloneWait:            jsii.Number(0),
		AdditionalWait:       jsii.Number(0),
		Timeouts:             &vmqemu.VmQemuTimeouts{Create: jsii.String(createTimeout), Update: jsii.String(createTimeout)},
		Lifecycle: &cdktf.TerraformResourceLifecycle{
			// An imported machine has none of the first ones in its state, and some would replace it. A machine that was
			// moved to another node or storage stays there, and keeps its serial ports, which take a reboot to change.
			IgnoreChanges: strs("clone", "clone_id", "full_clone", "clone_wait", "additional_wait",
				"target_node", "target_nodes", "serial", drive("ide2")+".storage", drive("scsi0")+".storage", drive("scsi0")+".format"),
		},
	})
	vm.AddOverride(jsii.String("dynamic"), map[string]any{
		"disk": dynamic(fmt.Sprintf(`[for slot in split(" ", %q) : try([for d in %s : d if d.slot == slot && d.size != 0][0], %s)]`,
			strings.Join(provider.TelmateSlots, " "), drives, otherDrive),
			map[string]any{
				"slot": expr("disk.value.slot"), "type": expr("disk.value.type"), "storage": expr("disk.value.storage"),
				"size": expr(`disk.value.size == null ? null : "${disk.value.size}G"`),
				// Left out, every plan would change them, and the disk would be one without replication.
				"format": expr(`disk.value.type == "disk" ? "raw" : null`), "replicate": expr(`disk.value.type == "disk" ? true : null`),
			}),
		"network": dynamic(telmateCards, map[string]any{
			"id": expr("network.key"), "model": "virtio", "bridge": expr("network.value.bridge"), "tag": expr("network.value.vlan"),
		}),
	})
	addressFurtherCards(vm)
	vm.OverrideLogicalId(jsii.String("generic_vm"))
	return vm
}

// Every slot for a drive is named, in the order in which the provider reads them. A slot that is left out is empty to the
// provider: with its next change it would detach, without a word in the plan, what an operator has put there.
const (
	drives = `[{ slot = "ide2", type = "cloudinit", storage = each.value.storage, size = null }, ` +
		`{ slot = "scsi0", type = "disk", storage = each.value.storage, size = each.value.disk }, ` +
		`{ slot = "scsi1", type = "disk", storage = each.value.data_storage, size = each.value.data_disk }, ` +
		`{ slot = "scsi2", type = "disk", storage = each.value.wal_storage, size = each.value.wal_disk }]`
	otherDrive = `{ slot = slot, type = "ignore", storage = null, size = null }`
)

// drive is the block of the drive in that slot.
func drive(slot string) string {
	return fmt.Sprintf("disk[%d]", slices.Index(provider.TelmateSlots, slot))
}

func (telmate3) container(scope constructs.Construct, proxmox cdktf.TerraformProvider) cdktf.ITerraformDependable {
	container := lxc.NewLxc(scope, jsii.String("container"), &lxc.LxcConfig{
		Provider:      proxmox,
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
			// Read by no import; each would replace the container. One that was moved stays where it is.
			Precondition:  telmateMountsInOrder,
			IgnoreChanges: strs("ostemplate", "ssh_public_keys", "password", "rootfs[0].storage", "target_node"),
		},
	})
	container.AddOverride(jsii.String("dynamic"), telmateContainerBlocks)
	container.OverrideLogicalId(jsii.String("container"))
	return container
}
