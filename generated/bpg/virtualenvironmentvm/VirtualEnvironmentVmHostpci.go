package virtualenvironmentvm


type VirtualEnvironmentVmHostpci struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#device VirtualEnvironmentVm#device}.
	Device *string `field:"required" json:"device" yaml:"device"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#id VirtualEnvironmentVm#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#mapping VirtualEnvironmentVm#mapping}.
	Mapping *string `field:"optional" json:"mapping" yaml:"mapping"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#mdev VirtualEnvironmentVm#mdev}.
	Mdev *string `field:"optional" json:"mdev" yaml:"mdev"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#pcie VirtualEnvironmentVm#pcie}.
	Pcie interface{} `field:"optional" json:"pcie" yaml:"pcie"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#rombar VirtualEnvironmentVm#rombar}.
	Rombar interface{} `field:"optional" json:"rombar" yaml:"rombar"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#rom_file VirtualEnvironmentVm#rom_file}.
	RomFile *string `field:"optional" json:"romFile" yaml:"romFile"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#xvga VirtualEnvironmentVm#xvga}.
	Xvga interface{} `field:"optional" json:"xvga" yaml:"xvga"`
}

