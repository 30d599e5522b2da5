package virtualenvironmentvm


type VirtualEnvironmentVmStartup struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#down_delay VirtualEnvironmentVm#down_delay}.
	DownDelay *float64 `field:"optional" json:"downDelay" yaml:"downDelay"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#order VirtualEnvironmentVm#order}.
	Order *float64 `field:"optional" json:"order" yaml:"order"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#up_delay VirtualEnvironmentVm#up_delay}.
	UpDelay *float64 `field:"optional" json:"upDelay" yaml:"upDelay"`
}

