package vmqemu


type VmQemuVga struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#memory VmQemu#memory}.
	Memory *float64 `field:"optional" json:"memory" yaml:"memory"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#type VmQemu#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

