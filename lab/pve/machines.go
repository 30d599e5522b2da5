package pve

import (
	"context"
	"net/netip"
	"strings"
	"time"
)

// Kind is the kind of a guest, spelled as Proxmox VE spells it in paths and
// in the "type" field of /cluster/resources.
type Kind string

const (
	QEMU Kind = "qemu" // virtual machine
	LXC  Kind = "lxc"  // container
)

// NIC is one network card of a machine. The zero Address asks for none (a
// guest without ipconfigN, or with ip=dhcp: the lab has no DHCP server).
type NIC struct {
	MAC     string // colon separated
	Bridge  string
	VLAN    int // 0: untagged
	Address netip.Prefix
	Gateway netip.Addr
}

// Disk is a disk besides the first one, attached or not.
type Disk struct {
	Name  string // for as long as the disk exists, whatever option it is on
	Key   string // the option: scsi1, mp0; unused0 for a disk that is not attached
	Bytes int64
	Path  string // where a container has it mounted; empty in virtual machines
}

// Attached reports whether the machine can see the disk.
func (d Disk) Attached() bool { return !strings.HasPrefix(d.Key, "unused") }

// Spec is what was asked of one machine: everything a backend needs to make it.
type Spec struct {
	VMID         int
	Kind         Kind
	Name         string // host name
	Node         string
	Cores        int
	MemoryMiB    int
	DiskBytes    int64 // size of the first disk
	Disks        []Disk
	Unprivileged bool // containers only
	Nesting      bool // containers only
	Source       int  // VMID whose disk is cloned; 0: none
	Image        string
	NICs         []NIC
	Nameservers  []netip.Addr
	SearchDomain string
	User         string // login user for SSHKeys; "root" in containers
	SSHKeys      []string
}

// Status is what a machine is, as opposed to what was asked of it.
type Status struct {
	Running       bool
	Frozen        bool
	Addresses     []netip.Prefix // empty until the machine's network is up
	Uptime        time.Duration
	MemoryBytes   int64
	DiskBytes     int64
	CPULimited    bool // the host enforces Spec.Cores
	MemoryLimited bool // the host enforces Spec.MemoryMiB
}

// Machines makes guests real. Implementations must allow calls for different
// machines at the same time; the API never overlaps two for the same one,
// except Status, which may come at any time.
type Machines interface {
	// Create makes the disk, from Spec.Image or from the disk of Spec.Source,
	// and leaves the machine off. On failure nothing is left behind.
	Create(ctx context.Context, spec Spec) error
	// Update hands over a changed Spec: limits are applied to a running machine
	// where possible, disks come, go and grow, the rest counts from the next Start.
	// Disks that are not in the Spec any more are removed with what is on them.
	Update(ctx context.Context, spec Spec) error
	// Start returns when the machine has been started, not when it is reachable.
	Start(ctx context.Context, spec Spec) error
	// Shutdown asks the machine to power off and gives up after timeout.
	Shutdown(ctx context.Context, vmid int, timeout time.Duration) error
	// Stop cuts the power. Stopping a machine that is off is no error.
	Stop(ctx context.Context, vmid int) error
	// Destroy removes machine and disk. Removing what is not there is no error.
	Destroy(ctx context.Context, vmid int) error
	// Status of a machine that does not exist is the zero Status.
	Status(ctx context.Context, vmid int) (Status, error)
}
