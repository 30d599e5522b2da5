package plantest

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// mixed is a cluster of three database machines, a load balancer and a backup host.
var mixed = access.with(vars{"configure": false, "instances": map[string]instance{
	"node1": {"ip_address": "192.168.20.11", "hostname": "db-old", "vmid": 101},
	"node2": {"ip_address": "192.168.20.12", "target_node": "pmx2", "data_disk_gb": "100G"},
	"node3": {"ip_address": "192.168.20.13", "failure_domain": "rack2"},
	"lb":    {"ip_address": "192.168.30.14", "gateway": "192.168.30.1", "roles": []string{"haproxy"}},
	"vault": {"ip_address": "192.168.20.15", "roles": []string{"backup"}},
}})

// TestInventory: the contract with the roles, whole, and what Ansible itself makes of it.
func TestInventory(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	s.apply(mixed.with(vars{"ansible_vars": map[string]any{"postgresql_version": 16, "patroni_parameters": map[string]any{"work_mem": "64MB"}}}))
	ids := s.outputs()["vm_ids"].(map[string]any)
	host := func(key, ip, node string) map[string]any {
		return map[string]any{"ansible_host": ip, "instance_key": key, "target_node": node, "failure_domain": node, "vm_id": ids[key]}
	}
	node3 := host("node3", "192.168.20.13", "pmx")
	node3["failure_domain"] = "rack2"
	node2 := host("node2", "192.168.20.12", "pmx2")
	node2["disks"] = []map[string]any{{
		"name": "data", "path": "/var/lib/postgresql", "size_gb": 100,
		"device": "/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi1",
	}}
	group := func(hosts ...string) map[string]any {
		members := map[string]any{}
		for _, h := range hosts {
			members[h] = map[string]any{}
		}
		return map[string]any{"hosts": members}
	}
	equal(t, "inventory", inventory(t, s), map[string]any{"all": map[string]any{
		"vars": map[string]any{
			"ansible_user": "deploy", "ansible_become": true, "patroni_scope": "app-dev",
			"cluster_subnets": []string{"192.168.30.0/24", "192.168.20.0/24"}, "resource_type": "vm",
			"preflight_allow_single_member": false,
			"postgresql_version":            16, "patroni_parameters": map[string]any{"work_mem": "64MB"},
		},
		"hosts": map[string]any{
			"db-old":        host("node1", "192.168.20.11", "pmx"),
			"app-dev-node2": node2,
			"app-dev-node3": node3,
			"app-dev-lb":    host("lb", "192.168.30.14", "pmx"),
			"app-dev-vault": host("vault", "192.168.20.15", "pmx"),
		},
		"children": map[string]any{
			"etcd":       group("db-old", "app-dev-node2", "app-dev-node3"),
			"patroni":    group("db-old", "app-dev-node2", "app-dev-node3"),
			"haproxy":    group("app-dev-lb"),
			"pgbouncer":  group(),
			"monitoring": group(),
			"backup":     group("app-dev-vault"),
		},
	}})
	ansibleReads(t, s)
}

// TestInventoryVars: what another deployment's variables make of them.
func TestInventoryVars(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	s.apply(multi(3).with(vars{
		"configure": false, "resource_type": "lxc", "network_prefix_length": 28, "data_disk_gb": "16G", "wal_disk_gb": "1T", "cluster_name": "ledger",
		"cluster_vip": "192.168.20.5", "cluster_dns_names": []string{"db.example.org"},
		"ansible_vars": map[string]any{"ansible_become": false},
	}))
	all := inventory(t, s)["all"].(map[string]any)
	equal(t, "disks", all["hosts"].(map[string]any)["app-dev-node1"].(map[string]any)["disks"], []map[string]any{
		{"name": "data", "path": "/var/lib/postgresql", "device": nil, "size_gb": 16},
		{"name": "wal", "path": "/var/lib/postgresql-wal", "device": nil, "size_gb": 1024},
	})
	equal(t, "vars", all["vars"], map[string]any{
		"ansible_user": "root", "ansible_become": false, "patroni_scope": "ledger",
		"cluster_subnets": []string{"192.168.20.0/28"}, "resource_type": "lxc", "preflight_allow_single_member": false,
		"cluster_vip": "192.168.20.5", "cluster_dns_names": []string{"db.example.org"},
	})
}

// TestConnection: how clients connect, by what stands behind the address.
func TestConnection(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	const rest = " sslmode=verify-full sslrootcert=cluster-ca.crt"
	address := vars{"cluster_vip": "192.168.20.10"}
	for _, c := range []struct {
		name string
		vars vars
		want string
	}{
		{"no address", multi(3), "host=192.168.20.11,192.168.20.12,192.168.20.13 port=5432 dbname=postgres user=admin" + rest + " target_session_attrs=read-write"},
		{"the leader's", multi(3).with(address), "host=192.168.20.10 port=5432 dbname=postgres user=admin" + rest},
		{"machines that pool", pooled("192.168.20.31").with(address), "host=192.168.20.10 port=6432 dbname=postgres user=admin" + rest},
		{"load balancers", node1(instance{"roles": []string{"etcd", "patroni", "haproxy"}}).with(address), "host=192.168.20.10 port=5000 dbname=postgres user=admin" + rest},
		{"load balancers that have both roles", node1(instance{"roles": []string{"etcd", "patroni", "haproxy", "pgbouncer"}}).with(address), "host=192.168.20.10 port=6432 dbname=postgres user=admin" + rest},
		{"load balancers that pool, with other settings", node1(instance{"roles": []string{"etcd", "patroni", "haproxy"}}).with(address).with(vars{
			"ansible_vars": map[string]any{"pgbouncer_enabled": true, "pgbouncer_port": 7432, "patroni_admin_username": "dba"},
		}), "host=192.168.20.10 port=7432 dbname=postgres user=dba" + rest},
	} {
		s.set(c.vars)
		equal(t, c.name, s.value("local.connection_string"), c.want)
	}
}

// ansibleReads lets Ansible find the hosts in their groups, with their variables.
func ansibleReads(t *testing.T, s *stack) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "inventory.json")
	check(t, os.WriteFile(file, []byte(s.outputs()["ansible_inventory"].(string)), 0o600))
	// What Ansible cannot parse is a warning and an empty inventory, unless it is told otherwise.
	env := append(os.Environ(), "ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED=true")
	out, err := run(t.TempDir(), env, ansibleInventory(t), "-i", file, "--list")
	check(t, err)
	var list struct {
		Meta struct {
			Hostvars map[string]map[string]any `json:"hostvars"`
		} `json:"_meta"`
		Etcd, Haproxy struct{ Hosts []string }
	}
	check(t, json.Unmarshal([]byte(out), &list))
	equal(t, "etcd", sorted(list.Etcd.Hosts), []string{"app-dev-node2", "app-dev-node3", "db-old"})
	equal(t, "haproxy", list.Haproxy.Hosts, []string{"app-dev-lb"})
	lb := list.Meta.Hostvars["app-dev-lb"]
	equal(t, "variables of a host", []any{lb["ansible_host"], lb["ansible_user"]}, []string{"192.168.30.14", "deploy"})
}

func inventory(t *testing.T, s *stack) map[string]any {
	t.Helper()
	var inventory map[string]any
	check(t, json.Unmarshal([]byte(s.outputs()["ansible_inventory"].(string)), &inventory))
	return inventory
}

// ansibleInventory finds the program in the project's venv, or else in PATH.
func ansibleInventory(t *testing.T) string {
	t.Helper()
	own := filepath.Join(project, ".venv", "bin", "ansible-inventory")
	if _, err := os.Stat(own); err == nil {
		return own
	}
	found, err := exec.LookPath("ansible-inventory")
	if err != nil {
		missing(t, "no ansible-inventory: %v; run `make setup`", err)
	}
	return found
}
