package plantest

import "fmt"

// tokenSecret may be seen nowhere; see TestNoSecretIsKept.
const tokenSecret = "b7c1e6d0-secret-of-the-token"

const sshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPLq2yZ5zO1mJ6wq0pZ3uQx8s1x9l0k2f3h4j5k6l7m plantest"

// access is what every deployment needs, whatever it makes.
var access = vars{
	"proxmox_api_url":          "https://127.0.0.1:8006/api2/json",
	"proxmox_api_token_id":     "terraform@pve!plantest",
	"proxmox_api_token_secret": tokenSecret,
	"ssh_public_key":           sshKey,
}

// kind is what a deployment with v makes: vm or lxc.
func (v vars) kind() string {
	if kind, given := v["resource_type"]; given {
		return kind.(string)
	}
	return "vm"
}

// single is one machine, as callers of the older module ask for it.
var single = access.with(vars{"vm_target_ip": "192.168.20.10"})

// instance is one entry of the variable instances.
type instance = map[string]any

// nodes are n instances node1, node2, … with the addresses 192.168.20.11, .12, …
func nodes(n int) map[string]instance {
	all := map[string]instance{}
	for i := 1; i <= n; i++ {
		all[fmt.Sprintf("node%d", i)] = instance{"ip_address": fmt.Sprintf("192.168.20.%d", 10+i)}
	}
	return all
}

// multi is n machines.
func multi(n int) vars { return access.with(vars{"instances": nodes(n)}) }

// node1 is three machines, the first one with the given attributes.
func node1(attributes instance) vars {
	three := nodes(3)
	for name, value := range attributes {
		three["node1"][name] = value
	}
	return access.with(vars{"instances": three})
}

// pooled is three machines, and one that only pools.
func pooled(address string) vars {
	four := nodes(3)
	four["pool1"] = instance{"ip_address": address, "roles": []string{"pgbouncer"}}
	return access.with(vars{"instances": four})
}

// named is three machines, the first one by another key.
func named(key string) vars {
	three := nodes(3)
	three[key] = three["node1"]
	delete(three, "node1")
	return access.with(vars{"instances": three})
}
