package virtualenvironmentvm


type VirtualEnvironmentVmDisk struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#interface VirtualEnvironmentVm#interface}.
	Interface *string `field:"required" json:"interface" yaml:"interface"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#datastore_id VirtualEnvironmentVm#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#size VirtualEnvironmentVm#size}.
	Size *float64 `field:"optional" json:"size" yaml:"size"`
}

