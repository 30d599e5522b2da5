package rights

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
)

// Roles that the commands make: one for the places below "/", and one for the few privileges that Proxmox VE wants on
// "/" itself, so that these do not hold for everything below.
const (
	Role     = "ProxmoxPatroni"
	RootRole = "ProxmoxPatroniRoot"
)

// role is where a need belongs.
func (t *Token) role(n Need) string {
	switch {
	case n.Exact:
		return RootRole
	case t.Role != "":
		return t.Role
	}
	return Role
}

// Grants are the commands for root on a node that close the gaps: the roles with all that the needs take, on each
// place that lacks some of it.
func (t *Token) Grants(ctx context.Context, needs []Need, gaps []Gap) []string {
	separated, known := t.separated(ctx)
	var lines []string
	for _, role := range []string{t.role(Need{}), RootRole} {
		mine := slices.DeleteFunc(slices.Clone(gaps), func(g Gap) bool { return t.role(g.Need) != role })
		if len(mine) == 0 {
			continue
		}
		lines = append(lines, t.roleCommand(ctx, role, needs))
		for _, place := range t.places(ctx, mine) {
			lines = append(lines, t.aclCommands(place, role, separated, known)...)
		}
	}
	return lines
}

// roleCommand makes a role, or adds to one of an earlier advice, which may serve another deployment too.
func (t *Token) roleCommand(ctx context.Context, role string, needs []Need) string {
	verb := "add " + role
	if roles, err := t.client.Roles(ctx); err == nil && slices.ContainsFunc(roles, func(r *proxmox.Role) bool { return r.RoleID == role }) {
		verb = "modify " + role + " --append 1"
	}
	return fmt.Sprintf("pveum role %s --privs '%s'", verb, strings.Join(t.privileges(role, needs), " "))
}

// privileges of a role. Where one of several is enough, it is one that the role has anyway, or the first.
func (t *Token) privileges(role string, needs []Need) []string {
	set := make(map[string]bool)
	for _, n := range needs {
		if t.role(n) == role && !n.Any {
			for _, p := range n.Privileges {
				set[p] = true
			}
		}
	}
	for _, n := range needs {
		if t.role(n) == role && n.Any && !slices.ContainsFunc(n.Privileges, func(p string) bool { return set[p] }) {
			set[n.Privileges[0]] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// aclCommands grant a role on a place to the token's user, and to the token where that has rights of its own, of which
// it then needs each that its user has. root@pam holds everything anyway.
func (t *Token) aclCommands(place, role string, separated, known bool) []string {
	propagate := ""
	if role == RootRole {
		propagate = " --propagate 0"
	}
	var lines []string
	if t.User() != "root@pam" {
		lines = append(lines, fmt.Sprintf("pveum acl modify %s --roles %s --users %s%s", place, role, t.User(), propagate))
	}
	if separated || !known {
		line := fmt.Sprintf("pveum acl modify %s --roles %s --tokens '%s'%s", place, role, t.id, propagate)
		if !known {
			line += "  # only if the token was made with privilege separation"
		}
		lines = append(lines, line)
	}
	return lines
}

// separated reports whether the token has rights of its own. That takes Sys.Audit on /access/groups to ask, as a token
// is not its user.
func (t *Token) separated(ctx context.Context) (separated, known bool) {
	_, name, _ := strings.Cut(t.id, "!")
	var token proxmox.Token
	if err := t.client.Get(ctx, fmt.Sprintf("/access/users/%s/token/%s", t.User(), name), &token); err != nil {
		return false, false
	}
	return bool(token.Privsep), true
}

// places are where to grant a role. A place below another is left out when it inherits from that: a grant of its own,
// by which it would not, shows in that the privileges there differ.
func (t *Token) places(ctx context.Context, gaps []Gap) []string {
	lacking := make(map[string]bool)
	for _, g := range gaps {
		lacking[g.Grant] = true
	}
	places := slices.Sorted(maps.Keys(lacking))
	return slices.DeleteFunc(slices.Clone(places), func(place string) bool {
		return slices.ContainsFunc(places, func(above string) bool {
			return isBelow(place, above) && t.sameThere(ctx, place, above)
		})
	})
}

func isBelow(path, above string) bool {
	return path != above && strings.HasPrefix(path, strings.TrimSuffix(above, "/")+"/")
}

func (t *Token) sameThere(ctx context.Context, path, above string) bool {
	here, err1 := t.on(ctx, false, path)
	there, err2 := t.on(ctx, false, above)
	return err1 == nil && err2 == nil && maps.Equal(here, there)
}
