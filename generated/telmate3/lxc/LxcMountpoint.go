package lxc


type LxcMountpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#key Lxc#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#mp Lxc#mp}.
	Mp *string `field:"required" json:"mp" yaml:"mp"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#slot Lxc#slot}.
	Slot *float64 `field:"required" json:"slot" yaml:"slot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#backup Lxc#backup}.
	Backup interface{} `field:"optional" json:"backup" yaml:"backup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#file Lxc#file}.
	File *string `field:"optional" json:"file" yaml:"file"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#size Lxc#size}.
	Size *string `field:"optional" json:"size" yaml:"size"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#storage Lxc#storage}.
	Storage *string `field:"optional" json:"storage" yaml:"storage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#volume Lxc#volume}.
	Volume *string `field:"optional" json:"volume" yaml:"volume"`
}

