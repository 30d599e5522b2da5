package plantest

import (
	"fmt"
	"testing"

	providers "proxmox-patroni/internal/provider"
)

// wishes are values of each feature that a variable or an attribute of an instance asks for.
var wishes = map[providers.Feature]any{
	providers.DataDisk: "100G", providers.WALDisk: "20G", providers.Swap: "1024", providers.CPUType: "x86-64-v2-AES", providers.Balloon: "1024",
	providers.Watchdog: true, providers.Tags: []string{"database"}, providers.Description: "the ledger", providers.Pool: "databases",
	providers.StartOrder: "1", providers.Protection: true, providers.HAManaged: true,
	providers.ExtraNetworks: []instance{{"bridge": "vmbr1"}}, providers.MountPoints: []instance{{"path": "/srv/archive", "size_gb": "50G"}},
}

// TestCapabilities: what a provider cannot give to a kind of machine is refused with the reason, whether the
// deployment asks for it or one instance. What it can give passes all rules.
func TestCapabilities(t *testing.T) {
	t.Parallel()
	for _, p := range []string{telmate, telmate3, bpg} {
		for _, kind := range []providers.Kind{providers.VM, providers.LXC} {
			can := node1(nil).with(vars{"resource_type": kind})
			for feature, value := range wishes {
				name, isVariable, isAttribute := string(feature), true, true
				switch feature {
				case providers.TemplateID:
					name, isVariable = "template", false
				case providers.ExtraNetworks, providers.MountPoints:
					isVariable = false
				case providers.Watchdog, providers.HAManaged:
					isAttribute = false
				}
				reason := providers.Get(providers.Name(p)).Cannot(feature, kind)
				if reason == "" {
					if isVariable {
						can[name] = value
					}
					if isAttribute {
						can["instances"].(map[string]instance)["node2"][name] = value
					}
					continue
				}
				says := []string{fmt.Sprintf("%s machines cannot have %s: %s", kind, feature, reason)}
				t.Run(fmt.Sprint(p, " ", kind, " ", feature), func(t *testing.T) {
					t.Parallel()
					if isVariable {
						refuse(t, p, node, refusal{vars: multi(3).with(vars{"resource_type": kind, name: value}), says: append(says, "Give no "+name)})
					}
					if isAttribute {
						refuse(t, p, node, refusal{vars: node1(instance{name: value}).with(vars{"resource_type": kind}), says: append(says, "Give none to node1.")})
					}
				})
			}
			t.Run(fmt.Sprint(p, " ", kind), func(t *testing.T) {
				t.Parallel()
				if errors := rulesOnly(t, p, node).set(can).report("plan").errors; len(errors) > 0 {
					t.Error(errors)
				}
			})
		}
	}
}
