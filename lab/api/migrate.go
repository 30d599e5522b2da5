package api

import (
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

var migrateParams = pve.Schema{
	pve.Need("target", pve.Text), pve.May("online", pve.Boolean), pve.May("with-local-disks", pve.Boolean), pve.May("force", pve.Boolean),
	pve.May("targetstorage", pve.Text), pve.May("target-storage", pve.Text), pve.May("restart", pve.Boolean), pve.May("timeout", pve.Integer(0, 0)), pve.May("bwlimit", pve.Number),
}

// migrate moves a guest in the books only: all nodes of the lab are this machine.
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
		return s.powerTask(c, kind, "migrate", func(j *job) error {
			j.logf("migration of %s %s to node '%s'", kind.Title(), strconv.Itoa(c.vmid), target)
			return s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
				g.Node = target
				return nil
			})
		})
	}
}
