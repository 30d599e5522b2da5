package plantest

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// provider is a real provider and what it calls its resources.
type provider struct{ name, vm, container string }

// telmates are both versions of Telmate's provider, which have the same resource types.
var telmates = []provider{{telmate, "proxmox_vm_qemu", "proxmox_lxc"}, {telmate3, "proxmox_vm_qemu", "proxmox_lxc"}}

// realProviders can be run against the lab's API. Telmate's is no Go module, so it is only among them for who has
// a mirror with the real 2.9.14 and 3.0.2-rc09 in place of the stand-ins:
//
//	REAL_TELMATE=1 PROVIDER_MIRROR=… go test ./plantest -run 'Life|Foreign'
var realProviders = func() []provider {
	all := []provider{{bpg, "proxmox_virtual_environment_vm", "proxmox_virtual_environment_container"}}
	if os.Getenv("REAL_TELMATE") != "" {
		all = append(all, telmates...)
	}
	return all
}()

// newAPI starts the lab's API on pretended machines. Telmate 2.9 bears no Proxmox VE after 8.0.
func newAPI(t *testing.T) (*pvetest.Server, vars) {
	t.Helper()
	server := pvetest.NewServer(t, pvetest.Version(t, "8.0"))
	return server, vars{
		"proxmox_api_url": server.URL, "proxmox_api_token_id": pvetest.TokenID,
		"proxmox_api_token_secret": pvetest.Secret, "ssh_public_key": sshKey,
	}
}

// TestLife: machines by real providers are made as asked, stay as they are when nothing changed, change in place,
// come and go with the map, and leave nothing behind.
func TestLife(t *testing.T) {
	t.Parallel()
	for _, p := range realProviders {
		for _, kind := range []struct{ name, address, user, nameserver string }{
			{"vm", p.vm + ".generic_vm", "deploy", "192.168.20.1"},
			{"lxc", p.container + ".container", "root", "8.8.8.8"},
		} {
			t.Run(p.name+" "+kind.name, func(t *testing.T) {
				t.Parallel()
				server, api := newAPI(t)
				s := newStack(t, p.name, node)
				deployment := func(instances map[string]instance) vars {
					return api.with(vars{"resource_type": kind.name, "instances": instances, "vm_disk_gb": "8G", "lxc_nesting": true})
				}
				machines := func() map[string]pve.Spec { return specs(t, server, s.outputs()[kind.name+"_ids"]) }

				s.apply(deployment(nodes(3)))
				s.plan().wantChanges()
				node2 := machines()["node2"]
				equal(t, "node2 as asked", asked(node2), machine{
					Name: "app-dev-node2", Node: "pmx", Cores: 2, MemoryMiB: 4096, DiskGiB: 8, User: kind.user, Key: sshKey,
					Address: "192.168.20.12/24", Gateway: "192.168.20.1", Bridge: "vmbr0", VLAN: 20, Nameserver: kind.nameserver,
					Unprivileged: kind.name == "lxc", Nesting: kind.name == "lxc",
				})

				larger := nodes(3)
				larger["node1"]["cpu_cores"], larger["node1"]["ram_mb"] = "4", "6144"
				s.apply(deployment(larger)).wantChanges("update " + kind.address + `["node1"]`)
				s.plan().wantChanges()
				equal(t, "cores and memory", []int{machines()["node1"].Cores, machines()["node1"].MemoryMiB}, []int{4, 6144})

				delete(larger, "node3")
				larger["node4"] = nodes(4)["node4"]
				s.apply(deployment(larger)).wantChanges(
					"create "+kind.address+`["node4"]`, `create random_id.vm_suffix["node4"]`,
					"delete "+kind.address+`["node3"]`, `delete random_id.vm_suffix["node3"]`)
				equal(t, "machines", slices.Sorted(maps.Keys(machines())), []string{"node1", "node2", "node4"})
				equal(t, "node2 is untouched", asked(machines()["node2"]), asked(node2))

				s.report("destroy", "-auto-approve").succeeded()
				left := server.Root(t).Get("/cluster/resources?type=vm").List()
				equal(t, "machines left", len(left), 1) // the template
			})
		}
	}
}

// TestSingleLife: single mode and the inventory by real providers.
func TestSingleLife(t *testing.T) {
	t.Parallel()
	for _, p := range realProviders {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			server, api := newAPI(t)
			s := newStack(t, p.name, cluster)
			v := api.with(vars{"vm_target_ip": "192.168.20.10", "allow_single_member": true})
			s.apply(v)
			s.ansible.one()
			s.plan().wantChanges()
			hostname := s.outputs()["vm_hostnames"].(map[string]any)["default"].(string)
			id := s.outputs()["vm_ids"].(map[string]any)["default"]
			equal(t, "name of the machine", specs(t, server, s.outputs()["vm_ids"])["default"].Name, hostname)
			equal(t, "hosts", inventory(t, s)["all"].(map[string]any)["hosts"], map[string]any{hostname: map[string]any{
				"ansible_host": "192.168.20.10", "instance_key": "default", "target_node": "pmx", "failure_domain": "pmx", "vm_id": id,
			}})
		})
	}
}

// TestForeignMachine: a machine that somebody else made under the same name is not taken over. Telmate refuses to
// make another, bpg makes one beside it.
func TestForeignMachine(t *testing.T) {
	t.Parallel()
	for _, p := range realProviders {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			server, api := newAPI(t)
			server.Root(t).Task("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "150", "name": "app-dev-node1", "full": "1"})
			before, _ := server.Machines.Spec(150)

			failed := newStack(t, p.name, node).set(api.with(vars{"instances": nodes(1)})).report("apply", "-auto-approve").errors
			if message := strings.Join(failed, "\n"); p.name == telmate && !strings.Contains(message, "app-dev-node1") {
				t.Errorf("the apply says %q, want it to refuse the name", message)
			}
			after, found := server.Machines.Spec(150)
			equal(t, "the foreign machine", []any{found, after}, []any{true, before})
			for _, call := range server.Machines.Calls() {
				if strings.HasSuffix(call, " 150") && call != "create 150" {
					t.Errorf("the foreign machine got %q", call)
				}
			}
		})
	}
}

// TestCertificate: the API's certificate is checked when that is asked for.
func TestCertificate(t *testing.T) {
	t.Parallel()
	server, api := newAPI(t)
	checked := api.with(vars{"vm_target_ip": "192.168.20.10", "proxmox_tls_insecure": false})
	s := newStack(t, bpg, node).set(checked)
	if got := strings.Join(s.report("plan").errors, "\n"); !strings.Contains(got, "x509") {
		t.Errorf("the plan says %q, want it to refuse the certificate", got)
	}
	s.env = append(s.env, "SSL_CERT_FILE="+server.CAFile)
	s.plan()
}

// TestTemplates: bpg clones by VM id, so names are looked up, and must be of one template.
func TestTemplates(t *testing.T) {
	t.Parallel()
	_, api := newAPI(t)
	s := newStack(t, bpg, node)
	with := func(template string) vars {
		return api.with(vars{"vm_target_ip": "192.168.20.10", "vm_template": template})
	}
	got := strings.Join(s.set(with("debian")).report("plan").errors, "\n")
	if !strings.Contains(got, `0 VM templates are named "debian". Set vm_template to`) {
		t.Errorf("the plan says %q, want it to name the missing template", got)
	}
	s.apply(with("9000"))
}

// machine is what is asked of a machine, in the words of the variables.
type machine struct {
	Name, Node, User, Key, Address, Gateway, Bridge, Nameserver string
	Cores, MemoryMiB, DiskGiB, VLAN                             int
	Unprivileged, Nesting                                       bool
}

func asked(s pve.Spec) machine {
	nic := s.NICs[0]
	return machine{
		Name: s.Name, Node: s.Node, User: s.User, Key: strings.TrimSpace(strings.Join(s.SSHKeys, "\n")),
		Address: nic.Address.String(), Gateway: nic.Gateway.String(), Bridge: nic.Bridge, VLAN: nic.VLAN, Nameserver: s.Nameservers[0].String(),
		Cores: s.Cores, MemoryMiB: s.MemoryMiB, DiskGiB: int(s.DiskBytes >> 30), Unprivileged: s.Unprivileged, Nesting: s.Nesting,
	}
}

// specs gives what was asked of the machines in an output of ids.
func specs(t *testing.T, server *pvetest.Server, ids any) map[string]pve.Spec {
	t.Helper()
	all := map[string]pve.Spec{}
	for key, id := range ids.(map[string]any) {
		spec, found := server.Machines.Spec(int(id.(float64)))
		if !found {
			t.Fatalf("there is no machine %v for %s", id, key)
		}
		all[key] = spec
	}
	return all
}
