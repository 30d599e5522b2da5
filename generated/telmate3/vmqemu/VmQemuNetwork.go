package vmqemu


type VmQemuNetwork struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#id VmQemu#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *float64 `field:"required" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#model VmQemu#model}.
	Model *string `field:"required" json:"model" yaml:"model"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#bridge VmQemu#bridge}.
	Bridge *string `field:"optional" json:"bridge" yaml:"bridge"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#firewall VmQemu#firewall}.
	Firewall interface{} `field:"optional" json:"firewall" yaml:"firewall"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#link_down VmQemu#link_down}.
	LinkDown interface{} `field:"optional" json:"linkDown" yaml:"linkDown"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#macaddr VmQemu#macaddr}.
	Macaddr *string `field:"optional" json:"macaddr" yaml:"macaddr"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#mtu VmQemu#mtu}.
	Mtu *float64 `field:"optional" json:"mtu" yaml:"mtu"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#queues VmQemu#queues}.
	Queues *float64 `field:"optional" json:"queues" yaml:"queues"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#rate VmQemu#rate}.
	Rate *float64 `field:"optional" json:"rate" yaml:"rate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#tag VmQemu#tag}.
	Tag *float64 `field:"optional" json:"tag" yaml:"tag"`
}

