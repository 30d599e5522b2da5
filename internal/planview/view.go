package planview

import (
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
)

// What a plan does to a machine or another resource.
const (
	Keep    = "keep"
	Create  = "create"
	Update  = "update in place"
	Replace = "REPLACE"
	Destroy = "destroy"
)

// View is what planview prints, as tables or as JSON.
type View struct {
	Note     string         `json:"note,omitempty"`
	Machines []Machine      `json:"machines"`
	Members  map[string]int `json:"members,omitempty"` // machines by role after the plan, in a cluster's plan
	Address  string         `json:"address,omitempty"` // that moves between machines
	Changes  map[string]int `json:"changes"`           // machines by what happens to them
	Others   []Other        `json:"others,omitempty"`
	Warnings []string       `json:"warnings,omitempty"` // of the stack's own checks
	// Unconfigured is a plan with configure = false: no playbook runs.
	Unconfigured bool `json:"unconfigured,omitempty"`
}

// Other is a change of a resource that is no machine; with for_each it may be of many instances.
type Other struct {
	Resource string `json:"resource"`
	Change   string `json:"change"`
	Count    int    `json:"count"`
}

func New(plan *tfjson.Plan, note string) (*View, error) {
	resources, err := resourcesOf(plan)
	if err != nil {
		return nil, err
	}
	v := &View{Note: note, Machines: []Machine{}, Changes: map[string]int{}, Warnings: warnings(plan)}
	if given := plan.Variables["cluster_vip"]; given != nil {
		v.Address, _ = given.Value.(string)
	}
	if given := plan.Variables["configure"]; given != nil {
		v.Unconfigured = fmt.Sprint(given.Value) == "false"
	}
	roles := rolesOf(plan)
	for _, r := range plan.ResourceChanges {
		if r.Mode != tfjson.ManagedResourceMode {
			continue
		}
		change := describe(r.Change.Actions)
		resource, ok := resources(r.Type)
		if !ok {
			v.addOther(r.Type+"."+r.Name, change)
			continue
		}
		m := newMachine(r, resource)
		m.Change = change
		m.Because = reasons(r.Change)
		m.Restart = m.restartsFor()
		if roles != nil {
			m.Roles = roles(m.Key)
			v.count(m)
		}
		v.Machines = append(v.Machines, m)
		v.Changes[change]++
	}
	sort.Slice(v.Machines, func(i, j int) bool { return natural(v.Machines[i].Key, v.Machines[j].Key) })
	return v, nil
}

// warnings are what the stack's check blocks say of the plan.
func warnings(plan *tfjson.Plan) (messages []string) {
	for _, check := range plan.Checks {
		if check.Address.Kind != tfjson.CheckKindCheckBlock {
			continue // conditions of resources and the like end a plan
		}
		for _, instance := range check.Instances {
			for _, problem := range instance.Problems {
				messages = append(messages, problem.Message)
			}
		}
	}
	return messages
}

func (v *View) addOther(resource, change string) {
	if change == Keep {
		return
	}
	for i, o := range v.Others {
		if o.Resource == resource && o.Change == change {
			v.Others[i].Count++
			return
		}
	}
	v.Others = append(v.Others, Other{resource, change, 1})
}

func (v *View) count(m Machine) {
	if v.Members == nil {
		v.Members = map[string]int{}
	}
	if m.Change == Destroy {
		return
	}
	for _, r := range m.Roles {
		v.Members[r]++
	}
}

// RemovesAndMakes tells whether machines are made while others are destroyed.
func (v *View) RemovesAndMakes() bool {
	made, removed, replaced := v.Changes[Create], v.Changes[Destroy], v.Changes[Replace]
	return made+replaced > 0 && removed+replaced > 0 && made+removed+replaced > 1
}

// guard refuses a plan that replaces a machine not among the allowed ones.
func (v *View) Guard(allowed []string) error {
	var lost []string
	for _, m := range v.Machines {
		if m.Change == Replace && !slices.Contains(allowed, m.Key) {
			lost = append(lost, m.Key)
		}
	}
	if len(lost) == 0 {
		return nil
	}
	keys := strings.Join(lost, ",")
	return fmt.Errorf("%w: this plan deletes the disk of %s; undo the change that causes it, or allow it: --replace %s (make deploy REPLACE=%s)", ErrGuard, keys, keys, keys)
}

func describe(a tfjson.Actions) string {
	switch {
	case a.Replace():
		return Replace
	case a.Create():
		return Create
	case a.Update():
		return Update
	case a.Delete():
		return Destroy
	}
	return Keep
}

// reasons names the attributes that force a replacement or that an update changes.
func reasons(c *tfjson.Change) []string {
	var names []string
	switch {
	case c.Actions.Replace():
		for _, path := range c.ReplacePaths {
			if steps, ok := path.([]any); ok && len(steps) > 0 {
				names = append(names, fmt.Sprint(steps[0]))
			}
		}
	case c.Actions.Update():
		before, _ := c.Before.(map[string]any)
		after, _ := c.After.(map[string]any)
		for name := range after {
			if !reflect.DeepEqual(before[name], after[name]) {
				names = append(names, name)
			}
		}
	}
	sort.Strings(names)
	return slices.Compact(names)
}

// rolesOf gives the roles of an instance by its key, or nil where the plan is not of a cluster. Terraform keeps the
// caller's own value of `instances` in the plan, without the defaults of optional attributes.
func rolesOf(plan *tfjson.Plan) func(key string) []string {
	if plan.Config == nil || plan.Config.RootModule == nil || plan.Config.RootModule.Outputs["ansible_inventory"] == nil {
		return nil
	}
	var instances map[string]any
	if v := plan.Variables["instances"]; v != nil {
		instances, _ = v.Value.(map[string]any)
	}
	return func(key string) []string {
		given, _ := get(instances, key, "roles").([]any)
		if given == nil {
			return []string{"etcd", "patroni"}
		}
		roles := make([]string, len(given))
		for i, r := range given {
			roles[i] = fmt.Sprint(r)
		}
		sort.Strings(roles)
		return roles
	}
}

// natural orders node2 before node10.
func natural(a, b string) bool {
	if len(a) != len(b) && strings.TrimRight(a, "0123456789") == strings.TrimRight(b, "0123456789") {
		return len(a) < len(b)
	}
	return a < b
}
