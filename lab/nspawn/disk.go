package nspawn

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Disks of machines are sparse ext4 images of the size that was asked for: they
// fill up and grow as real ones do, and take from the host only what was
// written. They have no journal: it would protect from a crash of this box
// only (a machine whose power is cut leaves its file system to the host's
// kernel), and costs every fsync a second write.
var mkfs = []string{"-q", "-F", "-m", "1", "-O", "^has_journal", "-E", "lazy_itable_init=1,nodiscard"}

// defaultDisk is used for guests that ask for no size.
const defaultDisk = 8 << 30

// makeDisk leaves a complete image or none: it is renamed into place last.
func (h *Host) makeDisk(ctx context.Context, m machine, size int64, source string) error {
	if size == 0 {
		size = defaultDisk
	}
	tmp := m.image + ".new"
	if source != "" {
		if err := run(ctx, "cp", "--sparse=always", "--reflink=auto", source, tmp); err != nil {
			return err
		}
		if err := growImage(tmp, size); err != nil {
			return err
		}
		return os.Rename(tmp, m.image)
	}
	return makeImage(ctx, m.image, size, true)
}

// makeImage leaves a complete image or none, with a file system or blank.
func makeImage(ctx context.Context, image string, size int64, format bool) error {
	tmp := image + ".new"
	f, err := os.Create(tmp)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := f.Truncate(size); err != nil {
		return fmt.Errorf("disk of %d bytes: %w", size, err)
	}
	if format {
		if err := run(ctx, "mkfs.ext4", append(slices.Clone(mkfs), tmp)...); err != nil {
			return err
		}
	}
	return os.Rename(tmp, image)
}

// mount lays the machine's disk over the base tree.
func (h *Host) mount(ctx context.Context, m machine) error {
	if done, err := isMounted(m.root); done || err != nil {
		return err
	}
	upper, work := filepath.Join(m.disk, "upper"), filepath.Join(m.disk, "work")
	for _, dir := range []string{m.disk, m.root} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	if done, err := isMounted(m.disk); err != nil {
		return err
	} else if !done {
		if err := prepareImage(ctx, m.image); err != nil {
			return err
		}
		if err := run(ctx, "mount", "-o", "loop,noatime", m.image, m.disk); err != nil {
			return err
		}
	}
	for _, dir := range []string{upper, work} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	base, err := h.baseOf(m)
	if err != nil {
		return err
	}
	if strings.ContainsAny(base+upper, ":,\\") {
		return fmt.Errorf("overlay mounts cannot take %q or %q: a colon, comma or backslash is in the path", base, upper)
	}
	opts := "lowerdir=" + base + ",upperdir=" + upper + ",workdir=" + work
	return run(ctx, "mount", "-t", "overlay", "-o", opts, "overlay", m.root)
}

// baseOf pins a machine to the base tree it was first started on: an overlay
// whose lower layer changes afterwards is undefined (kernel, overlayfs.rst).
func (h *Host) baseOf(m machine) (string, error) {
	pin := filepath.Join(m.disk, "base")
	name, err := os.ReadFile(pin)
	if os.IsNotExist(err) {
		return h.base, os.WriteFile(pin, []byte(filepath.Base(h.base)), 0o644)
	}
	if err != nil {
		return "", err
	}
	base := filepath.Join(h.cfg.Cache, filepath.Base(string(name)))
	if _, err := os.Stat(base); err != nil {
		return "", fmt.Errorf("machine %d was made on base tree %s, which is gone from the cache: destroy the machine", m.vmid, base)
	}
	return base, nil
}
