package pve

import (
	"crypto/sha1"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Guest is a virtual machine or container as its config file describes it.
type Guest struct {
	VMID   int               `json:"vmid"`
	Kind   Kind              `json:"kind"`
	Node   string            `json:"node"`
	Config map[string]string `json:"config"` // as from the next start
	// Running is what the running machine has of options whose change waits for its next start; "" for nothing.
	Running map[string]string `json:"running,omitempty"`
	// What Proxmox VE writes into the guest's disk and then forgets.
	Image   string   `json:"image,omitempty"`
	SSHKeys []string `json:"ssh_keys,omitempty"`
	// Firewall is that of the guest alone, without rules.
	Firewall Firewall `json:"firewall,omitzero"`
}

// Firewall of a guest.
type Firewall struct {
	Options map[string]string   `json:"options,omitempty"`
	IPSets  map[string][]string `json:"ipsets,omitempty"` // entries by name
}

// clone is a deep copy.
func (f Firewall) clone() Firewall {
	c := Firewall{Options: maps.Clone(f.Options), IPSets: maps.Clone(f.IPSets)}
	for name, entries := range c.IPSets {
		c.IPSets[name] = slices.Clone(entries)
	}
	return c
}

// Clone is a deep copy.
func (g *Guest) Clone() *Guest {
	c := *g
	c.Config, c.Running = maps.Clone(g.Config), maps.Clone(g.Running)
	c.SSHKeys, c.Firewall = slices.Clone(g.SSHKeys), g.Firewall.clone()
	return &c
}

// Path of the guest in access control.
func (g *Guest) Path() string { return GuestPath(g.VMID) }

// GuestPath is a guest, or one to be made, in access control.
func GuestPath(vmid int) string { return "/vms/" + strconv.Itoa(vmid) }

// Title is how messages call the guest.
func (k Kind) Title() string {
	if k == LXC {
		return "CT"
	}
	return "VM"
}

// Name of the guest; a placeholder without one shows as "VM 100".
func (g *Guest) Name() string {
	key := "name"
	if g.Kind == LXC {
		key = "hostname"
	}
	if name := g.Config[key]; name != "" {
		return name
	}
	return fmt.Sprintf("%s %d", g.Kind.Title(), g.VMID)
}

// Is reports whether a boolean option is set.
func (g *Guest) Is(option string) bool { return truth(g.Config[option]) }

// Int value of an option, or its default when absent.
func (g *Guest) Int(option string, absent int) int {
	if n, err := strconv.Atoi(g.Config[option]); err == nil {
		return n
	}
	return absent
}

// CheckLock refuses work on a locked guest.
func (g *Guest) CheckLock() error {
	if lock := g.Config["lock"]; lock != "" {
		return Errorf("%s is locked (%s)", g.Kind.Title(), lock)
	}
	return nil
}

// CheckProtection refuses the removal of a protected guest or of its disks.
func (g *Guest) CheckProtection(what string) error {
	if g.Is("protection") {
		return Errorf("%s - protection mode enabled", what)
	}
	return nil
}

// Digest changes whenever the config does; clients send it back to notice that
// somebody else changed it in between.
func (g *Guest) Digest() string {
	hash := sha1.New()
	for _, key := range sortedKeys(g.Config) {
		fmt.Fprintf(hash, "%s: %s\n", key, g.Config[key])
	}
	return fmt.Sprintf("%x", hash.Sum(nil))
}

var diskKey = regexp.MustCompile(`^(scsi|virtio|sata|ide|efidisk|tpmstate|rootfs|mp|unused)(\d*)$`)

// IsDiskKey reports whether an option describes a disk.
func IsDiskKey(key string) bool {
	return diskKey.MatchString(key) && (key == "rootfs" || key[len(key)-1] >= '0' && key[len(key)-1] <= '9')
}

// diskKeys lists the disks in the order in which a guest looks for one to boot from.
func (g *Guest) diskKeys() []string {
	order := []string{"rootfs", "scsi", "virtio", "sata", "ide", "mp", "efidisk", "tpmstate", "unused"}
	keys := slices.DeleteFunc(sortedKeys(g.Config), func(key string) bool { return !IsDiskKey(key) })
	slices.SortStableFunc(keys, func(a, b string) int {
		return slices.Index(order, diskKey.FindStringSubmatch(a)[1]) - slices.Index(order, diskKey.FindStringSubmatch(b)[1])
	})
	return keys
}

// Disk parses a disk option. Its volume is under the key "file" (VM) or "volume" (CT).
func (g *Guest) Disk(key string) (volid string, options Properties) {
	volumeKey := g.Kind.volumeKey()
	options, _ = ParseProperties(g.Config[key], volumeKey)
	volid = options.Get(volumeKey)
	options.Drop(volumeKey)
	return volid, options
}

func (k Kind) volumeKey() string {
	if k == LXC {
		return "volume"
	}
	return "file"
}

// IsDiskName reports whether a volume id reads like that of a guest's disk.
func IsDiskName(volid string) bool { return anyDisk.MatchString(volid) }

var anyDisk = regexp.MustCompile(`[:/](vm|base|subvol|basevol)-\d+-`)

// IsCloudInit reports whether a volume is a cloud-init drive.
func IsCloudInit(volid string) bool {
	return strings.HasSuffix(strings.TrimSuffix(volid, ".qcow2"), "-cloudinit")
}

// MainDisk is the option and volume of the disk the guest starts from.
func (g *Guest) MainDisk() (key, volid string) {
	for _, key := range append(g.bootOrder(), g.diskKeys()...) {
		volid, options := g.Disk(key)
		if IsDiskKey(key) && volid != "" && options.Get("media") != "cdrom" && !strings.HasPrefix(key, "unused") && !IsCloudInit(volid) {
			return key, volid
		}
	}
	return "", ""
}

// setDisk writes a disk option with the real size of its volume: whatever size a
// client sends along with an existing volume is ignored.
func (g *Guest) setDisk(key string, volume *Volume, options Properties) {
	volumeKey := g.Kind.volumeKey()
	options.Drop("size", volumeKey)
	if !IsCloudInit(volume.ID) {
		options.Set("size", FormatSize(volume.Size))
	}
	options.Set(volumeKey, volume.ID)
	g.Config[key] = options.format(volumeKey, volumeKey)
}
