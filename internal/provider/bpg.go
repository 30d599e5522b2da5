package provider

import "fmt"

// bpg is bpg/proxmox, for Proxmox VE 8 and 9. Its resources keep their long names: those of its rewritten proxmox_vm
// are another resource, with another state.
var bpg = Provider{
	Name:            BPG,
	Source:          "bpg/proxmox",
	Version:         "0.111.1",
	VM:              Resource{"proxmox_virtual_environment_vm", "generic_vm", bpgVM},
	Container:       Resource{"proxmox_virtual_environment_container", "container", bpgContainer},
	Releases:        "8 and 9",
	Since:           Release{Major: 8},
	TemplateForever: true,
	MovesClones:     true,
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
	return m
}

func bpgContainer(a any) Machine {
	m := bpgGuest(a)
	m.Kind, m.Hostname = LXC, text(a, "initialization", 0, "hostname")
	return m
}

func bpgGuest(a any) Machine {
	m := Machine{
		Node:    text(a, "node_name"),
		Address: text(a, "initialization", 0, "ip_config", 0, "ipv4", 0, "address"),
		Gateway: text(a, "initialization", 0, "ip_config", 0, "ipv4", 0, "gateway"),
		Cores:   number(a, "cpu", 0, "cores"), MemoryMiB: number(a, "memory", 0, "dedicated"),
	}
	if gibibytes := number(a, "disk", 0, "size"); gibibytes > 0 {
		m.Disk = fmt.Sprintf("%dG", gibibytes)
	}
	return m
}
