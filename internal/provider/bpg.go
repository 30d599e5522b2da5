package provider

import "fmt"

// bpg is bpg/proxmox, for Proxmox VE 8 and 9. Its resources keep their long names: those of its rewritten proxmox_vm
// are another resource, with another state.
var bpg = Provider{
	Name:            BPG,
	Source:          "bpg/proxmox",
	Version:         "0.111.1",
	VM:              Resource{Type: "proxmox_virtual_environment_vm", Label: "generic_vm", Read: bpgVM, NotWithGrowth: append(bpgRestarts, "initialization"), Restarts: bpgRestarts},
	Container:       Resource{Type: "proxmox_virtual_environment_container", Label: "container", Read: bpgContainer},
	Releases:        "8 and 9",
	Since:           Release{Major: 8},
	TemplateForever: true,
	MovesClones:     true,
	DetachesOthers:  true,
	WaitsForID:      true,
	KnowsNodeOnly:   []Kind{LXC},
	Unfit:           func(Kind, Release) string { return "" },
	VMID:            func(term string) string { return "tonumber(" + term + ".id)" },
	lacks: map[Kind]map[Feature]string{
		LXC: {
			HAManaged:    "bpg/proxmox looks for a container on the node where it made it: one that the HA manager moved would be made anew",
			GrowDataDisk: "bpg/proxmox makes a container anew for it; on the node: pct resize <vmid> mp0 <size>",
		},
	},
	privileges: bpgPrivileges,
	importID:   func(_ Kind, node string, vmid int) string { return fmt.Sprintf("%s/%d", node, vmid) },
}

// bpgRestarts are the attributes whose change takes a restart of a VM. With reboot_after_update = false the
// provider stores such a change for the next start, and then resizes no disk of a running VM in the same apply. It skips
// the resize beside a change of cloud-init's settings, too, although these take effect in the configuration at once.
var bpgRestarts = []string{
	"agent", "cpu", "memory", "operating_system", "scsi_hardware", "serial_device", "vga", "watchdog",
}

// bpgPrivileges: it asks the storage for the format of each disk of a VM, which takes Datastore.Audit; looks for a
// machine's pool among those that it may see; and makes and reads HA resources and rules.
func bpgPrivileges(w Work) Privileges {
	p := common(w)
	if w.Kind == VM {
		p.Storage = append(p.Storage, "Datastore.Audit")
	}
	if w.Pools {
		p.Pool = append(p.Pool, "Pool.Audit")
	}
	if w.HA && w.Kind == VM {
		p.Root = append(p.Root, "Sys.Audit", "Sys.Console")
	}
	return p
}

func bpgVM(a any) Machine {
	m := bpgGuest(a)
	m.Kind, m.Hostname = VM, text(a, "name")
	for i := 0; get(a, "disk", i) != nil; i++ {
		m.Disks = append(m.Disks, Disk{At: text(a, "disk", i, "interface"), Size: gibibytes(number(a, "disk", i, "size"))})
	}
	return m
}

func bpgContainer(a any) Machine {
	m := bpgGuest(a)
	m.Kind, m.Hostname = LXC, text(a, "initialization", 0, "hostname")
	m.Disks = append(m.Disks, Disk{At: "rootfs", Size: m.Disk})
	for i := 0; get(a, "mount_point", i) != nil; i++ {
		m.Disks = append(m.Disks, Disk{At: text(a, "mount_point", i, "path"), Size: text(a, "mount_point", i, "size")})
	}
	return m
}

func bpgGuest(a any) Machine {
	return Machine{
		Node:    text(a, "node_name"),
		Address: text(a, "initialization", 0, "ip_config", 0, "ipv4", 0, "address"),
		Gateway: text(a, "initialization", 0, "ip_config", 0, "ipv4", 0, "gateway"),
		Cores:   number(a, "cpu", 0, "cores"), MemoryMiB: number(a, "memory", 0, "dedicated"),
		Disk: gibibytes(number(a, "disk", 0, "size")), Protection: get(a, "protection") == true,
	}
}

// gibibytes is a size in Proxmox VE's notation; "" for 0, which stands for one that is not known.
func gibibytes(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%dG", n)
}
