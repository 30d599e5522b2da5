package api

import (
	"fmt"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// version answers which release this is.
func (s *Server) version(*call) (any, error) {
	v := s.cfg.Version
	return map[string]any{"version": v.Full, "release": v.String(), "repoid": v.RepoID}, nil
}

// nextID answers the lowest free VMID, as a string; or checks the one given.
func (s *Server) nextID(c *call) (any, error) {
	id := c.number("vmid", 100)
	err := s.cfg.Store.View(func(state *pve.State) error {
		if c.has("vmid") && state.Guests[id] != nil {
			return pve.BadParameter("vmid", "%s %d already exists", state.Guests[id].Kind.Title(), id)
		}
		for state.Guests[id] != nil {
			id++
		}
		return nil
	})
	return strconv.Itoa(id), err
}

// resources is the tree of everything the caller may see.
func (s *Server) resources(c *call) (any, error) {
	list := []map[string]any{}
	wanted := c.params["type"]
	if wanted == "" || wanted == "vm" {
		guests, err := s.visible(c)
		if err != nil {
			return nil, err
		}
		for _, guest := range guests {
			list = append(list, guest.resource())
		}
	}
	err := s.cfg.Store.View(func(state *pve.State) error {
		if wanted == "" || wanted == "node" {
			list = append(list, s.nodeList(state, c)...)
		}
		if wanted == "" || wanted == "storage" {
			list = append(list, s.storageResources(state, c)...)
		}
		if wanted == "sdn" || wanted == "" && s.cfg.Version.AtLeast(8, 0) {
			list = append(list, s.sdnResources(state, c)...)
		}
		return nil
	})
	return list, err
}

func (g snapshot) resource() map[string]any {
	data := g.data()
	data["id"] = fmt.Sprintf("%s/%d", g.Kind, g.VMID)
	data["type"], data["node"] = string(g.Kind), g.Node
	data["maxcpu"] = data["cpus"]
	data["template"] = bit(g.Is("template"))
	for _, key := range []string{"cpus", "swap", "maxswap"} {
		delete(data, key)
	}
	if g.pool != "" {
		data["pool"] = g.pool
	}
	if g.ha["state"] != "" {
		data["hastate"] = g.ha["state"]
	}
	return data
}

func (s *Server) storageResources(state *pve.State, c *call) []map[string]any {
	list := []map[string]any{}
	for _, node := range state.Nodes {
		for _, storage := range state.Storages {
			if !state.Has(c.id, "/storage/"+storage.ID, "Datastore.Audit", s.cfg.Version) {
				continue
			}
			list = append(list, map[string]any{
				"id": fmt.Sprintf("storage/%s/%s", node, storage.ID), "type": "storage", "node": node, "storage": storage.ID,
				"plugintype": storage.Type, "content": commas(storage.Content), "shared": 0, "status": "available",
				"disk": state.Used(storage.ID), "maxdisk": storage.Capacity,
			})
		}
	}
	return list
}

// sdnResources is the zone of the bridges, for those with a right on it.
func (s *Server) sdnResources(state *pve.State, c *call) []map[string]any {
	list := []map[string]any{}
	if s.require(state, c.id, "/sdn/zones/localnetwork", "SDN.Audit", "SDN.Use", "SDN.Allocate") != nil {
		return list
	}
	for _, node := range state.Nodes {
		list = append(list, map[string]any{"id": "sdn/" + node + "/localnetwork", "type": "sdn", "node": node, "sdn": "localnetwork", "status": "ok"})
	}
	return list
}

// clusterStatus of a single node has no entry for the cluster, like the real one.
func (s *Server) clusterStatus(*call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		if len(state.Nodes) > 1 {
			list = append(list, map[string]any{"id": "cluster", "type": "cluster", "name": "pvelab", "nodes": len(state.Nodes), "quorate": 1, "version": 1})
		}
		for i, node := range state.Nodes {
			list = append(list, map[string]any{
				"id": "node/" + node, "type": "node", "name": node, "nodeid": nodeNumber(state, i), "ip": "127.0.0.1", "level": "", "local": bit(i == 0), "online": 1,
			})
		}
		return nil
	})
	return list, err
}

func nodeNumber(state *pve.State, index int) int {
	if len(state.Nodes) == 1 {
		return 0
	}
	return index + 1
}
