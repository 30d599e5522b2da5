package pve

import (
	"net/netip"
	"strconv"
	"strings"
)

// Defaults of options that a config need not mention.
const (
	defaultMemoryMiB = 512
	defaultSwapMiB   = 512
	// DefaultRootGiB is the root disk of a container whose creator gave none.
	DefaultRootGiB = 4
)

// MemoryMiB that the guest may use.
func (g *Guest) MemoryMiB() int {
	n, err := strconv.Atoi(strings.TrimPrefix(g.Config["memory"], "current="))
	if err != nil {
		return defaultMemoryMiB
	}
	return n
}

// CPUs the guest sees. A container without a limit sees all; 0 stands for that.
func (g *Guest) CPUs() int {
	if g.Kind == LXC {
		return g.Int("cores", 0)
	}
	return g.Int("vcpus", g.Int("cores", 1)*g.Int("sockets", 1))
}

// Spec is what a machine has to be for this guest.
func (s *State) Spec(g *Guest) Spec {
	spec := Spec{
		VMID: g.VMID, Kind: g.Kind, Name: g.Name(), Node: g.Node,
		Cores: g.CPUs(), MemoryMiB: g.MemoryMiB(), Image: g.Image,
		NICs: g.NICs(), SearchDomain: g.Config["searchdomain"],
	}
	main, volid := g.MainDisk()
	if s.Volumes[volid] != nil {
		spec.DiskBytes = s.Volumes[volid].Size
	}
	spec.Disks = s.otherDisks(g, main)
	for _, text := range splitList(g.Config["nameserver"]) {
		if address, err := netip.ParseAddr(text); err == nil {
			spec.Nameservers = append(spec.Nameservers, address)
		}
	}
	if g.Kind == LXC {
		features, _ := ParseProperties(g.Config["features"], "")
		spec.Unprivileged, spec.Nesting = g.Is("unprivileged"), features.On("nesting")
		spec.User, spec.SSHKeys = "root", g.SSHKeys
		return spec
	}
	spec.User, spec.SSHKeys = g.Config["ciuser"], DecodeSSHKeys(g.Config["sshkeys"])
	return spec
}

// otherDisks are all but the first: those of a template's clone are empty.
func (s *State) otherDisks(g *Guest, main string) []Disk {
	var disks []Disk
	for _, key := range g.diskKeys() {
		volid, options := g.Disk(key)
		volume := s.Volumes[volid]
		if key == main || volume == nil || volume.Disk == "" {
			continue
		}
		disks = append(disks, Disk{Name: volume.Disk, Key: key, Bytes: volume.Size, Path: options.Get("mp")})
	}
	return disks
}
