package api_test

import (
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// rights makes a user with a role of its own for each path, and returns the client
// of a token of theirs.
func rights(t *testing.T, server *pvetest.Server, grants map[string]string) *pvetest.Client {
	t.Helper()
	edit(t, server, func(state *pve.State) {
		state.Users["ci@pve"] = &pve.User{ID: "ci@pve", Tokens: map[string]pve.Token{"tk": {Secret: "s"}}}
		for path, privileges := range grants {
			role := "Of" + strings.ReplaceAll(path, "/", ".")
			state.Roles[role] = strings.Fields(privileges)
			state.ACL = append(state.ACL, pve.Grant{Path: path, Subject: "ci@pve", Role: role, Propagate: true})
		}
	})
	return server.Client(t, "ci@pve!tk", "s")
}

// What a token was once allowed here and is refused by Proxmox VE.
func TestRights(t *testing.T) {
	const (
		vms    = "VM.Allocate VM.Audit VM.Clone VM.Config.CDROM VM.Config.CPU VM.Config.Disk VM.Config.HWType VM.Config.Memory VM.Config.Network VM.Config.Options VM.PowerMgmt"
		bridge = "/sdn/zones/localnetwork/vmbr0"
		config = "/nodes/pmx/qemu/100/config"
	)
	deployer := map[string]string{"/vms": vms, "/storage/zfs-vm": "Datastore.AllocateSpace", bridge: "SDN.Use"}
	for _, test := range []struct {
		name         string
		version      string
		method, path string
		params       pvetest.Params
		missing      string // the refusal
		grant        [2]string
	}{
		{"a cloud-init drive", "8.2", "PUT", config, pvetest.Params{"ide2": "zfs-vm:cloudinit"}, "(/vms/100, VM.Config.Cloudinit)", [2]string{"/vms", "VM.Config.Cloudinit"}},
		{"without its drive", "9.1", "PUT", config, pvetest.Params{"delete": "ide2"}, "(/vms/100, VM.Config.Cloudinit)", [2]string{"/vms", "VM.Config.Cloudinit"}},
		{"a disk's volume", "8.2", "GET", "/nodes/pmx/storage/zfs-vm/content/zfs-vm:vm-100-disk-0", nil, "(/storage/zfs-vm, Datastore.Audit)", [2]string{"/storage/zfs-vm", "Datastore.Audit"}},
		{"permissions of a user", "8.2", "GET", "/access/permissions", pvetest.Params{"userid": "ci@pve"}, "(/access, Sys.Audit)", [2]string{"/access", "Sys.Audit"}},
		{"start order", "8.0", "PUT", config, pvetest.Params{"startup": "order=1"}, "(/, Sys.Modify)", [2]string{"/", "Sys.Modify"}},
		{"growing a disk elsewhere", "8.2", "POST", "/nodes/pmx/qemu/100/move_disk", pvetest.Params{"disk": "scsi0", "storage": "local"}, "(/storage/local, Datastore.AllocateSpace)", [2]string{"/storage/local", "Datastore.AllocateSpace"}},
		{"a privileged container", "9.0", "POST", "/nodes/pmx/lxc", ctParams(300, pvetest.Params{"unprivileged": "0", "rootfs": "zfs-vm:4"}), "(/, Sys.Modify)", [2]string{"/", "Sys.Modify"}},
		{"a random number generator", "8.4", "PUT", config, pvetest.Params{"rng0": "source=/dev/urandom"}, "", [2]string{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			server := pvetest.NewServer(t, pvetest.Version(t, test.version))
			vm(t, server.Root(t), 100)
			grants := map[string]string{"/storage/local": "Datastore.Audit"}
			for path, privileges := range deployer {
				grants[path] = privileges
			}
			client := rights(t, server, grants)
			answer := client.Call(test.method, test.path, test.params)
			if test.missing != "" {
				equal(t, "reason", answer.Reason, "Permission check failed "+test.missing)
				equal(t, "status", answer.Status, 403)
				grants[test.grant[0]] += " " + test.grant[1]
				client = rights(t, withoutGrants(t, server), grants)
				answer = client.Call(test.method, test.path, test.params)
			}
			equal(t, "with all privileges: "+answer.Reason, answer.Status, 200)
		})
	}
}

// withoutGrants takes all grants back, which rights then makes anew.
func withoutGrants(t *testing.T, server *pvetest.Server) *pvetest.Server {
	t.Helper()
	edit(t, server, func(state *pve.State) { state.ACL = nil })
	return server
}

// From 8.0 on a clone takes the use of every bridge of its template, and space
// where the template's disks are; a node shows the bridges that one may use.
func TestRightsToClone(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(seed *pve.Seed) { seed.Bridges = append(seed.Bridges, "vmbr1") }))
	edit(t, server, func(state *pve.State) {
		state.Guests[9000].Config["net1"] = "virtio=BC:24:11:00:00:09,bridge=vmbr1,tag=7"
	})
	grants := map[string]string{"/vms": "VM.Allocate VM.Audit VM.Clone"}
	clone := func(reason string) {
		t.Helper()
		edit(t, server, func(state *pve.State) { state.ACL = nil })
		answer := rights(t, server, grants).Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "full": "1"})
		equal(t, "reason", answer.Reason, reason)
	}
	clone("Permission check failed (/storage/zfs-vm, Datastore.AllocateSpace)")
	grants["/storage/zfs-vm"] = "Datastore.AllocateSpace"
	clone("Permission check failed (/sdn/zones/localnetwork/vmbr0, SDN.Use)")
	grants["/sdn/zones/localnetwork/vmbr0"] = "SDN.Use"
	clone("Permission check failed (/sdn/zones/localnetwork/vmbr1/7, SDN.Use)")
	bridges := rights(t, server, grants).Get("/nodes/pmx/network?type=any_bridge").List()
	equal(t, "bridges in sight", len(bridges), 1)
	grants["/sdn/zones/localnetwork/vmbr1/7"] = "SDN.Use"
	clone("OK")
	equal(t, "bridges in sight", len(rights(t, server, grants).Get("/nodes/pmx/network").List()), 2)
}

// A container is unprivileged by default from 9.0 on.
func TestDefaultOfUnprivileged(t *testing.T) {
	for version, want := range map[string]any{"8.4": nil, "9.0": any(1.0)} {
		root := pvetest.NewServer(t, pvetest.Version(t, version)).Root(t)
		params := ctParams(200, nil)
		delete(params, "unprivileged")
		root.Post("/nodes/pmx/lxc", params)
		equal(t, version, root.Get("/nodes/pmx/lxc/200/config").Map()["unprivileged"], want)
	}
}
