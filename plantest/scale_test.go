package plantest

import "testing"

// TestScale: from three to five machines and back touches only the two that come and go.
func TestScale(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct{ name, address string }{
		{"vm", "proxmox_vm_qemu.generic_vm"},
		{"lxc", "proxmox_lxc.container"},
	} {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			s := newStack(t, telmate, node)
			of := vars{"resource_type": kind.name}
			last := func(action string) []string {
				return []string{
					action + " " + kind.address + `["node4"]`, action + " " + kind.address + `["node5"]`,
					action + ` random_id.vm_suffix["node4"]`, action + ` random_id.vm_suffix["node5"]`,
				}
			}
			s.apply(multi(3).with(of))
			three := s.outputs()
			s.apply(multi(5).with(of)).wantChanges(last("create")...)
			s.apply(multi(3).with(of)).wantChanges(last("delete")...)
			equal(t, "outputs", s.outputs(), three)
		})
	}
}

// TestOneOfThree: what is said of one instance touches that machine only. The key is the identity: taking one away
// renames no other.
func TestOneOfThree(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, node)
	s.apply(multi(3))
	s.apply(node1(instance{"cpu_cores": "4", "ram_mb": "8192"})).wantChanges(`update proxmox_vm_qemu.generic_vm["node1"]`)
	vm, other := s.machine("proxmox_vm_qemu", "node1"), s.machine("proxmox_vm_qemu", "node2")
	equal(t, "cores and memory", []any{vm["cores"], vm["memory"]}, []int{4, 8192})
	equal(t, "cores and memory of another", []any{other["cores"], other["memory"]}, []int{2, 4096})

	two := node1(instance{"cpu_cores": "4", "ram_mb": "8192"})
	delete(two["instances"].(map[string]instance), "node2")
	s.apply(two).wantChanges(`delete proxmox_vm_qemu.generic_vm["node2"]`, `delete random_id.vm_suffix["node2"]`)
}

// TestPerInstance: each setting of an instance reaches its machine, and falls back to the deployment's.
func TestPerInstance(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, node)
	s.apply(node1(instance{
		"cpu_cores": "4", "ram_mb": "8192", "disk_gb": "1T", "template": "debian", "storage": "fast", "vlan_tag": "30",
		"gateway": "192.168.20.254", "target_node": "pmx2", "hostname": "db-old", "bridge": "vmbr1", "vmid": 201,
	}).with(vars{"vm_disk_gb": "40", "nameserver": "9.9.9.9"}))
	equal(t, "own settings", settings(s.machine("proxmox_vm_qemu", "node1")), map[string]any{
		"cores": 4, "memory": 8192, "disk": "1024G", "clone": "debian", "storage": "fast", "tag": 30, "bridge": "vmbr1",
		"target_node": "pmx2", "name": "db-old", "vmid": 201, "ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.254",
		"nameserver": "9.9.9.9", "ciuser": "deploy", "sshkeys": sshKey,
	})
	equal(t, "the deployment's", settings(s.machine("proxmox_vm_qemu", "node2")), map[string]any{
		"cores": 2, "memory": 4096, "disk": "40G", "clone": "ubuntu-2404-template", "storage": "zfs-vm", "tag": 20, "bridge": "vmbr0",
		"target_node": "pmx", "name": "app-dev-node2", "vmid": 0, "ipconfig0": "ip=192.168.20.12/24,gw=192.168.20.1",
		"nameserver": "9.9.9.9", "ciuser": "deploy", "sshkeys": sshKey,
	})
}

// settings are the attributes of a VM that the variables decide.
func settings(vm map[string]any) map[string]any {
	disk, network := vm["disk"].([]any)[0].(map[string]any), vm["network"].([]any)[0].(map[string]any)
	all := map[string]any{"disk": disk["size"], "storage": disk["storage"], "tag": network["tag"], "bridge": network["bridge"]}
	for _, name := range []string{"cores", "memory", "clone", "target_node", "name", "vmid", "ipconfig0", "nameserver", "ciuser", "sshkeys"} {
		all[name] = vm[name]
	}
	return all
}
