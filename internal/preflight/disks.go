package preflight

import (
	"context"
	"strconv"
	"strings"
)

// systemDisk is the option that holds the disk whose size the variables set, by the type of guest.
var systemDisk = map[string]string{"qemu": "scsi0", "lxc": "rootfs"}

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
			d.size, d.bytes = value, parseSize(value)
		}
	}
	return d, d.bytes > 0
}

// parseSize reads sizes as Proxmox VE writes them: 20G, 20480M, 1T, or bytes without a unit.
func parseSize(size string) uint64 {
	shift := map[string]uint{"K": 10, "M": 20, "G": 30, "T": 40}
	digits := strings.TrimRight(size, "KMGT")
	number, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return 0
	}
	return uint64(number * float64(uint64(1)<<shift[strings.TrimPrefix(size, digits)]))
}

// presentDisk is the size of a machine's disk by the API, 0 for a machine to be made or one that cannot be asked.
func (q *inquiry) presentDisk(ctx context.Context, m machine) uint64 {
	r, exists := q.resident(m)
	if !exists {
		return 0
	}
	guest, err := q.guest(ctx, r.vmid)
	if err != nil || guest == nil {
		return 0 // checkState tells
	}
	config, err := q.askConfig(ctx, guest)
	if err != nil {
		return 0
	}
	d, _ := diskOf(config, systemDisk[guest.Type])
	return d.bytes
}

// checkDisks: neither provider can shrink a disk. Telmate's reports it as done.
func (q *inquiry) checkDisks(ctx context.Context, r *report) {
	for _, m := range q.placeable(ctx, q.machines()) {
		if present := q.presentDisk(ctx, m); present > uint64(m.Disk)<<30 {
			r.fail("Raise vm_disk_gb, or the machine's disk_gb; to make it smaller, add a new machine and remove this one.",
				"The disk of %s has %d GiB, and %dG is wanted: a disk cannot shrink.", m.Key, present>>30, m.Disk)
		}
	}
	r.ok("no disk would shrink")
}
