package plantest

import (
	"regexp"
	"testing"
)

// TestModes: VM or LXC, one machine or several. The addresses and output names are those that existing states and
// workflows know.
func TestModes(t *testing.T) {
	t.Parallel()
	lxc := vars{"resource_type": "lxc"}
	addresses := map[string]any{"node1": "192.168.20.11", "node2": "192.168.20.12", "node3": "192.168.20.13"}
	hostnames := map[string]any{"node1": "app-dev-node1", "node2": "app-dev-node2", "node3": "app-dev-node3"}
	none := map[string]any{}
	for _, mode := range []struct {
		name    string
		vars    vars
		changes []string
		outputs map[string]any // but for ids and random hostnames
	}{
		{
			name:    "single VM",
			vars:    single,
			changes: []string{`create proxmox_vm_qemu.generic_vm["default"]`, `create random_id.vm_suffix["default"]`},
			outputs: map[string]any{
				"resource_type": "vm", "vm_target_ips": map[string]any{"default": "192.168.20.10"},
				"lxc_ids": none, "lxc_ips": none, "lxc_hostnames": none,
			},
		},
		{
			name:    "single LXC",
			vars:    single.with(lxc),
			changes: []string{`create proxmox_lxc.container["default"]`, `create random_id.vm_suffix["default"]`},
			outputs: map[string]any{
				"resource_type": "lxc", "lxc_ips": map[string]any{"default": "192.168.20.10"},
				"vm_ids": none, "vm_target_ips": none,
			},
		},
		{
			name: "three VMs",
			vars: multi(3),
			changes: []string{
				`create proxmox_vm_qemu.generic_vm["node1"]`, `create proxmox_vm_qemu.generic_vm["node2"]`, `create proxmox_vm_qemu.generic_vm["node3"]`,
				`create random_id.vm_suffix["node1"]`, `create random_id.vm_suffix["node2"]`, `create random_id.vm_suffix["node3"]`,
			},
			outputs: map[string]any{
				"resource_type": "vm", "vm_target_ips": addresses, "vm_hostnames": hostnames,
				"lxc_ids": none, "lxc_ips": none, "lxc_hostnames": none,
			},
		},
		{
			name: "three LXC containers",
			vars: multi(3).with(lxc),
			changes: []string{
				`create proxmox_lxc.container["node1"]`, `create proxmox_lxc.container["node2"]`, `create proxmox_lxc.container["node3"]`,
				`create random_id.vm_suffix["node1"]`, `create random_id.vm_suffix["node2"]`, `create random_id.vm_suffix["node3"]`,
			},
			outputs: map[string]any{
				"resource_type": "lxc", "lxc_ips": addresses, "lxc_hostnames": hostnames, "vm_hostnames": hostnames,
				"vm_ids": none, "vm_target_ips": none,
			},
		},
	} {
		for _, by := range telmates {
			t.Run(string(by.Name)+" "+mode.name, func(t *testing.T) {
				t.Parallel()
				s := newStack(t, string(by.Name), node)
				s.apply(mode.vars).wantChanges(mode.changes...)
				outputs := s.outputs()
				for name, want := range mode.outputs {
					equal(t, "output "+name, outputs[name], want)
				}
				// By the id: 2.9 leaves the attribute vmid empty when it chose the number itself.
				equal(t, "ids", outputs["resource_ids"], outputs[mode.vars.kind()+"_ids"])
				equal(t, "ids", numbers(outputs["resource_ids"]), []int{100, 101, 102}[:len(outputs["vm_hostnames"].(map[string]any))])
				s.plan().wantChanges()
			})
		}
	}
}

// numbers gives the values of an output, sorted.
func numbers(output any) []float64 {
	var all []float64
	for _, n := range output.(map[string]any) {
		all = append(all, n.(float64))
	}
	return sorted(all)
}

// TestOutputNames: the maps, and nothing of what they replaced.
func TestOutputNames(t *testing.T) {
	t.Parallel()
	maps := []string{"lxc_hostnames", "lxc_ids", "lxc_ips", "resource_ids", "resource_type", "vm_hostnames", "vm_ids", "vm_target_ips"}
	equal(t, node, outputNames(t, node), maps)
	equal(t, cluster, outputNames(t, cluster), sorted(append(maps, "ansible_inventory", "cluster_vip", "connection_string")))
}

func outputNames(t *testing.T, name string) []string {
	var names []string
	for output := range synthesizedJSON(t, telmate, name)["output"].(map[string]any) {
		names = append(names, output)
	}
	return sorted(names)
}

// TestHostnames: of the machines as of the outputs.
func TestHostnames(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		vars vars
		want map[string]string // regular expressions
	}{
		{"single", single, map[string]string{"default": "app-dev-[0-9a-f]{4}"}},
		{
			"single, of another application", single.with(vars{"app_name": "billing", "environment": "prod"}),
			map[string]string{"default": "billing-prod-[0-9a-f]{4}"},
		},
		{
			"multi, one given", node1(instance{"hostname": "db-old"}),
			map[string]string{"node1": "db-old", "node2": "app-dev-node2", "node3": "app-dev-node3"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := newStack(t, telmate, node)
			s.apply(c.vars)
			for key, want := range c.want {
				got := s.outputs()["vm_hostnames"].(map[string]any)[key].(string)
				if !regexp.MustCompile("^" + want + "$").MatchString(got) {
					t.Errorf("hostname of %s is %q, want %q", key, got, want)
				}
				equal(t, "name of the machine", s.machine("proxmox_vm_qemu", key)["name"], got)
			}
		})
	}
}

// TestLocals: the values that users may have come to read by `terraform console`. It does not know those of
// resources, so for vm_hostnames see TestHostnames.
func TestLocals(t *testing.T) {
	t.Parallel()
	const locals = "{ multi = local.use_multi_instance, map = { for key, i in local.instance_map : key => i.ip_address } }"
	s := newStack(t, telmate, node)
	equal(t, "single", s.set(single).value(locals), map[string]any{
		"multi": false, "map": map[string]any{"default": "192.168.20.10"},
	})
	equal(t, "multi", s.set(multi(2)).value(locals), map[string]any{
		"multi": true, "map": map[string]any{"node1": "192.168.20.11", "node2": "192.168.20.12"},
	})
}

// TestEnvironment: every value can come as a string by the environment, as pipelines give them.
func TestEnvironment(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, node).set(access)
	s.env = append(s.env, "TF_VAR_instance_count=2", "TF_VAR_lxc_unprivileged=true", "TF_VAR_network_prefix_length=24",
		`TF_VAR_instances={"node1":{"ip_address":"192.168.20.11"},"node2":{"ip_address":"192.168.20.12","cpu_cores":4,"vmid":"201"}}`)
	s.plan().wantChanges(`create proxmox_vm_qemu.generic_vm["node1"]`, `create proxmox_vm_qemu.generic_vm["node2"]`,
		`create random_id.vm_suffix["node1"]`, `create random_id.vm_suffix["node2"]`)
}
