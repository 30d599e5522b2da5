package nspawn

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// Clean removes everything of this lab from the host, whatever state a crash
// left it in: it looks for the lab's names in the kernel, not for records. It
// goes on after an error, and can be called again.
func (h *Host) Clean(ctx context.Context) error {
	return errors.Join(
		h.killAll(ctx),
		h.removeLinks(ctx),
		unmountBelow(ctx, h.cfg.Dir),
		h.removeGroups(ctx, 0),
		h.removeNetwork(ctx),
		returnSettings(),
		h.removeFiles(),
	)
}

// killAll ends all machines. Their groups are thawed one by one, since a frozen
// machine cannot die under cgroup v1.
func (h *Host) killAll(ctx context.Context) error {
	pids, err := h.pids(0)
	if err != nil || len(pids) == 0 {
		return err
	}
	for _, pid := range pids {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
	for _, vmid := range h.vmids() {
		if err := h.Thaw(vmid); err != nil {
			return err
		}
	}
	return h.awaitEnd(ctx, 0, 10*time.Second)
}

func (h *Host) removeLinks(ctx context.Context) error {
	var failed []error
	for _, link := range h.links(0) {
		if err := run(ctx, "ip", "link", "delete", link); err != nil && linkExists(link) {
			failed = append(failed, err)
		}
	}
	names, err := filepath.Glob(filepath.Join(netnsDir, "pvelab-"+h.cfg.Lab+"-*"))
	failed = append(failed, err)
	for _, path := range names {
		failed = append(failed, run(ctx, "ip", "netns", "delete", filepath.Base(path)))
	}
	return errors.Join(failed...)
}

// removeNetwork takes the routes away last: until the bridge is gone, and while
// it goes, the lab's packets have nowhere else to go.
func (h *Host) removeNetwork(ctx context.Context) error {
	var failed []error
	if linkExists(h.bridge()) {
		failed = append(failed, run(ctx, "ip", "link", "delete", h.bridge()))
	}
	for _, family := range []string{"inet", "bridge"} {
		if run(ctx, "nft", "list", "table", family, h.table()) == nil {
			failed = append(failed, run(ctx, "nft", "delete", "table", family, h.table()))
		}
	}
	for _, p := range h.cfg.Subnets {
		var routes []struct{ Dst string }
		err := runJSON(ctx, &routes, "ip", "-j", "route", "show", "type", "unreachable", p.String(), "metric", metricLast)
		if failed = append(failed, err); len(routes) > 0 {
			failed = append(failed, run(ctx, "ip", "route", "delete", "unreachable", p.String(), "metric", metricLast))
		}
	}
	return errors.Join(failed...)
}

func (h *Host) removeFiles() error {
	failed := []error{os.RemoveAll(h.machinesDir())}
	left, err := filepath.Glob("/run/systemd/nspawn/propagate/pvelab-" + h.cfg.Lab + "-*")
	failed = append(failed, err)
	for _, path := range left {
		failed = append(failed, removeIfThere(path))
	}
	return errors.Join(failed...)
}
