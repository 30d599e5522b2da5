package virtualenvironmentvm


type VirtualEnvironmentVmAgent struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#enabled VirtualEnvironmentVm#enabled}.
	Enabled interface{} `field:"optional" json:"enabled" yaml:"enabled"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#timeout VirtualEnvironmentVm#timeout}.
	Timeout *string `field:"optional" json:"timeout" yaml:"timeout"`
	// wait_for_ip block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#wait_for_ip VirtualEnvironmentVm#wait_for_ip}
	WaitForIp *VirtualEnvironmentVmAgentWaitForIp `field:"optional" json:"waitForIp" yaml:"waitForIp"`
}

