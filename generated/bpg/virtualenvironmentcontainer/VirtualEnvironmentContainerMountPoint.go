package virtualenvironmentcontainer


type VirtualEnvironmentContainerMountPoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#path VirtualEnvironmentContainer#path}.
	Path *string `field:"required" json:"path" yaml:"path"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#volume VirtualEnvironmentContainer#volume}.
	Volume *string `field:"required" json:"volume" yaml:"volume"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#acl VirtualEnvironmentContainer#acl}.
	Acl interface{} `field:"optional" json:"acl" yaml:"acl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#backup VirtualEnvironmentContainer#backup}.
	Backup interface{} `field:"optional" json:"backup" yaml:"backup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#mount_options VirtualEnvironmentContainer#mount_options}.
	MountOptions *[]*string `field:"optional" json:"mountOptions" yaml:"mountOptions"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#quota VirtualEnvironmentContainer#quota}.
	Quota interface{} `field:"optional" json:"quota" yaml:"quota"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#read_only VirtualEnvironmentContainer#read_only}.
	ReadOnly interface{} `field:"optional" json:"readOnly" yaml:"readOnly"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#replicate VirtualEnvironmentContainer#replicate}.
	Replicate interface{} `field:"optional" json:"replicate" yaml:"replicate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#shared VirtualEnvironmentContainer#shared}.
	Shared interface{} `field:"optional" json:"shared" yaml:"shared"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#size VirtualEnvironmentContainer#size}.
	Size *string `field:"optional" json:"size" yaml:"size"`
}

