package provider

import (
	"fmt"
	"strings"
)

// telmateSource is the address of every version of Telmate's provider; their resource types are the same too.
const telmateSource = "telmate/proxmox"

// telmate is Telmate/proxmox 2.9, for Proxmox VE 7 and 8.0.
var telmate = Provider{
	Name:            Telmate,
	Source:          telmateSource,
	Version:         "2.9.14",
	VM:              Resource{Type: "proxmox_vm_qemu", Label: "generic_vm", Read: telmateVM, Restarts: telmateRestarts},
	Container:       Resource{Type: "proxmox_lxc", Label: "container", Read: telmateContainer, Restarts: telmateContainerRestarts},
	Releases:        "7 and 8.0",
	Since:           Release{Major: 7},
	Unfit:           unfitForTelmate29,
	MemoryIsNumber:  true,
	TemplateOnNode:  true,
	WholeURL:        true,
	ReadFailsIfGone: []Kind{LXC},
	VMID:            telmateVMID,
	formerlySingle:  true,
	lacks: map[Kind]map[Feature]string{
		VM: {
			Protection: "Telmate/proxmox 2.9 has no such attribute for VMs; set it on the node: qm set <vmid> --protection 1",
			Watchdog:   noTelmateWatchdog,
			HAManaged:  noTelmateHA,
			TemplateID: "Telmate/proxmox 2.9 finds templates by their names only",
			WALDisk:    "Telmate/proxmox 2.9 tells drives apart by their number only, and scsi2 is the number of the cloud-init drive, ide2",
		},
		LXC: {
			MountPoints: noTelmateMountPoints,
			HAManaged:   noTelmateHA,
		},
	},
	privileges: telmatePrivileges,
	importID:   telmateImportID,
}

// See Resource.Restarts. A running container takes its memory and cores over.
var (
	telmateRestarts          = []string{"agent", "balloon", "cores", "cpu", "memory", "qemu_os", "scsihw", "serial"}
	telmateContainerRestarts = []string{"features", "nameserver", "searchdomain"}
)

const (
	noTelmateWatchdog = "Telmate/proxmox has no attribute for a watchdog"
	noTelmateHA       = "only the provider bpg makes HA resources and rules"
	// It knows a mount point's volume by its place in the list: one added or taken away in between gives the volume of
	// the next to another path (seen with 2.9.14 and 3.0.2-rc09). The data and WAL disks come and go at the end only.
	noTelmateMountPoints = "Telmate/proxmox mixes up the volumes of mount points when the list of them changes"
)

// unfitForTelmate29: it reads a VM's memory as a number, which became a string in 8.1, and crashes after it has made
// the VM (Telmate/terraform-provider-proxmox issues 863, 882); and it insists on the privilege VM.Monitor, which 9 does
// not have (issues 1365, 1379).
func unfitForTelmate29(kind Kind, r Release) string {
	const fits = "It fits 7 and 8.0."
	switch {
	case r.AtLeast(9, 0):
		return fmt.Sprintf("Telmate/proxmox 2.9 refuses Proxmox VE %s: it wants the privilege VM.Monitor, which 9 no longer has. %s", r.Full, fits)
	case kind == VM && r.AtLeast(8, 1):
		return fmt.Sprintf("Telmate/proxmox 2.9 crashes on VMs of Proxmox VE %s. %s", r.Full, fits)
	}
	return ""
}

// telmatePrivileges: 2.9 wants its user to hold a fixed list on "/", whatever it is asked to do (proxmox/provider.go,
// minimum_permissions). To ask for that takes Sys.Audit on /access and /access/groups, and each read of a guest asks
// the HA manager, which shows itself to auditors only; a refusal costs 6 s. It reads each pool that it may see.
func telmatePrivileges(w Work) Privileges {
	p := common(w)
	p.Everywhere = []string{"Sys.Audit"}
	p.EverywhereUser = strings.Fields(`Datastore.AllocateSpace Datastore.Audit Pool.Allocate Sys.Audit Sys.Console Sys.Modify
		VM.Allocate VM.Audit VM.Clone VM.Config.CDROM VM.Config.Cloudinit VM.Config.CPU VM.Config.Disk VM.Config.HWType
		VM.Config.Memory VM.Config.Network VM.Config.Options VM.Migrate VM.Monitor VM.PowerMgmt`)
	if w.Kind == VM { // it reads addresses from the guest agent
		p.Guest = append(p.Guest, "VM.Monitor")
	}
	if w.Pools {
		p.Pool = append(p.Pool, "Pool.Audit")
	}
	return p
}

func telmateImportID(kind Kind, node string, vmid int) string {
	guest := map[Kind]string{VM: "qemu", LXC: "lxc"}[kind]
	return fmt.Sprintf("%s/%s/%d", node, guest, vmid)
}

// telmateVMID reads it from the id, node/kind/number: the provider leaves `vmid` null when it chose the number itself.
func telmateVMID(term string) string { return `tonumber(split("/", ` + term + `.id)[2])` }

// telmateVM reads the attributes of either version, as a state does not tell which one wrote it: 3.0.2 has the cores in
// a block, and one disk for each slot.
func telmateVM(a any) Machine {
	m := Machine{
		Kind: VM, Hostname: text(a, "name"), Node: text(a, "target_node"),
		Cores: number(a, "cores"), MemoryMiB: number(a, "memory"), Disk: text(a, "disk", 0, "size"),
		Protection: get(a, "protection") == true,
	}
	if cores := number(a, "cpu", 0, "cores"); cores > 0 {
		m.Cores = cores
	}
	for i := 0; get(a, "disk", i) != nil; i++ {
		disk := Disk{At: telmateSlot(get(a, "disk", i), i), Size: text(a, "disk", i, "size")}
		if disk.At == "scsi0" {
			m.Disk = disk.Size
		}
		m.Disks = append(m.Disks, disk)
	}
	m.Address, m.Gateway = ipConfig(text(a, "ipconfig0"))
	return m
}

// telmateSlot is the place of a VM's n-th disk: 3.0.2 names it, 2.9 numbers it, or has it by its order.
func telmateSlot(disk any, n int) string {
	switch slot := get(disk, "slot").(type) {
	case string:
		return slot
	case float64:
		n = int(slot)
	}
	return fmt.Sprint(text(disk, "type"), n)
}

// ipConfig reads Proxmox VE's own notation: ip=192.168.20.11/24,gw=192.168.20.1
func ipConfig(config string) (address, gateway string) {
	for setting := range strings.SplitSeq(config, ",") {
		switch name, value, _ := strings.Cut(setting, "="); name {
		case "ip":
			address = value
		case "gw":
			gateway = value
		}
	}
	return address, gateway
}

func telmateContainer(a any) Machine {
	m := Machine{
		Kind: LXC, Hostname: text(a, "hostname"), Node: text(a, "target_node"),
		Address: text(a, "network", 0, "ip"), Gateway: text(a, "network", 0, "gw"),
		Cores: number(a, "cores"), MemoryMiB: number(a, "memory"), Disk: text(a, "rootfs", 0, "size"),
		Protection: get(a, "protection") == true,
	}
	m.Disks = append(m.Disks, Disk{At: "rootfs", Size: m.Disk})
	for i := 0; get(a, "mountpoint", i) != nil; i++ {
		m.Disks = append(m.Disks, Disk{At: text(a, "mountpoint", i, "mp"), Size: text(a, "mountpoint", i, "size")})
	}
	return m
}
