package api_test

import (
	"fmt"
	"testing"

	"proxmox-patroni/lab/pvetest"
)

// pending lists what waits for a guest's next start: "from > to", "from > -" where it will be deleted.
func pending(client *pvetest.Client, path string) map[string]string {
	text := func(value any) string {
		if value == nil {
			return ""
		}
		return fmt.Sprint(value)
	}
	waits := make(map[string]string)
	for _, option := range client.Get(path + "/pending").List() {
		key := option["key"].(string)
		if option["pending"] != nil {
			waits[key] = text(option["value"]) + " > " + text(option["pending"])
		}
		if option["delete"] != nil {
			waits[key] = text(option["value"]) + " > -"
		}
	}
	return waits
}

func TestChangesOfARunningVMWait(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	root.Put(path+"/config", pvetest.Params{"memory": "1024", "cores": "1"})
	equal(t, "waiting while it is off", len(pending(root, path)), 0)
	root.Post(path+"/status/start", nil)

	root.Put(path+"/config", pvetest.Params{
		"memory": "2048", "cores": "2", "watchdog": "model=i6300esb,action=reset", "name": "renamed", "cpuunits": "200",
		"ipconfig0": "ip=192.168.20.31/24", "net0": "virtio,bridge=vmbr0,tag=30",
	})
	for key, want := range map[string]string{"memory": "1024 > 2048", "cores": "1 > 2", "watchdog": " > model=i6300esb,action=reset"} {
		equal(t, key, pending(root, path)[key], want)
	}
	equal(t, "number of options that wait", len(pending(root, path)), 3)
	equal(t, "memory of the config", root.Get(path + "/config").Map()["memory"], any("2048"))
	equal(t, "memory that it runs with", root.Get(path + "/config?current=1").Map()["memory"], any("1024"))
	equal(t, "status", root.Get(path + "/status/current").Map()["maxmem"], any(float64(1024<<20)))
	spec, _ := server.Machines.Spec(100)
	equal(t, "machine's memory", spec.MemoryMiB, 1024)
	equal(t, "machine's cores", spec.Cores, 1)
	equal(t, "machine's VLAN", spec.NICs[0].VLAN, 30)

	root.Put(path+"/config", pvetest.Params{"revert": "cores"})
	root.Put(path+"/config", pvetest.Params{"delete": "watchdog"})
	equal(t, "cores after their change was taken back", root.Get(path + "/config").Map()["cores"], any(1.0))
	equal(t, "waiting after changes back", len(pending(root, path)), 1)

	root.Post(path+"/status/reset", nil)
	equal(t, "waiting after a reset", len(pending(root, path)), 1)
	root.Post(path+"/status/reboot", nil)
	equal(t, "waiting after a reboot", len(pending(root, path)), 0)
	spec, _ = server.Machines.Spec(100)
	equal(t, "machine's memory after a reboot", spec.MemoryMiB, 2048)

	root.Put(path+"/config", pvetest.Params{"delete": "memory"})
	equal(t, "a deletion", pending(root, path)["memory"], "2048 > -")
	root.Post(path+"/status/stop", nil)
	root.Post(path+"/status/start", nil)
	spec, _ = server.Machines.Spec(100)
	equal(t, "machine's memory after a stop and start", spec.MemoryMiB, 512)
}

// Memory of a VM with memory among its hot-plugged devices grows at once.
func TestHotPluggedMemory(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	root.Put(path+"/config", pvetest.Params{"memory": "1024", "hotplug": "disk,memory"})
	root.Post(path+"/status/start", nil)
	root.Put(path+"/config", pvetest.Params{"memory": "2048", "net0": "virtio,bridge=vmbr0,tag=30"})
	spec, _ := server.Machines.Spec(100)
	equal(t, "machine's memory", spec.MemoryMiB, 2048)
	equal(t, "machine's VLAN", spec.NICs[0].VLAN, 0)
}

// A running container takes over its memory and cores, not its name servers.
func TestChangesOfARunningContainer(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := ct(t, root, 200, pvetest.Params{"memory": "1024", "cores": "1", "start": "1"})
	root.Put(path+"/config", pvetest.Params{"memory": "2048", "cores": "2", "nameserver": "9.9.9.9"})
	spec, _ := server.Machines.Spec(200)
	equal(t, "machine's memory", spec.MemoryMiB, 2048)
	equal(t, "machine's cores", spec.Cores, 2)
	equal(t, "number of options that wait", len(pending(root, path)), 1)
	root.Post(path+"/status/reboot", nil)
	spec, _ = server.Machines.Spec(200)
	equal(t, "machine's name servers", len(spec.Nameservers), 1)
	equal(t, "waiting after a reboot", len(pending(root, path)), 0)
}
