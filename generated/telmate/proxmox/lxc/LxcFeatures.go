package lxc


type LxcFeatures struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#fuse Lxc#fuse}.
	Fuse interface{} `field:"optional" json:"fuse" yaml:"fuse"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#keyctl Lxc#keyctl}.
	Keyctl interface{} `field:"optional" json:"keyctl" yaml:"keyctl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#mknod Lxc#mknod}.
	Mknod interface{} `field:"optional" json:"mknod" yaml:"mknod"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#mount Lxc#mount}.
	Mount *string `field:"optional" json:"mount" yaml:"mount"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#nesting Lxc#nesting}.
	Nesting interface{} `field:"optional" json:"nesting" yaml:"nesting"`
}

