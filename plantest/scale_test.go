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

// TestOneOfThree: what is said of one instance changes that machine only.
func TestOneOfThree(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, node)
	s.apply(multi(3))
	s.apply(node1(instance{"cpu_cores": "4", "ram_mb": "8192"})).wantChanges(`update proxmox_vm_qemu.generic_vm["node1"]`)
	vm := s.machine("proxmox_vm_qemu", "node1")
	equal(t, "cores and memory", []any{vm["cores"], vm["memory"]}, []int{4, 8192})
	other := s.machine("proxmox_vm_qemu", "node2")
	equal(t, "cores and memory of another", []any{other["cores"], other["memory"]}, []int{2, 4096})
}

// TestMiddleOneGoes: the key is the identity, so removing one machine renames none.
func TestMiddleOneGoes(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, node)
	s.apply(multi(3))
	two := nodes(3)
	delete(two, "node2")
	s.apply(access.with(vars{"instances": two})).wantChanges(
		`delete proxmox_vm_qemu.generic_vm["node2"]`, `delete random_id.vm_suffix["node2"]`)
}
