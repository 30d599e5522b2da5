package preflight

import (
	"slices"
	"testing"

	"proxmox-patroni/internal/provider"
)

func TestParseState(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []existing
	}{
		{"before the first apply", "", nil},
		{
			"Telmate, the older module's addresses", `{"resources": [
			{"mode": "managed", "type": "proxmox_vm_qemu", "instances": [{"attributes": {"id": "pmx/qemu/100", "name": "app-dev-1", "cpu": "host"}}]},
			{"mode": "managed", "type": "proxmox_lxc", "instances": [{"index_key": 0, "attributes": {"id": "pmx/lxc/101"}}]}]}`,
			[]existing{{resource: "proxmox_vm_qemu", key: "default", vmid: 100, name: "app-dev-1", outdated: true}, {resource: "proxmox_lxc", key: "default", vmid: 101}},
		},
		{
			"bpg", `{"resources": [{"mode": "managed", "type": "proxmox_virtual_environment_container", "instances": [{"index_key": "node1", "attributes": {"id": "102"}}]}]}`,
			[]existing{{resource: "proxmox_virtual_environment_container", key: "node1", vmid: 102}},
		},
		{"something else", `{"resources": [{"mode": "data", "type": "proxmox_virtual_environment_vms", "instances": [{"attributes": {"id": "x"}}]}]}`, nil},
	} {
		got, err := parseState([]byte(c.text))
		if err != nil || !slices.Equal(got.existing, c.want) {
			t.Errorf("%s: got %+v, %v; want %+v", c.name, got, err, c.want)
		}
	}
	if _, err := parseState([]byte("{")); err == nil {
		t.Error("a broken state was understood")
	}
}

func TestParseSize(t *testing.T) {
	for text, want := range map[string]uint64{
		"20G": 20 << 30, "20480M": 20 << 30, "1T": 1 << 40, "1.5G": 3 << 29, "4096K": 4 << 20, "512": 512, "": 0, "none": 0,
	} {
		if got := provider.ParseSize(text); got != want {
			t.Errorf("provider.ParseSize(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestDiskOf(t *testing.T) {
	for text, want := range map[string]disk{
		"zfs-vm:vm-100-disk-0,iothread=1,size=20G": {"zfs-vm", "20G", 20 << 30},
		"size=3G,file=local:9000/base.qcow2":       {"local", "3G", 3 << 30},
		"volume=zfs-vm:subvol-100-disk-0,size=8G":  {"zfs-vm", "8G", 8 << 30},
	} {
		if got, ok := diskOf(map[string]any{"scsi0": text}, "scsi0"); !ok || got != want {
			t.Errorf("diskOf(%q) = %+v, %v; want %+v", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "none,media=cdrom"} {
		if got, ok := diskOf(map[string]any{"scsi0": text}, "scsi0"); ok {
			t.Errorf("diskOf(%q) = %+v, want no disk", text, got)
		}
	}
}
