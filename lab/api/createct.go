package api

import (
	"fmt"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

var createCTParams = pve.LXC.Schema(
	pve.Need("vmid", pve.VMID), pve.Need("ostemplate", pve.Text), pve.May("password", pve.Format(ctPassword)),
	pve.May("storage", pve.Text), pve.May("ssh-public-keys", pve.Format(pve.CheckSSHKeys)), pve.May("pool", pve.Text),
	pve.May("start", pve.Boolean), pve.May("force", pve.Boolean), pve.May("unique", pve.Boolean),
	pve.May("bwlimit", pve.Number), pve.May("ignore-unpack-errors", pve.Boolean), pve.May("restore", pve.Boolean),
)

func ctPassword(value string) error {
	if len(value) < 5 {
		return fmt.Errorf("value must be at least 5 characters long")
	}
	return nil
}

// createCT makes a container from a template file.
func (s *Server) createCT(c *call) (any, error) {
	c.vmid = c.number("vmid", 0)
	guest := &pve.Guest{VMID: c.vmid, Kind: pve.LXC, Node: c.node, Config: map[string]string{"lock": "create"}}
	change := s.containerOptions(c)
	err := s.place(c, guest, func(state *pve.State) error {
		if err := s.allowCreate(state, c, pve.LXC, change); err != nil {
			return err
		}
		if err := allowFeatures(c, c.flag("unprivileged")); err != nil {
			return err
		}
		return checkTemplate(state, c.params["ostemplate"], change)
	})
	if err != nil {
		return nil, err
	}
	return s.tasks.start(c, task{kind: "vzcreate", id: strconv.Itoa(c.vmid), undo: s.unplace(c.vmid), do: func(j *job) error {
		err := s.build(j, c.vmid, func(state *pve.State, g *pve.Guest) error {
			g.Config = map[string]string{}
			g.Image, g.SSHKeys = c.params["ostemplate"], pve.SplitSSHKeys(c.params["ssh-public-keys"])
			return state.Configure(g, change, s.cfg.Now())
		})
		if err != nil || !c.flag("start") {
			return wrap(fmt.Sprintf("unable to create CT %d", c.vmid), err)
		}
		return s.startNew(j, c, pve.LXC)
	}})
}

// containerOptions adds what Proxmox VE writes into the config of a container
// whose creator did not say. Source: PVE::API2::LXC, create_vm.
func (s *Server) containerOptions(c *call) pve.Change {
	change := optionsOf(c, pve.LXC)
	storage := c.params["storage"]
	if storage == "" {
		storage = "local"
	}
	defaults := map[string]string{
		"hostname": fmt.Sprintf("CT%d", c.vmid), "memory": "512", "swap": "512", "arch": "amd64",
		"rootfs": fmt.Sprintf("%s:%d", storage, pve.DefaultRootGiB), "ostype": osType(c.params["ostemplate"]),
	}
	for key, value := range defaults {
		if _, given := change.Set[key]; !given {
			change.Set[key] = value
		}
	}
	return change
}

func osType(template string) string {
	for _, name := range []string{"ubuntu", "debian", "alpine", "fedora", "centos", "archlinux", "opensuse"} {
		if strings.Contains(template, name) {
			return name
		}
	}
	return "unmanaged"
}

func checkTemplate(state *pve.State, volid string, change pve.Change) error {
	storage, _, found := strings.Cut(volid, ":")
	if !found {
		return pve.BadParameter("ostemplate", "invalid format - unable to parse volume ID '%s'", volid)
	}
	if _, err := state.FindStorage(storage); err != nil {
		return err
	}
	if volume := state.Volumes[volid]; volume == nil || volume.Content != "vztmpl" {
		return pve.Errorf("volume '%s' does not exist", volid)
	}
	if disk := pve.NewDiskStorage(change.Set["rootfs"]); disk != "" {
		_, err := state.FindStorage(disk)
		return err
	}
	return nil
}
