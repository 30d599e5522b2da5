package lxc


type LxcRootfs struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#size Lxc#size}.
	Size *string `field:"required" json:"size" yaml:"size"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#storage Lxc#storage}.
	Storage *string `field:"required" json:"storage" yaml:"storage"`
}

