package preflight

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pve"
)

// TestFits runs every provider and kind against every release: all is well but where the provider does not fit.
func TestFits(t *testing.T) {
	unfit := map[string][]string{
		"telmate vm 8.2": {"provider"}, "telmate vm 9.0": {"provider"}, "telmate lxc 9.0": {"provider"},
	}
	for _, by := range []provider.Name{provider.Telmate, provider.BPG} {
		for _, kind := range []string{"vm", "lxc"} {
			for _, version := range []string{"7.4", "8.0", "8.2", "9.0"} {
				name := string(by) + " " + kind + " " + version
				t.Run(name, func(t *testing.T) {
					q, _ := scene{version: version, provider: by, kind: kind}.play(t)
					findings := q.answer(t.Context())
					if got := failures(findings); !slices.Equal(got, unfit[name]) {
						t.Errorf("failed checks are %q, want %q: %+v", got, unfit[name], findings)
					}
					for _, c := range append(slices.Clone(checks), offline...) {
						if c.name != "features" && !slices.ContainsFunc(findings, func(f finding) bool { return f.Check == c.name }) {
							t.Errorf("check %s said nothing", c.name)
						}
					}
				})
			}
		}
	}
}

// existing3 is the state after the three machines were made by bpg.
var existing3 = deployed{existing: []existing{
	{resource: "proxmox_virtual_environment_vm", key: "node1", vmid: 101},
	{resource: "proxmox_virtual_environment_vm", key: "node2", vmid: 102},
	{resource: "proxmox_virtual_environment_vm", key: "node3", vmid: 103},
}}

// guests adds VMs with disks of that many GiB, by id.
func guests(names map[int]string, gib int64) func(*pve.State) {
	return func(s *pve.State) {
		for vmid, name := range names {
			g := &pve.Guest{VMID: vmid, Kind: pve.QEMU, Node: "pmx", Config: map[string]string{"name": name, "memory": "4096"}}
			s.Guests[vmid] = g
			disk, err := s.Allocate("zfs-vm", g, gib<<30, "", time.Now())
			if err != nil {
				panic(err)
			}
			g.Config["scsi0"] = fmt.Sprintf("%s,size=%s", disk.ID, pve.FormatSize(disk.Size))
		}
	}
}

// withOperatorsDisk has disks beside those that the variables declare, and drives that are no disks.
func withOperatorsDisk(s *pve.State) {
	guests(three, 20)(s)
	for vmid := range three {
		g := s.Guests[vmid]
		g.Config["ide0"] = "none,media=cdrom"
		g.Config["ide2"] = fmt.Sprintf("zfs-vm:vm-%d-cloudinit", g.VMID) // told by its name alone
	}
	s.Guests[102].Config["virtio3"] = "zfs-vm:vm-102-disk-9,size=50G"
}

var three = map[int]string{101: "app-dev-node1", 102: "app-dev-node2", 103: "app-dev-node3"}

func all(change func(*machine)) func(*deployment) {
	return func(d *deployment) { d.each(change) }
}

func one(key string, change func(*machine)) func(*deployment) {
	return func(d *deployment) { d.one(key, change) }
}

// storage is an answer of GET /nodes/{node}/storage.
func storage(kind string, avail uint64, more map[string]any) []any {
	s := map[string]any{"storage": "zfs-vm", "type": kind, "content": "images,rootdir", "active": 1, "enabled": 1, "shared": 0, "avail": avail}
	maps.Copy(s, more)
	return []any{s}
}

func twoNodes(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2") }

// scenes: each changes one thing, and only the check that is about it may speak.
var scenes = []scene{
	{
		name: "Telmate meets VMs of 8.2", version: "8.2", provider: provider.Telmate,
		check: "provider", status: failed, text: "crashes on VMs of Proxmox VE 8.2.2", do: `"provider": "bpg"`,
	},
	{
		name: "Telmate meets VMs of 9.0", version: "9.0", provider: provider.Telmate,
		check: "provider", status: failed, text: "refuses Proxmox VE 9.0.3", do: `"provider": "bpg"`,
	},
	{
		name: "Telmate meets containers of 9.0", version: "9.0", provider: provider.Telmate, kind: "lxc",
		check: "provider", status: failed, text: "refuses Proxmox VE 9.0.3", do: `"provider": "bpg"`,
	},
	{
		name: "Telmate meets an 8.0 with the memory format of 8.1", version: "8.0", provider: provider.Telmate,
		answers: map[string]any{"/nodes/pmx/qemu/9000/config": map[string]any{"memory": "2048", "scsi0": "zfs-vm:base-9000-disk-0,size=3G"}},
		check:   "provider", status: failed, text: "memory format of 8.1", do: `"provider": "bpg"`,
	},
	{name: "bpg meets 7.4", version: "7.4", check: "provider", status: warned, text: "made for Proxmox VE 8 and 9; this is 7.4-3"},
	{
		name: "a release of the future", version: "9.0", answers: map[string]any{"/version": map[string]any{"version": "10.1", "release": "10.1"}},
		check: "provider", status: warned, text: "Proxmox VE 10.1 is not known",
	},
	{
		name: "Telmate's machines meet an upgrade", version: "8.2", provider: provider.Telmate, store: guests(three, 20),
		state: deployed{existing: []existing{{resource: "proxmox_vm_qemu", key: "node1", vmid: 101}, {resource: "proxmox_vm_qemu", key: "node2", vmid: 102}, {resource: "proxmox_vm_qemu", key: "node3", vmid: 103}}},
		check: "provider", status: failed, text: "crashes", do: `"provider": "telmate3"`,
	},

	{
		name: "no such node", wanted: one("node2", func(m *machine) { m.Node = "pve9" }),
		check: "nodes", status: failed, text: `No node "pve9" for node2. There are: pmx.`, do: "target_node",
	},
	{
		name: "node offline", answers: map[string]any{"/nodes": []any{map[string]any{"node": "pmx", "status": "offline"}}},
		check: "nodes", status: failed, text: `Node "pmx" of node1, node2, node3 is offline`, do: "Start the node",
	},
	{
		name: "more cores than the node has", wanted: one("node1", func(m *machine) { m.Cores = 500 }),
		check: "nodes", status: failed, text: "node1 wants 500 cores, but node pmx has", do: "cpu_cores",
	},
	{
		name: "memory short", wanted: all(func(m *machine) { m.Memory = 30000 }),
		check: "memory", status: warned, text: "want 90000 MiB of memory; 65536 MiB are free", do: "vm_ram_mb",
	},

	{
		name: "no such storage", wanted: all(func(m *machine) { m.Storage = "ceph" }),
		check: "storage", status: failed, text: `No storage "ceph" on node pmx for node1, node2, node3`, do: "proxmox_storage",
	},
	{
		name: "storage not for disks", seed: func(s *pve.Seed) { s.Storages[0].Content = []string{"iso", "vztmpl"} },
		wanted: all(func(m *machine) { m.Storage = "local" }),
		check:  "storage", status: failed, text: `"local" is for iso,vztmpl, not for images. Fit for that: zfs-vm.`, do: "pvesm set local --content iso,vztmpl,images",
	},
	{
		name: "storage not for containers", kind: "lxc", seed: func(s *pve.Seed) { s.Storages[1].Content = []string{"images"} },
		check: "storage", status: failed, text: `"zfs-vm" is for images, not for rootdir`, do: "pvesm set zfs-vm --content images,rootdir",
	},
	{
		name: "storage disabled", answers: map[string]any{"/nodes/pmx/storage": storage("zfspool", 1<<40, map[string]any{"enabled": 0})},
		check: "storage", status: failed, text: `"zfs-vm" is disabled`, do: "pvesm set zfs-vm --disable 0",
	},
	{
		name: "storage not active", answers: map[string]any{"/nodes/pmx/storage": storage("zfspool", 1<<40, map[string]any{"active": 0})},
		check: "storage", status: failed, text: `"zfs-vm" is not active`, do: "pvesm status",
	},
	{
		name: "disks too large together", seed: func(s *pve.Seed) { s.Storages[1].Capacity = 60 << 30 },
		check: "storage", status: failed, text: `"zfs-vm" has 56 GiB free, but the disks of node1, node2, node3 want 60 GiB.`, do: "vm_disk_gb",
	},
	{
		name: "thin storage promised twice", answers: map[string]any{"/nodes/pmx/storage": storage("lvmthin", 50<<30, nil)},
		check: "storage", status: warned, text: "may grow to 60 GiB", do: "thin",
	},
	{
		name: "a disk grows too far", store: guests(three, 20), state: existing3, seed: func(s *pve.Seed) { s.Storages[1].Capacity = 100 << 30 },
		wanted: one("node1", func(m *machine) { m.Disk = 60 }),
		check:  "storage", status: failed, text: "has 36 GiB free, but the disks of node1 want 40 GiB", do: "vm_disk_gb",
	},

	{
		name: "no such template", wanted: all(func(m *machine) { m.Template = "debian-13" }),
		check: "template", status: failed, text: `No VM template "debian-13"`, do: "vm_template",
	},
	{
		name: "Telmate takes no template id", version: "8.0", provider: provider.Telmate, wanted: all(func(m *machine) { m.Template = "9000" }),
		check: "template", status: failed, text: `No VM template "9000"`, do: "vm_template",
	},
	{name: "two templates of one name", seed: func(s *pve.Seed) {
		again := s.Templates[0]
		again.VMID = 9001
		s.Templates = append(s.Templates, again)
	}, check: "template", status: failed, text: "2 VMs are named \"ubuntu-2404-template\": 9000 on node pmx, 9001 on node pmx", do: "VM id"},
	{
		name: "a VM that is no template", store: guests(map[int]string{200: "golden"}, 3), wanted: all(func(m *machine) { m.Template = "golden" }),
		check: "template", status: failed, text: `VM 200 "golden" is no template`, do: "qm template 200",
	},
	{
		name: "template locked", store: func(s *pve.State) { s.Guests[9000].Config["lock"] = "backup" },
		check: "template", status: failed, text: "is locked (backup)", do: "qm unlock 9000",
	},
	{
		name: "template without scsi0", store: func(s *pve.State) { delete(s.Guests[9000].Config, "scsi0") },
		check: "template", status: failed, text: "has no disk scsi0", do: "scsi0",
	},
	{
		name: "disk smaller than the template's", wanted: one("node3", func(m *machine) { m.Disk = 2 }),
		check: "template", status: failed, text: "node3 wants a disk of 2G, but that of template \"ubuntu-2404-template\" has 3G", do: "disk_gb",
	},
	{
		name: "Telmate clones from a local storage to another node", version: "8.0", provider: provider.Telmate, seed: twoNodes,
		wanted: one("node2", func(m *machine) { m.Node = "pve2" }),
		check:  "template", status: failed, text: "node2 shall run on node pve2, but template \"ubuntu-2404-template\" is on node pmx with a volume on zfs-vm", do: "shared storage",
	},
	{
		name: "Telmate clones a disk on a shared storage and a cloud-init drive on a local one", version: "8.0", provider: provider.Telmate, seed: twoNodes,
		wanted: one("node2", func(m *machine) { m.Node = "pve2" }),
		answers: map[string]any{
			"/nodes/pmx/qemu/9000/config": map[string]any{"memory": 2048, "scsi0": "ceph:base-9000-disk-0,size=3G", "ide2": "zfs-vm:vm-9000-cloudinit,media=cdrom"},
			"/nodes/pmx/storage":          append(storage("zfspool", 1<<40, nil), storage("rbd", 1<<40, map[string]any{"storage": "ceph", "shared": 1})...),
		},
		check: "template", status: failed, text: "with a volume on zfs-vm", do: "shared storage",
	},
	{
		name: "a clone on another node onto a local storage", seed: twoNodes,
		wanted: one("node2", func(m *machine) { m.Node = "pve2" }),
		answers: map[string]any{
			"/nodes/pmx/qemu/9000/config": map[string]any{"memory": "2048", "scsi0": "ceph:base-9000-disk-0,size=3G"},
			"/nodes/pmx/storage":          append(storage("zfspool", 1<<40, nil), storage("rbd", 1<<40, map[string]any{"storage": "ceph", "shared": 1})...),
		},
		check: "template", status: failed, text: "Proxmox VE clones to another node only onto a shared storage, and zfs-vm is not shared", do: "set a shared storage for node2",
	},
	{
		name: "a clone to be moved has no storage to begin on", seed: twoNodes,
		wanted: one("node2", func(m *machine) { m.Node, m.Storage = "pve2", "fast" }),
		answers: map[string]any{
			"/nodes/pve2/storage": storage("zfspool", 1<<40, map[string]any{"storage": "fast"}),
		},
		check: "template", status: failed, text: "but node pmx has no storage \"fast\" to clone to", do: "give node pmx a storage fast",
	},
	{
		name: "two voters on one node", seed: func(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2", "pve3") },
		wanted: all(func(m *machine) {
			m.Roles = []string{"etcd", "patroni"}
			if m.Key == "node3" {
				m.Node = "pve2"
			}
		}),
		check: "placement", status: warned, text: "The loss of node pmx would take etcd's majority (2 of 3 voters: node1, node2).", do: "target_node",
	},
	{
		name: "a machine was moved", store: func(s *pve.State) {
			guests(three, 20)(s)
			s.Guests[102].Node = "pve2"
			s.Guests[103].Node = "pve2"
		}, state: existing3, seed: twoNodes,
		wanted: func(d *deployment) {
			all(func(m *machine) { m.Roles = []string{"etcd", "patroni"} })(d)
			one("node2", func(m *machine) { m.Node = "pve2" })(d)
			one("node3", func(m *machine) { m.Node = "pve2" })(d)
		},
		check: "placement", status: warned, text: "The loss of node pve2 would take etcd's majority (2 of 3 voters: node2, node3).", do: "target_node",
	},
	{
		name: "a data disk on a storage that is full", wanted: one("node2", func(m *machine) { m.DataDisk, m.DataStorage = 2000, "zfs-vm" }),
		check: "storage", status: failed, text: "the disks of node1, node2, node3 want 2060 GiB", do: "Free some space",
	},
	{
		name: "a data disk on no storage", wanted: one("node2", func(m *machine) { m.DataDisk, m.DataStorage = 10, "gone" }),
		check: "storage", status: failed, text: "No storage \"gone\" on node pmx for node2.", do: "proxmox_storage",
	},
	{
		name: "a second card on no bridge", wanted: one("node2", func(m *machine) { m.ExtraNetworks = []card{{Bridge: "vmbr9"}} }),
		check: "bridge", status: failed, text: "No bridge \"vmbr9\" on node pmx for node2 that the token may use.", do: "network_bridge",
	},
	{
		name: "no such container template", kind: "lxc", wanted: all(func(m *machine) { m.Template = "local:vztmpl/debian-12.tar.zst" }),
		check: "template", status: failed, text: `No container template "local:vztmpl/debian-12.tar.zst" on node pmx. There are: ` + ctTemplate, do: "pveam download local debian-12.tar.zst",
	},
	{
		name: "no container template by its form", kind: "lxc", wanted: all(func(m *machine) { m.Template = "ubuntu" }),
		check: "template", status: failed, text: `"ubuntu" is not the volume of a container template`, do: "lxc_template",
	},

	{
		name: "no such bridge", wanted: one("node1", func(m *machine) { m.Bridge = "vmbr7" }),
		check: "bridge", status: failed, text: `No bridge "vmbr7" on node pmx for node1 that the token may use. There are: vmbr0.`, do: "network_bridge",
	},

	{
		name: "machines of another provider", store: guests(three, 20),
		state:  deployed{existing: []existing{{resource: "proxmox_vm_qemu", key: "node1", vmid: 101}}},
		wanted: func(d *deployment) { d.Names, d.Machines = nil, map[string]machine{} },
		check:  "state", status: failed, text: `proxmox_vm_qemu.generic_vm["node1"] (VM id 101) was made by provider telmate/proxmox`, do: `cdktf.json to telmate`,
	},
	{
		name: "machines of the provider's older version", provider: provider.Telmate3, store: guests(map[int]string{101: "app-dev-node1"}, 20),
		state: deployed{existing: []existing{{resource: "proxmox_vm_qemu", key: "node1", vmid: 101, outdated: true}}},
		check: "state", status: failed, text: `["node1"] (VM id 101) was written by Telmate/proxmox 2.9, which telmate/proxmox 3.0.2-rc09 cannot read`, do: "Upgrade the state",
	},
	{
		name: "machines of another kind", store: guests(three, 20), kind: "lxc", state: existing3,
		check: "state", status: failed, text: `is of kind vm; with resource_type "lxc" it would be destroyed`, do: `resource_type = "vm"`,
	},
	{
		name: "another guest has the id of one of ours", store: guests(map[int]string{101: "mail"}, 20),
		state: deployed{existing: []existing{{resource: "proxmox_virtual_environment_vm", key: "node1", vmid: 101, name: "app-dev-node1"}}},
		check: "state", status: failed, text: `named "app-dev-node1" by the state, but that is "mail" now`, do: `terraform state rm 'proxmox_virtual_environment_vm.generic_vm["node1"]'`,
	},
	{
		name: "container moved to another node", store: guests(map[int]string{101: "app-dev-node1"}, 20), kind: "lxc", seed: func(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2") },
		state: deployed{existing: []existing{{resource: "proxmox_virtual_environment_container", key: "node1", vmid: 101, node: "pve2"}}},
		check: "state", status: failed, text: "is on node pmx; by the state it is on pve2", do: "pmx/101",
	},
	{
		name: "machine gone", state: deployed{existing: existing3.existing[:1]},
		check: "state", status: warned, text: `["node1"] (VM id 101) is in the state, but not on Proxmox VE`, do: "makes a new one",
	},
	{
		name: "Telmate's container gone", kind: "lxc", provider: provider.Telmate, state: deployed{existing: []existing{{resource: "proxmox_lxc", key: "node1", vmid: 101}}},
		check: "state", status: failed, text: "but not on Proxmox VE", do: `terraform state rm 'proxmox_lxc.container["node1"]'`,
	},

	{
		name: "foreign guest of our name", store: guests(map[int]string{777: "app-dev-node2"}, 1),
		check: "names", status: failed, text: `is named "app-dev-node2" already: VM 777 on node pmx`,
		do: `terraform import 'proxmox_virtual_environment_vm.generic_vm["node2"]' pmx/777`,
	},
	{
		name: "old guest on a node that is lost", store: func(s *pve.State) {
			guests(map[int]string{777: "app-dev-node2"}, 1)(s)
			s.Guests[777].Node = "pve2"
		},
		answers: map[string]any{"/nodes": []any{map[string]any{"node": "pmx", "status": "online"}, map[string]any{"node": "pve2", "status": "offline"}}},
		check:   "names", status: warned, text: `is named "app-dev-node2", too: VM 777 on node pve2, which is offline`, do: "docs/recover.md",
	},
	{
		name: "foreign guest of our name, Telmate", version: "8.0", provider: provider.Telmate, store: guests(map[int]string{777: "app-dev-node2"}, 1),
		check: "names", status: failed, text: `is named "app-dev-node2" already`, do: `terraform import 'proxmox_vm_qemu.generic_vm["node2"]' pmx/qemu/777`,
	},
	{
		name: "vmid taken", store: guests(map[int]string{777: "other"}, 1), wanted: one("node1", func(m *machine) { m.VMID = ptr(777) }),
		check: "vmids", status: failed, text: `node1 wants VM id 777, which is taken by "other" on node pmx`, do: "another vmid",
	},
	{
		name: "vmid of a sibling", store: guests(three, 20), state: existing3, wanted: one("node1", func(m *machine) { m.VMID = ptr(102) }),
		check: "vmids", status: failed, text: "node1 wants VM id 102, which is that of node2", do: "its own vmid",
	},
	{
		name: "disk shrinks", store: guests(three, 40), state: existing3,
		check: "disks", status: failed, text: "The disk scsi0 of node2 has 40 GiB, and 20G is wanted", do: "vm_disk_gb",
	},
	{
		name: "a disk grows beside an operator's", store: withOperatorsDisk, state: existing3,
		wanted: one("node2", func(m *machine) { m.Disk = 30 }),
		check:  "disks", status: failed, text: "The disk virtio3 of node2 (zfs-vm:vm-102-disk-9,size=50G) is not one that the variables declare", do: "qm disk resize",
	},
	{
		name: "nesting for a privileged container", kind: "lxc", wanted: func(d *deployment) { d.Nesting, d.Unprivileged = true, false },
		check: "features", status: failed, text: "lets no API token set nesting", do: "lxc_unprivileged = true",
	},
	{
		name: "address in use", inUse: map[string]string{"192.168.20.12": "it answers to ping"},
		check: "addresses", status: failed, text: "The address 192.168.20.12 of node2 is in use: it answers to ping.", do: "ip_address",
	},
}

func ptr(n int) *int { return &n }

func TestScenes(t *testing.T) {
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			q, _ := s.play(t)
			s.only(t, q.answer(t.Context()))
		})
	}
}

// TestPasses has what looks like a problem, but is fine.
func TestPasses(t *testing.T) {
	for _, s := range []scene{
		{
			name: "an operator's disk, where no disk changes", store: withOperatorsDisk, state: existing3,
		},
		{
			name: "our own machines have our names and addresses", store: guests(three, 20), state: existing3,
			inUse: map[string]string{"192.168.20.11": "it answers to ping"},
		},
		{name: "a disk grows", store: guests(three, 20), state: existing3, wanted: one("node1", func(m *machine) { m.Disk = 30 })},
		{
			name: "a disk grows beside the cloud-init drive", store: withOperatorsDisk, state: existing3,
			wanted: one("node1", func(m *machine) { m.Disk = 30 }),
		},
		{name: "a template by its id", wanted: all(func(m *machine) { m.Template = "9000" })},
		{name: "vmids given and free", wanted: one("node1", func(m *machine) { m.VMID = ptr(500) })},
		{name: "vmids given and ours", store: guests(three, 20), state: existing3, wanted: one("node1", func(m *machine) { m.VMID = ptr(101) })},
		{name: "nesting for an unprivileged container", kind: "lxc", wanted: func(d *deployment) { d.Nesting = true }},
		{name: "a template on another node's local storage", seed: twoNodes, wanted: one("node2", func(m *machine) { m.Node = "pve2" })},
		{name: "no VLAN", wanted: all(func(m *machine) { m.VLAN = 0 })},
		{name: "a name that only the apply will choose", wanted: func(d *deployment) {
			d.Machines = map[string]machine{"default": d.Machines["node1"]}
			d.one("default", func(m *machine) { m.Key, m.Name = "default", "app-dev-"+unknownSuffix })
		}},
		{
			name: "template on shared storage of another node", seed: func(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2") },
			wanted: one("node2", func(m *machine) { m.Node = "pve2" }),
			answers: map[string]any{
				"/nodes/pmx/storage":  storage("rbd", 1<<40, map[string]any{"shared": 1}),
				"/nodes/pve2/storage": storage("rbd", 1<<40, map[string]any{"shared": 1}),
			},
		},
	} {
		t.Run(s.name, func(t *testing.T) {
			q, _ := s.play(t)
			for _, f := range q.answer(t.Context()) {
				if f.Status == failed || f.Status == warned {
					t.Errorf("%s %s: %s", f.Status, f.Check, f.Text)
				}
			}
		})
	}
}

// TestSharedSpaceCountsOnce: two nodes see the same storage, whose space their machines want together.
func TestSharedSpaceCountsOnce(t *testing.T) {
	s := scene{
		seed:   func(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2") },
		wanted: one("node2", func(m *machine) { m.Node = "pve2" }),
		answers: map[string]any{
			"/nodes/pmx/storage":  storage("cephfs", 50<<30, map[string]any{"shared": 1}),
			"/nodes/pve2/storage": storage("cephfs", 50<<30, map[string]any{"shared": 1}),
		},
		check: "storage", status: failed, text: "50 GiB free, but the disks of node1, node3, node2 want 60 GiB",
	}
	q, _ := s.play(t)
	s.only(t, q.answer(t.Context()))
}

// TestGoneMachines: a machine of the state that is gone is made anew, and so is counted with the new ones.
func TestGoneMachines(t *testing.T) {
	for name, c := range map[string]struct {
		store func(*pve.State)
		want  string
	}{
		"all there": {guests(three, 20), "no machine is to be made"},
		"all gone":  {nil, "enough for 3 new machines"},
	} {
		t.Run(name, func(t *testing.T) {
			q, _ := scene{state: existing3, store: c.store}.play(t)
			for _, f := range q.answer(t.Context()) {
				if f.Check == "memory" && f.Text != c.want {
					t.Errorf("got %q, want %q", f.Text, c.want)
				}
			}
		})
	}
}
