package virtualenvironmentvm


type VirtualEnvironmentVmVga struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#type VirtualEnvironmentVm#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

