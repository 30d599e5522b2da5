package nspawn

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// filler takes up the space; it lies on the machine's disk, but outside of the
// tree that the machine sees.
const filler = "filler"

// Fill takes all free space of a running machine's disk. The blocks are only
// reserved: nothing is written to the disk of this box.
func (h *Host) Fill(vmid int) error {
	m := h.machine(vmid)
	if on, err := isMounted(m.disk); err != nil || !on {
		return errors.Join(err, fmt.Errorf("machine %d is not running: its disk cannot be filled", vmid))
	}
	f, err := os.OpenFile(filepath.Join(m.disk, filler), os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	var fs syscall.Statfs_t
	if err := syscall.Fstatfs(int(f.Fd()), &fs); err != nil {
		return err
	}
	info, err := f.Stat()
	if err != nil {
		return err
	}
	// The space does not go in one piece: halve what is refused.
	for at, piece := info.Size(), int64(fs.Bfree)*fs.Bsize; piece >= fs.Bsize; {
		switch err := syscall.Fallocate(int(f.Fd()), 0, at, piece); {
		case err == nil:
			at += piece
		case errors.Is(err, syscall.ENOSPC):
			piece /= 2
		case !errors.Is(err, syscall.EINTR):
			return fmt.Errorf("fill disk of machine %d: %w", vmid, err)
		}
	}
	return nil
}

// Unfill gives the space back.
func (h *Host) Unfill(vmid int) error {
	return removeIfThere(filepath.Join(h.machine(vmid).disk, filler))
}

// Filled reports whether Fill is in force.
func (h *Host) Filled(vmid int) bool {
	return exists(filepath.Join(h.machine(vmid).disk, filler))
}
