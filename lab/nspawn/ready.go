package nspawn

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/lab/pve"
)

// bootTime is how long Start waits for a machine at most. One that is slower,
// or has no address to wait for, is left to boot on.
const bootTime = 10 * time.Second

// awaitReady waits for the second that booting takes, so that a provider which
// asks the guest agent next gets its answer at once (bpg's asks at start and
// then only every ten seconds), and an SSH client that follows is let in.
func (h *Host) awaitReady(ctx context.Context, m machine, spec pve.Spec) error {
	if !slices.ContainsFunc(spec.NICs, func(n pve.NIC) bool { return n.Address.IsValid() }) {
		return nil
	}
	for deadline := time.Now().Add(bootTime); time.Now().Before(deadline); {
		s, err := h.Status(ctx, m.vmid)
		if err != nil {
			return err
		}
		if !s.Running {
			return fmt.Errorf("the machine ended while it booted: %s", lastLines(m.log))
		}
		if len(s.Addresses) > 0 && h.loginOpen(m.vmid) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	return nil
}

// loginOpen reports whether sshd listens and users other than root may come in:
// until systemd-user-sessions.service has run, pam_nologin(8) turns them away.
func (h *Host) loginOpen(vmid int) bool {
	init, ok := h.initOf(vmid)
	if !ok {
		return false
	}
	proc := filepath.Join("/proc", strconv.Itoa(init))
	if exists(filepath.Join(proc, "root/run/nologin")) {
		return false
	}
	const port22Listening = ":0016 00000000:0000 0A" // see proc_pid_net_tcp(5): hexadecimal, 0A is TCP_LISTEN
	sockets, _ := os.ReadFile(filepath.Join(proc, "net/tcp"))
	return strings.Contains(string(sockets), port22Listening)
}

// initOf finds the process that is number 1 inside of the machine.
func (h *Host) initOf(vmid int) (pid int, ok bool) {
	pids, _ := h.pids(vmid)
	for _, pid := range pids {
		status, _ := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "status"))
		for line := range strings.Lines(string(status)) {
			ids, found := strings.CutPrefix(line, "NSpid:")
			if f := strings.Fields(ids); found && len(f) > 1 && f[len(f)-1] == "1" {
				return pid, true
			}
		}
	}
	return 0, false
}

// lastLines is the end of a machine's console, for error messages.
func lastLines(path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return strings.Join(lines[max(0, len(lines)-5):], "; ")
}
