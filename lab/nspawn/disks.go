package nspawn

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"proxmox-patroni/lab/pve"
)

// Disks besides the first are image files too, one loop device each. A virtual
// machine finds the device where a guest of Proxmox VE has its SCSI disks; what is
// on it is the guest's business. A container finds a file system mounted.

const byID = "/dev/disk/by-id"

// diskID is the name of a disk below /dev/disk/by-id: udev makes it of QEMU's
// vendor, product and drive id. Disks that are not on SCSI have none.
func diskID(d pve.Disk) string {
	if !strings.HasPrefix(d.Key, "scsi") {
		return ""
	}
	return "scsi-0QEMU_QEMU_HARDDISK_drive-" + d.Key
}

func (m machine) disksDir() string            { return filepath.Join(m.dir, "disks") }
func (m machine) devDir() string              { return filepath.Join(m.dir, "dev") }
func (m machine) diskImage(d pve.Disk) string { return filepath.Join(m.disksDir(), d.Name+".img") }
func (m machine) mountDir(d pve.Disk) string  { return filepath.Join(m.dir, "mp", d.Name) }
func attached(spec pve.Spec) []pve.Disk {
	return slices.DeleteFunc(slices.Clone(spec.Disks), func(d pve.Disk) bool { return !d.Attached() })
}

// keepDisks makes the images of new disks and lets those that have become larger
// grow.
func (h *Host) keepDisks(ctx context.Context, m machine, spec pve.Spec) error {
	if err := os.MkdirAll(m.disksDir(), 0o755); err != nil {
		return err
	}
	for _, d := range spec.Disks {
		image := m.diskImage(d)
		if exists(image) {
			if err := growImage(image, d.Bytes); err != nil {
				return err
			}
			continue
		}
		if err := makeImage(ctx, image, d.Bytes, d.Path != ""); err != nil {
			return fmt.Errorf("make disk %s of machine %d: %w", d.Key, m.vmid, err)
		}
	}
	return nil
}

// dropDisks removes the images of disks that are gone.
func (h *Host) dropDisks(m machine, spec pve.Spec) error {
	images, err := filepath.Glob(filepath.Join(m.disksDir(), "*.img"))
	for _, image := range images {
		known := slices.ContainsFunc(spec.Disks, func(d pve.Disk) bool { return m.diskImage(d) == image })
		if !known {
			err = errors.Join(err, removeIfThere(image))
		}
	}
	return err
}

// plugDisks hands the disks to a machine that is about to start.
func (h *Host) plugDisks(ctx context.Context, m machine, spec pve.Spec) error {
	if spec.Kind == pve.QEMU {
		if err := writeTree(m.root, fstabFiles); err != nil {
			return err
		}
		return h.showDisks(ctx, m, spec)
	}
	for _, d := range attached(spec) {
		if err := prepareImage(ctx, m.diskImage(d)); err != nil {
			return err
		}
		if err := os.MkdirAll(m.mountDir(d), 0o755); err != nil {
			return err
		}
		if err := run(ctx, "mount", "-o", "loop,noatime", m.diskImage(d), m.mountDir(d)); err != nil {
			return err
		}
	}
	return nil
}

// replugDisks brings the disks of a running machine in line with spec.
func (h *Host) replugDisks(ctx context.Context, m machine, spec pve.Spec) error {
	if spec.Kind == pve.QEMU {
		return h.showDisks(ctx, m, spec)
	}
	for _, d := range attached(spec) {
		loop, err := loopOf(m.diskImage(d))
		if err != nil {
			return err
		}
		if loop == "" {
			err = h.mountInside(ctx, m, d)
		} else if err = run(ctx, "losetup", "--set-capacity", loop); err == nil && mayResize() {
			err = run(ctx, "resize2fs", loop)
		}
		if err != nil {
			return fmt.Errorf("disk %s of machine %d: %w", d.Key, m.vmid, err)
		}
	}
	return h.unmountInside(ctx, m, spec)
}

// showDisks makes a device in devDir, which the machine has at /dev/disk/by-id,
// for each disk, and takes those away whose disk is no longer attached.
func (h *Host) showDisks(ctx context.Context, m machine, spec pve.Spec) error {
	if on, err := isMounted(m.devDir()); err != nil {
		return err
	} else if !on { // a file system of its own: that of the state directory may forbid devices
		if err := os.MkdirAll(m.devDir(), 0o755); err != nil {
			return err
		}
		if err := run(ctx, "mount", "-t", "tmpfs", "-o", "mode=0755,size=1m", "tmpfs", m.devDir()); err != nil {
			return err
		}
	}
	present, err := os.ReadDir(m.devDir())
	if err != nil {
		return err
	}
	disks := attached(spec)
	for _, entry := range present {
		if !slices.ContainsFunc(disks, func(d pve.Disk) bool { return diskID(d) == entry.Name() }) {
			if err := os.Remove(filepath.Join(m.devDir(), entry.Name())); err != nil {
				return err
			}
		}
	}
	for _, d := range disks {
		if err := showDisk(ctx, m, d); err != nil {
			return fmt.Errorf("disk %s of machine %d: %w", d.Key, m.vmid, err)
		}
	}
	return h.detachLoops(ctx, m, disks)
}

func showDisk(ctx context.Context, m machine, d pve.Disk) error {
	if diskID(d) == "" {
		return nil
	}
	loop, err := loopOf(m.diskImage(d))
	if err == nil && loop != "" {
		err = run(ctx, "losetup", "--set-capacity", loop)
	} else if err == nil {
		loop, err = attachLoop(ctx, m.diskImage(d))
	}
	if err != nil {
		return err
	}
	return makeNode(loop, filepath.Join(m.devDir(), diskID(d)))
}

// makeNode makes a device file at path for the device that loop is one for.
func makeNode(loop, path string) error {
	var device syscall.Stat_t
	if err := syscall.Stat(loop, &device); err != nil {
		return fmt.Errorf("%s: %w", loop, err)
	}
	var present syscall.Stat_t
	if err := syscall.Stat(path, &present); err == nil && present.Rdev == device.Rdev {
		return nil
	}
	if err := removeIfThere(path); err != nil {
		return err
	}
	if err := syscall.Mknod(path, syscall.S_IFBLK|0o660, int(device.Rdev)); err != nil {
		return fmt.Errorf("mknod %s: %w", path, err)
	}
	return nil
}

// mountInside mounts a disk in a running container, by a device that is there for
// as long as that takes.
func (h *Host) mountInside(ctx context.Context, m machine, d pve.Disk) error {
	init, ok := h.initOf(m.vmid)
	if !ok {
		return fmt.Errorf("machine %d is not running", m.vmid)
	}
	loop, err := attachLoop(ctx, m.diskImage(d))
	if err != nil {
		return err
	}
	node := fmt.Sprintf("/dev/pvelab-%s", d.Key)
	outside := filepath.Join("/proc", strconv.Itoa(init), "root", node)
	if err := makeNode(loop, outside); err != nil {
		return err
	}
	defer os.Remove(outside)
	if _, err := h.Run(ctx, m.vmid, "mkdir", "-p", d.Path); err != nil {
		return err
	}
	_, err = h.Run(ctx, m.vmid, "mount", "-t", "ext4", "-o", "noatime", node, d.Path)
	return err
}

// unmountInside takes disks away from a running container. Files that are open
// keep theirs for as long as they are.
func (h *Host) unmountInside(ctx context.Context, m machine, spec pve.Spec) error {
	init, ok := h.initOf(m.vmid)
	if !ok {
		return fmt.Errorf("machine %d is not running", m.vmid)
	}
	loops, err := loopsBelow(m.disksDir())
	if err != nil {
		return err
	}
	mounts, err := readMountsOf(strconv.Itoa(init))
	if err != nil {
		return err
	}
	disks := attached(spec)
	for loop, image := range loops {
		if slices.ContainsFunc(disks, func(d pve.Disk) bool { return m.diskImage(d) == image }) {
			continue
		}
		for _, mp := range mounts {
			if mp.device != deviceNumber(loop) {
				continue
			}
			if _, err := h.Run(ctx, m.vmid, "umount", "--lazy", mp.target); err != nil {
				return err
			}
		}
	}
	return errors.Join(unmountAllBut(m, disks), h.detachLoops(ctx, m, disks))
}

// unmountAllBut takes away what was mounted for the container at its start.
func unmountAllBut(m machine, disks []pve.Disk) error {
	mounts, err := readMounts()
	for _, mp := range mounts {
		isOne := filepath.Dir(mp.target) == filepath.Join(m.dir, "mp")
		if isOne && !slices.ContainsFunc(disks, func(d pve.Disk) bool { return m.mountDir(d) == mp.target }) {
			err = errors.Join(err, syscall.Unmount(mp.target, syscall.MNT_DETACH))
		}
	}
	return err
}

// deviceNumber is a device as mountinfo writes it: major:minor, see makedev(3).
func deviceNumber(device string) string {
	var info syscall.Stat_t
	if err := syscall.Stat(device, &info); err != nil {
		return ""
	}
	return fmt.Sprintf("%d:%d", info.Rdev>>8&0xfff, info.Rdev&0xff|info.Rdev>>12&0xfff00)
}

// detachLoops gives back the loop devices of images that are not among disks. A
// device that is still in use goes with its last user.
func (h *Host) detachLoops(ctx context.Context, m machine, disks []pve.Disk) error {
	loops, err := loopsBelow(m.disksDir())
	for loop, image := range loops {
		if !slices.ContainsFunc(disks, func(d pve.Disk) bool { return m.diskImage(d) == image }) {
			err = errors.Join(err, run(ctx, "losetup", "--detach", loop))
		}
	}
	return err
}

// bindDisks are the arguments by which systemd-nspawn shows the disks.
func (m machine) bindDisks(spec pve.Spec) []string {
	if spec.Kind == pve.QEMU {
		return []string{"--bind=" + m.devDir() + ":" + byID}
	}
	var args []string
	for _, d := range attached(spec) {
		args = append(args, "--bind="+m.mountDir(d)+":"+strings.ReplaceAll(d.Path, ":", `\:`))
	}
	return args
}

// fstabFiles make a machine mount at boot what its fstab names. On a guest of
// Proxmox VE udev tells systemd of each device; in a container there is no udev,
// and systemd leaves lines with devices alone.
var fstabFiles = []file{
	{"etc/systemd/system/pvelab-fstab.service", `[Unit]
Description=Mount the disks of /etc/fstab
DefaultDependencies=no
After=systemd-remount-fs.service
Before=local-fs.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/mount --all
`, 0o644},
	{"etc/systemd/system/local-fs.target.d/pvelab.conf", "[Unit]\nWants=pvelab-fstab.service\n", 0o644},
}

func attachLoop(ctx context.Context, image string) (string, error) {
	out, err := output(ctx, nil, "losetup", "--find", "--show", image)
	return strings.TrimSpace(string(out)), err
}

// loopOf finds the loop device of an image; "" if there is none.
func loopOf(image string) (string, error) {
	loops, err := loopsBelow(filepath.Dir(image))
	for loop, backing := range loops {
		if backing == image {
			return loop, err
		}
	}
	return "", err
}

// loopsBelow lists the loop devices whose files are below dir, with their files.
func loopsBelow(dir string) (map[string]string, error) {
	files, err := filepath.Glob("/sys/block/loop*/loop/backing_file")
	loops := make(map[string]string)
	for _, f := range files {
		// Detached between the two calls: then there is nothing to read.
		backing, readErr := os.ReadFile(f)
		image, _ := strings.CutSuffix(strings.TrimSpace(string(backing)), " (deleted)")
		if readErr == nil && strings.HasPrefix(image, dir+"/") {
			loops["/dev/"+strings.Split(f, "/")[3]] = image
		}
	}
	return loops, err
}
