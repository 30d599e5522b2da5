package virtualenvironmentvm


type VirtualEnvironmentVmNuma struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#cpus VirtualEnvironmentVm#cpus}.
	Cpus *string `field:"required" json:"cpus" yaml:"cpus"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#device VirtualEnvironmentVm#device}.
	Device *string `field:"required" json:"device" yaml:"device"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#memory VirtualEnvironmentVm#memory}.
	Memory *float64 `field:"required" json:"memory" yaml:"memory"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#hostnodes VirtualEnvironmentVm#hostnodes}.
	Hostnodes *string `field:"optional" json:"hostnodes" yaml:"hostnodes"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#policy VirtualEnvironmentVm#policy}.
	Policy *string `field:"optional" json:"policy" yaml:"policy"`
}

