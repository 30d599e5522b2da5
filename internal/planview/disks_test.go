package planview

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/provider"
)

// TestGuardDisks: a plan that would lose a disk's data, or end half-way, is refused in the user's words, for the machines
// of every provider; one that only grows passes.
func TestGuardDisks(t *testing.T) {
	const (
		bpgSystem = `{"interface": "scsi0", "size": 20}`
		bpgData   = `{"interface": "scsi1", "size": 100}`
		noShrink  = "a disk cannot shrink. Give it %s or more; for a smaller one, add a new machine and remove this one."
	)
	shrinks := func(setting, at, from, to string) string {
		return fmt.Sprintf("this plan shrinks %s of node1 (%s) from %s to %s, and "+noShrink, setting, at, from, to, from)
	}
	for _, c := range []struct {
		name          string
		by            provider.Name
		kind          provider.Kind
		before, after string
		want          string // the refusal; none when empty
	}{
		{"system disk grows", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `]}`, `{"disk": [{"interface": "scsi0", "size": 30}]}`, ""},
		{"system disk shrinks", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `]}`, `{"disk": [{"interface": "scsi0", "size": 8}]}`, shrinks("disk_gb", "scsi0", "20G", "8G")},
		{
			"WAL disk shrinks", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `, {"interface": "scsi2", "size": 10}]}`,
			`{"disk": [` + bpgSystem + `, {"interface": "scsi2", "size": 5}]}`, shrinks("wal_disk_gb", "scsi2", "10G", "5G"),
		},
		{"root shrinks", provider.BPG, provider.LXC, `{"disk": [{"size": 20}]}`, `{"disk": [{"size": 8}]}`, shrinks("disk_gb", "rootfs", "20G", "8G")},
		{
			"mount point shrinks", provider.BPG, provider.LXC, `{"disk": [{"size": 20}], "mount_point": [{"path": "/srv/archive", "size": "1T"}]}`,
			`{"disk": [{"size": 20}], "mount_point": [{"path": "/srv/archive", "size": "500G"}]}`, shrinks("mount_points", "/srv/archive", "1T", "500G"),
		},
		{
			"system disk shrinks", provider.Telmate, provider.VM, `{"disk": [{"type": "scsi", "slot": 0, "size": "20480M"}]}`, `{"disk": [{"type": "scsi", "slot": 0, "size": "8G"}]}`,
			shrinks("disk_gb", "scsi0", "20480M", "8G"),
		},
		{
			"data disk shrinks", provider.Telmate, provider.VM, `{"disk": [{"type": "scsi", "size": "20G"}, {"type": "scsi", "size": "1T"}]}`,
			`{"disk": [{"type": "scsi", "size": "20G"}, {"type": "scsi", "size": "100G"}]}`, shrinks("data_disk_gb", "scsi1", "1T", "100G"),
		},
		{"root shrinks", provider.Telmate, provider.LXC, `{"rootfs": [{"size": "20G"}]}`, `{"rootfs": [{"size": "8G"}]}`, shrinks("disk_gb", "rootfs", "20G", "8G")},
		{
			"data disk shrinks", provider.Telmate, provider.LXC, `{"rootfs": [{"size": "20G"}], "mountpoint": [{"mp": "/var/lib/postgresql", "size": "100G"}]}`,
			`{"rootfs": [{"size": "20G"}], "mountpoint": [{"mp": "/var/lib/postgresql", "size": "50G"}]}`, shrinks("data_disk_gb", "/var/lib/postgresql", "100G", "50G"),
		},
		{
			"WAL disk shrinks", provider.Telmate3, provider.VM, `{"disk": [{"slot": "ide2"}, {"slot": "scsi2", "size": "10G"}]}`,
			`{"disk": [{"slot": "ide2"}, {"slot": "scsi2", "size": "5G"}]}`, shrinks("wal_disk_gb", "scsi2", "10G", "5G"),
		},
		{
			"slot is left alone", provider.Telmate3, provider.VM, `{"disk": [{"slot": "scsi1", "type": "disk", "size": "10G"}]}`,
			`{"disk": [{"slot": "scsi1", "type": "ignore", "size": null}]}`, "",
		},
		{"root shrinks", provider.Telmate3, provider.LXC, `{"rootfs": [{"size": "20G"}]}`, `{"rootfs": [{"size": "8G"}]}`, shrinks("disk_gb", "rootfs", "20G", "8G")},

		{
			"operator's disk goes", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `, {"interface": "scsi3", "size": 50}]}`, `{"disk": [` + bpgSystem + `]}`,
			"this plan detaches the disk scsi3 (50G) of node1, which the variables do not declare. If nothing needs its data, detach it in Proxmox VE first",
		},
		{
			"data disk goes", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `, ` + bpgData + `]}`, `{"disk": [` + bpgSystem + `]}`,
			"this plan detaches the disk scsi1 (100G) of node1, which the variables do not declare. Give it back by data_disk_gb.",
		},
		{"disks are not known", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `]}`, `{}`, ""},

		{
			"grows with cores and memory", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `], "cpu": 1, "memory": 1, "tags": 1}`,
			`{"disk": [{"interface": "scsi0", "size": 30}], "cpu": 2, "memory": 2, "tags": 2}`,
			"this plan grows disk_gb of node1 from 20G to 30G and changes cpu, memory, and the provider cannot do both in one deploy. Deploy one of them first",
		},
		{"grows with tags", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `], "tags": 1}`, `{"disk": [{"interface": "scsi0", "size": 30}], "tags": 2}`, ""},
		{"further disk with cores", provider.BPG, provider.VM, `{"disk": [` + bpgSystem + `], "cpu": 1}`, `{"disk": [` + bpgSystem + `, ` + bpgData + `], "cpu": 2}`, ""},
		{"grows with cores", provider.BPG, provider.LXC, `{"disk": [{"size": 20}], "cpu": 1}`, `{"disk": [{"size": 30}], "cpu": 2}`, ""},
		{"grows with memory", provider.Telmate, provider.VM, `{"disk": [{"size": "20G"}], "memory": 1}`, `{"disk": [{"size": "30G"}], "memory": 2}`, ""},

		{
			"protected machine goes", provider.BPG, provider.VM, `{"protection": true}`, "",
			"this plan destroys node1, which is protected. If that is meant, set protection = false for it and deploy that first.",
		},
		{"protected container goes", provider.Telmate, provider.LXC, `{"protection": true}`, "", "this plan destroys node1, which is protected."},
		{"machine goes", provider.BPG, provider.VM, `{"protection": false}`, "", ""},
		{"protection is taken off", provider.BPG, provider.VM, `{"protection": true}`, `{"protection": false}`, ""},
	} {
		t.Run(fmt.Sprint(c.by, " ", c.kind, " ", c.name), func(t *testing.T) {
			action := tfjson.ActionUpdate
			if c.after == "" {
				action = tfjson.ActionDelete
			}
			guarded(t, c.by, c.kind, c.before, c.after, c.want, action)
		})
	}
	t.Run("protected machine is replaced", func(t *testing.T) {
		guarded(t, provider.Telmate3, provider.VM, `{"protection": true}`, `{"protection": true}`,
			"this plan replaces node1, which is protected.", tfjson.ActionDelete, tfjson.ActionCreate)
	})
}

// TestGuardSharedID: a machine that is another's, too, by its id is not removed; nor does it hinder what keeps both.
func TestGuardSharedID(t *testing.T) {
	const at102, at104 = `{"id": "102"}`, `{"id": "104"}`
	stays, goes := tfjson.Actions{tfjson.ActionNoop}, tfjson.Actions{tfjson.ActionDelete}
	replaced := tfjson.Actions{tfjson.ActionDelete, tfjson.ActionCreate}
	for _, c := range []struct {
		name         string
		node2, node4 tfjson.Actions
		id           string // of node4; node2's is 102
		refused      bool
	}{
		{"one goes, one stays", goes, stays, at102, true},
		{"one is replaced", replaced, stays, at102, true},
		{"both go", goes, goes, at102, false},
		{"both stay", stays, stays, at102, false},
		{"ids of their own", goes, stays, at104, false},
		{"a new one", goes, tfjson.Actions{tfjson.ActionCreate}, "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := viewOf(t, provider.BPG,
				change(t, provider.BPG, provider.VM, "node2", at102, "", c.node2...),
				change(t, provider.BPG, provider.VM, "node4", c.id, c.id, c.node4...)).GuardDisks()
			if errors.Is(err, ErrGuard) != c.refused {
				t.Fatalf("got %v, want refused: %v", err, c.refused)
			}
			if c.refused && !strings.Contains(err.Error(), `terraform state rm 'proxmox_virtual_environment_vm.generic_vm["node2"]'`) {
				t.Errorf("%q does not say how to go on", err)
			}
		})
	}
}

func TestRemovesAndMakes(t *testing.T) {
	for _, c := range []struct {
		changes map[string]int
		want    bool
	}{
		{map[string]int{Create: 3, Keep: 1}, false},
		{map[string]int{Destroy: 3}, false},
		{map[string]int{Replace: 1, Update: 2}, false}, // it goes before it comes
		{map[string]int{Replace: 2}, true},
		{map[string]int{Create: 1, Destroy: 1}, true},
		{map[string]int{Create: 1, Replace: 1}, true},
	} {
		if got := (&View{Changes: c.changes}).RemovesAndMakes(); got != c.want {
			t.Errorf("%v: got %v", c.changes, got)
		}
	}
}

// guarded fails when a plan that changes node1 in that way is not refused as it should be.
func guarded(t *testing.T, by provider.Name, kind provider.Kind, before, after, want string, actions ...tfjson.Action) {
	t.Helper()
	err := viewOf(t, by, change(t, by, kind, "node1", before, after, actions...)).GuardDisks()
	switch {
	case want == "" && err != nil:
		t.Errorf("got %v, want no refusal", err)
	case want != "" && (!errors.Is(err, ErrGuard) || !strings.Contains(err.Error(), want)):
		t.Errorf("got %v\nwant a refusal with %s", err, want)
	}
}

func change(t *testing.T, by provider.Name, kind provider.Kind, key, before, after string, actions ...tfjson.Action) *tfjson.ResourceChange {
	t.Helper()
	return &tfjson.ResourceChange{
		Mode: tfjson.ManagedResourceMode, Type: provider.Get(by).Resource(kind).Type, Index: key,
		Change: &tfjson.Change{Actions: actions, Before: parsed(t, before), After: parsed(t, after)},
	}
}

// viewOf is the view of a plan with these changes.
func viewOf(t *testing.T, by provider.Name, changes ...*tfjson.ResourceChange) *View {
	t.Helper()
	p := provider.Get(by)
	v, err := New(&tfjson.Plan{
		Config: &tfjson.Config{ProviderConfigs: map[string]*tfjson.ProviderConfig{"proxmox": {
			FullName: "registry.terraform.io/" + string(p.Source), VersionConstraint: p.Version,
		}}},
		ResourceChanges: changes,
	}, "")
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// parsed are attributes as a plan has them; nil for none.
func parsed(t *testing.T, text string) (attributes any) {
	t.Helper()
	if text == "" {
		return nil
	}
	if err := json.Unmarshal([]byte(text), &attributes); err != nil {
		t.Fatal(err)
	}
	return attributes
}
