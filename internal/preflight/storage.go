package preflight

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
)

// nodeStorage is a storage as seen from a node.
type nodeStorage struct{ node, storage string }

// content is what a storage must be enabled for.
func (q *inquiry) content() string {
	if q.isVM() {
		return "images"
	}
	return "rootdir"
}

func (q *inquiry) checkStorage(ctx context.Context, r *report) {
	claimed := make(map[nodeStorage][]claim)
	for _, c := range q.claims(q.placeable(ctx, q.machines())) {
		at := nodeStorage{c.machine.Node, c.storage}
		claimed[at] = append(claimed[at], c)
	}
	space := make(map[nodeStorage]*demand)
	for _, at := range slices.SortedFunc(maps.Keys(claimed), compareStorages) {
		storages, err := q.askStorages(ctx, at.node)
		if err != nil {
			r.unanswered("Storage "+at.storage+" on node "+at.node, err)
			continue
		}
		storage := q.usable(ctx, r, at, storages, claimed[at])
		if storage == nil {
			continue
		}
		where := at
		if storage.Shared == 1 {
			where.node = "" // the same space, seen from every node
		}
		if space[where] == nil {
			space[where] = &demand{storage: storage}
		}
		q.add(ctx, space[where], claimed[at])
	}
	for _, at := range slices.SortedFunc(maps.Keys(space), compareStorages) {
		space[at].check(r)
	}
}

func compareStorages(a, b nodeStorage) int {
	return cmp.Or(strings.Compare(a.node, b.node), strings.Compare(a.storage, b.storage))
}

// usable finds a storage on its node and tells what keeps machines off it.
func (q *inquiry) usable(ctx context.Context, r *report, at nodeStorage, storages proxmox.Storages, claims []claim) *proxmox.Storage {
	var fit []string
	var found *proxmox.Storage
	for _, s := range storages {
		if slices.Contains(strings.Split(s.Content, ","), q.content()) {
			fit = append(fit, s.Name)
		}
		if s.Name == at.storage {
			found = s
		}
	}
	do := "Set proxmox_storage, or the machine's storage."
	if found == nil && !q.token.HasAny(ctx, "/storage/"+at.storage, "Datastore.Audit", "Datastore.AllocateSpace") {
		r.fail(grantFirst, "Storage %q on node %s is not to be seen by the token.", at.storage, at.node)
		return nil
	}
	if found == nil {
		r.fail(do, "No storage %q on node %s for %s. Fit for %s there: %s.", at.storage, at.node, claimants(claims), q.content(), orNone(fit))
		return nil
	}
	if !slices.Contains(fit, at.storage) {
		r.fail("On a node: pvesm set "+at.storage+" --content "+found.Content+","+q.content()+"\nor set proxmox_storage.",
			"Storage %q is for %s, not for %s. Fit for that: %s.", at.storage, found.Content, q.content(), orNone(fit))
		return nil
	}
	if found.Enabled == 0 || found.Active == 0 {
		state := "not active"
		if found.Enabled == 0 {
			state = "disabled"
		}
		r.fail("On a node: pvesm status; pvesm set "+at.storage+" --disable 0", "Storage %q is %s on node %s.", at.storage, state, at.node)
		return nil
	}
	return found
}

// claimants names the machines of claims.
func claimants(claims []claim) string {
	var machines []machine
	for _, c := range claims {
		if !slices.ContainsFunc(machines, func(m machine) bool { return m.Key == c.machine.Key }) {
			machines = append(machines, c.machine)
		}
	}
	return keys(machines)
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	return strings.Join(list, ", ")
}

// demand is the space that disks want of a storage together, in bytes.
type demand struct {
	storage *proxmox.Storage
	bytes   uint64
	growing []claim
}

// add counts new disks in full, and of existing ones what they grow by.
func (q *inquiry) add(ctx context.Context, d *demand, claims []claim) {
	for _, c := range claims {
		if present := q.present(ctx, c); present < c.size {
			d.bytes += c.size - present
			d.growing = append(d.growing, c)
		}
	}
}

// thin storages take space as it is written; the others reserve it or fill up just as fast.
var thin = []string{"lvmthin", "rbd"}

func (d *demand) check(r *report) {
	const gib = 1 << 30
	name, free := d.storage.Name, d.storage.Avail
	switch {
	case d.bytes <= free:
		r.ok("%s has %d GiB free; %d GiB wanted", name, free/gib, d.bytes/gib)
	case slices.Contains(thin, d.storage.Type):
		r.warn("Free some space, or set another proxmox_storage: a thin storage that runs full stops all of its guests.",
			"Storage %q has %d GiB free, but the disks of %s may grow to %d GiB.", name, free/gib, claimants(d.growing), d.bytes/gib)
	default:
		r.fail("Free some space, lower vm_disk_gb, or set another proxmox_storage.",
			"Storage %q has %d GiB free, but the disks of %s want %d GiB.", name, free/gib, claimants(d.growing), d.bytes/gib)
	}
}
