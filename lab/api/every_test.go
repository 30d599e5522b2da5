package api_test

import (
	"strings"
	"testing"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// Every endpoint is called once and succeeds; one without a line here fails.
func TestEveryEndpoint(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(seed *pve.Seed) { seed.Nodes = append(seed.Nodes, "pmx2") }))
	root := server.Root(t)
	login := root.Post("/access/ticket", pvetest.Params{"username": "root@pam", "password": pvetest.Password})
	equal(t, "login", login.Map()["username"], any("root@pam"))
	upid := root.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "full": "1"}).Data.(string)

	for _, step := range []struct {
		call   string
		params pvetest.Params
	}{
		{"POST /access/users", pvetest.Params{"userid": "ci@pve", "comment": "robot"}},
		{"POST /access/users/ci@pve/token/t", nil},
		{"POST /access/roles", pvetest.Params{"roleid": "Few", "privs": "VM.Audit"}},
		{"PUT /access/acl", pvetest.Params{"path": "/", "tokens": "ci@pve!t", "roles": "Few"}},
		{"GET /access/acl", nil},
		{"GET /access/domains", nil},
		{"GET /access/permissions", nil},
		{"GET /access/roles", nil},
		{"GET /access/roles/Few", nil},
		{"GET /access/users", pvetest.Params{"full": "1"}},
		{"GET /access/users/ci@pve", nil},
		{"GET /access/users/ci@pve/token", nil},
		{"GET /access/users/ci@pve/token/t", nil},
		{"DELETE /access/users/ci@pve/token/t", nil},
		{"DELETE /access/users/ci@pve", nil},

		{"POST /cluster/ha/resources", pvetest.Params{"sid": "vm:100"}},
		{"GET /cluster/ha/resources", nil},
		{"GET /cluster/ha/resources/vm:100", nil},
		{"PUT /cluster/ha/resources/100", pvetest.Params{"group": "a"}},
		{"DELETE /cluster/ha/resources/100", nil},
		{"GET /cluster/nextid", pvetest.Params{"vmid": "500"}},
		{"GET /cluster/resources", nil},
		{"GET /cluster/status", nil},
		{"GET /cluster/tasks", nil},

		{"POST /pools", pvetest.Params{"poolid": "p", "comment": "c"}},
		{"PUT /pools/p", pvetest.Params{"comment": "d"}},
		{"GET /pools", nil},
		{"GET /pools/p", nil},
		{"DELETE /pools/p", nil},

		{"GET /version", nil},
		{"GET /storage", nil},
		{"GET /storage/zfs-vm", nil},
		{"GET /nodes", nil},
		{"GET /nodes/pmx/network", pvetest.Params{"type": "any_bridge"}},
		{"GET /nodes/pmx/status", nil},
		{"GET /nodes/pmx/version", nil},
		{"GET /nodes/pmx/tasks", nil},
		{"GET /nodes/pmx/tasks/" + upid + "/log", nil},
		{"GET /nodes/pmx/tasks/" + upid + "/status", nil},
		{"DELETE /nodes/pmx/tasks/" + upid, nil},
		{"GET /nodes/pmx/storage", pvetest.Params{"content": "vztmpl"}},
		{"GET /nodes/pmx/storage/local/content", nil},
		{"GET /nodes/pmx/storage/zfs-vm/content/zfs-vm:vm-100-disk-0", nil},
		{"GET /nodes/pmx/storage/zfs-vm/status", nil},
		{"DELETE /nodes/pmx/storage/local/content/" + osTemplate, nil},

		{"GET /nodes/pmx/qemu", nil},
		{"POST /nodes/pmx/qemu", pvetest.Params{"vmid": "101", "scsi0": "zfs-vm:1", "scsi1": "zfs-vm:1"}},
		{"PUT /nodes/pmx/qemu/101/unlink", pvetest.Params{"idlist": "scsi1", "force": "1"}},
		{"GET /nodes/pmx/qemu/100/config", nil},
		{"POST /nodes/pmx/qemu/100/config", pvetest.Params{"ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.1,ip6=fd00::11/64"}},
		{"PUT /nodes/pmx/qemu/100/config", pvetest.Params{"name": "node1"}},
		{"GET /nodes/pmx/qemu/100/pending", nil},
		{"PUT /nodes/pmx/qemu/100/resize", pvetest.Params{"disk": "scsi0", "size": "+1G"}},
		{"POST /nodes/pmx/qemu/100/move_disk", pvetest.Params{"disk": "scsi0", "storage": "local"}},
		{"POST /nodes/pmx/qemu/100/status/start", nil},
		{"GET /nodes/pmx/qemu/100/status/current", nil},
		{"GET /nodes/pmx/qemu/100/agent/get-host-name", nil},
		{"GET /nodes/pmx/qemu/100/agent/get-osinfo", nil},
		{"GET /nodes/pmx/qemu/100/agent/network-get-interfaces", nil},
		{"POST /nodes/pmx/qemu/100/agent/ping", nil},
		{"POST /nodes/pmx/qemu/100/status/reboot", nil},
		{"POST /nodes/pmx/qemu/100/status/reset", nil},
		{"POST /nodes/pmx/qemu/100/status/shutdown", nil},
		{"POST /nodes/pmx/qemu/100/status/stop", nil},
		{"POST /nodes/pmx/qemu/100/template", nil},
		{"POST /nodes/pmx/qemu/101/migrate", pvetest.Params{"target": "pmx2"}},
		{"DELETE /nodes/pmx2/qemu/101", nil},

		{"GET /nodes/pmx/lxc", nil},
		{"GET /nodes/pmx/lxc/200/config", nil},
		{"PUT /nodes/pmx/lxc/200/config", pvetest.Params{"mp0": "zfs-vm:1,mp=/data", "net1": "name=eth1,bridge=vmbr0,ip6=fd00::22/64"}},
		{"GET /nodes/pmx/lxc/200/interfaces", nil},
		{"GET /nodes/pmx/lxc/200/pending", nil},
		{"POST /nodes/pmx/lxc/200/status/start", nil},
		{"GET /nodes/pmx/lxc/200/status/current", nil},
		{"POST /nodes/pmx/lxc/200/status/reboot", nil},
		{"POST /nodes/pmx/lxc/200/status/shutdown", nil},
		{"POST /nodes/pmx/lxc/200/status/start", nil},
		{"POST /nodes/pmx/lxc/200/status/stop", nil},
		{"PUT /nodes/pmx/lxc/200/resize", pvetest.Params{"disk": "rootfs", "size": "9G"}},
		{"POST /nodes/pmx/lxc/200/move_volume", pvetest.Params{"volume": "rootfs", "storage": "local", "delete": "1"}},
		{"POST /nodes/pmx/lxc/200/clone", pvetest.Params{"newid": "201"}},
		{"POST /nodes/pmx/lxc/201/template", nil},
		{"POST /nodes/pmx/lxc/200/migrate", pvetest.Params{"target": "pmx2"}},
		{"DELETE /nodes/pmx2/lxc/200", nil},
	} {
		if step.call == "GET /nodes/pmx/lxc" { // the template file is gone, so make one without it
			edit(t, server, restoreTemplate)
			ct(t, root, 200, nil)
		}
		method, path, _ := strings.Cut(step.call, " ")
		root.Must(method, path, step.params)
	}
	used := server.Used()
	for _, e := range server.About().Endpoints {
		if e.Level != api.Absent && used[strings.Replace(e.Endpoint, " ", " /api2/json", 1)] == 0 {
			t.Errorf("%s was never called", e.Endpoint)
		}
	}
}

func restoreTemplate(state *pve.State) {
	state.Volumes[osTemplate] = &pve.Volume{ID: osTemplate, Content: "vztmpl", Format: "tzst", Size: 1}
}

// What the table calls absent is refused.
func TestAbsentEndpoints(t *testing.T) {
	server := pvetest.NewServer(t)
	server.AllowUnknown = true
	root := server.Root(t)
	for _, e := range server.About().Endpoints {
		if e.Level != api.Absent {
			continue
		}
		method, path, _ := strings.Cut(e.Endpoint, " ")
		path = strings.NewReplacer("{node}", "pmx", "{vmid}", "9000", "{storage}", "local").Replace(path)
		equal(t, e.Endpoint, root.Call(method, path, nil).Status, 501)
	}
}

// Rules about disks that no client was seen to try, but people do.
func TestDiskRefusals(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	path := vm(t, root, 100)
	for value, want := range map[string]string{
		"tape:5":        "storage 'tape' does not exist",
		"zfs-vm:absent": "volume 'zfs-vm:absent' does not exist",
		"local:iso":     "volume 'local:iso' does not exist",
	} {
		equal(t, value, root.Call("PUT", path+"/config", pvetest.Params{"scsi1": value}).Reason, want)
	}
	answer := root.Call("PUT", path+"/config", pvetest.Params{"scsi1": "nonsense"})
	equal(t, "no storage", answer.Errors["scsi1"], "invalid format - unable to parse volume ID 'nonsense'")
	answer = root.Call("PUT", path+"/config", pvetest.Params{"scsi1": "zfs-vm:1,ssd=1,ssd=0"})
	holds(t, "twice", answer.Errors["scsi1"], "duplicate key")
	root.Put(path+"/config", pvetest.Params{"ide0": "none,media=cdrom"})
	equal(t, "empty drive", root.Get(path + "/config").Map()["ide0"], any("none,media=cdrom"))
	root.Put(path+"/config", pvetest.Params{"delete": "ide0"})
	root.Put(path+"/config", pvetest.Params{"protection": "1"})
	holds(t, "protected", root.Call("PUT", path+"/config", pvetest.Params{"delete": "scsi0"}).Reason, "can't remove drive 'scsi0' - protection mode enabled")
	holds(t, "root disk", root.Call("PUT", ct(t, root, 200, nil)+"/config", pvetest.Params{"delete": "rootfs"}).Reason, "unable to delete required option 'rootfs'")
	holds(t, "in use", root.Call("DELETE", "/nodes/pmx/storage/zfs-vm/content/zfs-vm:vm-100-disk-0", nil).Reason, "a guest with VMID '100' exists!")
}
