package preflight

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
)

// roleName is the role that the commands make.
const roleName = "ProxmoxPatroni"

// grants are the commands that close the gaps, for root on a node: one role with all that this deployment takes, on
// each place that lacks some of it.
func (q *inquiry) grants(ctx context.Context, needs []need, gaps []gap) string {
	role := make(map[string]bool)
	for _, n := range needs {
		for _, p := range n.privileges {
			role[p] = true
		}
	}
	verb := "add"
	if q.roleExists(ctx) {
		verb = "modify"
	}
	lines := []string{fmt.Sprintf("On a node: pveum role %s %s --privs '%s'", verb, roleName, strings.Join(slices.Sorted(maps.Keys(role)), " "))}
	user, token, _ := strings.Cut(q.wanted.TokenID, "!")
	separated, known := q.separated(ctx, user, token)
	for _, place := range q.places(ctx, gaps) {
		if user != "root@pam" { // who holds everything anyway
			lines = append(lines, fmt.Sprintf("On a node: pveum acl modify %s --roles %s --users %s", place, roleName, user))
		}
		if separated || !known {
			line := fmt.Sprintf("On a node: pveum acl modify %s --roles %s --tokens '%s'", place, roleName, q.wanted.TokenID)
			if !known {
				line += "  # only when the token is privilege-separated"
			}
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

func (q *inquiry) roleExists(ctx context.Context) bool {
	roles, err := q.client.Roles(ctx)
	return err == nil && slices.ContainsFunc(roles, func(r *proxmox.Role) bool { return r.RoleID == roleName })
}

// separated reports whether the token has privileges of its own, of which it then needs each that its user has.
// A token may be unable to ask that about itself.
func (q *inquiry) separated(ctx context.Context, user, name string) (separated, known bool) {
	var token proxmox.Token
	if err := q.client.Get(ctx, fmt.Sprintf("/access/users/%s/token/%s", user, name), &token); err != nil {
		return false, false
	}
	return bool(token.Privsep), true
}

// places are where to grant the role. A place below another is left out when it inherits from that: a grant of its
// own, by which it would not, shows in that the privileges there differ.
func (q *inquiry) places(ctx context.Context, gaps []gap) []string {
	lacking := make(map[string]bool)
	for _, g := range gaps {
		lacking[g.grant] = true
	}
	places := slices.Sorted(maps.Keys(lacking))
	return slices.DeleteFunc(slices.Clone(places), func(place string) bool {
		return slices.ContainsFunc(places, func(above string) bool {
			return isBelow(place, above) && q.sameThere(ctx, place, above)
		})
	})
}

func isBelow(path, above string) bool {
	return path != above && strings.HasPrefix(path, strings.TrimSuffix(above, "/")+"/")
}

func (q *inquiry) sameThere(ctx context.Context, path, above string) bool {
	here, err1 := q.askPermissions(ctx, "", path)
	there, err2 := q.askPermissions(ctx, "", above)
	return err1 == nil && err2 == nil && maps.Equal(here, there)
}
