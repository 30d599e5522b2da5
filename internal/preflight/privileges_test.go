package preflight

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

const (
	tokenID = "terraform@pve!deploy"
	secret  = "22222222-3333-4444-5555-666666666666"
)

// plainUser makes the token's user one that holds nothing but what the grants say.
func plainUser(separated bool, grants ...pve.Grant) func(*pve.Seed) {
	return func(s *pve.Seed) {
		s.Users = append(s.Users, pve.User{ID: "terraform@pve", Tokens: map[string]pve.Token{"deploy": {Secret: secret, PrivSep: separated}}})
		s.ACL = append(s.ACL, grants...)
	}
}

func withToken(d *deployment) { d.TokenID, d.TokenSecret = tokenID, secret }

func grant(subject, path, role string) pve.Grant {
	return pve.Grant{Path: path, Subject: subject, Role: role, Propagate: true}
}

// TestGrants does as it is told: after the commands of the advice, nothing is missing.
func TestGrants(t *testing.T) {
	both := func(path, role string) []pve.Grant {
		return []pve.Grant{grant("terraform@pve", path, role), grant(tokenID, path, role)}
	}
	for _, s := range []struct {
		name      string
		version   string
		provider  provider.Name
		kind      string
		separated bool
		held      []pve.Grant
		lacks     string
		places    []string
	}{
		{"nothing granted, bpg VMs", "8.2", provider.BPG, "vm", false, nil, "lacks on /vms: VM.Allocate", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, bpg VMs of 9.0", "9.0", provider.BPG, "vm", false, nil, "VM.Config.Cloudinit", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, bpg VMs of 8.0", "8.0", provider.BPG, "vm", true, nil, "VM.Config.Cloudinit", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, bpg containers", "8.2", provider.BPG, "lxc", true, nil, "lacks on /storage/local: Datastore.Audit", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/local", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, Telmate VMs", "8.0", provider.Telmate, "vm", false, nil, "The token terraform@pve!deploy lacks on /: Sys.Audit", []string{"/"}},
		{"nothing granted, Telmate containers", "7.4", provider.Telmate, "lxc", true, nil, "The token terraform@pve!deploy lacks on /: Sys.Audit", []string{"/"}},
		{
			"the token has nothing of its user's", "8.0", provider.Telmate, "vm", true,
			[]pve.Grant{grant("terraform@pve", "/", "Administrator")},
			"The token terraform@pve!deploy lacks on /: Sys.Audit",
			[]string{"/"},
		},
		{
			"no bridge", "8.2", provider.BPG, "vm", true, append(both("/vms", "PVEVMAdmin"), both("/storage", "PVEDatastoreUser")...),
			"lacks on /sdn/zones/localnetwork/vmbr0: SDN.Use",
			[]string{"/sdn/zones/localnetwork/vmbr0"},
		},
		{
			"a weaker grant below hides a stronger one above", "8.0", provider.Telmate, "vm", false,
			[]pve.Grant{grant("terraform@pve", "/", "PVEAdmin"), grant("terraform@pve", "/vms", "PVEAuditor")},
			"lacks on /vms: VM.Allocate",
			[]string{"/", "/vms"},
		},
		{
			"not on the template", "8.2", provider.BPG, "vm", false,
			[]pve.Grant{grant("terraform@pve", "/", "PVEAdmin"), grant("terraform@pve", "/vms/9000", "PVEAuditor")},
			"lacks on /vms/9000: VM.Clone",
			[]string{"/vms/9000"},
		},
	} {
		t.Run(s.name, func(t *testing.T) {
			scene := scene{version: s.version, provider: s.provider, kind: s.kind, seed: plainUser(s.separated, s.held...), wanted: withToken}
			q, server := scene.play(t)
			findings := q.answer(t.Context())
			if !slices.Contains(failures(findings), "privileges") {
				t.Fatalf("no privilege is missing: %+v", findings)
			}
			advice := said(t, findings, s.lacks)
			var places []string
			change(t, server, func(state *pve.State) { places = obey(t, state, advice) })
			if !slices.Equal(places, s.places) {
				t.Errorf("granted on %q, want %q", places, s.places)
			}
			again := newInquiry(provider.Get(s.provider), q.wanted, q.state)
			again.inUse = q.inUse
			if findings := again.answer(t.Context()); len(failures(findings)) > 0 {
				t.Errorf("after doing as told: %+v\nthe advice was:\n%s", findings, advice)
			}
		})
	}
}

// said gives all the advice on privileges, and fails unless one of the findings has the text.
func said(t *testing.T, findings []finding, text string) string {
	t.Helper()
	var advice []string
	found := false
	for _, f := range findings {
		if f.Check == "privileges" {
			found = found || strings.Contains(f.Text, text)
			advice = append(advice, f.Do)
		}
	}
	if !found {
		t.Errorf("nothing says %q: %+v", text, findings)
	}
	return strings.Join(advice, "\n")
}

var (
	roleCommand = regexp.MustCompile(`pveum role (?:add|modify) (\S+) (?:--append 1 )?--privs '([^']+)'`)
	aclCommand  = regexp.MustCompile(`pveum acl modify (\S+) --roles (\S+) --(?:users (\S+)|tokens '([^']+)')( --propagate 0)?`)
)

// obey runs the advised commands on the state, and gives the places of the grants.
func obey(t *testing.T, state *pve.State, advice string) []string {
	t.Helper()
	roles := roleCommand.FindAllStringSubmatch(advice, -1)
	if roles == nil {
		t.Fatalf("no role in the advice:\n%s", advice)
	}
	for _, role := range roles {
		state.Roles[role[1]] = append(state.Roles[role[1]], strings.Fields(role[2])...)
	}
	var places []string
	for _, acl := range aclCommand.FindAllStringSubmatch(advice, -1) {
		state.ACL = append(state.ACL, pve.Grant{Path: acl[1], Subject: acl[3] + acl[4], Role: acl[2], Propagate: acl[5] == ""})
		if !slices.Contains(places, acl[1]) {
			places = append(places, acl[1])
		}
	}
	return places
}

// TestRoleIsModified: the role of an earlier advice is changed, not added.
func TestRoleIsModified(t *testing.T) {
	q, _ := scene{seed: plainUser(false), wanted: withToken, store: func(s *pve.State) { s.Roles[rights.Role] = []string{"VM.Audit"} }}.play(t)
	if advice := said(t, q.answer(t.Context()), "VM.Allocate"); !strings.Contains(advice, "pveum role modify "+rights.Role+" --append 1 ") {
		t.Errorf("the advice is:\n%s", advice)
	}
}

// TestMigrationNeedsItsPrivilege: only a machine that changes its node takes VM.Migrate.
func TestMigrationNeedsItsPrivilege(t *testing.T) {
	for node, want := range map[string]bool{"pmx": false, "pve2": true} {
		s := scene{store: func(state *pve.State) {
			guests(three, 20)(state)
			state.Roles["mover"] = strings.Fields("VM.Allocate VM.Audit VM.Config.CDROM VM.Config.Cloudinit VM.Config.CPU VM.Config.Disk VM.Config.HWType VM.Config.Memory VM.Config.Network VM.Config.Options VM.PowerMgmt VM.Monitor")
		}, state: existing3, wanted: func(d *deployment) { withToken(d); one("node1", func(m *machine) { m.Node = node })(d) }}
		s.seed = func(seed *pve.Seed) {
			seed.Nodes = append(seed.Nodes, "pve2")
			plainUser(false, grant("terraform@pve", "/", "PVEAdmin"), grant("terraform@pve", "/vms", "mover"))(seed)
		}
		q, _ := s.play(t)
		if got := slices.Contains(failures(q.answer(t.Context())), "privileges"); got != want {
			t.Errorf("node1 on node %s: a privilege is missing: %v, want %v", node, got, want)
		}
	}
}

// TestHidden: what the token may not see is not said to be absent.
func TestHidden(t *testing.T) {
	for _, kind := range []string{"vm", "lxc"} {
		q, _ := scene{kind: kind, seed: plainUser(false), wanted: withToken, store: guests(map[int]string{777: "app-dev-node2"}, 1)}.play(t)
		for _, f := range q.answer(t.Context()) {
			switch f.Check {
			case "storage", "template":
				if f.Status != failed || !strings.Contains(f.Text, "not to be seen by the token") || f.Do != grantFirst {
					t.Errorf("%s: %+v", kind, f)
				}
			case "names":
				if f.Status != warned || !strings.Contains(f.Text, "Only the guests that the token may see were looked at") {
					t.Errorf("%s: %+v", kind, f)
				}
			}
		}
	}
}

// TestEachPrivilegeIsNamed grants what the advice says, and then takes each privilege of each place away in turn:
// preflight names the one that is gone.
func TestEachPrivilegeIsNamed(t *testing.T) {
	for _, p := range provider.All {
		for _, kind := range []provider.Kind{provider.VM, provider.LXC} {
			for _, version := range pve.Versions {
				release := provider.ParseRelease(version.Full)
				if p.Unfit(kind, release) != "" || !release.AtLeast(p.Since.Major, p.Since.Minor) {
					continue
				}
				t.Run(fmt.Sprintf("%s %s %s", p.Name, kind, version), func(t *testing.T) {
					t.Parallel()
					s := scene{version: version.String(), provider: p.Name, kind: string(kind), seed: plainUser(false), wanted: everyWish}
					q, server := s.play(t)
					advice := said(t, q.answer(t.Context()), "lacks on")
					change(t, server, func(state *pve.State) { obey(t, state, advice) })
					q.release = release
					again := func() []finding {
						next := newInquiry(p, q.wanted, q.state)
						next.use(q.client) // with the connections that it has
						next.release = release
						return next.ask(t.Context(), []check{{"privileges", (*inquiry).checkPrivileges}})
					}
					if found := again(); len(failures(found)) > 0 {
						t.Fatalf("after doing as told: %+v\nthe advice was:\n%s", found, advice)
					}
					seen := make(map[string]bool)
					for _, n := range q.needs(t.Context(), p) {
						sets := [][]string{n.Privileges} // any of them is enough
						if !n.Any {
							sets = slices.Collect(slices.Chunk(n.Privileges, 1))
						}
						for _, set := range sets {
							if question := fmt.Sprint(n.Path, set); seen[question] {
								continue
							} else {
								seen[question] = true
							}
							withdraw(t, server, n, set, func() {
								if found := again(); !slices.ContainsFunc(found, func(f finding) bool {
									return f.Check == "privileges" && f.Status == failed && slices.Contains(strings.Fields(strings.TrimSuffix(f.Text, ".")), set[0])
								}) {
									t.Errorf("without %s on %s it is not named", set, n.Path)
								}
							})
						}
					}
				})
			}
		}
	}
}

// everyWish has all that privileges depend on.
func everyWish(d *deployment) {
	withToken(d)
	order := 1
	d.HAManaged = true
	if d.Kind == "lxc" {
		d.Unprivileged = false
	}
	d.one("node1", func(m *machine) { m.StartOrder = &order })
	d.one("node2", func(m *machine) { m.Pool = "db" })
}

// withdraw takes privileges away on all places by which a need is met, while fn runs.
func withdraw(t *testing.T, server *pvetest.Server, n rights.Need, privileges []string, fn func()) {
	t.Helper()
	var acl []pve.Grant
	change(t, server, func(state *pve.State) {
		acl = slices.Clone(state.ACL)
		for i, g := range state.ACL {
			if above := strings.TrimSuffix(g.Path, "/") + "/"; strings.HasPrefix(n.Path+"/", above) || strings.HasPrefix(n.Instead+"/", above) {
				lesser := g.Role + "-less"
				state.Roles[lesser] = slices.DeleteFunc(slices.Clone(state.Roles[g.Role]), func(p string) bool { return slices.Contains(privileges, p) })
				state.ACL[i].Role = lesser
			}
		}
	})
	fn()
	change(t, server, func(state *pve.State) { state.ACL = acl })
}

// TestPrivilegesByPlace has what is needed on places that other deployments do not touch.
func TestPrivilegesByPlace(t *testing.T) {
	second := func(s *pve.Seed) {
		s.Bridges = append(s.Bridges, "vmbr1")
		s.Templates[0].Bridge = "vmbr1"
	}
	everything := grant("terraform@pve", "/", "PVEAdmin")
	for _, c := range []struct {
		scene
		want string // "" when nothing is missing
	}{
		{scene{name: "a template on another bridge", seed: func(s *pve.Seed) {
			second(s)
			plainUser(false, everything, grant("terraform@pve", "/sdn/zones/localnetwork/vmbr1", "PVEAuditor"))(s)
		}}, "lacks on /sdn/zones/localnetwork/vmbr1: SDN.Use"},
		{scene{name: "before 8.0 bridges are free", version: "7.4", provider: provider.Telmate, seed: func(s *pve.Seed) {
			second(s)
			plainUser(false, grant("terraform@pve", "/", "Administrator"), grant("terraform@pve", "/sdn/zones/localnetwork/vmbr1", "PVEAuditor"))(s)
		}}, ""},
		{scene{name: "a VNet has its own zone", seed: plainUser(false, everything, grant("terraform@pve", "/sdn/zones/blue", "PVEAuditor")), answers: map[string]any{
			"/nodes/pmx/network": []any{map[string]any{"iface": "vmbr0", "type": "bridge"}, map[string]any{"iface": "prod", "type": "vnet"}},
			"/cluster/sdn/vnets": []any{map[string]any{"vnet": "prod", "zone": "blue"}},
		}, wanted: all(func(m *machine) { m.Bridge, m.VLAN = "prod", 0 })}, "lacks on /sdn/zones/blue/prod: SDN.Use"},
		{scene{name: "a clone to be moved", seed: func(s *pve.Seed) {
			twoNodes(s)
			plainUser(false, everything, grant("terraform@pve", "/vms", "PVEVMUser"))(s)
		}, wanted: one("node2", func(m *machine) { m.Node = "pve2" })}, "VM.Migrate"},
		{scene{name: "enough on the pool", seed: func(s *pve.Seed) {
			plainUser(false, everything, grant("terraform@pve", "/vms", "PVETemplateUser"), grant("terraform@pve", "/vms/9000", "PVEAdmin"), grant("terraform@pve", "/pool/db", "PVEAdmin"))(s)
		}, wanted: all(func(m *machine) { m.Pool = "db" })}, ""},
		{scene{name: "an unprivileged container of 9.0", version: "9.0", kind: "lxc", seed: plainUser(false, everything)}, ""},
		{scene{name: "a privileged container of 8.2", kind: "lxc", seed: plainUser(false, everything), wanted: func(d *deployment) { d.Unprivileged = false }}, ""},
		{scene{name: "a privileged container of 9.0", version: "9.0", kind: "lxc", seed: plainUser(false, everything), wanted: func(d *deployment) { d.Unprivileged = false }}, "lacks on /: Sys.Modify"},
	} {
		t.Run(c.name, func(t *testing.T) {
			wanted := c.wanted
			c.wanted = func(d *deployment) {
				withToken(d)
				if wanted != nil {
					wanted(d)
				}
			}
			q, _ := c.play(t)
			var missing []string
			for _, f := range q.answer(t.Context()) {
				if f.Check == "privileges" && f.Status == failed {
					missing = append(missing, f.Text)
				}
			}
			text := strings.Join(missing, "\n")
			if c.want == "" && text != "" || !strings.Contains(text, c.want) {
				t.Errorf("got %q, want %q", text, c.want)
			}
		})
	}
}
