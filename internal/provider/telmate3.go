package provider

import (
	"fmt"
)

// telmate3 is Telmate/proxmox 3.0.2, a release candidate for Proxmox VE 8.2 to 9. Its resources have the types and
// addresses of 2.9. A container's attributes are those of 2.9 as well; a VM's are not, so states of 2.9 are
// converted (UpgradeState).
var telmate3 = Provider{
	Name:           Telmate3,
	Source:         telmateSource,
	Version:        "3.0.2-rc09",
	VM:             Resource{Type: "proxmox_vm_qemu", Label: "generic_vm", Read: telmateVM, Restarts: telmateRestarts},
	Container:      Resource{Type: "proxmox_lxc", Label: "container", Read: telmateContainer, Restarts: telmateContainerRestarts},
	Releases:       "8.2 to 9",
	Since:          Release{Major: 8, Minor: 2},
	TemplateOnNode: true,
	WholeURL:       true,
	Unfit:          unfitForTelmate3,
	VMID:           telmateVMID,
	formerlySingle: true,
	lacks: map[Kind]map[Feature]string{
		VM: {
			Watchdog:  noTelmateWatchdog,
			HAManaged: noTelmateHA,
		},
		LXC: {
			MountPoints: noTelmateMountPoints,
			HAManaged:   noTelmateHA,
		},
	},
	privileges: telmate3Privileges,
	importID:   telmateImportID,
}

// unfitForTelmate3: it stops machines with the parameter overrule-shutdown, which came with 8.2.
func unfitForTelmate3(_ Kind, r Release) string {
	if r.AtLeast(8, 2) {
		return ""
	}
	return fmt.Sprintf("Telmate/proxmox 3.0.2 cannot stop or destroy machines of Proxmox VE %s. It fits 8.2 to 9.", r.Full)
}

// telmate3Privileges: its own list of privileges on "/" is switched off. Each read of a guest asks the HA manager, as
// with 2.9.
func telmate3Privileges(w Work) Privileges {
	p := common(w)
	p.Root = append(p.Root, "Sys.Audit")
	if w.Pools {
		p.Pool = append(p.Pool, "Pool.Audit")
	}
	return p
}
