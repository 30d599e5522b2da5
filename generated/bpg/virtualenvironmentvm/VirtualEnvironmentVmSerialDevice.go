package virtualenvironmentvm


type VirtualEnvironmentVmSerialDevice struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#device VirtualEnvironmentVm#device}.
	Device *string `field:"optional" json:"device" yaml:"device"`
}

