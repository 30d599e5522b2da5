package virtualenvironmentvm


type VirtualEnvironmentVmInitializationDns struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#domain VirtualEnvironmentVm#domain}.
	Domain *string `field:"optional" json:"domain" yaml:"domain"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#server VirtualEnvironmentVm#server}.
	Server *string `field:"optional" json:"server" yaml:"server"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#servers VirtualEnvironmentVm#servers}.
	Servers *[]*string `field:"optional" json:"servers" yaml:"servers"`
}

