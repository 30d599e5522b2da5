package virtualenvironmentvm


type VirtualEnvironmentVmMemory struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#dedicated VirtualEnvironmentVm#dedicated}.
	Dedicated *float64 `field:"optional" json:"dedicated" yaml:"dedicated"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#floating VirtualEnvironmentVm#floating}.
	Floating *float64 `field:"optional" json:"floating" yaml:"floating"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#hugepages VirtualEnvironmentVm#hugepages}.
	Hugepages *string `field:"optional" json:"hugepages" yaml:"hugepages"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#keep_hugepages VirtualEnvironmentVm#keep_hugepages}.
	KeepHugepages interface{} `field:"optional" json:"keepHugepages" yaml:"keepHugepages"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#shared VirtualEnvironmentVm#shared}.
	Shared *float64 `field:"optional" json:"shared" yaml:"shared"`
}

