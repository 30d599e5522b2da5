package virtualenvironmentcontainer


type VirtualEnvironmentContainerOperatingSystem struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#template_file_id VirtualEnvironmentContainer#template_file_id}.
	TemplateFileId *string `field:"required" json:"templateFileId" yaml:"templateFileId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container#type VirtualEnvironmentContainer#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

