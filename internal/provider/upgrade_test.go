package provider

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// state29 has what Telmate/proxmox 2.9.14 writes of a VM with two disks, as far as it matters, beside another resource.
const state29 = `{"version": 4, "serial": 7, "lineage": "x", "resources": [
	{"type": "proxmox_vm_qemu", "name": "generic_vm", "instances": [{"index_key": "node1", "sensitive_attributes": [["sshkeys"]], "attributes": {
		"id": "pmx/qemu/100", "name": "db1", "target_node": "pmx", "clone": "ubuntu", "full_clone": true, "cpu": "host", "cores": 2, "tablet": true,
		"disk": [{"type": "scsi", "slot": 0, "size": "20G"}, {"type": "scsi", "slot": 1, "size": "100G"}], "timeouts": {"create": "15m"}}}]},
	{"type": "proxmox_lxc", "instances": [{"attributes": {"id": "pmx/lxc/101", "cores": 2}}]},
	{"type": "random_id", "instances": [{"attributes": {"dec": 12345678901234567890}}]}]}`

func TestUpgradeState(t *testing.T) {
	upgraded, err := UpgradeState([]byte(state29))
	if err != nil {
		t.Fatal(err)
	}
	var state struct {
		Serial    int
		Lineage   string
		Resources []struct {
			Instances []struct {
				Key        string `json:"index_key"`
				Attributes map[string]any
			}
		}
	}
	if err := json.Unmarshal(upgraded, &state); err != nil {
		t.Fatal(err)
	}
	if state.Serial != 8 || state.Lineage != "x" {
		t.Errorf("serial %d of lineage %q, want the next one of the same", state.Serial, state.Lineage)
	}
	vm := state.Resources[0].Instances[0]
	if vm.Key != "node1" || vm.Attributes["id"] != "pmx/qemu/100" || text(vm.Attributes, "timeouts", "create") != "15m" {
		t.Errorf("the VM is %s %v, want it with its id and timeouts", vm.Key, vm.Attributes)
	}
	if _, kept := vm.Attributes["cores"]; kept {
		t.Error("an attribute of 2.9 that Proxmox VE knows was kept")
	}
	want := map[string]string{"ide2": "cloudinit", "scsi0": "disk", "scsi1": "disk"}
	for i, slot := range TelmateSlots {
		kind := want[slot]
		if kind == "" {
			kind = "ignore"
		}
		if got := text(vm.Attributes, "disk", i, "slot") + " " + text(vm.Attributes, "disk", i, "type"); got != slot+" "+kind {
			t.Errorf("drive %d is %s, want %s %s", i, got, slot, kind)
		}
	}
	for _, kept := range []string{`"id": "pmx/lxc/101"`, "12345678901234567890"} {
		if !strings.Contains(string(upgraded), kept) {
			t.Errorf("%s is gone:\n%s", kept, upgraded)
		}
	}
	if _, err := UpgradeState(upgraded); !errors.Is(err, ErrNothingToUpgrade) {
		t.Errorf("a second upgrade: %v, want nothing to be left", err)
	}
}

func TestUpgradeStateRefuses(t *testing.T) {
	for name, input := range map[string]string{"nothing": "", "text": "no state", "other JSON": "{}", "a list": "[]"} {
		if _, err := UpgradeState([]byte(input)); err == nil || !strings.Contains(err.Error(), "terraform state pull") {
			t.Errorf("%s: got %v, want to be told what a state is", name, err)
		}
	}
}
