package api

import (
	"maps"
	"net/url"
	"reflect"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

// control are the parameters of a config change that are no options.
var control = []string{"node", "vmid", "delete", "revert", "digest", "force", "skiplock", "import-working-storage"}

// isOption reports whether a guest's config can hold a line of that name.
func (s *Server) isOption(kind pve.Kind, name string) bool {
	_, known := s.schemaOf("PUT /nodes/{node}/" + string(kind) + "/{vmid}/config").Parameters.Find(name)
	return known && !slices.Contains(control, name)
}

// optionsOf picks the options out of the parameters of a call. Network cards and
// drives are brought into the form in which Proxmox VE keeps them.
func (s *Server) optionsOf(c *call, kind pve.Kind) (map[string]string, error) {
	options := make(map[string]string)
	for name, value := range c.params {
		if !s.isOption(kind, name) {
			continue
		}
		if name == "cdrom" {
			name = "ide2"
		}
		if pve.IsDiskKey(name) || family(name) == "net[n]" {
			properties, err := c.schema.Properties(name, value)
			if err != nil {
				return nil, pve.BadParameter(name, "%s", err)
			}
			value = joined(properties)
		}
		options[name] = value
	}
	return options, nil
}

func joined(properties map[string]string) string {
	parts := make([]string, 0, len(properties))
	for _, key := range sorted(properties) {
		parts = append(parts, key+"="+properties[key])
	}
	return strings.Join(parts, ",")
}

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// changeOf reads what a call to …/config asks for, and refuses what contradicts itself.
func (s *Server) changeOf(c *call, kind pve.Kind) (pve.Change, error) {
	options, err := s.optionsOf(c, kind)
	revert := words(c.params["revert"])
	ch := pve.Change{Set: options, Delete: words(c.params["delete"]), Revert: revert, Force: c.flag("force")}
	if err != nil {
		return ch, err
	}
	if keys, err := url.PathUnescape(options["sshkeys"]); err != nil || pve.CheckSSHKeys(keys) != nil {
		return ch, pve.Errorf("SSH public key validation error")
	}
	if len(options)+len(ch.Delete)+len(revert) == 0 {
		return ch, pve.Errorf("no options specified")
	}
	for _, option := range revert {
		if !s.isOption(kind, option) {
			return ch, pve.BadParameter("revert", "unknown option '%s'", option)
		}
	}
	for _, option := range ch.Delete {
		if _, set := options[option]; set {
			return ch, pve.BadParameter("delete", "you can't use '-%s' and -delete %s' at the same time", option, option)
		}
		if !s.isOption(kind, option) {
			return ch, pve.BadParameter("delete", "unknown option '%s'", option)
		}
	}
	return ch, nil
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

// judge is change of a guest, ready to be judged.
func (s *Server) judge(c *call, g *pve.Guest) (change, error) {
	ch, err := s.changeOf(c, g.Kind)
	return change{Change: ch, kind: g.Kind, path: g.Path(), before: g.Config, guest: g.VMID}, err
}

// checkChange makes the checks that come before the work, in the order of update_vm.
func (s *Server) checkChange(c *call, kind pve.Kind) error {
	return s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
		ch, err := s.judge(c, g)
		if err != nil {
			return err
		}
		if script := ch.Set["hookscript"]; script != "" && state.Volumes[script] == nil {
			return pve.BadParameter("hookscript", "script '%s' does not exist", script)
		}
		if err := s.allowOptions(state, c, ch); err != nil {
			return err
		}
		if kind == pve.QEMU {
			if err := s.allowVolumes(state, c, ch); err != nil {
				return err
			}
		}
		if err := s.allowBridges(state, c, ch.Set); err != nil {
			return err
		}
		if digest := c.params["digest"]; digest != "" && digest != g.Digest() {
			return staleDigest(kind)
		}
		if err := g.CheckLock(); err != nil && !c.flag("skiplock") {
			return err
		}
		if kind == pve.QEMU {
			return g.CheckBalloon(ch.Change)
		}
		return nil
	})
}

func staleDigest(kind pve.Kind) error {
	if kind == pve.QEMU {
		return pve.Errorf("checksum missmatch (file change by other user?)")
	}
	return pve.Errorf("detected modified configuration - file changed by other user? Try again.")
}

// allowVolumes checks the drives of a VM.
func (s *Server) allowVolumes(state *pve.State, c *call, ch change) error {
	if c.id.IsRoot() {
		return nil
	}
	for _, option := range sorted(ch.Set) {
		if pve.IsDiskKey(option) {
			if err := s.allowVolume(state, c, ch, option, ch.Set[option]); err != nil {
				return err
			}
		}
	}
	if storage, given := ch.Set["vmstatestorage"]; given {
		return s.require(state, c.id, "/storage/"+storage, "Datastore.AllocateSpace")
	}
	return nil
}

// applyChange writes the config and hands to the machine what it takes over: a running one keeps the rest as it is until
// its next start.
func (s *Server) applyChange(c *call, kind pve.Kind) error {
	status, err := s.cfg.Machines.Status(c.ctx, c.vmid)
	if err != nil {
		return err
	}
	var before, after pve.Spec
	err = s.update(c, kind, func(state *pve.State, g *pve.Guest) error {
		ch, err := s.judge(c, g)
		if err != nil {
			return err
		}
		if kind == pve.QEMU {
			if err := s.allowDevices(state, c, ch); err != nil {
				return err
			}
		}
		if err := s.allowBridges(state, c, touched(ch)); err != nil {
			return err
		}
		runs := g.Current()
		before = state.Spec(runs)
		err = state.Configure(g, ch.Change, s.cfg.Now())
		if status.Running {
			g.Hold(runs.Config)
		} else {
			g.Running = nil
		}
		after = state.Spec(g.Current())
		return err
	})
	if err != nil || reflect.DeepEqual(before, after) {
		return err
	}
	return s.cfg.Machines.Update(c.ctx, after)
}

// touched are the present values of the options that a change replaces or deletes.
func touched(ch change) map[string]string {
	present := make(map[string]string)
	for _, option := range ch.keys() {
		if value, set := ch.before[option]; set {
			present[option] = value
		}
	}
	return present
}
