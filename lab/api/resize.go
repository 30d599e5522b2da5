package api

import (
	"strconv"

	"proxmox-patroni/lab/pve"
)

var resizeParams = pve.Schema{pve.Need("disk", pve.Text), pve.Need("size", pve.DiskSize), pve.May("digest", pve.Text), pve.May("skiplock", pve.Boolean)}

// resize grows a disk in a task. A container refuses to shrink before the task,
// a VM in it.
func (s *Server) resize(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
			if err := g.CheckLock(); err != nil {
				return err
			}
			_, _, err := newSize(state, c, g)
			if kind == pve.QEMU && isShrink(err) {
				return nil
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		return s.tasks.start(c, task{kind: "resize", id: strconv.Itoa(c.vmid), do: func(j *job) error {
			release, err := s.tasks.locks.exclusive(j.ctx, kind, c.vmid)
			if err != nil {
				return err
			}
			defer release()
			return s.grow(c.with(j), kind)
		}})
	}
}

// grow makes the machine's disk larger before the config says so: a config that
// promises more than there is would never be corrected.
func (s *Server) grow(c *call, kind pve.Kind) error {
	var spec pve.Spec
	err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
		volume, size, err := newSize(state, c, g)
		if err != nil {
			return err
		}
		if err := state.CheckRoom(volume, size); err != nil {
			return err
		}
		spec = state.Spec(g)
		if _, main := g.MainDisk(); main == volume.ID {
			spec.DiskBytes = size
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

const (
	vmShrinks = "shrinking disks is not supported"
	ctShrinks = "unable to shrink disk size"
)

func isShrink(err error) bool { return err != nil && err.Error() == vmShrinks }

func newSize(state *pve.State, c *call, g *pve.Guest) (*pve.Volume, int64, error) {
	key := c.params["disk"]
	volid, _ := g.Disk(key)
	volume := state.Volumes[volid]
	if !pve.IsDiskKey(key) || volume == nil {
		if g.Kind == pve.LXC {
			return nil, 0, pve.Errorf("no such volume '%s'", key)
		}
		return nil, 0, pve.Errorf("disk '%s' does not exist", key)
	}
	size, err := pve.NewSize(volume.Size, c.params["size"])
	if err != nil {
		return nil, 0, pve.BadParameter("size", "%s", err)
	}
	if size < volume.Size {
		if g.Kind == pve.LXC {
			return nil, 0, pve.Errorf(ctShrinks)
		}
		return nil, 0, pve.Errorf(vmShrinks)
	}
	return volume, size, nil
}
