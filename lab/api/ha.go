package api

import (
	"fmt"
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

var haParams = pve.Schema{
	pve.Need("sid", pve.Text), pve.May("state", pve.OneOf("started", "stopped", "enabled", "disabled", "ignored")), pve.May("group", pve.Text),
	pve.May("comment", pve.Text), pve.May("max_relocate", pve.Integer(0, 0)), pve.May("max_restart", pve.Integer(0, 0)), pve.May("type", pve.OneOf("vm", "ct")),
}

var haUpdateParams = append(slices.Clone(haParams[1:]), pve.May("delete", pve.Text), pve.May("digest", pve.Text))

func haID(g *pve.Guest) string {
	if g.Kind == pve.LXC {
		return fmt.Sprintf("ct:%d", g.VMID)
	}
	return fmt.Sprintf("vm:%d", g.VMID)
}

func haData(ha pve.HA) map[string]any {
	if ha.State == "" {
		return map[string]any{"managed": 0}
	}
	return map[string]any{"managed": 1, "state": ha.State, "group": ha.Group}
}

// fullSID completes "100" to "vm:100" or "ct:100".
func fullSID(state *pve.State, sid string) (string, error) {
	vmid, err := strconv.Atoi(sid)
	if err != nil {
		return sid, nil
	}
	guest := state.Guests[vmid]
	if guest == nil {
		return "", pve.Errorf("unable to parse HA resource id: no such VM or CT %d", vmid)
	}
	return haID(guest), nil
}

func (s *Server) haResources(*call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, guest := range state.SortedGuests() {
			if ha, managed := state.HA[haID(guest)]; managed {
				list = append(list, haResource(haID(guest), ha))
			}
		}
		return nil
	})
	return list, err
}

func haResource(sid string, ha pve.HA) map[string]any {
	data := map[string]any{"sid": sid, "type": sid[:2], "state": ha.State}
	if ha.Group != "" {
		data["group"] = ha.Group
	}
	return data
}

// ha answers one resource. Telmate's provider asks for each guest it reads and
// takes any text but this one for a failure to be retried.
func (s *Server) ha(c *call) (any, error) {
	var data any
	err := s.cfg.Store.View(func(state *pve.State) error {
		sid, err := fullSID(state, c.http.PathValue("sid"))
		if err != nil {
			return err
		}
		ha, managed := state.HA[sid]
		if !managed {
			return pve.Errorf("no such resource '%s'", sid)
		}
		data = haResource(sid, ha)
		return nil
	})
	return data, err
}

func (s *Server) createHA(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		sid, err := fullSID(state, c.params["sid"])
		if err != nil {
			return err
		}
		if _, managed := state.HA[sid]; managed {
			return pve.Errorf("resource ID '%s' already defined", sid)
		}
		ha := pve.HA{State: "started", Group: c.params["group"], Comment: c.params["comment"]}
		if c.has("state") {
			ha.State = c.params["state"]
		}
		state.HA[sid] = ha
		return nil
	})
}

func (s *Server) changeHA(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		sid, err := fullSID(state, c.http.PathValue("sid"))
		if err != nil {
			return err
		}
		ha, managed := state.HA[sid]
		if !managed {
			return pve.Errorf("no such resource '%s'", sid)
		}
		if c.http.Method == "DELETE" {
			delete(state.HA, sid)
			return nil
		}
		if c.has("state") {
			ha.State = c.params["state"]
		}
		if c.has("group") || slices.Contains(words(c.params["delete"]), "group") {
			ha.Group = c.params["group"]
		}
		state.HA[sid] = ha
		return nil
	})
}
