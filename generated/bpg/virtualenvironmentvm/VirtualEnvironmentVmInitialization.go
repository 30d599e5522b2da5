package virtualenvironmentvm


type VirtualEnvironmentVmInitialization struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#datastore_id VirtualEnvironmentVm#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// dns block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#dns VirtualEnvironmentVm#dns}
	Dns *VirtualEnvironmentVmInitializationDns `field:"optional" json:"dns" yaml:"dns"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#interface VirtualEnvironmentVm#interface}.
	Interface *string `field:"optional" json:"interface" yaml:"interface"`
	// ip_config block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#ip_config VirtualEnvironmentVm#ip_config}
	IpConfig interface{} `field:"optional" json:"ipConfig" yaml:"ipConfig"`
	// user_account block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#user_account VirtualEnvironmentVm#user_account}
	UserAccount *VirtualEnvironmentVmInitializationUserAccount `field:"optional" json:"userAccount" yaml:"userAccount"`
}

