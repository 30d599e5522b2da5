package constructs

import (
	"fmt"
	"slices"

	"proxmox-patroni/internal/provider"
)

// ruledBy are the variables that have the rules about a feature which is no variable itself.
var ruledBy = map[provider.Feature]string{
	provider.ExtraNetworks: "network_bridge",
	provider.MountPoints:   "lxc_template",
}

// capable gives the variables with rules that refuse what machines of that provider cannot have. Each feature's are
// those of its own variable: were they the instances', Terraform would report nothing of these where resource_type
// is wrong as well.
func capable(variables []variable, by provider.Provider) []variable {
	all := slices.Clone(variables)
	for _, feature := range provider.Features {
		name := string(feature)
		if other, ruled := ruledBy[feature]; ruled {
			name = other
		}
		i := slices.IndexFunc(all, func(v variable) bool { return v.name == name })
		if i < 0 || by.Cannot(feature, provider.VM)+by.Cannot(feature, provider.LXC) == "" {
			continue // what no variable asks for, or all can have
		}
		all[i].rules = append(slices.Clone(all[i].rules), capabilityRules(feature, all[i])...)
	}
	return all
}

// capabilityRules refuse a feature that is asked for by the variable, or by instances.
func capabilityRules(feature provider.Feature, v variable) (rules []rule) {
	reason := `try(local.cannot.` + string(feature) + `[var.resource_type], "")`
	refusal := `${var.resource_type} machines cannot have ` + string(feature) + `: ${` + reason + `}. `
	if v.name == string(feature) {
		rules = append(rules, rule{reason + ` == "" || !(` + v.asks() + `)`, refusal + "Give no " + v.name + "."})
	}
	a := slices.IndexFunc(attributes, func(a attribute) bool { return a.name == string(feature) })
	if a < 0 {
		return rules
	}
	asking := "[for name, m in " + given + " : name if " + attributes[a].asks() + "]"
	return append(rules, rule{
		fmt.Sprintf("%s == \"\" || length(%s) == 0 && var.%s != null", reason, asking, v.name),
		refusal + `Give none to ${join(", ", ` + asking + `)}.`,
	})
}

// cannot has, by feature and kind of machine, why that provider cannot give it; for the rules.
func cannot(by provider.Provider) map[string]any {
	reasons := map[string]any{}
	for _, feature := range provider.Features {
		vm, lxc := by.Cannot(feature, provider.VM), by.Cannot(feature, provider.LXC)
		if vm+lxc != "" {
			reasons[string(feature)] = map[string]any{"vm": vm, "lxc": lxc}
		}
	}
	return reasons
}

// asks is whether the variable asks for what it is about.
func (v variable) asks() string {
	switch v.typ {
	case "bool":
		return "coalesce(var." + v.name + ", false)"
	case "list(string)":
		return "length(var." + v.name + ") > 0"
	}
	return fmt.Sprintf(`!contains(["", "%v"], var.%s)`, v.value, v.name)
}

// asks is whether instance m asks for what the attribute is about.
func (a attribute) asks() string {
	if a.kind == text {
		return `!contains(["", "0", "false"], ` + textOf(a.name) + `)`
	}
	return "try(length(m." + a.name + ") > 0, false)"
}
