package api_test

import (
	"strconv"
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

const osTemplate = "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst"

// vm clones the template and returns the path of the new machine.
func vm(tb testing.TB, c *pvetest.Client, id int) string {
	tb.Helper()
	c.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": strconv.Itoa(id), "name": "vm" + strconv.Itoa(id), "full": "1"})
	path := "/nodes/pmx/qemu/" + strconv.Itoa(id)
	c.Put(path+"/config", pvetest.Params{"ciuser": "deploy", "ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.1"})
	return path
}

// ctParams are what a container needs.
func ctParams(id int, more pvetest.Params) pvetest.Params {
	params := pvetest.Params{
		"vmid": strconv.Itoa(id), "ostemplate": osTemplate, "hostname": "ct" + strconv.Itoa(id), "unprivileged": "1", "rootfs": "zfs-vm:8",
		"net0": "name=eth0,bridge=vmbr0,tag=20,ip=192.168.20.21/24,gw=192.168.20.1", "ssh-public-keys": sshKey,
	}
	for name, value := range more {
		params[name] = value
	}
	return params
}

// ct makes a container and returns its path.
func ct(tb testing.TB, c *pvetest.Client, id int, more pvetest.Params) string {
	tb.Helper()
	c.Post("/nodes/pmx/lxc", ctParams(id, more))
	return "/nodes/pmx/lxc/" + strconv.Itoa(id)
}

// edit changes the state behind the server's back.
func edit(tb testing.TB, s *pvetest.Server, change func(*pve.State)) {
	tb.Helper()
	err := s.Store.Update(func(state *pve.State) error {
		change(state)
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
}

func lock(vmid int, lock string) func(*pve.State) {
	return func(state *pve.State) { state.Guests[vmid].Config["lock"] = lock }
}

func equal[T comparable](tb testing.TB, what string, got, want T) {
	tb.Helper()
	if got != want {
		tb.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func holds(tb testing.TB, what, got, want string) {
	tb.Helper()
	if !strings.Contains(got, want) {
		tb.Errorf("%s: got %q, want it to contain %q", what, got, want)
	}
}
