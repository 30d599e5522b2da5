package vmqemu


type VmQemuHostpci struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#host VmQemu#host}.
	Host *string `field:"optional" json:"host" yaml:"host"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#pcie VmQemu#pcie}.
	Pcie *float64 `field:"optional" json:"pcie" yaml:"pcie"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#rombar VmQemu#rombar}.
	Rombar *float64 `field:"optional" json:"rombar" yaml:"rombar"`
}

