package provider

// Feature is something that a deployment may ask for its machines and that not every provider can give. It is called
// as the variable or the attribute of an instance that asks for it.
type Feature string

// The features. Those that every provider gives to machines of both kinds are not among them.
const (
	DataDisk      Feature = "data_disk_gb"
	WALDisk       Feature = "wal_disk_gb"
	ExtraNetworks Feature = "extra_networks"
	MountPoints   Feature = "mount_points"
	Swap          Feature = "swap_mb"
	CPUType       Feature = "cpu_type"
	Balloon       Feature = "balloon_mb"
	Watchdog      Feature = "vm_watchdog"
	Tags          Feature = "tags"
	Description   Feature = "description"
	Pool          Feature = "pool"
	StartOrder    Feature = "start_order"
	Protection    Feature = "protection"
	HAManaged     Feature = "ha_managed"
	// TemplateID is a VM template given by its VM id instead of its name.
	TemplateID Feature = "vm_template as a VM id"
	// GrowSystemDisk is a larger disk_gb of a machine that exists.
	GrowSystemDisk Feature = "a larger disk_gb"
	// GrowDataDisk is the same of data_disk_gb, wal_disk_gb and mount_points.
	GrowDataDisk Feature = "a larger data_disk_gb or wal_disk_gb"
)

// Features are all of them, in the order in which documents list them.
var Features = []Feature{
	DataDisk, WALDisk, GrowSystemDisk, GrowDataDisk, MountPoints, ExtraNetworks, CPUType, Balloon, Swap, Tags, Description, Pool, StartOrder,
	Protection, Watchdog, HAManaged, TemplateID,
}

// ofOneKind are the features that Proxmox VE itself has for one kind of machine only.
var ofOneKind = map[Feature]struct {
	kind   Kind
	reason string
}{
	MountPoints: {LXC, "mount points are of LXC containers; a VM has data_disk_gb and wal_disk_gb"},
	Swap:        {LXC, "swap is of LXC containers; a VM's swap is made within it"},
	CPUType:     {VM, "a container uses the node's CPU as it is"},
	Balloon:     {VM, "a container has no memory of its own to give back"},
	Watchdog:    {VM, "a container has no watchdog device"},
	TemplateID:  {VM, "a container's template is a file, such as local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"},
}

// Cannot says why machines of a kind cannot have a feature; "" when they can.
func (p Provider) Cannot(feature Feature, kind Kind) string {
	if of, limited := ofOneKind[feature]; limited && of.kind != kind {
		return of.reason
	}
	return p.lacks[kind][feature]
}
