package pve

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/lab/schema"
)

// Change is a request to change a guest's config.
type Change struct {
	Set    map[string]string
	Delete []string
	Revert []string // options that a change waits for, which is not to be
	Force  bool     // disks that are deleted go with their data
}

// Configure applies a change to a guest of s. The values have passed the schema
// of the call; what is refused here depends on the rest of the state.
func (s *State) Configure(g *Guest, change Change, now time.Time) error {
	g.Revert(change.Revert)
	for _, key := range change.Delete {
		volid, _ := g.Disk(key)
		if err := s.unset(g, key); err != nil {
			return err
		}
		if change.Force && IsDiskKey(key) {
			g.dropUnused(volid)
			delete(s.Volumes, volid)
		}
	}
	keys := sortedKeys(change.Set)
	slices.SortStableFunc(keys, func(a, b string) int { // the root disk is numbered first
		return map[bool]int{true: 0, false: 1}[a == "rootfs"] - map[bool]int{true: 0, false: 1}[b == "rootfs"]
	})
	for _, key := range keys {
		if err := s.set(g, key, change.Set[key], now); err != nil {
			return err
		}
	}
	return g.checkBootOrder()
}

func (s *State) set(g *Guest, key, value string, now time.Time) error {
	switch {
	case IsDiskKey(key):
		if err := s.setDisk(g, key, value, now); err != nil {
			return err
		}
		g.bootFromNewCD(key)
		return nil
	case nicKey.MatchString(key):
		g.Config[key] = storedNIC(g.Kind, value)
	case key == "tags":
		g.Config[key] = normalTags(value)
	case key == "vmgenid" && value == "1":
		g.Config[key] = NewUUID()
	case key == "searchdomain" && value == "", key == "nameserver" && value == "", key == "description" && value == "":
		delete(g.Config, key)
	case key == "description" && g.Kind == LXC:
		// A container's description is kept as comment lines, so it ends in a newline.
		g.Config[key] = strings.TrimRight(value, "\n") + "\n"
	case key == "description":
		g.Config[key] = strings.TrimSuffix(value, "\n")
	default:
		g.Config[key] = value
	}
	return nil
}

// normalTags sorts, lower-cases and joins tags with ";".
func normalTags(value string) string {
	list := splitList(strings.ToLower(value))
	slices.Sort(list)
	return strings.Join(slices.Compact(list), ";")
}

func (s *State) unset(g *Guest, key string) error {
	if IsDiskKey(key) && g.Config[key] != "" {
		if key == "rootfs" {
			return Errorf("unable to delete required option 'rootfs'")
		}
		if err := g.CheckProtection(removal(g, key)); err != nil {
			return err
		}
		g.dropFromBootOrder(key)
		return s.detach(g, key)
	}
	delete(g.Config, key)
	return nil
}

// removal is how a refusal names the disk that stays.
func removal(g *Guest, key string) string {
	if volid, _ := g.Disk(key); strings.HasPrefix(key, "unused") {
		return "can't remove unused disk '" + volid + "'"
	}
	if g.Kind == LXC {
		return fmt.Sprintf("can't remove CT %d drive '%s'", g.VMID, key)
	}
	return "can't remove drive '" + key + "'"
}

// detach takes a disk off its option. Data is kept as unusedN; removing that one
// is what deletes it. Cloud-init drives hold no data of their own.
func (s *State) detach(g *Guest, key string) error {
	volid, options := g.Disk(key)
	delete(g.Config, key)
	switch {
	case s.Volumes[volid] == nil: // "none", or an ISO image
	case strings.HasPrefix(key, "unused"), IsCloudInit(volid):
		delete(s.Volumes, volid)
	case options.Get("media") != "cdrom":
		g.keepUnused(volid)
	}
	return nil
}

func (g *Guest) keepUnused(volid string) {
	for n := 0; ; n++ {
		if key := "unused" + strconv.Itoa(n); g.Config[key] == "" {
			g.Config[key] = volid
			return
		}
	}
}

// setDisk attaches a drive: an existing volume, or a new one asked for as
// "storage:<GiB>" or "storage:cloudinit".
func (s *State) setDisk(g *Guest, key, value string, now time.Time) error {
	volumeKey := g.Kind.volumeKey()
	options, err := ParseProperties(value, volumeKey)
	if err != nil {
		return BadParameter(key, "%s", err)
	}
	wanted, source := options.Get(volumeKey), options.Get("import-from")
	options.Drop("import-from", "format")
	if wanted == "none" || wanted == "cdrom" {
		if err := s.replaceDisk(g, key, ""); err != nil {
			return err
		}
		options.Drop(volumeKey)
		g.Config[key] = wanted + "," + options.format("media", "")
		return nil
	}
	volume, err := s.wantedVolume(g, key, wanted, source, now)
	if err != nil {
		return err
	}
	if err := s.replaceDisk(g, key, volume.ID); err != nil {
		return err
	}
	g.setDisk(key, volume, options)
	return nil
}

// wantedVolume finds the volume that a drive names, or makes the one it asks for;
// source is the volume whose contents a new one starts with.
func (s *State) wantedVolume(g *Guest, key, wanted, source string, now time.Time) (*Volume, error) {
	if volume := s.Volumes[wanted]; volume != nil {
		return volume, nil
	}
	storage, request, found := strings.Cut(wanted, ":")
	if !found {
		return nil, BadParameter(key, "invalid format - unable to parse volume ID '%s'", wanted)
	}
	if request == "cloudinit" {
		return s.wantedCloudInit(g, key, storage, now)
	}
	if gib, err := strconv.ParseFloat(request, 64); err == nil {
		size := int64(gib * (1 << 30))
		if err := s.CheckContent(storage, g.Kind); err != nil {
			return nil, err
		}
		if source != "" {
			from := s.Volumes[source]
			if from == nil {
				return nil, Errorf("volume '%s' does not exist", source)
			}
			size = max(from.Virtual, from.Size)
			g.Image = source
		}
		return s.Allocate(storage, g, size, "", now)
	}
	if _, err := s.FindStorage(storage); err != nil {
		return nil, err
	}
	return nil, Errorf("volume '%s' does not exist", wanted)
}

// wantedCloudInit: a VM has one cloud-init drive at most.
func (s *State) wantedCloudInit(g *Guest, key, storage string, now time.Time) (*Volume, error) {
	for _, other := range g.diskKeys() {
		volid, _ := g.Disk(other)
		if !IsCloudInit(volid) || s.Volumes[volid] == nil {
			continue
		}
		if other != key {
			return nil, Errorf("%s - cloud-init drive is already attached at '%s'", key, other)
		}
		if storageOf(volid) == storage {
			return s.Volumes[volid], nil
		}
	}
	return s.AllocateCloudInit(storage, "", g, now)
}

// replaceDisk frees an option for another volume, and the volume from being unused.
func (s *State) replaceDisk(g *Guest, key, next string) error {
	if old, _ := g.Disk(key); g.Config[key] != "" && old != next {
		if err := s.detach(g, key); err != nil {
			return err
		}
	}
	g.dropUnused(next)
	return nil
}

func (g *Guest) dropUnused(volid string) {
	for _, key := range g.diskKeys() {
		if held, _ := g.Disk(key); strings.HasPrefix(key, "unused") && held == volid {
			delete(g.Config, key)
		}
	}
}

// CheckBalloon refuses a balloon larger than the memory around it.
func (g *Guest) CheckBalloon(change Change) error {
	after := &Guest{Kind: g.Kind, Config: maps.Clone(g.Config)}
	maps.Copy(after.Config, change.Set)
	_, memory := change.Set["memory"]
	_, balloon := change.Set["balloon"]
	if (memory || balloon) && after.Int("balloon", 0) > after.MemoryMiB() {
		return Errorf("balloon value too large (must be smaller than assigned memory)")
	}
	return nil
}

func splitList(value string) []string { return schema.Split(value) }
