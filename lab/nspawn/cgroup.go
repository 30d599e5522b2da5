package nspawn

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

// hierarchy is one mounted cgroup tree that matters here: under cgroup v1 each
// controller has its own, under v2 all share one, hybrid hosts have both.
type hierarchy struct {
	dir         string // mount point
	v2          bool
	controllers []string // v1 only; v2 asks cgroup.controllers
}

func findHierarchies(mounts []mountPoint) []hierarchy {
	var found []hierarchy
	for _, m := range mounts {
		switch m.fstype {
		case "cgroup2":
			found = append(found, hierarchy{dir: m.target, v2: true})
		case "cgroup":
			for _, opt := range m.super {
				if slices.Contains([]string{"memory", "cpu", "freezer", "pids", "name=systemd"}, opt) {
					found = append(found, hierarchy{dir: m.target, controllers: m.super})
					break
				}
			}
		}
	}
	return found
}

func (y hierarchy) has(controller string) bool {
	if !y.v2 {
		return slices.Contains(y.controllers, controller)
	}
	text, _ := os.ReadFile(filepath.Join(y.dir, "cgroup.controllers"))
	return controller == "freezer" || slices.Contains(strings.Fields(string(text)), controller)
}

// groupDir is where a machine's processes are in one hierarchy; vmid 0 is the whole lab.
func (h *Host) groupDir(y hierarchy, vmid int) string {
	lab := filepath.Join(y.dir, "pvelab", h.cfg.Lab)
	if vmid == 0 {
		return lab
	}
	return filepath.Join(lab, strconv.Itoa(vmid))
}

// controllerDir finds the machine's cgroup where a controller can be set. On a
// hybrid host v1 holds the controllers, and v2 offers none of them.
func (h *Host) controllerDir(controller string, vmid int) (dir string, v2, ok bool) {
	for _, y := range h.cgroups {
		if y.has(controller) && !y.v2 {
			return h.groupDir(y, vmid), false, true
		}
	}
	for _, y := range h.cgroups {
		if y.has(controller) {
			return h.groupDir(y, vmid), true, true
		}
	}
	return "", false, false
}

// makeGroups creates the machine's cgroups and hands v2's controllers down to them.
func (h *Host) makeGroups(vmid int) error {
	for _, y := range h.cgroups {
		if err := os.MkdirAll(h.groupDir(y, vmid), 0o755); err != nil {
			return fmt.Errorf("cgroup: %w", err)
		}
		if !y.v2 {
			continue
		}
		for _, dir := range []string{y.dir, filepath.Join(y.dir, "pvelab"), h.groupDir(y, 0)} {
			for _, controller := range []string{"memory", "cpu", "pids"} {
				if y.has(controller) { // refused while the host keeps it: shown as not enforced
					_ = os.WriteFile(filepath.Join(dir, "cgroup.subtree_control"), []byte("+"+controller), 0o644)
				}
			}
		}
	}
	return nil
}

// enter moves a process, and all that it will start, into the machine's cgroups.
func (h *Host) enter(vmid, pid int) error {
	for _, y := range h.cgroups {
		procs := filepath.Join(h.groupDir(y, vmid), "cgroup.procs")
		if err := os.WriteFile(procs, []byte(strconv.Itoa(pid)), 0o644); err != nil {
			return fmt.Errorf("cgroup: %w", err)
		}
	}
	return nil
}

// removeGroups removes the cgroups of a machine (0: of the lab), children first.
func (h *Host) removeGroups(ctx context.Context, vmid int) error {
	var failed []error
	for _, y := range h.cgroups {
		failed = append(failed, removeGroup(ctx, h.groupDir(y, vmid)))
		if vmid == 0 { // the directory of all labs goes with the last one
			_ = os.Remove(filepath.Join(y.dir, "pvelab"))
		}
	}
	return errors.Join(failed...)
}

func removeGroup(ctx context.Context, dir string) error {
	var dirs []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			dirs = append(dirs, path)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, d := range slices.Backward(dirs) {
		err := retry(ctx, func() (bool, error) {
			err := removeIfThere(d)
			return !errors.Is(err, syscall.EBUSY), err // busy with processes that have just died
		})
		if err != nil {
			return fmt.Errorf("cgroup: %w", err)
		}
	}
	return nil
}

// pids lists every process of a machine (0: of the lab).
func (h *Host) pids(vmid int) ([]int, error) {
	dir, _, ok := h.controllerDir("freezer", vmid)
	if !ok {
		return nil, fmt.Errorf("no cgroup hierarchy to find processes in: mount cgroup v2 on /sys/fs/cgroup")
	}
	var all []int
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() != "cgroup.procs" {
			return nil // groups come and go while this looks
		}
		text, _ := os.ReadFile(path)
		for _, line := range strings.Fields(string(text)) {
			if pid, err := strconv.Atoi(line); err == nil && pid != 0 {
				all = append(all, pid)
			}
		}
		return nil
	})
	return all, err
}
