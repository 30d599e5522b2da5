package api

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

// Parameters of a config change that are not options.
var changeParams = []pve.Param{
	pve.May("delete", pve.Text), pve.May("revert", pve.Text), pve.May("digest", pve.Text), pve.May("force", pve.Boolean),
	pve.May("skiplock", pve.Boolean), pve.May("background_delay", pve.Integer(1, 30)),
}

var controlParams = []string{"delete", "revert", "digest", "force", "skiplock", "background_delay"}

// changeOf sorts the parameters of a call into options to set and to delete.
func changeOf(c *call) pve.Change {
	change := pve.Change{Set: make(map[string]string), Delete: words(c.params["delete"])}
	for key, value := range c.params {
		if !slices.Contains(controlParams, key) {
			change.Set[key] = value
		}
	}
	return change
}

// allowChange checks privileges option by option, as Proxmox VE does: a CD-ROM
// needs less than a disk, a bridge needs SDN.Use from 8.0 on.
func (s *Server) allowChange(state *pve.State, c *call, kind pve.Kind, path string, change pve.Change) error {
	keys := slices.Clone(change.Delete)
	for key := range change.Set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		option, known := kind.Option(key)
		if !known {
			continue // refused elsewhere
		}
		if err := s.allowOption(state, c, option, key, path); err != nil {
			return err
		}
		if err := s.allowValue(state, c, key, change.Set[key]); err != nil {
			return err
		}
	}
	return nil
}

func (s *Server) allowOption(state *pve.State, c *call, option pve.Option, key, path string) error {
	switch option.Privilege {
	case "root":
		if !c.id.IsRoot() {
			return &pve.Error{Code: pve.Forbidden, Text: fmt.Sprintf("only root can set '%s' config", key)}
		}
		return nil
	case "VM.Config.Cloudinit":
		return s.require(state, c.id, path, "VM.Config.Cloudinit", "VM.Config.Network")
	case "VM.Config.Disk":
		if strings.Contains(c.params[key], "media=cdrom") {
			return s.require(state, c.id, path, "VM.Config.CDROM", "VM.Config.Disk")
		}
	}
	return s.require(state, c.id, path, option.Privilege)
}

// allowValue checks what a value refers to: the storage of a new disk, a bridge.
func (s *Server) allowValue(state *pve.State, c *call, key, value string) error {
	if strings.HasPrefix(key, "net") && s.cfg.Version.AtLeast(8, 0) {
		if path := pve.NetworkPath(value); path != "" {
			return s.require(state, c.id, path, "SDN.Use")
		}
	}
	if pve.IsDiskKey(key) && value != "" {
		if storage := pve.NewDiskStorage(value); storage != "" {
			return s.require(state, c.id, "/storage/"+storage, "Datastore.AllocateSpace")
		}
	}
	return nil
}

// updateConfigTask is POST …/config: checks now, works in a task.
func (s *Server) updateConfigTask(c *call) (any, error) {
	if err := s.checkChange(c, pve.QEMU); err != nil {
		return nil, err
	}
	return s.powerTask(c, pve.QEMU, "config", func(j *job) error {
		return s.applyChange(c.with(j), pve.QEMU)
	})
}

// updateConfig is PUT …/config: all of it before the answer.
func (s *Server) updateConfig(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		if err := s.checkChange(c, kind); err != nil {
			return nil, err
		}
		release, err := s.tasks.locks.exclusive(c.ctx, kind, c.vmid)
		if err != nil {
			return nil, err
		}
		defer release()
		return nil, s.applyChange(c, kind)
	}
}

func (s *Server) checkChange(c *call, kind pve.Kind) error {
	return s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
		if err := s.allowChange(state, c, kind, g.Path(), changeOf(c)); err != nil {
			return err
		}
		if kind == pve.LXC {
			if err := allowFeatures(c, g.Is("unprivileged")); err != nil {
				return err
			}
		}
		if digest := c.params["digest"]; digest != "" && digest != g.Digest() {
			return pve.Errorf("detected modified configuration - file changed by other user? Try again.")
		}
		if c.flag("skiplock") && c.id.IsRoot() {
			return nil
		}
		return g.CheckLock()
	})
}

// applyChange writes the config and hands what concerns the machine to it.
func (s *Server) applyChange(c *call, kind pve.Kind) error {
	var before, after pve.Spec
	err := s.update(c, kind, func(state *pve.State, g *pve.Guest) error {
		before = state.Spec(g)
		err := state.Configure(g, changeOf(c), s.cfg.Now())
		after = state.Spec(g)
		return err
	})
	if err != nil || reflect.DeepEqual(before, after) {
		return err
	}
	return s.cfg.Machines.Update(c.ctx, after)
}

// allowFeatures: without being root, only nesting, and only where it is harmless.
func allowFeatures(c *call, unprivileged bool) error {
	features, given := c.params["features"]
	if !given || c.id.IsRoot() {
		return nil
	}
	properties, err := pve.ParseProperties(features, "")
	if err != nil {
		return pve.BadParameter("features", "%s", err)
	}
	for _, p := range properties {
		if p.Key != "nesting" {
			return &pve.Error{Code: pve.Forbidden, Text: "changing feature flags (except nesting) is only allowed for root@pam"}
		}
	}
	if !unprivileged {
		return &pve.Error{Code: pve.Forbidden, Text: "changing feature flags for privileged container is only allowed for root@pam"}
	}
	return nil
}
