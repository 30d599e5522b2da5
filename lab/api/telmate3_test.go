package api_test

import (
	"maps"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// What the provider Telmate/proxmox 3.0.2-rc09 calls, recorded from a build of that release, call by call and with its
// parameters; the checks are of what it reads from the answers. It is no Go module that could be required here.

// telmate3Releases are those that it fits: it stops guests by overrule-shutdown, which came with 8.2.
func telmate3Releases(t *testing.T, test func(*testing.T, *pvetest.Client)) {
	for _, version := range pve.Versions {
		if version.AtLeast(8, 2) {
			t.Run(version.String(), func(t *testing.T) {
				t.Parallel()
				test(t, pvetest.NewServer(t, pvetest.Version(t, version.String())).Root(t))
			})
		}
	}
}

// telmate3Guest finds a guest as the provider does, which is what it begins nearly every step with.
func telmate3Guest(t *testing.T, c *pvetest.Client, name string) (node string, vmid float64) {
	t.Helper()
	for _, guest := range c.Get("/cluster/resources?type=vm").List() {
		if guest["name"] == name {
			return guest["node"].(string), guest["vmid"].(float64)
		}
	}
	t.Fatalf("there is no guest %q", name)
	return "", 0
}

// telmate3VM are the parameters with which a clone becomes the machine that was asked for.
var telmate3VM = pvetest.Params{
	"agent": "1", "balloon": "4096", "bios": "seabios", "ciupgrade": "0", "ciuser": "deploy", "cores": "2", "cpu": "host", "delete": "shares",
	"hotplug": "network,usb", "ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.1", "kvm": "1", "memory": "4096", "nameserver": "9.9.9.9 1.1.1.1",
	"net0": "virtio,bridge=vmbr0,tag=20", "onboot": "1", "ostype": "l26", "protection": "0", "scsi1": "zfs-vm:10,format=raw", "scsihw": "virtio-scsi-pci",
	"sshkeys": "ssh-ed25519%20AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw%20deploy%40example%0A",
	"startup": "order=1,up=30", "tablet": "1", "description": "first", "tags": "b,a",
}

func TestTelmate3VM(t *testing.T) {
	telmate3Releases(t, func(t *testing.T, c *pvetest.Client) {
		// Create
		node, template := telmate3Guest(t, c, "ubuntu-2404-template")
		equal(t, "template", template, 9000.0)
		equal(t, "its node", node, "pmx")
		equal(t, "next id", c.Get("/cluster/nextid").Data, any("100"))
		c.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"full": "1", "name": "app-dev-node1", "newid": "100", "target": "pmx"})
		clone := c.Get("/nodes/pmx/qemu/100/config").Map()
		for _, name := range []string{"agent", "boot", "cpu", "digest", "ide2", "memory", "name", "net0", "ostype", "scsi0", "scsihw", "serial0", "smbios1", "vga"} {
			if _, text := clone[name].(string); !text {
				t.Errorf("%s of the clone is %v, want a text", name, clone[name])
			}
		}
		equal(t, "no HA", c.Call("GET", "/cluster/ha/resources/100", nil).Reason, "no such resource 'vm:100'")
		if _, text := c.Get("/version").Map()["version"].(string); !text {
			t.Error("the version is no text")
		}
		equal(t, "status of the clone", c.Get("/nodes/pmx/qemu/100/status/current").Map()["status"], any("stopped"))
		c.Put("/nodes/pmx/qemu/100/resize", pvetest.Params{"disk": "scsi0", "size": "20971520K"})
		c.Put("/nodes/pmx/qemu/100/config", telmate3VM)
		c.Post("/nodes/pmx/qemu/100/status/start", nil)

		// Read, which a second plan does too
		config := telmate3Pending(t, c, "/nodes/pmx/qemu/100/pending")
		for name, want := range map[string]any{
			"memory": "4096", "balloon": 4096.0, "cores": 2.0, "onboot": 1.0, "protection": 0.0, "ciupgrade": 0.0, "agent": "1",
			"tags": "a;b", "description": "first", "startup": "order=1,up=30", "nameserver": "9.9.9.9 1.1.1.1", "hotplug": "network,usb",
		} {
			equal(t, name, config[name], want)
		}
		holds(t, "system disk", config["scsi0"].(string), "size=20G")
		holds(t, "data disk", config["scsi1"].(string), "zfs-vm:vm-100-disk-1")
		equal(t, "status", c.Get("/nodes/pmx/qemu/100/status/current").Map()["status"], any("running"))

		// Change, with the data disk grown: every parameter again, and some deleted that were never set
		change := maps.Clone(telmate3VM)
		delete(change, "scsi1")
		maps.Copy(change, pvetest.Params{
			"delete": "cipassword,searchdomain,shares", "boot": "order=scsi0", "smbios1": config["smbios1"].(string), "net0": config["net0"].(string),
			"description": "second",
		})
		c.Put("/nodes/pmx/qemu/100/resize", pvetest.Params{"disk": "scsi1", "size": "20971520K"})
		c.Put("/nodes/pmx/qemu/100/config", change)
		config = telmate3Pending(t, c, "/nodes/pmx/qemu/100/pending")
		equal(t, "description", config["description"], any("second"))
		holds(t, "data disk", config["scsi1"].(string), "size=20G")

		// Destroy
		c.Post("/nodes/pmx/qemu/100/status/stop", pvetest.Params{"overrule-shutdown": "1"})
		c.Delete("/nodes/pmx/qemu/100")
		equal(t, "guests left", len(c.Get("/cluster/resources?type=vm").List()), 1)
	})
}

// telmate3Pending reads the configuration from the list of what is pending, and fails if anything is.
func telmate3Pending(t *testing.T, c *pvetest.Client, path string) map[string]any {
	t.Helper()
	config := map[string]any{}
	for _, option := range c.Get(path).List() {
		if option["pending"] != nil || option["delete"] != nil {
			t.Errorf("%v is pending", option)
		}
		config[option["key"].(string)] = option["value"]
	}
	return config
}

// telmate3CT are the parameters of a container's configuration, of which each change repeats all.
var telmate3CT = pvetest.Params{
	"arch": "amd64", "cmode": "tty", "console": "1", "cores": "2", "cpulimit": "0", "cpuunits": "1024", "description": "first\n", "features": "nesting=1",
	"hostname": "app-dev-node1", "memory": "4096", "nameserver": "9.9.9.9 1.1.1.1", "onboot": "1", "protection": "0", "startup": "order=1,up=30",
	"swap": "0", "tags": "a,b", "tty": "2",
}

func TestTelmate3Container(t *testing.T) {
	telmate3Releases(t, func(t *testing.T, c *pvetest.Client) {
		// Create
		equal(t, "next id", c.Get("/cluster/nextid").Data, any("100"))
		create := maps.Clone(telmate3CT)
		maps.Copy(create, pvetest.Params{
			"vmid": "100", "ostemplate": osTemplate, "unprivileged": "1", "start": "1", "storage": "local", "ssh-public-keys": sshKey,
			"rootfs": "zfs-vm:8", "mp0": "zfs-vm:10,backup=0,mp=/var/lib/postgresql",
			"net0": "name=eth0,ip=192.168.20.11/24,tag=20,bridge=vmbr0,gw=192.168.20.1", "net1": "ip=10.0.0.11/24,name=eth1,bridge=vmbr0",
		})
		c.Post("/nodes/pmx/lxc", create)

		// Read
		config := c.Get("/nodes/pmx/lxc/100/config").Map()
		for name, want := range map[string]any{
			"arch": "amd64", "cmode": "tty", "console": 1.0, "cores": 2.0, "cpulimit": "0", "cpuunits": 1024.0, "memory": 4096.0, "onboot": 1.0,
			"protection": 0.0, "swap": 0.0, "tty": 2.0, "unprivileged": 1.0, "tags": "a;b", "description": "first\n", "startup": "order=1,up=30",
			"features": "nesting=1", "rootfs": "zfs-vm:subvol-100-disk-0,size=8G",
		} {
			equal(t, name, config[name], want)
		}
		equal(t, "no HA", c.Call("GET", "/cluster/ha/resources/100", nil).Reason, "no such resource 'ct:100'")
		equal(t, "pools", len(c.Get("/pools").List()), 0)

		// Change: the data disk grows, the second card goes
		c.Put("/nodes/pmx/lxc/100/resize", pvetest.Params{"disk": "mp0", "size": "20G"})
		c.Put("/nodes/pmx/lxc/100/config", pvetest.Params{"delete": "net1"})
		change := maps.Clone(telmate3CT)
		maps.Copy(change, pvetest.Params{"cores": "4", "ostype": config["ostype"].(string), "net0": config["net0"].(string)})
		c.Put("/nodes/pmx/lxc/100/config", change)
		config = c.Get("/nodes/pmx/lxc/100/config").Map()
		equal(t, "cores", config["cores"], any(4.0))
		holds(t, "data disk", config["mp0"].(string), "size=20G")
		if _, found := config["net1"]; found {
			t.Error("the second card is still there")
		}

		// Destroy
		c.Post("/nodes/pmx/lxc/100/status/stop", pvetest.Params{"overrule-shutdown": "1"})
		c.Delete("/nodes/pmx/lxc/100")
		equal(t, "guests left", len(c.Get("/cluster/resources?type=vm").List()), 1)
	})
}

// TestTelmate3BeforeItsReleases: what makes it unfit for 8.0, of which preflight tells.
func TestTelmate3BeforeItsReleases(t *testing.T) {
	c := pvetest.NewServer(t, pvetest.Version(t, "8.0")).Root(t)
	path := vm(t, c, 100)
	answer := c.Call("POST", path+"/status/stop", pvetest.Params{"overrule-shutdown": "1"})
	equal(t, "status", answer.Status, 400)
	holds(t, "error", answer.Errors["overrule-shutdown"], "not defined in schema")
}
