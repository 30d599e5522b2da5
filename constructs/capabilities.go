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
	provider.TemplateID:    "vm_template",
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
	reason := fmt.Sprintf(`try(local.cannot[%q][var.resource_type], "")`, feature)
	refusal := `${var.resource_type} machines cannot have ` + string(feature) + `: ${` + reason + `}. `
	variable, instance := v.asks(feature), asks(feature)
	if variable != "" {
		rules = append(rules, rule{reason + ` == "" || !(` + variable + `)`, refusal + "Give no " + v.name + "."})
	}
	if instance == "" {
		return rules
	}
	asking := "[for name, m in " + given + " : name if " + instance + "]"
	return append(rules, rule{
		fmt.Sprintf("%s == \"\" || length(%s) == 0 && var.%s != null", reason, asking, v.name),
		refusal + `Give none to ${join(", ", ` + asking + `)}.`,
	})
}

// asks is whether the variable asks for the feature; "" for one that is no variable.
func (v variable) asks(feature provider.Feature) string {
	switch {
	case feature == provider.TemplateID:
		return `var.resource_type == "vm" && can(tonumber(var.` + v.name + `))`
	case v.name != string(feature):
		return ""
	case v.typ == "bool":
		return "coalesce(var." + v.name + ", false)"
	case v.typ == "list(string)":
		return "length(var." + v.name + ") > 0"
	}
	return fmt.Sprintf(`!contains(["", "%v"], var.%s)`, v.value, v.name)
}

// asks is whether instance m asks for the feature; "" for one that is no attribute.
func asks(feature provider.Feature) string {
	if feature == provider.TemplateID {
		return "can(tonumber(coalesce(m.template)))"
	}
	name := string(feature)
	i := slices.IndexFunc(attributes, func(a attribute) bool { return a.name == name })
	switch {
	case i < 0:
		return ""
	case attributes[i].kind == text:
		return `!contains(["", "0", "false"], ` + textOf(name) + `)`
	}
	return "try(length(m." + name + ") > 0, false)"
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
