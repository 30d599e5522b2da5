package virtualenvironmentvm


type VirtualEnvironmentVmMemory struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#dedicated VirtualEnvironmentVm#dedicated}.
	Dedicated *float64 `field:"optional" json:"dedicated" yaml:"dedicated"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#floating VirtualEnvironmentVm#floating}.
	Floating *float64 `field:"optional" json:"floating" yaml:"floating"`
}

