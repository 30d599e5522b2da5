package nspawn

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

// defaultUser is the login user of Ubuntu's cloud images, for VMs without ciuser.
const defaultUser = "ubuntu"

var validName = regexp.MustCompile(`^[A-Za-z0-9]([A-Za-z0-9.-]{0,62}[A-Za-z0-9])?$`)

var userName = regexp.MustCompile(`^[a-z_][a-z0-9_-]{0,31}$`)

// seed does what cloud-init does from Proxmox's drive (VMs) and Proxmox itself
// does in a container's tree: name, network, resolver, login. It does so at the
// first boot and after a change of these settings; in between, what was changed
// inside the machine stays. Another VMID on the same disk is another machine: a
// clone gets keys and an identity of its own.
func (h *Host) seed(ctx context.Context, m machine, spec pve.Spec) error {
	if err := writeMeminfo(m, spec); err != nil {
		return err
	}
	mark := filepath.Join(m.disk, "seeded")
	last, _ := os.ReadFile(mark)
	first, rest, _ := strings.Cut(string(last), "\n")
	owner, settings := strconv.Itoa(m.vmid), seedSettings(spec)
	if first == owner && rest == settings {
		return nil
	}
	if first != owner {
		if err := newIdentity(ctx, m); err != nil {
			return err
		}
	}
	if err := writeTree(m.root, networkFiles(spec)); err != nil {
		return err
	}
	if err := login(ctx, m.root, spec); err != nil {
		return err
	}
	return os.WriteFile(mark, []byte(owner+"\n"+settings), 0o600)
}

// hostName is the guest's name, or one like vm101 where the name is missing (Proxmox VE
// takes a VM without one) or not valid for a host.
func hostName(spec pve.Spec) string {
	if validName.MatchString(spec.Name) {
		return spec.Name
	}
	return map[pve.Kind]string{pve.QEMU: "vm", pve.LXC: "ct"}[spec.Kind] + strconv.Itoa(spec.VMID)
}

// seedSettings is everything in a Spec that seed writes into the tree.
func seedSettings(spec pve.Spec) string {
	text, _ := json.Marshal([]any{spec.Kind, spec.Name, spec.NICs, spec.Nameservers, spec.SearchDomain, spec.User, spec.SSHKeys})
	return string(text)
}

// newIdentity gives the machine its id (systemd takes an empty one for a factory
// reset) and its SSH key; one of a kind that is quick to make will do.
func newIdentity(ctx context.Context, m machine) error {
	var id [16]byte
	rand.Read(id[:])
	files := []file{{"etc/machine-id", fmt.Sprintf("%x\n", id), 0o444}}
	key := filepath.Join(m.dir, "hostkey")
	for _, half := range []string{"", ".pub"} {
		if err := removeIfThere(key + half); err != nil {
			return err
		}
	}
	if err := run(ctx, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key); err != nil {
		return err
	}
	for suffix, mode := range map[string]fs.FileMode{"": 0o600, ".pub": 0o644} {
		text, err := os.ReadFile(key + suffix)
		if err != nil {
			return err
		}
		files = append(files, file{"etc/ssh/ssh_host_ed25519_key" + suffix, string(text), mode})
	}
	return writeTree(m.root, files)
}

func networkFiles(spec pve.Spec) []file {
	hosts := "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n"
	own := "127.0.1.1"
	for _, nic := range spec.NICs {
		if nic.Address.IsValid() {
			own = nic.Address.Addr().String() // as Proxmox's cloud-init images resolve themselves
			break
		}
	}
	name := hostName(spec)
	fqdn := name
	if spec.SearchDomain != "" {
		fqdn = name + "." + spec.SearchDomain + " " + name
	}
	files := []file{
		{"etc/hostname", name + "\n", 0o644},
		{"etc/hosts", hosts + own + " " + fqdn + "\n", 0o644},
		{"etc/resolv.conf", resolvConf(spec), 0o644},
	}
	for i, nic := range spec.NICs {
		files = append(files, file{fmt.Sprintf("etc/systemd/network/10-eth%d.network", i), network(i, nic), 0o644})
	}
	return files
}

func network(card int, nic pve.NIC) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[Match]\nName=eth%d\n\n[Network]\nLinkLocalAddressing=no\nIPv6AcceptRA=no\n", card)
	if nic.Address.IsValid() {
		fmt.Fprintf(&b, "Address=%s\n", nic.Address)
	}
	if nic.Gateway.IsValid() {
		fmt.Fprintf(&b, "Gateway=%s\n", nic.Gateway)
	}
	return b.String()
}

// resolvConf names the given resolvers, else the gateway.
func resolvConf(spec pve.Spec) string {
	servers := spec.Nameservers
	for _, nic := range spec.NICs {
		if len(servers) == 0 && nic.Gateway.IsValid() {
			servers = []netip.Addr{nic.Gateway}
		}
	}
	var b strings.Builder
	if spec.SearchDomain != "" {
		fmt.Fprintf(&b, "search %s\n", spec.SearchDomain)
	}
	for _, s := range servers {
		fmt.Fprintf(&b, "nameserver %s\n", s)
	}
	return b.String()
}

// login lets the given keys in: into root in containers, into a user who may
// use sudo without a password in VMs.
func login(ctx context.Context, root string, spec pve.Spec) error {
	keys := strings.Join(spec.SSHKeys, "\n") + "\n"
	if spec.Kind == pve.LXC {
		return writeTree(root, []file{{"root/.ssh/authorized_keys", keys, 0o600}})
	}
	user := spec.User
	if user == "" {
		user = defaultUser
	}
	if !userName.MatchString(user) {
		return fmt.Errorf("login user %q: small letters, digits, - and _ only", user)
	}
	if user == "root" {
		return writeTree(root, []file{{"root/.ssh/authorized_keys", keys, 0o600}})
	}
	home := "home/" + user
	if !exists(filepath.Join(root, home)) {
		if err := run(ctx, "chroot", root, "useradd", "--create-home", "--shell", "/bin/bash", "--groups", "sudo", user); err != nil {
			return err
		}
	}
	err := writeTree(root, []file{
		{home + "/.ssh/authorized_keys", keys, 0o600},
		{"etc/sudoers.d/90-cloud-init-users", user + " ALL=(ALL) NOPASSWD:ALL\n", 0o440},
	})
	if err != nil {
		return err
	}
	return run(ctx, "chroot", root, "chown", "-R", user+":"+user, "/"+home+"/.ssh")
}

// meminfoFile is mounted over the machine's /proc/meminfo.
const meminfoFile = "usr/lib/pvelab/meminfo"

// writeMeminfo makes the machine see the memory it was given rather than the
// host's: roles size PostgreSQL by it. The figures stand still. Written in
// place, because a mount holds on to the file rather than to its name.
func writeMeminfo(m machine, spec pve.Spec) error {
	kB := int64(spec.MemoryMiB) << 10
	if kB == 0 {
		kB = 512 << 10 // Proxmox VE's default
	}
	text := fmt.Sprintf("MemTotal: %15d kB\nMemFree: %16d kB\nMemAvailable: %11d kB\nBuffers: %16d kB\nCached: %17d kB\n"+
		"SwapCached: %13d kB\nSwapTotal: %14d kB\nSwapFree: %15d kB\n", kB, kB*9/10, kB*9/10, 0, 0, 0, 0, 0)
	tree, err := os.OpenRoot(m.root)
	if err != nil {
		return err
	}
	defer tree.Close()
	if err := tree.MkdirAll(filepath.Dir(meminfoFile), 0o755); err != nil {
		return err
	}
	return tree.WriteFile(meminfoFile, []byte(text), 0o444)
}
