package api

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// Seconds that a guest gets for its shutdown. Source: PVE::QemuServer (3 min.),
// PVE::LXC (60 s).
var shutdownSeconds = map[pve.Kind]int{pve.QEMU: 180, pve.LXC: 60}

// powerTask starts a task for one guest, which holds the guest's lock. A call that
// answers nothing in this release does its work before it answers.
func (s *Server) powerTask(c *call, kind pve.Kind, verb string, do func(*job) error) (any, error) {
	locked := func(j *job) error {
		release, err := s.tasks.locks.exclusive(j.ctx, kind, c.vmid)
		if err != nil {
			return err
		}
		defer release()
		return do(j)
	}
	if c.schema.AnswersNothing() {
		return nil, locked(&job{ctx: c.ctx, cfg: s.cfg})
	}
	return s.tasks.start(c, task{kind: taskType(kind, verb), id: strconv.Itoa(c.vmid), do: locked})
}

func (s *Server) start(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		guest, err := s.snapshot(c, kind)
		if err != nil {
			return nil, err
		}
		if kind == pve.LXC && guest.status.Running {
			return nil, pve.Errorf("CT %d already running", c.vmid)
		}
		return s.powerTask(c, kind, "start", func(j *job) error {
			if err := s.setHA(c, kind, "started"); err != nil {
				return err
			}
			return s.startAnew(c.with(j), kind)
		})
	}
}

func startable(guest snapshot) error {
	if guest.Is("template") {
		return pve.Errorf("you can't start a %s if it's a template", map[pve.Kind]string{pve.QEMU: "vm", pve.LXC: "CT"}[guest.Kind])
	}
	return guest.CheckLock()
}

// startAnew is startMachine with all that has waited for it.
func (s *Server) startAnew(c *call, kind pve.Kind) error {
	status, err := s.cfg.Machines.Status(c.ctx, c.vmid)
	if err != nil {
		return err
	}
	if !status.Running {
		err = s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
			g.Running = nil
			return nil
		})
	}
	if err != nil {
		return err
	}
	return s.startMachine(c, kind)
}

// startMachine powers a guest on with the config that it runs with.
func (s *Server) startMachine(c *call, kind pve.Kind) error {
	guest, err := s.snapshot(c, kind)
	if err != nil {
		return err
	}
	if err := startable(guest); err != nil {
		return err
	}
	if guest.status.Running {
		return pve.Errorf("%s %d already running", kind.Title(), guest.VMID)
	}
	if err := s.checkStorages(c, kind); err != nil {
		return err
	}
	if err := s.checkBridges(guest.spec); err != nil {
		return err
	}
	return s.cfg.Machines.Start(c.ctx, guest.spec)
}

// checkStorages: a disk may have come by a clone onto a storage that takes none.
func (s *Server) checkStorages(c *call, kind pve.Kind) error {
	return s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
		for _, volume := range state.DisksOf(g) {
			if err := state.CheckContent(volume.Storage(), kind); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Server) checkBridges(spec pve.Spec) error {
	return s.cfg.Store.View(func(state *pve.State) error {
		for _, nic := range spec.NICs {
			if nic.Bridge != "" && !slices.Contains(state.Bridges, nic.Bridge) {
				return pve.Errorf("bridge '%s' does not exist", nic.Bridge)
			}
		}
		return nil
	})
}

// stop cuts the power. A VM that is off is fine; a container is an error.
func (s *Server) stop(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		if err := s.running(c, kind, kind == pve.LXC); err != nil {
			return nil, err
		}
		return s.powerTask(c, kind, "stop", func(j *job) error {
			if err := errors.Join(s.checkLock(c, kind), s.setHA(c, kind, "stopped")); err != nil {
				return err
			}
			return s.cfg.Machines.Stop(j.ctx, c.vmid)
		})
	}
}

// running checks that the guest is on if it must be.
func (s *Server) running(c *call, kind pve.Kind, must bool) error {
	guest, err := s.snapshot(c, kind)
	if err != nil {
		return err
	}
	if must && !guest.status.Running {
		return pve.Errorf("%s %d not running", kind.Title(), c.vmid)
	}
	return nil
}

// checkLock fails a task on a guest that is locked by something else.
func (s *Server) checkLock(c *call, kind pve.Kind) error {
	if c.flag("skiplock") {
		return nil
	}
	return s.view(c, kind, func(_ *pve.State, g *pve.Guest) error { return g.CheckLock() })
}

func (s *Server) shutdown(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		if err := s.running(c, kind, kind == pve.LXC); err != nil {
			return nil, err
		}
		return s.powerTask(c, kind, "shutdown", func(j *job) error {
			if err := errors.Join(s.checkLock(c, kind), s.setHA(c, kind, "stopped")); err != nil {
				return err
			}
			return s.powerOff(j, c, kind, c.flag("forceStop"))
		})
	}
}

// powerOff asks the machine to go down; force cuts the power if it does not.
func (s *Server) powerOff(j *job, c *call, kind pve.Kind, force bool) error {
	status, err := s.cfg.Machines.Status(j.ctx, c.vmid)
	if err != nil || !status.Running {
		return err
	}
	err = s.cfg.Machines.Shutdown(j.ctx, c.vmid, c.seconds("timeout", shutdownSeconds[kind]))
	if err == nil {
		return nil
	}
	if !force || errors.Is(err, context.Canceled) {
		return pve.Errorf("%s quit/powerdown failed - %s", kind.Title(), err)
	}
	j.logf("shutdown failed, now stopping: %s", err)
	return s.cfg.Machines.Stop(j.ctx, c.vmid)
}

func (s *Server) reboot(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		guest, err := s.snapshot(c, kind)
		if err != nil {
			return nil, err
		}
		if !guest.status.Running { // it says VM of a container too
			return nil, pve.Errorf("VM %d not running", c.vmid)
		}
		return s.powerTask(c, kind, "reboot", func(j *job) error {
			if err := s.checkLock(c, kind); err != nil {
				return err
			}
			if err := s.powerOff(j, c, kind, false); err != nil {
				return err
			}
			return s.startAnew(c.with(j), kind)
		})
	}
}

// reset is the reset button: power off and on, without asking the guest. What waits for a start waits on.
func (s *Server) reset(c *call) (any, error) {
	if err := s.running(c, pve.QEMU, true); err != nil {
		return nil, err
	}
	return s.powerTask(c, pve.QEMU, "reset", func(j *job) error {
		if err := s.checkLock(c, pve.QEMU); err != nil {
			return err
		}
		if err := s.cfg.Machines.Stop(j.ctx, c.vmid); err != nil {
			return err
		}
		return s.startMachine(c.with(j), pve.QEMU)
	})
}
