package pve

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// SID is the guest's name in the HA manager.
func (g *Guest) SID() string { return fmt.Sprintf("%s:%d", strings.ToLower(g.Kind.Title()), g.VMID) }

// RemoveHA forgets a resource. Rules forget it too; those that are left without
// resources go.
func (s *State) RemoveHA(sid string) {
	delete(s.HA, sid)
	for name, rule := range s.HARules {
		resources := splitList(rule["resources"])
		if !slices.Contains(resources, sid) {
			continue
		}
		resources = slices.DeleteFunc(resources, func(r string) bool { return r == sid })
		rule["resources"] = strings.Join(resources, ",")
		if len(resources) == 0 {
			delete(s.HARules, name)
		}
	}
}

// RuleErrors tells why a rule cannot be kept, by option. Such a rule is listed
// with its errors and has no effect. Source: PVE::HA::Rules and its plugins; the
// lab knows the checks of single rules and of resources in two of them.
func (s *State) RuleErrors(name string) map[string][]string {
	rule := s.HARules[name]
	if rule["disable"] == "1" {
		return nil
	}
	resources := splitList(rule["resources"])
	var found []string
	if rule["type"] == "resource-affinity" {
		if len(resources) < 2 {
			found = append(found, "rule is ineffective as there are less than two resources")
		}
		if rule["affinity"] == "negative" && len(resources) > len(s.Nodes) {
			found = append(found, "rule defines more resources than available nodes")
		}
	}
	for _, other := range slices.Sorted(maps.Keys(s.HARules)) {
		if other != name && s.HARules[other]["disable"] != "1" {
			found = append(found, clash(rule, s.HARules[other], resources)...)
		}
	}
	if len(found) == 0 {
		return nil
	}
	return map[string][]string{"resources": found}
}

// clash finds what two rules cannot both have.
func clash(rule, other Section, resources []string) []string {
	var common []string
	for _, resource := range splitList(other["resources"]) {
		if slices.Contains(resources, resource) {
			common = append(common, resource)
		}
	}
	var found []string
	switch {
	case rule["type"] != other["type"]:
	case rule["type"] == "node-affinity":
		for _, resource := range common {
			found = append(found, fmt.Sprintf("resource '%s' is already used in another node affinity rule", resource))
		}
	case rule["affinity"] != other["affinity"] && len(common) > 1:
		found = append(found, fmt.Sprintf("rule shares two or more resources with a %s resource affinity rule", other["affinity"]))
	}
	return found
}
