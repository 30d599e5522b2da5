package preflight

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
)

// checkState: the machines in the state must be those that the plan is about, and exist.
func (q *inquiry) checkState(ctx context.Context, r *report) {
	guests, err := q.askGuests(ctx)
	if err != nil {
		r.unanswered("The machines in the state", err)
		return
	}
	present := make(map[int]*proxmox.ClusterResource)
	for _, g := range guests {
		present[int(g.VMID)] = g
	}
	for _, s := range q.state.existing {
		source, kind, _ := s.maker()
		switch {
		case source != q.provider.Source:
			r.fail(fmt.Sprintf("Set \"provider\" in the \"context\" of cdktf.json to %s;\nor, if its data may go, destroy it first: make destroy with that provider.", strings.Join(provider.NamesOf(source), " or ")),
				"%s (VM id %d) was made by provider %s; with %s it would be destroyed and another one made.", s.address(), s.vmid, source, q.provider.Source)
		case s.outdated && q.provider.Name == provider.Telmate3:
			r.fail("Upgrade the state; docs/proxmox.md has the commands: From Telmate 2.9 to 3.0.2.",
				"%s (VM id %d) was written by Telmate/proxmox 2.9, which %s cannot read.", s.address(), s.vmid, q.provider)
		case kind != q.kind():
			r.fail(fmt.Sprintf("Set resource_type = %q, or, if its data may go, destroy it first: make destroy with that value.", kind),
				"%s (VM id %d) is of kind %s; with resource_type %q it would be destroyed and another one made.", s.address(), s.vmid, kind, q.wanted.Kind)
		case present[s.vmid] != nil && s.name != "" && present[s.vmid].Name != s.name:
			r.fail(fmt.Sprintf("If it is the same machine, name it %s again. If another has taken its id: terraform state rm '%s'", s.name, s.address()),
				"%s is VM id %d named %q by the state, but that is %q now, which the apply would change.", s.address(), s.vmid, s.name, present[s.vmid].Name)
		case present[s.vmid] != nil && slices.Contains(q.provider.KnowsNodeOnly, kind) && s.node != "" && present[s.vmid].Node != s.node:
			r.fail(fmt.Sprintf("Move it back: pct migrate %d %s --restart, on node %s. Or take it in where it is: terraform state rm '%s', then terraform import '%s' %s",
				s.vmid, s.node, present[s.vmid].Node, s.address(), s.address(), q.provider.ImportID(kind, present[s.vmid].Node, s.vmid)),
				"%s (VM id %d) is on node %s; by the state it is on %s, and the apply would make another one there.", s.address(), s.vmid, present[s.vmid].Node, s.node)
		case present[s.vmid] != nil:
		case slices.Contains(q.provider.ReadFailsIfGone, kind):
			r.fail(fmt.Sprintf("If it is gone for good: terraform state rm '%s'", s.address()),
				"%s (VM id %d) is in the state, but not on Proxmox VE, or the token may not see it (VM.Audit).", s.address(), s.vmid)
		default:
			r.warn("If it is gone, the apply makes a new one.",
				"%s (VM id %d) is in the state, but not on Proxmox VE, or the token may not see it (VM.Audit).", s.address(), s.vmid)
		}
	}
	r.ok("%s in it, each as it was left", plural(len(q.state.existing), "machine"))
}

// checkNames: Proxmox VE lets two guests have one name, which confuses people and DNS, and Telmate's
// provider takes any guest of its machine's name for a machine to reuse.
func (q *inquiry) checkNames(ctx context.Context, r *report) {
	guests, err := q.askGuests(ctx)
	if err != nil {
		r.unanswered("Guests of the same names", err)
		return
	}
	for _, m := range q.machines() {
		for _, g := range guests {
			_, ours := q.state.owner(int(g.VMID))
			switch {
			case ours || g.Name != m.Name:
			case q.isOffline(ctx, g.Node):
				r.warn("Remove it before that node starts again, or there are two of one name and address (docs/recover.md).",
					"A guest that is not in this deployment's state is named %q, too: %s on node %s, which is offline.", m.Name, idOf(g), g.Node)
			default:
				r.fail(q.adoption(m, g), "A guest that is not in this deployment's state is named %q already: %s on node %s.", m.Name, idOf(g), g.Node)
			}
		}
	}
	if !q.seesGuests(ctx) {
		r.warn(grantFirst, "Only the guests that the token may see were looked at; it lacks VM.Audit on /vms.")
	}
	r.ok("free or ours")
}

// isOffline tells whether a node is known to be down.
func (q *inquiry) isOffline(ctx context.Context, name string) bool {
	nodes, err := q.askNodes(ctx)
	return err == nil && slices.ContainsFunc(nodes, func(n *proxmox.NodeStatus) bool { return n.Node == name && n.Status == "offline" })
}

func idOf(g *proxmox.ClusterResource) string {
	kind := "VM"
	if g.Type == "lxc" {
		kind = "container"
	}
	return fmt.Sprintf("%s %d", kind, g.VMID)
}

// adoption says what to do with a foreign guest: an interrupted apply leaves such behind.
func (q *inquiry) adoption(m machine, g *proxmox.ClusterResource) string {
	rename := "Rename one of the two (app_name, environment, the machine's hostname)"
	if q.isVM() != (g.Type == "qemu") {
		return rename + "."
	}
	address := q.provider.Resource(q.kind()).Instance(m.Key)
	return rename + "; or, if it was left behind by an apply that was cut off, remove it,\n" +
		fmt.Sprintf("or take it in: terraform import '%s' %s", address, q.provider.ImportID(q.kind(), g.Node, int(g.VMID)))
}

// checkIDs looks at the VM ids that the user chose.
func (q *inquiry) checkIDs(ctx context.Context, r *report) {
	chosen := 0
	for _, m := range q.machines() {
		if m.VMID == nil {
			continue
		}
		chosen++
		if owner, ours := q.state.owner(*m.VMID); ours {
			if owner.key != m.Key {
				r.fail("Give each instance its own vmid.", "%s wants VM id %d, which is that of %s.", m.Key, *m.VMID, owner.key)
			}
			continue
		}
		q.checkFree(ctx, r, m)
	}
	if chosen == 0 {
		r.ok("left to Proxmox VE")
	} else {
		r.ok("%d given, free or ours", chosen)
	}
}

// checkFree asks the API instead of looking through the guests: the token may not see all of them.
func (q *inquiry) checkFree(ctx context.Context, r *report, m machine) {
	err := q.client.Get(ctx, fmt.Sprintf("/cluster/nextid?vmid=%d", *m.VMID), nil)
	switch {
	case pveapi.Refused(err, http.StatusBadRequest):
		who := "a guest that the token may not see"
		if g, _ := q.guest(ctx, *m.VMID); g != nil {
			who = fmt.Sprintf("%q on node %s", g.Name, g.Node)
		}
		r.fail("Set another vmid for the instance, or leave it out: Proxmox VE then chooses.", "%s wants VM id %d, which is taken by %s.", m.Key, *m.VMID, who)
	case err != nil:
		r.unanswered(fmt.Sprintf("VM id %d", *m.VMID), err)
	}
}
