package virtualenvironmentvm


type VirtualEnvironmentVmDisk struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#interface VirtualEnvironmentVm#interface}.
	Interface *string `field:"required" json:"interface" yaml:"interface"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#aio VirtualEnvironmentVm#aio}.
	Aio *string `field:"optional" json:"aio" yaml:"aio"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#backup VirtualEnvironmentVm#backup}.
	Backup interface{} `field:"optional" json:"backup" yaml:"backup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#cache VirtualEnvironmentVm#cache}.
	Cache *string `field:"optional" json:"cache" yaml:"cache"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#datastore_id VirtualEnvironmentVm#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#discard VirtualEnvironmentVm#discard}.
	Discard *string `field:"optional" json:"discard" yaml:"discard"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#file_format VirtualEnvironmentVm#file_format}.
	FileFormat *string `field:"optional" json:"fileFormat" yaml:"fileFormat"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#file_id VirtualEnvironmentVm#file_id}.
	FileId *string `field:"optional" json:"fileId" yaml:"fileId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#iothread VirtualEnvironmentVm#iothread}.
	Iothread interface{} `field:"optional" json:"iothread" yaml:"iothread"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#path_in_datastore VirtualEnvironmentVm#path_in_datastore}.
	PathInDatastore *string `field:"optional" json:"pathInDatastore" yaml:"pathInDatastore"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#replicate VirtualEnvironmentVm#replicate}.
	Replicate interface{} `field:"optional" json:"replicate" yaml:"replicate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#serial VirtualEnvironmentVm#serial}.
	Serial *string `field:"optional" json:"serial" yaml:"serial"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#size VirtualEnvironmentVm#size}.
	Size *float64 `field:"optional" json:"size" yaml:"size"`
	// speed block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#speed VirtualEnvironmentVm#speed}
	Speed *VirtualEnvironmentVmDiskSpeed `field:"optional" json:"speed" yaml:"speed"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#ssd VirtualEnvironmentVm#ssd}.
	Ssd interface{} `field:"optional" json:"ssd" yaml:"ssd"`
}

