package constructs

import "fmt"

// The variable `instances` has the type any: of an object type, Terraform would drop an attribute that it does not
// know without a word. So its shape is checked by rules, and local.instance_map has every instance in one form.

// given are the instances as the user gave them; none where the value is no map, which is a rule of its own.
const given = "try(merge(var.instances), {})"

// allSettings are the attributes of all instances, and those of the objects in extra_networks and mount_points, as a
// list of objects: the attribute's name, its key in local.instance_attributes, the attribute that it is within ("" for
// an instance's own), what it is of, and its value. A rule can read no local that depends on its own variable, so this
// stands in each.
const allSettings = `flatten([for name, m in ` + given + ` : [for a, v in try(merge(m), {}) : [` +
	`{ name = a, key = a, within = "", of = name, value = v }, ` + partSettings + `]]])`

// partSettings are those of the objects in one attribute; none where it should have no objects, or where one is none.
const partSettings = `[for i, part in try([for p in v : p if ` + hasParts + `], []) : [for f, x in try(merge(part), {}) : ` +
	`{ name = f, key = "${a}.${f}", within = a, of = "${a}[${i}] of ${name}", value = x }]]`

const hasParts = `local.instance_attributes[a].kind == "list of objects"`

// known is whether there is an attribute such as setting s, at that place.
const known = `try(local.instance_attributes[s.key].within == s.within, false)`

// textOf is an attribute of instance m as a text, "" where it is left out or no text.
func textOf(attribute string) string { return `try(tostring(coalesce(m.` + attribute + `)), "")` }

// instanceRules are about the instances one by one, and then about all of them.
func instanceRules() []rule {
	const names = "keys(" + given + ")"
	rules := []rule{
		{"can(keys(var.instances))", `instances is not a map. Give machines by name, such as { node1 = { ip_address = "192.168.20.11" } }.`},
		none(`[for name, m in `+given+` : name if !can(keys(m))]`,
			"Not an object", `Give each instance one, such as { ip_address = "192.168.20.11" }.`),
		unknownAttributes(),
		wrongKinds(),
		wrongValues(),
		none(`[for name, m in `+given+` : name if can(keys(m)) && !can(coalesce(m.ip_address))]`,
			"No ip_address", "Give each instance one such as 192.168.20.11."),
		missingInParts("extra_networks", "bridge"),
		none(fmt.Sprintf("[for name, m in %s : name if try(length(m.extra_networks) > %d, false)]", given, furtherCards),
			"Too many extra_networks", fmt.Sprintf("Allowed: at most %d for a machine.", furtherCards)),
		missingInParts("mount_points", "path"),
		missingInParts("mount_points", "size_gb"),

		{
			fmt.Sprintf("length(%s) <= %d", given, maxInstances),
			fmt.Sprintf("instances has ${length(%s)} entries. Allowed: at most %d in one deployment.", given, maxInstances),
		},
		none("[for name in "+names+" : name if !"+hostname.holds("name")+"]", "Bad instance key", hostname.allowed),
		noneOf(given, "!"+hostname.holds(hostnameOf), hostnameOf, "Bad hostname", hostname.allowed),
		duplicates("ip_address", textOf("ip_address")),
		duplicates("hostname", hostnameOf),
		duplicates("vmid", textOf("vmid")),
	}
	return append(rules, addressRules("{ for name, m in "+given+" : name => "+object([]field{
		{"ip_address", textOf("ip_address")},
		{"gateway", textOf("gateway")},
	})+" }")...)
}

// hostnameOf is the hostname of instance m of multi mode.
var hostnameOf = "coalesce(" + textOf("hostname") + `, "${var.app_name}-${var.environment}-${name}")`

// moreThanMemory is whether instance m wants more memory for its balloon than it has. The rule is one of balloon_mb's:
// as one of the instances', it would not be asked, nor any other of theirs, where vm_ram_mb is wrong as well.
var moreThanMemory = `try(tonumber(` + textOf("balloon_mb") + `) > tonumber(coalesce(` + textOf("ram_mb") + `, var.vm_ram_mb)), false)`

// unknownAttributes is a rule that instances have no attributes but those of local.instance_attributes. The message
// names the nearest of those that may stand at the same place, and then all of these.
func unknownAttributes() rule {
	const (
		allowed = "[for is in local.instance_attributes : is.name if is.within == s.within]"
		unknown = "[for s in " + allSettings + " : s if !" + known + "]"
		place   = `s.within == "" ? "Allowed" : "Allowed in ${s.within}"`
		all     = `distinct([for s in ` + unknown + ` : "${` + place + `}: ${join(", ", ` + allowed + `)}."])`
	)
	named := "[for s in " + unknown + ` : "${s.name} of ${s.of}${` + nearestOf("s.name", allowed, "local.instance_aliases") + `}"]`
	return rule{"length(" + unknown + ") == 0", `Unknown attribute: ${join(", ", ` + named + `)}. ${join(" ", ` + all + `)} docs/configuration.md has all attributes.`}
}

// wrongKinds is a rule that every attribute, when it is given, is one text, a list of texts or a list of objects, as
// local.instance_attributes says.
func wrongKinds() rule {
	fits := "{ " + string(text) + " = can(tostring(s.value)), " +
		fmt.Sprintf("%q = %s, ", texts, isList("tostring(e)")) + fmt.Sprintf("%q = %s }", parts, isList("keys(e)"))
	message := `"${s.name} of ${s.of} (${jsonencode(s.value)}) must be ${is.wanted}"`
	return fixes("[s.value]", message, "can(coalesce(s.value)) && !"+fits+"[is.kind]")
}

// fixes is a rule about every element e of such a list for every setting s that has a spec, `is`. The message lists
// what is wrong.
func fixes(elements, message, wrong string) rule {
	list := `flatten([for s in ` + allSettings + ` : [for is in try([local.instance_attributes[s.key]], []) : ` +
		`[for e in ` + elements + ` : ` + message + ` if ` + wrong + `]]])`
	return rule{"length(" + list + ") == 0", `Fix in instances: ${join(" ", ` + list + `)} docs/configuration.md has all attributes.`}
}

// isList is whether s.value is a list whose every element e is good, that is, the term does not fail.
func isList(good string) string {
	return "can([for e in s.value : " + good + "]) && !can(keys(s.value))"
}

// wrongValues is a rule that every text e, in a list too, is what local.instance_attributes says.
func wrongValues() rule {
	const (
		inRange = `(is.high == 0 || try(tonumber(e) >= is.low && tonumber(e) <= is.high, false))`
		wrong   = `can(tostring(coalesce(e))) && !(can(regex(is.pattern, e)) && ` + inRange + `)`
	)
	return fixes("flatten([s.value])", `"${s.name} of ${s.of} (${e}) is wrong. ${is.allowed}"`, wrong)
}

// missingInParts is a rule that every part of that attribute has a field.
func missingInParts(attribute, field string) rule {
	lack := `try([for i, part in m.` + attribute + ` : "` + attribute + `[${i}] of ${name}" if can(keys(part)) && !can(coalesce(part.` + field + `))], [])`
	return none("flatten([for name, m in "+given+" : "+lack+"])", "No "+field, "Give one to each of "+attribute+".")
}

// duplicates is a rule that no two instances share a value; the message names the value and who has it. Values
// that are left out are shared by nobody.
func duplicates(what, value string) rule {
	sharers := fmt.Sprintf(`{ for name, m in %s : %[2]s => name... if %[2]s != "" }`, given, value)
	shared := fmt.Sprintf(`[for v, names in %s : "${v} (${join(", ", names)})" if length(names) > 1]`, sharers)
	return none(shared, "The same "+what+" is given more than once", "Give each instance its own.")
}
