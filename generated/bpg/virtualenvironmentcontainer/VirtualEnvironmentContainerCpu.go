package virtualenvironmentcontainer


type VirtualEnvironmentContainerCpu struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#cores VirtualEnvironmentContainer#cores}.
	Cores *float64 `field:"optional" json:"cores" yaml:"cores"`
}

