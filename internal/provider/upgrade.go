package provider

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

// TelmateSlots are the slots of a VM's drives, in the order in which Telmate/proxmox 3.0.2 reads them.
var TelmateSlots = slices.Concat(slots("ide", 4), slots("sata", 6), slots("scsi", 31), slots("virtio", 16))

func slots(bus string, n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = fmt.Sprint(bus, i)
	}
	return names
}

// ErrNothingToUpgrade tells that a state has no VM that Telmate/proxmox 2.9 wrote.
var ErrNothingToUpgrade = errors.New("no VM of Telmate/proxmox 2.9 is in this state: there is nothing to upgrade")

// Outdated reports whether the attributes of a resource are of a VM as Telmate/proxmox 2.9 writes it. 3.0.2 cannot
// read that, as the CPU's type became a block with the same name: "missing expected [".
func Outdated(resourceType string, attributes any) bool {
	_, text := get(attributes, "cpu").(string)
	return resourceType == telmate3.VM.Type && text
}

// UpgradeState gives a Terraform state in which 3.0.2 can read the VMs of Telmate/proxmox 2.9; everything else stays as it is.
// Of a VM remain its id and what Proxmox VE does not know: the next refresh reads the rest. The slots of its drives are
// kept too, as the provider reads those that the state names.
func UpgradeState(old []byte) ([]byte, error) {
	var state map[string]any
	decoder := json.NewDecoder(bytes.NewReader(old))
	decoder.UseNumber() // what is not ours is written as it was read
	if err := decoder.Decode(&state); err != nil {
		return nil, fmt.Errorf("no Terraform state, such as `terraform state pull` gives: %w", err)
	}
	number, _ := state["serial"].(json.Number)
	serial, err := number.Int64()
	resources, listed := state["resources"].([]any)
	if err != nil || !listed {
		return nil, errors.New("no Terraform state, such as `terraform state pull` gives: serial or resources are missing")
	}
	upgraded := false
	for _, r := range resources {
		instances, _ := get(r, "instances").([]any)
		for _, i := range instances {
			instance, _ := i.(map[string]any)
			if !Outdated(text(r, "type"), instance["attributes"]) {
				continue
			}
			instance["attributes"] = upgradedVM(instance["attributes"])
			instance["sensitive_attributes"] = []any{}
			upgraded = true
		}
	}
	if !upgraded {
		return nil, ErrNothingToUpgrade
	}
	state["serial"] = serial + 1 // Terraform takes no other content under the same number
	return json.MarshalIndent(state, "", "  ")
}

func upgradedVM(old any) map[string]any {
	vm := map[string]any{
		"cpu":         []any{map[string]any{}},
		"disk":        upgradedDrives(old),
		"power_state": "running",
	}
	for _, name := range []string{"id", "name", "target_node", "clone", "full_clone", "timeouts"} {
		vm[name] = get(old, name)
	}
	return vm
}

func upgradedDrives(old any) []any {
	kinds := map[string]string{"ide2": "cloudinit"}
	for i := 0; get(old, "disk", i) != nil; i++ {
		kinds[fmt.Sprint(get(old, "disk", i, "type"), get(old, "disk", i, "slot"))] = "disk"
	}
	drives := make([]any, len(TelmateSlots))
	for i, slot := range TelmateSlots {
		kind := kinds[slot]
		if kind == "" {
			kind = "ignore"
		}
		drives[i] = map[string]any{"slot": slot, "type": kind, "backup": true}
	}
	return drives
}
