package lxc


type LxcNetwork struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#name Lxc#name}.
	Name *string `field:"required" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#bridge Lxc#bridge}.
	Bridge *string `field:"optional" json:"bridge" yaml:"bridge"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#firewall Lxc#firewall}.
	Firewall interface{} `field:"optional" json:"firewall" yaml:"firewall"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#gw Lxc#gw}.
	Gw *string `field:"optional" json:"gw" yaml:"gw"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#gw6 Lxc#gw6}.
	Gw6 *string `field:"optional" json:"gw6" yaml:"gw6"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#hwaddr Lxc#hwaddr}.
	Hwaddr *string `field:"optional" json:"hwaddr" yaml:"hwaddr"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#ip Lxc#ip}.
	Ip *string `field:"optional" json:"ip" yaml:"ip"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#ip6 Lxc#ip6}.
	Ip6 *string `field:"optional" json:"ip6" yaml:"ip6"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#mtu Lxc#mtu}.
	Mtu *float64 `field:"optional" json:"mtu" yaml:"mtu"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#rate Lxc#rate}.
	Rate *float64 `field:"optional" json:"rate" yaml:"rate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#tag Lxc#tag}.
	Tag *float64 `field:"optional" json:"tag" yaml:"tag"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#trunks Lxc#trunks}.
	Trunks *string `field:"optional" json:"trunks" yaml:"trunks"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#type Lxc#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

