package virtualenvironmentvm

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VirtualEnvironmentVmConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#node_name VirtualEnvironmentVm#node_name}.
	NodeName *string `field:"required" json:"nodeName" yaml:"nodeName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#acpi VirtualEnvironmentVm#acpi}.
	Acpi interface{} `field:"optional" json:"acpi" yaml:"acpi"`
	// agent block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#agent VirtualEnvironmentVm#agent}
	Agent *VirtualEnvironmentVmAgent `field:"optional" json:"agent" yaml:"agent"`
	// audio_device block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#audio_device VirtualEnvironmentVm#audio_device}
	AudioDevice *VirtualEnvironmentVmAudioDevice `field:"optional" json:"audioDevice" yaml:"audioDevice"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#bios VirtualEnvironmentVm#bios}.
	Bios *string `field:"optional" json:"bios" yaml:"bios"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#boot_order VirtualEnvironmentVm#boot_order}.
	BootOrder *[]*string `field:"optional" json:"bootOrder" yaml:"bootOrder"`
	// cdrom block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#cdrom VirtualEnvironmentVm#cdrom}
	Cdrom *VirtualEnvironmentVmCdrom `field:"optional" json:"cdrom" yaml:"cdrom"`
	// clone block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#clone VirtualEnvironmentVm#clone}
	Clone *VirtualEnvironmentVmClone `field:"optional" json:"clone" yaml:"clone"`
	// cpu block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#cpu VirtualEnvironmentVm#cpu}
	Cpu *VirtualEnvironmentVmCpu `field:"optional" json:"cpu" yaml:"cpu"`
	// disk block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#disk VirtualEnvironmentVm#disk}
	Disk interface{} `field:"optional" json:"disk" yaml:"disk"`
	// efi_disk block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#efi_disk VirtualEnvironmentVm#efi_disk}
	EfiDisk *VirtualEnvironmentVmEfiDisk `field:"optional" json:"efiDisk" yaml:"efiDisk"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#hook_script_file_id VirtualEnvironmentVm#hook_script_file_id}.
	HookScriptFileId *string `field:"optional" json:"hookScriptFileId" yaml:"hookScriptFileId"`
	// hostpci block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#hostpci VirtualEnvironmentVm#hostpci}
	Hostpci interface{} `field:"optional" json:"hostpci" yaml:"hostpci"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#id VirtualEnvironmentVm#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// initialization block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#initialization VirtualEnvironmentVm#initialization}
	Initialization *VirtualEnvironmentVmInitialization `field:"optional" json:"initialization" yaml:"initialization"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#keyboard_layout VirtualEnvironmentVm#keyboard_layout}.
	KeyboardLayout *string `field:"optional" json:"keyboardLayout" yaml:"keyboardLayout"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#kvm_arguments VirtualEnvironmentVm#kvm_arguments}.
	KvmArguments *string `field:"optional" json:"kvmArguments" yaml:"kvmArguments"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#mac_addresses VirtualEnvironmentVm#mac_addresses}.
	MacAddresses *[]*string `field:"optional" json:"macAddresses" yaml:"macAddresses"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#machine VirtualEnvironmentVm#machine}.
	Machine *string `field:"optional" json:"machine" yaml:"machine"`
	// memory block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#memory VirtualEnvironmentVm#memory}
	Memory *VirtualEnvironmentVmMemory `field:"optional" json:"memory" yaml:"memory"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#migrate VirtualEnvironmentVm#migrate}.
	Migrate interface{} `field:"optional" json:"migrate" yaml:"migrate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#name VirtualEnvironmentVm#name}.
	Name *string `field:"optional" json:"name" yaml:"name"`
	// network_device block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#network_device VirtualEnvironmentVm#network_device}
	NetworkDevice interface{} `field:"optional" json:"networkDevice" yaml:"networkDevice"`
	// numa block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#numa VirtualEnvironmentVm#numa}
	Numa interface{} `field:"optional" json:"numa" yaml:"numa"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#on_boot VirtualEnvironmentVm#on_boot}.
	OnBoot interface{} `field:"optional" json:"onBoot" yaml:"onBoot"`
	// operating_system block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#operating_system VirtualEnvironmentVm#operating_system}
	OperatingSystem *VirtualEnvironmentVmOperatingSystem `field:"optional" json:"operatingSystem" yaml:"operatingSystem"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#pool_id VirtualEnvironmentVm#pool_id}.
	PoolId *string `field:"optional" json:"poolId" yaml:"poolId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#protection VirtualEnvironmentVm#protection}.
	Protection interface{} `field:"optional" json:"protection" yaml:"protection"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#reboot VirtualEnvironmentVm#reboot}.
	Reboot interface{} `field:"optional" json:"reboot" yaml:"reboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#scsi_hardware VirtualEnvironmentVm#scsi_hardware}.
	ScsiHardware *string `field:"optional" json:"scsiHardware" yaml:"scsiHardware"`
	// serial_device block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#serial_device VirtualEnvironmentVm#serial_device}
	SerialDevice interface{} `field:"optional" json:"serialDevice" yaml:"serialDevice"`
	// smbios block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#smbios VirtualEnvironmentVm#smbios}
	Smbios *VirtualEnvironmentVmSmbios `field:"optional" json:"smbios" yaml:"smbios"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#started VirtualEnvironmentVm#started}.
	Started interface{} `field:"optional" json:"started" yaml:"started"`
	// startup block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#startup VirtualEnvironmentVm#startup}
	Startup *VirtualEnvironmentVmStartup `field:"optional" json:"startup" yaml:"startup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#stop_on_destroy VirtualEnvironmentVm#stop_on_destroy}.
	StopOnDestroy interface{} `field:"optional" json:"stopOnDestroy" yaml:"stopOnDestroy"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#tablet_device VirtualEnvironmentVm#tablet_device}.
	TabletDevice interface{} `field:"optional" json:"tabletDevice" yaml:"tabletDevice"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#tags VirtualEnvironmentVm#tags}.
	Tags *[]*string `field:"optional" json:"tags" yaml:"tags"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#template VirtualEnvironmentVm#template}.
	Template interface{} `field:"optional" json:"template" yaml:"template"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_clone VirtualEnvironmentVm#timeout_clone}.
	TimeoutClone *float64 `field:"optional" json:"timeoutClone" yaml:"timeoutClone"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_create VirtualEnvironmentVm#timeout_create}.
	TimeoutCreate *float64 `field:"optional" json:"timeoutCreate" yaml:"timeoutCreate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_migrate VirtualEnvironmentVm#timeout_migrate}.
	TimeoutMigrate *float64 `field:"optional" json:"timeoutMigrate" yaml:"timeoutMigrate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_move_disk VirtualEnvironmentVm#timeout_move_disk}.
	TimeoutMoveDisk *float64 `field:"optional" json:"timeoutMoveDisk" yaml:"timeoutMoveDisk"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_reboot VirtualEnvironmentVm#timeout_reboot}.
	TimeoutReboot *float64 `field:"optional" json:"timeoutReboot" yaml:"timeoutReboot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_shutdown_vm VirtualEnvironmentVm#timeout_shutdown_vm}.
	TimeoutShutdownVm *float64 `field:"optional" json:"timeoutShutdownVm" yaml:"timeoutShutdownVm"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_start_vm VirtualEnvironmentVm#timeout_start_vm}.
	TimeoutStartVm *float64 `field:"optional" json:"timeoutStartVm" yaml:"timeoutStartVm"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#timeout_stop_vm VirtualEnvironmentVm#timeout_stop_vm}.
	TimeoutStopVm *float64 `field:"optional" json:"timeoutStopVm" yaml:"timeoutStopVm"`
	// tpm_state block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#tpm_state VirtualEnvironmentVm#tpm_state}
	TpmState *VirtualEnvironmentVmTpmState `field:"optional" json:"tpmState" yaml:"tpmState"`
	// usb block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#usb VirtualEnvironmentVm#usb}
	Usb interface{} `field:"optional" json:"usb" yaml:"usb"`
	// vga block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#vga VirtualEnvironmentVm#vga}
	Vga *VirtualEnvironmentVmVga `field:"optional" json:"vga" yaml:"vga"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#vm_id VirtualEnvironmentVm#vm_id}.
	VmId *float64 `field:"optional" json:"vmId" yaml:"vmId"`
	// watchdog block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs/resources/virtual_environment_vm#watchdog VirtualEnvironmentVm#watchdog}
	Watchdog *VirtualEnvironmentVmWatchdog `field:"optional" json:"watchdog" yaml:"watchdog"`
}

