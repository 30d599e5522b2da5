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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#target_node Lxc#target_node}.
	TargetNode *string `field:"required" json:"targetNode" yaml:"targetNode"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#arch Lxc#arch}.
	Arch *string `field:"optional" json:"arch" yaml:"arch"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#bwlimit Lxc#bwlimit}.
	Bwlimit *float64 `field:"optional" json:"bwlimit" yaml:"bwlimit"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#clone Lxc#clone}.
	Clone *string `field:"optional" json:"clone" yaml:"clone"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#clone_storage Lxc#clone_storage}.
	CloneStorage *string `field:"optional" json:"cloneStorage" yaml:"cloneStorage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#cmode Lxc#cmode}.
	Cmode *string `field:"optional" json:"cmode" yaml:"cmode"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#console Lxc#console}.
	Console interface{} `field:"optional" json:"console" yaml:"console"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#cores Lxc#cores}.
	Cores *float64 `field:"optional" json:"cores" yaml:"cores"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#cpulimit Lxc#cpulimit}.
	Cpulimit *float64 `field:"optional" json:"cpulimit" yaml:"cpulimit"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#cpuunits Lxc#cpuunits}.
	Cpuunits *float64 `field:"optional" json:"cpuunits" yaml:"cpuunits"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#description Lxc#description}.
	Description *string `field:"optional" json:"description" yaml:"description"`
	// features block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#features Lxc#features}
	Features *LxcFeatures `field:"optional" json:"features" yaml:"features"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#force Lxc#force}.
	Force interface{} `field:"optional" json:"force" yaml:"force"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#full Lxc#full}.
	Full interface{} `field:"optional" json:"full" yaml:"full"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#hagroup Lxc#hagroup}.
	Hagroup *string `field:"optional" json:"hagroup" yaml:"hagroup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#hastate Lxc#hastate}.
	Hastate *string `field:"optional" json:"hastate" yaml:"hastate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#hookscript Lxc#hookscript}.
	Hookscript *string `field:"optional" json:"hookscript" yaml:"hookscript"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#hostname Lxc#hostname}.
	Hostname *string `field:"optional" json:"hostname" yaml:"hostname"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#id Lxc#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#ignore_unpack_errors Lxc#ignore_unpack_errors}.
	IgnoreUnpackErrors interface{} `field:"optional" json:"ignoreUnpackErrors" yaml:"ignoreUnpackErrors"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#lock Lxc#lock}.
	Lock *string `field:"optional" json:"lock" yaml:"lock"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#memory Lxc#memory}.
	Memory *float64 `field:"optional" json:"memory" yaml:"memory"`
	// mountpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#mountpoint Lxc#mountpoint}
	Mountpoint interface{} `field:"optional" json:"mountpoint" yaml:"mountpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#nameserver Lxc#nameserver}.
	Nameserver *string `field:"optional" json:"nameserver" yaml:"nameserver"`
	// network block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#network Lxc#network}
	Network interface{} `field:"optional" json:"network" yaml:"network"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#onboot Lxc#onboot}.
	Onboot interface{} `field:"optional" json:"onboot" yaml:"onboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#ostemplate Lxc#ostemplate}.
	Ostemplate *string `field:"optional" json:"ostemplate" yaml:"ostemplate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#ostype Lxc#ostype}.
	Ostype *string `field:"optional" json:"ostype" yaml:"ostype"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#password Lxc#password}.
	Password *string `field:"optional" json:"password" yaml:"password"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#pool Lxc#pool}.
	Pool *string `field:"optional" json:"pool" yaml:"pool"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#protection Lxc#protection}.
	Protection interface{} `field:"optional" json:"protection" yaml:"protection"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#restore Lxc#restore}.
	Restore interface{} `field:"optional" json:"restore" yaml:"restore"`
	// rootfs block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#rootfs Lxc#rootfs}
	Rootfs *LxcRootfs `field:"optional" json:"rootfs" yaml:"rootfs"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#searchdomain Lxc#searchdomain}.
	Searchdomain *string `field:"optional" json:"searchdomain" yaml:"searchdomain"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#ssh_public_keys Lxc#ssh_public_keys}.
	SshPublicKeys *string `field:"optional" json:"sshPublicKeys" yaml:"sshPublicKeys"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#start Lxc#start}.
	Start interface{} `field:"optional" json:"start" yaml:"start"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#startup Lxc#startup}.
	Startup *string `field:"optional" json:"startup" yaml:"startup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#swap Lxc#swap}.
	Swap *float64 `field:"optional" json:"swap" yaml:"swap"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#tags Lxc#tags}.
	Tags *string `field:"optional" json:"tags" yaml:"tags"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#template Lxc#template}.
	Template interface{} `field:"optional" json:"template" yaml:"template"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#timeouts Lxc#timeouts}
	Timeouts *LxcTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#tty Lxc#tty}.
	Tty *float64 `field:"optional" json:"tty" yaml:"tty"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#unique Lxc#unique}.
	Unique interface{} `field:"optional" json:"unique" yaml:"unique"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#unprivileged Lxc#unprivileged}.
	Unprivileged interface{} `field:"optional" json:"unprivileged" yaml:"unprivileged"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/lxc#vmid Lxc#vmid}.
	Vmid *float64 `field:"optional" json:"vmid" yaml:"vmid"`
}

