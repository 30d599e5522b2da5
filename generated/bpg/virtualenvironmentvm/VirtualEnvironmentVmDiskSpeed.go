package virtualenvironmentvm


type VirtualEnvironmentVmDiskSpeed struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#iops_read VirtualEnvironmentVm#iops_read}.
	IopsRead *float64 `field:"optional" json:"iopsRead" yaml:"iopsRead"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#iops_read_burstable VirtualEnvironmentVm#iops_read_burstable}.
	IopsReadBurstable *float64 `field:"optional" json:"iopsReadBurstable" yaml:"iopsReadBurstable"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#iops_write VirtualEnvironmentVm#iops_write}.
	IopsWrite *float64 `field:"optional" json:"iopsWrite" yaml:"iopsWrite"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#iops_write_burstable VirtualEnvironmentVm#iops_write_burstable}.
	IopsWriteBurstable *float64 `field:"optional" json:"iopsWriteBurstable" yaml:"iopsWriteBurstable"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#read VirtualEnvironmentVm#read}.
	Read *float64 `field:"optional" json:"read" yaml:"read"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#read_burstable VirtualEnvironmentVm#read_burstable}.
	ReadBurstable *float64 `field:"optional" json:"readBurstable" yaml:"readBurstable"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#write VirtualEnvironmentVm#write}.
	Write *float64 `field:"optional" json:"write" yaml:"write"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#write_burstable VirtualEnvironmentVm#write_burstable}.
	WriteBurstable *float64 `field:"optional" json:"writeBurstable" yaml:"writeBurstable"`
}

