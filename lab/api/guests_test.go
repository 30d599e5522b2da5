package api_test

import (
	"net/url"
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

func TestCloneRules(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	root.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "name": "full", "full": "1"})
	root.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "101", "name": "linked"})
	template := root.Get("/nodes/pmx/qemu/9000/config").Map()
	full, linked := root.Get("/nodes/pmx/qemu/100/config").Map(), root.Get("/nodes/pmx/qemu/101/config").Map()
	equal(t, "full disk", full["scsi0"], any("zfs-vm:vm-100-disk-0,size=3G"))
	equal(t, "linked disk", linked["scsi0"], any("zfs-vm:base-9000-disk-0/vm-101-disk-0,size=3G"))
	equal(t, "cloud-init drive", full["ide2"], any("zfs-vm:vm-100-cloudinit,media=cdrom,size=4M"))
	for _, key := range []string{"net0", "smbios1", "vmgenid"} {
		if full[key] == template[key] || full[key] == linked[key] {
			t.Errorf("%s is not new: %v", key, full[key])
		}
	}
	for _, key := range []string{"template", "lock"} {
		equal(t, key, full[key], nil)
	}
	equal(t, "options are kept", full["scsihw"], template["scsihw"])

	specs, _ := server.Machines.Spec(100)
	equal(t, "machine's disk", specs.DiskBytes, 3<<30)
	equal(t, "machine's image", specs.Image, "ubuntu-2404-template")
	exit := root.Task("DELETE", "/nodes/pmx/qemu/9000", nil)
	holds(t, "template with a linked clone", exit, "still in use by linked cloned 'zfs-vm:base-9000-disk-0/vm-101-disk-0'")
}

// A client that sends a size along with an existing volume learns the real one;
// otherwise Telmate's provider would never resize.
func TestSizeOfExistingVolumeIsIgnored(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	path := vm(t, root, 100)
	root.Post(path+"/config", pvetest.Params{"scsi0": "zfs-vm:vm-100-disk-0,size=20G,discard=on"})
	equal(t, "disk", root.Get(path + "/config").Map()["scsi0"], any("zfs-vm:vm-100-disk-0,discard=on,size=3G"))
}

func TestResize(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	for _, step := range []struct{ size, want string }{
		{"20G", "20G"}, {"+4G", "24G"}, {"27917287424", "26G"}, {"27648M", "27G"}, {"1T", "1024G"},
	} {
		exit := root.Task("PUT", path+"/resize", pvetest.Params{"disk": "scsi0", "size": step.size})
		if step.size == "1T" { // more than the storage has
			holds(t, "too large", exit, "out of space")
			continue
		}
		equal(t, step.size, exit, "OK")
		holds(t, "config", root.Get(path + "/config").Map()["scsi0"].(string), "size="+step.want)
	}
	spec, _ := server.Machines.Spec(100)
	equal(t, "machine's disk", spec.DiskBytes, 27<<30)
	equal(t, "shrinking", root.Task("PUT", path+"/resize", pvetest.Params{"disk": "scsi0", "size": "5G"}), "shrinking disks is not supported")

	ctPath := ct(t, root, 200, nil)
	root.Put(ctPath+"/resize", pvetest.Params{"disk": "rootfs", "size": "12G"})
	equal(t, "root disk", root.Get(ctPath + "/config").Map()["rootfs"], any("zfs-vm:subvol-200-disk-0,size=12G"))
}

func TestSpecOfVM(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	root.Post(path+"/config", pvetest.Params{
		"name": "app-dev-node1", "cores": "2", "sockets": "2", "memory": "4096", "ciuser": "deploy",
		"sshkeys": strings.ReplaceAll(url.QueryEscape(sshKey+"\n"), "+", "%20"), "nameserver": "192.168.20.1 9.9.9.9", "searchdomain": "lab.example",
		"net0": "virtio,bridge=vmbr0,tag=20,firewall=0", "ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.1",
	})
	root.Post(path+"/status/start", nil)
	spec, _ := server.Machines.Spec(100)
	equal(t, "name", spec.Name, "app-dev-node1")
	equal(t, "cores", spec.Cores, 4)
	equal(t, "memory", spec.MemoryMiB, 4096)
	equal(t, "user", spec.User, "deploy")
	equal(t, "key", spec.SSHKeys[0], sshKey)
	equal(t, "name servers", len(spec.Nameservers), 2)
	equal(t, "search domain", spec.SearchDomain, "lab.example")
	nic := spec.NICs[0]
	equal(t, "address", nic.Address.String(), "192.168.20.11/24")
	equal(t, "gateway", nic.Gateway.String(), "192.168.20.1")
	equal(t, "VLAN", nic.VLAN, 20)
	equal(t, "bridge", nic.Bridge, "vmbr0")
	holds(t, "stored card", root.Get(path + "/config").Map()["net0"].(string), "virtio="+nic.MAC+",bridge=vmbr0,firewall=0,tag=20")

	result := root.Get(path + "/agent/network-get-interfaces").Map()["result"].([]any)
	eth0 := result[1].(map[string]any)
	equal(t, "agent's MAC", eth0["hardware-address"], any(strings.ToLower(nic.MAC)))
	equal(t, "agent's address", eth0["ip-addresses"].([]any)[0].(map[string]any)["ip-address"], any("192.168.20.11"))
}

func TestSpecOfContainer(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := ct(t, root, 200, pvetest.Params{"features": "nesting=1", "cores": "2", "memory": "1024", "start": "1"})
	spec, _ := server.Machines.Spec(200)
	equal(t, "kind", spec.Kind, pve.LXC)
	equal(t, "image", spec.Image, osTemplate)
	equal(t, "user", spec.User, "root")
	equal(t, "key", spec.SSHKeys[0], sshKey)
	equal(t, "unprivileged", spec.Unprivileged, true)
	equal(t, "nesting", spec.Nesting, true)
	equal(t, "disk", spec.DiskBytes, 8<<30)
	equal(t, "address", spec.NICs[0].Address.String(), "192.168.20.21/24")
	equal(t, "running", root.Get(path + "/status/current").Map()["status"], any("running"))
	equal(t, "interface", root.Get(path + "/interfaces").List()[0]["inet"], any("192.168.20.21/24"))
}

func TestOddities(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	vmPath, ctPath := vm(t, root, 100), ct(t, root, 200, nil)
	for _, path := range []string{vmPath, ctPath} {
		root.Put(path+"/config", pvetest.Params{"tags": "Web,alpha;web", "description": "a note"})
		equal(t, "tags", root.Get(path + "/config").Map()["tags"], any("alpha;web"))
	}
	equal(t, "description of a VM", root.Get(vmPath + "/config").Map()["description"], any("a note"))
	equal(t, "description of a CT", root.Get(ctPath + "/config").Map()["description"], any("a note\n"))

	before := root.Get(ctPath + "/config").Map()["net0"]
	root.Put(ctPath+"/config", pvetest.Params{"net0": "name=eth0,bridge=vmbr0,ip=192.168.20.22/24"})
	if after := root.Get(ctPath + "/config").Map()["net0"]; strings.Split(after.(string), "hwaddr=")[1][:17] == strings.Split(before.(string), "hwaddr=")[1][:17] {
		t.Errorf("a card without hwaddr keeps its MAC address: %v", after)
	}
	root.Delete(vmPath + "/") // bpg's provider adds the slash
	equal(t, "stopping a stopped VM", root.Task("POST", vm(t, root, 100)+"/status/stop", nil), "OK")
	root.Post(vmPath+"/status/start", nil)
	equal(t, "starting twice", root.Task("POST", vmPath+"/status/start", nil), "VM 100 already running")
}

func TestDisksComeAndGo(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	path := vm(t, root, 100)
	config := func(key string) any { return root.Get(path + "/config").Map()[key] }
	root.Put(path+"/config", pvetest.Params{"scsi1": "zfs-vm:5,discard=on"})
	equal(t, "new disk", config("scsi1"), any("zfs-vm:vm-100-disk-1,discard=on,size=5G"))
	root.Put(path+"/config", pvetest.Params{"delete": "scsi1"})
	equal(t, "detached disk", config("unused0"), any("zfs-vm:vm-100-disk-1"))
	root.Put(path+"/config", pvetest.Params{"virtio1": "zfs-vm:vm-100-disk-1"})
	equal(t, "attached disk", config("virtio1"), any("zfs-vm:vm-100-disk-1,size=5G"))
	equal(t, "no longer unused", config("unused0"), nil)
	root.Put(path+"/config", pvetest.Params{"delete": "virtio1"})
	root.Put(path+"/config", pvetest.Params{"delete": "unused0"})
	equal(t, "volume is gone", root.Call("GET", "/nodes/pmx/storage/zfs-vm/content/zfs-vm%3Avm-100-disk-1", nil).Status, 500)
	root.Put(path+"/config", pvetest.Params{"delete": "ide2"})
	root.Put(path+"/config", pvetest.Params{"ide2": "file=zfs-vm:cloudinit,media=cdrom,"})
	equal(t, "cloud-init drive", config("ide2"), any("zfs-vm:vm-100-cloudinit,media=cdrom"))

	root.Post(path+"/move_disk", pvetest.Params{"disk": "scsi0", "storage": "local", "delete": "1"})
	equal(t, "moved disk", config("scsi0"), any("local:100/vm-100-disk-0.raw,size=3G"))
	equal(t, "volumes of the VM", len(root.Get("/nodes/pmx/storage/zfs-vm/content?vmid=100").List()), 1) // the cloud-init drive
	root.Delete(path)
	equal(t, "volumes afterwards", len(root.Get("/nodes/pmx/storage/local/content?vmid=100").List()), 0)
}

// Machines are told of every disk, by a name that stays when the disk moves.
func TestDisksOfMachines(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	disk := func() pve.Disk {
		spec, _ := server.Machines.Spec(100)
		if len(spec.Disks) != 1 {
			t.Fatalf("disks besides the first: %+v", spec.Disks)
		}
		return spec.Disks[0]
	}
	root.Put(path+"/config", pvetest.Params{"scsi1": "zfs-vm:5"})
	first := disk()
	equal(t, "option", first.Key, "scsi1")
	root.Put(path+"/resize", pvetest.Params{"disk": "scsi1", "size": "8G"})
	equal(t, "after it grew", disk(), pve.Disk{Name: first.Name, Key: "scsi1", Bytes: 8 << 30})
	root.Post(path+"/move_disk", pvetest.Params{"disk": "scsi1", "storage": "local", "delete": "1"})
	root.Put(path+"/config", pvetest.Params{"cores": "3"})
	equal(t, "after it moved", disk().Name, first.Name)
	root.Put(path+"/config", pvetest.Params{"protection": "1"})
	equal(t, "protected", root.Call("PUT", path+"/config", pvetest.Params{"delete": "scsi1"}).Reason, "can't remove drive 'scsi1' - protection mode enabled")
	root.Put(path+"/config", pvetest.Params{"protection": "0"})
	root.Put(path+"/config", pvetest.Params{"delete": "scsi1"})
	equal(t, "detached", disk().Attached(), false)
	root.Put(path+"/config", pvetest.Params{"delete": "unused0"})
	spec, _ := server.Machines.Spec(100)
	equal(t, "disks at the end", len(spec.Disks), 0)
	root.Put(path+"/config", pvetest.Params{"scsi1": "zfs-vm:1"})
	root.Put(path+"/config", pvetest.Params{"delete": "scsi1", "force": "1"})
	equal(t, "deleted with its data", root.Get(path + "/config").Map()["unused0"], nil)

	ctPath := ct(t, root, 200, pvetest.Params{"mp0": "zfs-vm:4,mp=/var/lib/data,backup=1", "swap": "256", "protection": "1"})
	equal(t, "mount point", root.Get(ctPath + "/config").Map()["mp0"], any("zfs-vm:subvol-200-disk-1,backup=1,mp=/var/lib/data,size=4G"))
	spec, _ = server.Machines.Spec(200)
	equal(t, "path", spec.Disks[0].Path, "/var/lib/data")
	equal(t, "protected", root.Call("PUT", ctPath+"/config", pvetest.Params{"delete": "mp0"}).Reason, "can't remove CT 200 drive 'mp0' - protection mode enabled")
	bind := root.Call("PUT", ctPath+"/config", pvetest.Params{"mp1": "/srv,mp=/srv"})
	equal(t, "directory of the node", bind.Reason, "Permission check failed (mount point type bind is only allowed for root@pam)")
}

func TestStorageFull(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(seed *pve.Seed) { seed.Storages[1].Capacity = 10 << 30 }))
	root := server.Root(t)
	vm(t, root, 100)
	vm(t, root, 101)
	exit := root.Task("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "102", "full": "1"})
	holds(t, "clone", exit, "clone failed: zfs error: cannot create 'zfs-vm/vm-102-disk-0': out of space")
	exit = root.Task("POST", "/nodes/pmx/lxc", ctParams(102, nil))
	holds(t, "container", exit, "unable to create CT 102: zfs error")
	equal(t, "nothing is left", root.Get("/cluster/nextid").Data, any("102"))
	exit = root.Task("PUT", "/nodes/pmx/qemu/100/resize", pvetest.Params{"disk": "scsi0", "size": "20G"})
	holds(t, "resize", exit, "out of space")
	spec, _ := server.Machines.Spec(100)
	equal(t, "machine's disk after the resize", spec.DiskBytes, 3<<30)
	holds(t, "config after the resize", root.Get("/nodes/pmx/qemu/100/config").Map()["scsi0"].(string), "size=3G")
}

func TestTemplates(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	path := vm(t, root, 100)
	root.Post(path+"/template", nil)
	equal(t, "disk", root.Get(path + "/config").Map()["scsi0"], any("zfs-vm:base-100-disk-0,size=3G"))
	root.Post(path+"/clone", pvetest.Params{"newid": "101"})
	equal(t, "name", root.Get("/nodes/pmx/qemu/101/config").Map()["name"], any("Copy-of-VM-vm100"))

	ct(t, root, 200, nil)
	root.Post("/nodes/pmx/lxc/200/clone", pvetest.Params{"newid": "201", "hostname": "copy"})
	config := root.Get("/nodes/pmx/lxc/201/config").Map()
	equal(t, "hostname", config["hostname"], any("copy"))
	equal(t, "root disk", config["rootfs"], any("zfs-vm:subvol-201-disk-0,size=8G"))
}

func TestCreateVMFromScratch(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	root.Post("/nodes/pmx/qemu", pvetest.Params{"vmid": "100", "name": "scratch", "memory": "1024", "scsi0": "zfs-vm:8", "net0": "virtio,bridge=vmbr0", "start": "1"})
	equal(t, "disk", root.Get("/nodes/pmx/qemu/100/config").Map()["scsi0"], any("zfs-vm:vm-100-disk-0,size=8G"))
	equal(t, "status", root.Get("/nodes/pmx/qemu/100/status/current").Map()["status"], any("running"))
	root.Put("/nodes/pmx/qemu/100/config", pvetest.Params{"net0": "virtio,bridge=vmbr9"})
	root.Post("/nodes/pmx/qemu/100/status/stop", nil)
	equal(t, "unknown bridge", root.Task("POST", "/nodes/pmx/qemu/100/status/start", nil), "bridge 'vmbr9' does not exist")
}

func TestPoolsAndHA(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	vm(t, root, 100)
	root.Post("/pools", pvetest.Params{"poolid": "db", "comment": "databases"})
	root.Put("/pools/db", pvetest.Params{"vms": "100", "storage": "zfs-vm"})
	members := root.Get("/pools/db").Map()["members"].([]any)
	equal(t, "members", len(members), 2)
	equal(t, "member", members[0].(map[string]any)["vmid"], any(100.0))
	holds(t, "deleting a full pool", root.Call("DELETE", "/pools/db", nil).Reason, "pool 'db' is not empty")
	root.Put("/pools/db", pvetest.Params{"vms": "100", "storage": "zfs-vm", "delete": "1"})
	root.Delete("/pools/db")
	equal(t, "pools", len(root.Get("/pools").List()), 0)

	root.Post("/cluster/ha/resources", pvetest.Params{"sid": "100", "state": "started"})
	equal(t, "state", root.Get("/cluster/ha/resources/100").Map()["state"], any("started"))
	equal(t, "in the tree", root.Get("/cluster/resources?type=vm").List()[0]["hastate"], any("started"))
	holds(t, "removing a managed VM", root.Call("DELETE", "/nodes/pmx/qemu/100", nil).Reason, "used in HA resources")
	root.Put("/cluster/ha/resources/vm:100", pvetest.Params{"state": "stopped"})
	equal(t, "resources", len(root.Get("/cluster/ha/resources").List()), 1)
	root.Delete("/cluster/ha/resources/100")
}

// From 8.1 on, pools have a name in the parameters, as bpg's provider gives it.
func TestPoolsByParameter(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	root.Post("/pools", pvetest.Params{"poolid": "db"})
	root.Put("/pools", pvetest.Params{"poolid": "db", "vms": "9000"})
	pool := root.Must("GET", "/pools", pvetest.Params{"poolid": "db"}).List()[0]
	equal(t, "name", pool["poolid"], any("db"))
	equal(t, "members", len(pool["members"].([]any)), 1)
	outsider := user(t, server, "outsider", "/vms", "PVEAuditor", "0")
	equal(t, "without Pool.Audit", outsider.Call("GET", "/pools", pvetest.Params{"poolid": "db"}).Status, 403)
	root.Put("/pools", pvetest.Params{"poolid": "db", "vms": "9000", "delete": "1"})
	root.Must("DELETE", "/pools", pvetest.Params{"poolid": "db"})
	equal(t, "pools", len(root.Get("/pools").List()), 0)
}
