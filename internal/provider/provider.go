// Package provider is all that this project knows of each Terraform provider that makes its machines: its name,
// source and exact version, the releases of Proxmox VE it works with, and the resources it makes. The constructs,
// preflight, the plan's view and the tools ask here; none of them has knowledge of its own.
package provider

import (
	"fmt"
	"strings"
)

// Name is how a user chooses a provider: the key `provider` in the context of cdktf.json.
type Name string

// The providers.
const (
	Telmate Name = "telmate"
	BPG     Name = "bpg"
)

// Default is the provider of a user who chooses none.
const Default = Telmate

// Provider is one Terraform provider in one version.
type Provider struct {
	Name Name
	// Source is its address in a registry, such as bpg/proxmox, and Version the exact one that the stacks require:
	// another version may have other attributes.
	Source, Version string
	// VM and Container are the resources by which it makes machines.
	VM, Container Resource
}

// Resource is a kind of machine in a provider's terms.
type Resource struct {
	// Type is Terraform's resource type, and Label the resource's name in our stacks.
	Type, Label string
}

// Address is the resource's address without a key, such as proxmox_lxc.container.
func (r Resource) Address() string { return r.Type + "." + r.Label }

// Instance is the address of the machine with that key.
func (r Resource) Instance(key string) string { return fmt.Sprintf("%s[%q]", r.Address(), key) }

// All are the providers, the default first.
var All = []Provider{telmate, bpg}

// Parse reads a provider's name; the empty name is the default.
func Parse(name string) (Provider, error) {
	if name == "" {
		name = string(Default)
	}
	allowed := make([]string, len(All))
	for i, p := range All {
		if string(p.Name) == name {
			return p, nil
		}
		allowed[i] = string(p.Name)
	}
	return Provider{}, fmt.Errorf("unknown provider %q; allowed: %s", name, strings.Join(allowed, ", "))
}

// Get gives a provider by its name. It panics when there is none of that name.
func Get(name Name) Provider {
	p, err := Parse(string(name))
	if err != nil {
		panic(err)
	}
	return p
}
