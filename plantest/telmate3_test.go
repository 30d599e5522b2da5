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

// full is an instance with all that both versions of Telmate's provider can give to a machine of that kind.
func full(kind string) instance {
	i := instance{
		"data_disk_gb": "100G", "data_storage": "fast", "nameservers": []string{"9.9.9.9", "1.1.1.1"}, "tags": []string{"B", "a"},
		"description": "first", "pool": "pg", "start_order": 1, "start_delay": 30,
		"extra_networks": []any{map[string]any{"bridge": "vmbr1", "ip_address": "10.0.0.11/24"}, map[string]any{"bridge": "vmbr2", "vlan_tag": 7}},
	}
	if kind == "vm" {
		i["cpu_type"], i["balloon_mb"] = "x86-64-v2-AES", 2048
	} else {
		i["swap_mb"], i["protection"], i["wal_disk_gb"] = 0, true, "20G"
	}
	return i
}

// TestTelmatesFullVM: what else an instance can say reaches its VM, in the words of each version.
func TestTelmatesFullVM(t *testing.T) {
	t.Parallel()
	second := "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPLq2yZ5zO1mJ6wq0pZ3uQx8s1x9l0k2f3h4j5k6l7n second"
	machine := func(t *testing.T, by string, more instance) map[string]any {
		s := newStack(t, by, node)
		i := full("vm")
		for name, value := range more {
			i[name] = value
		}
		s.apply(node1(i).with(vars{"ssh_public_keys": []string{second}}))
		vm := s.machine("proxmox_vm_qemu", "node1")
		for name, want := range map[string]any{
			"nameserver": "9.9.9.9 1.1.1.1", "tags": "a;b", "pool": "pg", "sshkeys": sshKey + "\n" + second, "balloon": 2048,
			"ipconfig1": "ip=10.0.0.11/24", "ipconfig2": nil,
		} {
			equal(t, name, vm[name], want)
		}
		return vm
	}
	t.Run(telmate, func(t *testing.T) {
		t.Parallel()
		vm := machine(t, telmate, nil)
		equal(t, "words", []any{vm["desc"], vm["startup"], vm["cpu"]}, []any{"first", "order=1,up=30", "x86-64-v2-AES"})
		equal(t, "disks", pick(vm["disk"], "type", "storage", "size"), []any{[]any{"scsi", "zfs-vm", "20G"}, []any{"scsi", "fast", "100G"}})
		equal(t, "cards", pick(vm["network"], "bridge", "tag"), []any{[]any{"vmbr0", 20}, []any{"vmbr1", -1}, []any{"vmbr2", 7}})
	})
	t.Run(telmate3, func(t *testing.T) {
		t.Parallel()
		vm := machine(t, telmate3, instance{"wal_disk_gb": "20G", "wal_storage": "log", "protection": true})
		equal(t, "words", []any{vm["description"], vm["protection"], pick(vm["startup_shutdown"], "order", "startup_delay"), pick(vm["cpu"], "type")},
			[]any{"first", true, []any{[]any{1, 30}}, []any{[]any{"x86-64-v2-AES"}}})
		drives := drivesOf(vm)
		equal(t, "disks", pick([]any{any(drives["scsi0"]), drives["scsi1"], drives["scsi2"]}, "type", "storage", "size"),
			[]any{[]any{"disk", "zfs-vm", "20G"}, []any{"disk", "fast", "100G"}, []any{"disk", "log", "20G"}})
		equal(t, "cards", pick(vm["network"], "id", "bridge", "tag"), []any{[]any{0, "vmbr0", 20}, []any{1, "vmbr1", 0}, []any{2, "vmbr2", 7}})
	})
}

// TestTelmatesFullContainer: the same of containers, of which both versions have the same attributes.
func TestTelmatesFullContainer(t *testing.T) {
	t.Parallel()
	for _, by := range telmates {
		t.Run(string(by.Name), func(t *testing.T) {
			t.Parallel()
			s := newStack(t, string(by.Name), node)
			lxc := vars{"resource_type": "lxc"}
			s.apply(node1(full("lxc")).with(lxc))
			ct := s.machine("proxmox_lxc", "node1")
			for name, want := range map[string]any{
				"nameserver": "9.9.9.9 1.1.1.1", "tags": "a;b", "pool": "pg", "swap": 0, "protection": true, "startup": "order=1,up=30", "description": "first\n",
			} {
				equal(t, name, ct[name], want)
			}
			equal(t, "mount points", pick(ct["mountpoint"], "key", "slot", "mp", "storage", "size"), []any{
				[]any{"data", 0, "/var/lib/postgresql", "fast", "100G"}, []any{"wal", 1, "/var/lib/postgresql-wal", "fast", "20G"},
			})
			equal(t, "cards", pick(ct["network"], "name", "bridge", "ip", "gw", "tag"), []any{
				[]any{"eth0", "vmbr0", "192.168.20.11/24", "192.168.20.1", 20}, []any{"eth1", "vmbr1", "10.0.0.11/24", nil, nil}, []any{"eth2", "vmbr2", nil, nil, 7},
			})
			equal(t, "description of another", s.machine("proxmox_lxc", "node2")["description"], nil)

			alone := s.set(node1(instance{"wal_disk_gb": "20G"}).with(lxc)).report("plan").errors
			if message := strings.Join(alone, "\n"); !strings.Contains(message, "node1 has wal_disk_gb without data_disk_gb") {
				t.Errorf("a WAL disk alone: the plan says %q", message)
			}
		})
	}
}

// TestTelmatesDataDiskLater: a data disk that is wanted later has its storage, though that of existing disks is left alone.
func TestTelmatesDataDiskLater(t *testing.T) {
	t.Parallel()
	for _, by := range telmates {
		t.Run(string(by.Name), func(t *testing.T) {
			t.Parallel()
			s := newStack(t, string(by.Name), node)
			s.apply(multi(3))
			s.apply(node1(instance{"data_disk_gb": "100G", "data_storage": "fast"})).wantChanges(`update proxmox_vm_qemu.generic_vm["node1"]`)
			for _, d := range s.machine("proxmox_vm_qemu", "node1")["disk"].([]any) {
				if disk := d.(map[string]any); disk["size"] == "100G" {
					equal(t, "storage", disk["storage"], "fast")
					return
				}
			}
			t.Error("there is no data disk")
		})
	}
}

// pick gives attributes of each block.
func pick(blocks any, names ...string) []any {
	var picked []any
	list, _ := blocks.([]any)
	for _, block := range list {
		var values []any
		for _, name := range names {
			values = append(values, block.(map[string]any)[name])
		}
		picked = append(picked, values)
	}
	return picked
}
