package provider

import "strings"

// Privileges are what Proxmox VE demands of the API token for the work of a deployment, by where it looks. The SDN.Use
// of bridges is not among them, as every provider needs it from 8.0 on.
type Privileges struct {
	// Root are needed on "/", whatever the machines are; RootUser as well, by the token's user.
	Root, RootUser []string
	// Guest are needed on /vms/<id> of each machine (PVE::API2::Qemu, PVE::API2::LXC).
	Guest []string
	// Storage are needed on each storage that holds a machine's disks.
	Storage []string
	// Template are needed on a VM template, and of TemplateStorage one on the storage of a container's.
	Template, TemplateStorage []string
}

// Privileges gives what the provider takes of the token for machines of a kind.
func (p Provider) Privileges(kind Kind, r Release) Privileges { return p.privileges(kind, r) }

// guest are the privileges that making, changing and destroying machines takes, by any provider. Cloud-init's options
// take VM.Config.Network or VM.Config.Cloudinit, its drive VM.Config.Cloudinit and VM.Config.CDROM.
func guest(kind Kind, r Release) Privileges {
	p := Privileges{
		Guest: strings.Fields(`VM.Allocate VM.Audit VM.Config.CPU VM.Config.Disk VM.Config.Memory VM.Config.Network
			VM.Config.Options VM.PowerMgmt`),
		Storage:         []string{"Datastore.AllocateSpace"},
		TemplateStorage: []string{"Datastore.Audit", "Datastore.AllocateSpace"},
	}
	if kind == VM {
		p.Guest = append(p.Guest, "VM.Config.CDROM", "VM.Config.Cloudinit", "VM.Config.HWType", agentPrivilege(r))
		p.Template = []string{"VM.Audit", "VM.Clone"}
	}
	return p
}

// agentPrivilege is what reading addresses from the guest agent takes; 9.0 replaced VM.Monitor.
func agentPrivilege(r Release) string {
	if r.AtLeast(9, 0) {
		return "VM.GuestAgent.Audit"
	}
	return "VM.Monitor"
}
