package virtualenvironmentvm


type VirtualEnvironmentVmVga struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#clipboard VirtualEnvironmentVm#clipboard}.
	Clipboard *string `field:"optional" json:"clipboard" yaml:"clipboard"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#memory VirtualEnvironmentVm#memory}.
	Memory *float64 `field:"optional" json:"memory" yaml:"memory"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#type VirtualEnvironmentVm#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

