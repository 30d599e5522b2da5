package nspawn

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// tools are the programs the lab runs, with the Debian package of each.
var tools = []struct{ program, pkg string }{
	{"systemd-nspawn", "systemd-container"},
	{"mmdebstrap", "mmdebstrap"},
	{"nft", "nftables"},
	{"ip", "iproute2"},
	{"mkfs.ext4", "e2fsprogs"},
	{"resize2fs", "e2fsprogs"},
	{"e2fsck", "e2fsprogs"},
	{"losetup", "mount"},
	{"mount", "mount"},
	{"ssh-keygen", "openssh-client"},
	{"chroot", "coreutils"},
}

// MissingPackages lists the Debian packages of programs that are not installed.
func MissingPackages() []string {
	var missing []string
	for _, t := range tools {
		if _, err := exec.LookPath(t.program); err != nil && !slices.Contains(missing, t.pkg) {
			missing = append(missing, t.pkg)
		}
	}
	if !exists(debianKeyring) {
		missing = append(missing, "debian-archive-keyring")
	}
	return missing
}

// Install gets the missing packages with apt.
func Install(ctx context.Context, packages []string) error {
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("this box has no apt-get: install what provides the Debian packages %s", strings.Join(packages, ", "))
	}
	if err := run(ctx, "apt-get", "update", "-q"); err != nil {
		return err
	}
	return run(ctx, "apt-get", append([]string{"install", "-y", "-q", "--no-install-recommends"}, packages...)...)
}

// Check tells everything that keeps a lab from running here, and changes nothing.
func Check() error {
	var missing []error
	if os.Geteuid() != 0 {
		missing = append(missing, errors.New("root is needed to make machines and networks: run with sudo"))
	}
	if p := MissingPackages(); len(p) > 0 {
		missing = append(missing, fmt.Errorf("programs are missing: apt-get install %s", strings.Join(p, " ")))
	}
	return errors.Join(append(missing, CheckKernel())...)
}

// CheckKernel tells which abilities the kernel lacks.
func CheckKernel() error {
	var missing []error
	text, err := os.ReadFile("/proc/filesystems")
	if err != nil {
		return err
	}
	for _, fs := range []string{"overlay", "ext4"} {
		// A module that is not loaded yet is not listed; modprobe is what mount would do.
		if !slices.Contains(strings.Fields(string(text)), fs) && run(context.Background(), "modprobe", fs) != nil {
			missing = append(missing, fmt.Errorf("the kernel has no %s file system", fs))
		}
	}
	if !exists("/dev/loop-control") && run(context.Background(), "modprobe", "loop") != nil {
		missing = append(missing, errors.New("the kernel has no loop devices (/dev/loop-control)"))
	}
	mounts, err := readMounts()
	if err != nil {
		return err
	}
	freezer := slices.ContainsFunc(findHierarchies(mounts), func(y hierarchy) bool { return y.has("freezer") })
	if !freezer {
		missing = append(missing, errors.New("no cgroup hierarchy is mounted: mount -t cgroup2 none /sys/fs/cgroup"))
	}
	return errors.Join(missing...)
}
