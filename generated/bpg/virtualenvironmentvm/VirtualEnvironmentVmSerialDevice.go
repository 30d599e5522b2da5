package virtualenvironmentvm


type VirtualEnvironmentVmSerialDevice struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm#device VirtualEnvironmentVm#device}.
	Device *string `field:"optional" json:"device" yaml:"device"`
}

