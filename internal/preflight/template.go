package preflight

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
)

func (q *inquiry) checkTemplates(ctx context.Context, r *report) {
	machines := q.placeable(ctx, q.toCreate(ctx))
	if q.provider.TemplateForever && q.isVM() {
		machines = q.placeable(ctx, q.machines()) // it looks up the templates of existing machines as well
	}
	for _, m := range machines {
		if q.isVM() {
			q.checkVMTemplate(ctx, r, m)
		} else {
			q.checkVolume(ctx, r, m)
		}
	}
	r.findings = distinct(r.findings)
	r.ok("%s", orNone(templates(machines)))
}

func templates(machines []machine) []string {
	names := make(map[string]bool)
	for _, m := range machines {
		names[m.Template] = true
	}
	return slices.Sorted(maps.Keys(names))
}

// distinct drops what was found for one machine after the other in the same words.
func distinct(findings []finding) []finding {
	seen := make(map[finding]bool)
	return slices.DeleteFunc(findings, func(f finding) bool {
		again := seen[f]
		seen[f] = true
		return again
	})
}

// candidates are the VMs that a machine's template may mean: those of that name, or the one of that id where the
// provider takes one. Of several, some providers take the one on the machine's own node.
func (q *inquiry) candidates(ctx context.Context, m machine) []*proxmox.ClusterResource {
	guests, _ := q.askGuests(ctx) // whoever lists them tells the error
	id, err := strconv.Atoi(m.Template)
	byID := err == nil && q.provider.Cannot(provider.TemplateID, provider.VM) == ""
	var found, here []*proxmox.ClusterResource
	for _, g := range guests {
		if g.Type != "qemu" || (byID && int(g.VMID) != id) || (!byID && g.Name != m.Template) {
			continue
		}
		found = append(found, g)
		if g.Node == m.Node {
			here = append(here, g)
		}
	}
	if q.provider.TemplateOnNode && len(here) == 1 {
		return here
	}
	return found
}

func (q *inquiry) checkVMTemplate(ctx context.Context, r *report, m machine) {
	guests, err := q.askGuests(ctx)
	if err != nil {
		r.unanswered("The template", err)
		return
	}
	found := q.candidates(ctx, m)
	const set = "Set vm_template, or the machine's template."
	switch {
	case len(found) == 0 && !q.seesGuests(ctx):
		r.fail(grantFirst, "VM template %q is not to be seen by the token, which lacks VM.Audit on /vms.", m.Template)
	case len(found) == 0:
		r.fail(set, "No VM template %q. There are: %s.", m.Template, templateNames(guests))
	case len(found) > 1:
		r.fail("Rename all but one of them, or, with provider bpg, set vm_template to the VM id.",
			"%d VMs are named %q: %s.", len(found), m.Template, guestList(found))
	case found[0].Template == 0:
		r.fail(fmt.Sprintf("On node %s: qm shutdown %d; qm template %d", found[0].Node, found[0].VMID, found[0].VMID),
			"VM %d %q is no template.", found[0].VMID, found[0].Name)
	default:
		if _, exists := q.existing(m); !exists {
			q.checkCloning(ctx, r, m, found[0])
		}
	}
}

// checkCloning looks at what a clone would trip over.
func (q *inquiry) checkCloning(ctx context.Context, r *report, m machine, template *proxmox.ClusterResource) {
	config, err := q.askConfig(ctx, template)
	if err != nil {
		r.unanswered("Template "+template.Name, err)
		return
	}
	disk, ok := diskOf(config, "scsi0")
	switch {
	case config["lock"] != nil:
		r.fail(fmt.Sprintf("Wait for the work on it to end; or, when there is none, on node %s: qm unlock %d", template.Node, template.VMID),
			"Template %q (VM %d) is locked (%v).", template.Name, template.VMID, config["lock"])
	case !ok:
		r.fail("Attach the template's system disk as scsi0.",
			"Template %q (VM %d) has no disk scsi0, the one that a machine's disk size is set on.", template.Name, template.VMID)
	case disk.bytes > uint64(m.Disk)<<30:
		r.fail("Raise vm_disk_gb, or the machine's disk_gb.",
			"%s wants a disk of %dG, but that of template %q has %s: a disk cannot shrink.", m.Key, m.Disk, template.Name, disk.size)
	case template.Node != m.Node:
		q.checkCloningAcross(ctx, r, m, template)
	}
}

// checkCloningAcross: Proxmox VE clones to another node only if every volume of the template is on a shared storage,
// its cloud-init drive and ISO images too, and the clone's storage is shared as well (PVE::API2::Qemu, clone_vm). A
// provider that moves clones makes one beside a local template first, on the clone's storage as that node has it.
func (q *inquiry) checkCloningAcross(ctx context.Context, r *report, m machine, template *proxmox.ClusterResource) {
	local := q.localStorage(ctx, template)
	switch {
	case local != "" && !q.provider.MovesClones:
		r.fail(fmt.Sprintf("Make a template on node %s, or put all volumes of this one on a shared storage.", m.Node),
			"%s shall run on node %s, but template %q is on node %s with a volume on %s, which is local to that.", m.Key, m.Node, template.Name, template.Node, local)
	case local != "" && !q.has(ctx, template.Node, m.Storage):
		r.fail(fmt.Sprintf("Make a template on node %s, or give node %s a storage %s for images.", m.Node, template.Node, m.Storage),
			"%s is cloned on node %s, where template %q is on the local storage %s, and then moved to node %s; but node %s has no storage %q to clone to.",
			m.Key, template.Node, template.Name, local, m.Node, template.Node, m.Storage)
	case local == "" && !q.shared(ctx, m.Node, m.Storage):
		r.fail(fmt.Sprintf("Make a template on node %s, or set a shared storage for %s.", m.Node, m.Key),
			"%s shall run on node %s, but template %q is on node %s: Proxmox VE clones to another node only onto a shared storage, and %s is not shared.", m.Key, m.Node, template.Name, template.Node, m.Storage)
	}
}

// localStorage names a storage of the template that is local to its node, "" when all are shared.
func (q *inquiry) localStorage(ctx context.Context, template *proxmox.ClusterResource) string {
	config, err := q.askConfig(ctx, template)
	if err != nil {
		return "" // checkCloning tells
	}
	for _, storage := range storagesOf(config) {
		if !q.shared(ctx, template.Node, storage) {
			return storage
		}
	}
	return ""
}

// has reports whether a node has a storage for VM disks. When that cannot be asked, checkStorage tells.
func (q *inquiry) has(ctx context.Context, node, storage string) bool {
	storages, err := q.askStorages(ctx, node)
	return err != nil || slices.ContainsFunc(storages, func(s *proxmox.Storage) bool {
		return s.Name == storage && slices.Contains(strings.Split(s.Content, ","), "images")
	})
}

// shared reports whether all nodes see a storage. When that cannot be asked, checkStorage tells.
func (q *inquiry) shared(ctx context.Context, node, storage string) bool {
	storages, err := q.askStorages(ctx, node)
	return err != nil || slices.ContainsFunc(storages, func(s *proxmox.Storage) bool { return s.Name == storage && s.Shared == 1 })
}

func templateNames(guests proxmox.ClusterResources) string {
	var names []string
	for _, g := range guests {
		if g.Type == "qemu" && g.Template == 1 {
			names = append(names, fmt.Sprintf("%s (%d)", g.Name, g.VMID))
		}
	}
	return orNone(names)
}

func guestList(guests []*proxmox.ClusterResource) string {
	list := make([]string, len(guests))
	for i, g := range guests {
		list[i] = fmt.Sprintf("%d on node %s", g.VMID, g.Node)
	}
	return strings.Join(list, ", ")
}

// checkVolume looks for a container template, a file named <storage>:vztmpl/<file>.
func (q *inquiry) checkVolume(ctx context.Context, r *report, m machine) {
	storage, file, ok := strings.Cut(m.Template, ":vztmpl/")
	if !ok {
		r.fail("Set lxc_template, or the machine's template, to a volume such as local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst.",
			"%q is not the volume of a container template.", m.Template)
		return
	}
	volumes, err := q.askVolumes(ctx, m.Node, storage)
	if pveapi.Refused(err, http.StatusForbidden) {
		r.fail(grantFirst, "Container template %q is not to be seen by the token.", m.Template)
		return
	}
	if err != nil {
		r.fail("Set lxc_template, or the machine's template.", "The container templates on storage %q of node %s cannot be listed: %s.", storage, m.Node, pveapi.Cause(err))
		return
	}
	present := make([]string, len(volumes))
	for i, v := range volumes {
		present[i] = v.Volid
	}
	if !slices.Contains(present, m.Template) {
		r.fail(fmt.Sprintf("On node %s: pveam update; pveam download %s %s\nor set lxc_template.", m.Node, storage, file),
			"No container template %q on node %s. There are: %s.", m.Template, m.Node, orNone(present))
	}
}
