package api_test

import (
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// What Proxmox VE refuses, in the words it uses. The texts matter: clients show
// them to their users and search them for "does not exist" and the like.
func TestRefusals(t *testing.T) {
	tests := []struct {
		name         string
		method, path string
		params       pvetest.Params
		status       int
		reason       string
	}{
		{"unknown call", "GET", "/nodes/pmx/nonsense", nil, 501, "Method 'GET /nodes/pmx/nonsense' not implemented"},
		{"unknown method", "PATCH", "/version", nil, 501, "method 'PATCH' not available"},
		{"unknown node", "GET", "/nodes/nowhere/qemu", nil, 500, "hostname lookup 'nowhere' failed - failed to get address info for: nowhere: Name or service not known"},
		{"unknown VM", "GET", "/nodes/pmx/qemu/555/config", nil, 500, "Configuration file 'nodes/pmx/qemu-server/555.conf' does not exist"},
		{"unknown CT", "GET", "/nodes/pmx/lxc/555/config", nil, 500, "Configuration file 'nodes/pmx/lxc/555.conf' does not exist"},
		{"VM asked for as CT", "GET", "/nodes/pmx/lxc/100/config", nil, 500, "Configuration file 'nodes/pmx/lxc/100.conf' does not exist"},
		{"VM without HA", "GET", "/cluster/ha/resources/100", nil, 500, "no such resource 'vm:100'"},
		{"CT without HA", "GET", "/cluster/ha/resources/200", nil, 500, "no such resource 'ct:200'"},
		{"clone to a taken id", "POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100"}, 500, "unable to create VM 100: config file already exists"},
		{"clone to an unknown node", "POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "300", "target": "nowhere"}, 500, "no such cluster node 'nowhere'"},
		{"clone to another node", "POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "300", "target": "pmx2"}, 500, "can't clone VM to node 'pmx2' (VM uses local storage)"},
		{"clone to an unknown storage", "POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "300", "full": "1", "storage": "tape"}, 500, "storage 'tape' does not exist"},
		{"clone a locked VM", "POST", "/nodes/pmx/qemu/101/clone", pvetest.Params{"newid": "300"}, 500, "VM is locked (backup)"},
		{"change a locked VM", "PUT", "/nodes/pmx/qemu/101/config", pvetest.Params{"cores": "4"}, 500, "VM is locked (backup)"},
		{"remove a running VM", "DELETE", "/nodes/pmx/qemu/102", nil, 500, "VM 102 is running - destroy failed"},
		{"remove a protected VM", "DELETE", "/nodes/pmx/qemu/103", nil, 500, "can't remove VM 103 - protection mode enabled"},
		{"remove a protected CT", "DELETE", "/nodes/pmx/lxc/201", nil, 500, "can't remove CT 201 - protection mode enabled"},
		{"stop a stopped CT", "POST", "/nodes/pmx/lxc/200/status/stop", nil, 500, "CT 200 not running"},
		{"shut a stopped CT down", "POST", "/nodes/pmx/lxc/200/status/shutdown", nil, 500, "CT 200 not running"},
		{"reboot a stopped VM", "POST", "/nodes/pmx/qemu/100/status/reboot", nil, 500, "VM 100 not running"},
		{"agent of a stopped VM", "GET", "/nodes/pmx/qemu/100/agent/network-get-interfaces", nil, 500, "VM 100 is not running"},
		{"agent before it is up", "GET", "/nodes/pmx/qemu/104/agent/network-get-interfaces", nil, 500, "QEMU guest agent is not running"},
		{"create a taken CT", "POST", "/nodes/pmx/lxc", ctParams(200, nil), 500, "CT 200 already exists on node 'pmx'"},
		{"missing CT template", "POST", "/nodes/pmx/lxc", ctParams(300, pvetest.Params{"ostemplate": "local:vztmpl/no.tar.zst"}), 500, "volume 'local:vztmpl/no.tar.zst' does not exist"},
		{"unknown storage of a CT", "POST", "/nodes/pmx/lxc", ctParams(300, pvetest.Params{"rootfs": "tape:8"}), 500, "storage 'tape' does not exist"},
		{"shrink a CT", "PUT", "/nodes/pmx/lxc/200/resize", pvetest.Params{"disk": "rootfs", "size": "1G"}, 500, "unable to shrink disk size"},
		{"move to the same storage", "POST", "/nodes/pmx/qemu/100/move_disk", pvetest.Params{"disk": "scsi0", "storage": "zfs-vm"}, 500, "you can't move to the same storage with same format"},
		{"stale digest", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"cores": "4", "digest": "00"}, 500, "checksum missmatch (file change by other user?)"},
		{"option for root alone", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"args": "-s"}, 500, "only root can set 'args' config"},
		{"feature for root alone", "PUT", "/nodes/pmx/lxc/200/config", pvetest.Params{"features": "keyctl=1"}, 403, "Permission check failed (changing feature flags (except nesting) is only allowed for root@pam)"},
		{"unknown pool", "GET", "/pools/none", nil, 500, "pool 'none' does not exist"},
		{"unknown volume", "GET", "/nodes/pmx/storage/zfs-vm/content/zfs-vm:vm-100-disk-7", nil, 500, "volume_size_info on 'zfs-vm:vm-100-disk-7' failed - no such volume"},
		{"SSH key", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"sshkeys": "not%20a%20key"}, 500, "SSH public key validation error"},
		{"storage of a linked clone", "POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "300", "storage": "zfs-vm"}, 500, "parameter 'storage' not allowed for linked clones"},
		{"linked clone of no template", "POST", "/nodes/pmx/qemu/100/clone", pvetest.Params{"newid": "300", "full": "0"}, 500, "Linked clone feature is not supported for drive 'scsi0'"},
		{"second cloud-init drive", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"ide3": "zfs-vm:cloudinit"}, 500, "ide3 - cloud-init drive is already attached at 'ide2'"},
		{"nothing to change", "PUT", "/nodes/pmx/qemu/100/config", nil, 500, "no options specified"},
		{"boot from what is not there", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"boot": "order=scsi9"}, 500, "invalid bootorder: device 'scsi9' does not exist'"},
		{"balloon above memory", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"balloon": "99999"}, 500, "balloon value too large (must be smaller than assigned memory)"},
	}
	server := pvetest.NewServer(t, pvetest.Seed(func(seed *pve.Seed) { seed.Nodes = append(seed.Nodes, "pmx2") }))
	server.AllowUnknown = true
	root := server.Root(t)
	for id := 100; id <= 104; id++ {
		vm(t, root, id)
	}
	for _, id := range []int{200, 201} {
		ct(t, root, id, nil)
	}
	edit(t, server, lock(101, "backup"))
	root.Put("/nodes/pmx/qemu/103/config", pvetest.Params{"protection": "1"})
	root.Put("/nodes/pmx/lxc/201/config", pvetest.Params{"protection": "1"})
	root.Post("/nodes/pmx/qemu/102/status/start", nil)
	root.Put("/nodes/pmx/qemu/104/config", pvetest.Params{"delete": "ipconfig0"})
	root.Post("/nodes/pmx/qemu/104/status/start", nil)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			answer := root.Call(test.method, test.path, test.params)
			equal(t, "status", answer.Status, test.status)
			equal(t, "reason", answer.Reason, test.reason)
			equal(t, "data", answer.Data, nil)
		})
	}
}

// What is refused only by the task: the call itself succeeds.
func TestRefusedInTask(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	path := vm(t, root, 100)
	root.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "101"})
	for _, test := range []struct {
		name, method, path string
		params             pvetest.Params
		exit               string
	}{
		{"start a template", "POST", "/nodes/pmx/qemu/9000/status/start", nil, "you can't start a vm if it's a template"},
		{
			"remove a template with a linked clone", "DELETE", "/nodes/pmx/qemu/9000", nil,
			"unable to remove VM 9000: base volume 'zfs-vm:base-9000-disk-0' is still in use by linked cloned 'zfs-vm:base-9000-disk-0/vm-101-disk-0'",
		},
		{"resize what is no disk", "PUT", path + "/resize", pvetest.Params{"disk": "scsi7", "size": "20G"}, "disk 'scsi7' does not exist"},
		{"resize a CD drive", "PUT", path + "/resize", pvetest.Params{"disk": "ide2", "size": "20G"}, "you can't resize a cdrom"},
		{"move to an unknown storage", "POST", path + "/move_disk", pvetest.Params{"disk": "scsi0", "storage": "tape"}, "storage migration failed: storage 'tape' does not exist"},
	} {
		equal(t, test.name, root.Task(test.method, test.path, test.params), test.exit)
	}
}

// Up to 7.4 a VM is resized before the call answers, and the answer is null.
func TestResizeOf74(t *testing.T) {
	root := pvetest.NewServer(t, pvetest.Version(t, "7.4")).Root(t)
	path := vm(t, root, 100)
	equal(t, "answer", root.Put(path+"/resize", pvetest.Params{"disk": "scsi0", "size": "20G"}).Data, nil)
	holds(t, "disk", root.Get(path + "/config").Map()["scsi0"].(string), "size=20G")
	equal(t, "shrinking", root.Call("PUT", path+"/resize", pvetest.Params{"disk": "scsi0", "size": "5G"}).Reason, "shrinking disks is not supported")
}

// Bad parameters are told all at once, by name.
func TestBadParameters(t *testing.T) {
	const undefined = "property is not defined in schema and the schema does not allow additional properties"
	tests := []struct {
		name         string
		method, path string
		params       pvetest.Params
		errors       map[string]string
	}{
		{"unknown", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"coers": "4"}, map[string]string{"coers": undefined}},
		{"unknown in a query", "GET", "/cluster/resources", pvetest.Params{"kind": "vm"}, map[string]string{"kind": undefined}},
		{"missing", "POST", "/nodes/pmx/qemu/9000/clone", nil, map[string]string{"newid": "property is missing and it is not optional"}},
		{"two at once", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"cores": "many", "memory": "8"}, map[string]string{
			"cores": "type check ('integer') failed - got 'many'", "memory": "invalid format - format error\nmemory.current: value must have a minimum value of 16\n",
		}},
		{"boolean", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"onboot": "maybe"}, map[string]string{"onboot": "type check ('boolean') failed - got 'maybe'"}},
		{"enumeration", "GET", "/cluster/resources", pvetest.Params{"type": "vms"}, map[string]string{"type": "value 'vms' does not have a value in the enumeration 'vm, storage, node, sdn'"}},
		{"name", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"name": "no_good"}, map[string]string{"name": "invalid format - value does not look like a valid DNS name\n"}},
		{"address", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"ipconfig0": "ip=192.168.20.300/24"}, map[string]string{"ipconfig0": "invalid format - format error\nipconfig0.ip: invalid format - value does not look like a valid ipv4 network configuration\n\n"}},
		{"VLAN", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"net0": "virtio,bridge=vmbr0,tag=5000"}, map[string]string{"net0": "invalid format - format error\nnet0.tag: value must have a maximum value of 4094\n"}},
		{"card without model", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"net0": "bridge=vmbr0"}, map[string]string{"net0": "invalid format - format error\nnet0.model: property is missing and it is not optional\n"}},
		{"size", "PUT", "/nodes/pmx/qemu/100/resize", pvetest.Params{"disk": "scsi0", "size": "big"}, map[string]string{"size": "value does not match the regex pattern"}},
		{"taken id", "GET", "/cluster/nextid", pvetest.Params{"vmid": "100"}, map[string]string{"vmid": "VM 100 already exists"}},
		{"id too small", "GET", "/nodes/pmx/qemu/7/config", nil, map[string]string{"vmid": "invalid format - value does not look like a valid VM ID\n"}},
		{"short password", "POST", "/nodes/pmx/lxc", ctParams(300, pvetest.Params{"password": "abc"}), map[string]string{"password": "value must be at least 5 characters long"}},
		{"deleting what is no option", "PUT", "/nodes/pmx/qemu/100/config", pvetest.Params{"delete": "nonsense"}, map[string]string{"delete": "unknown option 'nonsense'"}},
	}
	server := pvetest.NewServer(t)
	root := server.Root(t)
	vm(t, root, 100)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			answer := root.Call(test.method, test.path, test.params)
			equal(t, "status", answer.Status, 400)
			equal(t, "reason", answer.Reason, "Parameter verification failed.")
			equal(t, "number of errors", len(answer.Errors), len(test.errors))
			for name, want := range test.errors {
				equal(t, name, answer.Errors[name], want)
			}
		})
	}
}

// A refused request leaves nothing behind.
func TestRefusedCreateLeavesNothing(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	root.Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "full": "1", "storage": "tape"})
	root.Call("POST", "/nodes/pmx/lxc", ctParams(101, pvetest.Params{"pool": "none"}))
	equal(t, "guests", len(root.Get("/cluster/resources?type=vm").List()), 1) // the template
	equal(t, "next id", root.Get("/cluster/nextid").Data.(string), "100")
}
