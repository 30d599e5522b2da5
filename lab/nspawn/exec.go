package nspawn

import (
	"context"
	"fmt"
	"os/exec"
	"strconv"
	"time"
)

// Run executes a program inside of a running machine, past its network and
// login, and returns what it printed.
func (h *Host) Run(ctx context.Context, vmid int, argv ...string) (string, error) {
	init, ok := h.initOf(vmid)
	if !ok {
		return "", fmt.Errorf("machine %d is not running", vmid)
	}
	args := append([]string{"--target", strconv.Itoa(init), "--mount", "--uts", "--ipc", "--net", "--pid", "--"}, argv...)
	cmd := exec.CommandContext(ctx, "nsenter", args...)
	// A machine that dies meanwhile can leave a child that keeps the pipe open.
	cmd.WaitDelay = time.Second
	out, err := cmd.CombinedOutput()
	if err != nil {
		return string(out), fmt.Errorf("%v in machine %d: %w: %s", argv, vmid, err, out)
	}
	return string(out), nil
}
