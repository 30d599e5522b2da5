package vmqemu


type VmQemuNetwork struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#model VmQemu#model}.
	Model *string `field:"required" json:"model" yaml:"model"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#bridge VmQemu#bridge}.
	Bridge *string `field:"optional" json:"bridge" yaml:"bridge"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#firewall VmQemu#firewall}.
	Firewall interface{} `field:"optional" json:"firewall" yaml:"firewall"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#link_down VmQemu#link_down}.
	LinkDown interface{} `field:"optional" json:"linkDown" yaml:"linkDown"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#macaddr VmQemu#macaddr}.
	Macaddr *string `field:"optional" json:"macaddr" yaml:"macaddr"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mtu VmQemu#mtu}.
	Mtu *float64 `field:"optional" json:"mtu" yaml:"mtu"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#queues VmQemu#queues}.
	Queues *float64 `field:"optional" json:"queues" yaml:"queues"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#rate VmQemu#rate}.
	Rate *float64 `field:"optional" json:"rate" yaml:"rate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#tag VmQemu#tag}.
	Tag *float64 `field:"optional" json:"tag" yaml:"tag"`
}

