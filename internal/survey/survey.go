// Package survey looks what a Proxmox VE has to offer to a deployment: nodes, storages, bridges, templates and free
// VM ids. It changes nothing, and shows what the token may see, which may be less than there is.
package survey

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/pveapi"
)

// Survey is what was found.
type Survey struct {
	// Release is the version as Proxmox VE tells it, such as 8.2.2.
	Release string `json:"release"`
	Nodes   []Node `json:"nodes"`
	// Templates are the VM templates of all nodes.
	Templates []Template `json:"templates"`
	// FreeIDs are the lowest free VM ids, at most ten.
	FreeIDs []int `json:"free_ids"`
	// FreeAddresses are set by whoever asked for them; see FreeAddresses.
	FreeAddresses []string `json:"free_addresses,omitempty"`
	// Unseen says what could not be looked at, and why.
	Unseen []string `json:"unseen,omitempty"`
}

// Node is a node of the cluster. Cores and memory are 0 for a token without Sys.Audit on /nodes/<name>.
type Node struct {
	Name          string    `json:"name"`
	Online        bool      `json:"online"`
	Cores         int       `json:"cores"`
	MemoryMiB     int       `json:"memory_mib"`
	FreeMemoryMiB int       `json:"free_memory_mib"`
	Storages      []Storage `json:"storages"`
	Bridges       []Bridge  `json:"bridges"`
	// ContainerTemplates are volumes, such as local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst.
	ContainerTemplates []string `json:"container_templates"`
}

// Storage is a storage that is active on its node.
type Storage struct {
	Name    string   `json:"name"`
	Type    string   `json:"type"`
	Shared  bool     `json:"shared"`
	Content []string `json:"content"`
	FreeGiB int      `json:"free_gib"`
}

// Holds reports whether the storage is enabled for a kind of content, such as images, rootdir, vztmpl or import.
func (s Storage) Holds(content string) bool { return slices.Contains(s.Content, content) }

// Bridge is what a machine's network card can be attached to.
type Bridge struct {
	Name string `json:"name"`
	// Type is as Proxmox VE has it: bridge, OVSBridge or vnet.
	Type string `json:"type"`
	// CIDR is the node's own address on it, "" when it has none there; Gateway is the node's.
	CIDR    string `json:"cidr,omitempty"`
	Gateway string `json:"gateway,omitempty"`
}

// Template is a VM template.
type Template struct {
	VMID int    `json:"vmid"`
	Name string `json:"name"`
	Node string `json:"node"`
}

// freeIDs is how many free VM ids are told; candidateIDs bounds how many are tried.
const (
	freeIDs      = 10
	candidateIDs = 50
)

// Look asks for everything. An error means that nothing could be learned; what only some calls refused is in Unseen.
func Look(ctx context.Context, client *proxmox.Client) (*Survey, error) {
	version, err := client.Version(ctx)
	if err != nil {
		return nil, err
	}
	s := &Survey{Release: version.Version, Nodes: []Node{}, Templates: []Template{}, FreeIDs: []int{}}
	nodes, err := client.Nodes(ctx)
	if err != nil {
		return nil, err
	}
	for _, status := range nodes {
		node := Node{
			Name: status.Node, Online: status.Status == "online", Cores: status.MaxCPU,
			MemoryMiB: int(status.MaxMem >> 20), FreeMemoryMiB: (int(status.MaxMem) - int(status.Mem)) >> 20,
			Storages: []Storage{}, Bridges: []Bridge{}, ContainerTemplates: []string{},
		}
		if node.Online {
			s.lookAt(ctx, (&proxmox.Node{}).New(client, node.Name), &node)
		}
		s.Nodes = append(s.Nodes, node)
	}
	slices.SortFunc(s.Nodes, func(a, b Node) int { return strings.Compare(a.Name, b.Name) })
	s.templates(ctx, client)
	s.ids(ctx, client)
	return s, nil
}

func (s *Survey) unseen(what string, err error) {
	s.Unseen = append(s.Unseen, fmt.Sprintf("%s: %s", what, pveapi.Cause(err)))
}

func (s *Survey) lookAt(ctx context.Context, api *proxmox.Node, node *Node) {
	storages, err := api.Storages(ctx)
	if err != nil {
		s.unseen("storages of node "+node.Name, err)
	}
	for _, found := range storages {
		if found.Enabled == 0 || found.Active == 0 {
			continue
		}
		storage := Storage{found.Name, found.Type, found.Shared == 1, strings.Split(found.Content, ","), int(found.Avail >> 30)}
		slices.Sort(storage.Content)
		node.Storages = append(node.Storages, storage)
		if !storage.Holds("vztmpl") {
			continue
		}
		volumes, err := api.VzTmpls(ctx, storage.Name)
		if err != nil {
			s.unseen(fmt.Sprintf("container templates on storage %s of node %s", storage.Name, node.Name), err)
		}
		for _, volume := range volumes {
			node.ContainerTemplates = append(node.ContainerTemplates, volume.VolID)
		}
	}
	networks, err := api.Networks(ctx, "any_bridge")
	if err != nil {
		s.unseen("bridges of node "+node.Name, err)
	}
	for _, found := range networks {
		node.Bridges = append(node.Bridges, Bridge{found.Iface, found.Type, found.CIDR, found.Gateway})
	}
	slices.SortFunc(node.Storages, func(a, b Storage) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(node.Bridges, func(a, b Bridge) int { return strings.Compare(a.Name, b.Name) })
	slices.Sort(node.ContainerTemplates)
}

func (s *Survey) templates(ctx context.Context, client *proxmox.Client) {
	guests, err := (&proxmox.Cluster{}).New(client).Resources(ctx, "vm")
	if err != nil {
		s.unseen("templates", err)
	}
	for _, guest := range guests {
		if guest.Type == "qemu" && guest.Template == 1 {
			s.Templates = append(s.Templates, Template{int(guest.VMID), guest.Name, guest.Node})
		}
	}
	slices.SortFunc(s.Templates, func(a, b Template) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), cmp.Compare(a.VMID, b.VMID))
	})
}

// ids asks about each candidate, as the token may not see all guests.
func (s *Survey) ids(ctx context.Context, client *proxmox.Client) {
	var first string
	if err := client.Get(ctx, "/cluster/nextid", &first); err != nil {
		s.unseen("free VM ids", err)
		return
	}
	var id int
	if _, err := fmt.Sscan(first, &id); err != nil {
		s.unseen("free VM ids", fmt.Errorf("/cluster/nextid answers %q", first))
		return
	}
	s.FreeIDs = append(s.FreeIDs, id)
	for end := id + candidateIDs; id < end && len(s.FreeIDs) < freeIDs; {
		id++
		if client.Get(ctx, fmt.Sprintf("/cluster/nextid?vmid=%d", id), nil) == nil {
			s.FreeIDs = append(s.FreeIDs, id)
		}
	}
}

// Node gives a node by its name, nil when there is none.
func (s *Survey) Node(name string) *Node {
	for i := range s.Nodes {
		if s.Nodes[i].Name == name {
			return &s.Nodes[i]
		}
	}
	return nil
}

// Online are the nodes that machines can be made on.
func (s *Survey) Online() []Node {
	return slices.DeleteFunc(slices.Clone(s.Nodes), func(n Node) bool { return !n.Online })
}
