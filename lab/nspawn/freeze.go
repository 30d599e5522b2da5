package nspawn

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// ErrNoSkew is why there is no clock skew: Linux gives containers a monotonic
// clock of their own (time_namespaces(7)), but the time of day belongs to the
// whole kernel, and setting it would set this box's clock.
var ErrNoSkew = errors.New("this kernel has one time of day for all machines: their clocks cannot be set apart")

// Freeze stops every process of a machine at once, as SIGSTOP would, and the
// machine cannot notice. Its kernel side (TCP acknowledgements) goes on.
func (h *Host) Freeze(vmid int) error { return h.setFrozen(vmid, true) }

// Thaw lets a frozen machine go on. A machine that is not frozen is left alone.
func (h *Host) Thaw(vmid int) error { return h.setFrozen(vmid, false) }

func (h *Host) setFrozen(vmid int, frozen bool) error {
	dir, v2, ok := h.controllerDir("freezer", vmid)
	if !ok {
		return fmt.Errorf("this host has no cgroup freezer")
	}
	name, value := "freezer.state", map[bool]string{true: "FROZEN", false: "THAWED"}[frozen]
	if v2 {
		name, value = "cgroup.freeze", map[bool]string{true: "1", false: "0"}[frozen]
	}
	if err := os.WriteFile(filepath.Join(dir, name), []byte(value), 0o644); err != nil {
		if os.IsNotExist(err) && !frozen {
			return nil
		}
		return fmt.Errorf("machine %d is not running: %w", vmid, err)
	}
	for deadline := time.Now().Add(10 * time.Second); h.frozen(vmid) != frozen; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			return fmt.Errorf("machine %d did not reach freezer state %s in 10 seconds", vmid, value)
		}
	}
	return nil
}

func (h *Host) frozen(vmid int) bool {
	dir, v2, ok := h.controllerDir("freezer", vmid)
	if !ok {
		return false
	}
	if v2 {
		text, _ := os.ReadFile(filepath.Join(dir, "cgroup.events"))
		return strings.Contains(string(text), "frozen 1")
	}
	text, _ := os.ReadFile(filepath.Join(dir, "freezer.state"))
	return strings.TrimSpace(string(text)) == "FROZEN"
}
