// Package provider is all that this project knows of each Terraform provider that makes its machines. The
// constructs, preflight, the plan's view and the tools ask here; none of them has knowledge of its own. Each
// provider has a file, which holds one value of Provider:
//
//   - Name, Source, Version: how the user chooses it, and what the stacks require. Two providers may share a source
//     and differ in version; Of tells them apart by both.
//   - VM and Container: the resources that make machines, with their addresses, and how a machine is read from their
//     attributes (Resource.Read). A state names a source and a type, but no version: Source.Kind reads those.
//   - Unfit: why it cannot work with a release of Proxmox VE, in the user's words.
//   - Cannot: what it cannot give to a machine of a kind, with the reason; everything else of Features it can.
//   - Privileges: what Proxmox VE demands of the API token for what it does.
//
// A further provider is a further file and an entry in All.
package provider

import (
	"fmt"
	"slices"
	"strings"
)

// Name is how a user chooses a provider: the key `provider` in the context of cdktf.json.
type Name string

// The providers.
const (
	Telmate  Name = "telmate"
	Telmate3 Name = "telmate3"
	BPG      Name = "bpg"
)

// Default is the provider of a user who chooses none.
const Default = Telmate

// Kind is a kind of machine, as the variable resource_type says it.
type Kind string

// The kinds.
const (
	VM  Kind = "vm"
	LXC Kind = "lxc"
)

// Source is a provider's address in a registry, such as bpg/proxmox.
type Source string

// Provider is one Terraform provider in one version.
type Provider struct {
	Name   Name
	Source Source
	// Version is the exact one that the stacks require: another may have other attributes.
	Version string
	// VM and Container are the resources by which it makes machines.
	VM, Container Resource

	// Releases are those of Proxmox VE that it is made for, in words, and Since is the first of them.
	Releases string
	Since    Release
	// Unfit says why it cannot work on machines of that kind with a release; "" when it can, or when nothing is known.
	Unfit func(Kind, Release) string
	// MemoryIsNumber marks a provider that crashes on a VM whose memory Proxmox VE tells as a string, as releases from
	// 8.1 and late updates of 8.0 do.
	MemoryIsNumber bool
	// TemplateOnNode marks a provider that, of several templates of one name, takes that on the machine's own node.
	TemplateOnNode bool
	// TemplateForever marks a provider that looks up the templates of machines that exist already.
	TemplateForever bool
	// MovesClones marks a provider that makes a clone on the template's node and moves it, where Proxmox VE cannot clone
	// to another node because the template is on a local storage.
	MovesClones bool
	// DetachesOthers marks a provider that, as it changes a disk of a VM, detaches those that the variables do not declare.
	// Its plan does not tell.
	DetachesOthers bool
	// WaitsForID marks a provider that takes a machine for destroyed only when no machine has its id. One that is made
	// meanwhile may be given that id: the provider waits until it gives up, and two machines of the state are one.
	WaitsForID bool
	// WholeURL marks a provider that takes the API's URL as it is; another puts the path /api2/json itself.
	WholeURL bool
	// KnowsNodeOnly are the kinds that it looks for on the node of its state only: one that was moved would be made anew.
	KnowsNodeOnly []Kind
	// ReadFailsIfGone are the kinds whose refresh fails when the machine no longer exists.
	ReadFailsIfGone []Kind

	// VMID is the HCL term for the numeric VM id of the resource in that term.
	VMID func(term string) string

	// formerlySingle marks a provider of the older module, in whose states resources have no key.
	formerlySingle bool

	lacks      map[Kind]map[Feature]string
	privileges func(Work) Privileges
	importID   func(kind Kind, node string, vmid int) string
}

// Resource is a kind of machine in a provider's terms.
type Resource struct {
	// Type is Terraform's resource type, and Label the resource's name in our stacks.
	Type, Label string
	// Read gives the machine that the resource's attributes describe, as a plan or a state has them in JSON.
	Read func(attributes any) Machine
	// NotWithGrowth are attributes whose change makes the provider refuse to grow a disk in the same apply.
	NotWithGrowth []string
	// Restarts are attributes, of those that our stacks set, whose change a running machine does not take over: the
	// provider stores it, and Proxmox VE has it waiting for the next start.
	Restarts []string
}

// Address is the resource's address without a key, such as proxmox_lxc.container.
func (r Resource) Address() string { return r.Type + "." + r.Label }

// Instance is the address of the machine with that key.
func (r Resource) Instance(key string) string { return fmt.Sprintf("%s[%q]", r.Address(), key) }

// All are the providers, the default first.
var All = []Provider{telmate, telmate3, bpg}

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

// Of gives the provider that an entry of required_providers asks for. Case in a source has no meaning.
func Of(source, version string) (Provider, bool) {
	for _, p := range All {
		if strings.EqualFold(string(p.Source), source) && p.Version == version {
			return p, true
		}
	}
	return Provider{}, false
}

// Maker gives the source whose resources have that type, their kind, and the resource as the first provider of that
// source has it; false when machines have another type.
func Maker(resourceType string) (Source, Kind, Resource, bool) {
	for _, p := range All {
		for _, kind := range []Kind{VM, LXC} {
			if r := p.Resource(kind); r.Type == resourceType {
				return p.Source, kind, r, true
			}
		}
	}
	return "", "", Resource{}, false
}

// NamesOf are the names of the providers of a source.
func NamesOf(source Source) []string {
	var names []string
	for _, p := range All {
		if p.Source == source {
			names = append(names, string(p.Name))
		}
	}
	return names
}

// Instead says what to do where the provider does not fit a release: as long as it has made no machine, choose one that
// fits; after that, a later version of the same source, which takes its machines over.
func (p Provider) Instead(kind Kind, r Release, made bool) string {
	const set = `Set "provider": %q in the "context" of cdktf.json, or in the deployment's deployment.json`
	for _, other := range slices.Backward(All) {
		if made && other.Name == p.Name {
			break // the versions before it do not take its machines over
		}
		switch {
		case made && other.Source == p.Source:
			return fmt.Sprintf(set+": on Proxmox VE %s it takes the machines over as they are; docs/proxmox.md says how.", other.Name, other.Releases)
		case !made && other.Name != p.Name && !other.MemoryIsNumber && other.Unfit(kind, r) == "":
			return fmt.Sprintf(set+"; to try it for one run: make plan PROVIDER=%s", other.Name, other.Name)
		}
	}
	return fmt.Sprintf("Upgrade Proxmox VE: %s is for %s.", p.Name, p.Releases)
}

// Resource gives the resource that makes machines of a kind.
func (p Provider) Resource(kind Kind) Resource {
	if kind == LXC {
		return p.Container
	}
	return p.VM
}

// Machine gives the resource of that type and its kind; false when it makes no machines by it.
func (p Provider) Machine(resourceType string) (Resource, Kind, bool) {
	for _, kind := range []Kind{VM, LXC} {
		if r := p.Resource(kind); r.Type == resourceType {
			return r, kind, true
		}
	}
	return Resource{}, "", false
}

// FormerlySingle are the addresses that states of the older module have without a key.
func (p Provider) FormerlySingle() []string {
	if !p.formerlySingle {
		return nil
	}
	return []string{p.VM.Address(), p.Container.Address()}
}

// ImportID is what `terraform import` takes for an existing guest.
func (p Provider) ImportID(kind Kind, node string, vmid int) string {
	return p.importID(kind, node, vmid)
}

// String is source and version, as texts for the user name a provider.
func (p Provider) String() string { return fmt.Sprintf("%s %s", p.Source, p.Version) }
