package nspawn

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"sync"

	"proxmox-patroni/lab/pve"
)

// Config says which lab this is and where it may live.
type Config struct {
	Lab     string         // name; part of every name the lab gives to something on the host
	Dir     string         // state directory, the lab's own
	Cache   string         // base trees, shared by all labs
	Suite   string         // release of Debian on the machines, one of Suites; empty: the first
	Subnets []netip.Prefix // addresses machines may have; the first address of each is the bridge's

	// Resolver sends every question that machines ask of any name server to the
	// bridge, where package resolver answers: machines then find each other, and
	// the nameserver that a deployment names need not be reachable from this box.
	Resolver bool
}

// Host runs the machines of one lab on this Linux box. It implements pve.Machines.
type Host struct {
	cfg     Config
	base    string // lower directory of every machine's root
	cgroups []hierarchy

	mu       sync.Mutex
	onReboot map[int]pve.Spec // with what a machine starts that asks for its own restart
}

// labName leaves eight characters, because Linux allows 15 for a link's name
// (IFNAMSIZ) and "pvelab-" takes seven.
var labName = regexp.MustCompile(`^[a-z][a-z0-9]{0,7}$`)

// Validate tells what is wrong with the settings, in the words of the flags.
func (c Config) Validate() error {
	if !labName.MatchString(c.Lab) {
		return fmt.Errorf("lab name %q: 1 to 8 small letters and digits, starting with a letter", c.Lab)
	}
	if !filepath.IsAbs(c.Dir) || !filepath.IsAbs(c.Cache) {
		return fmt.Errorf("state directory %q and cache %q must be absolute paths", c.Dir, c.Cache)
	}
	if len(c.Subnets) == 0 {
		return fmt.Errorf("the lab needs at least one subnet, such as 192.168.20.0/24")
	}
	for _, p := range c.Subnets {
		if !p.Addr().Is4() || p.Masked() != p || p.Bits() > 29 || !(p.Addr().IsPrivate() || isTestNet(p.Addr())) {
			return fmt.Errorf("subnet %s: a private IPv4 network of at least 8 addresses is needed, such as 192.168.20.0/24", p)
		}
	}
	return nil
}

// isTestNet: 198.18.0.0/15 is set aside for benchmarks (RFC 2544).
func isTestNet(a netip.Addr) bool { return netip.MustParsePrefix("198.18.0.0/15").Contains(a) }

// New checks the settings and looks at the host; it changes nothing.
func New(cfg Config) (*Host, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	mounts, err := readMounts()
	if err != nil {
		return nil, err
	}
	cfg.Suite = cmp.Or(cfg.Suite, Suites[0])
	return &Host{cfg: cfg, cgroups: findHierarchies(mounts), onReboot: map[int]pve.Spec{}}, nil
}

// Prepare builds the base tree unless it is cached and brings up the bridge.
// It may be called again at any time and then repairs what is missing.
func (h *Host) Prepare(ctx context.Context) error {
	if err := os.MkdirAll(h.machinesDir(), 0o711); err != nil {
		return err
	}
	if err := shareMounts(h.machinesDir()); err != nil {
		return err
	}
	base, err := h.ensureBase(ctx)
	if err != nil {
		return err
	}
	h.base = base
	return h.ensureNetwork(ctx)
}

func (h *Host) machinesDir() string         { return filepath.Join(h.cfg.Dir, "machines") }
func (h *Host) bridge() string              { return "pvelab-" + h.cfg.Lab }
func (h *Host) table() string               { return "pvelab_" + h.cfg.Lab }
func (h *Host) machineName(vmid int) string { return fmt.Sprintf("pvelab-%s-%d", h.cfg.Lab, vmid) }

// linkName names the host's end of a machine's card. VMIDs go up to 999999999,
// which only fits the 15 characters of a link's name in base 36.
func (h *Host) linkName(vmid, card int) string {
	return h.linkPrefix() + strconv.FormatInt(int64(vmid), 36) + "." + strconv.Itoa(card)
}

// linkPrefix is the same for no two labs, or for a pair in a million: as much of a hash as there is room for.
func (h *Host) linkPrefix() string {
	sum := sha256.Sum256([]byte(h.cfg.Lab))
	hash := new(big.Int).SetBytes(sum[:]).Text(36)
	return "pv" + hash[len(hash)-4:]
}

// machine holds the paths of one guest.
type machine struct {
	vmid                        int
	dir, image, disk, root, log string
}

func (h *Host) machine(vmid int) machine {
	dir := filepath.Join(h.machinesDir(), strconv.Itoa(vmid))
	return machine{
		vmid:  vmid,
		dir:   dir,
		image: filepath.Join(dir, "disk.img"),
		disk:  filepath.Join(dir, "disk"),
		root:  filepath.Join(dir, "root"),
		log:   filepath.Join(dir, "console.log"),
	}
}
