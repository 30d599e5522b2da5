package api

import (
	"context"
	"errors"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// remove destroys a guest that is off.
func (s *Server) remove(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		guest, err := s.snapshot(c, kind)
		if err != nil {
			return nil, err
		}
		if err := removable(guest, c.flag("force"), c.flag("purge")); err != nil {
			return nil, err
		}
		return s.powerTask(c, kind, "destroy", func(j *job) error {
			if err := s.unused(guest); err != nil {
				return err
			}
			if guest.status.Running {
				if err := s.cfg.Machines.Stop(j.ctx, c.vmid); err != nil {
					return err
				}
			}
			return s.forget(j.ctx, c.vmid)
		})
	}
}

// removable makes the checks that come before the task.
func removable(guest snapshot, force, purge bool) error {
	title := guest.Kind.Title()
	if err := guest.CheckProtection("can't remove " + title + " " + strconv.Itoa(guest.VMID)); err != nil {
		return err
	}
	if guest.ha["state"] != "" && !purge {
		return pve.Errorf("unable to remove %s %d - used in HA resources and purge parameter not set.", title, guest.VMID)
	}
	if guest.status.Running && guest.Kind == pve.LXC && !force {
		return pve.Errorf("unable to destroy CT %d - container is running", guest.VMID)
	}
	if guest.status.Running && guest.Kind == pve.QEMU {
		return pve.Errorf("VM %d is running - destroy failed", guest.VMID)
	}
	return nil
}

// unused makes the checks that fail the task.
func (s *Server) unused(guest snapshot) error {
	if err := guest.CheckLock(); err != nil {
		return err
	}
	return s.cfg.Store.View(func(state *pve.State) error { return state.CheckNotBase(guest.Guest) })
}

// forget removes a machine, then the guest from the state: if it dies in
// between, the guest is still there to be removed again.
func (s *Server) forget(ctx context.Context, vmid int) error {
	if err := s.cfg.Machines.Destroy(ctx, vmid); err != nil {
		return err
	}
	return s.cfg.Store.Update(func(state *pve.State) error {
		state.Remove(vmid)
		return nil
	})
}

// template turns a stopped guest into a template.
func (s *Server) template(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		guest, err := s.snapshot(c, kind)
		if err != nil {
			return nil, err
		}
		if guest.status.Running {
			return nil, pve.Errorf("you can't convert a %s to template if %s is running", kind.Title(), kind.Title())
		}
		if guest.Is("template") {
			return nil, pve.Errorf("you can't convert a template to a template")
		}
		if err := guest.CheckLock(); err != nil {
			return nil, err
		}
		return s.powerTask(c, kind, "template", func(*job) error {
			return s.update(c, kind, func(state *pve.State, g *pve.Guest) error {
				state.MakeTemplate(g)
				return nil
			})
		})
	}
}

// settle ends what was going on when the last run died: its tasks have failed,
// half-made guests go away, and guests locked by a task are free again.
func (s *Server) settle(ctx context.Context) error {
	var orphans []int
	err := s.cfg.Store.Update(func(state *pve.State) error {
		for _, task := range state.Tasks {
			if task.Running() {
				task.Finish(s.cfg.Now(), pve.ExitCrashed)
			}
		}
		for _, guest := range state.SortedGuests() {
			if lock := guest.Config["lock"]; lock == "create" || lock == "clone" {
				orphans = append(orphans, guest.VMID)
			}
		}
		return nil
	})
	for _, vmid := range orphans {
		err = errors.Join(err, s.forget(ctx, vmid))
	}
	return err
}
