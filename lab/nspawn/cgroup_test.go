package nspawn

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"proxmox-patroni/lab/pve"
)

func TestHierarchiesOfEveryHost(t *testing.T) {
	v1 := []mountPoint{
		{target: "/cg/cpu", fstype: "cgroup", super: []string{"rw", "cpu", "cpuacct"}},
		{target: "/cg/memory", fstype: "cgroup", super: []string{"rw", "memory"}},
		{target: "/cg/freezer", fstype: "cgroup", super: []string{"rw", "freezer"}},
		{target: "/cg/systemd", fstype: "cgroup", super: []string{"rw", "name=systemd"}},
		{target: "/cg/blkio", fstype: "cgroup", super: []string{"rw", "blkio"}},
	}
	v2 := mountPoint{target: t.TempDir(), fstype: "cgroup2"}
	if err := os.WriteFile(filepath.Join(v2.target, "cgroup.controllers"), []byte("cpu memory pids\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	empty := mountPoint{target: t.TempDir(), fstype: "cgroup2"} // as on a hybrid host: no controllers left for it
	for _, test := range []struct {
		name    string
		mounts  []mountPoint
		freezer string
		v2      bool
	}{
		{"v1", v1, "/cg/freezer", false},
		{"hybrid", slices.Concat(v1, []mountPoint{empty}), "/cg/freezer", false},
		{"v2", []mountPoint{v2}, v2.target, true},
	} {
		h := testHost(t)
		h.cgroups = findHierarchies(test.mounts)
		for _, controller := range []string{"cpu", "memory", "freezer"} {
			if _, isV2, ok := h.controllerDir(controller, 101); !ok || isV2 != test.v2 {
				t.Errorf("%s: controller %s: got v2=%v, found=%v", test.name, controller, isV2, ok)
			}
		}
		if dir, _, _ := h.controllerDir("freezer", 101); dir != filepath.Join(test.freezer, "pvelab/test/101") {
			t.Errorf("%s: freezer in %s", test.name, dir)
		}
	}
}

// The files are those of a real kernel, their values as it shows them.
func TestLimitsAreReadBack(t *testing.T) {
	spec := pve.Spec{VMID: 101, Cores: 2, MemoryMiB: 512}
	for _, test := range []struct {
		name        string
		hierarchies func(dir string) []hierarchy
		unlimited   map[string]string
		limited     map[string]string
	}{
		{
			"v1", func(dir string) []hierarchy {
				return []hierarchy{{dir: dir, controllers: []string{"cpu", "memory", "freezer"}}}
			},
			map[string]string{"memory.limit_in_bytes": "9223372036854771712\n", "cpu.cfs_quota_us": "-1\n", "cpu.cfs_period_us": "100000\n"},
			map[string]string{"memory.limit_in_bytes": "536870912", "cpu.cfs_quota_us": "200000"},
		},
		{
			"v2", func(dir string) []hierarchy { return []hierarchy{{dir: dir, v2: true}} },
			map[string]string{"memory.max": "max\n", "cpu.max": "max 100000\n"},
			map[string]string{"memory.max": "536870912", "cpu.max": "200000 100000"},
		},
	} {
		h, top := testHost(t), t.TempDir()
		h.cgroups = test.hierarchies(top)
		write(t, filepath.Join(top, "cgroup.controllers"), "cpu memory\n")
		group := filepath.Join(top, "pvelab/test/101")
		for name, value := range test.unlimited {
			write(t, filepath.Join(group, name), value)
		}
		if memory, cpu := h.limits(101); memory || cpu {
			t.Errorf("%s: without limits: got memory=%v cpu=%v enforced", test.name, memory, cpu)
		}
		h.limit(spec)
		for name, want := range test.limited {
			if got, err := os.ReadFile(filepath.Join(group, name)); err != nil || string(got) != want {
				t.Errorf("%s: %s: got %q, %v, want %q", test.name, name, got, err, want)
			}
		}
		if memory, cpu := h.limits(101); !memory || !cpu {
			t.Errorf("%s: with limits: got memory=%v cpu=%v enforced", test.name, memory, cpu)
		}
	}
}

func TestMemoryLeavesTheFileCacheOut(t *testing.T) {
	h, top := testHost(t), t.TempDir()
	h.cgroups = []hierarchy{{dir: top, v2: true}}
	write(t, filepath.Join(top, "cgroup.controllers"), "memory\n")
	write(t, filepath.Join(top, "pvelab/test/101/memory.current"), "50000000\n")
	write(t, filepath.Join(top, "pvelab/test/101/memory.stat"), "anon 100\ninactive_file 20000000\n")
	if got := h.memory(101); got != 30000000 {
		t.Errorf("got %d, want 30000000", got)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
