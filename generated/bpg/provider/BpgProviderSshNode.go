package provider


type BpgProviderSshNode struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#address BpgProvider#address}.
	Address *string `field:"required" json:"address" yaml:"address"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#name BpgProvider#name}.
	Name *string `field:"required" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#port BpgProvider#port}.
	Port *float64 `field:"optional" json:"port" yaml:"port"`
}

