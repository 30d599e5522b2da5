package nspawn

import (
	"context"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"proxmox-patroni/lab/pve"
)

var _ pve.Machines = (*Host)(nil)

// Create makes the disk; whatever an interrupted Create left goes first.
func (h *Host) Create(ctx context.Context, spec pve.Spec) error {
	if err := h.Destroy(ctx, spec.VMID); err != nil {
		return err
	}
	m := h.machine(spec.VMID)
	if err := os.MkdirAll(m.dir, 0o755); err != nil {
		return err
	}
	var source string
	if image := h.machine(spec.Source).image; spec.Source != 0 && exists(image) {
		source = image // a template has no disk of its own: it stands for the base tree
	}
	err := h.makeDisk(ctx, m, spec.DiskBytes, source)
	if err == nil {
		err = h.keepDisks(ctx, m, spec)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("make disk of machine %d: %w", spec.VMID, err), os.RemoveAll(m.dir))
	}
	return nil
}

// Update applies limits and disks; the rest counts from the next Start.
func (h *Host) Update(ctx context.Context, spec pve.Spec) error {
	m := h.machine(spec.VMID)
	running, err := h.running(spec.VMID)
	if err != nil {
		return err
	}
	if err := h.keepDisks(ctx, m, spec); err != nil {
		return err
	}
	if running {
		err = h.updateRunning(ctx, m, spec)
	} else {
		err = growImage(m.image, spec.DiskBytes)
	}
	return errors.Join(err, h.dropDisks(m, spec))
}

func (h *Host) updateRunning(ctx context.Context, m machine, spec pve.Spec) error {
	h.limit(spec)
	if err := writeMeminfo(m, spec); err != nil {
		return err
	}
	h.mu.Lock()
	if reboot, ok := h.onReboot[spec.VMID]; ok {
		reboot.Disks = spec.Disks
		h.onReboot[spec.VMID] = reboot
	}
	h.mu.Unlock()
	if err := h.replugDisks(ctx, m, spec); err != nil {
		return err
	}
	return growMounted(ctx, m, spec.DiskBytes)
}

// Start boots the machine. What a failed Start made is taken back.
func (h *Host) Start(ctx context.Context, spec pve.Spec) error {
	if running, err := h.running(spec.VMID); running || err != nil {
		return err
	}
	if err := h.start(ctx, spec); err != nil {
		return errors.Join(fmt.Errorf("start machine %d: %w", spec.VMID, err), h.release(context.WithoutCancel(ctx), spec.VMID))
	}
	return nil
}

func (h *Host) start(ctx context.Context, spec pve.Spec) error {
	m := h.machine(spec.VMID)
	if err := h.mount(ctx, m); err != nil {
		return err
	}
	if err := h.seed(ctx, m, spec); err != nil {
		return err
	}
	if err := h.keepDisks(ctx, m, spec); err != nil {
		return err
	}
	if err := h.plugDisks(ctx, m, spec); err != nil {
		return err
	}
	if err := h.plug(ctx, spec); err != nil {
		return err
	}
	if err := h.makeGroups(spec.VMID); err != nil {
		return err
	}
	h.limit(spec)
	h.mu.Lock()
	h.onReboot[spec.VMID] = spec
	h.mu.Unlock()
	if err := h.boot(m, spec); err != nil {
		return err
	}
	return h.awaitReady(ctx, m, spec)
}

// restart starts a machine that asked for it. There is nobody to tell an error
// but the machine's own console.
func (h *Host) restart(spec pve.Spec) {
	if err := h.Start(context.Background(), spec); err != nil {
		if log, openErr := os.OpenFile(h.machine(spec.VMID).log, os.O_APPEND|os.O_WRONLY, 0); openErr == nil {
			fmt.Fprintln(log, "reboot:", err)
			log.Close()
		}
	}
}

// Shutdown sends the machine's systemd what a power button would, and waits.
func (h *Host) Shutdown(ctx context.Context, vmid int, timeout time.Duration) error {
	pid, ok, err := h.leader(vmid)
	if err != nil {
		return err
	}
	if ok {
		// systemd-nspawn passes this on as SIGRTMIN+3, which means poweroff.target.
		if err := syscall.Kill(pid, syscall.SIGTERM); err != nil && !errors.Is(err, syscall.ESRCH) {
			return err
		}
		if err := h.awaitEnd(ctx, vmid, timeout); err != nil {
			return err
		}
	}
	return h.release(ctx, vmid)
}

// Stop cuts the power: the cables first, so that nobody hears the machine die.
func (h *Host) Stop(ctx context.Context, vmid int) error {
	h.mu.Lock()
	delete(h.onReboot, vmid)
	h.mu.Unlock()
	if err := h.pullCables(ctx, vmid); err != nil {
		return err
	}
	if err := h.kill(ctx, vmid); err != nil {
		return err
	}
	return h.release(ctx, vmid)
}

// Destroy removes the machine and its disk.
func (h *Host) Destroy(ctx context.Context, vmid int) error {
	if err := h.Stop(ctx, vmid); err != nil {
		return err
	}
	return os.RemoveAll(h.machine(vmid).dir)
}

// kill ends every process of a machine, a frozen one too.
func (h *Host) kill(ctx context.Context, vmid int) error {
	pids, err := h.pids(vmid)
	if err != nil || len(pids) == 0 {
		return err
	}
	for _, pid := range pids {
		_ = syscall.Kill(pid, syscall.SIGKILL)
	}
	if err := h.Thaw(vmid); err != nil { // cgroup v1 delivers no signal to frozen processes
		return err
	}
	return h.awaitEnd(ctx, vmid, 10*time.Second)
}

func (h *Host) awaitEnd(ctx context.Context, vmid int, timeout time.Duration) error {
	end := time.NewTimer(timeout)
	defer end.Stop()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		pids, err := h.pids(vmid)
		if err != nil || len(pids) == 0 {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-end.C:
			return fmt.Errorf("machine %d is still running after %s", vmid, timeout)
		case <-tick.C:
		}
	}
}

// release gives back what a machine holds only while it runs.
func (h *Host) release(ctx context.Context, vmid int) error {
	return errors.Join(
		h.unplug(ctx, vmid),
		unmountBelow(ctx, h.machine(vmid).dir),
		h.removeGroups(ctx, vmid),
		removeIfThere("/run/systemd/nspawn/propagate/"+h.machineName(vmid)),
	)
}

func (h *Host) running(vmid int) (bool, error) {
	_, ok, err := h.leader(vmid)
	return ok, err
}

// Status looks at the machine as it is now.
func (h *Host) Status(ctx context.Context, vmid int) (pve.Status, error) {
	var s pve.Status
	if info, err := os.Stat(h.machine(vmid).image); err == nil {
		s.DiskBytes = info.Sys().(*syscall.Stat_t).Blocks * 512 // st_blocks counts these, see stat(2)
	}
	pid, running, err := h.leader(vmid)
	if err != nil || !running {
		return s, err
	}
	s.Running = true
	s.Frozen = h.frozen(vmid)
	s.Uptime = age(pid)
	s.MemoryBytes = h.memory(vmid)
	s.MemoryLimited, s.CPULimited = h.limits(vmid)
	s.Addresses, err = h.addresses(ctx, vmid)
	if still, _ := h.running(vmid); !still { // it ended while we looked
		return pve.Status{DiskBytes: s.DiskBytes}, nil
	}
	return s, err
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
		return err
	}
	return nil
}
