package provider

// telmate is Telmate/proxmox 2.9, for Proxmox VE 7 and 8.0.
var telmate = Provider{
	Name:      Telmate,
	Source:    "telmate/proxmox",
	Version:   "2.9.14",
	VM:        Resource{"proxmox_vm_qemu", "generic_vm"},
	Container: Resource{"proxmox_lxc", "container"},
}
