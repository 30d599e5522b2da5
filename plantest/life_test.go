package plantest

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// realProvider is a real provider and the releases of the lab that it is run on.
type realProvider struct {
	provider.Provider
	releases []string
}

// telmates are both versions of Telmate's provider, which have the same resource types.
var telmates = []provider.Provider{provider.Get(provider.Telmate), provider.Get(provider.Telmate3)}

// since82 are the releases of the lab from 8.2 on.
var since82 = func() (releases []string) {
	for _, v := range pve.Versions {
		if v.AtLeast(8, 2) {
			releases = append(releases, v.String())
		}
	}
	return releases
}()

// inEveryTest are the real providers that can be run wherever these tests are.
var inEveryTest = []realProvider{{provider.Get(provider.BPG), since82}}

// realProviders can be run against the lab's API. Telmate's is no Go module, so it is only among them for who has
// a mirror with the real 2.9.14 and 3.0.2-rc09 in place of the stand-ins:
//
//	REAL_TELMATE=1 PROVIDER_MIRROR=… go test ./plantest -run 'Life|Foreign'
var realProviders = func() []realProvider {
	if os.Getenv("REAL_TELMATE") == "" {
		return inEveryTest
	}
	return append(slices.Clone(inEveryTest),
		realProvider{provider.Get(provider.Telmate), []string{"8.0"}}, realProvider{provider.Get(provider.Telmate3), since82})
}()

// last is the newest release that the provider is run on.
func (p realProvider) last() string { return p.releases[len(p.releases)-1] }

// newAPI starts the lab's API as that release, on three nodes and pretended machines.
func newAPI(t *testing.T, release string) (*pvetest.Server, vars) {
	t.Helper()
	server := pvetest.NewServer(t, pvetest.Version(t, release), pvetest.Seed(func(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2", "pve3") }))
	return server, vars{
		"proxmox_api_url": server.URL, "proxmox_api_token_id": pvetest.TokenID,
		"proxmox_api_token_secret": pvetest.Secret, "ssh_public_key": sshKey,
	}
}

// life is a deployment by a real provider on the lab.
type life struct {
	*stack
	server    *pvetest.Server
	by        provider.Provider
	kind      provider.Kind
	resource  provider.Resource
	variables vars
}

// lives runs a test for each real provider on each of its releases, with machines of each kind.
func lives(t *testing.T, test func(*testing.T, life)) {
	t.Parallel()
	for _, p := range realProviders {
		for _, release := range p.releases {
			for _, kind := range []provider.Kind{provider.VM, provider.LXC} {
				t.Run(fmt.Sprintf("%s %s %s", p.Name, kind, release), func(t *testing.T) {
					t.Parallel()
					server, api := newAPI(t, release)
					test(t, life{newStack(t, string(p.Name), node), server, p.Provider, kind, p.Resource(kind), api.with(vars{
						"resource_type": kind, "vm_disk_gb": "8G", "lxc_nesting": true,
					})})
				})
			}
		}
	}
}

// of gives the variables for these instances.
func (l life) of(instances map[string]instance) vars {
	return l.variables.with(vars{"instances": instances})
}

// machines gives what was asked of each machine, by key.
func (l life) machines() map[string]pve.Spec {
	l.t.Helper()
	return specs(l.t, l.server, l.outputs()["resource_ids"])
}

// restarts lists the machines that were stopped or started since the calls before, as "verb vmid".
func (l life) restarts(before []string) []string {
	return slices.DeleteFunc(l.server.Machines.Calls()[len(before):], func(call string) bool {
		return strings.HasPrefix(call, "update ")
	})
}

// TestLife: machines by real providers are made as asked, stay as they are when nothing changed, change and grow in
// place, come and go with the map, can be replaced and taken in by an import, and leave nothing behind.
func TestLife(t *testing.T) {
	lives(t, func(t *testing.T, l life) {
		l.apply(l.of(nodes(3)))
		l.plan().wantChanges()
		user, nameserver := "deploy", "192.168.20.1"
		if l.kind == provider.LXC {
			user, nameserver = "root", "8.8.8.8"
		}
		node2 := l.machines()["node2"]
		equal(t, "node2 as asked", asked(node2), machine{
			Name: "app-dev-node2", Node: "pmx", Cores: 2, MemoryMiB: 4096, DiskGiB: 8, User: user, Key: sshKey,
			Address: "192.168.20.12/24", Gateway: "192.168.20.1", Bridge: "vmbr0", VLAN: 20, Nameserver: nameserver,
			Unprivileged: l.kind == provider.LXC, Nesting: l.kind == provider.LXC,
		})

		larger := nodes(3)
		l.changes(larger)
		delete(larger, "node3")
		larger["node4"] = nodes(4)["node4"]
		l.apply(l.of(larger)).wantChanges(
			"create "+l.resource.Instance("node4"), `create random_id.vm_suffix["node4"]`,
			"delete "+l.resource.Instance("node3"), `delete random_id.vm_suffix["node3"]`)
		equal(t, "machines", slices.Sorted(maps.Keys(l.machines())), []string{"node1", "node2", "node4"})
		equal(t, "node2 is untouched", asked(l.machines()["node2"]), asked(node2))

		l.returns()
		l.report("destroy", "-auto-approve").succeeded()
		left := l.server.Root(t).Get("/cluster/resources?type=vm").List()
		equal(t, "machines left", len(left), 1) // the template
	})
}

// changes: cores, memory and disks change in place. No VM is restarted for it: cores and memory wait for its next start,
// and nothing else does. bpg restarts a container whose memory changes, for which it has no switch.
func (l life) changes(instances map[string]instance) {
	l.t.Helper()
	instances["node1"]["cpu_cores"], instances["node1"]["ram_mb"] = "4", "6144"
	before := l.server.Machines.Calls()
	l.apply(l.of(instances)).wantChanges("update " + l.resource.Instance("node1"))
	l.plan().wantChanges()
	node1 := l.machines()["node1"]
	want := []string{}
	if l.by.Name == provider.BPG && l.kind == provider.LXC {
		want = []string{fmt.Sprintf("shutdown %d", node1.VMID), fmt.Sprintf("start %d", node1.VMID)}
	}
	equal(l.t, "restarts", l.restarts(before), want)
	if l.kind == provider.VM {
		path := fmt.Sprintf("/nodes/pmx/qemu/%d", node1.VMID)
		equal(l.t, "waiting", l.waiting(path), []string{"cores", "memory"})
		equal(l.t, "cores and memory that it runs with", []int{node1.Cores, node1.MemoryMiB}, []int{2, 4096})
		l.server.Root(l.t).Post(path+"/status/reboot", nil)
		equal(l.t, "waiting after a restart", l.waiting(path), []string{})
		l.plan().wantChanges()
		node1 = l.machines()["node1"]
	}
	equal(l.t, "cores and memory", []int{node1.Cores, node1.MemoryMiB}, []int{4, 6144})

	instances["node1"]["disk_gb"] = "12G"
	before = l.server.Machines.Calls()
	l.apply(l.of(instances)).wantChanges("update " + l.resource.Instance("node1"))
	l.plan().wantChanges()
	equal(l.t, "disk", l.machines()["node1"].DiskBytes>>30, 12)
	equal(l.t, "restarts", len(l.restarts(before)), 0)
}

// waiting are the options of a machine whose change waits for its next start.
func (l life) waiting(path string) []string {
	l.t.Helper()
	options := []string{}
	for _, option := range l.server.Root(l.t).Get(path + "/pending").List() {
		if option["pending"] != nil || option["delete"] != nil {
			options = append(options, option["key"].(string))
		}
	}
	return options
}

// returns: a machine can be made anew, and one that the state has lost is taken in by an import without being touched.
func (l life) returns() {
	l.t.Helper()
	address := l.resource.Instance("node1")
	l.report("apply", "-auto-approve", "-replace="+address).succeeded()
	l.plan().wantChanges()

	id := l.machines()["node1"].VMID
	l.terraform("state", "rm", address)
	l.terraform("import", address, l.by.ImportID(l.kind, "pmx", id))
	before := l.server.Machines.Calls()
	l.plan().wantOnly("update " + address) // of what the API does not tell
	l.report("apply", "-auto-approve").succeeded()
	l.plan().wantChanges()
	equal(l.t, "restarts", len(l.restarts(before)), 0)
}

// TestEverySetting: what an instance can say reaches its machine, and is no change in the next plan.
func TestEverySetting(t *testing.T) {
	lives(t, func(t *testing.T, l life) {
		node1 := instance{
			"ip_address": "192.168.20.11", "data_disk_gb": "16G", "wal_disk_gb": "4G", "nameservers": []string{"192.168.20.2", "192.168.20.3"},
			"tags": []string{"DB", "blue"}, "description": "the first database", "pool": "databases", "start_order": 3, "start_delay": "60",
			"extra_networks": []instance{{"bridge": "vmbr0", "vlan_tag": 30, "ip_address": "10.0.30.11/24"}, {"bridge": "vmbr0"}},
		}
		want := map[string]string{
			"description": "the first database", "tags": "blue;db", "startup": "order=3,up=60", "nameserver": "192.168.20.2 192.168.20.3",
		}
		if l.kind == provider.VM {
			node1["cpu_type"], node1["balloon_mb"] = "x86-64-v2-AES", "2048"
			maps.Copy(want, map[string]string{
				"cpu": "x86-64-v2-AES", "balloon": "2048", "scsi1": "size=16G", "scsi2": "size=4G", "watchdog": "i6300esb,action=reset",
				"net1": "tag=30", "net2": "bridge=vmbr0", "ipconfig1": "ip=10.0.30.11/24", "sshkeys": "ssh-ed25519",
			})
		} else {
			node1["swap_mb"], node1["mount_points"] = "1024", []instance{{"path": "/srv/archive", "size_gb": "2G"}}
			maps.Copy(want, map[string]string{
				"swap": "1024", "mp0": "mp=/var/lib/postgresql,size=16G", "mp1": "mp=/var/lib/postgresql-wal,size=4G",
				"mp2": "mp=/srv/archive,size=2G", "net1": "name=eth1,bridge=vmbr0", "net2": "name=eth2,bridge=vmbr0",
			})
		}
		second := "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTk4NzY1NDMyMTA5 second@example"
		l.server.Root(t).Post("/pools", pvetest.Params{"poolid": "databases"})
		l.apply(l.of(map[string]instance{"node1": node1}).with(vars{"ssh_public_keys": []string{second}}))
		l.plan().wantChanges()

		machine := l.machines()["node1"]
		equal(t, "keys", machine.SSHKeys, []string{sshKey, second})
		config := l.config(machine.VMID)
		for option, part := range want {
			if got := fmt.Sprint(config[option]); !strings.Contains(got, part) {
				t.Errorf("%s is %q, want %q in it", option, got, part)
			}
		}
		members := l.server.Root(t).Get("/pools/databases").Map()["members"].([]any)
		equal(t, "members of the pool", len(members), 1)
	})
}

// config is the configuration of a machine as Proxmox VE tells it.
func (l life) config(vmid int) map[string]any {
	l.t.Helper()
	guest := map[provider.Kind]string{provider.VM: "qemu", provider.LXC: "lxc"}[l.kind]
	return l.server.Root(l.t).Get(fmt.Sprintf("/nodes/pmx/%s/%d/config", guest, vmid)).Map()
}

// TestMovedByProxmox: a VM that the HA manager or an administrator moved is neither made anew nor moved back.
func TestMovedByProxmox(t *testing.T) {
	t.Parallel()
	server, api := newAPI(t, "9.0")
	s := newStack(t, bpg, node)
	s.apply(api.with(vars{"instances": nodes(2)}))
	vmid := specs(t, server, s.outputs()["vm_ids"])["node1"].VMID
	check(t, server.Store.Update(func(state *pve.State) error { state.Guests[vmid].Node = "pve2"; return nil }))
	s.plan().wantChanges()
	larger := nodes(2)
	larger["node1"]["ram_mb"] = "6144"
	s.apply(api.with(vars{"instances": larger})).wantChanges(`update proxmox_virtual_environment_vm.generic_vm["node1"]`)
	s.plan().wantChanges()
	equal(t, "where it is", server.Root(t).Get(fmt.Sprintf("/nodes/pve2/qemu/%d/config", vmid)).Map()["memory"], "6144")
	s.report("destroy", "-auto-approve").succeeded()
}

// TestProtection: Proxmox VE refuses to remove a protected machine, until protection is taken off.
func TestProtection(t *testing.T) {
	t.Parallel()
	for _, kind := range []provider.Kind{provider.VM, provider.LXC} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			_, api := newAPI(t, "9.0")
			s := newStack(t, bpg, node)
			protected := api.with(vars{"resource_type": kind, "instances": nodes(1), "protection": true})
			s.apply(protected)
			s.plan().wantChanges()
			refused := strings.Join(s.report("destroy", "-auto-approve").errors, "\n")
			if !strings.Contains(refused, "protection") {
				t.Errorf("the destroy says %q, want it to name the protection", refused)
			}
			s.apply(protected.with(vars{"protection": false}))
			s.report("destroy", "-auto-approve").succeeded()
		})
	}
}

// TestHAManaged: the HA manager gets the VMs when that is asked for, and from 9.0 on a rule that keeps those of the same
// roles on different nodes.
func TestHAManaged(t *testing.T) {
	t.Parallel()
	for _, release := range realProviders[0].releases {
		t.Run(release, func(t *testing.T) {
			t.Parallel()
			server, api := newAPI(t, release)
			root := server.Root(t)
			s := newStack(t, bpg, node)
			managed := func(instances map[string]instance) vars {
				return api.with(vars{"instances": instances, "ha_managed": true})
			}
			s.apply(managed(nodes(3)))
			s.plan().wantChanges()
			equal(t, "HA resources", len(root.Get("/cluster/ha/resources").List()), 3)
			withRules := parseRelease(t, release).AtLeast(9, 0)
			if withRules {
				rules := root.Get("/cluster/ha/rules").List()
				ids := s.outputs()["vm_ids"].(map[string]any)
				equal(t, "rules", len(rules), 1)
				equal(t, "rule", []any{rules[0]["rule"], rules[0]["type"], rules[0]["affinity"]}, []any{"app-dev-etcd-patroni", "resource-affinity", "negative"})
				for _, key := range []string{"node1", "node2", "node3"} {
					if sid := fmt.Sprintf("vm:%v", ids[key]); !strings.Contains(fmt.Sprint(rules[0]["resources"]), sid) {
						t.Errorf("the rule lacks %s: %v", sid, rules[0])
					}
				}
			}
			if got := strings.Join(s.set(managed(nodes(4))).report("plan").errors, "\n"); withRules && !strings.Contains(got, "need 4 nodes, and there are 3") {
				t.Errorf("four machines on three nodes: the plan says %q", got)
			}
			s.apply(managed(nodes(2)))
			s.plan().wantChanges()
			equal(t, "HA resources", len(root.Get("/cluster/ha/resources").List()), 2)
			s.report("destroy", "-auto-approve").succeeded()
			equal(t, "HA resources", len(root.Get("/cluster/ha/resources").List()), 0)
		})
	}
}

func parseRelease(t *testing.T, name string) pve.Version {
	t.Helper()
	release, err := pve.ParseVersion(name)
	check(t, err)
	return release
}

// TestSingleLife: single mode and the inventory by real providers.
func TestSingleLife(t *testing.T) {
	t.Parallel()
	for _, p := range realProviders {
		t.Run(string(p.Name), func(t *testing.T) {
			t.Parallel()
			server, api := newAPI(t, p.last())
			s := newStack(t, string(p.Name), cluster)
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
		t.Run(string(p.Name), func(t *testing.T) {
			t.Parallel()
			server, api := newAPI(t, p.last())
			server.Root(t).Task("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "150", "name": "app-dev-node1", "full": "1"})
			before, _ := server.Machines.Spec(150)

			failed := newStack(t, string(p.Name), node).set(api.with(vars{"instances": nodes(1)})).report("apply", "-auto-approve").errors
			if message := strings.Join(failed, "\n"); p.Name == provider.Telmate && !strings.Contains(message, "app-dev-node1") {
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
	server, api := newAPI(t, "9.0")
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
	_, api := newAPI(t, "9.0")
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
func specs(t testing.TB, server *pvetest.Server, ids any) map[string]pve.Spec {
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
