package api_test

import (
	"fmt"
	"strings"
	"testing"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

var (
	threeVMs = map[string]string{"node1": "192.168.20.11", "node2": "192.168.20.12", "node3": "192.168.20.13"}
	threeCTs = map[string]string{"ct1": "192.168.20.21", "ct2": "192.168.20.22", "ct3": "192.168.20.23"}
	none     = map[string]string{}
)

func bpg(t *testing.T, server *pvetest.Server, vms, cts map[string]string) *terraform {
	t.Helper()
	tf := newTerraform(t, "bpg", "bpg/proxmox", server)
	tf.set("instances", vms)
	tf.set("containers", cts)
	return tf
}

// The whole life of a deployment by the real provider bpg/proxmox.
func TestBPGLifeCycle(t *testing.T) {
	t.Parallel() // it mostly waits for its next look at a task
	server := pvetest.NewServer(t)
	tf := bpg(t, server, threeVMs, threeCTs)

	tf.apply()
	tf.clean()
	outputs := tf.outputs()
	equal(t, "address of node2", outputs["vm_ips"]["node2"], any("192.168.20.12"))
	node1 := spec(t, server, outputs["vm_ids"]["node1"])
	equal(t, "user", node1.User, "deploy")
	equal(t, "key", node1.SSHKeys[0], sshKey)
	equal(t, "disk", node1.DiskBytes, 20<<30)
	equal(t, "VLAN", node1.NICs[0].VLAN, 20)
	ct1 := spec(t, server, outputs["lxc_ids"]["ct1"])
	equal(t, "host name", ct1.Name, "app-dev-ct1")
	equal(t, "address", ct1.NICs[0].Address.String(), "192.168.20.21/24")

	tf.set("cores", 4)
	tf.set("memory", 6144)
	tf.set("disk", 24)
	holds(t, "changed in place", tf.apply(), "0 added, 6 changed, 0 destroyed")
	tf.clean()
	equal(t, "cores of a container", spec(t, server, outputs["lxc_ids"]["ct1"]).Cores, 4)
	after := spec(t, server, outputs["vm_ids"]["node1"])
	equal(t, "cores", after.Cores, 4)
	equal(t, "memory", after.MemoryMiB, 6144)
	equal(t, "disk", after.DiskBytes, 24<<30)
	tf.set("instances", map[string]string{"node1": "192.168.20.11", "node4": "192.168.20.14"})
	// One by one, as make deploy does it: provider.WaitsForID.
	holds(t, "scaled out and in", tf.apply("-parallelism=1"), "1 added, 0 changed, 2 destroyed")
	holds(t, "replaced", tf.apply(`-replace=proxmox_virtual_environment_vm.generic_vm["node1"]`), "1 added, 0 changed, 1 destroyed")

	for address, id := range map[string]any{
		`proxmox_virtual_environment_vm.generic_vm["node4"]`:     tf.outputs()["vm_ids"]["node4"],
		`proxmox_virtual_environment_container.container["ct1"]`: tf.outputs()["lxc_ids"]["ct1"],
	} {
		tf.run("state", "rm", address)
		holds(t, "imported", tf.run("import", "-no-color", address, fmt.Sprintf("pmx/%v", id)), "Import successful")
	}
	holds(t, "after the imports", tf.apply(), "0 added, 1 changed, 0 destroyed") // of the VM, the import learns no timeouts
	tf.clean()
	tf.destroy()
	guests := server.Root(t).Get("/cluster/resources?type=vm").List()
	equal(t, "guests left", len(guests), 1)
	equal(t, "the template", guests[0]["vmid"], any(9000.0))
	equal(t, "volumes left", len(server.Root(t).Get("/nodes/pmx/storage/zfs-vm/content").List()), 2) // those of the template
}

func spec(t *testing.T, server *pvetest.Server, id any) pve.Spec {
	t.Helper()
	spec, found := server.Machines.Spec(int(id.(float64)))
	if !found {
		t.Fatalf("there is no machine %v", id)
	}
	return spec
}

// The provider works on all releases but the oldest, which answers nothing when a
// disk grows: the provider takes that for a failure.
func TestBPGOnEveryVersion(t *testing.T) {
	for _, version := range pve.Versions {
		t.Run(version.String(), func(t *testing.T) {
			t.Parallel()
			server := pvetest.NewServer(t, pvetest.Version(t, version.String()))
			server.AllowUnknown = !version.AtLeast(8, 1) // where a container's addresses cannot be asked for yet
			tf := bpg(t, server, map[string]string{"node1": "192.168.20.11"}, map[string]string{"ct1": "192.168.20.21"})
			if version.String() == "7.4" {
				holds(t, "7.4", tf.fails(), "Disk resize")
				return
			}
			tf.apply()
			tf.clean()
			tf.destroy()
		})
	}
}

// What goes wrong reaches the user of the provider in Proxmox VE's words.
func TestBPGShowsErrors(t *testing.T) {
	oneVM, oneCT := map[string]string{"node1": "192.168.20.11"}, map[string]string{"ct1": "192.168.20.21"}
	small := pvetest.Seed(func(seed *pve.Seed) { seed.Storages[1].Capacity = 10 << 30 })
	for _, test := range []struct {
		name     string
		vms, cts map[string]string
		options  []pvetest.Option
		prepare  func(*testing.T, *pvetest.Server, *terraform)
		want     string
	}{
		{"wrong secret", oneVM, none, nil, func(_ *testing.T, _ *pvetest.Server, tf *terraform) { tf.set("token", pvetest.TokenID+"=wrong") }, "invalid token value!"},
		{"missing privilege", none, oneCT, nil, func(t *testing.T, s *pvetest.Server, tf *terraform) {
			edit(t, s, func(state *pve.State) {
				state.Users["ci@pve"] = &pve.User{ID: "ci@pve", Tokens: map[string]pve.Token{"t": {Secret: "s"}}}
				state.ACL = append(state.ACL, pve.Grant{Path: "/", Subject: "ci@pve", Role: "PVEAuditor", Propagate: true})
			})
			tf.set("token", "ci@pve!t=s")
		}, "HTTP 403 response - Reason: Permission check failed"},
		{"missing template file", none, oneCT, nil, func(_ *testing.T, _ *pvetest.Server, tf *terraform) {
			tf.set("os_template", "local:vztmpl/none.tar.zst")
		}, "the requested resource does not exist"},
		{"storage full", oneVM, none, []pvetest.Option{small}, nil, "out of space"},
		{"locked template", oneVM, none, nil, func(t *testing.T, s *pvetest.Server, _ *terraform) { edit(t, s, lock(9000, "backup")) }, "VM is locked (backup)"},
		{"failing start", none, oneCT, nil, func(t *testing.T, s *pvetest.Server, _ *terraform) {
			addFault(t, s, api.Fault{Method: "POST", Path: "/nodes/*/lxc", TaskError: "command 'lxc-create' failed: exit code 1"})
		}, "command 'lxc-create' failed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := pvetest.NewServer(t, test.options...)
			tf := bpg(t, server, test.vms, test.cts)
			if test.prepare != nil {
				test.prepare(t, server, tf)
			}
			holds(t, "what the provider says", strings.Join(strings.Fields(tf.fails()), " "), test.want)
		})
	}
}
