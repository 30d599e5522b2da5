package plantest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/planview"
	"proxmox-patroni/lab/pvetest"
)

// refusedDisks is why the plan of v is refused for its disks; "" when it is not.
func (s *stack) refusedDisks(v vars) string {
	s.t.Helper()
	s.set(v).terraform("plan", "-no-color", "-out=planned")
	var plan tfjson.Plan
	check(s.t, json.Unmarshal([]byte(s.terraform("show", "-json", "planned")), &plan))
	view, err := planview.New(&plan, "")
	check(s.t, err)
	if err := view.GuardDisks(); err != nil {
		return err.Error()
	}
	return ""
}

// TestDisksAtRisk: what planview refuses is what the real provider would do: it ends an apply half-way in which a disk
// grows beside a change that takes a restart. As it grows a disk it detaches one that an operator has attached, of which
// the plan has no word: preflight asks for it (provider.DetachesOthers).
func TestDisksAtRisk(t *testing.T) {
	t.Parallel()
	server, api := newAPI(t, "9.1")
	s := newStack(t, bpg, node)
	with := func(settings instance) vars {
		settings["ip_address"] = "192.168.20.11"
		return api.with(vars{"vm_disk_gb": "8G", "instances": map[string]instance{"node1": settings}})
	}
	s.apply(with(instance{"data_disk_gb": "16G"}))

	both := with(instance{"data_disk_gb": "20G", "cpu_cores": "4", "ram_mb": "8192", "balloon_mb": "1024"})
	wantText(t, s.refusedDisks(both), "grows data_disk_gb of node1 from 16G to 20G and changes cpu, memory,")
	wantText(t, fmt.Sprint(s.report("apply", "-auto-approve").errors), "cannot resize disks while the VM is running")
	wantText(t, s.refusedDisks(both), "")
	s.apply(both)

	for _, step := range []struct {
		settings instance
		want     string
	}{
		{instance{"data_disk_gb": "12G"}, "shrinks data_disk_gb of node1 (scsi1) from 20G to 12G"},
		{instance{"data_disk_gb": "20G", "disk_gb": "4G"}, "shrinks disk_gb of node1 (scsi0) from 8G to 4G"},
		{instance{}, "detaches the disk scsi1 (20G) of node1"},
	} {
		wantText(t, s.refusedDisks(with(step.settings)), step.want)
	}

	vmid := specs(t, server, s.outputs()["vm_ids"])["node1"].VMID
	server.Root(t).Put(fmt.Sprintf("/nodes/pmx/qemu/%d/config", vmid), pvetest.Params{"scsi3": "zfs-vm:5"})
	wantText(t, s.refusedDisks(with(instance{"data_disk_gb": "24G", "cpu_cores": "4", "ram_mb": "8192", "balloon_mb": "1024"})), "")
	s.report("apply", "-auto-approve").succeeded()
	config := server.Root(t).Get(fmt.Sprintf("/nodes/pmx/qemu/%d/config", vmid)).Map()
	equal(t, "the operator's disk", []any{config["scsi1"] != nil, config["scsi3"]}, []any{true, nil})
}

// wantText fails when the text does not hold want; for "" it must be empty.
func wantText(t *testing.T, got, want string) {
	t.Helper()
	if !strings.Contains(got, want) || want == "" && got != "" {
		t.Errorf("got %q, want %q", got, want)
	}
}
