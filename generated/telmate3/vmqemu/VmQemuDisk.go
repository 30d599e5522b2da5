package vmqemu


type VmQemuDisk struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#slot VmQemu#slot}.
	Slot *string `field:"required" json:"slot" yaml:"slot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#format VmQemu#format}.
	Format *string `field:"optional" json:"format" yaml:"format"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#replicate VmQemu#replicate}.
	Replicate interface{} `field:"optional" json:"replicate" yaml:"replicate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#size VmQemu#size}.
	Size *string `field:"optional" json:"size" yaml:"size"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#storage VmQemu#storage}.
	Storage *string `field:"optional" json:"storage" yaml:"storage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#type VmQemu#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

