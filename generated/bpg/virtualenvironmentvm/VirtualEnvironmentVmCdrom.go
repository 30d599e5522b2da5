package virtualenvironmentvm


type VirtualEnvironmentVmCdrom struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#enabled VirtualEnvironmentVm#enabled}.
	Enabled interface{} `field:"optional" json:"enabled" yaml:"enabled"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#file_id VirtualEnvironmentVm#file_id}.
	FileId *string `field:"optional" json:"fileId" yaml:"fileId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#interface VirtualEnvironmentVm#interface}.
	Interface *string `field:"optional" json:"interface" yaml:"interface"`
}

