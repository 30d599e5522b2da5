package virtualenvironmentvm


type VirtualEnvironmentVmInitializationUserAccount struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#keys VirtualEnvironmentVm#keys}.
	Keys *[]*string `field:"optional" json:"keys" yaml:"keys"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#username VirtualEnvironmentVm#username}.
	Username *string `field:"optional" json:"username" yaml:"username"`
}

