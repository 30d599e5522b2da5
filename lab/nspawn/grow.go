package nspawn

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// growImage makes the disk larger, as Proxmox VE does; the file system in it
// follows when it is mounted next, as it does with cloud-init's growpart.
func growImage(image string, size int64) error {
	info, err := os.Stat(image)
	if err != nil || info.Size() >= size {
		return err
	}
	return os.Truncate(image, size)
}

// growMounted enlarges the disk of a running machine, and its file system with
// it where the kernel lets us: ext4 asks for CAP_SYS_RESOURCE, which some
// containers lack. There, it follows at the next start.
func growMounted(ctx context.Context, m machine, size int64) error {
	info, err := os.Stat(m.image)
	if err != nil || info.Size() >= size {
		return err
	}
	if err := os.Truncate(m.image, size); err != nil {
		return err
	}
	mounts, err := readMounts()
	if err != nil {
		return err
	}
	for _, mp := range mounts {
		if mp.target != m.disk {
			continue
		}
		if err := run(ctx, "losetup", "--set-capacity", mp.source); err != nil || !mayResize() {
			return err
		}
		return run(ctx, "resize2fs", mp.source)
	}
	return fmt.Errorf("disk of machine %d is not mounted", m.vmid)
}

// mayResize reports whether this process has CAP_SYS_RESOURCE, number 24 in capabilities(7).
func mayResize() bool {
	text, _ := os.ReadFile("/proc/self/status")
	for line := range strings.Lines(string(text)) {
		if hex, ok := strings.CutPrefix(line, "CapEff:"); ok {
			set, _ := strconv.ParseUint(strings.TrimSpace(hex), 16, 64)
			return set&(1<<24) != 0
		}
	}
	return false
}

// prepareImage repairs what a crash of this box left, and lets the file system
// fill the disk. Both are quick when there is nothing to do.
func prepareImage(ctx context.Context, image string) error {
	smaller, err := smallerThanImage(image)
	if err != nil {
		return err
	}
	check := "-p"
	if smaller {
		check = "-fp" // resize2fs insists
	}
	var exit *exec.ExitError
	if err := exec.CommandContext(ctx, "e2fsck", check, image).Run(); errors.As(err, &exit) && exit.ExitCode() > 1 || exit == nil && err != nil {
		return fmt.Errorf("e2fsck %s: %w", image, err) // 1 means that errors were corrected
	}
	if !smaller {
		return nil
	}
	return run(ctx, "resize2fs", image)
}

// smallerThanImage reads the superblock: at byte 1024, with the number of blocks
// at offset 4 and the binary logarithm of their size in KiB at 24 (kernel, ext4 on-disk format).
func smallerThanImage(image string) (bool, error) {
	f, err := os.Open(image)
	if err != nil {
		return false, err
	}
	defer f.Close()
	var super [28]byte
	if _, err := f.ReadAt(super[:], 1024); err != nil {
		return false, fmt.Errorf("read superblock of %s: %w", image, err)
	}
	info, err := f.Stat()
	if err != nil {
		return false, err
	}
	block := int64(1024) << binary.LittleEndian.Uint32(super[24:])
	return int64(binary.LittleEndian.Uint32(super[4:]))*block+block <= info.Size(), nil
}
