package virtualenvironmentcontainer


type VirtualEnvironmentContainerInitializationIpConfig struct {
	// ipv4 block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#ipv4 VirtualEnvironmentContainer#ipv4}
	Ipv4 *VirtualEnvironmentContainerInitializationIpConfigIpv4 `field:"optional" json:"ipv4" yaml:"ipv4"`
	// ipv6 block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#ipv6 VirtualEnvironmentContainer#ipv6}
	Ipv6 *VirtualEnvironmentContainerInitializationIpConfigIpv6 `field:"optional" json:"ipv6" yaml:"ipv6"`
}

