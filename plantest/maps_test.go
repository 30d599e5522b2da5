package plantest

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pvetest"
)

// publicMaps are what people have in public, by shape: written in our form, with what becomes of one machine.
var publicMaps = map[string]struct {
	kind    string
	keys    []string
	refused map[string]string // by provider, with a part of the reason
	machine string            // and some of what it is resolved to
	want    map[string]any
}{
	"two-nodes": {
		kind: "vm", keys: []string{"db-171", "db-172", "db-181"},
		refused: map[string]string{telmate: "finds templates by their names only"},
		machine: "db-181", want: map[string]any{
			"vmid": 181, "node": "lab-pve2", "template": "9001", "memory": 7680, "disk": 40, "vlan": 0, "gateway": "192.168.0.1",
		},
	},
	"data-disks": {
		kind: "vm", keys: []string{"server-1", "server-2", "server-3"},
		machine: "server-1", want: map[string]any{
			"disk": 32, "data_disk": 200, "data_storage": "nvme", "wal_disk": 0, "balloon": 4096, "cpu_type": "x86-64-v2-AES",
			"start_order": 3, "start_delay": 60, "vlan": 20,
		},
	},
	"two-networks": {
		kind: "vm", keys: []string{"aragorn", "gimli", "legolas"},
		machine: "aragorn", want: map[string]any{
			"cidr": "10.0.1.213/28", "gateway": "10.0.1.209", "bridge": "vmbr1", "nameservers": []string{"9.9.9.9", "149.112.112.112"},
			"extra_networks": []any{
				map[string]any{"bridge": "vmbr2", "vlan": 0, "cidr": "192.168.100.12/24"},
				map[string]any{"bridge": "vmbr3", "vlan": 40, "cidr": ""},
			},
		},
	},
	"containers": {
		kind: "lxc", keys: []string{"pg1", "pg2", "quorum"},
		refused: map[string]string{telmate: "mixes up the volumes", telmate3: "mixes up the volumes"},
		machine: "pg1", want: map[string]any{
			"swap": 0, "data_disk": 100, "data_storage": "ssd", "wal_disk": 20, "wal_storage": "ssd", "protection": true,
			"mount_points": []any{map[string]any{"path": "/srv/archive", "size": 500, "storage": "hdd"}},
			"nameservers":  []string{"10.20.0.2", "1.1.1.1"},
		},
	},
	"tagged": {
		kind: "vm", keys: []string{"a1", "b1", "c1", "lb1", "lb2", "safe"},
		machine: "safe", want: map[string]any{
			"tags": []string{"postgresql", "terraform"}, "pool": "databases", "description": "backups", "disk": 2048, "storage": "hdd",
			"failure_domain": "pve2", "vlan": 50, "roles": []string{"backup"},
		},
	},
}

// TestPublicMaps: each is planned by every provider that can make it, and refused with the reason by the others.
func TestPublicMaps(t *testing.T) {
	t.Parallel()
	for name, m := range publicMaps {
		file := filepath.Join(project, "plantest", "testdata", "maps", name+".tfvars")
		for _, p := range provider.All {
			t.Run(name+" "+string(p.Name), func(t *testing.T) {
				t.Parallel()
				s := newStack(t, string(p.Name), cluster)
				s.env = append(s.env, "TF_VAR_proxmox_api_token_secret="+pvetest.Secret, "TF_VAR_allow_single_member=true")
				arguments := []string{"-var-file=" + file}
				if p.Name == provider.BPG { // looks the template up
					arguments = append(arguments, "-var=proxmox_api_url="+pvetest.NewServer(t).URL, "-var=proxmox_api_token_id="+pvetest.TokenID)
				}
				planned := s.report(append([]string{"plan"}, arguments...)...)
				if reason, refused := m.refused[string(p.Name)]; refused {
					if !strings.Contains(strings.Join(planned.errors, "\n"), reason) {
						t.Errorf("errors are %q, want one with %q", planned.errors, reason)
					}
					return
				}
				resource := p.Resource(provider.Kind(m.kind))
				for _, key := range m.keys {
					if create := "create " + resource.Instance(key); !slices.Contains(planned.succeeded().changes, create) {
						t.Errorf("the plan lacks %s: %v", create, planned.changes)
					}
				}
			})
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			content, err := os.ReadFile(file)
			check(t, err)
			s := newStack(t, bpg, cluster)
			s.env = append(s.env, "TF_VAR_proxmox_api_token_secret=none")
			check(t, os.WriteFile(filepath.Join(s.dir, "terraform.tfvars"), content, 0o600))
			machine := s.value(fmt.Sprintf("local.machines[%q]", m.machine)).(map[string]any)
			for _, field := range slices.Sorted(maps.Keys(m.want)) {
				equal(t, field, machine[field], m.want[field])
			}
		})
	}
}

// TestKeys: several SSH keys, in one variable or in two, are a clean list.
func TestKeys(t *testing.T) {
	t.Parallel()
	second := strings.Replace(sshKey, "plantest", "second", 1)
	s := newStack(t, telmate, node).set(multi(1).with(vars{
		"ssh_public_key": "# admins\n" + sshKey + "\n\n", "ssh_public_keys": []string{second + "\n", sshKey},
	}))
	equal(t, "keys", s.value("local.ssh_public_keys"), []string{sshKey, second})
}
