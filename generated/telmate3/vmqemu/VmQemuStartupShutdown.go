package vmqemu


type VmQemuStartupShutdown struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#order VmQemu#order}.
	Order *float64 `field:"optional" json:"order" yaml:"order"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#shutdown_timeout VmQemu#shutdown_timeout}.
	ShutdownTimeout *float64 `field:"optional" json:"shutdownTimeout" yaml:"shutdownTimeout"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#startup_delay VmQemu#startup_delay}.
	StartupDelay *float64 `field:"optional" json:"startupDelay" yaml:"startupDelay"`
}

