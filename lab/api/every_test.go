package api_test

import (
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// Every endpoint is called once in each release that has it, and succeeds; one
// without a line here fails.
func TestEveryEndpoint(t *testing.T) {
	for _, version := range pve.Versions {
		t.Run(version.String(), func(t *testing.T) { callEverything(t, version) })
	}
}

func callEverything(t *testing.T, version pve.Version) {
	server := pvetest.NewServer(t, pvetest.Version(t, version.String()), pvetest.Seed(func(seed *pve.Seed) { seed.Nodes = append(seed.Nodes, "pmx2") }))
	root := server.Root(t)
	login := root.Post("/access/ticket", pvetest.Params{"username": "root@pam", "password": pvetest.Password})
	equal(t, "login", login.Map()["username"], any("root@pam"))
	upid := root.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "full": "1"}).Data.(string)

	rules := version.Major >= 9 // and no groups any more
	for _, step := range []step{
		{"POST /access/users", pvetest.Params{"userid": "ci@pve", "comment": "robot"}, true},
		{"POST /access/users/ci@pve/token/tk", nil, true},
		{"POST /access/roles", pvetest.Params{"roleid": "Few", "privs": "VM.Audit"}, true},
		{"PUT /access/acl", pvetest.Params{"path": "/", "tokens": "ci@pve!tk", "roles": "Few"}, true},
		{"GET /access/acl", nil, true},
		{"GET /access/domains", nil, true},
		{"GET /access/permissions", nil, true},
		{"GET /access/roles", nil, true},
		{"GET /access/roles/Few", nil, true},
		{"GET /access/users", pvetest.Params{"full": "1"}, true},
		{"GET /access/users/ci@pve", nil, true},
		{"GET /access/users/ci@pve/token", nil, true},
		{"GET /access/users/ci@pve/token/tk", nil, true},
		{"DELETE /access/users/ci@pve/token/tk", nil, true},
		{"DELETE /access/users/ci@pve", nil, true},

		{"POST /cluster/ha/groups", pvetest.Params{"group": "some", "nodes": "pmx"}, true},
		{"GET /cluster/ha/groups", nil, true},
		{"GET /cluster/ha/groups/some", nil, true},
		{"PUT /cluster/ha/groups/some", pvetest.Params{"comment": "two", "nodes": "pmx,pmx2:2"}, true},
		{"DELETE /cluster/ha/groups/some", nil, true},
		{"POST /cluster/ha/resources", pvetest.Params{"sid": "vm:100"}, true},
		{"GET /cluster/ha/resources", nil, true},
		{"GET /cluster/ha/resources/vm:100", nil, true},
		{"PUT /cluster/ha/resources/100", pvetest.Params{"comment": "a"}, true},
		{"POST /cluster/ha/resources/100/migrate", pvetest.Params{"node": "pmx2"}, true},
		{"POST /cluster/ha/resources/100/relocate", pvetest.Params{"node": "pmx"}, true},
		{"POST /cluster/ha/rules", pvetest.Params{"rule": "home", "type": "node-affinity", "resources": "vm:100", "nodes": "pmx"}, rules},
		{"GET /cluster/ha/rules", nil, rules},
		{"GET /cluster/ha/rules/home", nil, rules},
		{"PUT /cluster/ha/rules/home", pvetest.Params{"type": "node-affinity", "nodes": "pmx,pmx2:2"}, rules},
		{"DELETE /cluster/ha/rules/home", nil, rules},
		{"DELETE /cluster/ha/resources/100", nil, true},
		{"GET /cluster/nextid", pvetest.Params{"vmid": "500"}, true},
		{"GET /cluster/resources", nil, true},
		{"GET /cluster/status", nil, true},
		{"GET /cluster/tasks", nil, true},

		{"POST /pools", pvetest.Params{"poolid": "p", "comment": "c"}, true},
		{"PUT /pools/p", pvetest.Params{"comment": "d"}, true},
		{"GET /pools", nil, true},
		{"GET /pools/p", nil, true},
		{"DELETE /pools/p", nil, true},
		{"POST /pools", pvetest.Params{"poolid": "p"}, true},
		{"PUT /pools", pvetest.Params{"poolid": "p", "comment": "d"}, version.AtLeast(8, 1)},
		{"DELETE /pools", pvetest.Params{"poolid": "p"}, version.AtLeast(8, 1)},

		{"GET /version", nil, true},
		{"GET /storage", nil, true},
		{"GET /storage/zfs-vm", nil, true},
		{"GET /nodes", nil, true},
		{"GET /nodes/pmx/network", pvetest.Params{"type": "any_bridge"}, true},
		{"GET /nodes/pmx/aplinfo", nil, true},
		{"POST /nodes/pmx/aplinfo", pvetest.Params{"storage": "local", "template": "debian-12-standard_12.12-1_amd64.tar.zst"}, true},
		{"POST /nodes/pmx/storage/local/download-url", pvetest.Params{"content": "iso", "filename": "a.iso", "url": fileServer(t, "text")}, true},
		{"GET /nodes/pmx/status", nil, true},
		{"GET /nodes/pmx/version", nil, true},
		{"GET /nodes/pmx/tasks", nil, true},
		{"GET /nodes/pmx/tasks/" + upid + "/log", nil, true},
		{"GET /nodes/pmx/tasks/" + upid + "/status", nil, true},
		{"DELETE /nodes/pmx/tasks/" + upid, nil, true},
		{"GET /nodes/pmx/storage", pvetest.Params{"content": "vztmpl"}, true},
		{"GET /nodes/pmx/storage/local/content", nil, true},
		{"GET /nodes/pmx/storage/zfs-vm/content/zfs-vm:vm-100-disk-0", nil, true},
		{"GET /nodes/pmx/storage/zfs-vm/status", nil, true},
		{"DELETE /nodes/pmx/storage/local/content/" + osTemplate, nil, true},

		{"GET /nodes/pmx/qemu", nil, true},
		{"POST /nodes/pmx/qemu", pvetest.Params{"vmid": "101", "scsi0": "zfs-vm:1", "scsi1": "zfs-vm:1"}, true},
		{"PUT /nodes/pmx/qemu/101/unlink", pvetest.Params{"idlist": "scsi1", "force": "1"}, true},
		{"GET /nodes/pmx/qemu/100/config", nil, true},
		{"POST /nodes/pmx/qemu/100/config", pvetest.Params{"ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.1,ip6=fd00::11/64"}, true},
		{"PUT /nodes/pmx/qemu/100/config", pvetest.Params{"name": "node1"}, true},
		{"PUT /nodes/pmx/qemu/100/firewall/options", pvetest.Params{"enable": "1", "ipfilter": "1"}, true},
		{"GET /nodes/pmx/qemu/100/firewall/options", nil, true},
		{"POST /nodes/pmx/qemu/100/firewall/ipset", pvetest.Params{"name": "ipfilter-net0"}, true},
		{"GET /nodes/pmx/qemu/100/firewall/ipset", nil, true},
		{"POST /nodes/pmx/qemu/100/firewall/ipset/ipfilter-net0", pvetest.Params{"cidr": "192.168.20.10"}, true},
		{"GET /nodes/pmx/qemu/100/firewall/ipset/ipfilter-net0", nil, true},
		{"GET /nodes/pmx/qemu/100/pending", nil, true},
		{"PUT /nodes/pmx/qemu/100/resize", pvetest.Params{"disk": "scsi0", "size": "+1G"}, true},
		{"POST /nodes/pmx/qemu/100/move_disk", pvetest.Params{"disk": "scsi0", "storage": "local"}, true},
		{"POST /nodes/pmx/qemu/100/status/start", nil, true},
		{"GET /nodes/pmx/qemu/100/status/current", nil, true},
		{"GET /nodes/pmx/qemu/100/agent/get-host-name", nil, true},
		{"GET /nodes/pmx/qemu/100/agent/get-osinfo", nil, true},
		{"GET /nodes/pmx/qemu/100/agent/network-get-interfaces", nil, true},
		{"POST /nodes/pmx/qemu/100/agent/ping", nil, true},
		{"POST /nodes/pmx/qemu/100/status/reboot", nil, true},
		{"POST /nodes/pmx/qemu/100/status/reset", nil, true},
		{"POST /nodes/pmx/qemu/100/status/shutdown", nil, true},
		{"POST /nodes/pmx/qemu/100/status/stop", nil, true},
		{"POST /nodes/pmx/qemu/100/template", nil, true},
		{"POST /nodes/pmx/qemu/101/migrate", pvetest.Params{"target": "pmx2"}, true},
		{"DELETE /nodes/pmx2/qemu/101", nil, true},

		{"GET /nodes/pmx/lxc", nil, true},
		{"GET /nodes/pmx/lxc/200/config", nil, true},
		{"PUT /nodes/pmx/lxc/200/config", pvetest.Params{"mp0": "zfs-vm:1,mp=/data", "net1": "name=eth1,bridge=vmbr0,ip6=fd00::22/64"}, true},
		{"PUT /nodes/pmx/lxc/200/firewall/options", pvetest.Params{"enable": "1", "ipfilter": "1"}, true},
		{"GET /nodes/pmx/lxc/200/firewall/options", nil, true},
		{"POST /nodes/pmx/lxc/200/firewall/ipset", pvetest.Params{"name": "ipfilter-net0"}, true},
		{"GET /nodes/pmx/lxc/200/firewall/ipset", nil, true},
		{"POST /nodes/pmx/lxc/200/firewall/ipset/ipfilter-net0", pvetest.Params{"cidr": "192.168.20.10"}, true},
		{"GET /nodes/pmx/lxc/200/firewall/ipset/ipfilter-net0", nil, true},
		{"GET /nodes/pmx/lxc/200/interfaces", nil, version.AtLeast(8, 1)},
		{"GET /nodes/pmx/lxc/200/pending", nil, true},
		{"POST /nodes/pmx/lxc/200/status/start", nil, true},
		{"GET /nodes/pmx/lxc/200/status/current", nil, true},
		{"POST /nodes/pmx/lxc/200/status/reboot", nil, true},
		{"POST /nodes/pmx/lxc/200/status/shutdown", nil, true},
		{"POST /nodes/pmx/lxc/200/status/start", nil, true},
		{"POST /nodes/pmx/lxc/200/status/stop", nil, true},
		{"PUT /nodes/pmx/lxc/200/resize", pvetest.Params{"disk": "rootfs", "size": "9G"}, true},
		{"POST /nodes/pmx/lxc/200/move_volume", pvetest.Params{"volume": "rootfs", "storage": "local", "delete": "1"}, true},
		{"POST /nodes/pmx/lxc/200/clone", pvetest.Params{"newid": "201"}, true},
		{"POST /nodes/pmx/lxc/201/template", nil, true},
		{"POST /nodes/pmx/lxc/200/migrate", pvetest.Params{"target": "pmx2"}, true},
		{"DELETE /nodes/pmx2/lxc/200", nil, true},
	} {
		if !step.exists {
			continue
		}
		if step.call == "GET /nodes/pmx/lxc" { // the template file is gone, so make one without it
			edit(t, server, restoreTemplate)
			ct(t, root, 200, nil)
		}
		method, path, _ := strings.Cut(step.call, " ")
		if rules && strings.HasPrefix(path, "/cluster/ha/groups") {
			holds(t, step.call, root.Call(method, path, step.params).Reason, "ha groups have been migrated to rules")
			continue
		}
		root.Must(method, path, step.params)
	}
	used := server.Used()
	for _, e := range server.About().Endpoints {
		if e.Level != api.Absent && slices.Contains(e.Releases, version.String()) && used[strings.Replace(e.Endpoint, " ", " /api2/json", 1)] == 0 {
			t.Errorf("%s was never called", e.Endpoint)
		}
	}
}

type step struct {
	call   string
	params pvetest.Params
	exists bool
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
	equal(t, "no storage", answer.Errors["scsi1"], "invalid format - format error\nscsi1.file: invalid format - unable to parse volume ID 'nonsense'\n\n")
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
