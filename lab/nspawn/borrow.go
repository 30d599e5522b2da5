package nspawn

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Two settings of the host have to change for machines to work, and cannot be
// kept inside something of the lab's own. The values found are kept in
// borrowedDir (gone after a reboot, as the changes are), one file for each
// setting, and put back when the last lab goes.
const borrowedDir = "/run/pvelab/borrowed"

// inotifyInstances is what systemd sets on hosts that it runs on itself. The
// kernel's own limit of 128 for root is used up by about 15 machines, and then
// services of new ones fail to start.
const inotifyInstances = 8192

func (h *Host) borrowSettings(ctx context.Context) error {
	const inotify = "fs/inotify/max_user_instances"
	now, err := readInt(filepath.Join("/proc/sys", inotify))
	if err == nil && now < inotifyInstances {
		err = borrow(inotify, strconv.Itoa(inotifyInstances))
	}
	if err != nil {
		return err
	}
	// The link with the default route has to let answers through to the bridge.
	var routes []struct{ Dev string }
	if err := runJSON(ctx, &routes, "ip", "-j", "-4", "route", "show", "default"); err != nil {
		return err
	}
	for _, r := range routes {
		if err := borrow("net/ipv4/conf/"+r.Dev+"/forwarding", "1"); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join("/proc/sys/net/ipv4/conf", h.bridge(), "forwarding"), []byte("1"), 0o644)
}

// borrow sets a kernel setting and keeps the value that it had at first.
func borrow(setting, value string) error {
	path := filepath.Join("/proc/sys", setting)
	before, err := os.ReadFile(path)
	if err != nil || strings.TrimSpace(string(before)) == value {
		return err
	}
	if err := os.MkdirAll(borrowedDir, 0o755); err != nil {
		return err
	}
	record := filepath.Join(borrowedDir, strings.ReplaceAll(setting, "/", ":"))
	if !exists(record) {
		if err := os.WriteFile(record, before, 0o644); err != nil {
			return err
		}
	}
	if err := os.WriteFile(path, []byte(value), 0o644); err != nil {
		return fmt.Errorf("set %s: %w", setting, err)
	}
	return nil
}

// returnSettings puts back what was borrowed, unless another lab is up.
func returnSettings() error {
	if labs, err := filepath.Glob("/sys/class/net/pvelab-*"); err != nil || len(labs) > 0 {
		return err
	}
	records, err := os.ReadDir(borrowedDir)
	if err != nil {
		return nil // nothing was borrowed
	}
	for _, r := range records {
		before, err := os.ReadFile(filepath.Join(borrowedDir, r.Name()))
		if err != nil {
			return err
		}
		path := filepath.Join("/proc/sys", strings.ReplaceAll(r.Name(), ":", "/"))
		if err := os.WriteFile(path, before, 0o644); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	return os.RemoveAll(filepath.Dir(borrowedDir))
}
