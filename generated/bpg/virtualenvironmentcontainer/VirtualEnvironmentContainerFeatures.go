package virtualenvironmentcontainer


type VirtualEnvironmentContainerFeatures struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#fuse VirtualEnvironmentContainer#fuse}.
	Fuse interface{} `field:"optional" json:"fuse" yaml:"fuse"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#keyctl VirtualEnvironmentContainer#keyctl}.
	Keyctl interface{} `field:"optional" json:"keyctl" yaml:"keyctl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#mount VirtualEnvironmentContainer#mount}.
	Mount *[]*string `field:"optional" json:"mount" yaml:"mount"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#nesting VirtualEnvironmentContainer#nesting}.
	Nesting interface{} `field:"optional" json:"nesting" yaml:"nesting"`
}

