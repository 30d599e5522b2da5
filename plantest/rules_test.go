package plantest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestImpossibleInput: what cannot work fails at plan time, with a message that has the value given and what is
// allowed instead.
func TestImpossibleInput(t *testing.T) {
	t.Parallel()
	refuses(t, node, append([]refusal{
		{"nothing to make", access, []string{"vm_target_ip and instances are both empty", "Set vm_target_ip for one machine"}},

		// Addresses
		{"duplicate IP", node1(instance{"ip_address": "192.168.20.12"}), []string{"192.168.20.12 (node1, node2)", "its own"}},
		{"malformed IP", node1(instance{"ip_address": "192.168.20.256"}), []string{"node1 (192.168.20.256)", "one such as 192.168.20.11"}},
		{"IP with its prefix", node1(instance{"ip_address": "192.168.20.11/24"}), []string{"node1 (192.168.20.11/24)", "one such as 192.168.20.11"}},
		{"malformed IP of the single machine", access.with(vars{"vm_target_ip": "abc"}), []string{`vm_target_ip is "abc"`, "one such as 192.168.20.11"}},
		{"IP with leading zeros", node1(instance{"ip_address": "192.168.20.012"}), []string{"node1 (192.168.20.012)", "without leading zeros"}},
		{"IP and gateway with a prefix", access.with(vars{"vm_target_ip": "172.16.10.200/16"}), []string{`vm_target_ip is "172.16.10.200/16"`, "prefix length goes into network_prefix_length"}},
		{"IP outside its gateway's subnet", node1(instance{"gateway": "192.168.21.1"}), []string{"192.168.20.11/24, gateway 192.168.21.1", "Fix"}},
		{"IP outside the deployment's gateway's subnet", multi(3).with(vars{"gateway": "10.0.0.1"}), []string{"192.168.20.11/24, gateway 10.0.0.1", "Fix"}},
		{"IP of the single machine outside its gateway's subnet", single.with(vars{"gateway": "10.0.0.1"}), []string{"192.168.20.10/24, gateway 10.0.0.1", "Fix"}},
		{"IP is the gateway", node1(instance{"ip_address": "192.168.20.1"}), []string{"node1 (192.168.20.1)", "Give the machine another"}},
		{"IP is the network address", node1(instance{"ip_address": "192.168.20.0"}), []string{"node1 (192.168.20.0)", "network or broadcast", "in between"}},
		{"IP is the broadcast address", node1(instance{"ip_address": "192.168.20.255"}), []string{"node1 (192.168.20.255)", "network or broadcast", "in between"}},
		{
			"IP is the broadcast address of a small subnet", node1(instance{"ip_address": "192.168.20.15"}).with(vars{"network_prefix_length": 28}),
			[]string{"node1 (192.168.20.15)", "network or broadcast", "in between"},
		},
		{"malformed gateway", multi(3).with(vars{"gateway": "gw"}), []string{`gateway is "gw"`, "such as 192.168.20.1"}},
		{"malformed gateway of an instance", node1(instance{"gateway": "gw"}), []string{"node1 (gw)", "such as 192.168.20.1"}},
		{"malformed nameserver", multi(3).with(vars{"nameserver": "dns.example.org"}), []string{`nameserver is "dns.example.org"`, "such as"}},
		{"malformed nameservers", multi(3).with(vars{"nameservers": []string{"9.9.9.9", "9.9.9"}}), []string{"nameservers has invalid values: 9.9.9.", "such as"}},
		{"prefix length", multi(3).with(vars{"network_prefix_length": 31}), []string{"network_prefix_length is 31", "8 to 30"}},
		{"VLAN", multi(3).with(vars{"vlan_tag": "4095"}), []string{`vlan_tag is "4095"`, "1 to 4094"}},
		{"VLAN of an instance", node1(instance{"vlan_tag": "twenty"}), []string{"node1 (twenty)", "1 to 4094"}},

		// Names
		{"duplicate hostname", node1(instance{"hostname": "app-dev-node2"}), []string{"app-dev-node2 (node1, node2)", "its own"}},
		{"bad hostname", node1(instance{"hostname": "db_1"}), []string{"node1 (db_1)", "lower-case letters"}},
		{"bad app_name", multi(3).with(vars{"app_name": "My App"}), []string{`app_name is "My App"`, "lower-case letters"}},
		{"bad environment", multi(3).with(vars{"environment": "dev_1"}), []string{`environment is "dev_1"`, "lower-case letters"}},
		{"bad instance key", named("Node_1"), []string{"Node_1", "lower-case letters"}},
		{"hostname too long", multi(3).with(vars{"app_name": strings.Repeat("a", 60)}), []string{"node1 (aaaa", "63 lower-case"}},

		// Sizes
		{"non-numeric cores", multi(3).with(vars{"vm_cpu_cores": "two"}), []string{`vm_cpu_cores is "two"`, "1 to 512"}},
		{"no cores", multi(3).with(vars{"vm_cpu_cores": "0"}), []string{`vm_cpu_cores is "0"`, "1 to 512"}},
		{"half a core", node1(instance{"cpu_cores": "1.5"}), []string{"node1 (1.5)", "1 to 512"}},
		{"non-numeric RAM", multi(3).with(vars{"vm_ram_mb": "4G"}), []string{`vm_ram_mb is "4G"`, "MiB", "such as 4096"}},
		{"RAM of an instance", node1(instance{"ram_mb": "64"}), []string{"node1 (64)", "MiB", "such as 4096"}},
		{"bad disk size", multi(3).with(vars{"vm_disk_gb": "20 gigs"}), []string{`vm_disk_gb is "20 gigs"`, "such as 20G"}},
		{"disk size in megabytes", multi(3).with(vars{"vm_disk_gb": "20480M"}), []string{`vm_disk_gb is "20480M"`, "such as 20G"}},
		{"disk size of an instance", node1(instance{"disk_gb": "0G"}), []string{"node1 (0G)", "such as 20G"}},

		{"RAM in gigabytes", node1(instance{"ram_mb": "8G"}), []string{"ram_mb of node1 (8G)", "MiB", "8 GiB are 8192"}},
		{"RAM with its unit", multi(3).with(vars{"vm_ram_mb": "16384M"}), []string{`vm_ram_mb is "16384M"`, "MiB", "8 GiB are 8192"}},
		{"disk size as people say it", node1(instance{"disk_gb": "20GB"}), []string{"disk_gb of node1 (20GB)", "such as 20G, 20 or 1T, but not 20GB"}},
		{"data disk", multi(3).with(vars{"data_disk_gb": "100GB"}), []string{`data_disk_gb is "100GB"`, "such as 20G"}},
		{"WAL disk", multi(3).with(vars{"wal_disk_gb": "-1"}), []string{`wal_disk_gb is "-1"`, "such as 20G"}},
		{"swap", multi(3).with(vars{"swap_mb": "1G"}), []string{`swap_mb is "1G"`, "2048 for 2 GiB"}},
		{"balloon", multi(3).with(vars{"balloon_mb": "half"}), []string{`balloon_mb is "half"`, "2048 for 2 GiB"}},
		{"balloon above memory", multi(3).with(vars{"balloon_mb": "8192"}), []string{`balloon_mb is "8192", more than vm_ram_mb, "4096"`, "at most"}},
		{"balloon of an instance above its memory", node1(instance{"balloon_mb": 3000, "ram_mb": 2048}), []string{"node1 (3000)", "at most ram_mb"}},

		// How Proxmox VE keeps them
		{"CPU type", multi(3).with(vars{"cpu_type": "host,flags=+aes"}), []string{`cpu_type is "host,flags=+aes"`, "x86-64-v2-AES"}},
		{"tag", multi(3).with(vars{"tags": []string{"database", "prod east"}}), []string{"tags has invalid values: prod east.", "letters, digits"}},
		{"tag of an instance", node1(instance{"tags": []string{"a;b"}}), []string{"tags of node1 (a;b)", "letters, digits"}},
		{"pool", multi(3).with(vars{"pool": "my pool"}), []string{`pool is "my pool"`, "letters, digits"}},
		{"start order", multi(3).with(vars{"start_order": "first"}), []string{`start_order is "first"`, "a whole number"}},
		{"start delay", multi(3).with(vars{"start_delay": "1m"}), []string{`start_delay is "1m"`, "seconds"}},

		// What and how many
		{"unknown resource_type", multi(3).with(vars{"resource_type": "docker"}), []string{`resource_type is "docker"`, `"vm", "lxc"`}},
		{"unknown role", node1(instance{"roles": []string{"etcd", "postgres"}}), []string{"node1", "postgres", "etcd, patroni, haproxy, pgbouncer, backup, monitoring"}},
		{"VM id", node1(instance{"vmid": 99}), []string{"node1 (99)", "from 100"}},
		{"duplicate VM id", access.with(vars{"instances": map[string]instance{
			"node1": {"ip_address": "192.168.20.11", "vmid": 201},
			"node2": {"ip_address": "192.168.20.12", "vmid": 201},
		}}), []string{"201 (node1, node2)", "its own"}},
		{"instance_count of zero", multi(3).with(vars{"instance_count": 0}), []string{"instance_count is 0", "1 to 10"}},
		{"instance_count above ten", multi(3).with(vars{"instance_count": 11}), []string{"instance_count is 11", "1 to 10"}},
		{"instance_count with a fraction", multi(3).with(vars{"instance_count": 2.5}), []string{"instance_count is 2.5", "1 to 10"}},
		{"instance_count against the map", multi(3).with(vars{"instance_count": 5}), []string{"instance_count is 5", "3 entries"}},
		{"instance_count against the single machine", single.with(vars{"instance_count": 3}), []string{"instance_count is 3", "0 entries"}},
		{"more than ten instances", multi(11), []string{"11 entries", "at most 10"}},

		// Access
		{"API URL without scheme", multi(3).with(vars{"proxmox_api_url": "pve:8006"}), []string{`proxmox_api_url is "pve:8006"`, "such as https://"}},
		{"token id without name", multi(3).with(vars{"proxmox_api_token_id": "root@pam"}), []string{`proxmox_api_token_id is "root@pam"`, "user@realm!name"}},
		{"no key", multi(3).with(vars{"ssh_public_key": ""}), []string{`ssh_public_key is ""`, "such as the content of ~/.ssh"}},
		{"a path among further keys", multi(3).with(vars{"ssh_public_keys": []string{sshKey, "~/.ssh/other.pub"}}), []string{`ssh_public_keys is "~/.ssh/other.pub"`, "public key"}},
		{"two keys, the second cut off", multi(3).with(vars{"ssh_public_key": sshKey + "\nssh-rsa"}), []string{`ssh_public_key is "ssh-rsa"`, "one in a line"}},
		{"a path for a key", multi(3).with(vars{"ssh_public_key": "~/.ssh/id_ed25519.pub"}), []string{`ssh_public_key is "~/.ssh/id_ed25519.pub"`, "public key"}},
		{"unknown attribute", node1(instance{"cpu_core": 8}), []string{"cpu_core of node1 (did you mean cpu_cores?)", "Allowed:"}},
	}, wrongShapes...))
}

// wrongShapes are instances that say what nobody can mean. Nothing of them is dropped without a word.
var wrongShapes = []refusal{
	{"a list of instances", access.with(vars{"instances": []instance{{"ip_address": "192.168.20.11"}}}), []string{"instances is not a map", "node1 = {"}},
	{"an address for an instance", access.with(vars{"instances": vars{"node1": "192.168.20.11"}}), []string{"Not an object: node1.", "ip_address ="}},
	{"no instance", access.with(vars{"instances": vars{"node1": nil}}), []string{"Not an object: node1.", "ip_address ="}},
	{"no address", access.with(vars{"instances": vars{"node1": instance{"cpu_cores": 2}}}), []string{"No ip_address: node1.", "such as 192.168.20.11"}},
	{"an empty address", node1(instance{"ip_address": ""}), []string{"No ip_address: node1.", "such as 192.168.20.11"}},
	{"a list for a value", node1(instance{"ram_mb": []int{4096}}), []string{
		"ram_mb of node1 ([4096]) must be one value, not a list or map. Allowed: MiB as a whole number from 128", "docs/configuration.md",
	}},
	{"a value for a list", node1(instance{"roles": "patroni"}), []string{
		`roles of node1 ("patroni") must be a list of texts, such as roles = ["etcd", "patroni"].`,
	}},
	{"a map for a list", node1(instance{"tags": vars{"owner": "dba"}}), []string{`tags of node1 ({"owner":"dba"}) must be a list of texts, such as tags = [`}},
	{"a list of lists", node1(instance{"roles": [][]string{{"etcd"}}}), []string{`roles of node1 ([["etcd"]]) must be a list of texts`}},
	{"an object for a list of them", node1(instance{"extra_networks": instance{"bridge": "vmbr1"}}), []string{
		`extra_networks of node1 ({"bridge":"vmbr1"}) must be a list of objects, such as extra_networks = [{ bridge = "vmbr1" }].`,
	}},
	{"texts for a list of objects", node1(instance{"mount_points": []string{"/srv"}}), []string{
		`mount_points of node1 (["/srv"]) must be a list of objects, such as mount_points = [{ path = "/archive", size_gb = "50G" }].`,
	}},
	{"a list within a network", node1(instance{"extra_networks": []instance{{"bridge": "vmbr1", "vlan_tag": []int{30}}}}), []string{
		"vlan_tag of extra_networks[0] of node1 ([30]) must be one value, not a list or map. Allowed: 1 to 4094",
	}},
	{"an unknown attribute of a network", node1(instance{"extra_networks": []instance{{"bridge": "vmbr1", "vlan": 30}}}), []string{
		"vlan of extra_networks[0] of node1 (did you mean vlan_tag?). Allowed in extra_networks: bridge, ip_address, vlan_tag.",
	}},
	{"an unknown attribute of a mount point, which instances have", node1(instance{"mount_points": []instance{{"path": "/srv", "size_gb": 50, "size": 50, "xyzzy": 1}}}), []string{
		"size of mount_points[0] of node1 (did you mean size_gb?), xyzzy of mount_points[0] of node1. Allowed in mount_points: path, size_gb, storage.",
	}},
	{"a network's attribute, named as the docs do", node1(instance{"extra_networks.bridge": "vmbr1"}), []string{
		"Unknown attribute: extra_networks.bridge of node1 (did you mean extra_networks?).",
	}},
	{"eight further networks", node1(instance{"extra_networks": slices.Repeat([]instance{{"bridge": "vmbr1"}}, 8)}), []string{
		"Too many extra_networks: node1. Allowed: at most 7 for a machine.",
	}},
	{"a network without a bridge", node1(instance{"extra_networks": []instance{{"vlan_tag": 30}}}), []string{"No bridge: extra_networks[0] of node1."}},
	{"an address of a network without its prefix", node1(instance{"extra_networks": []instance{{"bridge": "vmbr1", "ip_address": "10.0.0.11"}}}), []string{
		"ip_address of extra_networks[0] of node1 (10.0.0.11) is wrong.", "10.0.0.11/24",
	}},
	{"a mount point without a path", node1(instance{"mount_points": []instance{{"size_gb": "50G"}}}), []string{"No path: mount_points[0] of node1."}},
	{"a mount point without a size", node1(instance{"mount_points": []instance{{"path": "/srv"}}}), []string{"No size_gb: mount_points[0] of node1."}},
	{"a relative path", node1(instance{"mount_points": []instance{{"path": "srv", "size_gb": "50G"}}}), []string{"(srv)", "an absolute path"}},
}

// meant are unknown attributes, by what was meant.
var meant = map[string][]string{
	"cpu_cores":    {"cpu_core", "cores", "cpus"},
	"ram_mb":       {"ram", "memory", "memory_dedicated", "ram_gb"},
	"disk_gb":      {"disk", "disk_size", "disk_mb"},
	"data_disk_gb": {"disks", "data_disk", "data_disk_size"},
	"balloon_mb":   {"balloon"},
	"mount_points": {"mountpoint", "mount_point"},
	"roles":        {"role"},
	"ip_address":   {"ip", "ip_adress"},
	"target_node":  {"node", "targetnode", "proxmox_node"},
	"nameservers":  {"nameserver", "dns_servers"},
	"vlan_tag":     {"vlan", "vlan_id"},
}

// TestImpossibleInstances: shapes and names of attributes.
func TestImpossibleInstances(t *testing.T) {
	t.Parallel()
	refusals := wrongShapes
	for attribute, names := range meant {
		for _, name := range names {
			refusals = append(refusals, refusal{name, node1(instance{name: "8"}), []string{
				"Unknown attribute: " + name + " of node1 (did you mean " + attribute + "?)", "Allowed: balloon_mb, bridge,",
			}})
		}
	}
	refusals = append(refusals,
		refusal{"like none", node1(instance{"xyzzy": nil}), []string{"Unknown attribute: xyzzy of node1. Allowed:"}},
		refusal{
			"the issue's own",
			node1(instance{"ip_address": "192.168.20.11", "cpu_core": 8, "ram": "16384", "disk": "200G", "role": []string{"patroni"}}),
			[]string{"cpu_core of node1", "disk of node1", "ram of node1", "role of node1"},
		})
	for _, r := range refusals {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			refuse(t, telmate, node, r)
		})
	}
}

// TestImpossibleClusters: what makes machines, but no cluster.
func TestImpossibleClusters(t *testing.T) {
	t.Parallel()
	etcdOnly, patroniOnly := []string{"etcd"}, []string{"patroni"}
	refuses(t, cluster, append(wrongRoleVars(t), []refusal{
		{"two etcd members", multi(2), []string{"2 etcd members", "3, 5 or 7"}},
		{"four etcd members", multi(4), []string{"4 etcd members", "3, 5 or 7"}},
		{"one etcd member", multi(1), []string{"1 etcd member", "3, 5 or 7", "allow_single_member = true"}},
		{"a single machine", single, []string{"1 etcd member", "3, 5 or 7", "allow_single_member = true"}},
		{"two etcd members among three machines", node1(instance{"roles": patroniOnly}), []string{"2 etcd members", "3, 5 or 7"}},
		{"two members, allowed or not", multi(2).with(vars{"allow_single_member": true}), []string{"2 etcd members", "3, 5 or 7"}},
		{"Patroni without etcd", access.with(vars{"allow_single_member": true, "instances": map[string]instance{
			"node1": {"ip_address": "192.168.20.11", "roles": patroniOnly},
		}}), []string{"A Patroni cluster needs etcd", "three machines"}},
		{"etcd without Patroni", access.with(vars{"allow_single_member": true, "instances": map[string]instance{
			"node1": {"ip_address": "192.168.20.11", "roles": etcdOnly},
		}}), []string{"No instance has the role patroni", "Give it to"}},
		{"one Patroni member", access.with(vars{"instances": map[string]instance{
			"db":     {"ip_address": "192.168.20.11"},
			"voter1": {"ip_address": "192.168.20.12", "roles": etcdOnly},
			"voter2": {"ip_address": "192.168.20.13", "roles": etcdOnly},
		}}), []string{"1 Patroni member", "at least 2 instances", "allow_single_member = true"}},
		{"an address that is a machine's", multi(3).with(vars{"cluster_vip": "192.168.20.12"}), []string{`"192.168.20.12", which is an instance's: node2`}},
		{"an address that is the gateway's", multi(3).with(vars{"cluster_vip": "192.168.20.1"}), []string{"which is the gateway's", "free"}},
		{"an address of another subnet than that of the machines that only pool", pooled("192.168.21.31").with(vars{"cluster_vip": "192.168.20.10"}), []string{"not in the subnet", "pool1 (192.168.21.31/24)"}},
		{"an address of another subnet", multi(3).with(vars{"cluster_vip": "192.168.21.10"}), []string{"not in the subnet", "node1"}},
		{"an address that is broadcast's", multi(3).with(vars{"cluster_vip": "192.168.20.255"}), []string{"network or broadcast"}},
		{"an address that is none", multi(3).with(vars{"cluster_vip": "db.example.org"}), []string{`cluster_vip is "db.example.org"`, "such as 192.168.20.11"}},
		{"a name that is none", multi(3).with(vars{"cluster_dns_names": []string{"db.example.org", "Db_1"}}), []string{"cluster_dns_names has invalid values: Db_1"}},
		{"bad cluster name", multi(3).with(vars{"cluster_name": "My Cluster"}), []string{`cluster_name is "My Cluster"`, "lower-case letters"}},
		{
			"a password among the role variables", multi(3).with(vars{"ansible_vars": map[string]any{"patroni_superuser_password": "x"}}),
			[]string{"patroni_superuser_password", "PATRONI_SUPERUSER_PASSWORD"},
		},
		{"role variables that are none", multi(3).with(vars{"ansible_vars": "postgresql_version=16"}), []string{"ansible_vars is not a map", "such as {"}},
	}...))
}

// TestPossibleInput: the edges of what is allowed.
func TestPossibleInput(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, stack string
		vars        vars
	}{
		{"ten instances", node, multi(10)},
		{"instance_count that agrees", node, multi(3).with(vars{"instance_count": "3"})},
		{"everything as a string, as GitHub Actions passes it", node, multi(3).with(vars{"vm_cpu_cores": "4", "vm_ram_mb": "8192", "vm_disk_gb": "40", "vlan_tag": "0"})},
		{"left out as empty texts and nulls", node, node1(instance{
			"cpu_cores": "", "ram_mb": nil, "roles": "", "tags": nil, "vmid": "", "extra_networks": "", "mount_points": nil, "protection": "",
			"nameservers": []string{}, "start_order": "", "data_disk_gb": "", "hostname": "",
		}).with(vars{"vm_cpu_cores": "", "vm_disk_gb": "", "proxmox_storage": "", "network_bridge": "", "vlan_tag": "", "swap_mb": ""})},
		{"numbers and booleans as they are", node, node1(instance{"cpu_cores": 4, "ram_mb": 8192, "disk_gb": 40, "vlan_tag": 30, "start_order": 2, "protection": false})},
		{"a terabyte", node, multi(3).with(vars{"vm_disk_gb": "1T"})},
		{"an address above .254 in a larger subnet", node, access.with(vars{"vm_target_ip": "10.1.2.255", "gateway": "10.1.0.1", "network_prefix_length": 16})},
		{"two subnets", node, node1(instance{"ip_address": "10.20.30.40", "gateway": "10.20.30.1", "vlan_tag": "30"})},
		{"a gateway that is not the first host", node, node1(instance{"gateway": "192.168.20.254"})},
		{"the old gateway's address for a machine, with another gateway", node, access.with(vars{"vm_target_ip": "192.168.20.1", "gateway": "192.168.20.254"})},
		{"three members", cluster, multi(3)},
		{"one address for clients", cluster, multi(3).with(vars{"cluster_vip": "192.168.20.10", "cluster_dns_names": []string{"db.example.org"}})},
		{"five members", cluster, multi(5)},
		{"one member, allowed", cluster, multi(1).with(vars{"allow_single_member": true})},
		{"a single machine, allowed", cluster, single.with(vars{"allow_single_member": true})},
		{"three etcd members, two of them with Patroni, and a load balancer", cluster, access.with(vars{"instances": map[string]instance{
			"db1":   {"ip_address": "192.168.20.11"},
			"db2":   {"ip_address": "192.168.20.12"},
			"voter": {"ip_address": "192.168.20.13", "roles": []string{"etcd"}},
			"lb":    {"ip_address": "192.168.20.14", "roles": []string{"haproxy"}},
		}})},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			newStack(t, telmate, c.stack).set(c.vars).plan()
		})
	}
}

// refusal is an input that a stack must refuse, and parts of what it says then.
type refusal struct {
	name string
	vars vars
	says []string
}

// refuses checks the refusals, and that among them is one for every rule that the stack has of its own.
func refuses(t *testing.T, name string, refusals []refusal) {
	messages := make([]string, len(refusals))
	t.Run("refused", func(t *testing.T) {
		for i, r := range refusals {
			t.Run(r.name, func(t *testing.T) {
				t.Parallel()
				messages[i] = refuse(t, telmate, name, r)
			})
		}
	})
	for _, message := range ownRules(t, name) {
		// What is before and after the values.
		start, _, _ := strings.Cut(message, "${")
		end := message[strings.LastIndex(message, "}")+1:]
		seen := slices.ContainsFunc(messages, func(m string) bool { return strings.Contains(m, start) && strings.Contains(m, end) })
		if !seen {
			t.Errorf("no input is refused by the rule %q", message)
		}
	}
}

// rulesOnly is a stack of nothing but variables and locals: rules are validations of variables, and without providers
// to start there is a quick answer to each.
func rulesOnly(t *testing.T, provider, name string) *stack {
	t.Helper()
	s := &stack{t: t, dir: t.TempDir(), env: terraformEnv(t, t.TempDir())}
	content, err := json.Marshal(map[string]any{"variable": variables(t, provider, name), "locals": resolvable(t, provider, name)})
	check(t, err)
	check(t, os.WriteFile(filepath.Join(s.dir, "cdk.tf.json"), content, 0o644))
	return s
}

// refuse plans by the rules only.
func refuse(t *testing.T, provider, name string, r refusal) (message string) {
	t.Helper()
	message = strings.Join(rulesOnly(t, provider, name).set(r.vars).report("plan").errors, "\n")
	if message == "" {
		t.Fatal("the plan succeeded")
	}
	for _, part := range r.says {
		if !strings.Contains(message, part) {
			t.Errorf("the message lacks %q:\n%s", part, message)
		}
	}
	return message
}

// resolvable are the locals that need no resource.
func resolvable(t *testing.T, provider, name string) map[string]any {
	t.Helper()
	locals := synthesizedJSON(t, provider, name)["locals"].(map[string]any)
	// A resource is known by its kind; in plain words, as of a constant, it has no dot behind it.
	references := regexp.MustCompile(`\blocal\.(\w+)|\b(?:proxmox|random)_\w+\.`)
	var needsNone func(value any) bool
	needsNone = func(value any) bool {
		text, err := json.Marshal(value)
		check(t, err)
		for _, found := range references.FindAllStringSubmatch(string(text), -1) {
			if found[1] == "" || !needsNone(locals[found[1]]) {
				return false
			}
		}
		return true
	}
	resolvable := map[string]any{}
	for name, value := range locals {
		if needsNone(value) {
			resolvable[name] = value
		}
	}
	return resolvable
}

func variables(t *testing.T, provider, name string) map[string]any {
	t.Helper()
	return synthesizedJSON(t, provider, name)["variable"].(map[string]any)
}

// ownRules gives the messages of a stack's rules; those of the machines are the node's.
func ownRules(t *testing.T, name string) (messages []string) {
	t.Helper()
	for variable, config := range variables(t, telmate, name) {
		if _, ofNode := variables(t, telmate, node)[variable]; ofNode && name != node {
			continue
		}
		rules, _ := config.(map[string]any)["validation"].([]any)
		for _, rule := range rules {
			message := rule.(map[string]any)["error_message"].(string)
			if !strings.Contains(message, "machines cannot have") { // see TestCapabilities
				messages = append(messages, message)
			}
		}
	}
	return messages
}
