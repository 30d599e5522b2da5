package virtualenvironmentvm


type VirtualEnvironmentVmSmbios struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#family VirtualEnvironmentVm#family}.
	Family *string `field:"optional" json:"family" yaml:"family"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#manufacturer VirtualEnvironmentVm#manufacturer}.
	Manufacturer *string `field:"optional" json:"manufacturer" yaml:"manufacturer"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#product VirtualEnvironmentVm#product}.
	Product *string `field:"optional" json:"product" yaml:"product"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#serial VirtualEnvironmentVm#serial}.
	Serial *string `field:"optional" json:"serial" yaml:"serial"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#sku VirtualEnvironmentVm#sku}.
	Sku *string `field:"optional" json:"sku" yaml:"sku"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#uuid VirtualEnvironmentVm#uuid}.
	Uuid *string `field:"optional" json:"uuid" yaml:"uuid"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#version VirtualEnvironmentVm#version}.
	Version *string `field:"optional" json:"version" yaml:"version"`
}

