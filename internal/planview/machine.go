package planview

import (
	"fmt"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
)

// machine is one line of the table. Fields are as the provider has them: "" or 0 where not known before apply.
type machine struct {
	Key      string   `json:"key"`
	Kind     string   `json:"kind"`
	Hostname string   `json:"hostname"`
	Address  string   `json:"address"` // with its prefix length
	Gateway  string   `json:"gateway"`
	Node     string   `json:"node"`
	Cores    int      `json:"cores"`
	MemoryMB int      `json:"memory_mb"`
	Disk     string   `json:"disk"`
	Roles    []string `json:"roles,omitempty"`
	Change   string   `json:"change"`
	Because  []string `json:"because,omitempty"` // attributes that change, or that force the replacement
	MovedBy  string   `json:"moved_from,omitempty"`
}

// readers know where each provider keeps what a machine is.
var readers = map[string]func(attributes any) machine{
	"proxmox_vm_qemu":                       telmateVM,
	"proxmox_lxc":                           telmateContainer,
	"proxmox_virtual_environment_vm":        bpgVM,
	"proxmox_virtual_environment_container": bpgContainer,
}

func newMachine(r *tfjson.ResourceChange, read func(any) machine) machine {
	values := r.Change.After
	if values == nil {
		values = r.Change.Before
	}
	m := read(values)
	m.Key = fmt.Sprint(r.Index)
	if r.Index == nil {
		m.Key = r.Name
	}
	if r.PreviousAddress != r.Address {
		m.MovedBy = r.PreviousAddress
	}
	return m
}

func telmateVM(a any) machine {
	m := machine{Kind: "vm", Hostname: text(a, "name"), Node: text(a, "target_node")}
	// ipconfig0 is Proxmox VE's own notation: ip=192.168.20.11/24,gw=192.168.20.1
	for _, setting := range strings.Split(text(a, "ipconfig0"), ",") {
		switch name, value, _ := strings.Cut(setting, "="); name {
		case "ip":
			m.Address = value
		case "gw":
			m.Gateway = value
		}
	}
	m.Cores, m.MemoryMB, m.Disk = number(a, "cores"), number(a, "memory"), text(a, "disk", 0, "size")
	return m
}

func telmateContainer(a any) machine {
	return machine{
		Kind: "lxc", Hostname: text(a, "hostname"), Node: text(a, "target_node"),
		Address: text(a, "network", 0, "ip"), Gateway: text(a, "network", 0, "gw"),
		Cores: number(a, "cores"), MemoryMB: number(a, "memory"), Disk: text(a, "rootfs", 0, "size"),
	}
}

func bpgVM(a any) machine {
	m := bpgGuest(a)
	m.Kind, m.Hostname = "vm", text(a, "name")
	return m
}

func bpgContainer(a any) machine {
	m := bpgGuest(a)
	m.Kind, m.Hostname = "lxc", text(a, "initialization", 0, "hostname")
	return m
}

func bpgGuest(a any) machine {
	m := machine{
		Node:    text(a, "node_name"),
		Address: text(a, "initialization", 0, "ip_config", 0, "ipv4", 0, "address"),
		Gateway: text(a, "initialization", 0, "ip_config", 0, "ipv4", 0, "gateway"),
		Cores:   number(a, "cpu", 0, "cores"), MemoryMB: number(a, "memory", 0, "dedicated"),
	}
	if gigabytes := number(a, "disk", 0, "size"); gigabytes > 0 {
		m.Disk = fmt.Sprintf("%dG", gigabytes)
	}
	return m
}

// get walks maps by string and lists by int; nil where the path leads nowhere.
func get(value any, path ...any) any {
	for _, step := range path {
		switch at := step.(type) {
		case string:
			object, _ := value.(map[string]any)
			value = object[at]
		case int:
			list, _ := value.([]any)
			if at >= len(list) {
				return nil
			}
			value = list[at]
		}
	}
	return value
}

func text(value any, path ...any) string {
	s, _ := get(value, path...).(string)
	return s
}

func number(value any, path ...any) int {
	n, _ := get(value, path...).(float64)
	return int(n)
}
