package plantest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestImpossibleInput: what cannot work fails at plan time, with a message that has the value given and what is
// allowed instead.
func TestImpossibleInput(t *testing.T) {
	t.Parallel()
	refuses(t, node, []refusal{
		{"nothing to make", access, []string{"vm_target_ip and instances are both empty", "Set vm_target_ip for one machine"}},

		// Addresses
		{"duplicate IP", node1(instance{"ip_address": "192.168.20.12"}), []string{"192.168.20.12 (node1, node2)", "its own"}},
		{"malformed IP", node1(instance{"ip_address": "192.168.20.256"}), []string{"node1 (192.168.20.256)", "one such as 192.168.20.11"}},
		{"IP with its prefix", node1(instance{"ip_address": "192.168.20.11/24"}), []string{"node1 (192.168.20.11/24)", "one such as 192.168.20.11"}},
		{"malformed IP of the single machine", access.with(vars{"vm_target_ip": "abc"}), []string{"(abc)", "one such as 192.168.20.11"}},
		{"IP outside its gateway's subnet", node1(instance{"gateway": "192.168.21.1"}), []string{"192.168.20.11/24, gateway 192.168.21.1", "Mend"}},
		{"IP outside the deployment's gateway's subnet", multi(3).with(vars{"gateway": "10.0.0.1"}), []string{"192.168.20.11/24, gateway 10.0.0.1", "Mend"}},
		{"IP of the single machine outside its gateway's subnet", single.with(vars{"gateway": "10.0.0.1"}), []string{"192.168.20.10/24, gateway 10.0.0.1", "Mend"}},
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

		// What and how many
		{"unknown resource_type", multi(3).with(vars{"resource_type": "docker"}), []string{`resource_type is "docker"`, `"vm", "lxc"`}},
		{"unknown role", node1(instance{"roles": []string{"etcd", "postgres"}}), []string{"node1", "postgres", "etcd, patroni, haproxy, backup"}},
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
		{"a path for a key", multi(3).with(vars{"ssh_public_key": "~/.ssh/id_ed25519.pub"}), []string{`ssh_public_key is "~/.ssh/id_ed25519.pub"`, "public key"}},
	})
}

// TestImpossibleClusters: what makes machines, but no cluster.
func TestImpossibleClusters(t *testing.T) {
	t.Parallel()
	etcdOnly, patroniOnly := []string{"etcd"}, []string{"patroni"}
	refuses(t, cluster, []refusal{
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
		{"bad cluster name", multi(3).with(vars{"cluster_name": "My Cluster"}), []string{`cluster_name is "My Cluster"`, "lower-case letters"}},
		{
			"a password among the role variables", multi(3).with(vars{"ansible_vars": map[string]any{"patroni_superuser_password": "x"}}),
			[]string{"patroni_superuser_password", "PATRONI_SUPERUSER_PASSWORD"},
		},
		{"role variables that are none", multi(3).with(vars{"ansible_vars": "postgresql_version=16"}), []string{"ansible_vars is not a map", "such as {"}},
	})
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
		{"a terabyte", node, multi(3).with(vars{"vm_disk_gb": "1T"})},
		{"an address above .254 in a larger subnet", node, access.with(vars{"vm_target_ip": "10.1.2.255", "gateway": "10.1.0.1", "network_prefix_length": 16})},
		{"two subnets", node, node1(instance{"ip_address": "10.20.30.40", "gateway": "10.20.30.1", "vlan_tag": "30"})},
		{"a gateway that is not the first host", node, node1(instance{"gateway": "192.168.20.254"})},
		{"the old gateway's address for a machine, with another gateway", node, access.with(vars{"vm_target_ip": "192.168.20.1", "gateway": "192.168.20.254"})},
		{"three members", cluster, multi(3)},
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
				messages[i] = refuse(t, name, r)
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

// refuse plans with nothing but the variables of a stack: rules are validations of variables, and without
// providers to start there is a quick answer to each.
func refuse(t *testing.T, name string, r refusal) (message string) {
	t.Helper()
	s := &stack{t: t, dir: t.TempDir(), env: terraformEnv(t, t.TempDir())}
	content, err := json.Marshal(map[string]any{"variable": variables(t, name)})
	check(t, err)
	check(t, os.WriteFile(filepath.Join(s.dir, "cdk.tf.json"), content, 0o644))
	message = strings.Join(s.set(r.vars).report("plan").errors, "\n")
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

func variables(t *testing.T, name string) map[string]any {
	t.Helper()
	return synthesizedJSON(t, telmate, name)["variable"].(map[string]any)
}

// ownRules gives the messages of a stack's rules; those of the machines are the node's.
func ownRules(t *testing.T, name string) (messages []string) {
	t.Helper()
	for variable, config := range variables(t, name) {
		if _, ofNode := variables(t, node)[variable]; ofNode && name != node {
			continue
		}
		rules, _ := config.(map[string]any)["validation"].([]any)
		for _, rule := range rules {
			messages = append(messages, rule.(map[string]any)["error_message"].(string))
		}
	}
	return messages
}
