package virtualenvironmentcontainer


type VirtualEnvironmentContainerClone struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#vm_id VirtualEnvironmentContainer#vm_id}.
	VmId *float64 `field:"required" json:"vmId" yaml:"vmId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#datastore_id VirtualEnvironmentContainer#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#node_name VirtualEnvironmentContainer#node_name}.
	NodeName *string `field:"optional" json:"nodeName" yaml:"nodeName"`
}

