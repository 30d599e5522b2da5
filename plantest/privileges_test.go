package plantest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"proxmox-patroni/internal/preflight"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

const (
	plainUser  = "terraform@pve"
	plainToken = "terraform@pve!deploy"
)

// TestExactlyThosePrivileges: a token that holds what preflight's commands grant, and nothing else, is enough for the
// real provider on a Proxmox VE that is strict about privileges: machines are made, refreshed, changed and destroyed.
func TestExactlyThosePrivileges(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"8.2", "9.1"} {
		for _, kind := range []string{"vm", "lxc"} {
			t.Run(kind+" "+version, func(t *testing.T) {
				t.Parallel()
				server := pvetest.NewServer(t, pvetest.Version(t, version), pvetest.Seed(func(s *pve.Seed) {
					s.Nodes = append(s.Nodes, "pve2") // to which a VM is cloned by moving it
					s.Users = append(s.Users, pve.User{ID: plainUser, Tokens: map[string]pve.Token{"deploy": {Secret: pvetest.Secret}}})
				}))
				s := newStack(t, bpg, node)
				// Besides what every deployment has, all that asks for a privilege of its own.
				deployment := func(more vars) vars {
					return vars{
						"start_order": 3, "lxc_unprivileged": false, "ha_managed": kind == "vm",
						"proxmox_api_url": server.URL, "proxmox_api_token_id": plainToken, "proxmox_api_token_secret": pvetest.Secret,
						"ssh_public_key": sshKey, "resource_type": kind, "vm_disk_gb": "8G",
						"instances": map[string]instance{"node1": {"ip_address": "192.0.2.11"}, "node2": {"ip_address": "192.0.2.12", "pool": "db", "target_node": "pve2"}},
					}.with(more)
				}
				server.Root(t).Post("/pools", pvetest.Params{"poolid": "db"})
				s.set(deployment(nil))
				obey(t, server, preflightOf(t, s, preflight.Failed))
				if kind == "vm" { // what the clone takes shows when the template does
					obey(t, server, preflightOf(t, s, preflight.Failed))
				}
				preflightOf(t, s, preflight.Passed)

				s.apply(deployment(nil))
				s.plan().wantChanges()
				s.apply(deployment(vars{"vm_cpu_cores": "4", "vm_ram_mb": "6144", "tags": []string{"db"}, "description": "one of two"}))
				if kind == "vm" { // a container's disk grows by pct resize
					s.apply(deployment(vars{"vm_cpu_cores": "4", "vm_ram_mb": "6144", "vm_disk_gb": "9G", "tags": []string{"db"}, "description": "one of two"}))
				}
				s.plan().wantChanges()
				s.report("destroy", "-auto-approve").succeeded()
			})
		}
	}
}

// preflightOf gives the advice that preflight has for a stack.
func preflightOf(t *testing.T, s *stack, want int) string {
	t.Helper()
	var out, errs bytes.Buffer
	options := preflight.Options{Stack: filepath.Base(s.dir), Stacks: filepath.Dir(s.dir), JSON: true}
	if got := preflight.Run(t.Context(), options, &out, &errs); got != want {
		t.Fatalf("preflight gives %d, want %d\n%s%s", got, want, &out, &errs)
	}
	var answer struct{ Findings []struct{ Do string } }
	check(t, json.Unmarshal(out.Bytes(), &answer))
	var advice strings.Builder
	for _, f := range answer.Findings {
		fmt.Fprintln(&advice, f.Do)
	}
	return advice.String()
}

var (
	roleCommand = regexp.MustCompile(`pveum role (?:add|modify) (\S+) (?:--append 1 )?--privs '([^']+)'`)
	aclCommand  = regexp.MustCompile(`pveum acl modify (\S+) --roles (\S+) --users (\S+)( --propagate 0)?`)
)

// obey runs the advised commands on a server.
func obey(t *testing.T, server *pvetest.Server, advice string) {
	t.Helper()
	check(t, server.Store.Update(func(state *pve.State) error {
		for _, role := range roleCommand.FindAllStringSubmatch(advice, -1) {
			state.Roles[role[1]] = append(state.Roles[role[1]], strings.Fields(role[2])...)
		}
		for _, acl := range aclCommand.FindAllStringSubmatch(advice, -1) {
			state.ACL = append(state.ACL, pve.Grant{Path: acl[1], Role: acl[2], Subject: acl[3], Propagate: acl[4] == ""})
		}
		return nil
	}))
	t.Log(advice)
}
