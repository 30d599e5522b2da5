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

// guarded fails when a plan that changes node1 in that way is not refused as it should be.
func guarded(t *testing.T, by provider.Name, kind provider.Kind, before, after, want string, actions ...tfjson.Action) {
	t.Helper()
	p := provider.Get(by)
	v, err := New(&tfjson.Plan{
		Config: &tfjson.Config{ProviderConfigs: map[string]*tfjson.ProviderConfig{"proxmox": {
			FullName: "registry.terraform.io/" + string(p.Source), VersionConstraint: p.Version,
		}}},
		ResourceChanges: []*tfjson.ResourceChange{{
			Mode: tfjson.ManagedResourceMode, Type: p.Resource(kind).Type, Index: "node1",
			Change: &tfjson.Change{Actions: actions, Before: parsed(t, before), After: parsed(t, after)},
		}},
	}, "")
	if err != nil {
		t.Fatal(err)
	}
	err = v.GuardDisks()
	switch {
	case want == "" && err != nil:
		t.Errorf("got %v, want no refusal", err)
	case want != "" && (!errors.Is(err, ErrGuard) || !strings.Contains(err.Error(), want)):
		t.Errorf("got %v\nwant a refusal with %s", err, want)
	}
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
