package api

import (
	"slices"

	"proxmox-patroni/lab/pve"
)

// resize grows a disk in a task; up to 7.4 the call for a VM waits for it. What a
// container cannot do is refused before the task, what a VM cannot do fails it.
func (s *Server) resize(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		if kind == pve.LXC {
			if err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error { return s.allowResize(state, c, g) }); err != nil {
				return nil, err
			}
		}
		return s.powerTask(c, kind, "resize", func(j *job) error { return s.grow(c.with(j), kind) })
	}
}

func (s *Server) allowResize(state *pve.State, c *call, g *pve.Guest) error {
	if digest := c.params["digest"]; digest != "" && digest != g.Digest() {
		return staleDigest(g.Kind)
	}
	if err := g.CheckLock(); err != nil && !c.flag("skiplock") {
		return err
	}
	volume, size, err := newSize(state, c, g)
	if err != nil {
		return err
	}
	if err := s.require(state, c.id, "/storage/"+volume.Storage(), "Datastore.AllocateSpace"); err != nil {
		return err
	}
	if g.Kind == pve.LXC && size == volume.Size {
		return pve.Errorf("disk is already at specified size")
	}
	return nil
}

// grow makes the machine's disk larger before the config says so: a config that
// promises more than there is would never be corrected.
func (s *Server) grow(c *call, kind pve.Kind) error {
	var spec pve.Spec
	err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
		if err := s.allowResize(state, c, g); err != nil {
			return err
		}
		volume, size, err := newSize(state, c, g)
		if err != nil {
			return err
		}
		if err := state.CheckRoom(volume, size); err != nil {
			return err
		}
		spec = state.Spec(g.Current())
		if _, main := g.MainDisk(); main == volume.ID {
			spec.DiskBytes = size
		}
		if i := slices.IndexFunc(spec.Disks, func(d pve.Disk) bool { return d.Name == volume.Disk }); i >= 0 {
			spec.Disks[i].Bytes = size
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := s.cfg.Machines.Update(c.ctx, spec); err != nil {
		return err
	}
	return s.update(c, kind, func(state *pve.State, g *pve.Guest) error {
		volume, size, err := newSize(state, c, g)
		if err != nil {
			return err
		}
		return state.Resize(g, c.params["disk"], volume, size)
	})
}

func newSize(state *pve.State, c *call, g *pve.Guest) (*pve.Volume, int64, error) {
	key := c.params["disk"]
	volid, options := g.Disk(key)
	volume := state.Volumes[volid]
	switch {
	case g.Kind == pve.QEMU && g.Config[key] == "":
		return nil, 0, pve.Errorf("disk '%s' does not exist", key)
	case g.Kind == pve.QEMU && options.Get("media") == "cdrom":
		return nil, 0, pve.Errorf("you can't resize a cdrom")
	case volume == nil:
		return nil, 0, pve.Errorf("no such volume '%s'", key)
	}
	size, err := pve.NewSize(volume.Size, c.params["size"])
	if err != nil {
		return nil, 0, pve.BadParameter("size", "%s", err)
	}
	if size < volume.Size && g.Kind == pve.LXC {
		return nil, 0, pve.Errorf("unable to shrink disk size")
	}
	if size < volume.Size {
		return nil, 0, pve.Errorf("shrinking disks is not supported")
	}
	return volume, size, nil
}
