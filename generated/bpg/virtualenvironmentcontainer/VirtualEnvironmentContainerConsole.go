package virtualenvironmentcontainer


type VirtualEnvironmentContainerConsole struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#enabled VirtualEnvironmentContainer#enabled}.
	Enabled interface{} `field:"optional" json:"enabled" yaml:"enabled"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#tty_count VirtualEnvironmentContainer#tty_count}.
	TtyCount *float64 `field:"optional" json:"ttyCount" yaml:"ttyCount"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_container#type VirtualEnvironmentContainer#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

