package api

import (
	"maps"
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// The firewall of a guest, as far as clients ask whether it drops what they send: it is remembered, and drops nothing.

func (s *Server) firewallOptions(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		data := map[string]any{"digest": ""}
		err := s.view(c, kind, func(_ *pve.State, g *pve.Guest) error {
			for option, value := range g.Firewall.Options {
				data[option] = value
				if n, err := strconv.Atoi(value); err == nil {
					data[option] = n
				}
			}
			return nil
		})
		return data, err
	}
}

func (s *Server) setFirewallOptions(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		return nil, s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
			if g.Firewall.Options == nil {
				g.Firewall.Options = map[string]string{}
			}
			for name, value := range c.params {
				if !slices.Contains([]string{"node", "vmid", "delete", "digest"}, name) {
					g.Firewall.Options[name] = value
				}
			}
			for _, name := range words(c.params["delete"]) {
				delete(g.Firewall.Options, name)
			}
			return nil
		})
	}
}

func (s *Server) ipSets(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		list := []any{}
		err := s.view(c, kind, func(_ *pve.State, g *pve.Guest) error {
			for _, name := range slices.Sorted(maps.Keys(g.Firewall.IPSets)) {
				list = append(list, map[string]any{"name": name, "digest": ""})
			}
			return nil
		})
		return list, err
	}
}

func (s *Server) createIPSet(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		return nil, s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
			if g.Firewall.IPSets == nil {
				g.Firewall.IPSets = map[string][]string{}
			}
			name := c.params["name"]
			if _, exists := g.Firewall.IPSets[name]; exists {
				return pve.BadParameter("name", "IPSet '%s' already exists", name)
			}
			g.Firewall.IPSets[name] = []string{}
			return nil
		})
	}
}

func (s *Server) ipSet(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		list := []any{}
		err := s.view(c, kind, func(_ *pve.State, g *pve.Guest) error {
			set, exists := g.Firewall.IPSets[c.http.PathValue("name")]
			if !exists {
				return pve.Errorf("no such IPSet")
			}
			for _, entry := range set {
				list = append(list, map[string]any{"cidr": entry, "digest": ""})
			}
			return nil
		})
		return list, err
	}
}

func (s *Server) addToIPSet(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		return nil, s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
			set, exists := g.Firewall.IPSets[c.http.PathValue("name")]
			if !exists {
				return pve.Errorf("no such IPSet")
			}
			g.Firewall.IPSets[c.http.PathValue("name")] = append(set, c.params["cidr"])
			return nil
		})
	}
}
