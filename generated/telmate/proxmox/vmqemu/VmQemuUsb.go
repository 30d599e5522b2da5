package vmqemu


type VmQemuUsb struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#host VmQemu#host}.
	Host *string `field:"required" json:"host" yaml:"host"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#usb3 VmQemu#usb3}.
	Usb3 interface{} `field:"optional" json:"usb3" yaml:"usb3"`
}

