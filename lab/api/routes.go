package api

import (
	"net/http"
	"strings"

	"proxmox-patroni/lab/pve"
)

const (
	root     = "/api2/json"
	catchAll = "/"
)

// endpoints are the calls that are answered, in the order of the Proxmox VE API
// viewer. One line each: call, how true it is, who may, its parameters.
func (s *Server) endpoints() []endpoint {
	audit, power := need("/vms/{vmid}", "VM.Audit"), need("/vms/{vmid}", "VM.PowerMgmt")
	disk, allocate, clone := need("/vms/{vmid}", "VM.Config.Disk"), need("/vms/{vmid}", "VM.Allocate"), need("/vms/{vmid}", "VM.Clone")
	agent := need("/vms/{vmid}", s.cfg.Version.AgentPrivilege())
	const qemu, lxc = pve.QEMU, pve.LXC
	return []endpoint{
		{"GET /access/acl", Simulated, need("/access", "Sys.Audit", "Permissions.Modify"), nil, s.acl, ""},
		{"PUT /access/acl", Simulated, need("{path}", "Permissions.Modify"), aclParams, s.updateACL, "users and tokens, no groups"},
		{"GET /access/domains", Approximated, anyone, nil, s.domains, "pam and pve, fixed"},
		{"GET /access/permissions", Simulated, nil, permissionParams, s.permissions, ""},
		{"GET /access/roles", Simulated, nil, nil, s.roles, ""},
		{"POST /access/roles", Simulated, need("/access", "Sys.Modify"), roleParams, s.createRole, ""},
		{"GET /access/roles/{roleid}", Simulated, nil, nil, s.role, ""},
		{"POST /access/ticket", Approximated, anyone, ticketParams, s.createTicket, "password or ticket; no second factor"},
		{"GET /access/users", Simulated, nil, userListParams, s.users, ""},
		{"POST /access/users", Approximated, need("/access/groups", "User.Modify"), userParams, s.createUser, "no groups, no expiry"},
		{"GET /access/users/{userid}", Simulated, nil, nil, s.user, ""},
		{"DELETE /access/users/{userid}", Simulated, need("/access/groups", "User.Modify"), nil, s.deleteUser, ""},
		{"GET /access/users/{userid}/token", Simulated, nil, nil, s.tokens, ""},
		{"GET /access/users/{userid}/token/{tokenid}", Simulated, nil, nil, s.token, ""},
		{"POST /access/users/{userid}/token/{tokenid}", Simulated, nil, tokenParams, s.createToken, ""},
		{"DELETE /access/users/{userid}/token/{tokenid}", Simulated, nil, nil, s.deleteToken, ""},

		{"GET /cluster/ha/resources", Approximated, need("/", "Sys.Audit"), nil, s.haResources, "remembered, never acted upon"},
		{"POST /cluster/ha/resources", Approximated, need("/", "Sys.Console"), haParams, s.createHA, "remembered, never acted upon"},
		{"GET /cluster/ha/resources/{sid}", Simulated, need("/", "Sys.Audit"), nil, s.ha, ""},
		{"PUT /cluster/ha/resources/{sid}", Approximated, need("/", "Sys.Console"), haUpdateParams, s.changeHA, "remembered, never acted upon"},
		{"DELETE /cluster/ha/resources/{sid}", Simulated, need("/", "Sys.Console"), nil, s.changeHA, ""},
		{"GET /cluster/nextid", Simulated, nil, nextIDParams, s.nextID, ""},
		{"GET /cluster/resources", Simulated, nil, resourceParams, s.resources, "CPU load and traffic are 0"},
		{"GET /cluster/status", Simulated, need("/", "Sys.Audit"), nil, s.clusterStatus, ""},
		{"GET /cluster/tasks", Simulated, nil, nil, s.taskList, ""},

		{"GET /nodes", Approximated, nil, nil, s.nodes, "memory is a fixed figure"},
		{"GET /nodes/{node}/network", Approximated, nil, networkParams, s.network, "the bridges only"},
		{"GET /nodes/{node}/status", Approximated, need("/nodes/{node}", "Sys.Audit"), nil, s.nodeStatus, "memory is a fixed figure"},
		{"GET /nodes/{node}/version", Simulated, nil, nil, s.version, ""},
		{"GET /nodes/{node}/tasks", Simulated, nil, taskListParams, s.taskList, ""},
		{"DELETE /nodes/{node}/tasks/{upid}", Simulated, nil, nil, s.stopTask, ""},
		{"GET /nodes/{node}/tasks/{upid}/log", Simulated, nil, taskLogParams, s.taskLog, "the lab's own lines"},
		{"GET /nodes/{node}/tasks/{upid}/status", Simulated, nil, nil, s.taskStatus, ""},

		{"GET /nodes/{node}/qemu", Simulated, nil, guestListParams, s.guestList(qemu), ""},
		{"POST /nodes/{node}/qemu", Approximated, nil, createVMParams, s.createVM, "disks are empty: no ISO, no import, no restore"},
		{"DELETE /nodes/{node}/qemu/{vmid}", Simulated, allocate, deleteVMParams, s.remove(qemu), ""},
		{"GET /nodes/{node}/qemu/{vmid}/agent/get-host-name", Simulated, agent, nil, s.agentHostName, ""},
		{"GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo", Approximated, agent, nil, s.agentOSInfo, "always Linux"},
		{"GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces", Simulated, agent, nil, s.agentInterfaces, "no statistics; answers as soon as the machine has an address"},
		{"POST /nodes/{node}/qemu/{vmid}/agent/ping", Simulated, agent, nil, s.agentPing, ""},
		{"POST /nodes/{node}/qemu/{vmid}/clone", Simulated, clone, cloneParams, s.clone(qemu), "no snapshots; format is ignored"},
		{"GET /nodes/{node}/qemu/{vmid}/config", Simulated, audit, configParams, s.guestConfig(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/config", Approximated, audit, pve.QEMU.Schema(changeParams...), s.updateConfigTask, "limits take effect at once, not at the next start"},
		{"PUT /nodes/{node}/qemu/{vmid}/config", Approximated, audit, pve.QEMU.Schema(changeParams...), s.updateConfig(qemu), "limits take effect at once, not at the next start"},
		{"POST /nodes/{node}/qemu/{vmid}/migrate", Approximated, need("/vms/{vmid}", "VM.Migrate"), migrateParams, s.migrate(qemu), "in the books only: all nodes are this machine"},
		{"POST /nodes/{node}/qemu/{vmid}/move_disk", Approximated, disk, moveParams, s.moveDisk(qemu), "in the books only: data stays where it is"},
		{"GET /nodes/{node}/qemu/{vmid}/pending", Approximated, audit, nil, s.guestPending(qemu), "nothing is ever pending"},
		{"PUT /nodes/{node}/qemu/{vmid}/resize", Simulated, disk, resizeParams, s.resize(qemu), ""},
		{"GET /nodes/{node}/qemu/{vmid}/status/current", Simulated, audit, nil, s.guestStatus(qemu), "CPU load and traffic are 0"},
		{"POST /nodes/{node}/qemu/{vmid}/status/reboot", Simulated, power, rebootParams, s.reboot(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/reset", Simulated, power, stopParams, s.reset, ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/shutdown", Simulated, power, shutdownParams, s.shutdown(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/start", Simulated, power, startParams, s.start(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/stop", Simulated, power, stopParams, s.stop(qemu), ""},
		{"PUT /nodes/{node}/qemu/{vmid}/unlink", Simulated, disk, unlinkParams, s.unlink, ""},
		{"POST /nodes/{node}/qemu/{vmid}/template", Simulated, allocate, nil, s.template(qemu), ""},

		{"GET /nodes/{node}/lxc", Simulated, nil, nil, s.guestList(lxc), ""},
		{"POST /nodes/{node}/lxc", Simulated, nil, createCTParams, s.createCT, "no restore; the password is checked and not set"},
		{"DELETE /nodes/{node}/lxc/{vmid}", Simulated, allocate, deleteCTParams, s.remove(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/clone", Simulated, clone, cloneCTParams, s.clone(lxc), "no snapshots"},
		{"GET /nodes/{node}/lxc/{vmid}/config", Simulated, audit, configParams, s.guestConfig(lxc), ""},
		{"PUT /nodes/{node}/lxc/{vmid}/config", Approximated, audit, pve.LXC.Schema(changeParams...), s.updateConfig(lxc), "mount points are in the books only"},
		{"GET /nodes/{node}/lxc/{vmid}/interfaces", Simulated, audit, nil, s.interfaces, ""},
		{"POST /nodes/{node}/lxc/{vmid}/migrate", Approximated, need("/vms/{vmid}", "VM.Migrate"), migrateParams, s.migrate(lxc), "in the books only: all nodes are this machine"},
		{"POST /nodes/{node}/lxc/{vmid}/move_volume", Approximated, disk, moveVolumeParams, s.moveDisk(lxc), "in the books only: data stays where it is"},
		{"GET /nodes/{node}/lxc/{vmid}/pending", Approximated, audit, nil, s.guestPending(lxc), "nothing is ever pending"},
		{"PUT /nodes/{node}/lxc/{vmid}/resize", Simulated, disk, resizeParams, s.resize(lxc), ""},
		{"GET /nodes/{node}/lxc/{vmid}/status/current", Simulated, audit, nil, s.guestStatus(lxc), "CPU load and traffic are 0"},
		{"POST /nodes/{node}/lxc/{vmid}/status/reboot", Simulated, power, rebootParams, s.reboot(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/status/shutdown", Simulated, power, shutdownParams, s.shutdown(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/status/start", Simulated, power, startParams, s.start(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/status/stop", Simulated, power, stopParams, s.stop(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/template", Simulated, allocate, nil, s.template(lxc), ""},

		{"GET /nodes/{node}/storage", Simulated, nil, storageListParams, s.storages, ""},
		{"GET /nodes/{node}/storage/{storage}/content", Simulated, nil, contentParams, s.content, "used space is the full size"},
		{"GET /nodes/{node}/storage/{storage}/content/{volume...}", Simulated, nil, nil, s.volume, "used space is the full size"},
		{"DELETE /nodes/{node}/storage/{storage}/content/{volume...}", Simulated, nil, deleteVolumeParams, s.deleteVolume, ""},
		{"GET /nodes/{node}/storage/{storage}/status", Simulated, nil, nil, s.storageStatus, "disks count in full, linked clones not at all"},

		{"GET /pools", Simulated, nil, nil, s.pools, ""},
		{"POST /pools", Simulated, need("/pool/{poolid}", "Pool.Allocate"), createPoolParams, s.createPool, ""},
		{"GET /pools/{poolid}", Simulated, need("/pool/{poolid}", "Pool.Audit", "Pool.Allocate"), nil, s.pool, ""},
		{"PUT /pools/{poolid}", Simulated, need("/pool/{poolid}", "Pool.Allocate"), updatePoolParams, s.updatePool, ""},
		{"DELETE /pools/{poolid}", Simulated, need("/pool/{poolid}", "Pool.Allocate"), nil, s.deletePool, ""},

		{"GET /storage", Simulated, nil, storageConfigParams, s.storageConfigs, ""},
		{"GET /storage/{storage}", Simulated, need("/storage/{storage}", "Datastore.Allocate"), nil, s.storageConfig, ""},

		{"GET /version", Simulated, nil, nil, s.version, ""},
	}
}

// absent are the calls that users may miss most. They and all others that are
// not listed get 501.
var absent = []endpoint{
	{pattern: "POST /nodes/{node}/qemu/{vmid}/snapshot", level: Absent, note: "snapshots, also of containers"},
	{pattern: "POST /nodes/{node}/qemu/{vmid}/status/suspend", level: Absent, note: "pvelab freeze does it"},
	{pattern: "POST /nodes/{node}/qemu/{vmid}/agent/exec", level: Absent, note: "the agent runs no commands"},
	{pattern: "POST /nodes/{node}/qemu/{vmid}/vncproxy", level: Absent, note: "no consoles"},
	{pattern: "POST /nodes/{node}/storage/{storage}/upload", level: Absent, note: "templates are those of the lab"},
	{pattern: "POST /nodes/{node}/storage/{storage}/download-url", level: Absent, note: "templates are those of the lab"},
	{pattern: "POST /nodes/{node}/vzdump", level: Absent, note: "no backups"},
	{pattern: "GET /nodes/{node}/qemu/{vmid}/firewall/rules", level: Absent, note: "no firewall; the option of a network card is kept"},
	{pattern: "GET /cluster/sdn/zones", level: Absent, note: "bridges only"},
}

// muxPattern turns "GET /version" into "GET /api2/json/version".
func muxPattern(pattern string) string {
	method, path, _ := strings.Cut(pattern, " ")
	return method + " " + root + path
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	for _, e := range s.endpoints() {
		mux.Handle(muxPattern(e.pattern), s.account(s.disturb(s.serve(e))))
	}
	mux.Handle(catchAll, s.account(s.disturb(http.HandlerFunc(s.unknown))))
	s.labRoutes(mux)
	return trimSlash(mux)
}

// trimSlash accepts …/qemu/100/ for …/qemu/100: bpg's provider deletes that way.
func trimSlash(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if trimmed := strings.TrimRight(r.URL.Path, "/"); trimmed != "" {
			r.URL.Path, r.URL.RawPath = trimmed, strings.TrimRight(r.URL.RawPath, "/")
		}
		next.ServeHTTP(w, r)
	})
}

// unknown answers every call that has no line above.
func (s *Server) unknown(w http.ResponseWriter, r *http.Request) {
	_, err := readParams(w, r)
	if err == nil {
		_, err = s.identify(r)
	}
	if err == nil {
		path := strings.TrimPrefix(r.URL.Path, root)
		err = &pve.Error{Code: pve.NotImplemented, Text: "Method '" + r.Method + " " + path + "' not implemented"}
	}
	s.refuse(w, err)
}
