package api

import (
	"maps"
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// pools lists them; asked for one by a parameter, as from 8.1 on, it gives that with its members.
func (s *Server) pools(c *call) (any, error) {
	if name := c.params["poolid"]; name != "" {
		if err := s.cfg.Store.View(func(state *pve.State) error { return s.require(state, c.id, "/pool/"+name, "Pool.Audit") }); err != nil {
			return nil, err
		}
		data, err := s.members(c, name)
		if err != nil {
			return nil, err
		}
		data["poolid"] = name
		return []map[string]any{data}, nil
	}
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, name := range slices.Sorted(maps.Keys(state.Pools)) {
			if state.Has(c.id, "/pool/"+name, "Pool.Audit", s.cfg.Version) {
				list = append(list, poolData(name, state.Pools[name]))
			}
		}
		return nil
	})
	return list, err
}

func poolData(name string, pool *pve.Pool) map[string]any {
	data := map[string]any{"poolid": name}
	if pool.Comment != "" {
		data["comment"] = pool.Comment
	}
	return data
}

// poolName is in the path of the older calls, and a parameter of those from 8.1 on.
func poolName(c *call) string {
	if name := c.http.PathValue("poolid"); name != "" {
		return name
	}
	return c.params["poolid"]
}

// pool answers one pool with its members.
func (s *Server) pool(c *call) (any, error) { return s.members(c, poolName(c)) }

// members gives a pool with its members, as entries of /cluster/resources.
func (s *Server) members(c *call, name string) (map[string]any, error) {
	guests, err := s.visible(c)
	if err != nil {
		return nil, err
	}
	var data map[string]any
	err = s.cfg.Store.View(func(state *pve.State) error {
		pool := state.Pools[name]
		if pool == nil {
			return pve.Errorf("pool '%s' does not exist", name)
		}
		members := []map[string]any{}
		for _, guest := range guests {
			if guest.pool == name {
				members = append(members, guest.resource())
			}
		}
		for _, resource := range s.storageResources(state, c) {
			if id, _ := resource["storage"].(string); slices.Contains(pool.Storages, id) {
				members = append(members, resource)
			}
		}
		data = poolData(name, pool)
		delete(data, "poolid")
		data["members"] = members
		return nil
	})
	return data, err
}

func (s *Server) createPool(c *call) (any, error) {
	name := c.params["poolid"]
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		if state.Pools[name] != nil {
			return pve.Errorf("create pool failed: pool '%s' already exists", name)
		}
		state.Pools[name] = &pve.Pool{Comment: c.params["comment"]}
		return nil
	})
}

// updatePool adds members, or takes them out when delete is set.
func (s *Server) updatePool(c *call) (any, error) {
	name := poolName(c)
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		pool := state.Pools[name]
		if pool == nil {
			return pve.Errorf("update pool failed: pool '%s' does not exist", name)
		}
		if c.has("comment") {
			pool.Comment = c.params["comment"]
		}
		for _, text := range words(c.params["vms"]) {
			if err := setMember(state, name, text, c); err != nil {
				return err
			}
		}
		for _, storage := range words(c.params["storage"]) {
			pool.Storages = slices.DeleteFunc(pool.Storages, func(id string) bool { return id == storage })
			if !c.flag("delete") {
				pool.Storages = append(pool.Storages, storage)
			}
		}
		return nil
	})
}

func setMember(state *pve.State, name, text string, c *call) error {
	vmid, err := strconv.Atoi(text)
	if err != nil || state.Guests[vmid] == nil {
		return pve.Errorf("update pool failed: VM %s does not exist", text)
	}
	home := state.PoolOfGuest(vmid)
	if c.flag("delete") {
		if home != name {
			return pve.Errorf("update pool failed: VM %d is not a pool member", vmid)
		}
		state.LeavePools(vmid)
		return nil
	}
	if home != "" && !c.flag("allow-move") {
		return pve.Errorf("update pool failed: VM %d belongs already to pool '%s' and 'allow-move' is not set", vmid, home)
	}
	state.LeavePools(vmid)
	state.Pools[name].Guests = append(state.Pools[name].Guests, vmid)
	return nil
}

func (s *Server) deletePool(c *call) (any, error) {
	name := poolName(c)
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		pool := state.Pools[name]
		switch {
		case pool == nil:
			return pve.Errorf("delete pool failed: pool '%s' does not exist", name)
		case len(pool.Guests)+len(pool.Storages) > 0:
			return pve.Errorf("delete pool failed: pool '%s' is not empty", name)
		}
		delete(state.Pools, name)
		return nil
	})
}
