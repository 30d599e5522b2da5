package lxc


type LxcRootfs struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#size Lxc#size}.
	Size *string `field:"required" json:"size" yaml:"size"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#storage Lxc#storage}.
	Storage *string `field:"required" json:"storage" yaml:"storage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#acl Lxc#acl}.
	Acl interface{} `field:"optional" json:"acl" yaml:"acl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#quota Lxc#quota}.
	Quota interface{} `field:"optional" json:"quota" yaml:"quota"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#replicate Lxc#replicate}.
	Replicate interface{} `field:"optional" json:"replicate" yaml:"replicate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#ro Lxc#ro}.
	Ro interface{} `field:"optional" json:"ro" yaml:"ro"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#shared Lxc#shared}.
	Shared interface{} `field:"optional" json:"shared" yaml:"shared"`
}

