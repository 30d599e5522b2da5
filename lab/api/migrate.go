package api

import (
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// migrate moves a guest in the lab's records only: all nodes of the lab are this machine.
func (s *Server) migrate(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		target := c.params["target"]
		err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
			if !slices.Contains(state.Nodes, target) {
				return pve.BadParameter("target", "target node '%s' does not exist", target)
			}
			if target == g.Node {
				return pve.BadParameter("target", "target is local node.")
			}
			return g.CheckLock()
		})
		if err != nil {
			return nil, err
		}
		if err := s.migratable(c, kind); err != nil {
			return nil, err
		}
		return s.powerTask(c, kind, "migrate", func(j *job) error {
			j.logf("migration of %s %s to node '%s'", kind.Title(), strconv.Itoa(c.vmid), target)
			return s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
				g.Node = target
				return nil
			})
		})
	}
}

// migratable: a running guest moves when the caller said that it may.
func (s *Server) migratable(c *call, kind pve.Kind) error {
	guest, err := s.snapshot(c, kind)
	switch {
	case err != nil || !guest.status.Running:
		return err
	case kind == pve.QEMU && !c.flag("online"):
		return pve.Errorf("can't migrate running VM without --online")
	case kind == pve.LXC && !c.flag("online") && !c.flag("restart"):
		return pve.Errorf("can't migrate running container without --online or --restart")
	}
	return nil
}
