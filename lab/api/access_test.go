package api_test

import (
	"net/http"
	"testing"

	"proxmox-patroni/lab/pvetest"
)

func TestLogins(t *testing.T) {
	server := pvetest.NewServer(t)
	for _, test := range []struct{ name, token, secret, reason string }{
		{"nobody", "", "", "No ticket"},
		{"wrong secret", pvetest.TokenID, "wrong", "invalid token value!"},
		{"unknown token", "root@pam!other", pvetest.Secret, "no such token 'other' for user 'root@pam'"},
		{"unknown user", "eve@pve!lab", pvetest.Secret, "no such user ('eve@pve')"},
		{"no token name", "root@pam", pvetest.Secret, "'root@pam' is not a valid token ID - not able to split into user and token parts"},
	} {
		t.Run(test.name, func(t *testing.T) {
			answer := server.Client(t, test.token, test.secret).Call("GET", "/version", nil)
			equal(t, "status", answer.Status, 401)
			equal(t, "reason", answer.Reason, test.reason)
		})
	}
	t.Run("wrong password", func(t *testing.T) {
		answer := server.Client(t, "", "").Call("POST", "/access/ticket", pvetest.Params{"username": "root@pam", "password": "wrong"})
		equal(t, "status", answer.Status, 401)
		equal(t, "reason", answer.Reason, "authentication failure")
	})
}

func TestTickets(t *testing.T) {
	server := pvetest.NewServer(t)
	client := server.Client(t, "", "")
	login := client.Post("/access/ticket", pvetest.Params{"username": "root", "realm": "pam", "password": pvetest.Password}).Map()
	ticket, csrf := login["ticket"].(string), login["CSRFPreventionToken"].(string)

	client.Header.Set("Cookie", "PVEAuthCookie="+ticket)
	equal(t, "reading by cookie", client.Call("GET", "/version", nil).Status, 200)
	equal(t, "writing without CSRF token", client.Call("POST", "/pools", pvetest.Params{"poolid": "a"}).Status, 401)
	client.Header.Set("CSRFPreventionToken", csrf)
	client.Post("/pools", pvetest.Params{"poolid": "a"})

	telmate := server.Client(t, "", "")
	telmate.Header.Set("Authorization", "PVEAuthCookie="+ticket)
	equal(t, "reading by header", telmate.Call("GET", "/version", nil).Status, 200)
	telmate.Header.Set("Authorization", "PVEAuthCookie="+ticket+"x")
	equal(t, "forged ticket", telmate.Call("GET", "/version", nil).Reason, "permission denied - invalid PVE ticket")
	again := client.Post("/access/ticket", pvetest.Params{"username": "root@pam", "password": ticket}).Map()
	equal(t, "renewed", again["username"], any("root@pam"))

	path := vm(t, server.Root(t), 100)
	client.Put(path+"/config", pvetest.Params{"args": "-s"}) // root in person may
}

// user makes a user with a role on a path and a token, and returns its client.
func user(t *testing.T, server *pvetest.Server, name, path, role string, privsep string) *pvetest.Client {
	t.Helper()
	root := server.Root(t)
	id := name + "@pve"
	root.Post("/access/users", pvetest.Params{"userid": id, "password": "secret"})
	root.Put("/access/acl", pvetest.Params{"path": path, "users": id, "roles": role})
	secret := root.Post("/access/users/"+id+"/token/tk", pvetest.Params{"privsep": privsep}).Map()["value"].(string)
	return server.Client(t, id+"!tk", secret)
}

func TestRestrictedUsers(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	vm(t, root, 101)
	ct(t, root, 200, nil)
	auditor := user(t, server, "auditor", "/", "PVEAuditor", "0")
	owner := user(t, server, "owner", "/vms/100", "PVEVMAdmin", "0")
	separated := user(t, server, "separated", "/", "Administrator", "1")

	for _, test := range []struct {
		name         string
		client       *pvetest.Client
		method, path string
		params       pvetest.Params
		reason       string // "": allowed
	}{
		{"auditor reads", auditor, "GET", path + "/config", nil, ""},
		{
			"auditor changes", auditor, "PUT", path + "/config",
			pvetest.Params{"cores": "4"},
			"Permission check failed (/vms/100, VM.Config.Disk|VM.Config.CDROM|VM.Config.CPU|VM.Config.Memory|VM.Config.Network|VM.Config.HWType|VM.Config.Options|VM.Config.Cloudinit)",
		},
		{"auditor starts", auditor, "POST", path + "/status/start", nil, "Permission check failed (/vms/100, VM.PowerMgmt)"},
		{"auditor clones", auditor, "POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "300"}, "Permission check failed (/vms/9000, VM.Clone)"},
		{"auditor creates", auditor, "POST", "/nodes/pmx/lxc", ctParams(300, nil), "Permission check failed"},
		{"auditor removes", auditor, "DELETE", path, nil, "Permission check failed (/vms/100, VM.Allocate)"},
		{"owner changes", owner, "PUT", path + "/config", pvetest.Params{"memory": "1024"}, ""},
		{"owner adds a disk", owner, "PUT", path + "/config", pvetest.Params{"scsi1": "zfs-vm:1"}, "Permission check failed (/storage/zfs-vm, Datastore.AllocateSpace)"},
		{"owner plugs into a bridge", owner, "PUT", path + "/config", pvetest.Params{"net0": "virtio,bridge=vmbr0,tag=20"}, "Permission check failed (/sdn/zones/localnetwork/vmbr0/20, SDN.Use)"},
		{"owner reads another", owner, "GET", "/nodes/pmx/qemu/101/config", nil, "Permission check failed (/vms/101, VM.Audit)"},
		{"owner reads the node", owner, "GET", "/nodes/pmx/status", nil, "Permission check failed (/nodes/pmx, Sys.Audit)"},
		{"owner reads a storage", owner, "GET", "/nodes/pmx/storage/zfs-vm/status", nil, "Permission check failed (/storage/zfs-vm, Datastore.Audit|Datastore.AllocateSpace)"},
		{"separated token without rights", separated, "GET", path + "/config", nil, "Permission check failed (/vms/100, VM.Audit)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			answer := test.client.Call(test.method, test.path, test.params)
			if test.reason == "" {
				equal(t, "status", answer.Status, http.StatusOK)
				return
			}
			equal(t, "status", answer.Status, http.StatusForbidden)
			equal(t, "reason", answer.Reason, test.reason)
		})
	}
	equal(t, "guests the owner sees", len(owner.Get("/cluster/resources?type=vm").List()), 1)
	equal(t, "guests the separated token sees", len(separated.Get("/cluster/resources?type=vm").List()), 0)
	equal(t, "users the owner's token sees", len(owner.Get("/access/users").List()), 0)
	equal(t, "tasks the owner sees", len(owner.Get("/nodes/pmx/tasks").List()), 0)
}

// A separated token has what both it and its user were granted.
func TestPrivilegeSeparation(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	token := user(t, server, "op", "/vms", "PVEVMUser", "1")
	root.Put("/access/acl", pvetest.Params{"path": "/vms/100", "tokens": "op@pve!tk", "roles": "PVEVMAdmin"})
	token.Post(path+"/status/start", nil)
	equal(t, "more than the user may", token.Call("PUT", path+"/config", pvetest.Params{"cores": "1"}).Status, 403)
	for _, id := range []string{"op@pve", "op@pve!tk"} { // a token is not its user
		answer := token.Call("GET", "/access/permissions", pvetest.Params{"userid": id})
		equal(t, "asking about "+id, answer.Reason, "Permission check failed (/access, Sys.Audit)")
	}
	equal(t, "reading the user", token.Call("GET", "/access/users/op@pve", nil).Reason, "Permission check failed")
	equal(t, "reading itself", token.Call("GET", "/access/users/op@pve/token/tk", nil).Reason, "Permission check failed")
	own := token.Get("/access/permissions?path=/vms/100").Map()["/vms/100"].(map[string]any)
	equal(t, "own VM.PowerMgmt", own["VM.PowerMgmt"], any(1.0))
	equal(t, "own VM.Clone", own["VM.Clone"], nil)
	equal(t, "asking about others", token.Call("GET", "/access/permissions", pvetest.Params{"userid": "root@pam"}).Status, 403)
}

// Guests in a pool can be left to somebody.
func TestPoolPermissions(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	root.Post("/pools", pvetest.Params{"poolid": "db"})
	client := user(t, server, "dba", "/pool/db", "PVEVMAdmin", "0")
	root.Put("/access/acl", pvetest.Params{"path": "/vms/9000", "users": "dba@pve", "roles": "PVETemplateUser"})
	root.Put("/access/acl", pvetest.Params{"path": "/storage/zfs-vm", "users": "dba@pve", "roles": "PVEDatastoreUser"})
	root.Put("/access/acl", pvetest.Params{"path": "/sdn/zones/localnetwork/vmbr0", "users": "dba@pve", "roles": "PVESDNUser"})
	equal(t, "outside of the pool", client.Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100"}).Status, 403)
	client.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "pool": "db"})
	client.Put("/nodes/pmx/qemu/100/config", pvetest.Params{"cores": "4"})
}

func TestRolesAndTokens(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	root.Post("/access/roles", pvetest.Params{"roleid": "Deployer", "privs": "VM.Clone,VM.Audit"})
	equal(t, "privileges", len(root.Get("/access/roles/Deployer").Map()), 2)
	holds(t, "unknown privilege", root.Call("POST", "/access/roles", pvetest.Params{"roleid": "x", "privs": "VM.Fly"}).Errors["privs"], "'VM.Fly' is not a valid privilege")
	root.Post("/access/users", pvetest.Params{"userid": "ci@pve"})
	root.Post("/access/users/ci@pve/token/tk", nil)
	equal(t, "separated unless asked otherwise", root.Get("/access/users/ci@pve/token/tk").Map()["privsep"], any(1.0))
	equal(t, "twice", root.Call("POST", "/access/users/ci@pve/token/tk", nil).Status, 400)
	equal(t, "tokens", len(root.Get("/access/users/ci@pve/token").List()), 1)
	root.Put("/access/acl", pvetest.Params{"path": "/", "users": "ci@pve", "roles": "Deployer"})
	equal(t, "grants", len(root.Get("/access/acl").List()), 1)
	root.Delete("/access/users/ci@pve/token/tk")
	root.Delete("/access/users/ci@pve")
	equal(t, "grants afterwards", len(root.Get("/access/acl").List()), 0)
	equal(t, "realms", len(root.Get("/access/domains").List()), 2)
}
