package virtualenvironmentcontainer


type VirtualEnvironmentContainerInitializationIpConfig struct {
	// ipv4 block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#ipv4 VirtualEnvironmentContainer#ipv4}
	Ipv4 *VirtualEnvironmentContainerInitializationIpConfigIpv4 `field:"optional" json:"ipv4" yaml:"ipv4"`
}

