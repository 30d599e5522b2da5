package pve

import (
	"slices"
	"time"
)

// Seed is what a cluster holds before anybody uses it.
type Seed struct {
	Nodes      []string // the first one is where templates live
	Bridges    []string
	Storages   []Storage
	Users      []User
	ACL        []Grant
	Templates  []Template
	CTImages   []string // volume ids of container templates
	CTImageMiB int64
}

// Template is a VM template to start with.
type Template struct {
	VMID      int
	Name      string
	Storage   string
	DiskBytes int64
	Bridge    string
	Image     string // handed to Machines as Spec.Image
}

// DefaultSeed fits the defaults of the deployment's variables: one node pmx
// with storages zfs-vm and local, the VM template ubuntu-2404-template and an
// Ubuntu container template. secret becomes that of the token root@pam!lab.
func DefaultSeed(secret, password string) Seed {
	return Seed{
		Nodes:   []string{"pmx"},
		Bridges: []string{"vmbr0"},
		Storages: []Storage{
			{ID: "local", Type: "dir", Path: "/var/lib/vz", Capacity: 100 << 30, Content: []string{"vztmpl", "iso", "backup", "snippets", "import", "images", "rootdir"}},
			{ID: "zfs-vm", Type: "zfspool", Path: "zfs-vm", Capacity: 1 << 40, Content: []string{"images", "rootdir"}},
		},
		Users: []User{{ID: "root@pam", Password: password, Tokens: map[string]Token{"lab": {Secret: secret}}}},
		Templates: []Template{{
			VMID: 9000, Name: "ubuntu-2404-template", Storage: "zfs-vm", DiskBytes: 3 << 30, Bridge: "vmbr0", Image: "ubuntu-2404-template",
		}},
		CTImages:   []string{"local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst"},
		CTImageMiB: 130,
	}
}

// Plant adds to s what is missing of the seed and returns the guests that are
// new, whose machines must be made. Nodes, bridges, storages, and the secrets
// of users are settings: they follow the seed each time.
func (s *State) Plant(seed Seed, now time.Time) ([]*Guest, error) {
	s.Nodes, s.Bridges, s.Storages = seed.Nodes, seed.Bridges, seed.Storages
	for _, user := range seed.Users {
		s.plantUser(user)
	}
	for _, grant := range seed.ACL {
		if !slices.Contains(s.ACL, grant) {
			s.ACL = append(s.ACL, grant)
		}
	}
	for _, id := range seed.CTImages {
		if s.Volumes[id] == nil {
			s.Volumes[id] = &Volume{ID: id, Content: "vztmpl", Format: "tzst", Size: seed.CTImageMiB << 20, Created: now}
		}
	}
	var planted []*Guest
	for _, template := range seed.Templates {
		if s.Guests[template.VMID] != nil {
			continue
		}
		guest, err := s.plantTemplate(template, seed.Nodes[0], now)
		if err != nil {
			return nil, err
		}
		planted = append(planted, guest)
	}
	return planted, nil
}

func (s *State) plantUser(user User) {
	known := s.Users[user.ID]
	if known == nil {
		s.Users[user.ID] = &user
		return
	}
	known.Password = user.Password
	if known.Tokens == nil {
		known.Tokens = make(map[string]Token)
	}
	for name, token := range user.Tokens {
		known.Tokens[name] = token
	}
}

// plantTemplate makes what the guide for a cloud-init template makes: a disk on
// scsi0, a cloud-init drive on ide2, a serial console and the agent switched on.
func (s *State) plantTemplate(t Template, node string, now time.Time) (*Guest, error) {
	g := &Guest{VMID: t.VMID, Kind: QEMU, Node: node, Image: t.Image, Config: map[string]string{
		"name": t.Name, "memory": "2048", "cores": "2", "sockets": "1", "cpu": "host", "ostype": "l26", "scsihw": "virtio-scsi-pci",
		"agent": "1", "boot": "order=scsi0", "serial0": "socket", "vga": "serial0",
		"smbios1": "uuid=" + NewUUID(), "vmgenid": NewUUID(),
		"net0": storedNIC(QEMU, "virtio,bridge="+t.Bridge),
	}}
	s.Guests[g.VMID] = g
	disk, err := s.Allocate(t.Storage, g, t.DiskBytes, "", now)
	if err != nil {
		return nil, err
	}
	drive, err := s.AllocateCloudInit(t.Storage, "", g, now)
	if err != nil {
		return nil, err
	}
	g.setDisk("scsi0", disk, nil)
	g.setDisk("ide2", drive, Properties{{"media", "cdrom"}})
	s.MakeTemplate(g)
	return g, nil
}
