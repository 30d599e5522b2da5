package virtualenvironmentvm


type VirtualEnvironmentVmAgent struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#enabled VirtualEnvironmentVm#enabled}.
	Enabled interface{} `field:"optional" json:"enabled" yaml:"enabled"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout VirtualEnvironmentVm#timeout}.
	Timeout *string `field:"optional" json:"timeout" yaml:"timeout"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#trim VirtualEnvironmentVm#trim}.
	Trim interface{} `field:"optional" json:"trim" yaml:"trim"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#type VirtualEnvironmentVm#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

