package provider

import (
	"strconv"
	"strings"
)

// Machine is what the attributes of a resource say of a machine, in the same words for every provider. Fields are ""
// or 0 where they are not known before apply.
type Machine struct {
	Kind     Kind
	Hostname string
	// Address has its prefix length, such as 192.168.20.11/24.
	Address, Gateway string
	Node             string
	Cores, MemoryMiB int
	// Disk is the system disk's size, such as 20G.
	Disk string
	// Disks are all of them, the mount points of a container too.
	Disks []Disk
	// Protection is whether Proxmox VE refuses to remove the machine.
	Protection bool
}

// Disk is a disk of a VM, or a volume of a container.
type Disk struct {
	// At is its place: a slot of the VM such as scsi0; rootfs, or the path of a mount point.
	At string
	// Size is such as 20G; "" where it is not known, or left as it is.
	Size string
}

// settings are the variables, and attributes of an instance, that give the size of the disk at a place.
var settings = map[string]string{
	"scsi0": "disk_gb", "rootfs": "disk_gb",
	"scsi1": "data_disk_gb", "/var/lib/postgresql": "data_disk_gb",
	"scsi2": "wal_disk_gb", "/var/lib/postgresql-wal": "wal_disk_gb",
}

// Setting is what gives the disk's size, such as data_disk_gb; "" for a disk that the variables cannot give.
func (d Disk) Setting() string {
	if setting, ours := settings[d.At]; ours {
		return setting
	}
	if strings.HasPrefix(d.At, "/") {
		return "mount_points"
	}
	return ""
}

// Bytes is the disk's size; 0 where it is not known.
func (d Disk) Bytes() uint64 { return ParseSize(d.Size) }

// ParseSize reads sizes as Proxmox VE writes them, in bytes: 20G, 20480M, 1T, or bytes without a unit. What is no size
// becomes 0.
func ParseSize(size string) uint64 {
	shift := map[string]uint{"K": 10, "M": 20, "G": 30, "T": 40}
	digits := strings.TrimRight(size, "KMGT")
	number, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return 0
	}
	return uint64(number * float64(uint64(1)<<shift[strings.TrimPrefix(size, digits)]))
}

// get walks maps by string and lists by int; nil where the path leads nowhere.
func get(value any, path ...any) any {
	for _, step := range path {
		switch at := step.(type) {
		case string:
			object, _ := value.(map[string]any)
			value = object[at]
		case int:
			list, _ := value.([]any)
			if at >= len(list) {
				return nil
			}
			value = list[at]
		}
	}
	return value
}

func text(value any, path ...any) string {
	s, _ := get(value, path...).(string)
	return s
}

func number(value any, path ...any) int {
	n, _ := get(value, path...).(float64)
	return int(n)
}
