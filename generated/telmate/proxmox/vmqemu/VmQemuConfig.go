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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#target_node VmQemu#target_node}.
	TargetNode *string `field:"required" json:"targetNode" yaml:"targetNode"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#additional_wait VmQemu#additional_wait}.
	AdditionalWait *float64 `field:"optional" json:"additionalWait" yaml:"additionalWait"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#agent VmQemu#agent}.
	Agent *float64 `field:"optional" json:"agent" yaml:"agent"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#args VmQemu#args}.
	Args *string `field:"optional" json:"args" yaml:"args"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#automatic_reboot VmQemu#automatic_reboot}.
	AutomaticReboot interface{} `field:"optional" json:"automaticReboot" yaml:"automaticReboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#balloon VmQemu#balloon}.
	Balloon *float64 `field:"optional" json:"balloon" yaml:"balloon"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#bios VmQemu#bios}.
	Bios *string `field:"optional" json:"bios" yaml:"bios"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#boot VmQemu#boot}.
	Boot *string `field:"optional" json:"boot" yaml:"boot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#bootdisk VmQemu#bootdisk}.
	Bootdisk *string `field:"optional" json:"bootdisk" yaml:"bootdisk"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#bridge VmQemu#bridge}.
	Bridge *string `field:"optional" json:"bridge" yaml:"bridge"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#cicustom VmQemu#cicustom}.
	Cicustom *string `field:"optional" json:"cicustom" yaml:"cicustom"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#cipassword VmQemu#cipassword}.
	Cipassword *string `field:"optional" json:"cipassword" yaml:"cipassword"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ciuser VmQemu#ciuser}.
	Ciuser *string `field:"optional" json:"ciuser" yaml:"ciuser"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ci_wait VmQemu#ci_wait}.
	CiWait *float64 `field:"optional" json:"ciWait" yaml:"ciWait"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#clone VmQemu#clone}.
	Clone *string `field:"optional" json:"clone" yaml:"clone"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#clone_wait VmQemu#clone_wait}.
	CloneWait *float64 `field:"optional" json:"cloneWait" yaml:"cloneWait"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#cloudinit_cdrom_storage VmQemu#cloudinit_cdrom_storage}.
	CloudinitCdromStorage *string `field:"optional" json:"cloudinitCdromStorage" yaml:"cloudinitCdromStorage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#cores VmQemu#cores}.
	Cores *float64 `field:"optional" json:"cores" yaml:"cores"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#cpu VmQemu#cpu}.
	Cpu *string `field:"optional" json:"cpu" yaml:"cpu"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#define_connection_info VmQemu#define_connection_info}.
	DefineConnectionInfo interface{} `field:"optional" json:"defineConnectionInfo" yaml:"defineConnectionInfo"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#desc VmQemu#desc}.
	Desc *string `field:"optional" json:"desc" yaml:"desc"`
	// disk block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#disk VmQemu#disk}
	Disk interface{} `field:"optional" json:"disk" yaml:"disk"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#disk_gb VmQemu#disk_gb}.
	DiskGb *float64 `field:"optional" json:"diskGb" yaml:"diskGb"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#force_create VmQemu#force_create}.
	ForceCreate interface{} `field:"optional" json:"forceCreate" yaml:"forceCreate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#force_recreate_on_change_of VmQemu#force_recreate_on_change_of}.
	ForceRecreateOnChangeOf *string `field:"optional" json:"forceRecreateOnChangeOf" yaml:"forceRecreateOnChangeOf"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#full_clone VmQemu#full_clone}.
	FullClone interface{} `field:"optional" json:"fullClone" yaml:"fullClone"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#guest_agent_ready_timeout VmQemu#guest_agent_ready_timeout}.
	GuestAgentReadyTimeout *float64 `field:"optional" json:"guestAgentReadyTimeout" yaml:"guestAgentReadyTimeout"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#hagroup VmQemu#hagroup}.
	Hagroup *string `field:"optional" json:"hagroup" yaml:"hagroup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#hastate VmQemu#hastate}.
	Hastate *string `field:"optional" json:"hastate" yaml:"hastate"`
	// hostpci block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#hostpci VmQemu#hostpci}
	Hostpci interface{} `field:"optional" json:"hostpci" yaml:"hostpci"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#hotplug VmQemu#hotplug}.
	Hotplug *string `field:"optional" json:"hotplug" yaml:"hotplug"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#id VmQemu#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig0 VmQemu#ipconfig0}.
	Ipconfig0 *string `field:"optional" json:"ipconfig0" yaml:"ipconfig0"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig1 VmQemu#ipconfig1}.
	Ipconfig1 *string `field:"optional" json:"ipconfig1" yaml:"ipconfig1"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig10 VmQemu#ipconfig10}.
	Ipconfig10 *string `field:"optional" json:"ipconfig10" yaml:"ipconfig10"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig11 VmQemu#ipconfig11}.
	Ipconfig11 *string `field:"optional" json:"ipconfig11" yaml:"ipconfig11"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig12 VmQemu#ipconfig12}.
	Ipconfig12 *string `field:"optional" json:"ipconfig12" yaml:"ipconfig12"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig13 VmQemu#ipconfig13}.
	Ipconfig13 *string `field:"optional" json:"ipconfig13" yaml:"ipconfig13"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig14 VmQemu#ipconfig14}.
	Ipconfig14 *string `field:"optional" json:"ipconfig14" yaml:"ipconfig14"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig15 VmQemu#ipconfig15}.
	Ipconfig15 *string `field:"optional" json:"ipconfig15" yaml:"ipconfig15"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig2 VmQemu#ipconfig2}.
	Ipconfig2 *string `field:"optional" json:"ipconfig2" yaml:"ipconfig2"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig3 VmQemu#ipconfig3}.
	Ipconfig3 *string `field:"optional" json:"ipconfig3" yaml:"ipconfig3"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig4 VmQemu#ipconfig4}.
	Ipconfig4 *string `field:"optional" json:"ipconfig4" yaml:"ipconfig4"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig5 VmQemu#ipconfig5}.
	Ipconfig5 *string `field:"optional" json:"ipconfig5" yaml:"ipconfig5"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig6 VmQemu#ipconfig6}.
	Ipconfig6 *string `field:"optional" json:"ipconfig6" yaml:"ipconfig6"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig7 VmQemu#ipconfig7}.
	Ipconfig7 *string `field:"optional" json:"ipconfig7" yaml:"ipconfig7"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig8 VmQemu#ipconfig8}.
	Ipconfig8 *string `field:"optional" json:"ipconfig8" yaml:"ipconfig8"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ipconfig9 VmQemu#ipconfig9}.
	Ipconfig9 *string `field:"optional" json:"ipconfig9" yaml:"ipconfig9"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iso VmQemu#iso}.
	Iso *string `field:"optional" json:"iso" yaml:"iso"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#kvm VmQemu#kvm}.
	Kvm interface{} `field:"optional" json:"kvm" yaml:"kvm"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mac VmQemu#mac}.
	Mac *string `field:"optional" json:"mac" yaml:"mac"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#machine VmQemu#machine}.
	Machine *string `field:"optional" json:"machine" yaml:"machine"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#memory VmQemu#memory}.
	Memory *float64 `field:"optional" json:"memory" yaml:"memory"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#name VmQemu#name}.
	Name *string `field:"optional" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#nameserver VmQemu#nameserver}.
	Nameserver *string `field:"optional" json:"nameserver" yaml:"nameserver"`
	// network block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#network VmQemu#network}
	Network interface{} `field:"optional" json:"network" yaml:"network"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#nic VmQemu#nic}.
	Nic *string `field:"optional" json:"nic" yaml:"nic"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#numa VmQemu#numa}.
	Numa interface{} `field:"optional" json:"numa" yaml:"numa"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#onboot VmQemu#onboot}.
	Onboot interface{} `field:"optional" json:"onboot" yaml:"onboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#oncreate VmQemu#oncreate}.
	Oncreate interface{} `field:"optional" json:"oncreate" yaml:"oncreate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#os_network_config VmQemu#os_network_config}.
	OsNetworkConfig *string `field:"optional" json:"osNetworkConfig" yaml:"osNetworkConfig"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#os_type VmQemu#os_type}.
	OsType *string `field:"optional" json:"osType" yaml:"osType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#pool VmQemu#pool}.
	Pool *string `field:"optional" json:"pool" yaml:"pool"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#preprovision VmQemu#preprovision}.
	Preprovision interface{} `field:"optional" json:"preprovision" yaml:"preprovision"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#pxe VmQemu#pxe}.
	Pxe interface{} `field:"optional" json:"pxe" yaml:"pxe"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#qemu_os VmQemu#qemu_os}.
	QemuOs *string `field:"optional" json:"qemuOs" yaml:"qemuOs"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#scsihw VmQemu#scsihw}.
	Scsihw *string `field:"optional" json:"scsihw" yaml:"scsihw"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#searchdomain VmQemu#searchdomain}.
	Searchdomain *string `field:"optional" json:"searchdomain" yaml:"searchdomain"`
	// serial block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#serial VmQemu#serial}
	Serial interface{} `field:"optional" json:"serial" yaml:"serial"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#sockets VmQemu#sockets}.
	Sockets *float64 `field:"optional" json:"sockets" yaml:"sockets"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ssh_forward_ip VmQemu#ssh_forward_ip}.
	SshForwardIp *string `field:"optional" json:"sshForwardIp" yaml:"sshForwardIp"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#sshkeys VmQemu#sshkeys}.
	Sshkeys *string `field:"optional" json:"sshkeys" yaml:"sshkeys"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ssh_private_key VmQemu#ssh_private_key}.
	SshPrivateKey *string `field:"optional" json:"sshPrivateKey" yaml:"sshPrivateKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ssh_user VmQemu#ssh_user}.
	SshUser *string `field:"optional" json:"sshUser" yaml:"sshUser"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#startup VmQemu#startup}.
	Startup *string `field:"optional" json:"startup" yaml:"startup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#storage VmQemu#storage}.
	Storage *string `field:"optional" json:"storage" yaml:"storage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#storage_type VmQemu#storage_type}.
	StorageType *string `field:"optional" json:"storageType" yaml:"storageType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#tablet VmQemu#tablet}.
	Tablet interface{} `field:"optional" json:"tablet" yaml:"tablet"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#tags VmQemu#tags}.
	Tags *string `field:"optional" json:"tags" yaml:"tags"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#timeouts VmQemu#timeouts}
	Timeouts *VmQemuTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
	// usb block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#usb VmQemu#usb}
	Usb interface{} `field:"optional" json:"usb" yaml:"usb"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#vcpus VmQemu#vcpus}.
	Vcpus *float64 `field:"optional" json:"vcpus" yaml:"vcpus"`
	// vga block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#vga VmQemu#vga}
	Vga interface{} `field:"optional" json:"vga" yaml:"vga"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#vlan VmQemu#vlan}.
	Vlan *float64 `field:"optional" json:"vlan" yaml:"vlan"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#vmid VmQemu#vmid}.
	Vmid *float64 `field:"optional" json:"vmid" yaml:"vmid"`
}

