package virtualenvironmentvm


type VirtualEnvironmentVmTpmState struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#datastore_id VirtualEnvironmentVm#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#version VirtualEnvironmentVm#version}.
	Version *string `field:"optional" json:"version" yaml:"version"`
}

