package nspawn

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

// cpuPeriod is the scheduler's default period in microseconds (kernel, sched-bwc.rst).
const cpuPeriod = 100_000

// noLimit is what v1 shows for "no limit": the largest multiple of a page in 63 bits.
const noLimit = 9223372036854771712

// limit holds a machine to its memory and processor time. A host that refuses
// is no error: Status shows what is enforced.
func (h *Host) limit(spec pve.Spec) {
	if dir, v2, ok := h.controllerDir("memory", spec.VMID); ok && spec.MemoryMiB > 0 {
		_ = os.WriteFile(filepath.Join(dir, memoryFile(v2)), []byte(strconv.FormatInt(int64(spec.MemoryMiB)<<20, 10)), 0o644)
	}
	dir, v2, ok := h.controllerDir("cpu", spec.VMID)
	if !ok || spec.Cores <= 0 {
		return
	}
	if v2 {
		_ = os.WriteFile(filepath.Join(dir, "cpu.max"), fmt.Appendf(nil, "%d %d", spec.Cores*cpuPeriod, cpuPeriod), 0o644)
		return
	}
	_ = os.WriteFile(filepath.Join(dir, "cpu.cfs_period_us"), []byte(strconv.Itoa(cpuPeriod)), 0o644)
	_ = os.WriteFile(filepath.Join(dir, "cpu.cfs_quota_us"), []byte(strconv.Itoa(spec.Cores*cpuPeriod)), 0o644)
}

func memoryFile(v2 bool) string {
	if v2 {
		return "memory.max"
	}
	return "memory.limit_in_bytes"
}

// limits reads back what the kernel enforces.
func (h *Host) limits(vmid int) (memory, cpu bool) {
	if dir, v2, ok := h.controllerDir("memory", vmid); ok {
		n, err := readInt(filepath.Join(dir, memoryFile(v2))) // v2 says "max" without a limit
		memory = err == nil && n < noLimit
	}
	if dir, v2, ok := h.controllerDir("cpu", vmid); ok && v2 {
		text, err := os.ReadFile(filepath.Join(dir, "cpu.max"))
		cpu = err == nil && !strings.HasPrefix(string(text), "max")
	} else if ok {
		n, err := readInt(filepath.Join(dir, "cpu.cfs_quota_us"))
		cpu = err == nil && n > 0
	}
	return memory, cpu
}

// memory is what the machine's processes hold, without the file cache that the
// kernel would give back at once.
func (h *Host) memory(vmid int) int64 {
	dir, v2, ok := h.controllerDir("memory", vmid)
	if !ok {
		return 0
	}
	usage, cache := "memory.usage_in_bytes", "total_inactive_file"
	if v2 {
		usage, cache = "memory.current", "inactive_file"
	}
	n, err := readInt(filepath.Join(dir, usage))
	if err != nil {
		return 0
	}
	stat, _ := os.ReadFile(filepath.Join(dir, "memory.stat"))
	for line := range strings.Lines(string(stat)) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), cache+" "); ok {
			inactive, _ := strconv.ParseInt(value, 10, 64)
			return max(0, n-inactive)
		}
	}
	return n
}

func readInt(path string) (int64, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
}
