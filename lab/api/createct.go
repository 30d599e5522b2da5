package api

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

// createCT makes a container from a template file.
func (s *Server) createCT(c *call) (any, error) {
	c.vmid = c.number("vmid", 0)
	if err := pve.CheckSSHKeys(c.params["ssh-public-keys"]); err != nil {
		return nil, err
	}
	options, err := s.optionsOf(c, pve.LXC)
	if err != nil {
		return nil, err
	}
	ch := change{Change: pve.Change{Set: options}, kind: pve.LXC, guest: c.vmid}
	guest := &pve.Guest{VMID: c.vmid, Kind: pve.LXC, Node: c.node, Config: map[string]string{"lock": "create"}}
	s.setPrivileged(ch.Set)
	err = s.place(c, guest, func(state *pve.State) error { return s.allowCreateCT(state, c, ch) })
	if err != nil {
		return nil, err
	}
	s.setDefaults(c, ch.Set)
	return s.tasks.start(c, task{kind: "vzcreate", id: strconv.Itoa(c.vmid), undo: s.unplace(c.vmid), do: func(j *job) error {
		err := s.build(j, c.vmid, func(state *pve.State, g *pve.Guest) error {
			g.Config = map[string]string{}
			g.Image, g.SSHKeys = c.params["ostemplate"], pve.SplitSSHKeys(c.params["ssh-public-keys"])
			return state.Configure(g, ch.Change, s.cfg.Now())
		})
		if err != nil || !c.flag("start") {
			return wrap(fmt.Sprintf("unable to create CT %d", c.vmid), err)
		}
		return s.startNew(j, c, pve.LXC)
	}})
}

// setPrivileged: a container is privileged unless asked otherwise up to 8.4, and
// unprivileged from 9.0 on.
func (s *Server) setPrivileged(options map[string]string) {
	if options["unprivileged"] == "" && s.cfg.Version.AtLeast(9, 0) {
		options["unprivileged"] = "1"
	}
}

// allowCreateCT asks for what creating takes, besides what each option takes.
func (s *Server) allowCreateCT(state *pve.State, c *call, ch change) error {
	path, err := s.pathOfNew(state, c, c.vmid)
	if err != nil {
		return err
	}
	ch.path = path
	if ch.Set["unprivileged"] != "1" && s.cfg.Version.AtLeast(9, 0) { // since pve-container 6.0.6
		if err := s.require(state, c.id, "/", "Sys.Modify"); err != nil {
			return err
		}
	}
	if err := s.allowOptions(state, c, ch); err != nil {
		return err
	}
	if err := s.allowBridges(state, c, ch.Set); err != nil {
		return err
	}
	if ch.Set["rootfs"] == "" {
		if err := s.require(state, c.id, "/storage/"+c.defaultStorage(), "Datastore.AllocateSpace"); err != nil {
			return err
		}
	}
	if err := s.checkTemplate(state, c, c.params["ostemplate"]); err != nil {
		return err
	}
	return checkRootDirs(state, ch.Set)
}

// defaultStorage is where the root disk goes when the call does not say.
func (c *call) defaultStorage() string {
	if storage := c.params["storage"]; storage != "" {
		return storage
	}
	return "local"
}

// setDefaults adds what Proxmox VE writes into the config of a container whose
// creator did not say. Source: PVE::API2::LXC, create_vm.
func (s *Server) setDefaults(c *call, options map[string]string) {
	defaults := map[string]string{
		"hostname": fmt.Sprintf("CT%d", c.vmid), "memory": "512", "swap": "512", "arch": "amd64",
		"rootfs": fmt.Sprintf("%s:%d", c.defaultStorage(), pve.DefaultRootGiB), "ostype": osType(c.params["ostemplate"]),
	}
	for key, value := range defaults {
		if _, given := options[key]; !given {
			options[key] = value
		}
	}
}

func osType(template string) string {
	for _, name := range []string{"ubuntu", "debian", "alpine", "fedora", "centos", "archlinux", "opensuse"} {
		if strings.Contains(template, name) {
			return name
		}
	}
	return "unmanaged"
}

func (s *Server) checkTemplate(state *pve.State, c *call, volid string) error {
	storage, _, found := strings.Cut(volid, ":")
	if !found {
		return pve.BadParameter("ostemplate", "invalid format - unable to parse volume ID '%s'", volid)
	}
	if _, err := state.FindStorage(storage); err != nil {
		return err
	}
	if err := s.allowExistingVolume(state, c, volid, c.vmid); err != nil {
		return err
	}
	if volume := state.Volumes[volid]; volume == nil || volume.Content != "vztmpl" {
		return pve.Errorf("volume '%s' does not exist", volid)
	}
	return nil
}

// checkRootDirs: each new disk of a container is on a storage that takes such.
func checkRootDirs(state *pve.State, options map[string]string) error {
	for _, option := range sorted(options) {
		storage := ""
		if pve.IsDiskKey(option) {
			storage = pve.NewDiskStorage(options[option])
		}
		if storage == "" {
			continue
		}
		st, err := state.FindStorage(storage)
		if err != nil {
			return err
		}
		if !slices.Contains(st.Content, "rootdir") {
			return pve.BadParameter("storage", "storage '%s' does not support container directories", storage)
		}
	}
	return nil
}
