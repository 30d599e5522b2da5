package preflight

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
)

// need is what the API demands on a path before it does our work.
type need struct {
	subject    string   // "" is the token; Telmate's provider looks at the token's user as well
	path       string   // where the API looks
	grant      string   // where to grant it
	privileges []string // all of them
	either     bool     // or, one is enough
}

// unborn is a VM id that no guest has: what holds on its path, holds for guests yet to be made.
const unborn = 999999999

// needs lists what this deployment takes of the token, by that provider.
func (q *inquiry) needs(ctx context.Context, by provider.Provider) []need {
	var list []need
	privileges := by.Privileges(q.kind(), q.release)
	if privileges.RootUser != nil {
		user, _, _ := strings.Cut(q.wanted.TokenID, "!")
		list = append(list, need{subject: user, path: "/", grant: "/", privileges: privileges.RootUser})
	}
	if privileges.Root != nil {
		list = append(list, need{path: "/", grant: "/", privileges: privileges.Root})
	}
	for _, m := range q.machines() {
		list = append(list, q.guestNeeds(ctx, privileges, m)...)
		list = append(list, need{path: "/storage/" + m.Storage, grant: "/storage/" + m.Storage, privileges: privileges.Storage})
		if q.release.AtLeast(8, 0) {
			bridge := "/sdn/zones/localnetwork/" + m.Bridge
			path := bridge
			if m.VLAN != 0 {
				path = fmt.Sprintf("%s/%d", bridge, m.VLAN)
			}
			list = append(list, need{path: path, grant: bridge, privileges: []string{"SDN.Use"}})
		}
	}
	return list
}

// guestNeeds are those of one machine: on its own path, and on that of its template.
func (q *inquiry) guestNeeds(ctx context.Context, privileges provider.Privileges, m machine) []need {
	vmid, role := unborn, slices.Clone(privileges.Guest)
	if m.VMID != nil {
		vmid = *m.VMID
	}
	r, exists := q.resident(m)
	if exists {
		vmid = r.vmid
		if g, _ := q.guest(ctx, vmid); g != nil && g.Node != m.Node {
			role = append(role, "VM.Migrate")
		}
	}
	list := []need{{path: fmt.Sprintf("/vms/%d", vmid), grant: "/vms", privileges: role}}
	switch storage, _, _ := strings.Cut(m.Template, ":"); {
	case exists:
	case q.isVM():
		templates := q.candidates(ctx, m)
		for _, template := range templates {
			path := fmt.Sprintf("/vms/%d", template.VMID)
			list = append(list, need{path: path, grant: path, privileges: privileges.Template})
		}
		if len(templates) == 0 { // perhaps it is only not to be seen
			list = append(list, need{path: fmt.Sprintf("/vms/%d", unborn), grant: "/vms", privileges: privileges.Template})
		}
	default:
		list = append(list, need{path: "/storage/" + storage, grant: "/storage/" + storage, privileges: privileges.TemplateStorage, either: true})
	}
	return list
}

// lacking gives what of n is not held.
func (n need) lacking(held proxmox.Permission) []string {
	missing := slices.DeleteFunc(slices.Clone(n.privileges), func(p string) bool { _, ok := held[p]; return ok })
	if n.either && len(missing) < len(n.privileges) {
		return nil
	}
	if n.either {
		return missing[:1] // the first will do
	}
	return missing
}

// checkPrivileges is about the provider that can work: there is no use in rights for one that must be left.
func (q *inquiry) checkPrivileges(ctx context.Context, r *report) {
	by := q.provider
	if q.misfit(ctx) != "" {
		by = provider.Get(provider.BPG)
	}
	needs := q.needs(ctx, by)
	var gaps []gap
	for _, n := range needs {
		held, err := q.askPermissions(ctx, n.subject, n.path)
		if err != nil {
			r.fail("Grant the token Sys.Audit on /access, on a node: pveum acl modify /access --roles PVEAuditor --tokens '"+q.wanted.TokenID+"'",
				"The privileges of %s on %s cannot be read: %s.", q.named(n.subject), n.path, pveapi.Cause(err))
			continue
		}
		if missing := n.lacking(held); len(missing) > 0 {
			gaps = append(gaps, gap{n, missing})
		}
	}
	if len(gaps) > 0 {
		do := q.grants(ctx, needs, gaps)
		lines := q.describe(gaps)
		for _, line := range lines[:len(lines)-1] {
			r.fail("", "%s", line)
		}
		r.fail(do, "%s", lines[len(lines)-1])
	}
	r.findings = distinct(r.findings)
	r.ok("complete for %s", by.Name)
}

// named is the subject of a need in words.
func (q *inquiry) named(subject string) string {
	if subject == "" {
		return "token " + q.wanted.TokenID
	}
	return "user " + subject
}

// gap is a need with what is missing of it.
type gap struct {
	need
	missing []string
}

// describe gives one sentence for each subject and place.
func (q *inquiry) describe(gaps []gap) []string {
	missing := make(map[string][]string)
	var places []string
	for _, g := range gaps {
		place := fmt.Sprintf("The %s lacks on %s", q.named(g.subject), g.grant)
		if missing[place] == nil {
			places = append(places, place)
		}
		missing[place] = append(missing[place], g.missing...)
	}
	lines := make([]string, len(places))
	for i, place := range places {
		privileges := slices.Compact(slices.Sorted(slices.Values(missing[place])))
		lines[i] = fmt.Sprintf("%s: %s.", place, strings.Join(privileges, " "))
	}
	return lines
}

// sees reports whether the token holds one of the privileges on a path: what it may not see is not absent.
func (q *inquiry) sees(ctx context.Context, path string, privileges ...string) bool {
	held, err := q.askPermissions(ctx, "", path)
	return err == nil && len(need{privileges: privileges, either: true}.lacking(held)) == 0
}

// seesGuests reports whether guests in general show themselves to the token.
func (q *inquiry) seesGuests(ctx context.Context) bool {
	return q.sees(ctx, fmt.Sprintf("/vms/%d", unborn), "VM.Audit")
}

const grantFirst = "Grant the privileges named above, and run this again."
