package provider

// bpg is bpg/proxmox, for Proxmox VE 8 and 9.
var bpg = Provider{
	Name:      BPG,
	Source:    "bpg/proxmox",
	Version:   "0.66.0",
	VM:        Resource{"proxmox_virtual_environment_vm", "generic_vm"},
	Container: Resource{"proxmox_virtual_environment_container", "container"},
}
