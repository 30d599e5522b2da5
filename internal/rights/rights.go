// Package rights compares what an API token holds on Proxmox VE with what some work needs, and gives the commands that
// grant the rest.
package rights

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/pveapi"
)

// UnusedID is a VM id that no guest has. Privileges that the token has on its path it has for every new guest.
const UnusedID = 999999999

// Need is what Proxmox VE demands on a path before it does some work.
type Need struct {
	// User asks for the rights of the token's user instead of the token's own, as Telmate's provider does.
	User bool
	// Path is where Proxmox VE looks, Grant where to grant it.
	Path, Grant string
	// Instead is another path on which holding the same is enough, "" for none: that of a guest's pool.
	Instead string
	// Privileges are needed all, or one of them when Any is true.
	Privileges []string
	Any        bool
	// Exact marks a need on "/" itself, which must be granted there without propagating it to the paths below.
	Exact bool
}

// On is the need for all of some privileges on a path.
func On(path string, privileges ...string) Need {
	return Need{Path: path, Grant: path, Privileges: privileges}
}

// OnBridge is the need to attach a network card, with a VLAN tag unless that is 0 (PVE::GuestHelpers,
// check_vnet_access). Bridges of nodes are of the zone localnetwork, a VNet is of its own. Only from 8.0 on.
func OnBridge(zone, bridge string, vlan int) Need {
	n := On("/sdn/zones/"+zone+"/"+bridge, "SDN.Use")
	if vlan != 0 {
		n.Path = fmt.Sprintf("%s/%d", n.Path, vlan)
	}
	return n
}

// lacking gives what of n is not held.
func (n Need) lacking(held proxmox.Permission) []string {
	missing := slices.DeleteFunc(slices.Clone(n.Privileges), func(p string) bool { _, ok := held[p]; return ok })
	switch {
	case !n.Any:
		return missing
	case len(missing) < len(n.Privileges):
		return nil
	}
	return []string{strings.Join(n.Privileges, " or ")}
}

// Gap is a need with what is missing of it.
type Gap struct {
	Need
	Missing []string
}

// Token is an API token whose rights are asked about. Each question is asked once.
type Token struct {
	// Role is what Grants calls the role; "" stands for the constant Role.
	Role string

	client *proxmox.Client
	id     string
	held   pveapi.Memo[proxmox.Permission]
}

// Of gives the token with that id, by which the client calls.
func Of(client *proxmox.Client, id string) *Token { return &Token{client: client, id: id} }

// User is the token's user.
func (t *Token) User() string { return pveapi.Access{TokenID: t.id}.User() }

// Subject names the one who has a need.
func (t *Token) Subject(n Need) string {
	if n.User {
		return "user " + t.User()
	}
	return "token " + t.id
}

// on gives what the token, or its user, holds on a path. To ask about any user takes Sys.Audit on /access; what the
// calling token holds, it may always ask.
func (t *Token) on(ctx context.Context, user bool, path string) (proxmox.Permission, error) {
	return t.held.Get(fmt.Sprint(user, " ", path), func() (proxmox.Permission, error) {
		options := &proxmox.PermissionsOptions{Path: path}
		if user {
			options.UserID = t.User()
		}
		all, err := t.client.Permissions(ctx, options)
		return all[path], err
	})
}

// HasAny reports whether the token holds one of the privileges on a path: what it may not see is not absent.
func (t *Token) HasAny(ctx context.Context, path string, privileges ...string) bool {
	held, err := t.on(ctx, false, path)
	return err == nil && len(Need{Privileges: privileges, Any: true}.lacking(held)) == 0
}

// Gap compares one need with what is held; nothing is missing when its list is empty.
func (t *Token) Gap(ctx context.Context, n Need) (Gap, error) {
	held, err := t.on(ctx, n.User, n.Path)
	if err != nil {
		return Gap{}, err
	}
	gap := Gap{n, n.lacking(held)}
	if len(gap.Missing) > 0 && n.Instead != "" {
		if held, err := t.on(ctx, n.User, n.Instead); err == nil && len(n.lacking(held)) == 0 {
			gap.Missing = nil
		}
	}
	return gap, nil
}

// Describe gives one sentence for each subject and place.
func (t *Token) Describe(gaps []Gap) []string {
	missing := make(map[string][]string)
	var places []string
	for _, g := range gaps {
		place := fmt.Sprintf("The %s lacks on %s", t.Subject(g.Need), g.Grant)
		if missing[place] == nil {
			places = append(places, place)
		}
		missing[place] = append(missing[place], g.Missing...)
	}
	lines := make([]string, len(places))
	for i, place := range places {
		privileges := slices.Compact(slices.Sorted(slices.Values(missing[place])))
		lines[i] = fmt.Sprintf("%s: %s.", place, strings.Join(privileges, " "))
	}
	return lines
}
