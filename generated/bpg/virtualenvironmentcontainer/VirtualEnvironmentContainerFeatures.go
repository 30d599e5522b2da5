package virtualenvironmentcontainer


type VirtualEnvironmentContainerFeatures struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#nesting VirtualEnvironmentContainer#nesting}.
	Nesting interface{} `field:"optional" json:"nesting" yaml:"nesting"`
}

