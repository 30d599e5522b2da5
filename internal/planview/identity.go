package planview

import (
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
)

// inventory is what matters here of the output ansible_inventory.
type inventory struct {
	All struct {
		Vars struct {
			Cluster string `json:"patroni_scope"`
		}
		Hosts map[string]struct {
			Address string `json:"ansible_host"`
		}
	}
}

// GuardIdentity refuses a plan that would make another cluster of the one in the state: that gives it another name, or
// moves most of its machines to other names or addresses. It is what happens when the variables of one deployment meet
// the state of another. The cluster's present name as token allows it.
func GuardIdentity(plan *tfjson.Plan, v *View, token string) error {
	present, err := presentInventory(plan)
	if err != nil || present == nil {
		return err
	}
	cluster := present.All.Vars.Cluster
	if cluster == token {
		return nil
	}
	wayOn := fmt.Sprintf("Nothing was changed. Another deployment has a state of its own: --deployment NAME (make … DEPLOYMENT=name). "+
		"If this cluster is meant, name it as it is called now: --cluster %[1]s (make … CLUSTER=%[1]s)", cluster)
	if planned := plannedCluster(plan); planned != cluster {
		return fmt.Errorf("%w: the state is of the cluster %s, and this plan would call it %s. %s", ErrGuard, cluster, planned, wayOn)
	}
	if moved := moved(present, v); 2*len(moved) > len(present.All.Hosts) {
		return fmt.Errorf("%w: this plan moves %d of the %d machines of the cluster %s to other names or addresses: %s. %s",
			ErrGuard, len(moved), len(present.All.Hosts), cluster, strings.Join(moved, ", "), wayOn)
	}
	return nil
}

// GuardReaddressing refuses a plan that gives several members of etcd other addresses at once, as they find each other by
// them: of three that have lost sight of two none works. With one at a time each deploy tells the others.
func GuardReaddressing(plan *tfjson.Plan, v *View) error {
	present, err := presentInventory(plan)
	if err != nil || present == nil {
		return err
	}
	var members []string
	for _, m := range v.Machines {
		address, _, _ := strings.Cut(m.Address, "/")
		before, here := present.All.Hosts[m.Hostname]
		if here && m.Change == Update && slices.Contains(m.Roles, "etcd") && before.Address != address {
			members = append(members, fmt.Sprintf("%s (%s, now %s)", m.Hostname, address, before.Address))
		}
	}
	if len(members) < 2 {
		return nil
	}
	return fmt.Errorf("%w: this plan gives %d members of etcd other addresses at once: %s. Nothing was changed. "+
		"Change one address, deploy, then the next", ErrGuard, len(members), strings.Join(members, ", "))
}

// presentInventory is that of the cluster in the state; nil where there is none yet. It is what the output was before:
// the plan's prior state has outputs, too, but computed from the new variables.
func presentInventory(plan *tfjson.Plan) (*inventory, error) {
	output := plan.OutputChanges["ansible_inventory"]
	if output == nil || output.Before == nil {
		return nil, nil
	}
	text, _ := output.Before.(string)
	present := &inventory{}
	if err := json.Unmarshal([]byte(text), present); err != nil {
		return nil, fmt.Errorf("the output ansible_inventory in the state cannot be read: %w", err)
	}
	if len(present.All.Hosts) == 0 {
		return nil, nil
	}
	return present, nil
}

// plannedCluster is the name that the variables give, as the construct PatroniCluster computes it. The plan has it
// nowhere else: the inventory is unknown as long as a machine's VM id is.
func plannedCluster(plan *tfjson.Plan) string {
	value := func(name string) any {
		if v := plan.Variables[name]; v != nil {
			return v.Value
		}
		return nil
	}
	for _, name := range []any{get(value("ansible_vars"), "patroni_scope"), value("cluster_name")} {
		if text, _ := name.(string); text != "" {
			return text
		}
	}
	return fmt.Sprintf("%v-%v", value("app_name"), value("environment"))
}

// moved are the present machines that will not be there by name and address while others are made; a cluster that only
// grows or only shrinks has none.
func moved(present *inventory, v *View) []string {
	gone := map[string]string{}
	for name, host := range present.All.Hosts {
		gone[name] = host.Address
	}
	fresh := 0
	for _, m := range v.Machines {
		if m.Change == Destroy {
			continue
		}
		address, _, _ := strings.Cut(m.Address, "/")
		if gone[m.Hostname] == address {
			delete(gone, m.Hostname)
		} else {
			fresh++
		}
	}
	names := make([]string, 0, len(gone))
	for name := range gone {
		names = append(names, name)
	}
	sort.Strings(names)
	return names[:min(fresh, len(names))]
}
