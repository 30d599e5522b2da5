package dataproxmoxvirtualenvironmentvms


type DataProxmoxVirtualEnvironmentVmsFilter struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/data-sources/virtual_environment_vms#name DataProxmoxVirtualEnvironmentVms#name}.
	Name *string `field:"required" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/data-sources/virtual_environment_vms#values DataProxmoxVirtualEnvironmentVms#values}.
	Values *[]*string `field:"required" json:"values" yaml:"values"`
}

