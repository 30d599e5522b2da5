package lxc

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type LxcConfig struct {
	// Experimental.
	Connection interface{} `field:"optional" json:"connection" yaml:"connection"`
	// Experimental.
	Count interface{} `field:"optional" json:"count" yaml:"count"`
	// Experimental.
	DependsOn *[]cdktf.ITerraformDependable `field:"optional" json:"dependsOn" yaml:"dependsOn"`
	// Experimental.
	ForEach cdktf.ITerraformIterator `field:"optional" json:"forEach" yaml:"forEach"`
	// Experimental.
	Lifecycle *cdktf.TerraformResourceLifecycle `field:"optional" json:"lifecycle" yaml:"lifecycle"`
	// Experimental.
	Provider cdktf.TerraformProvider `field:"optional" json:"provider" yaml:"provider"`
	// Experimental.
	Provisioners *[]interface{} `field:"optional" json:"provisioners" yaml:"provisioners"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#arch Lxc#arch}.
	Arch *string `field:"optional" json:"arch" yaml:"arch"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#cores Lxc#cores}.
	Cores *float64 `field:"optional" json:"cores" yaml:"cores"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#description Lxc#description}.
	Description *string `field:"optional" json:"description" yaml:"description"`
	// features block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#features Lxc#features}
	Features *LxcFeatures `field:"optional" json:"features" yaml:"features"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#hostname Lxc#hostname}.
	Hostname *string `field:"optional" json:"hostname" yaml:"hostname"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#id Lxc#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#memory Lxc#memory}.
	Memory *float64 `field:"optional" json:"memory" yaml:"memory"`
	// mountpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#mountpoint Lxc#mountpoint}
	Mountpoint interface{} `field:"optional" json:"mountpoint" yaml:"mountpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#nameserver Lxc#nameserver}.
	Nameserver *string `field:"optional" json:"nameserver" yaml:"nameserver"`
	// network block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#network Lxc#network}
	Network interface{} `field:"optional" json:"network" yaml:"network"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#onboot Lxc#onboot}.
	Onboot interface{} `field:"optional" json:"onboot" yaml:"onboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#ostemplate Lxc#ostemplate}.
	Ostemplate *string `field:"optional" json:"ostemplate" yaml:"ostemplate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#password Lxc#password}.
	Password *string `field:"optional" json:"password" yaml:"password"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#pool Lxc#pool}.
	Pool *string `field:"optional" json:"pool" yaml:"pool"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#protection Lxc#protection}.
	Protection interface{} `field:"optional" json:"protection" yaml:"protection"`
	// rootfs block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#rootfs Lxc#rootfs}
	Rootfs *LxcRootfs `field:"optional" json:"rootfs" yaml:"rootfs"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#searchdomain Lxc#searchdomain}.
	Searchdomain *string `field:"optional" json:"searchdomain" yaml:"searchdomain"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#ssh_public_keys Lxc#ssh_public_keys}.
	SshPublicKeys *string `field:"optional" json:"sshPublicKeys" yaml:"sshPublicKeys"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#start Lxc#start}.
	Start interface{} `field:"optional" json:"start" yaml:"start"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#startup Lxc#startup}.
	Startup *string `field:"optional" json:"startup" yaml:"startup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#swap Lxc#swap}.
	Swap *float64 `field:"optional" json:"swap" yaml:"swap"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#tags Lxc#tags}.
	Tags *string `field:"optional" json:"tags" yaml:"tags"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#target_node Lxc#target_node}.
	TargetNode *string `field:"optional" json:"targetNode" yaml:"targetNode"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#timeouts Lxc#timeouts}
	Timeouts *LxcTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#unprivileged Lxc#unprivileged}.
	Unprivileged interface{} `field:"optional" json:"unprivileged" yaml:"unprivileged"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc#vmid Lxc#vmid}.
	Vmid *float64 `field:"optional" json:"vmid" yaml:"vmid"`
}

