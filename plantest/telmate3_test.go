package plantest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTelmate3PerInstance: each setting of an instance reaches its machine, and falls back to the deployment's.
func TestTelmate3PerInstance(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate3, node)
	s.apply(node1(instance{
		"cpu_cores": "4", "ram_mb": "8192", "disk_gb": "1T", "template": "9000", "storage": "fast", "vlan_tag": "30",
		"gateway": "192.168.20.254", "target_node": "pmx2", "hostname": "db-old", "bridge": "vmbr1", "vmid": 201,
	}).with(vars{"vm_disk_gb": "40", "nameserver": "9.9.9.9"}))
	equal(t, "own settings", telmate3Settings(s.machine("proxmox_vm_qemu", "node1")), map[string]any{
		"cores": 4, "memory": 8192, "balloon": 8192, "disk": "1024G", "cloudinit": "fast", "clone": nil, "clone_id": 9000, "storage": "fast",
		"tag": 30, "bridge": "vmbr1", "target_node": "pmx2", "name": "db-old", "vmid": 201, "ipconfig0": "ip=192.168.20.11/24,gw=192.168.20.254",
		"nameserver": "9.9.9.9", "ciuser": "deploy", "sshkeys": sshKey,
	})
	equal(t, "the deployment's", telmate3Settings(s.machine("proxmox_vm_qemu", "node2")), map[string]any{
		"cores": 2, "memory": 4096, "balloon": 4096, "disk": "40G", "cloudinit": "zfs-vm", "clone": "ubuntu-2404-template", "clone_id": nil, "storage": "zfs-vm",
		"tag": 20, "bridge": "vmbr0", "target_node": "pmx", "name": "app-dev-node2", "vmid": 0, "ipconfig0": "ip=192.168.20.12/24,gw=192.168.20.1",
		"nameserver": "9.9.9.9", "ciuser": "deploy", "sshkeys": sshKey,
	})
}

// telmate3Settings are the attributes of a VM that the variables decide.
func telmate3Settings(vm map[string]any) map[string]any {
	drives, network := drivesOf(vm), vm["network"].([]any)[0].(map[string]any)
	all := map[string]any{
		"disk": drives["scsi0"]["size"], "storage": drives["scsi0"]["storage"], "cloudinit": drives["ide2"]["storage"],
		"tag": network["tag"], "bridge": network["bridge"], "cores": vm["cpu"].([]any)[0].(map[string]any)["cores"],
	}
	for _, name := range []string{"memory", "balloon", "clone", "clone_id", "target_node", "name", "vmid", "ipconfig0", "nameserver", "ciuser", "sshkeys"} {
		all[name] = vm[name]
	}
	return all
}

func drivesOf(vm map[string]any) map[string]map[string]any {
	drives := map[string]map[string]any{}
	for _, d := range vm["disk"].([]any) {
		drive := d.(map[string]any)
		drives[drive["slot"].(string)] = drive
	}
	return drives
}

// TestTelmate3LeavesDrivesAlone: the provider detaches what is in a slot that the configuration does not name, so each
// slot is named, and all but ours are to be ignored.
func TestTelmate3LeavesDrivesAlone(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate3, node)
	s.apply(single)
	drives := drivesOf(s.machine("proxmox_vm_qemu", "default"))
	for slot, want := range map[string]string{"ide2": "cloudinit", "scsi0": "disk"} {
		equal(t, slot, drives[slot]["type"], want)
		delete(drives, slot)
	}
	equal(t, "other slots", len(drives), 4+6+31+16-2)
	for slot, drive := range drives {
		equal(t, slot, []any{drive["type"], drive["storage"], drive["size"]}, []any{"ignore", nil, nil})
	}
}

// TestFromTelmate29: machines of Telmate/proxmox 2.9 stay as they are when 3.0.2 takes them over: containers as they
// are, VMs by `pgha upgrade-state`, without which the plan fails and touches nothing.
func TestFromTelmate29(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{"vm", "lxc"} {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			v := multi(3).with(vars{"resource_type": kind})
			old := newStack(t, telmate, node)
			old.apply(v)
			s := newStackIn(t, old.root, telmate3, node).set(v)

			failed := strings.Join(s.report("plan").errors, "\n")
			if readable := failed == ""; readable != (kind == "lxc") {
				t.Errorf("the plan of the old state says %q", failed)
			}
			if kind == "vm" {
				s.upgradeState()
			}
			for _, change := range s.plan().changes {
				if !strings.HasPrefix(change, "update ") {
					t.Errorf("the plan has %s", change)
				}
			}
			before := s.outputs()
			s.apply(v)
			equal(t, "outputs", s.outputs(), before)
			s.plan().wantChanges()
		})
	}
}

// upgradeState does what docs/proxmox.md says.
func (s *stack) upgradeState() {
	s.t.Helper()
	pulled, pushed := filepath.Join(s.t.TempDir(), "old.tfstate"), filepath.Join(s.t.TempDir(), "new.tfstate")
	check(s.t, os.WriteFile(pulled, []byte(s.terraform("state", "pull")), 0o600))
	upgraded, err := run(project, os.Environ(), "sh", "-c", `go run ./cmd/pgha upgrade-state <"$0"`, pulled)
	check(s.t, err)
	check(s.t, os.WriteFile(pushed, []byte(upgraded), 0o600))
	s.terraform("state", "push", pushed)
}
