package virtualenvironmentcontainer


type VirtualEnvironmentContainerCpu struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#architecture VirtualEnvironmentContainer#architecture}.
	Architecture *string `field:"optional" json:"architecture" yaml:"architecture"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#cores VirtualEnvironmentContainer#cores}.
	Cores *float64 `field:"optional" json:"cores" yaml:"cores"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#units VirtualEnvironmentContainer#units}.
	Units *float64 `field:"optional" json:"units" yaml:"units"`
}

