package pve

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Storage is a place for volumes. Type decides how volumes are named.
type Storage struct {
	ID       string   `json:"id"`
	Type     string   `json:"type"`    // zfspool, lvmthin, dir
	Content  []string `json:"content"` // images, rootdir, vztmpl, iso …
	Capacity int64    `json:"capacity"`
	Path     string   `json:"path"` // directory, or the name of the pool
}

// Volume is one disk or template file on a storage.
type Volume struct {
	ID      string `json:"id"` // storage:name
	Content string `json:"content"`
	Format  string `json:"format"`
	Size    int64  `json:"size"`
	VMID    int    `json:"vmid,omitempty"`    // owner
	Base    string `json:"base,omitempty"`    // volume this one is a linked clone of
	Virtual int64  `json:"virtual,omitempty"` // size of the disk in a qcow2 image
	// Sums are checksums by algorithm, of files that were downloaded.
	Sums map[string]string `json:"sums,omitempty"`
	// Disk is the name under which machines know it, while its id changes with its storage.
	Disk    string    `json:"disk,omitempty"`
	Created time.Time `json:"created"`
}

// Storage of a volume: the part of its id before the colon.
func (v Volume) Storage() string { return storageOf(v.ID) }

func storageOf(volid string) string {
	storage, _, _ := strings.Cut(volid, ":")
	return storage
}

// FindStorage by name, or the refusal Proxmox VE gives for a wrong one.
func (s *State) FindStorage(id string) (*Storage, error) {
	for i := range s.Storages {
		if s.Storages[i].ID == id {
			return &s.Storages[i], nil
		}
	}
	return nil, Errorf("storage '%s' does not exist", id)
}

// DisksOf lists the volumes of a guest's disks, without CD and cloud-init drives.
func (s *State) DisksOf(g *Guest) []*Volume {
	var volumes []*Volume
	for _, key := range g.diskKeys() {
		volid, options := g.Disk(key)
		if volume := s.Volumes[volid]; volume != nil && options.Get("media") != "cdrom" && !strings.HasPrefix(key, "unused") {
			volumes = append(volumes, volume)
		}
	}
	return volumes
}

// Used is the space that volumes of a storage take. Disks count in full: what
// was promised to a guest is not available to the next. Linked clones are free.
func (s *State) Used(storage string) int64 {
	var sum int64
	for _, volume := range s.Volumes {
		if volume.Storage() == storage && volume.Base == "" {
			sum += volume.Size
		}
	}
	return sum
}

// content is what the disks of a kind of guest are called on a storage.
func (k Kind) content() string {
	if k == LXC {
		return "rootdir"
	}
	return "images"
}

// CheckContent refuses a storage that does not take the disks of a kind of guest.
func (s *State) CheckContent(storage string, kind Kind) error {
	st, err := s.FindStorage(storage)
	if err == nil && !slices.Contains(st.Content, kind.content()) {
		return Errorf("storage '%s' does not support content-type '%s'", storage, kind.content())
	}
	return err
}

// Allocate makes room for a new volume of a guest and names it the way the
// storage's type does. base is the volume it is a linked clone of, or empty.
func (s *State) Allocate(storage string, g *Guest, size int64, base string, now time.Time) (*Volume, error) {
	st, err := s.FindStorage(storage)
	if err != nil {
		return nil, err
	}
	content := g.Kind.content()
	volume := &Volume{ID: s.freeName(st, g, base), Content: content, Format: diskFormat(st, g.Kind), Size: size, VMID: g.VMID, Base: base, Created: now}
	volume.Disk = newDiskName()
	needed := size
	if base != "" {
		needed = 0
	}
	if err := s.room(st, volume.ID, needed); err != nil {
		return nil, err
	}
	s.Volumes[volume.ID] = volume
	return volume, nil
}

// AllocateCloudInit makes the little drive that carries cloud-init data.
// format is that of the drive it is a copy of; empty: what the storage prefers.
func (s *State) AllocateCloudInit(storage, format string, g *Guest, now time.Time) (*Volume, error) {
	st, err := s.FindStorage(storage)
	if err != nil {
		return nil, err
	}
	name := fmt.Sprintf("vm-%d-cloudinit", g.VMID)
	if st.Type == "dir" {
		if format == "" {
			format = "qcow2"
		}
		name = fmt.Sprintf("%d/%s.%s", g.VMID, name, format)
	}
	volume := &Volume{ID: st.ID + ":" + name, Content: "images", Format: diskFormat(st, QEMU), Size: 4 << 20, VMID: g.VMID, Created: now}
	if err := s.room(st, volume.ID, volume.Size); err != nil {
		return nil, err
	}
	s.Volumes[volume.ID] = volume
	return volume, nil
}

// CheckRoom reports whether a volume could grow to size.
func (s *State) CheckRoom(volume *Volume, size int64) error {
	st, err := s.FindStorage(volume.Storage())
	if err != nil {
		return err
	}
	return s.room(st, volume.ID, size-volume.Size)
}

// Resize grows the volume behind a guest's disk option.
func (s *State) Resize(g *Guest, key string, volume *Volume, size int64) error {
	if err := s.CheckRoom(volume, size); err != nil {
		return err
	}
	volume.Size = size
	_, options := g.Disk(key)
	g.setDisk(key, volume, options)
	return nil
}

// MoveDisk gives a disk option a new volume on another storage. The old volume
// goes, or stays behind as unused.
func (s *State) MoveDisk(g *Guest, key, storage string, deleteOld bool, now time.Time) error {
	volid, options := g.Disk(key)
	old := s.Volumes[volid]
	if err := s.CheckContent(storage, g.Kind); err != nil {
		return err
	}
	volume, err := s.Allocate(storage, g, old.Size, "", now)
	if err != nil {
		return err
	}
	volume.Disk, old.Disk = old.Disk, volume.Disk // the data moves along
	g.setDisk(key, volume, options)
	if deleteOld {
		delete(s.Volumes, volid)
	} else {
		g.keepUnused(volid)
	}
	return nil
}

// NewDiskStorage names the storage on which a disk option asks for a new
// volume ("zfs-vm:20", "zfs-vm:cloudinit"); "" when it names an existing one.
func NewDiskStorage(value string) string {
	options, _ := ParseProperties(value, "file")
	volume := options.Get("file")
	if volume == "" {
		volume = options.Get("volume")
	}
	storage, request, _ := strings.Cut(volume, ":")
	if _, err := strconv.ParseFloat(request, 64); err == nil || request == "cloudinit" {
		return storage
	}
	return ""
}

// newDiskName is unlike that of any other disk.
func newDiskName() string { return NewUUID()[:8] }

// room refuses what does not fit, in the words of the storage's own tools.
func (s *State) room(st *Storage, volid string, bytes int64) error {
	free := st.Capacity - s.Used(st.ID)
	if bytes <= free {
		return nil
	}
	_, name, _ := strings.Cut(volid, ":")
	if st.Type == "zfspool" {
		return Errorf("zfs error: cannot create '%s/%s': out of space (%s free, %s required)", st.Path, name, FormatSize(free), FormatSize(bytes))
	}
	return Errorf("unable to create image '%s': insufficient free space (%s free, %s required)", name, FormatSize(free), FormatSize(bytes))
}

func diskFormat(st *Storage, kind Kind) string {
	if st.Type == "zfspool" && kind == LXC {
		return "subvol"
	}
	return "raw"
}

// freeName finds the first unused disk number.
// Source: PVE::Storage::{Plugin,ZFSPoolPlugin}, find_free_diskname and clone_image.
func (s *State) freeName(st *Storage, g *Guest, base string) string {
	prefix := "vm"
	if st.Type == "zfspool" && g.Kind == LXC {
		prefix = "subvol"
	}
	for n := 0; ; n++ {
		name := fmt.Sprintf("%s-%d-disk-%d", prefix, g.VMID, n)
		switch {
		case base != "":
			_, baseName, _ := strings.Cut(base, ":")
			name = baseName + "/" + name
		case st.Type == "dir":
			name = fmt.Sprintf("%d/%s.raw", g.VMID, name)
		}
		if id := st.ID + ":" + name; !s.taken(st.ID, id) {
			return id
		}
	}
}

// taken compares last path elements: a linked clone and a full one of the same
// guest must not share a disk number.
func (s *State) taken(storage, id string) bool {
	for _, volume := range s.Volumes {
		if volume.Storage() == storage && lastElement(volume.ID) == lastElement(id) {
			return true
		}
	}
	return false
}

func lastElement(id string) string {
	return id[strings.LastIndexAny(id, ":/")+1:]
}
