package pve

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Change is a request to change a guest's config.
type Change struct {
	Set    map[string]string
	Delete []string
}

// Configure applies a change to a guest of s. The values have passed the
// guest's schema; what is refused here depends on the rest of the state.
func (s *State) Configure(g *Guest, change Change, now time.Time) error {
	for _, key := range change.Delete {
		if _, known := g.Kind.Option(key); !known {
			return BadParameter("delete", "unable to delete unknown option '%s'", key)
		}
		if err := s.unset(g, key); err != nil {
			return err
		}
	}
	for _, key := range sortedKeys(change.Set) {
		if err := s.set(g, key, change.Set[key], now); err != nil {
			return err
		}
	}
	return g.checkSums()
}

func (s *State) set(g *Guest, key, value string, now time.Time) error {
	switch {
	case IsDiskKey(key):
		return s.setDisk(g, key, value, now)
	case nicKey.MatchString(key):
		g.Config[key] = storedNIC(g.Kind, value)
	case key == "tags":
		g.Config[key] = normalTags(value)
	case key == "searchdomain" && value == "", key == "nameserver" && value == "", key == "description" && value == "":
		delete(g.Config, key)
	case key == "description" && g.Kind == LXC:
		// A container's description is kept as comment lines, so it ends in a newline.
		g.Config[key] = strings.TrimRight(value, "\n") + "\n"
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
		if err := g.CheckProtection("can't remove drive '" + key + "'"); err != nil {
			return err
		}
		return s.detach(g, key)
	}
	delete(g.Config, key)
	return nil
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

// Discard removes disks together with their data.
func (s *State) Discard(g *Guest, keys []string) error {
	for _, key := range keys {
		volid, _ := g.Disk(key)
		if err := s.unset(g, key); err != nil {
			return err
		}
		g.dropUnused(volid)
		delete(s.Volumes, volid)
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
	wanted := options.Get(volumeKey)
	options.Drop("import-from", "format")
	if wanted == "none" || wanted == "cdrom" {
		if err := s.replaceDisk(g, key, ""); err != nil {
			return err
		}
		options.Drop(volumeKey)
		g.Config[key] = wanted + "," + options.format("media", "")
		return nil
	}
	volume, err := s.wantedVolume(g, key, wanted, now)
	if err != nil {
		return err
	}
	if err := s.replaceDisk(g, key, volume.ID); err != nil {
		return err
	}
	g.setDisk(key, volume, options)
	return nil
}

func (s *State) wantedVolume(g *Guest, key, wanted string, now time.Time) (*Volume, error) {
	if volume := s.Volumes[wanted]; volume != nil {
		return volume, nil
	}
	storage, request, found := strings.Cut(wanted, ":")
	if !found {
		return nil, BadParameter(key, "invalid format - unable to parse volume ID '%s'", wanted)
	}
	if request == "cloudinit" {
		if old, _ := g.Disk(key); s.Volumes[old] != nil && IsCloudInit(old) && storageOf(old) == storage {
			return s.Volumes[old], nil
		}
		return s.AllocateCloudInit(storage, g, now)
	}
	if gib, err := strconv.ParseFloat(request, 64); err == nil && gib > 0 {
		return s.Allocate(storage, g, int64(gib*(1<<30)), "", now)
	}
	if _, err := s.FindStorage(storage); err != nil {
		return nil, err
	}
	return nil, Errorf("volume '%s' does not exist", wanted)
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

// checkSums refuses values that contradict each other.
func (g *Guest) checkSums() error {
	if g.Kind == LXC {
		return nil
	}
	if balloon := g.Int("balloon", 0); balloon > g.MemoryMiB() {
		return Errorf("balloon value too large (must be smaller than assigned memory)")
	}
	if vcpus := g.Int("vcpus", 0); vcpus > g.Int("sockets", 1)*g.Int("cores", 1) {
		return Errorf("MAX %d vcpus allowed per VM on this node", g.Int("sockets", 1)*g.Int("cores", 1))
	}
	return nil
}

// DecodeSSHKeys reads the sshkeys option, which is URL-encoded text.
func DecodeSSHKeys(encoded string) []string {
	text, err := url.PathUnescape(encoded)
	if err != nil {
		return nil
	}
	return sshKeyLines(text)
}

// SplitSSHKeys reads the ssh-public-keys parameter of a new container, plain text.
func SplitSSHKeys(text string) []string { return sshKeyLines(text) }
