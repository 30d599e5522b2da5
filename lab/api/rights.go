package api

import (
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

// vmRights are the privileges that options of a VM take, one of them each. An
// option that is not listed is for root@pam alone.
// Source: PVE::API2::Qemu, check_vm_modify_config_perm (qemu-server).
var vmRights = []struct {
	options    string // separated by blanks; net[n] stands for net0 … net31
	privileges []string
}{
	{"cores cpu cpulimit cpuunits numa numa[n] smp sockets vcpus", []string{"VM.Config.CPU"}},
	{"memory balloon shares allow-ksm", []string{"VM.Config.Memory"}},
	{"acpi hotplug kvm machine scsihw smbios1 tablet vga watchdog audio0", []string{"VM.Config.HWType"}},
	{"agent autostart bios description keyboard localtime migrate_downtime migrate_speed name onboot ostype protection " +
		"reboot startdate startup tags tdf template", []string{"VM.Config.Options"}},
	{"freeze", []string{"VM.PowerMgmt"}},
	{"boot bootdisk vmstatestorage unused[n]", []string{"VM.Config.Disk"}},
	{"net[n]", []string{"VM.Config.Network"}},
	{"cicustom cipassword citype ciuser ciupgrade nameserver searchdomain sshkeys ipconfig[n]", []string{"VM.Config.Cloudinit", "VM.Config.Network"}},
}

// ctRights are those of a container's options; what is not listed takes VM.Config.Options.
// Source: PVE::LXC, check_ct_modify_config_perm (pve-container).
var ctRights = map[string]string{
	"cores": "VM.Config.CPU", "cpuunits": "VM.Config.CPU", "cpulimit": "VM.Config.CPU",
	"rootfs": "VM.Config.Disk", "mp[n]": "VM.Config.Disk", "unused[n]": "VM.Config.Disk",
	"memory": "VM.Config.Memory", "swap": "VM.Config.Memory",
	"net[n]": "VM.Config.Network", "nameserver": "VM.Config.Network", "searchdomain": "VM.Config.Network", "hostname": "VM.Config.Network",
}

// byDevice are the options whose privileges depend on what they are set to.
var byDevice = []string{"ide[n]", "sata[n]", "scsi[n]", "virtio[n]", "efidisk0", "tpmstate0", "cdrom", "serial[n]", "usb[n]", "hostpci[n]", "virtiofs[n]"}

// family turns net0 into net[n]. Single options that end in a digit stay.
func family(option string) string {
	bare := strings.TrimRight(option, "0123456789")
	if bare == option || slices.Contains([]string{"audio0", "efidisk0", "tpmstate0", "rng0", "smbios1"}, option) {
		return option
	}
	return bare + "[n]"
}

// change is a request to change a guest, with what is needed to judge it.
type change struct {
	pve.Change
	kind   pve.Kind
	path   string // of the guest in access control; its pool's when that is what allows its creation
	before map[string]string
	guest  int
}

// allowOptions checks the privileges that changing options takes, whatever the
// values are.
func (s *Server) allowOptions(state *pve.State, c *call, ch change) error {
	for _, option := range ch.keys() {
		var err error
		if ch.kind == pve.LXC {
			err = s.allowCTOption(state, c, ch, option)
		} else {
			err = s.allowVMOption(state, c, ch, option)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// keys are the options that a change touches: first those it deletes.
func (ch change) keys() []string {
	keys := slices.Clone(ch.Delete)
	set := make([]string, 0, len(ch.Set))
	for option := range ch.Set {
		set = append(set, option)
	}
	slices.Sort(set)
	return append(keys, set...)
}

func (s *Server) allowVMOption(state *pve.State, c *call, ch change, option string) error {
	name := family(option)
	if c.id.IsRoot() || slices.Contains(byDevice, name) {
		return nil
	}
	if name == "rng0" && s.cfg.Version.AtLeast(8, 4) { // since qemu-server 8.3.9
		return s.require(state, c.id, ch.path, "VM.Config.HWType")
	}
	for _, group := range vmRights {
		if !slices.Contains(strings.Fields(group.options), name) {
			continue
		}
		if err := s.require(state, c.id, ch.path, group.privileges...); err != nil || name != "startup" {
			return err
		}
		return s.require(state, c.id, "/", "Sys.Modify") // it changes how the node starts
	}
	return pve.Errorf("only root can set '%s' config", option)
}

func (s *Server) allowCTOption(state *pve.State, c *call, ch change, option string) error {
	name := family(option)
	switch {
	case c.id.IsRoot():
		return nil
	case name == "features":
		return s.allowFeatures(state, c, ch)
	case name == "hookscript":
		return forbidden("changing the hookscript is only allowed for root@pam")
	case name == "dev[n]":
		return forbidden("configuring device passthrough is only allowed for root@pam")
	}
	privilege := ctRights[name]
	if privilege == "" {
		privilege = "VM.Config.Options"
	}
	if err := s.require(state, c.id, ch.path, privilege); err != nil {
		return err
	}
	value, isSet := ch.Set[option]
	if isSet && pve.IsDiskKey(option) {
		if properties, _ := pve.ParseProperties(value, "volume"); strings.HasPrefix(properties.Get("volume"), "/") {
			kind := map[bool]string{true: "device", false: "bind"}[strings.HasPrefix(properties.Get("volume"), "/dev/")]
			return forbidden("mount point type " + kind + " is only allowed for root@pam")
		}
		return s.allowVolume(state, c, ch, option, value)
	}
	return nil
}

// allowVolume checks what a disk option refers to: the storage of a new disk, or
// a volume that exists.
func (s *Server) allowVolume(state *pve.State, c *call, ch change, option, value string) error {
	properties, _ := pve.ParseProperties(value, map[pve.Kind]string{pve.QEMU: "file", pve.LXC: "volume"}[ch.kind])
	volume := properties.Get("file") + properties.Get("volume")
	switch {
	case volume == "none" || strings.HasSuffix(volume, ":cloudinit"):
		return nil
	case volume == "cdrom":
		return s.require(state, c.id, "/", "Sys.Console")
	}
	if storage := pve.NewDiskStorage(value); storage != "" {
		if err := s.require(state, c.id, "/storage/"+storage, "Datastore.AllocateSpace"); err != nil {
			return err
		}
		st, err := state.FindStorage(storage)
		if err != nil {
			return err
		}
		if ch.kind == pve.QEMU && !slices.Contains(st.Content, "images") {
			return pve.BadParameter("storage", "storage '%s' does not support vm images", storage)
		}
	} else if err := s.allowExistingVolume(state, c, volume, ch.guest); err != nil {
		return err
	}
	if source := properties.Get("import-from"); source != "" {
		return s.allowImport(state, c, ch, option, volume, source)
	}
	return nil
}

// allowExistingVolume: who may use a volume. vmid is the guest that it is used
// for, 0 for none. Source: PVE::Storage, check_volume_access.
func (s *Server) allowExistingVolume(state *pve.State, c *call, volid string, vmid int) error {
	storage, _, found := strings.Cut(volid, ":")
	if !found {
		return pve.Errorf("Only root can pass arbitrary filesystem paths.")
	}
	if _, err := state.FindStorage(storage); err != nil {
		return err
	}
	path := "/storage/" + storage
	volume := state.Volumes[volid]
	switch {
	case state.Has(c.id, path, "Datastore.Allocate", s.cfg.Version):
		return nil
	case volume == nil && pve.IsDiskName(volid): // whose disk would it be?
		return s.require(state, c.id, path, "Datastore.Audit")
	case volume == nil || volume.VMID == 0:
		return s.require(state, c.id, path, "Datastore.AllocateSpace", "Datastore.Audit")
	case volume.VMID == vmid:
		return nil
	}
	if err := s.require(state, c.id, path, "Datastore.Audit"); err != nil {
		return err
	}
	return s.require(state, c.id, pve.GuestPath(volume.VMID), "VM.Config.Disk")
}

// allowImport checks the source of a disk that starts with the contents of another.
// Source: PVE::API2::Qemu, check_drive_param and check_storage_access.
func (s *Server) allowImport(state *pve.State, c *call, ch change, option, volume, source string) error {
	if _, size, _ := strings.Cut(volume, ":"); size != "0" {
		return pve.BadParameter(option, "'import-from' requires special syntax - use <storage ID>:0,import-from=<source>")
	}
	if strings.HasPrefix(source, "/") {
		return s.allowExistingVolume(state, c, source, 0)
	}
	from := state.Volumes[source]
	allowed, needs := []string{"images"}, "not an image"
	if s.cfg.Version.AtLeast(8, 4) {
		allowed, needs = []string{"images", "import"}, "needs to be 'images' or 'import'"
	}
	if from != nil && !slices.Contains(allowed, from.Content) {
		return pve.BadParameter(option, "%s has wrong type '%s' - %s", source, from.Content, needs)
	}
	if from != nil && from.VMID != 0 {
		return s.require(state, c.id, pve.GuestPath(from.VMID), "VM.Clone")
	}
	return s.allowExistingVolume(state, c, source, ch.guest)
}

// allowBridges asks for the use of the networks that cards are plugged into, from
// 8.0 on: of the new cards, and of those that are replaced.
func (s *Server) allowBridges(state *pve.State, c *call, config map[string]string) error {
	if !s.cfg.Version.AtLeast(8, 0) || c.id.IsRoot() {
		return nil
	}
	for _, option := range sorted(config) {
		if family(option) != "net[n]" {
			continue
		}
		path := pve.NetworkPath(config[option])
		if path == "" {
			return pve.Errorf("no sdn vnet ID specified")
		}
		if err := s.require(state, c.id, path, "SDN.Use"); err != nil {
			return err
		}
	}
	return nil
}

// allowDevices checks options of a VM whose privileges depend on the old and the
// new value. Proxmox VE does so when it makes the change: with POST, in the task.
func (s *Server) allowDevices(state *pve.State, c *call, ch change) error {
	for _, option := range ch.keys() {
		for _, value := range []string{ch.before[option], ch.Set[option]} {
			if value == "" {
				continue
			}
			if err := s.allowDevice(state, c, ch.path, option, value); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Server) allowDevice(state *pve.State, c *call, path, option, value string) error {
	name := family(option)
	switch {
	case c.id.IsRoot() || !slices.Contains(byDevice, name):
		return nil
	case name == "serial[n]" && value == "socket":
		return s.require(state, c.id, path, "VM.Config.HWType")
	case name == "serial[n]":
		return pve.Errorf("only root can modify '%s' config for real devices", option)
	case name == "virtiofs[n]":
		return s.allowMapping(state, c, path, "dir", "dirid", option, value)
	case name == "usb[n]":
		return s.allowMapping(state, c, path, "usb", "mapping", option, value)
	case name == "hostpci[n]":
		return s.allowMapping(state, c, path, "pci", "mapping", option, value)
	}
	properties, _ := pve.ParseProperties(value, "file")
	switch {
	case pve.IsCloudInit(properties.Get("file")) || strings.HasSuffix(properties.Get("file"), ":cloudinit"):
		return s.requireAll(state, c.id, path, "VM.Config.Cloudinit", "VM.Config.CDROM")
	case properties.Get("media") == "cdrom" || properties.Get("file") == "none":
		return s.require(state, c.id, path, "VM.Config.CDROM")
	}
	return s.require(state, c.id, path, "VM.Config.Disk")
}

// allowMapping: a device of the node can be given to a guest by root alone, or by
// a mapping (from 8.0 on) of which the caller has the use.
func (s *Server) allowMapping(state *pve.State, c *call, path, kind, key, option, value string) error {
	if err := s.require(state, c.id, path, "VM.Config.HWType"); err != nil {
		return err
	}
	properties, _ := pve.ParseProperties(value, map[bool]string{true: "dirid", false: "host"}[kind == "dir"])
	host, mapping := properties.Get("host"), properties.Get(key)
	devices := map[string]string{"usb": "real devices", "pci": "non-mapped devices"}[kind]
	switch {
	case !s.cfg.Version.AtLeast(8, 0) && kind == "pci":
		return pve.Errorf("only root can set '%s' config", option)
	case mapping != "":
		return s.require(state, c.id, "/mapping/"+kind+"/"+mapping, "Mapping.Use")
	case host != "" && !strings.EqualFold(host, "spice"):
		return pve.Errorf("only root can set '%s' config for %s", option, devices)
	case s.cfg.Version.AtLeast(8, 0):
		return pve.Errorf("either 'host' or 'mapping' must be set.")
	}
	return nil
}

// allowFeatures: without being root, only nesting, and only where it is harmless.
func (s *Server) allowFeatures(state *pve.State, c *call, ch change) error {
	if ch.before["unprivileged"] != "1" && ch.Set["unprivileged"] != "1" {
		return forbidden("changing feature flags for privileged container is only allowed for root@pam")
	}
	before, _ := pve.ParseProperties(ch.before["features"], "")
	after, _ := pve.ParseProperties(ch.Set["features"], "")
	nesting := false
	for _, p := range slices.Concat(before, after) {
		if before.Get(p.Key) == after.Get(p.Key) {
			continue
		}
		off := before.Get("nesting") == "" && after.Get("nesting") == "0" // taken for another feature up to pve-container 5.2.3
		if p.Key != "nesting" || off && !s.cfg.Version.AtLeast(8, 4) {
			return forbidden("changing feature flags (except nesting) is only allowed for root@pam")
		}
		nesting = true
	}
	if nesting {
		return s.require(state, c.id, ch.path, "VM.Allocate")
	}
	return nil
}
