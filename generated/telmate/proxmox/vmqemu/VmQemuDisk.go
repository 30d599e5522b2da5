package vmqemu


type VmQemuDisk struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#size VmQemu#size}.
	Size *string `field:"required" json:"size" yaml:"size"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#storage VmQemu#storage}.
	Storage *string `field:"required" json:"storage" yaml:"storage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#type VmQemu#type}.
	Type *string `field:"required" json:"type" yaml:"type"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#aio VmQemu#aio}.
	Aio *string `field:"optional" json:"aio" yaml:"aio"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#backup VmQemu#backup}.
	Backup interface{} `field:"optional" json:"backup" yaml:"backup"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#cache VmQemu#cache}.
	Cache *string `field:"optional" json:"cache" yaml:"cache"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#discard VmQemu#discard}.
	Discard *string `field:"optional" json:"discard" yaml:"discard"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#file VmQemu#file}.
	File *string `field:"optional" json:"file" yaml:"file"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#format VmQemu#format}.
	Format *string `field:"optional" json:"format" yaml:"format"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops VmQemu#iops}.
	Iops *float64 `field:"optional" json:"iops" yaml:"iops"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_max VmQemu#iops_max}.
	IopsMax *float64 `field:"optional" json:"iopsMax" yaml:"iopsMax"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_max_length VmQemu#iops_max_length}.
	IopsMaxLength *float64 `field:"optional" json:"iopsMaxLength" yaml:"iopsMaxLength"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_rd VmQemu#iops_rd}.
	IopsRd *float64 `field:"optional" json:"iopsRd" yaml:"iopsRd"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_rd_max VmQemu#iops_rd_max}.
	IopsRdMax *float64 `field:"optional" json:"iopsRdMax" yaml:"iopsRdMax"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_rd_max_length VmQemu#iops_rd_max_length}.
	IopsRdMaxLength *float64 `field:"optional" json:"iopsRdMaxLength" yaml:"iopsRdMaxLength"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_wr VmQemu#iops_wr}.
	IopsWr *float64 `field:"optional" json:"iopsWr" yaml:"iopsWr"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_wr_max VmQemu#iops_wr_max}.
	IopsWrMax *float64 `field:"optional" json:"iopsWrMax" yaml:"iopsWrMax"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iops_wr_max_length VmQemu#iops_wr_max_length}.
	IopsWrMaxLength *float64 `field:"optional" json:"iopsWrMaxLength" yaml:"iopsWrMaxLength"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#iothread VmQemu#iothread}.
	Iothread *float64 `field:"optional" json:"iothread" yaml:"iothread"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mbps VmQemu#mbps}.
	Mbps *float64 `field:"optional" json:"mbps" yaml:"mbps"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mbps_rd VmQemu#mbps_rd}.
	MbpsRd *float64 `field:"optional" json:"mbpsRd" yaml:"mbpsRd"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mbps_rd_max VmQemu#mbps_rd_max}.
	MbpsRdMax *float64 `field:"optional" json:"mbpsRdMax" yaml:"mbpsRdMax"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mbps_wr VmQemu#mbps_wr}.
	MbpsWr *float64 `field:"optional" json:"mbpsWr" yaml:"mbpsWr"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#mbps_wr_max VmQemu#mbps_wr_max}.
	MbpsWrMax *float64 `field:"optional" json:"mbpsWrMax" yaml:"mbpsWrMax"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#media VmQemu#media}.
	Media *string `field:"optional" json:"media" yaml:"media"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#replicate VmQemu#replicate}.
	Replicate *float64 `field:"optional" json:"replicate" yaml:"replicate"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#slot VmQemu#slot}.
	Slot *float64 `field:"optional" json:"slot" yaml:"slot"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#ssd VmQemu#ssd}.
	Ssd *float64 `field:"optional" json:"ssd" yaml:"ssd"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu#volume VmQemu#volume}.
	Volume *string `field:"optional" json:"volume" yaml:"volume"`
}

