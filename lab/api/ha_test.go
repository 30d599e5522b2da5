package api_test

import (
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

func twoNodes(seed *pve.Seed) { seed.Nodes = append(seed.Nodes, "pmx2") }

// Rules tell the HA manager of 9.0 and later where guests may be.
func TestHARules(t *testing.T) {
	root := pvetest.NewServer(t, pvetest.Version(t, "9.1"), pvetest.Seed(twoNodes)).Root(t)
	const rules = "/cluster/ha/rules"
	for _, id := range []int{100, 101, 102} {
		vm(t, root, id)
	}
	apart := pvetest.Params{"rule": "apart", "type": "resource-affinity", "affinity": "negative", "resources": "vm:101,vm:100"}
	equal(t, "unmanaged", root.Call("POST", rules, apart).Reason, "create ha rule failed: cannot use unmanaged resource(s) vm:100, vm:101.")
	for _, id := range []string{"100", "101", "102"} {
		root.Post("/cluster/ha/resources", pvetest.Params{"sid": id, "failback": "0", "max_restart": "2"})
	}
	resource := root.Get("/cluster/ha/resources/vm:100").Map()
	equal(t, "failback", resource["failback"], any(0.0))
	equal(t, "managed", root.Get("/nodes/pmx/qemu/100/status/current").Map()["ha"].(map[string]any)["managed"], any(1.0))
	root.Post(rules, apart)
	equal(t, "twice", root.Call("POST", rules, apart).Reason, "create ha rule failed: HA rule 'apart' already defined")
	rule := root.Get(rules + "/apart").Map()
	equal(t, "resources", rule["resources"], any("vm:100,vm:101"))
	equal(t, "errors", rule["errors"], nil)

	three := pvetest.Params{"type": "resource-affinity", "resources": "vm:100,vm:101,vm:102"}
	equal(t, "more guests than nodes", root.Call("PUT", rules+"/apart", three).Errors["resources"], "rule defines more resources than available nodes")
	together := pvetest.Params{"rule": "together", "type": "resource-affinity", "affinity": "positive", "resources": "vm:100,vm:101"}
	equal(t, "apart and together", root.Call("POST", rules, together).Errors["resources"], "rule shares two or more resources with a negative resource affinity rule")
	away := pvetest.Params{"rule": "away", "type": "node-affinity", "resources": "vm:100", "nodes": "pmx3"}
	equal(t, "unknown node", root.Call("POST", rules, away).Reason, "create ha rule failed: cannot use non-existent node(s) pmx3.")
	equal(t, "no nodes", root.Call("POST", rules, pvetest.Params{"rule": "away", "type": "node-affinity", "resources": "vm:100"}).Status, 400)

	root.Put(rules+"/apart", pvetest.Params{"type": "resource-affinity", "disable": "1", "comment": "later"})
	equal(t, "disabled", root.Get(rules).List()[0]["disable"], any(1.0))
	root.Put(rules+"/apart", pvetest.Params{"type": "resource-affinity", "delete": "disable"})
	root.Delete("/cluster/ha/resources/vm:101")
	listed := root.Get(rules + "?type=resource-affinity").List()[0]
	holds(t, "one is left", listed["errors"].(map[string]any)["resources"].([]any)[0].(string), "less than two resources")
	root.Delete("/cluster/ha/resources/vm:100")
	equal(t, "rules without resources", len(root.Get(rules).List()), 0)
}

// Groups were what rules are now, and are refused once there are rules.
func TestHAGroups(t *testing.T) {
	old := pvetest.NewServer(t, pvetest.Version(t, "8.4")).Root(t)
	vm(t, old, 100)
	equal(t, "unknown group", old.Call("POST", "/cluster/ha/resources", pvetest.Params{"sid": "vm:100", "group": "db"}).Reason, "HA group 'db' does not exist")
	old.Post("/cluster/ha/groups", pvetest.Params{"group": "db", "nodes": "pmx:2", "restricted": "1"})
	old.Post("/cluster/ha/resources", pvetest.Params{"sid": "vm:100", "group": "db"})
	equal(t, "restricted", old.Get("/cluster/ha/groups/db").Map()["restricted"], any(1.0))
	holds(t, "group in use", old.Call("DELETE", "/cluster/ha/groups/db", nil).Reason, "ha group is used by service 'vm:100'")
	equal(t, "failback", old.Call("PUT", "/cluster/ha/resources/vm:100", pvetest.Params{"failback": "0"}).Status, 400)

	today := pvetest.NewServer(t, pvetest.Version(t, "9.0")).Root(t)
	vm(t, today, 100)
	answer := today.Call("POST", "/cluster/ha/resources", pvetest.Params{"sid": "vm:100", "group": "db"})
	equal(t, "group on 9", answer.Reason, "invalid parameter 'group': ha groups have been migrated to rules")
	equal(t, "groups on 9", today.Call("GET", "/cluster/ha/groups", nil).Status, 500)
}

// The HA manager moves guests, starts and stops them, and forgets the removed.
func TestHAManaged(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Version(t, "9.1"), pvetest.Seed(twoNodes))
	root := server.Root(t)
	path := vm(t, root, 100)
	root.Post("/cluster/ha/resources", pvetest.Params{"sid": "vm:100", "state": "stopped"})
	root.Post(path+"/status/start", nil)
	equal(t, "state", root.Get("/cluster/ha/resources/vm:100").Map()["state"], any("started"))
	root.Post("/cluster/ha/resources/vm:100/migrate", pvetest.Params{"node": "pmx2"})
	path = "/nodes/pmx2/qemu/100"
	equal(t, "status on its new node", root.Get(path + "/status/current").Map()["status"], any("running"))
	equal(t, "moving while it runs", root.Call("POST", path+"/migrate", pvetest.Params{"target": "pmx"}).Reason, "can't migrate running VM without --online")
	root.Post(path+"/migrate", pvetest.Params{"target": "pmx", "online": "1", "with-local-disks": "1"})
	path = "/nodes/pmx/qemu/100"
	root.Post(path+"/status/stop", nil)
	holds(t, "removing", root.Call("DELETE", path, nil).Reason, "used in HA resources and purge parameter not set.")
	root.Delete(path + "?purge=1")
	equal(t, "resources left", len(root.Get("/cluster/ha/resources").List()), 0)
}
