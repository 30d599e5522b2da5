package constructs

import "fmt"

// maxInstances bounds one deployment. Terraform, the Telmate provider's slots and etcd are sized for it.
const maxInstances = 10

// memberRoles are the inventory groups that an instance can be in.
const memberRoles = `["etcd", "patroni", "haproxy", "backup"]`

// Terms that rules for a single value and for the map of instances share. Each takes HCL text.
func isIPv4(ip string) string     { return fmt.Sprintf(`can(cidrnetmask("${%s}/32"))`, ip) }
func isCores(s string) string     { return wholeNumber(s, 1, 512) }
func isMemory(s string) string    { return wholeNumber(s, 128, 4194304) }
func isVLAN(s string) string      { return wholeNumber(s, 0, 4094) }
func isDiskSize(s string) string  { return fmt.Sprintf(`can(regex("^[1-9][0-9]*[GT]?$", %s))`, s) }
func isHostLabel(s string) string { return fmt.Sprintf(`can(regex(%q, %s))`, hostLabel, s) }

// hostLabel is a lower-case DNS label (RFC 1123). Proxmox VE takes no other characters in a guest's name.
const hostLabel = `^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`

func wholeNumber(s string, low, high int) string {
	return fmt.Sprintf(`can(regex("^[0-9]+$", %[1]s)) && try(tonumber(%[1]s) >= %[2]d && tonumber(%[1]s) <= %[3]d, false)`, s, low, high)
}

// What is allowed, said once for the single value and for the map.
const (
	coresAllowed = "Allowed: a whole number from 1 to 512."
	ramAllowed   = "Allowed: MiB as a whole number from 128, such as 4096."
	diskAllowed  = "Allowed: whole gigabytes or terabytes, such as 20G, 20 or 1T."
	vlanAllowed  = "Allowed: 1 to 4094, or 0 for no VLAN."
	nameAllowed  = "Allowed: 1 to 63 lower-case letters, digits and inner hyphens."
)

func valueRule(name, holds, allowed string) rule {
	return rule{holds, fmt.Sprintf(`%[1]s is "${var.%[1]s}". %[2]s`, name, allowed)}
}

func coresRule(name string) rule { return valueRule(name, isCores("var."+name), coresAllowed) }
func ramRule(name string) rule   { return valueRule(name, isMemory("var."+name), ramAllowed) }
func diskRule(name string) rule  { return valueRule(name, isDiskSize("var."+name), diskAllowed) }
func vlanRule(name string) rule  { return valueRule(name, isVLAN("var."+name), vlanAllowed) }
func nameRule(name string) rule  { return valueRule(name, isHostLabel("var."+name), nameAllowed) }
func ipRule(name string) rule {
	v := "var." + name
	return valueRule(name, v+` == "" || `+isIPv4(v), "Allowed: an IPv4 address such as 192.168.20.1.")
}

// noneOf is a rule over a map of machines: none may be bad. Within bad and show, `name` and `m` are a machine's
// key and value. The message says what is wrong, lists every bad one as `name (show)`, and gives advice.
func noneOf(machines, bad, show, wrong, advice string) rule {
	list := fmt.Sprintf(`[for name, m in %s : "${name} (${%s})" if %s]`, machines, show, bad)
	return rule{
		fmt.Sprintf("length(%s) == 0", list),
		fmt.Sprintf(`%s: ${join(", ", %s)}. %s`, wrong, list, advice),
	}
}

// gatewayOf is the gateway of machine m: its own, the deployment's, or the first host of its subnet.
const gatewayOf = `coalesce(m.gateway, var.gateway, cidrhost("${m.ip_address}/${var.network_prefix_length}", 1))`

// addressRules check the addresses of a map of machines with ip_address and gateway. A malformed address breaks
// only the rule that is about it: the others `try` and hold.
func addressRules(machines string) []rule {
	inSubnet := `cidrhost("${m.ip_address}/${var.network_prefix_length}", %d)`
	return []rule{
		noneOf(machines, "!"+isIPv4("m.ip_address"), "m.ip_address",
			"Not an IPv4 address", "Give one such as 192.168.20.11."),
		noneOf(machines, `try(m.gateway, null) != null && try(m.gateway, "") != "" && !`+isIPv4("m.gateway"), "m.gateway",
			"The gateway is not an IPv4 address", "Give one such as 192.168.20.1."),
		noneOf(machines, `try(`+fmt.Sprintf(inSubnet, 0)+` != cidrhost("${`+gatewayOf+`}/${var.network_prefix_length}", 0), false)`,
			`"${m.ip_address}/${var.network_prefix_length}, gateway ${`+gatewayOf+`}"`,
			"The gateway cannot be reached, as the address is outside its subnet", "Mend ip_address, gateway or network_prefix_length."),
		noneOf(machines, `try(m.ip_address == `+gatewayOf+`, false)`, "m.ip_address",
			"The address is the gateway's", "Give the machine another, or set gateway."),
		noneOf(machines, `try(contains([`+fmt.Sprintf(inSubnet, 0)+`, `+fmt.Sprintf(inSubnet, -1)+`], m.ip_address), false)`, "m.ip_address",
			"The address is the network or broadcast address of its subnet", "Give the machine one in between."),
	}
}

// hostnameOf is the hostname of instance m of multi mode.
const hostnameOf = `coalesce(m.hostname, "${var.app_name}-${var.environment}-${name}")`

// badIfGiven is a check on an attribute that may be left out.
func badIfGiven(attribute, holds string) string {
	return fmt.Sprintf(`m.%s != null && !(%s)`, attribute, holds)
}

func instanceRules() []rule {
	const all = "var.instances"
	rules := []rule{
		{
			fmt.Sprintf("length(%s) <= %d", all, maxInstances),
			fmt.Sprintf("instances has ${length(%s)} entries. Allowed: at most %d in one deployment.", all, maxInstances),
		},
		noneOf(all, "!"+isHostLabel("name"), "m.ip_address", "Bad instance key", nameAllowed),
		duplicates("ip_address", "m.ip_address"),
		duplicates("hostname", hostnameOf),
		duplicates("vmid", "m.vmid"),
		noneOf(all, "!"+isHostLabel(hostnameOf), hostnameOf, "Bad hostname", nameAllowed),
		noneOf(all, badIfGiven("cpu_cores", isCores("m.cpu_cores")), "m.cpu_cores", "Bad cpu_cores", coresAllowed),
		noneOf(all, badIfGiven("ram_mb", isMemory("m.ram_mb")), "m.ram_mb", "Bad ram_mb", ramAllowed),
		noneOf(all, badIfGiven("disk_gb", isDiskSize("m.disk_gb")), "m.disk_gb", "Bad disk_gb", diskAllowed),
		noneOf(all, badIfGiven("vlan_tag", isVLAN("m.vlan_tag")), "m.vlan_tag", "Bad vlan_tag", vlanAllowed),
		noneOf(all, badIfGiven("vmid", wholeNumber("m.vmid", 100, 999999999)), "m.vmid",
			"Bad vmid", "Allowed: a whole number from 100 to 999999999."),
		noneOf(all, "m.roles != null && length(setsubtract(coalesce(m.roles, []), "+memberRoles+")) > 0",
			`join(" ", coalesce(m.roles, []))`, "Unknown role", "Allowed: etcd, patroni, haproxy, backup."),
	}
	return append(rules, addressRules(all)...)
}

// duplicates is a rule that no two instances share a value; the message names the value and who has it. Values
// that are left out are shared by nobody.
func duplicates(what, value string) rule {
	sharers := fmt.Sprintf(`{ for name, m in var.instances : %[1]s => name... if %[1]s != null }`, value)
	return rule{
		fmt.Sprintf(`alltrue([for names in %s : length(names) == 1])`, sharers),
		fmt.Sprintf(`The same %s is given more than once: ${join("; ", [for v, names in %s : "${v} (${join(", ", names)})" if length(names) > 1])}. Give each instance its own.`,
			what, sharers),
	}
}
