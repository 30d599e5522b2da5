package vmqemu

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VmQemuConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#additional_wait VmQemu#additional_wait}.
	AdditionalWait *float64 `field:"optional" json:"additionalWait" yaml:"additionalWait"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#agent VmQemu#agent}.
	Agent *float64 `field:"optional" json:"agent" yaml:"agent"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#automatic_reboot VmQemu#automatic_reboot}.
	AutomaticReboot interface{} `field:"optional" json:"automaticReboot" yaml:"automaticReboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#balloon VmQemu#balloon}.
	Balloon *float64 `field:"optional" json:"balloon" yaml:"balloon"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ciupgrade VmQemu#ciupgrade}.
	Ciupgrade interface{} `field:"optional" json:"ciupgrade" yaml:"ciupgrade"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ciuser VmQemu#ciuser}.
	Ciuser *string `field:"optional" json:"ciuser" yaml:"ciuser"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#clone VmQemu#clone}.
	Clone *string `field:"optional" json:"clone" yaml:"clone"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#clone_id VmQemu#clone_id}.
	CloneId *float64 `field:"optional" json:"cloneId" yaml:"cloneId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#clone_wait VmQemu#clone_wait}.
	CloneWait *float64 `field:"optional" json:"cloneWait" yaml:"cloneWait"`
	// cpu block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#cpu VmQemu#cpu}
	Cpu *VmQemuCpu `field:"optional" json:"cpu" yaml:"cpu"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#define_connection_info VmQemu#define_connection_info}.
	DefineConnectionInfo interface{} `field:"optional" json:"defineConnectionInfo" yaml:"defineConnectionInfo"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#description VmQemu#description}.
	Description *string `field:"optional" json:"description" yaml:"description"`
	// disk block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#disk VmQemu#disk}
	Disk interface{} `field:"optional" json:"disk" yaml:"disk"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#force_create VmQemu#force_create}.
	ForceCreate interface{} `field:"optional" json:"forceCreate" yaml:"forceCreate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#full_clone VmQemu#full_clone}.
	FullClone interface{} `field:"optional" json:"fullClone" yaml:"fullClone"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#hotplug VmQemu#hotplug}.
	Hotplug *string `field:"optional" json:"hotplug" yaml:"hotplug"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#id VmQemu#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig0 VmQemu#ipconfig0}.
	Ipconfig0 *string `field:"optional" json:"ipconfig0" yaml:"ipconfig0"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig1 VmQemu#ipconfig1}.
	Ipconfig1 *string `field:"optional" json:"ipconfig1" yaml:"ipconfig1"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig2 VmQemu#ipconfig2}.
	Ipconfig2 *string `field:"optional" json:"ipconfig2" yaml:"ipconfig2"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig3 VmQemu#ipconfig3}.
	Ipconfig3 *string `field:"optional" json:"ipconfig3" yaml:"ipconfig3"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig4 VmQemu#ipconfig4}.
	Ipconfig4 *string `field:"optional" json:"ipconfig4" yaml:"ipconfig4"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig5 VmQemu#ipconfig5}.
	Ipconfig5 *string `field:"optional" json:"ipconfig5" yaml:"ipconfig5"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig6 VmQemu#ipconfig6}.
	Ipconfig6 *string `field:"optional" json:"ipconfig6" yaml:"ipconfig6"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#ipconfig7 VmQemu#ipconfig7}.
	Ipconfig7 *string `field:"optional" json:"ipconfig7" yaml:"ipconfig7"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#memory VmQemu#memory}.
	Memory *float64 `field:"optional" json:"memory" yaml:"memory"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#name VmQemu#name}.
	Name *string `field:"optional" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#nameserver VmQemu#nameserver}.
	Nameserver *string `field:"optional" json:"nameserver" yaml:"nameserver"`
	// network block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#network VmQemu#network}
	Network interface{} `field:"optional" json:"network" yaml:"network"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#os_type VmQemu#os_type}.
	OsType *string `field:"optional" json:"osType" yaml:"osType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#pool VmQemu#pool}.
	Pool *string `field:"optional" json:"pool" yaml:"pool"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#power_state VmQemu#power_state}.
	PowerState *string `field:"optional" json:"powerState" yaml:"powerState"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#protection VmQemu#protection}.
	Protection interface{} `field:"optional" json:"protection" yaml:"protection"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#qemu_os VmQemu#qemu_os}.
	QemuOs *string `field:"optional" json:"qemuOs" yaml:"qemuOs"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#scsihw VmQemu#scsihw}.
	Scsihw *string `field:"optional" json:"scsihw" yaml:"scsihw"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#searchdomain VmQemu#searchdomain}.
	Searchdomain *string `field:"optional" json:"searchdomain" yaml:"searchdomain"`
	// serial block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#serial VmQemu#serial}
	Serial interface{} `field:"optional" json:"serial" yaml:"serial"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#sshkeys VmQemu#sshkeys}.
	Sshkeys *string `field:"optional" json:"sshkeys" yaml:"sshkeys"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#start_at_node_boot VmQemu#start_at_node_boot}.
	StartAtNodeBoot interface{} `field:"optional" json:"startAtNodeBoot" yaml:"startAtNodeBoot"`
	// startup_shutdown block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#startup_shutdown VmQemu#startup_shutdown}
	StartupShutdown *VmQemuStartupShutdown `field:"optional" json:"startupShutdown" yaml:"startupShutdown"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#tags VmQemu#tags}.
	Tags *string `field:"optional" json:"tags" yaml:"tags"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#target_node VmQemu#target_node}.
	TargetNode *string `field:"optional" json:"targetNode" yaml:"targetNode"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#target_nodes VmQemu#target_nodes}.
	TargetNodes *[]*string `field:"optional" json:"targetNodes" yaml:"targetNodes"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#timeouts VmQemu#timeouts}
	Timeouts *VmQemuTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#vmid VmQemu#vmid}.
	Vmid *float64 `field:"optional" json:"vmid" yaml:"vmid"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu#vm_state VmQemu#vm_state}.
	VmState *string `field:"optional" json:"vmState" yaml:"vmState"`
}

