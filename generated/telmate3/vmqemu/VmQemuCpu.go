package vmqemu


type VmQemuCpu struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#cores VmQemu#cores}.
	Cores *float64 `field:"optional" json:"cores" yaml:"cores"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#sockets VmQemu#sockets}.
	Sockets *float64 `field:"optional" json:"sockets" yaml:"sockets"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#type VmQemu#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

