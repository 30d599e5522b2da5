package plantest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/provider"
)

// TestOldStatesMove: states of the older module, where resources had no key or were counted, come to their new
// addresses with no machine touched.
func TestOldStatesMove(t *testing.T) {
	t.Parallel()
	shapes := []struct{ name, suffix string }{
		{"un-keyed", ""},
		{"counted", "[0]"},
	}
	kinds := []struct{ name, address string }{
		{"vm", "proxmox_vm_qemu.generic_vm"},
		{"lxc", "proxmox_lxc.container"},
	}
	for _, shape := range shapes {
		for _, kind := range kinds {
			for _, by := range telmates {
				t.Run(string(by.Name)+" "+shape.name+" "+kind.name, func(t *testing.T) {
					t.Parallel()
					s := newStack(t, string(by.Name), node)
					v := single.with(vars{"resource_type": kind.name})
					s.apply(v)
					before := s.outputs()
					s.rekey(shape.suffix)

					upgrade := s.apply(v)
					upgrade.wantChanges()
					equal(t, "moves", upgrade.moves, map[string]string{
						kind.address + shape.suffix:          kind.address + `["default"]`,
						"random_id.vm_suffix" + shape.suffix: `random_id.vm_suffix["default"]`,
					})
					equal(t, "outputs", s.outputs(), before)
				})
			}
		}
	}
	equal(t, "moves of the cluster", synthesizedJSON(t, telmate, cluster)["moved"], synthesizedJSON(t, telmate, node)["moved"])
}

// TestImportedMachinesStay: what an import or another module left in the state does not touch the machine.
func TestImportedMachinesStay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		by, kind, resource string
		differing          map[string]any
	}{
		{telmate, "vm", "proxmox_vm_qemu", map[string]any{"clone": "older-template", "full_clone": nil, "os_type": nil, "force_create": nil}},
		{telmate, "lxc", "proxmox_lxc", map[string]any{"ostemplate": "local:vztmpl/older.tar.zst", "ssh_public_keys": nil, "password": "older"}},
		{telmate3, "vm", "proxmox_vm_qemu", map[string]any{"clone": "older-template", "full_clone": nil, "target_node": "pmx2"}},
		{telmate3, "lxc", "proxmox_lxc", map[string]any{"ostemplate": "local:vztmpl/older.tar.zst", "ssh_public_keys": nil, "target_node": "pmx2"}},
	} {
		t.Run(c.by+" "+c.kind, func(t *testing.T) {
			t.Parallel()
			s := newStack(t, c.by, node)
			s.apply(single.with(vars{"resource_type": c.kind}))
			s.editState(func(resource string, instance map[string]any) {
				if resource != c.resource {
					return
				}
				for name, value := range c.differing {
					instance["attributes"].(map[string]any)[name] = value
				}
			})
			s.plan().wantChanges()
		})
	}
}

// TestFromSingleToMulti: the machine of single mode becomes node1 by one `state mv`, as long as its address and
// hostname are given. The suffixes are no machines: theirs come and go.
func TestFromSingleToMulti(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, node)
	s.apply(single)
	hostname := s.outputs()["vm_hostnames"].(map[string]any)["default"]
	ids := s.outputs()["vm_ids"].(map[string]any)

	three := nodes(3)
	three["node1"] = instance{"ip_address": single["vm_target_ip"], "hostname": hostname}
	s.terraform("state", "mv", `proxmox_vm_qemu.generic_vm["default"]`, `proxmox_vm_qemu.generic_vm["node1"]`)
	s.apply(access.with(vars{"instances": three})).wantChanges(
		`create proxmox_vm_qemu.generic_vm["node2"]`,
		`create proxmox_vm_qemu.generic_vm["node3"]`,
		`delete random_id.vm_suffix["default"]`,
		`create random_id.vm_suffix["node1"]`,
		`create random_id.vm_suffix["node2"]`,
		`create random_id.vm_suffix["node3"]`,
	)
	equal(t, "id of node1", s.outputs()["vm_ids"].(map[string]any)["node1"], ids["default"])
}

// rekey turns the state into that of the older module: addresses end in suffix, "" or "[0]".
func (s *stack) rekey(suffix string) {
	s.t.Helper()
	s.editState(func(_ string, instance map[string]any) {
		delete(instance, "index_key")
		if suffix == "[0]" {
			instance["index_key"] = 0
		}
	})
}

// editState changes every resource instance of the state.
func (s *stack) editState(change func(resource string, instance map[string]any)) {
	s.t.Helper()
	content, err := os.ReadFile(s.stateFile())
	check(s.t, err)
	var state map[string]any
	check(s.t, json.Unmarshal(content, &state))
	for _, r := range state["resources"].([]any) {
		resource := r.(map[string]any)
		for _, instance := range resource["instances"].([]any) {
			change(resource["type"].(string), instance.(map[string]any))
		}
	}
	content, err = json.Marshal(state)
	check(s.t, err)
	check(s.t, os.WriteFile(s.stateFile(), content, 0o600))
}

// TestFromOlderBPG: machines that bpg/proxmox 0.66.0 made are taken over by the version of today, by both real
// providers on the same Proxmox VE: none is replaced, none is stopped or started. The stack in testdata is the one that
// this project had then.
func TestFromOlderBPG(t *testing.T) {
	t.Parallel()
	updated := map[provider.Kind][]string{
		provider.VM:  {"agent", "reboot_after_update", "watchdog"}, // the watchdog works from the next start on
		provider.LXC: {"disk"},                                     // replicate, which is Proxmox VE's default
	}
	for _, release := range []string{"8.2", "9.0"} {
		for _, kind := range []provider.Kind{provider.VM, provider.LXC} {
			t.Run(string(kind)+" "+release, func(t *testing.T) {
				t.Parallel()
				server, api := newAPI(t, release)
				v := api.with(vars{"resource_type": kind, "instances": nodes(2)})
				s := newStack(t, bpg, node)
				older(t, s, v)
				made, before := server.Machines.Calls(), s.outputs()["resource_ids"]

				resource := provider.Get(provider.BPG).Resource(kind)
				equal(t, "attributes that change", s.set(v).updates(resource.Instance("node1")), updated[kind])
				upgrade := s.apply(v)
				upgrade.wantChanges("update "+resource.Instance("node1"), "update "+resource.Instance("node2"))
				equal(t, "machines", s.outputs()["resource_ids"], before)
				for _, call := range server.Machines.Calls()[len(made):] {
					if !strings.HasPrefix(call, "update ") {
						t.Errorf("a machine got %q", call)
					}
				}
				s.plan().wantChanges()
			})
		}
	}
}

// updates gives the attributes of a machine that a plan would change in place.
func (s *stack) updates(address string) []string {
	s.t.Helper()
	s.terraform("plan", "-out=planned")
	var plan tfjson.Plan
	check(s.t, json.Unmarshal([]byte(s.terraform("show", "-json", "planned")), &plan))
	names := []string{}
	for _, r := range plan.ResourceChanges {
		if r.Address != address || !r.Change.Actions.Update() {
			continue
		}
		before, after := r.Change.Before.(map[string]any), r.Change.After.(map[string]any)
		for name := range after {
			if !reflect.DeepEqual(before[name], after[name]) {
				names = append(names, name)
			}
		}
	}
	return sorted(names)
}

// older makes the machines of v by the stack and the provider of then, with the state where s has its own.
func older(t *testing.T, s *stack, v vars) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", "bpg-0.66.tf.json"))
	check(t, err)
	then := &stack{t: t, root: s.root, dir: filepath.Join(s.root, "cdktf.out", "stacks", "older"), env: append(s.env, "TF_DATA_DIR="+t.TempDir())}
	check(t, os.MkdirAll(then.dir, 0o755))
	check(t, os.WriteFile(filepath.Join(then.dir, "main.tf.json"), content, 0o600))
	then.terraform("init", "-no-color")
	then.apply(v)
}
