package constructs

import (
	"fmt"
	"strings"
)

// nearestOf is HCL for the end of a message about an unknown name: " (did you mean …?)" with the nearest of the
// allowed names, or "". Nearest is what the aliases say, if that is allowed, or else the name that shares most pairs of
// letters.
func nearestOf(name, allowed, aliases string) string {
	scored := fmt.Sprintf(`[for n in %s : format("%%.3f %%s", %s, n)]`, allowed, likeness("n", name))
	best := fmt.Sprintf(`regex("%s", reverse(sort(%s))[0])[0]`, alike, scored)
	if aliases != "" {
		best = `try([for n in ` + allowed + ` : n if n == ` + aliases + `[` + name + `]][0], ` + best + `)`
	}
	return `try(" (did you mean ${` + best + `}?)", "")`
}

// alike takes the name from a score and a name; it matches from a score of 0.4, below which names are not alike.
const alike = `^(?:0[.][4-9]|1).* (.+)$`

// likeness is the Dice coefficient of two names: twice the pairs of letters that they share, by the pairs they have.
func likeness(a, b string) string {
	pairs := func(name string) string {
		return "[for i in range(max(length(" + name + ") - 1, 0)) : substr(" + name + ", i, 2)]"
	}
	return "2 * length(setintersection(" + pairs(a) + ", " + pairs(b) + ")) / max(1, length(" + a + ") + length(" + b + ") - 2)"
}

// instanceAliases are names that other modules have, or people try, for the attributes of an instance.
var instanceAliases = aliases(map[string]string{
	"ip_address":     "ip ipv4 address addr ip_addr ipconfig0 ipv4_address vm_target_ip",
	"cpu_cores":      "cpu cpus core cores vcpu vcpus cpu_count vm_cpu_cores sockets",
	"ram_mb":         "ram mem memory memory_mb memory_dedicated dedicated vm_ram_mb",
	"disk_gb":        "disk disk_size size rootfs rootfs_size root_disk root_size vm_disk_gb",
	"data_disk_gb":   "disks data_disk data_disks data_disk_size pgdata_disk",
	"wal_disk_gb":    "wal wal_disk wal_disk_size",
	"template":       "clone image ostemplate vm_template lxc_template template_id source_vm",
	"storage":        "datastore datastore_id storage_pool proxmox_storage",
	"target_node":    "node node_name pve_node host proxmox_node proxmox_target_node",
	"vlan_tag":       "vlan vlan_id tag",
	"gateway":        "gw ipv4_gateway",
	"bridge":         "network_bridge",
	"hostname":       "name vm_name host_name",
	"vmid":           "id vm_id",
	"roles":          "role group groups",
	"nameservers":    "dns dns_servers nameserver",
	"description":    "desc notes comment",
	"start_order":    "startup order boot_order",
	"start_delay":    "up_delay",
	"cpu_type":       "cpu_model",
	"balloon_mb":     "balloon ballooning memory_floating floating",
	"swap_mb":        "swap memory_swap",
	"failure_domain": "zone az availability_zone rack",
	"extra_networks": "network networks network_device network_devices nic nics",
	"mount_points":   "mountpoint mountpoints mounts volumes",
})

// aliases turns names by what they mean into meanings by name.
func aliases(of map[string]string) map[string]any {
	meanings := map[string]any{}
	for meaning, names := range of {
		for _, name := range strings.Fields(names) {
			meanings[name] = meaning
		}
	}
	return meanings
}
