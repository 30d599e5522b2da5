package api

import (
	"proxmox-patroni/lab/pve"
)

var moveParams = pve.Schema{
	pve.Need("disk", pve.Text), pve.May("storage", pve.Text), pve.May("format", pve.OneOf("raw", "qcow2", "vmdk")), pve.May("delete", pve.Boolean),
	pve.May("digest", pve.Text), pve.May("bwlimit", pve.Number), pve.May("target-vmid", pve.VMID), pve.May("target-disk", pve.Text), pve.May("target-digest", pve.Text),
}

var moveVolumeParams = pve.Schema{
	pve.Need("volume", pve.Text), pve.May("storage", pve.Text), pve.May("delete", pve.Boolean), pve.May("digest", pve.Text), pve.May("bwlimit", pve.Number),
	pve.May("target-vmid", pve.VMID), pve.May("target-volume", pve.Text), pve.May("target-digest", pve.Text),
}

// moveDisk moves a disk to another storage. The machine's data stays where it
// is: storages only differ in their books. A VM calls it disk, a container volume.
func (s *Server) moveDisk(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		key := c.params["disk"] + c.params["volume"]
		err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error { return s.allowMove(state, c, g, key) })
		if err != nil {
			return nil, err
		}
		verb := map[pve.Kind]string{pve.QEMU: "move", pve.LXC: "move_volume"}[kind]
		return s.powerTask(c, kind, verb, func(*job) error {
			err := s.update(c, kind, func(state *pve.State, g *pve.Guest) error {
				return state.MoveDisk(g, key, c.params["storage"], c.flag("delete"), s.cfg.Now())
			})
			return wrap("storage migration failed", err)
		})
	}
}

func (s *Server) allowMove(state *pve.State, c *call, g *pve.Guest, key string) error {
	if c.has("target-vmid") {
		return pve.BadParameter("target-vmid", "the lab does not move disks to other guests")
	}
	if err := g.CheckLock(); err != nil {
		return err
	}
	volid, _ := g.Disk(key)
	volume, storage := state.Volumes[volid], c.params["storage"]
	if !pve.IsDiskKey(key) || volume == nil {
		return pve.Errorf("disk '%s' does not exist", key)
	}
	if _, err := state.FindStorage(storage); err != nil {
		return err
	}
	if volume.Storage() == storage {
		return pve.Errorf("you can't move to the same storage with same format")
	}
	return s.require(state, c.id, "/storage/"+storage, "Datastore.AllocateSpace")
}

var unlinkParams = pve.Schema{pve.Need("idlist", pve.Text), pve.May("force", pve.Boolean)}

// unlink detaches disks; force deletes their data.
func (s *Server) unlink(c *call) (any, error) {
	keys := words(c.params["idlist"])
	return nil, s.update(c, pve.QEMU, func(state *pve.State, g *pve.Guest) error {
		if err := g.CheckLock(); err != nil {
			return err
		}
		if c.flag("force") {
			return state.Discard(g, keys)
		}
		return state.Configure(g, pve.Change{Delete: keys}, s.cfg.Now())
	})
}
