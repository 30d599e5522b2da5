package pve

import (
	"slices"
	"strings"
)

// bootOrder lists the devices a VM starts from; nil without an order, or with one
// of the old form.
func (g *Guest) bootOrder() []string {
	properties, _ := ParseProperties(g.Config["boot"], "legacy")
	return splitList(properties.Get("order"))
}

func (g *Guest) setBootOrder(devices []string) {
	if len(devices) == 0 {
		delete(g.Config, "boot")
		return
	}
	g.Config["boot"] = "order=" + strings.Join(devices, ";")
}

// checkBootOrder refuses devices that the VM does not have.
func (g *Guest) checkBootOrder() error {
	for _, device := range g.bootOrder() {
		if g.Config[device] == "" {
			return Errorf("invalid bootorder: device '%s' does not exist'", device)
		}
	}
	return nil
}

// dropFromBootOrder: what was taken away is no longer started from.
func (g *Guest) dropFromBootOrder(device string) {
	if order := g.bootOrder(); slices.Contains(order, device) {
		g.setBootOrder(slices.DeleteFunc(order, func(d string) bool { return d == device }))
	}
}

// bootFromNewCD appends a new CD drive to an order, as Proxmox VE does; cloud-init
// drives do not count as such.
func (g *Guest) bootFromNewCD(device string) {
	volid, options := g.Disk(device)
	order := g.bootOrder()
	if options.Get("media") == "cdrom" && !IsCloudInit(volid) && len(order) > 0 && !slices.Contains(order, device) {
		g.setBootOrder(append(order, device))
	}
}
