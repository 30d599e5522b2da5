package api

import (
	"net/http"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

const (
	root     = "/api2/json"
	catchAll = "/"
)

// endpoints are the calls that are answered, in the order of the Proxmox VE API
// viewer. One line each: call, how true it is, who answers it, how it differs.
func (s *Server) endpoints() []endpoint {
	const qemu, lxc = pve.QEMU, pve.LXC
	return []endpoint{
		{"GET /access/acl", Simulated, s.acl, ""},
		{"PUT /access/acl", Simulated, s.updateACL, "users and tokens, no groups"},
		{"GET /access/domains", Approximated, s.domains, "pam and pve, fixed"},
		{"GET /access/permissions", Simulated, s.permissions, ""},
		{"GET /access/roles", Simulated, s.roles, ""},
		{"POST /access/roles", Simulated, s.createRole, ""},
		{"GET /access/roles/{roleid}", Simulated, s.role, ""},
		{"POST /access/ticket", Approximated, s.createTicket, "password or ticket; no second factor"},
		{"GET /access/users", Simulated, s.users, ""},
		{"POST /access/users", Approximated, s.createUser, "no groups, no expiry"},
		{"GET /access/users/{userid}", Simulated, s.user, ""},
		{"DELETE /access/users/{userid}", Simulated, s.deleteUser, ""},
		{"GET /access/users/{userid}/token", Simulated, s.tokens, ""},
		{"GET /access/users/{userid}/token/{tokenid}", Simulated, s.token, ""},
		{"POST /access/users/{userid}/token/{tokenid}", Simulated, s.createToken, ""},
		{"DELETE /access/users/{userid}/token/{tokenid}", Simulated, s.deleteToken, ""},

		{"GET /cluster/ha/groups", Simulated, s.haGroups, ""},
		{"POST /cluster/ha/groups", Approximated, s.createHAGroup, "remembered, never acted upon"},
		{"GET /cluster/ha/groups/{group}", Simulated, s.haGroup, ""},
		{"PUT /cluster/ha/groups/{group}", Approximated, s.changeHAGroup, "remembered, never acted upon"},
		{"DELETE /cluster/ha/groups/{group}", Simulated, s.deleteHAGroup, ""},
		{"GET /cluster/ha/resources", Approximated, s.haResources, "remembered, never acted upon"},
		{"POST /cluster/ha/resources", Approximated, s.createHA, "remembered, never acted upon"},
		{"GET /cluster/ha/resources/{sid}", Simulated, s.ha, ""},
		{"PUT /cluster/ha/resources/{sid}", Approximated, s.changeHA, "remembered, never acted upon"},
		{"DELETE /cluster/ha/resources/{sid}", Simulated, s.deleteHA, ""},
		{"POST /cluster/ha/resources/{sid}/migrate", Approximated, s.moveHA, "at once, and in the lab's records only"},
		{"POST /cluster/ha/resources/{sid}/relocate", Approximated, s.moveHA, "at once, and in the lab's records only"},
		{"GET /cluster/ha/rules", Simulated, s.haRules, "errors of single rules and of pairs of one type"},
		{"POST /cluster/ha/rules", Approximated, s.createHARule, "remembered, never acted upon"},
		{"GET /cluster/ha/rules/{rule}", Simulated, s.haRule, ""},
		{"PUT /cluster/ha/rules/{rule}", Approximated, s.changeHARule, "remembered, never acted upon"},
		{"DELETE /cluster/ha/rules/{rule}", Simulated, s.deleteHARule, ""},
		{"GET /cluster/nextid", Simulated, s.nextID, ""},
		{"GET /cluster/resources", Simulated, s.resources, "CPU load and traffic are 0"},
		{"GET /cluster/status", Simulated, s.clusterStatus, ""},
		{"GET /cluster/tasks", Simulated, s.taskList, ""},

		{"GET /nodes", Approximated, s.nodes, "memory is a fixed figure"},
		{"GET /nodes/{node}/aplinfo", Approximated, s.applianceList, "a few, without checksums"},
		{"POST /nodes/{node}/aplinfo", Approximated, s.getAppliance, "in the lab's records only: nothing is downloaded"},
		{"GET /nodes/{node}/network", Approximated, s.network, "the bridges only"},
		{"GET /nodes/{node}/status", Approximated, s.nodeStatus, "memory is a fixed figure"},
		{"GET /nodes/{node}/version", Simulated, s.version, ""},
		{"GET /nodes/{node}/tasks", Simulated, s.taskList, ""},
		{"DELETE /nodes/{node}/tasks/{upid}", Simulated, s.stopTask, ""},
		{"GET /nodes/{node}/tasks/{upid}/log", Simulated, s.taskLog, "the lab's own lines"},
		{"GET /nodes/{node}/tasks/{upid}/status", Simulated, s.taskStatus, ""},

		{"GET /nodes/{node}/qemu", Simulated, s.guestList(qemu), ""},
		{"POST /nodes/{node}/qemu", Approximated, s.createVM, "a disk that is imported has the size of its image and the lab's own tree on it; no restore"},
		{"DELETE /nodes/{node}/qemu/{vmid}", Simulated, s.remove(qemu), ""},
		{"GET /nodes/{node}/qemu/{vmid}/agent/get-host-name", Simulated, s.agentHostName, ""},
		{"GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo", Approximated, s.agentOSInfo, "always Linux"},
		{"GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces", Simulated, s.agentInterfaces, "no statistics; answers as soon as the machine has an address"},
		{"POST /nodes/{node}/qemu/{vmid}/agent/ping", Simulated, s.agentPing, ""},
		{"POST /nodes/{node}/qemu/{vmid}/clone", Simulated, s.clone(qemu), "no snapshots; format is ignored"},
		{"GET /nodes/{node}/qemu/{vmid}/config", Simulated, s.guestConfig(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/config", Approximated, s.updateConfigTask, "limits take effect at once, not at the next start"},
		{"PUT /nodes/{node}/qemu/{vmid}/config", Approximated, s.updateConfig(qemu), "limits take effect at once, not at the next start"},
		{"GET /nodes/{node}/qemu/{vmid}/firewall/options", Simulated, s.firewallOptions(qemu), ""},
		{"PUT /nodes/{node}/qemu/{vmid}/firewall/options", Approximated, s.setFirewallOptions(qemu), "remembered, never acted upon"},
		{"GET /nodes/{node}/qemu/{vmid}/firewall/ipset", Simulated, s.ipSets(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/firewall/ipset", Approximated, s.createIPSet(qemu), "remembered, never acted upon"},
		{"GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}", Simulated, s.ipSet(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}", Approximated, s.addToIPSet(qemu), "remembered, never acted upon"},
		{"POST /nodes/{node}/qemu/{vmid}/migrate", Approximated, s.migrate(qemu), "in the lab's records only: all nodes are this machine"},
		{"POST /nodes/{node}/qemu/{vmid}/move_disk", Approximated, s.moveDisk(qemu), "in the lab's records only: data stays where it is"},
		{"GET /nodes/{node}/qemu/{vmid}/pending", Approximated, s.guestPending(qemu), "drives are as if hot-plugged"},
		{"PUT /nodes/{node}/qemu/{vmid}/resize", Simulated, s.resize(qemu), ""},
		{"GET /nodes/{node}/qemu/{vmid}/status/current", Simulated, s.guestStatus(qemu), "CPU load and traffic are 0"},
		{"POST /nodes/{node}/qemu/{vmid}/status/reboot", Simulated, s.reboot(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/reset", Simulated, s.reset, ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/shutdown", Simulated, s.shutdown(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/start", Simulated, s.start(qemu), ""},
		{"POST /nodes/{node}/qemu/{vmid}/status/stop", Simulated, s.stop(qemu), ""},
		{"PUT /nodes/{node}/qemu/{vmid}/unlink", Simulated, s.unlink, ""},
		{"POST /nodes/{node}/qemu/{vmid}/template", Simulated, s.template(qemu), ""},

		{"GET /nodes/{node}/lxc", Simulated, s.guestList(lxc), ""},
		{"POST /nodes/{node}/lxc", Simulated, s.createCT, "no restore; the password is checked and not set"},
		{"DELETE /nodes/{node}/lxc/{vmid}", Simulated, s.remove(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/clone", Simulated, s.clone(lxc), "no snapshots"},
		{"GET /nodes/{node}/lxc/{vmid}/config", Simulated, s.guestConfig(lxc), ""},
		{"PUT /nodes/{node}/lxc/{vmid}/config", Approximated, s.updateConfig(lxc), "limits take effect at once, not at the next start"},
		{"GET /nodes/{node}/lxc/{vmid}/firewall/options", Simulated, s.firewallOptions(lxc), ""},
		{"PUT /nodes/{node}/lxc/{vmid}/firewall/options", Approximated, s.setFirewallOptions(lxc), "remembered, never acted upon"},
		{"GET /nodes/{node}/lxc/{vmid}/firewall/ipset", Simulated, s.ipSets(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/firewall/ipset", Approximated, s.createIPSet(lxc), "remembered, never acted upon"},
		{"GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}", Simulated, s.ipSet(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}", Approximated, s.addToIPSet(lxc), "remembered, never acted upon"},
		{"GET /nodes/{node}/lxc/{vmid}/interfaces", Simulated, s.interfaces, ""},
		{"POST /nodes/{node}/lxc/{vmid}/migrate", Approximated, s.migrate(lxc), "in the lab's records only: all nodes are this machine"},
		{"POST /nodes/{node}/lxc/{vmid}/move_volume", Approximated, s.moveDisk(lxc), "in the lab's records only: data stays where it is"},
		{"GET /nodes/{node}/lxc/{vmid}/pending", Approximated, s.guestPending(lxc), "mount points are as if hot-plugged"},
		{"PUT /nodes/{node}/lxc/{vmid}/resize", Simulated, s.resize(lxc), ""},
		{"GET /nodes/{node}/lxc/{vmid}/status/current", Simulated, s.guestStatus(lxc), "CPU load and traffic are 0"},
		{"POST /nodes/{node}/lxc/{vmid}/status/reboot", Simulated, s.reboot(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/status/shutdown", Simulated, s.shutdown(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/status/start", Simulated, s.start(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/status/stop", Simulated, s.stop(lxc), ""},
		{"POST /nodes/{node}/lxc/{vmid}/template", Simulated, s.template(lxc), ""},

		{"GET /nodes/{node}/storage", Simulated, s.storages, ""},
		{"GET /nodes/{node}/storage/{storage}/content", Simulated, s.content, "used space is the full size"},
		{"GET /nodes/{node}/storage/{storage}/content/{volume...}", Simulated, s.volume, "used space is the full size"},
		{"DELETE /nodes/{node}/storage/{storage}/content/{volume...}", Simulated, s.deleteVolume, ""},
		{"POST /nodes/{node}/storage/{storage}/download-url", Simulated, s.downloadURL, "from this box only; checked, not kept"},
		{"GET /nodes/{node}/storage/{storage}/status", Simulated, s.storageStatus, "disks count in full, linked clones not at all"},

		{"GET /pools", Simulated, s.pools, ""},
		{"POST /pools", Simulated, s.createPool, ""},
		{"PUT /pools", Simulated, s.updatePool, ""},
		{"DELETE /pools", Simulated, s.deletePool, ""},
		{"GET /pools/{poolid}", Simulated, s.pool, ""},
		{"PUT /pools/{poolid}", Simulated, s.updatePool, ""},
		{"DELETE /pools/{poolid}", Simulated, s.deletePool, ""},

		{"GET /storage", Simulated, s.storageConfigs, ""},
		{"GET /storage/{storage}", Simulated, s.storageConfig, ""},

		{"GET /version", Simulated, s.version, ""},
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
	{pattern: "POST /nodes/{node}/vzdump", level: Absent, note: "no backups"},
	{pattern: "GET /nodes/{node}/qemu/{vmid}/firewall/rules", level: Absent, note: "no rules; nothing that the firewall would drop is dropped"},
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
		if s.schemaOf(e.pattern) != nil { // not every release has every call
			mux.Handle(muxPattern(e.pattern), s.account(s.disturb(s.serve(e))))
		}
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
		err = notImplemented(r)
	}
	s.refuse(w, err)
}

func notImplemented(r *http.Request) error {
	if !slices.Contains([]string{"GET", "POST", "PUT", "DELETE", "HEAD"}, r.Method) {
		return &pve.Error{Code: pve.NotImplemented, Text: "method '" + r.Method + "' not available"}
	}
	path := strings.TrimPrefix(r.URL.Path, root)
	return &pve.Error{Code: pve.NotImplemented, Text: "Method '" + r.Method + " " + path + "' not implemented"}
}
