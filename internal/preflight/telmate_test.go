package preflight

import (
	"crypto/tls"
	"slices"
	"testing"

	telmate "github.com/Telmate/proxmox-api-go/proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// TestTelmateHasEnough: by a token that holds what the advice grants and nothing else, the client inside of Telmate's
// provider 2.9.14 does what the provider does: it makes, reads, changes, grows and destroys machines.
func TestTelmateHasEnough(t *testing.T) {
	for _, c := range []struct {
		version, kind string
	}{{"7.4", "vm"}, {"8.0", "vm"}, {"7.4", "lxc"}, {"8.0", "lxc"}, {"8.2", "lxc"}} {
		t.Run(c.kind+" "+c.version, func(t *testing.T) {
			s := scene{version: c.version, provider: provider.Telmate, kind: c.kind, seed: plainUser(false), wanted: withToken}
			q, server := s.play(t)
			advice := said(t, q.answer(t.Context()), "lacks on /: ")
			change(t, server, func(state *pve.State) { obey(t, state, advice) })
			client := telmateClient(t, server)
			machine := telmate.NewVmRef(200)
			machine.SetNode("pmx")
			if c.kind == "vm" {
				telmateVM(t, client, machine)
			} else {
				telmateContainer(t, client, machine)
			}
			_, err := client.StopVm(machine)
			must(t, err)
			_, err = client.DeleteVm(machine)
			must(t, err)
		})
	}
}

// telmateClient has passed what the provider asks before anything else: who its user is, and what that holds.
func telmateClient(t *testing.T, server *pvetest.Server) *telmate.Client {
	t.Helper()
	client, err := telmate.NewClient(server.URL, nil, "", &tls.Config{InsecureSkipVerify: true}, "", 30) //nolint:gosec // the lab's
	must(t, err)
	client.SetAPIToken(tokenID, secret)
	user, err := telmate.NewUserID("terraform@pve")
	must(t, err)
	held, err := client.GetUserPermissions(user, "/")
	must(t, err)
	for _, privilege := range provider.Get(provider.Telmate).Privileges(provider.Work{Kind: provider.VM}).EverywhereUser {
		if !slices.Contains(held, privilege) {
			t.Errorf("the user lacks %s on /, and the provider would refuse to start", privilege)
		}
	}
	return client
}

func telmateVM(t *testing.T, client *telmate.Client, vm *telmate.VmRef) {
	t.Helper()
	template, err := client.GetVmRefByName("ubuntu-2404-template")
	must(t, err)
	yes := true
	config := telmate.ConfigQemu{
		Name: "app-dev-node1", Agent: 1, Memory: 4096, QemuCores: 2, QemuSockets: 1, QemuCpu: "host", QemuOs: "l26", Scsihw: "virtio-scsi-pci",
		Onboot: &yes, Tablet: &yes, QemuKVM: &yes, QemuNuma: new(bool), Hotplug: "network,disk,usb", Bios: "seabios",
		CIuser: "deploy", Ipconfig: telmate.IpconfigMap{0: "ip=192.168.20.11/24,gw=192.168.20.1"}, Nameserver: "192.168.20.1",
		Sshkeys:      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw deploy@example",
		QemuDisks:    telmate.QemuDevices{0: {"type": "scsi", "storage": "zfs-vm", "size": "20G"}},
		QemuNetworks: telmate.QemuDevices{0: {"model": "virtio", "bridge": "vmbr0", "tag": 20}},
	}
	must(t, config.CloneVm(template, vm, client))
	current, err := telmate.NewConfigQemuFromApi(vm, client)
	must(t, err)
	for _, key := range []string{"file", "volume"} {
		config.QemuDisks[0][key] = current.QemuDisks[0][key]
	}
	must(t, config.UpdateConfig(vm, client))
	_, err = client.ResizeQemuDiskRaw(vm, "scsi0", "20G")
	must(t, err)
	_, err = client.StartVm(vm)
	must(t, err)
	_, err = client.GetVmAgentNetworkInterfaces(vm)
	must(t, err)
	if err := client.ReadVMHA(vm); err == nil || err.Error() != "500 no such resource 'vm:200'" {
		t.Errorf("the HA manager says %v", err)
	}
	config.Memory, config.QemuCores = 8192, 4
	must(t, config.UpdateConfig(vm, client))
}

func telmateContainer(t *testing.T, client *telmate.Client, ct *telmate.VmRef) {
	t.Helper()
	config := telmate.NewConfigLxc()
	config.Ostemplate, config.Hostname, config.Unprivileged = ctTemplate, "app-dev-node1", true
	config.Cores, config.Memory, config.Start = 2, 1024, true
	config.SSHPublicKeys = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw deploy@example"
	config.RootFs = telmate.QemuDevice{"storage": "zfs-vm", "size": "8G"}
	config.Features = telmate.QemuDevice{"nesting": true}
	config.Networks = telmate.QemuDevices{0: {"name": "eth0", "bridge": "vmbr0", "ip": "192.168.20.21/24", "gw": "192.168.20.1", "tag": 20}}
	must(t, config.CreateLxc(ct, client))
	_, err := telmate.NewConfigLxcFromApi(ct, client)
	must(t, err)
	config.Cores, config.Features, config.SSHPublicKeys = 4, nil, "" // as the provider does
	must(t, config.UpdateConfig(ct, client))
}
