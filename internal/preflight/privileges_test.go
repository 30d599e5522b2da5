package preflight

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pve"
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
		{"nothing granted, bpg VMs of 9.0", "9.0", provider.BPG, "vm", false, nil, "VM.GuestAgent.Audit", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, bpg VMs of 8.0", "8.0", provider.BPG, "vm", true, nil, "VM.Monitor", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, bpg containers", "8.2", provider.BPG, "lxc", true, nil, "lacks on /storage/local: Datastore.Audit", []string{"/sdn/zones/localnetwork/vmbr0", "/storage/local", "/storage/zfs-vm", "/vms"}},
		{"nothing granted, Telmate VMs", "8.0", provider.Telmate, "vm", false, nil, "The user terraform@pve lacks on /: Datastore.AllocateSpace", []string{"/"}},
		{"nothing granted, Telmate containers", "7.4", provider.Telmate, "lxc", true, nil, "The user terraform@pve lacks on /: ", []string{"/"}},
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
	roleCommand = regexp.MustCompile(`pveum role (?:add|modify) (\S+) --privs '([^']+)'`)
	aclCommand  = regexp.MustCompile(`pveum acl modify (\S+) --roles (\S+) --(?:users (\S+)|tokens '([^']+)')`)
)

// obey runs the advised commands on the state, and gives the places of the grants.
func obey(t *testing.T, state *pve.State, advice string) []string {
	t.Helper()
	role := roleCommand.FindStringSubmatch(advice)
	if role == nil {
		t.Fatalf("no role in the advice:\n%s", advice)
	}
	state.Roles[role[1]] = strings.Fields(role[2])
	var places []string
	for _, acl := range aclCommand.FindAllStringSubmatch(advice, -1) {
		state.ACL = append(state.ACL, grant(acl[3]+acl[4], acl[1], acl[2]))
		if !slices.Contains(places, acl[1]) {
			places = append(places, acl[1])
		}
	}
	return places
}

// TestRoleIsModified: the role of an earlier advice is changed, not added.
func TestRoleIsModified(t *testing.T) {
	q, _ := scene{seed: plainUser(false), wanted: withToken, store: func(s *pve.State) { s.Roles[roleName] = []string{"VM.Audit"} }}.play(t)
	if advice := said(t, q.answer(t.Context()), "VM.Allocate"); !strings.Contains(advice, "pveum role modify "+roleName) {
		t.Errorf("the advice is:\n%s", advice)
	}
}

// TestMigrationNeedsItsPrivilege: only a machine that changes its node takes VM.Migrate.
func TestMigrationNeedsItsPrivilege(t *testing.T) {
	for node, want := range map[string]bool{"pmx": false, "pve2": true} {
		s := scene{store: func(state *pve.State) {
			guests(three, 20)(state)
			state.Roles["mover"] = strings.Fields("VM.Allocate VM.Audit VM.Config.CDROM VM.Config.Cloudinit VM.Config.CPU VM.Config.Disk VM.Config.HWType VM.Config.Memory VM.Config.Network VM.Config.Options VM.PowerMgmt VM.Monitor")
		}, state: resident3, wanted: func(d *deployment) { withToken(d); one("node1", func(m *machine) { m.Node = node })(d) }}
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
