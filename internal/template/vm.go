package template

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
)

// importSince is the first release whose API imports an image by a token: before, a volume to import had to be a VM's
// disk, or a path, which only root may name.
var importSince = provider.Release{Major: 8, Minor: 4}

// vmPlan is a VM template to be made, with everything chosen.
type vmPlan struct {
	name   string
	vmid   int
	node   *survey.Node
	disk   survey.Storage
	bridge string
	image  image
}

// mark stands in the description of what we made, so that a run that was cut off is taken up again.
func (p vmPlan) mark() string {
	return fmt.Sprintf("Made by pgha template from %s (%s %s).", p.image.url, p.image.algorithm, p.image.checksum)
}

// options of the VM: what a cloud image wants, and what the providers clone without a difference left.
func (p vmPlan) options() map[string]string {
	return map[string]string{
		"name": p.name, "description": p.mark(), "ostype": "l26", "cpu": "host", "cores": "2", "memory": "2048",
		"scsihw": "virtio-scsi-pci", "boot": "order=scsi0", "net0": "virtio,bridge=" + p.bridge, "agent": "1",
		"ide2":    p.disk.Name + ":cloudinit",
		"serial0": "socket", "vga": "serial0", // cloud images log to the first serial port
	}
}

func (m *Maker) vm(ctx context.Context, r Request) (Result, error) {
	system := Systems[r.System]
	if r.Name == "" {
		r.Name = system.Template
	}
	vmid, unfinished, err := m.existing(ctx, r.Name)
	switch {
	case err != nil:
		return Result{}, err
	case vmid != 0 && unfinished == "":
		m.Say(fmt.Sprintf("VM template %q is there already (VM %d); it was left alone.", r.Name, vmid))
		return Result{Value: r.Name}, nil
	case vmid != 0:
		m.Say(fmt.Sprintf("VM %d %q is one that an earlier run did not finish.", vmid, r.Name))
		return Result{r.Name, true}, m.convert(ctx, unfinished, vmid)
	}
	plan, err := m.plan(ctx, r, system)
	if err != nil {
		return Result{}, err
	}
	if release := provider.ParseRelease(m.Found.Release); !release.AtLeast(importSince.Major, importSince.Minor) {
		return Result{}, &ByHand{
			fmt.Sprintf("The API of Proxmox VE %s imports no image by a token; that of %d.%d and later does.", release.Full, importSince.Major, importSince.Minor),
			plan.node.Name, plan.commands(),
		}
	}
	return Result{r.Name, true}, m.build(ctx, r, plan)
}

// existing finds a VM of that name: its id, and the node if it is no template yet but one that we made.
func (m *Maker) existing(ctx context.Context, name string) (vmid int, unfinished string, err error) {
	var guests []struct {
		Type, Name, Node string
		VMID             int
		Template         int
	}
	if err := m.Client.Get(ctx, "/cluster/resources?type=vm", &guests); err != nil {
		return 0, "", err
	}
	for _, g := range guests {
		if g.Type != "qemu" || g.Name != name {
			continue
		}
		if g.Template == 1 {
			return g.VMID, "", nil
		}
		var config struct{ Description string }
		if err := m.Client.Get(ctx, fmt.Sprintf("/nodes/%s/qemu/%d/config", g.Node, g.VMID), &config); err != nil {
			return 0, "", err
		}
		if !strings.HasPrefix(config.Description, "Made by pgha template ") {
			return 0, "", fmt.Errorf("VM %d on node %s is named %q and is no template; give the template another name by --name", g.VMID, g.Node, name)
		}
		return g.VMID, g.Node, nil
	}
	return 0, "", nil
}

// plan chooses what was not given.
func (m *Maker) plan(ctx context.Context, r Request, system System) (vmPlan, error) {
	p := vmPlan{name: r.Name, vmid: r.VMID, bridge: r.Bridge}
	var err error
	if p.node, err = m.node(r.Node); err != nil {
		return p, err
	}
	if p.disk, err = storage(p.node, r.Storage, "images"); err != nil {
		return p, err
	}
	var bridges []string
	for _, b := range p.node.Bridges {
		bridges = append(bridges, b.Name)
	}
	if p.bridge == "" && len(bridges) > 0 {
		p.bridge = bridges[0]
	}
	if !slices.Contains(bridges, p.bridge) {
		return p, fmt.Errorf("the bridge is %q; those of node %s that the token may use: %s", p.bridge, p.node.Name, orNone(bridges))
	}
	if p.vmid == 0 {
		if len(m.Found.FreeIDs) == 0 {
			return p, fmt.Errorf("no free VM id is known; give one by --vmid")
		}
		p.vmid = m.Found.FreeIDs[0]
	}
	if r.URL == "" {
		r.URL = system.URL
		if r.Checksum == "" {
			r.Checksum = system.Checksums
		}
	}
	if r.Checksum == "" {
		return p, fmt.Errorf("an image of your own wants its --checksum: sha256:<hex>, sha512:<hex>, or the https URL of a list of them")
	}
	p.image, err = resolve(ctx, m.HTTP, r.URL, r.Checksum)
	return p, err
}

// build downloads the image, imports it into a VM and makes that a template.
func (m *Maker) build(ctx context.Context, r Request, p vmPlan) error {
	download, err := storage(p.node, r.Download, "import")
	if err != nil && r.Download == "" {
		return m.noImport(p)
	}
	if err != nil {
		return err
	}
	if err := m.allowed(ctx, p.node.Name, p.needs(download.Name)); err != nil {
		return err
	}
	volume := fmt.Sprintf("%s:import/%s", download.Name, p.image.file())
	if err := m.download(ctx, p, download.Name, volume); err != nil {
		return err
	}
	m.Say(fmt.Sprintf("Making VM %d %q on node %s with its disk on %s.", p.vmid, p.name, p.node.Name, p.disk.Name))
	options := p.options()
	options["vmid"] = fmt.Sprint(p.vmid)
	options["scsi0"] = fmt.Sprintf("%s:0,import-from=%s", p.disk.Name, volume)
	if err := m.task(ctx, fmt.Sprintf("/nodes/%s/qemu", p.node.Name), options); err != nil {
		return err
	}
	if err := m.convert(ctx, p.node.Name, p.vmid); err != nil {
		return err
	}
	m.Say(fmt.Sprintf("The image stays on the storage as %s; remove it when no further template is to be made of it.", volume))
	return nil
}

// needs of the work, by where Proxmox VE looks (PVE::API2::Storage::Status, download_url; PVE::API2::Qemu, create_vm).
func (p vmPlan) needs(download string) []rights.Need {
	guest := strings.Fields("VM.Allocate VM.Audit VM.Config.CDROM VM.Config.CPU VM.Config.Cloudinit VM.Config.Disk VM.Config.HWType VM.Config.Memory VM.Config.Network VM.Config.Options")
	list := []rights.Need{
		rights.On("/nodes/"+p.node.Name, "Sys.AccessNetwork"),
		rights.On("/storage/"+download, "Datastore.AllocateTemplate", "Datastore.Audit"),
		rights.On("/storage/"+p.disk.Name, "Datastore.AllocateSpace"),
		{Path: fmt.Sprintf("/vms/%d", p.vmid), Grant: "/vms", Privileges: guest},
	}
	for _, b := range p.node.Bridges {
		if b.Name == p.bridge && b.Type != "vnet" { // whose zone is not known here; Proxmox VE tells
			list = append(list, rights.OnBridge("localnetwork", b.Name, 0))
		}
	}
	return list
}

// download fetches the image to the storage, unless it is there. Proxmox VE checks its checksum.
func (m *Maker) download(ctx context.Context, p vmPlan, storage, volume string) error {
	var present []struct{ VolID string }
	content := fmt.Sprintf("/nodes/%s/storage/%s/content?content=import", p.node.Name, storage)
	if err := m.Client.Get(ctx, content, &present); err != nil {
		return err
	}
	if slices.ContainsFunc(present, func(v struct{ VolID string }) bool { return v.VolID == volume }) {
		m.Say(fmt.Sprintf("The image is there already: %s.", volume))
		return nil
	}
	m.Say(fmt.Sprintf("Downloading %s to %s on node %s.", p.image.url, storage, p.node.Name))
	return m.task(ctx, fmt.Sprintf("/nodes/%s/storage/%s/download-url", p.node.Name, storage), map[string]string{
		"content": "import", "filename": p.image.file(), "url": p.image.url,
		"checksum": p.image.checksum, "checksum-algorithm": p.image.algorithm, "verify-certificates": "1",
	})
}

func (m *Maker) convert(ctx context.Context, node string, vmid int) error {
	m.Say(fmt.Sprintf("Making VM %d a template.", vmid))
	return m.task(ctx, fmt.Sprintf("/nodes/%s/qemu/%d/template", node, vmid), nil)
}

// task calls what starts a task, and waits for its end.
func (m *Maker) task(ctx context.Context, path string, parameters map[string]string) error {
	var upid string
	if err := m.Client.Post(ctx, path, parameters, &upid); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return pveapi.Wait(ctx, m.Client, upid, m.Say)
}

// noImport says how to let a storage hold images to import, which is off by default on many installations.
func (m *Maker) noImport(p vmPlan) error {
	for _, s := range p.node.Storages {
		if s.Holds("iso") || s.Holds("vztmpl") { // so it is one of files
			return &ByHand{
				fmt.Sprintf("No storage of node %s holds images to import.", p.node.Name), p.node.Name,
				[]string{fmt.Sprintf("pvesm set %s --content %s,import", s.Name, strings.Join(s.Content, ","))},
			}
		}
	}
	return fmt.Errorf("no storage of node %s holds images to import, and none of files is to be seen; make one of the type dir with the content import", p.node.Name)
}

// commands do the same on the node.
func (p vmPlan) commands() []string {
	file := "/var/tmp/" + p.image.file()
	create := []string{fmt.Sprintf("qm create %d", p.vmid)}
	options := p.options()
	options["scsi0"] = fmt.Sprintf("%s:0,import-from=%s", p.disk.Name, file)
	for _, name := range slices.Sorted(maps.Keys(options)) {
		create = append(create, fmt.Sprintf("--%s '%s'", name, options[name]))
	}
	return []string{
		fmt.Sprintf("wget -O %s %s", file, p.image.url),
		fmt.Sprintf("echo '%s  %s' | %ssum --check", p.image.checksum, file, p.image.algorithm),
		strings.Join(create, " "),
		fmt.Sprintf("qm template %d", p.vmid),
		"rm " + file,
	}
}
