package api

import (
	"proxmox-patroni/lab/pve"
)

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
	storage := c.params["storage"]
	if storage == "" && !c.has("target-vmid") {
		const neither = "both 'storage' and 'target-vmid' missing, either needs to be set"
		return pve.BadParameters(map[string]string{"storage": neither, "target-vmid": neither})
	}
	if c.has("target-vmid") {
		return pve.BadParameter("target-vmid", "the lab does not move disks to other guests")
	}
	if err := s.require(state, c.id, "/storage/"+storage, "Datastore.AllocateSpace"); err != nil {
		return err
	}
	if err := g.CheckLock(); err != nil {
		return err
	}
	if digest := c.params["digest"]; digest != "" && digest != g.Digest() {
		return pve.Errorf("detected modified configuration - file changed by other user? Try again.")
	}
	volid, options := g.Disk(key)
	volume := state.Volumes[volid]
	switch {
	case g.Config[key] == "":
		return pve.Errorf("disk '%s' does not exist", key)
	case options.Get("media") == "cdrom":
		return pve.Errorf("you can't move a cdrom")
	case volume == nil:
		return pve.Errorf("disk '%s' has no associated volume", key)
	case volume.Storage() == storage && (!c.has("format") || c.params["format"] == volume.Format):
		return pve.Errorf("you can't move to the same storage with same format")
	}
	return nil
}

// unlink detaches disks; force deletes their data.
func (s *Server) unlink(c *call) (any, error) {
	keys := words(c.params["idlist"])
	for _, key := range keys {
		if !s.isOption(pve.QEMU, key) {
			return nil, pve.BadParameter("delete", "unknown option '%s'", key)
		}
	}
	var after pve.Spec
	err := s.update(c, pve.QEMU, func(state *pve.State, g *pve.Guest) error {
		if err := g.CheckLock(); err != nil {
			return err
		}
		ch := change{Change: pve.Change{Delete: keys, Force: c.flag("force")}, kind: g.Kind, path: g.Path(), before: g.Config, guest: g.VMID}
		if err := s.allowOptions(state, c, ch); err != nil {
			return err
		}
		if err := s.allowDevices(state, c, ch); err != nil {
			return err
		}
		err := state.Configure(g, ch.Change, s.cfg.Now())
		after = state.Spec(g.Current())
		return err
	})
	if err != nil {
		return nil, err
	}
	return nil, s.cfg.Machines.Update(c.ctx, after)
}
