package api_test

import (
	"context"
	"testing"
	"time"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/lab/pvetest"
)

// The client library go-proxmox, which the preflight checks are built on: it
// sends JSON and decodes answers into typed structs.
func TestGoProxmox(t *testing.T) {
	for _, version := range []string{"7.4", "8.0", "8.2", "8.4", "9.0", "9.1"} {
		t.Run(version, func(t *testing.T) {
			server := pvetest.NewServer(t, pvetest.Version(t, version))
			client := proxmox.NewClient(server.URL, proxmox.WithAPIToken(pvetest.TokenID, pvetest.Secret), proxmox.WithRootCAFile(server.CAFile))
			g := goProxmox{t, t.Context(), client}
			g.surroundings(version)
			g.machine(version)
			g.container(version)
		})
	}
}

type goProxmox struct {
	*testing.T
	ctx    context.Context
	client *proxmox.Client
}

func (g goProxmox) ok(err error) {
	g.Helper()
	if err != nil {
		g.Fatal(err)
	}
}

func (g goProxmox) done(task *proxmox.Task, err error) {
	g.Helper()
	g.ok(err)
	g.ok(task.Wait(g.ctx, 50*time.Millisecond, 10*time.Second))
	if !task.IsSuccessful {
		g.Fatalf("task %s: %s", task.UPID, task.ExitStatus)
	}
}

func (g goProxmox) surroundings(release string) {
	g.Helper()
	version, err := g.client.Version(g.ctx)
	g.ok(err)
	equal(g, "release", version.Release, release)
	nodes, err := g.client.Nodes(g.ctx)
	g.ok(err)
	equal(g, "node", nodes[0].Node, "pmx")
	node, err := g.client.Node(g.ctx, "pmx")
	g.ok(err)
	storages, err := node.Storages(g.ctx)
	g.ok(err)
	equal(g, "storages", len(storages), 2)
	storage, err := node.Storage(g.ctx, "local")
	g.ok(err)
	content, err := storage.GetContent(g.ctx)
	g.ok(err)
	equal(g, "template", content[0].Volid, osTemplate)
	templates, err := node.VzTmpls(g.ctx, "local")
	g.ok(err)
	equal(g, "templates", len(templates), 1)
	cluster, err := g.client.Cluster(g.ctx)
	g.ok(err)
	resources, err := cluster.Resources(g.ctx, "vm")
	g.ok(err)
	equal(g, "template VM", resources[0].Name, "ubuntu-2404-template")
	permissions, err := g.client.Permissions(g.ctx, &proxmox.PermissionsOptions{Path: "/"})
	g.ok(err)
	equal(g, "VM.Clone", bool(permissions["/"]["VM.Clone"]), true)
	users, err := g.client.Users(g.ctx)
	g.ok(err)
	equal(g, "user", users[0].UserID, "root@pam")
	_, err = g.client.Roles(g.ctx)
	g.ok(err)
	_, err = g.client.ACL(g.ctx)
	g.ok(err)
	_, err = g.client.Pools(g.ctx)
	g.ok(err)
	_, err = g.client.ClusterStorages(g.ctx)
	g.ok(err)
	networks, err := node.Networks(g.ctx)
	g.ok(err)
	equal(g, "bridge", networks[0].Iface, "vmbr0")
}

func (g goProxmox) machine(release string) {
	g.Helper()
	node, err := g.client.Node(g.ctx, "pmx")
	g.ok(err)
	template, err := node.VirtualMachine(g.ctx, 9000)
	g.ok(err)
	equal(g, "is a template", bool(template.Template), true)
	id, task, err := template.Clone(g.ctx, &proxmox.VirtualMachineCloneOptions{Name: "node1", Full: true})
	g.done(task, err)
	vm, err := node.VirtualMachine(g.ctx, id)
	g.ok(err)
	task, err = vm.Config(g.ctx,
		proxmox.VirtualMachineOption{Name: "cores", Value: 4}, proxmox.VirtualMachineOption{Name: "memory", Value: 4096},
		proxmox.VirtualMachineOption{Name: "ciuser", Value: "deploy"}, proxmox.VirtualMachineOption{Name: "ipconfig0", Value: "ip=192.168.20.11/24,gw=192.168.20.1"})
	g.done(task, err)
	task, err = vm.ResizeDisk(g.ctx, "scsi0", "20G")
	if release == "7.4" { // where the call waits and answers nothing
		equal(g, "task of a resize", task, nil)
	} else {
		g.done(task, err)
	}
	task, err = vm.Start(g.ctx)
	g.done(task, err)
	g.ok(vm.WaitForAgent(g.ctx, 10))
	interfaces, err := vm.AgentGetNetworkIFaces(g.ctx)
	g.ok(err)
	equal(g, "address", interfaces[0].IPAddresses[0].IPAddress, "192.168.20.11")
	g.ok(vm.Ping(g.ctx))
	equal(g, "status", vm.Status, proxmox.StatusVirtualMachineRunning)
	equal(g, "cores", *vm.VirtualMachineConfig.Cores, 4)
	equal(g, "memory", int(vm.VirtualMachineConfig.Memory), 4096)
	task, err = vm.Reboot(g.ctx)
	g.done(task, err)
	task, err = vm.Shutdown(g.ctx)
	g.done(task, err)
	task, err = vm.Delete(g.ctx, nil)
	g.done(task, err)
	log, err := task.Log(g.ctx, 0, 50)
	g.ok(err)
	equal(g, "log", log[len(log)-1], "TASK OK")
	machines, err := node.VirtualMachines(g.ctx)
	g.ok(err)
	equal(g, "machines left", len(machines), 1)
}

func (g goProxmox) container(release string) {
	g.Helper()
	node, err := g.client.Node(g.ctx, "pmx")
	g.ok(err)
	var options []proxmox.ContainerOption
	for name, value := range ctParams(200, pvetest.Params{"start": "1"}) {
		if name != "vmid" {
			options = append(options, proxmox.ContainerOption{Name: name, Value: value})
		}
	}
	task, err := node.NewContainer(g.ctx, 200, options...)
	g.done(task, err)
	container, err := node.Container(g.ctx, 200)
	g.ok(err)
	equal(g, "status", container.Status, "running")
	equal(g, "hostname", container.ContainerConfig.Hostname, "ct200")
	if release != "7.4" && release != "8.0" { // where there is no such call
		interfaces, err := container.Interfaces(g.ctx)
		g.ok(err)
		equal(g, "address", interfaces[0].Inet, "192.168.20.21/24")
	}
	task, err = container.Resize(g.ctx, "rootfs", "12G")
	g.done(task, err)
	task, err = container.Stop(g.ctx)
	g.done(task, err)
	task, err = container.Delete(g.ctx, nil)
	g.done(task, err)
}
