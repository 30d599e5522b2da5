package virtualenvironmentcontainer


type VirtualEnvironmentContainerInitialization struct {
	// dns block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#dns VirtualEnvironmentContainer#dns}
	Dns *VirtualEnvironmentContainerInitializationDns `field:"optional" json:"dns" yaml:"dns"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#hostname VirtualEnvironmentContainer#hostname}.
	Hostname *string `field:"optional" json:"hostname" yaml:"hostname"`
	// ip_config block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#ip_config VirtualEnvironmentContainer#ip_config}
	IpConfig interface{} `field:"optional" json:"ipConfig" yaml:"ipConfig"`
	// user_account block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#user_account VirtualEnvironmentContainer#user_account}
	UserAccount *VirtualEnvironmentContainerInitializationUserAccount `field:"optional" json:"userAccount" yaml:"userAccount"`
}

