package constructs

import (
	"strings"

	"proxmox-patroni/internal/provider"
)

// attribute is a setting of an instance. A number or a boolean may be given as a text, and an empty text or null
// means that it is left out.
type attribute struct {
	name string
	kind kind
	// variable is the deployment-wide variable that holds for an instance without the attribute; "" where there is none.
	variable string
	value    value
}

// kind is the shape of an attribute.
type kind string

const (
	text  kind = "text" // numbers and booleans too
	texts kind = "list of texts"
	parts kind = "list of objects"
)

// attributes are all settings that an instance can have; the fields of a part follow it, as its name and theirs.
var attributes = []attribute{
	{"ip_address", text, "", address},
	{"cpu_cores", text, "vm_cpu_cores", cores},
	{"ram_mb", text, "vm_ram_mb", memory},
	{"disk_gb", text, "vm_disk_gb", diskSize},
	{"template", text, "", anything},
	{"storage", text, "proxmox_storage", anything},
	{"target_node", text, "proxmox_target_node", anything},
	{"vlan_tag", text, "vlan_tag", vlan},
	{"gateway", text, "", address},
	{"bridge", text, "network_bridge", anything},
	{"hostname", text, "", hostname},
	{"vmid", text, "", vmid},
	{"roles", texts, "", role},
	{"data_disk_gb", text, "data_disk_gb", diskSize},
	{"data_storage", text, "data_storage", anything},
	{"wal_disk_gb", text, "wal_disk_gb", diskSize},
	{"wal_storage", text, "wal_storage", anything},
	{"nameservers", texts, "", address},
	{"tags", texts, "", tag},
	{"description", text, "description", anything},
	{"pool", text, "pool", pool},
	{"start_order", text, "start_order", order},
	{"start_delay", text, "start_delay", delay},
	{"protection", text, "protection", flag},
	{"cpu_type", text, "cpu_type", cpuType},
	{"balloon_mb", text, "balloon_mb", balloon},
	{"swap_mb", text, "swap_mb", swap},
	{"failure_domain", text, "failure_domain", anything},
	{"extra_networks", parts, "", anything},
	{"extra_networks.bridge", text, "", anything},
	{"extra_networks.vlan_tag", text, "", vlan},
	{"extra_networks.ip_address", text, "", network},
	{"mount_points", parts, "", anything},
	{"mount_points.path", text, "", path},
	{"mount_points.size_gb", text, "", diskSize},
	{"mount_points.storage", text, "", anything},
}

// examples are of the attributes that are lists.
var examples = map[string]string{
	"roles":          `["etcd", "patroni"]`,
	"nameservers":    `["192.168.20.1", "9.9.9.9"]`,
	"tags":           `["production"]`,
	"extra_networks": `[{ bridge = "vmbr1" }]`,
	"mount_points":   `[{ path = "/archive", size_gb = "50G" }]`,
}

// wanted tells the user what shape an attribute has: the end of a sentence, and what is allowed.
func (a attribute) wanted() string {
	if a.kind == text {
		return "one value, not a list or map. " + a.value.allowed
	}
	return "a " + string(a.kind) + ", such as " + a.name + " = " + examples[a.name] + "."
}

// constantsOf are locals that the rules read: what each attribute of an instance is, by which other names it is known,
// and what that provider cannot give.
func constantsOf(by provider.Provider) map[string]any {
	table := map[string]any{}
	for _, a := range attributes {
		within, name, ofPart := strings.Cut(a.name, ".")
		if !ofPart {
			within, name = "", a.name
		}
		table[a.name] = map[string]any{
			"name": name, "within": within, "kind": string(a.kind), "wanted": a.wanted(),
			"pattern": a.value.pattern, "low": a.value.low, "high": a.value.high, "allowed": a.value.allowed,
		}
	}
	return map[string]any{"instance_attributes": table, "instance_aliases": instanceAliases, "cannot": cannot(by)}
}
