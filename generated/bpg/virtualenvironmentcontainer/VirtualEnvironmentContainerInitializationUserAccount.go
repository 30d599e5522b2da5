package virtualenvironmentcontainer


type VirtualEnvironmentContainerInitializationUserAccount struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#keys VirtualEnvironmentContainer#keys}.
	Keys *[]*string `field:"optional" json:"keys" yaml:"keys"`
}

