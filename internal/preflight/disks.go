package preflight

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/internal/provider"
)

// claim is a disk that a machine is to have.
type claim struct {
	machine machine
	option  string // of the guest, such as scsi0
	storage string
	size    uint64 // bytes
}

// claims of a machine, the system disk first. The options are those of the constructs.
func (m machine) claims(kind provider.Kind) []claim {
	options := []string{"scsi0", "scsi1", "scsi2"}
	if kind == provider.LXC {
		options = []string{"rootfs", "mp0", "mp1"}
	}
	list := []claim{{m, options[0], m.Storage, uint64(m.Disk) << 30}}
	if m.DataDisk > 0 {
		list = append(list, claim{m, options[1], m.DataStorage, uint64(m.DataDisk) << 30})
	}
	if m.WALDisk > 0 {
		list = append(list, claim{m, options[2], m.WALStorage, uint64(m.WALDisk) << 30})
	}
	for i, mount := range m.MountPoints {
		list = append(list, claim{m, fmt.Sprintf("mp%d", i+2), mount.Storage, uint64(mount.Size) << 30})
	}
	return list
}

// claims of machines.
func (q *inquiry) claims(machines []machine) []claim {
	var list []claim
	for _, m := range machines {
		list = append(list, m.claims(q.kind())...)
	}
	return list
}

// disk is what a disk option says: "zfs-vm:vm-100-disk-0,size=20G".
type disk struct {
	storage, size string
	bytes         uint64
}

func diskOf(config map[string]any, option string) (disk, bool) {
	text, _ := config[option].(string)
	var d disk
	for _, part := range strings.Split(text, ",") {
		key, value, assigned := strings.Cut(part, "=")
		switch {
		case !assigned || key == "file" || key == "volume":
			d.storage, _, _ = strings.Cut(part[strings.Index(part, "=")+1:], ":")
		case key == "size":
			d.size, d.bytes = value, provider.ParseSize(value)
		}
	}
	return d, d.bytes > 0
}

// configOf is the configuration of a machine by the API; nil for one to be made or that cannot be asked.
func (q *inquiry) configOf(ctx context.Context, m machine) map[string]any {
	r, exists := q.existing(m)
	if !exists {
		return nil
	}
	guest, err := q.guest(ctx, r.vmid)
	if err != nil || guest == nil {
		return nil // checkState tells
	}
	config, err := q.askConfig(ctx, guest)
	if err != nil {
		return nil
	}
	return config
}

// present is the size of a disk by the API, 0 for one to be made or that cannot be asked.
func (q *inquiry) present(ctx context.Context, c claim) uint64 {
	d, _ := diskOf(q.configOf(ctx, c.machine), c.option)
	return d.bytes
}

// checkDisks: no provider can shrink a disk. Telmate's 2.9 reports it as done.
func (q *inquiry) checkDisks(ctx context.Context, r *report) {
	for _, m := range q.placeable(ctx, q.machines()) {
		claims, changes := m.claims(q.kind()), false
		for _, c := range claims {
			present := q.present(ctx, c)
			changes = changes || present != c.size
			if present > c.size {
				r.fail("Raise vm_disk_gb, or the machine's disk_gb; to make it smaller, add a new machine and remove this one.",
					"The disk %s of %s has %d GiB, and %dG is wanted: a disk cannot shrink.", c.option, c.machine.Key, present>>30, c.size>>30)
			}
		}
		if changes && q.provider.DetachesOthers && q.kind() == provider.VM {
			q.checkOthers(ctx, r, m, claims)
		}
	}
	r.ok("no disk would shrink or be detached")
}

// checkOthers: neither the state nor the plan tells of disks that the variables do not declare.
func (q *inquiry) checkOthers(ctx context.Context, r *report, m machine, claims []claim) {
	config := q.configOf(ctx, m)
	for _, option := range slices.Sorted(maps.Keys(config)) {
		value, _ := config[option].(string)
		ours := slices.ContainsFunc(claims, func(c claim) bool { return c.option == option })
		if ours || !diskOption.MatchString(option) || noDisk.MatchString(value) {
			continue
		}
		r.fail("Detach it in Proxmox VE, if nothing needs its data. To keep it, resize the machine's own disk there (qm disk resize), and then deploy.",
			"The disk %s of %s (%s) is not one that the variables declare, and %s would detach it as it changes the machine's disks.", option, m.Key, value, q.provider)
	}
}

var (
	// noDisk is a drive that holds nobody's data: a CD, or the cloud-init drive, which Proxmox VE tells by its name as
	// well (PVE::QemuServer::Drive, drive_is_cloudinit).
	noDisk      = regexp.MustCompile(`media=cdrom|[:/](vm-\d+-)?cloudinit([.]\w+)?(,|$)`)
	diskOption  = regexp.MustCompile(`^(ide|sata|scsi|virtio)\d+$`)
	driveOption = regexp.MustCompile(`^(ide|sata|scsi|virtio|efidisk|tpmstate)\d+$`)
	cardOption  = regexp.MustCompile(`^net\d+$`)
)

// storagesOf are the storages of all volumes of a VM, its cloud-init drive and ISO images among them.
func storagesOf(config map[string]any) []string {
	names := make(map[string]bool)
	for option, value := range config {
		text, _ := value.(string)
		if storage, _, onStorage := strings.Cut(text, ":"); onStorage && driveOption.MatchString(option) {
			names[strings.TrimPrefix(storage, "file=")] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// cardsOf are the network cards of a VM: "virtio=BC:24:11:00:00:01,bridge=vmbr0,tag=20".
func cardsOf(config map[string]any) []card {
	var cards []card
	for _, option := range slices.Sorted(maps.Keys(config)) {
		text, _ := config[option].(string)
		if !cardOption.MatchString(option) {
			continue
		}
		var c card
		for setting := range strings.SplitSeq(text, ",") {
			switch name, value, _ := strings.Cut(setting, "="); name {
			case "bridge":
				c.Bridge = value
			case "tag":
				c.VLAN, _ = strconv.Atoi(value) // as Proxmox VE wrote it
			}
		}
		if c.Bridge != "" {
			cards = append(cards, c)
		}
	}
	return cards
}
