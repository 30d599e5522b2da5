package preflight

import (
	"context"
	"fmt"
	"slices"

	"github.com/luthermonson/go-proxmox"
)

// The questions to the API. Each is asked once, however many checks want to know.

func (q *inquiry) askNodes(ctx context.Context) (proxmox.NodeStatuses, error) {
	return q.nodes.Get("", func() (proxmox.NodeStatuses, error) { return q.client.Nodes(ctx) })
}

// askGuests gives the guests of the whole cluster that the token may see.
func (q *inquiry) askGuests(ctx context.Context) (proxmox.ClusterResources, error) {
	return q.guests.Get("", func() (proxmox.ClusterResources, error) { return q.cluster().Resources(ctx, "vm") })
}

// cluster needs no request, other than the library's own Cluster.
func (q *inquiry) cluster() *proxmox.Cluster { return (&proxmox.Cluster{}).New(q.client) }

func (q *inquiry) node(name string) *proxmox.Node { return (&proxmox.Node{}).New(q.client, name) }

// askStorages gives the storages of a node that the token may see.
func (q *inquiry) askStorages(ctx context.Context, node string) (proxmox.Storages, error) {
	return q.storages.Get(node, func() (proxmox.Storages, error) { return q.node(node).Storages(ctx) })
}

// askBridges gives what guests on a node can be attached to, bridges and virtual networks.
func (q *inquiry) askBridges(ctx context.Context, node string) (proxmox.NodeNetworks, error) {
	return q.networks.Get(node, func() (proxmox.NodeNetworks, error) { return q.node(node).Networks(ctx, "any_bridge") })
}

// askVolumes gives the container templates on a storage.
func (q *inquiry) askVolumes(ctx context.Context, node, storage string) ([]*proxmox.StorageContent, error) {
	return q.volumes.Get(node+"/"+storage, func() (volumes []*proxmox.StorageContent, err error) {
		err = q.client.Get(ctx, fmt.Sprintf("/nodes/%s/storage/%s/content?content=vztmpl", node, storage), &volumes)
		return volumes, err
	})
}

// askConfig gives a guest's options as they are: the types of some tell the release of Proxmox VE.
func (q *inquiry) askConfig(ctx context.Context, g *proxmox.ClusterResource) (map[string]any, error) {
	path := fmt.Sprintf("/nodes/%s/%s/%d/config", g.Node, g.Type, g.VMID)
	return q.configs.Get(path, func() (config map[string]any, err error) {
		err = q.client.Get(ctx, path, &config)
		return config, err
	})
}

// zone gives the SDN zone of what a machine on a node is attached to: that of the nodes' own bridges, or a VNet's. A
// VNet shows only to whoever has a right on it; of another, checkBridges tells where to grant that.
func (q *inquiry) zone(ctx context.Context, node, bridge string) string {
	networks, _ := q.askBridges(ctx, node)
	if !slices.ContainsFunc(networks, func(n *proxmox.NodeNetwork) bool { return n.Iface == bridge && n.Type == "vnet" }) {
		return "localnetwork"
	}
	vnets, _ := q.vnets.Get("", func() ([]*proxmox.VNet, error) { return q.cluster().SDNVNets(ctx) })
	for _, vnet := range vnets {
		if vnet.Name == bridge {
			return vnet.Zone
		}
	}
	return "localnetwork"
}

// guest finds a guest by its id among those that the token may see.
func (q *inquiry) guest(ctx context.Context, vmid int) (*proxmox.ClusterResource, error) {
	guests, err := q.askGuests(ctx)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(guests, func(g *proxmox.ClusterResource) bool { return int(g.VMID) == vmid })
	if i < 0 {
		return nil, nil
	}
	return guests[i], nil
}

// onlineNodes are those that can be asked; checkNodes tells of the others.
func (q *inquiry) onlineNodes(ctx context.Context) ([]string, error) {
	nodes, err := q.askNodes(ctx)
	var online []string
	for _, node := range nodes {
		if node.Status == "online" {
			online = append(online, node.Node)
		}
	}
	return online, err
}

// placeable are the machines whose node can be asked.
func (q *inquiry) placeable(ctx context.Context, machines []machine) []machine {
	online, err := q.onlineNodes(ctx)
	if err != nil {
		return nil // checkNodes tells
	}
	return slices.DeleteFunc(machines, func(m machine) bool { return !slices.Contains(online, m.Node) })
}
