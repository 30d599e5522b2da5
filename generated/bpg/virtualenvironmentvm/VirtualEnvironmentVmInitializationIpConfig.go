package virtualenvironmentvm


type VirtualEnvironmentVmInitializationIpConfig struct {
	// ipv4 block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#ipv4 VirtualEnvironmentVm#ipv4}
	Ipv4 *VirtualEnvironmentVmInitializationIpConfigIpv4 `field:"optional" json:"ipv4" yaml:"ipv4"`
}

