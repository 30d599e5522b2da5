package nspawn

import (
	"context"
	"os"
	"path/filepath"
	"strings"
)

// Forwarding is the one setting of the host that the lab must change and cannot
// keep inside something of its own: the link with the default route has to let
// answers through to the bridge. The value found is kept in forwardingDir (gone
// after a reboot, as is the setting) and put back when the last lab goes.
const forwardingDir = "/run/pvelab/forwarding"

func forwardingOf(link string) string {
	return filepath.Join("/proc/sys/net/ipv4/conf", link, "forwarding")
}

func (h *Host) enableForwarding(ctx context.Context) error {
	if err := os.WriteFile(forwardingOf(h.bridge()), []byte("1"), 0o644); err != nil {
		return err
	}
	var routes []struct{ Dev string }
	if err := runJSON(ctx, &routes, "ip", "-j", "-4", "route", "show", "default"); err != nil {
		return err
	}
	for _, r := range routes {
		now, err := os.ReadFile(forwardingOf(r.Dev))
		if err != nil || strings.TrimSpace(string(now)) == "1" {
			continue
		}
		if err := os.MkdirAll(forwardingDir, 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(forwardingDir, r.Dev), now, 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(forwardingOf(r.Dev), []byte("1"), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// restoreForwarding puts back what enableForwarding found, unless another lab is up.
func restoreForwarding() error {
	if labs, err := filepath.Glob("/sys/class/net/pvelab-*"); err != nil || len(labs) > 0 {
		return err
	}
	records, err := os.ReadDir(forwardingDir)
	if err != nil {
		return nil // nothing was changed
	}
	for _, r := range records {
		before, err := os.ReadFile(filepath.Join(forwardingDir, r.Name()))
		if err != nil {
			return err
		}
		if err := os.WriteFile(forwardingOf(r.Name()), before, 0o644); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	return os.RemoveAll(filepath.Dir(forwardingDir))
}
