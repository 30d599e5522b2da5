package nspawn

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

// basePackages make about what a cloud image of Debian has: enough for
// Ansible to start, no more, so that roles have to install what they need.
var basePackages = []string{
	"systemd", "systemd-sysv", "dbus", "libpam-systemd", "libnss-myhostname",
	"openssh-server", "sudo", "python3", "python3-apt", "gnupg",
	"iproute2", "iputils-ping", "netbase", "procps", "curl", "ca-certificates",
	"less", "vim-tiny", "xz-utils", "zstd", "tzdata",
}

// masked units have nothing to do in a machine that shares its kernel, or would
// take the package lock at a moment of their own choosing.
var masked = []string{
	"apt-daily.timer", "apt-daily-upgrade.timer", "e2scrub_all.timer", "e2scrub_reap.service",
	"fstrim.timer", "systemd-pstore.service", "getty@tty1.service", "console-getty.service",
	"systemd-networkd-wait-online.service",
}

// baseRecipe is raised when this file changes the tree in a way that the lists do not show.
const baseRecipe = "2"

// Suites are the releases of Debian that machines may have, the default one first.
var Suites = []string{"bookworm", "trixie"}

// ensureBase returns the cached base tree for this host's package sources and
// certificates, and builds it when there is none.
func (h *Host) ensureBase(ctx context.Context) (string, error) {
	carry, err := readCarry(h.cfg.Suite)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	fmt.Fprintln(sum, baseRecipe, h.cfg.Suite, basePackages, masked)
	carry.hash(sum)
	base := filepath.Join(h.cfg.Cache, fmt.Sprintf("base-%x", sum.Sum(nil)[:6]))
	if err := os.MkdirAll(h.cfg.Cache, 0o755); err != nil {
		return "", err
	}
	lock, err := lockFile(filepath.Join(h.cfg.Cache, "base.lock")) // two labs may start at once
	if err != nil {
		return "", err
	}
	defer lock.Close()
	if exists(base) {
		return base, nil
	}
	return base, buildBase(ctx, base, h.cfg.Suite, carry, lock)
}

// buildBase makes the tree beside its place and renames it there when it is whole.
// mmdebstrap holds the lock too: if this process is killed, the next one waits
// for it to end before it removes the half-made tree.
func buildBase(ctx context.Context, base, suite string, carry carry, lock *os.File) error {
	tmp := base + ".new"
	if err := unmountBelow(ctx, tmp); err != nil { // the host's /dev may be mounted in what was left
		return err
	}
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	args := []string{"--mode=root", "--variant=minbase", "--include=" + strings.Join(basePackages, ","), suite, tmp}
	if carry.sources != "" {
		list := base + ".sources"
		if err := os.WriteFile(list, []byte(carry.sources), 0o644); err != nil {
			return err
		}
		defer os.Remove(list)
		args = append(args, list)
	}
	cmd := exec.CommandContext(ctx, "mmdebstrap", args...)
	cmd.ExtraFiles = []*os.File{lock}
	if _, err := finish(cmd); err != nil {
		return fmt.Errorf("build base tree: %w", err)
	}
	if err := carry.install(ctx, tmp); err != nil {
		return fmt.Errorf("build base tree: %w", err)
	}
	if err := finishBase(tmp); err != nil {
		return fmt.Errorf("build base tree: %w", err)
	}
	return os.Rename(tmp, base)
}

// finishBase takes away what must differ between machines and sets services.
func finishBase(root string) error {
	units := filepath.Join(root, "etc/systemd/system")
	for _, unit := range masked {
		if err := symlink("/dev/null", filepath.Join(units, unit)); err != nil {
			return err
		}
	}
	networkd := filepath.Join(units, "multi-user.target.wants/systemd-networkd.service")
	if err := symlink("/lib/systemd/system/systemd-networkd.service", networkd); err != nil {
		return err
	}
	keys, err := filepath.Glob(filepath.Join(root, "etc/ssh/ssh_host_*"))
	if err != nil {
		return err
	}
	for _, file := range append(keys, filepath.Join(root, "etc/machine-id"), filepath.Join(root, "etc/resolv.conf")) {
		if err := os.RemoveAll(file); err != nil {
			return err
		}
	}
	return writeTree(root, []file{
		{"etc/default/locale", "LANG=C.UTF-8\n", 0o644},
		// A machine of the lab whose host loses its power is made anew: its packages need not reach the disk one by one.
		{"etc/dpkg/dpkg.cfg.d/pvelab", "force-unsafe-io\n", 0o644},
		{"etc/systemd/journald.conf.d/pvelab.conf", "[Journal]\nSystemMaxUse=64M\n", 0o644},
	})
}

func symlink(to, at string) error {
	if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
		return err
	}
	if err := os.Remove(at); err != nil && !os.IsNotExist(err) {
		return err
	}
	return os.Symlink(to, at)
}

// lockFile waits for an exclusive lock, which ends with the last process that has it open.
func lockFile(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		f.Close()
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	return f, nil
}
