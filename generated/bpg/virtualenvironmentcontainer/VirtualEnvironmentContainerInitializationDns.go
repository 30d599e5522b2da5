package virtualenvironmentcontainer


type VirtualEnvironmentContainerInitializationDns struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#domain VirtualEnvironmentContainer#domain}.
	Domain *string `field:"optional" json:"domain" yaml:"domain"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#server VirtualEnvironmentContainer#server}.
	Server *string `field:"optional" json:"server" yaml:"server"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#servers VirtualEnvironmentContainer#servers}.
	Servers *[]*string `field:"optional" json:"servers" yaml:"servers"`
}

