package planview

import (
	"fmt"
	"sort"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/provider"
)

// Machine is one line of the table. Fields are as the provider has them: "" or 0 where not known before apply.
type Machine struct {
	Key      string   `json:"key"`
	Kind     string   `json:"kind"`
	Hostname string   `json:"hostname"`
	Address  string   `json:"address"` // with its prefix length
	Gateway  string   `json:"gateway"`
	Node     string   `json:"node"`
	Cores    int      `json:"cores"`
	MemoryMB int      `json:"memory_mb"`
	Disk     string   `json:"disk"`
	Roles    []string `json:"roles,omitempty"`
	Change   string   `json:"change"`
	Because  []string `json:"because,omitempty"` // attributes that change, or that force the replacement
	Restart  []string `json:"restart,omitempty"` // of those attributes, what a running machine does not take over
	MovedBy  string   `json:"moved_from,omitempty"`

	id            string // in the state; "" for a new machine
	resource      provider.Resource
	before, after provider.Machine
}

// newMachine reads a machine from the attributes of its resource.
func newMachine(r *tfjson.ResourceChange, resource provider.Resource) Machine {
	values := r.Change.After
	if values == nil {
		values = r.Change.Before
	}
	at := resource.Read(values)
	m := Machine{
		Key: fmt.Sprint(r.Index), Kind: string(at.Kind), Hostname: at.Hostname, Address: at.Address, Gateway: at.Gateway, Node: at.Node,
		Cores: at.Cores, MemoryMB: at.MemoryMiB, Disk: at.Disk,
	}
	m.resource, m.before, m.after = resource, resource.Read(r.Change.Before), resource.Read(r.Change.After)
	m.id, _ = get(r.Change.Before, "id").(string)
	if r.Index == nil {
		m.Key = r.Name
	}
	if r.PreviousAddress != r.Address {
		m.MovedBy = r.PreviousAddress
	}
	return m
}

// resourcesOf gives the resource that makes machines by its type: that of the provider which the plan requires, or,
// of a machine that another provider has made and this plan destroys, that provider's.
func resourcesOf(plan *tfjson.Plan) (func(resourceType string) (provider.Resource, bool), error) {
	var required []string
	if plan.Config != nil {
		for _, c := range plan.Config.ProviderConfigs {
			_, source, _ := strings.Cut(c.FullName, "/") // after the registry's host
			if p, known := provider.Of(source, c.VersionConstraint); known {
				return func(resourceType string) (provider.Resource, bool) {
					if r, _, ok := p.Machine(resourceType); ok {
						return r, true
					}
					_, _, r, ok := provider.Maker(resourceType)
					return r, ok
				}, nil
			}
			if c.VersionConstraint != "" {
				required = append(required, source+" "+c.VersionConstraint)
			}
		}
	}
	if len(required) == 0 { // it makes nothing but what Terraform itself has
		return func(resourceType string) (provider.Resource, bool) {
			_, _, r, ok := provider.Maker(resourceType)
			return r, ok
		}, nil
	}
	sort.Strings(required)
	return nil, fmt.Errorf("the plan requires no provider that is known here; it requires %s; synthesize the stack anew: make synth", strings.Join(required, ", "))
}

// get walks maps by string; nil where the path leads nowhere.
func get(value any, path ...string) any {
	for _, step := range path {
		object, _ := value.(map[string]any)
		value = object[step]
	}
	return value
}
