package virtualenvironmentvm


type VirtualEnvironmentVmClone struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#vm_id VirtualEnvironmentVm#vm_id}.
	VmId *float64 `field:"required" json:"vmId" yaml:"vmId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#datastore_id VirtualEnvironmentVm#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#full VirtualEnvironmentVm#full}.
	Full interface{} `field:"optional" json:"full" yaml:"full"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#node_name VirtualEnvironmentVm#node_name}.
	NodeName *string `field:"optional" json:"nodeName" yaml:"nodeName"`
}

