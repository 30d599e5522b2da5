package virtualenvironmentvm


type VirtualEnvironmentVmInitialization struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#datastore_id VirtualEnvironmentVm#datastore_id}.
	DatastoreId *string `field:"optional" json:"datastoreId" yaml:"datastoreId"`
	// dns block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#dns VirtualEnvironmentVm#dns}
	Dns *VirtualEnvironmentVmInitializationDns `field:"optional" json:"dns" yaml:"dns"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#interface VirtualEnvironmentVm#interface}.
	Interface *string `field:"optional" json:"interface" yaml:"interface"`
	// ip_config block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#ip_config VirtualEnvironmentVm#ip_config}
	IpConfig interface{} `field:"optional" json:"ipConfig" yaml:"ipConfig"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#meta_data_file_id VirtualEnvironmentVm#meta_data_file_id}.
	MetaDataFileId *string `field:"optional" json:"metaDataFileId" yaml:"metaDataFileId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#network_data_file_id VirtualEnvironmentVm#network_data_file_id}.
	NetworkDataFileId *string `field:"optional" json:"networkDataFileId" yaml:"networkDataFileId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#type VirtualEnvironmentVm#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#upgrade VirtualEnvironmentVm#upgrade}.
	Upgrade interface{} `field:"optional" json:"upgrade" yaml:"upgrade"`
	// user_account block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#user_account VirtualEnvironmentVm#user_account}
	UserAccount *VirtualEnvironmentVmInitializationUserAccount `field:"optional" json:"userAccount" yaml:"userAccount"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#user_data_file_id VirtualEnvironmentVm#user_data_file_id}.
	UserDataFileId *string `field:"optional" json:"userDataFileId" yaml:"userDataFileId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#vendor_data_file_id VirtualEnvironmentVm#vendor_data_file_id}.
	VendorDataFileId *string `field:"optional" json:"vendorDataFileId" yaml:"vendorDataFileId"`
}

