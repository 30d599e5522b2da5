package pve

import (
	"crypto/rand"
	"fmt"
	"regexp"
	"strings"
	"time"
)

// CloneRequest is what the clone call asks for.
type CloneRequest struct {
	NewID       int
	Full        bool   // copy the disks instead of building on the template's
	Storage     string // for full clones; empty: where the source's disks are
	Name        string
	Description *string
}

var uuidProperty = regexp.MustCompile(`uuid=[0-9a-fA-F-]+`)

// Clone fills the placeholder guest to with a copy of from: new MAC addresses
// and identity, its own disks, and none of what belongs to the original alone.
// Source: PVE::API2::Qemu, clone_vm; PVE::API2::LXC, clone_vm.
func (s *State) Clone(from, to *Guest, request CloneRequest, now time.Time) error {
	config := make(map[string]string)
	to.Config, to.Image, to.SSHKeys = config, from.Image, from.SSHKeys
	for key, value := range from.Config {
		switch {
		case key == "template", key == "lock", strings.HasPrefix(key, "unused"), IsDiskKey(key):
		case nicKey.MatchString(key):
			config[key] = freshNIC(from.Kind, value)
		case key == "smbios1":
			config[key] = uuidProperty.ReplaceAllString(value, "uuid="+NewUUID())
		case key == "vmgenid":
			config[key] = NewUUID()
		default:
			config[key] = value
		}
	}
	for _, key := range from.diskKeys() {
		if err := s.cloneDisk(from, to, key, request, now); err != nil {
			return err
		}
	}
	to.nameClone(from, request)
	return nil
}

func (g *Guest) nameClone(from *Guest, request CloneRequest) {
	key, name := "name", request.Name
	if g.Kind == LXC {
		key = "hostname"
	}
	if name == "" {
		name = "Copy-of-VM-" + from.Name()
		if g.Kind == LXC {
			name = fmt.Sprintf("CT%d", g.VMID)
		}
	}
	g.Config[key] = name
	if request.Description != nil {
		g.Config["description"] = *request.Description
	}
}

func (s *State) cloneDisk(from, to *Guest, key string, request CloneRequest, now time.Time) error {
	volid, options := from.Disk(key)
	source := s.Volumes[volid]
	if strings.HasPrefix(key, "unused") {
		return nil
	}
	if source == nil || options.Get("media") == "cdrom" && !IsCloudInit(volid) {
		to.Config[key] = from.Config[key] // no medium, or an ISO image that is shared
		return nil
	}
	storage, base := source.Storage(), source.ID
	if request.Full {
		base = ""
		if request.Storage != "" {
			storage = request.Storage
		}
	}
	volume, err := s.cloneVolume(to, source, storage, base, now)
	if err != nil {
		return err
	}
	to.setDisk(key, volume, options)
	if IsCloudInit(volume.ID) { // a drive made by cloning is written with its size
		to.Config[key] += ",size=" + FormatSize(volume.Size)
	}
	return nil
}

func (s *State) cloneVolume(to *Guest, source *Volume, storage, base string, now time.Time) (*Volume, error) {
	if IsCloudInit(source.ID) {
		return s.AllocateCloudInit(storage, source.Format, to, now)
	}
	return s.Allocate(storage, to, source.Size, base, now)
}

// MakeTemplate turns a guest into a template. Its disks become base volumes.
func (s *State) MakeTemplate(g *Guest) {
	g.Config["template"] = "1"
	for _, key := range g.diskKeys() {
		volid, options := g.Disk(key)
		volume := s.Volumes[volid]
		if volume == nil || IsCloudInit(volid) {
			continue
		}
		delete(s.Volumes, volid)
		volume.ID = baseName(volid)
		s.Volumes[volume.ID] = volume
		g.setDisk(key, volume, options)
	}
}

var diskName = regexp.MustCompile(`(vm|subvol)-(\d+-disk-)`)

func baseName(volid string) string {
	return diskName.ReplaceAllStringFunc(volid, func(name string) string {
		if strings.HasPrefix(name, "subvol") {
			return "basevol" + strings.TrimPrefix(name, "subvol")
		}
		return "base" + strings.TrimPrefix(name, "vm")
	})
}

// CheckNotBase refuses to remove a template that linked clones are built on.
func (s *State) CheckNotBase(g *Guest) error {
	for _, volume := range s.Volumes {
		base := s.Volumes[volume.Base]
		if volume.Base != "" && base != nil && base.VMID == g.VMID {
			return Errorf("unable to remove %s %d: base volume '%s' is still in use by linked cloned '%s'", g.Kind.Title(), g.VMID, base.ID, volume.ID)
		}
	}
	return nil
}

// NewUUID makes a random UUID, version 4.
func NewUUID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
