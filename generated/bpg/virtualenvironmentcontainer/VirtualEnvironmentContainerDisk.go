package virtualenvironmentcontainer


type VirtualEnvironmentContainerDisk struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#datastore_id VirtualEnvironmentContainer#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#replicate VirtualEnvironmentContainer#replicate}.
	Replicate interface{} `field:"optional" json:"replicate" yaml:"replicate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#size VirtualEnvironmentContainer#size}.
	Size *float64 `field:"optional" json:"size" yaml:"size"`
}

