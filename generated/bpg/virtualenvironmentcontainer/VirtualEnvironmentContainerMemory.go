package virtualenvironmentcontainer


type VirtualEnvironmentContainerMemory struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#dedicated VirtualEnvironmentContainer#dedicated}.
	Dedicated *float64 `field:"optional" json:"dedicated" yaml:"dedicated"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#swap VirtualEnvironmentContainer#swap}.
	Swap *float64 `field:"optional" json:"swap" yaml:"swap"`
}

