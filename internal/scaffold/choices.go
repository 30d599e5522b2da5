// Package scaffold begins a deployment: of what a Proxmox VE has to offer it chooses what a cluster needs, and writes
// the variables file and the choice of the provider.
package scaffold

import (
	"cmp"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/survey"
)

// Choices are what the files say. What is empty when Choose gets it is chosen from what was found.
type Choices struct {
	Kind     provider.Kind `json:"kind"`
	Provider provider.Name `json:"provider"`
	// Nodes are those that machines are spread over, in turn.
	Nodes    []string `json:"nodes"`
	Storage  string   `json:"storage"`
	Bridge   string   `json:"bridge"`
	Template string   `json:"template"`
	// VLAN tag of the machines, 0 for none.
	VLAN int `json:"vlan"`
	// Addresses of the machines, one each, in Subnet.
	Addresses []netip.Addr `json:"addresses"`
	Subnet    netip.Prefix `json:"subnet"`
	// Gateway of the subnet; not valid stands for its first host, which the stack takes by itself.
	Gateway netip.Addr `json:"gateway"`
}

// ErrNoTemplate is the reason why nothing can be chosen where there is nothing to make machines from.
var ErrNoTemplate = errors.New("there is no template to make machines from")

// Choose completes the choices from what was found. Whatever was given must be there.
func Choose(found *survey.Survey, c Choices) (Choices, error) {
	if c.Kind == "" {
		c.Kind = provider.VM
	}
	release := provider.ParseRelease(found.Release)
	p, err := chooseProvider(c.Provider, c.Kind, release)
	if err != nil {
		return c, err
	}
	c.Provider = p.Name
	for _, choose := range []func(*survey.Survey, provider.Provider) error{c.chooseTemplate, c.chooseStorage, c.chooseBridge, c.chooseSubnet} {
		if err := choose(found, p); err != nil {
			return c, err
		}
	}
	return c, nil
}

// chooseProvider: the maintained one wherever it is made for the release, Telmate's on older ones.
func chooseProvider(name provider.Name, kind provider.Kind, release provider.Release) (provider.Provider, error) {
	if name == "" {
		name = provider.BPG
		if since := provider.Get(provider.BPG).Since; !release.AtLeast(since.Major, since.Minor) {
			name = provider.Telmate
		}
	}
	p, err := provider.Parse(string(name))
	if err != nil {
		return p, err
	}
	if reason := p.Unfit(kind, release); reason != "" {
		return p, errors.New(reason)
	}
	return p, nil
}

// chooseTemplate also narrows the nodes to those that machines can be made on from it.
func (c *Choices) chooseTemplate(found *survey.Survey, p provider.Provider) error {
	if c.Kind == provider.LXC {
		return c.chooseVolume(found)
	}
	templates := slices.Clone(found.Templates)
	if c.Template != "" {
		templates = slices.DeleteFunc(templates, func(t survey.Template) bool { return t.Name != c.Template && strconv.Itoa(t.VMID) != c.Template })
		if len(templates) == 0 {
			return fmt.Errorf("the template is %q; there are: %s", c.Template, orNone(templateNames(found)))
		}
	}
	if len(templates) == 0 {
		return ErrNoTemplate
	}
	template := slices.MinFunc(templates, func(a, b survey.Template) int { return cmp.Compare(rank(a.Name), rank(b.Name)) })
	c.Template = template.Name
	if slices.ContainsFunc(found.Templates, func(t survey.Template) bool { return t.Name == template.Name && t.VMID != template.VMID }) {
		if reason := p.Cannot(provider.TemplateID, provider.VM); reason != "" {
			return fmt.Errorf("several templates are named %q: rename all but one; %s", template.Name, reason)
		}
		c.Template = strconv.Itoa(template.VMID)
	}
	return c.chooseNodes(found, func(n survey.Node) bool { return n.Name == template.Node || p.MovesClones }, template.Node)
}

// chooseVolume takes a container template that is on as many nodes as possible.
func (c *Choices) chooseVolume(found *survey.Survey) error {
	count := make(map[string]int)
	for _, n := range found.Online() {
		for _, volume := range n.ContainerTemplates {
			count[volume]++
		}
	}
	var volumes []string
	for volume := range count {
		if c.Template == "" || c.Template == volume {
			volumes = append(volumes, volume)
		}
	}
	if len(volumes) == 0 {
		return ErrNoTemplate
	}
	c.Template = slices.MinFunc(volumes, func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(rank(file(a)), rank(file(b))), cmp.Compare(b, a))
	})
	return c.chooseNodes(found, func(n survey.Node) bool { return slices.Contains(n.ContainerTemplates, c.Template) }, "")
}

func file(volume string) string { return volume[strings.Index(volume, "/")+1:] }

// rank orders templates: those of the supported systems first, the newest of them before older ones.
func rank(name string) int {
	for i, system := range []string{"ubuntu-24", "debian-13", "debian-12", "ubuntu-22"} {
		if strings.HasPrefix(name, system) {
			return i
		}
	}
	return 4
}

// chooseNodes takes all that fit, first the one that comes first; or checks those given.
func (c *Choices) chooseNodes(found *survey.Survey, fits func(survey.Node) bool, first string) error {
	var names []string
	for _, n := range found.Online() {
		if fits(n) {
			names = append(names, n.Name)
		}
	}
	if len(c.Nodes) == 0 {
		c.Nodes = names
		slices.SortStableFunc(c.Nodes, func(a, b string) int {
			return cmp.Compare(map[bool]int{true: 0, false: 1}[a == first], map[bool]int{true: 0, false: 1}[b == first])
		})
	}
	for _, name := range c.Nodes {
		if !slices.Contains(names, name) {
			return fmt.Errorf("node %q cannot have machines from template %q; those that can: %s", name, c.Template, orNone(names))
		}
	}
	return nil
}

// chooseStorage takes the one that most of the nodes have, and of several the one with the most free space; nodes that
// lack it drop out unless they were asked for.
func (c *Choices) chooseStorage(found *survey.Survey, _ provider.Provider) error {
	content := "images"
	if c.Kind == provider.LXC {
		content = "rootdir"
	}
	count, space := make(map[string]int), make(map[string]int)
	for _, name := range c.Nodes {
		for _, s := range found.Node(name).Storages {
			if s.Holds(content) && (c.Storage == "" || s.Name == c.Storage) {
				count[s.Name]++
				space[s.Name] += s.FreeGiB
			}
		}
	}
	if len(count) == 0 {
		return fmt.Errorf("the storage is %q; the nodes %s have none such for %s that the token may use", c.Storage, strings.Join(c.Nodes, ", "), content)
	}
	var names []string
	for name := range count {
		names = append(names, name)
	}
	// By name at last, so that the choice is the same each time.
	c.Storage = slices.MinFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(space[b], space[a]), cmp.Compare(a, b))
	})
	return c.keepNodes(found, "storage "+c.Storage, func(n *survey.Node) bool {
		return slices.ContainsFunc(n.Storages, func(s survey.Storage) bool { return s.Name == c.Storage && s.Holds(content) })
	})
}

// chooseBridge takes the first that all nodes have, one on which the first node has an address before others: its
// subnet is known then.
func (c *Choices) chooseBridge(found *survey.Survey, _ provider.Provider) error {
	bridges := slices.Clone(found.Node(c.Nodes[0]).Bridges)
	slices.SortStableFunc(bridges, func(a, b survey.Bridge) int { return -cmp.Compare(min(len(a.CIDR), 1), min(len(b.CIDR), 1)) })
	var names []string
	for _, b := range bridges {
		names = append(names, b.Name)
	}
	if c.Bridge == "" && len(names) > 0 {
		c.Bridge = names[0]
	}
	if !slices.Contains(names, c.Bridge) {
		return fmt.Errorf("the bridge is %q; those of node %s that the token may use: %s", c.Bridge, c.Nodes[0], orNone(names))
	}
	return c.keepNodes(found, "bridge "+c.Bridge, func(n *survey.Node) bool {
		return slices.ContainsFunc(n.Bridges, func(b survey.Bridge) bool { return b.Name == c.Bridge })
	})
}

func (c *Choices) keepNodes(found *survey.Survey, what string, has func(*survey.Node) bool) error {
	c.Nodes = slices.DeleteFunc(slices.Clone(c.Nodes), func(name string) bool { return !has(found.Node(name)) })
	if len(c.Nodes) == 0 {
		return fmt.Errorf("no node has %s", what)
	}
	return nil
}

// chooseSubnet takes that of the node's own address on the bridge, unless the machines are in a VLAN of their own.
func (c *Choices) chooseSubnet(found *survey.Survey, _ provider.Provider) error {
	for _, b := range found.Node(c.Nodes[0]).Bridges {
		if b.Name != c.Bridge || c.VLAN != 0 {
			continue
		}
		own, err := netip.ParsePrefix(b.CIDR)
		if err != nil {
			continue // the node has no address there
		}
		if !c.Subnet.IsValid() {
			c.Subnet = own.Masked()
		}
		if gateway, err := netip.ParseAddr(b.Gateway); err == nil && !c.Gateway.IsValid() && c.Subnet.Contains(gateway) {
			c.Gateway = gateway
		}
	}
	for _, address := range c.Addresses {
		if !c.Subnet.IsValid() {
			return errors.New("the machines' subnet is not known; give it, such as --subnet 192.168.20.0/24")
		}
		if err := c.CheckAddress(address); err != nil {
			return err
		}
	}
	if c.Gateway.IsValid() && c.Subnet.IsValid() && !c.Subnet.Contains(c.Gateway) {
		return fmt.Errorf("the gateway %s is not in the subnet %s", c.Gateway, c.Subnet)
	}
	return nil
}

// CheckAddress tells why an address of the subnet cannot be a machine's; nil if it can.
func (c *Choices) CheckAddress(address netip.Addr) error {
	switch {
	case !c.Subnet.Contains(address):
		return fmt.Errorf("the address %s is not in the subnet %s", address, c.Subnet)
	case address == c.Subnet.Masked().Addr():
		return fmt.Errorf("the address %s is the subnet %s itself; give a machine's", address, c.Subnet)
	case !c.Subnet.Contains(address.Next()):
		return fmt.Errorf("the address %s is the broadcast address of the subnet %s; give a machine's", address, c.Subnet)
	case address == c.Gateway:
		return fmt.Errorf("the address %s is the gateway's; give a machine's", address)
	}
	return nil
}

func templateNames(found *survey.Survey) []string {
	var names []string
	for _, t := range found.Templates {
		names = append(names, fmt.Sprintf("%s (%d)", t.Name, t.VMID))
	}
	return names
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	return strings.Join(list, ", ")
}
