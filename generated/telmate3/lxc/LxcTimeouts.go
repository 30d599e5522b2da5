package lxc


type LxcTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#create Lxc#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#default Lxc#default}.
	Default *string `field:"optional" json:"default" yaml:"default"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#delete Lxc#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#read Lxc#read}.
	Read *string `field:"optional" json:"read" yaml:"read"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#update Lxc#update}.
	Update *string `field:"optional" json:"update" yaml:"update"`
}

