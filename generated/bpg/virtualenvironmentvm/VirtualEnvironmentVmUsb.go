package virtualenvironmentvm


type VirtualEnvironmentVmUsb struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#host VirtualEnvironmentVm#host}.
	Host *string `field:"optional" json:"host" yaml:"host"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#mapping VirtualEnvironmentVm#mapping}.
	Mapping *string `field:"optional" json:"mapping" yaml:"mapping"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#usb3 VirtualEnvironmentVm#usb3}.
	Usb3 interface{} `field:"optional" json:"usb3" yaml:"usb3"`
}

