package nspawn

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"proxmox-patroni/lab/pve"
)

// rebootStatus is what systemd-nspawn --keep-unit exits with when the machine
// asked for a restart, and leaves it to whoever started it.
const rebootStatus = 133

// boot starts systemd-nspawn. It outlives this process, as machines of a real
// Proxmox VE outlive its API.
func (h *Host) boot(m machine, spec pve.Spec) error {
	log, err := os.OpenFile(m.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer log.Close()
	cmd := exec.Command("systemd-nspawn", nspawnArgs(h.machineName(m.vmid), m, spec)...)
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"),
		// cgroup v2 inside on every host: it needs no controllers, and newer
		// systemds take nothing else.
		"SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1",
		// /proc/sys/net belongs to the machine's own namespace; the rest of
		// /proc/sys is the host's and stays read-only.
		"SYSTEMD_NSPAWN_API_VFS_WRITABLE=network",
	}
	cmd.Dir = "/"
	cmd.Stdout, cmd.Stderr = log, log
	if err := h.startInGroup(cmd, m.vmid); err != nil {
		return err
	}
	go h.reap(cmd, m.vmid)
	return nil
}

func nspawnArgs(name string, m machine, spec pve.Spec) []string {
	return append(m.bindDisks(spec),
		"--quiet", "--boot", "--register=no", "--keep-unit", "--console=pipe",
		"--machine="+name, "--hostname="+hostName(spec), "--directory="+m.root,
		"--network-namespace-path="+filepath.Join(netnsDir, name), "--capability=CAP_NET_ADMIN",
		"--link-journal=no", "--resolv-conf=off", "--timezone=off",
		// Mounts over /proc are made from inside, so the source is a path of the machine.
		"--bind-ro=/"+meminfoFile+":/proc/meminfo",
	)
}

// startInGroup starts a program that is in the machine's cgroups before its
// first instruction: traced, it stands still at its exec until it is let go.
func (h *Host) startInGroup(cmd *exec.Cmd, vmid int) error {
	runtime.LockOSThread() // ptrace works between threads, not processes
	defer runtime.UnlockOSThread()
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Ptrace: true}
	if err := cmd.Start(); err != nil {
		return err
	}
	pid := cmd.Process.Pid
	var status syscall.WaitStatus
	_, err := syscall.Wait4(pid, &status, 0, nil)
	if err == nil {
		err = h.enter(vmid, pid)
	}
	if err == nil {
		err = syscall.PtraceDetach(pid)
	}
	if err != nil {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		return fmt.Errorf("start %s: %w", cmd.Path, err)
	}
	return nil
}

// reap collects the exit status and restarts a machine that asked for it.
func (h *Host) reap(cmd *exec.Cmd, vmid int) {
	_ = cmd.Wait()
	if cmd.ProcessState.ExitCode() != rebootStatus {
		return
	}
	h.mu.Lock()
	spec, ok := h.onReboot[vmid]
	h.mu.Unlock()
	if ok {
		h.restart(spec)
	}
}

// leader finds the machine's systemd-nspawn.
func (h *Host) leader(vmid int) (pid int, ok bool, err error) {
	pids, err := h.pids(vmid)
	for _, pid := range pids {
		name, _ := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "comm"))
		if strings.TrimSpace(string(name)) == "systemd-nspawn" {
			return pid, true, nil
		}
	}
	return 0, false, err
}

// age of a process; its start time is given in clock ticks (always 100 a second
// for user space on Linux) since boot, see proc_pid_stat(5).
func age(pid int) time.Duration {
	stat, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 20 {
		return 0
	}
	ticks, _ := strconv.ParseInt(fields[19], 10, 64)
	uptime, _ := os.ReadFile("/proc/uptime")
	first, _, _ := strings.Cut(string(uptime), " ")
	since, _ := strconv.ParseFloat(first, 64)
	return time.Duration(since*float64(time.Second)) - time.Duration(ticks)*(time.Second/100)
}
