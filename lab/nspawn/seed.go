package nspawn

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"proxmox-patroni/lab/pve"
)

// defaultUser is the login user of Ubuntu's cloud images, for VMs without ciuser.
const defaultUser = "ubuntu"

var userName = regexp.MustCompile(`^[a-z_][a-z0-9_-]{0,31}$`)

// seed does what cloud-init does from Proxmox's drive (VMs) and Proxmox itself
// does in a container's tree: name, network, resolver, login. Before each boot,
// as both do; keys and identity of the machine only once.
func (h *Host) seed(ctx context.Context, m machine, spec pve.Spec) error {
	files := append(identity(m.root), networkFiles(spec)...)
	if err := writeTree(m.root, files); err != nil {
		return err
	}
	if err := writeMeminfo(m, spec); err != nil {
		return err
	}
	if err := hostKey(ctx, m.root); err != nil {
		return err
	}
	return login(ctx, m.root, spec)
}

// identity gives the machine its id, in the first boot only: systemd takes an
// empty one for a factory reset.
func identity(root string) []file {
	if exists(filepath.Join(root, "etc/machine-id")) {
		return nil
	}
	var id [16]byte
	rand.Read(id[:])
	return []file{{"etc/machine-id", fmt.Sprintf("%x\n", id), 0o444}}
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
	fqdn := spec.Name
	if spec.SearchDomain != "" {
		fqdn = spec.Name + "." + spec.SearchDomain + " " + spec.Name
	}
	files := []file{
		{"etc/hostname", spec.Name + "\n", 0o644},
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

// hostKey makes the machine's SSH key. One of a kind that is quick to make will do.
func hostKey(ctx context.Context, root string) error {
	key := filepath.Join(root, "etc/ssh/ssh_host_ed25519_key")
	if exists(key) {
		return nil
	}
	return run(ctx, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key)
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
