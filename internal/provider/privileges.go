package provider

import "strings"

// Work is what a deployment asks for, as far as the privileges for it depend on that.
type Work struct {
	Kind    Kind
	Release Release
	// Privileged containers, instead of unprivileged ones.
	Privileged bool
	// StartOrder of a machine at the node's start, HA resources, or Pools that machines belong to.
	StartOrder, HA, Pools bool
}

// Privileges are what Proxmox VE demands of the API token for some work, by where it looks. The SDN.Use of bridges is
// not among them, as every provider needs it from 8.0 on.
type Privileges struct {
	// Root are needed on "/" itself.
	Root []string
	// Everywhere are needed on "/" and inherited by all below; EverywhereUser as well, by the token's user.
	Everywhere, EverywhereUser []string
	// Guest are needed on /vms/<id> of each machine, or on its pool (PVE::API2::Qemu, PVE::API2::LXC).
	Guest []string
	// Pool are needed on each pool, too.
	Pool []string
	// Storage are needed on each storage that holds a machine's disks.
	Storage []string
	// Template are needed on a VM template, and of TemplateStorage one on the storage of a container's.
	Template, TemplateStorage []string
	// Move are needed on a machine that changes its node; see Provider.MovesClones.
	Move []string
}

// Privileges gives what the provider takes of the token.
func (p Provider) Privileges(w Work) Privileges { return p.privileges(w) }

// common are the privileges that making, changing and destroying machines takes, by any provider. Sources:
// pve-manager and qemu-server, check_vm_modify_config_perm and check_drive_perms (PVE::API2::Qemu); pve-container,
// check_ct_modify_config_perm (PVE::LXC).
func common(w Work) Privileges {
	p := Privileges{
		Guest: strings.Fields(`VM.Allocate VM.Audit VM.Config.CPU VM.Config.Disk VM.Config.Memory VM.Config.Network
			VM.Config.Options VM.PowerMgmt`),
		Storage:         []string{"Datastore.AllocateSpace"},
		TemplateStorage: []string{"Datastore.Audit", "Datastore.AllocateSpace"},
		Move:            []string{"VM.Migrate"},
	}
	if w.Pools {
		p.Pool = []string{"VM.Allocate"}
	}
	if w.Kind == VM {
		// The cloud-init drive takes VM.Config.Cloudinit and VM.Config.CDROM, for the old one and the new.
		p.Guest = append(p.Guest, "VM.Config.CDROM", "VM.Config.Cloudinit", "VM.Config.HWType")
		p.Template = []string{"VM.Audit", "VM.Clone"}
	}
	// The start order changes what the node does; a container's is an option like others.
	// From 9.0 a privileged container is a matter of the node, too (pve-container 6.0.6, PVE::API2::LXC).
	if w.Kind == VM && w.StartOrder || w.Kind == LXC && w.Privileged && w.Release.AtLeast(9, 0) {
		p.Root = append(p.Root, "Sys.Modify")
	}
	return p
}
