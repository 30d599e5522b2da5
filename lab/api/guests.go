package api

import (
	"maps"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// view calls fn with the guest that the path names.
func (s *Server) view(c *call, kind pve.Kind, fn func(*pve.State, *pve.Guest) error) error {
	return s.cfg.Store.View(func(state *pve.State) error { return findGuest(state, c, kind, fn) })
}

// update is view for changes.
func (s *Server) update(c *call, kind pve.Kind, fn func(*pve.State, *pve.Guest) error) error {
	return s.cfg.Store.Update(func(state *pve.State) error { return findGuest(state, c, kind, fn) })
}

func findGuest(state *pve.State, c *call, kind pve.Kind, fn func(*pve.State, *pve.Guest) error) error {
	guest, err := state.Guest(kind, c.node, c.vmid)
	if err != nil {
		return err
	}
	return fn(state, guest)
}

// snapshot is a guest as it was at one moment, for use outside of the store.
type snapshot struct {
	*pve.Guest
	spec   pve.Spec
	pool   string
	ha     pve.Section
	status pve.Status
}

func take(state *pve.State, g *pve.Guest) snapshot {
	return snapshot{
		Guest: g.Clone(), spec: state.Spec(g.Current()),
		pool: state.PoolOfGuest(g.VMID), ha: maps.Clone(state.HA[g.SID()]),
	}
}

// snapshot of the guest that the path names.
func (s *Server) snapshot(c *call, kind pve.Kind) (snapshot, error) {
	var snap snapshot
	err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
		snap = take(state, g)
		return nil
	})
	if err != nil {
		return snap, err
	}
	snap.status, err = s.cfg.Machines.Status(c.ctx, snap.VMID)
	return snap, err
}

// visible lists the guests that the caller may see, with what they are right now.
func (s *Server) visible(c *call) ([]snapshot, error) {
	var list []snapshot
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, guest := range state.SortedGuests() {
			if state.Has(c.id, guest.Path(), "VM.Audit", s.cfg.Version) {
				list = append(list, take(state, guest))
			}
		}
		return nil
	})
	for i := range list {
		if err == nil {
			list[i].status, err = s.cfg.Machines.Status(c.ctx, list[i].VMID)
		}
	}
	return list, err
}

// data is what lists and status/current say about a guest.
func (g snapshot) data() map[string]any {
	data := map[string]any{
		"vmid": g.VMID, "name": g.Name(), "status": "stopped",
		"cpus": max(g.spec.Cores, 1), "maxmem": int64(g.spec.MemoryMiB) << 20, "maxdisk": g.spec.DiskBytes,
		"cpu": 0, "mem": g.status.MemoryBytes, "disk": g.status.DiskBytes, "uptime": int64(g.status.Uptime.Seconds()),
		"netin": 0, "netout": 0, "diskread": 0, "diskwrite": 0,
	}
	if g.status.Running {
		data["status"] = "running"
	}
	for _, key := range []string{"tags", "lock"} {
		if value := g.Config[key]; value != "" {
			data[key] = value
		}
	}
	if g.Is("template") {
		data["template"] = 1
	}
	if g.Kind == pve.LXC {
		data["type"], data["swap"], data["maxswap"] = "lxc", 0, int64(g.Int("swap", 0))<<20
	}
	return data
}

// guestList answers the guests of one kind on a node.
func (s *Server) guestList(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		guests, err := s.visible(c)
		list := []map[string]any{}
		for _, guest := range guests {
			if guest.Kind == kind && guest.Node == c.node {
				list = append(list, guest.listed())
			}
		}
		return list, err
	}
}

// listed is data for the list of a node, the only place where the vmid of a
// container is a string. Source: PVE::LXC, vmstatus.
func (g snapshot) listed() map[string]any {
	data := g.data()
	if g.Kind == pve.LXC {
		data["vmid"] = strconv.Itoa(g.VMID)
	}
	return data
}

// guestStatus answers status/current.
func (s *Server) guestStatus(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		guest, err := s.snapshot(c, kind)
		if err != nil {
			return nil, err
		}
		data := guest.data()
		data["ha"] = haData(guest.ha)
		if kind == pve.QEMU {
			data["qmpstatus"] = data["status"]
			if guest.agentEnabled() {
				data["agent"] = 1
			}
		}
		return data, nil
	}
}

// guestConfig answers the config file.
func (s *Server) guestConfig(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		if name := c.params["snapshot"]; name != "" {
			return nil, pve.Errorf("snapshot '%s' does not exist", name)
		}
		var data map[string]any
		err := s.view(c, kind, func(_ *pve.State, g *pve.Guest) error {
			if c.flag("current") {
				g = g.Current()
			}
			data = s.configData(g)
			return nil
		})
		return data, err
	}
}

// guestPending lists each option with the value that the machine runs with and, where a change waits for its next start,
// the value that it will have then, or that it will be deleted. Source: PVE::GuestHelpers, config_with_pending_array.
func (s *Server) guestPending(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		list := []map[string]any{}
		err := s.view(c, kind, func(_ *pve.State, g *pve.Guest) error {
			next, now := s.configData(g), s.configData(g.Current())
			now["digest"] = next["digest"]
			keys := maps.Clone(now)
			maps.Copy(keys, next)
			for _, key := range sorted(keys) {
				option := map[string]any{"key": key}
				if value, runs := now[key]; runs {
					option["value"] = value
				}
				if value, stays := next[key]; !stays {
					option["delete"] = 1
				} else if _, waits := g.Running[key]; waits {
					option["pending"] = value
				}
				list = append(list, option)
			}
			return nil
		})
		return list, err
	}
}

// taskType names a task as Proxmox VE does: qmstart, vzstart.
func taskType(kind pve.Kind, verb string) string {
	if kind == pve.QEMU && verb == "migrate" {
		return "qmigrate"
	}
	if verb == "resize" {
		return verb
	}
	if kind == pve.LXC {
		return "vz" + verb
	}
	return "qm" + verb
}
