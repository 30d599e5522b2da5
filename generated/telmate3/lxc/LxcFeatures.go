package lxc


type LxcFeatures struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#nesting Lxc#nesting}.
	Nesting interface{} `field:"optional" json:"nesting" yaml:"nesting"`
}

