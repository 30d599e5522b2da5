package virtualenvironmentvm


type VirtualEnvironmentVmAgentWaitForIp struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#disabled VirtualEnvironmentVm#disabled}.
	Disabled interface{} `field:"optional" json:"disabled" yaml:"disabled"`
}

