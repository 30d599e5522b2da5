package preflight

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
)

// work is what the deployment asks for, as far as privileges depend on it.
func (q *inquiry) work() provider.Work {
	w := provider.Work{Kind: q.kind(), Release: q.release, Privileged: !q.wanted.Unprivileged, HA: q.wanted.HAManaged}
	for _, m := range q.machines() {
		w.StartOrder = w.StartOrder || m.StartOrder != nil || m.StartDelay != nil
		w.Pools = w.Pools || m.Pool != ""
	}
	return w
}

// needs lists what this deployment takes of the token, by that provider.
func (q *inquiry) needs(ctx context.Context, by provider.Provider) []rights.Need {
	p := by.Privileges(q.work())
	var list []rights.Need
	if p.EverywhereUser != nil {
		list = append(list, rights.Need{User: true, Path: "/", Grant: "/", Privileges: p.EverywhereUser})
	}
	if p.Everywhere != nil {
		for _, path := range []string{"/", "/access", "/access/groups"} {
			list = append(list, rights.Need{Path: path, Grant: "/", Privileges: p.Everywhere})
		}
	}
	if p.Root != nil {
		list = append(list, rights.Need{Path: "/", Grant: "/", Privileges: p.Root, Exact: true})
	}
	for _, m := range q.machines() {
		list = append(list, q.guestNeeds(ctx, by, m)...)
		for _, c := range m.claims(q.kind()) {
			list = append(list, rights.On("/storage/"+c.storage, p.Storage...))
		}
		for _, card := range m.cards() {
			list = append(list, q.bridgeNeed(ctx, m.Node, card)...)
		}
	}
	return list
}

// bridgeNeed is what a network card takes, from 8.0 on.
func (q *inquiry) bridgeNeed(ctx context.Context, node string, c card) []rights.Need {
	if !q.release.AtLeast(8, 0) {
		return nil
	}
	return []rights.Need{rights.OnBridge(q.zone(ctx, node, c.Bridge), c.Bridge, c.VLAN)}
}

// guestNeeds are those of one machine: on its own path, and on those of its template.
func (q *inquiry) guestNeeds(ctx context.Context, by provider.Provider, m machine) []rights.Need {
	p := by.Privileges(q.work())
	r, exists := q.existing(m)
	own := rights.Need{Path: fmt.Sprintf("/vms/%d", rights.UnusedID), Grant: "/vms", Privileges: slices.Clone(p.Guest)}
	var list []rights.Need
	if m.Pool != "" {
		pool := "/pool/" + m.Pool
		list = append(list, rights.On(pool, p.Pool...))
		own.Instead, own.Grant = pool, pool
	}
	switch {
	case exists:
		own.Path = fmt.Sprintf("/vms/%d", r.vmid)
		if g, _ := q.guest(ctx, r.vmid); g != nil && g.Node != m.Node {
			own.Privileges = append(own.Privileges, p.Move...)
		}
	case m.VMID != nil:
		own.Path = fmt.Sprintf("/vms/%d", *m.VMID)
	}
	if !exists && q.isVM() {
		templates := q.candidates(ctx, m)
		for _, template := range templates {
			list = append(list, q.templateNeeds(ctx, p, template)...)
			if by.MovesClones && template.Node != m.Node {
				list = append(list, q.lookAtStorages(ctx, template)...)
				if storage := q.localStorage(ctx, template); storage != "" {
					own.Privileges = append(own.Privileges, p.Move...)
				}
			}
		}
		if len(templates) == 0 { // perhaps it is only not to be seen
			list = append(list, rights.Need{Path: fmt.Sprintf("/vms/%d", rights.UnusedID), Grant: "/vms", Privileges: p.Template})
		}
	}
	if !exists && !q.isVM() {
		storage, _, _ := strings.Cut(m.Template, ":")
		n := rights.On("/storage/"+storage, p.TemplateStorage...)
		n.Any = true
		list = append(list, n)
	}
	return append(list, own)
}

// templateNeeds are those on a VM template. A clone takes the template's network cards over, whose bridges Proxmox VE
// therefore checks as if they were new.
func (q *inquiry) templateNeeds(ctx context.Context, p provider.Privileges, template *proxmox.ClusterResource) []rights.Need {
	path := fmt.Sprintf("/vms/%d", template.VMID)
	list := []rights.Need{rights.On(path, p.Template...)}
	config, err := q.askConfig(ctx, template)
	if err != nil {
		return list // checkTemplates tells, or the need above is not met
	}
	for _, card := range cardsOf(config) {
		list = append(list, q.bridgeNeed(ctx, template.Node, card)...)
	}
	return list
}

// lookAtStorages: to learn whether a template can be cloned to another node, a provider that moves clones asks for the
// status of its storages.
func (q *inquiry) lookAtStorages(ctx context.Context, template *proxmox.ClusterResource) []rights.Need {
	config, err := q.askConfig(ctx, template)
	if err != nil {
		return nil
	}
	var list []rights.Need
	for _, storage := range storagesOf(config) {
		n := rights.On("/storage/"+storage, "Datastore.Audit", "Datastore.AllocateSpace")
		n.Any = true
		list = append(list, n)
	}
	return list
}

// checkPrivileges is about the provider that can work: there is no use in rights for one that must be left.
func (q *inquiry) checkPrivileges(ctx context.Context, r *report) {
	by := q.provider
	if q.misfit(ctx) != "" {
		by = provider.Get(provider.BPG)
	}
	needs := q.needs(ctx, by)
	var gaps []rights.Gap
	for _, n := range needs {
		gap, err := q.token.Gap(ctx, n)
		if err != nil {
			// For want of Sys.Audit on /access, which is among the gaps then.
			r.fail("", "What the %s holds on %s cannot be read: %s.", q.token.Subject(n), n.Path, pveapi.Cause(err))
			continue
		}
		if len(gap.Missing) > 0 {
			gaps = append(gaps, gap)
		}
	}
	if lines := q.token.Describe(gaps); len(lines) > 0 {
		for _, line := range lines[:len(lines)-1] {
			r.fail("", "%s", line)
		}
		do := "As root on a node:\n" + strings.Join(q.token.Grants(ctx, needs, gaps), "\n")
		r.fail(do, "%s", lines[len(lines)-1])
	}
	r.findings = distinct(r.findings)
	r.ok("complete for %s", by.Name)
}

// seesGuests reports whether guests in general show themselves to the token.
func (q *inquiry) seesGuests(ctx context.Context) bool {
	return q.token.HasAny(ctx, fmt.Sprintf("/vms/%d", rights.UnusedID), "VM.Audit")
}

const grantFirst = "Grant the privileges named above, and run this again."
