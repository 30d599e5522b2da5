package preflight

import (
	"context"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
)

// checkFirewall: Proxmox VE's IP filter drops what a guest sends from an address that is not its own, and so what the
// holder of the address that moves answers. Whether the firewall is on for the whole datacenter is not asked: a token of
// least rights may not know.
func (q *inquiry) checkFirewall(ctx context.Context, r *report) {
	vip, _ := q.wanted.variables["cluster_vip"].(string)
	address, err := netip.ParseAddr(vip)
	if err != nil {
		r.ok("no address that moves")
		return
	}
	for _, m := range holders(q.machines()) {
		existing, known := q.existing(m)
		if !known {
			continue // a new guest's firewall is off
		}
		g, err := q.guest(ctx, existing.vmid)
		if err != nil || g == nil {
			continue // checkState tells
		}
		drops, err := q.filters(ctx, g, address)
		switch {
		case err != nil:
			r.unanswered(fmt.Sprintf("Whether Proxmox VE's firewall lets %s send from %s", m.Key, vip), err)
		case drops:
			path := fmt.Sprintf("/nodes/%s/%s/%d/firewall", g.Node, g.Type, g.VMID)
			r.warn(fmt.Sprintf("Let the address through: pvesh create %s/ipset --name ipfilter-net0 (unless it is there), then\n"+
				"pvesh create %s/ipset/ipfilter-net0 --cidr %s; or turn the filter off: pvesh set %s/options --ipfilter 0", path, path, vip, path),
				"The IP filter of %s (%s) would drop what it sends from cluster_vip %s: nobody could reach the address while that machine has it.",
				m.Key, idOf(g), vip)
		}
	}
	r.ok("no IP filter stands against %s", vip)
}

// holders are those of the machines that may have the address that moves; local.vip_holders is the same.
func holders(machines []machine) []machine {
	for _, role := range []string{"haproxy", "pgbouncer", "patroni"} {
		if found := slices.DeleteFunc(slices.Clone(machines), func(m machine) bool { return !slices.Contains(m.Roles, role) }); len(found) > 0 {
			return found
		}
	}
	return nil
}

// filters tells whether the firewall on the first card of a guest, where it is on, knows its own addresses only.
func (q *inquiry) filters(ctx context.Context, g *proxmox.ClusterResource, address netip.Addr) (bool, error) {
	config, err := q.askConfig(ctx, g)
	if err != nil {
		return false, err
	}
	if card, _ := config["net0"].(string); !slices.Contains(strings.Split(card, ","), "firewall=1") {
		return false, nil
	}
	const set = "ipfilter-net0"
	path := fmt.Sprintf("/nodes/%s/%s/%d/firewall", g.Node, g.Type, g.VMID)
	var options struct {
		Enable   proxmox.IntOrBool
		IPFilter proxmox.IntOrBool
	}
	if err := q.client.Get(ctx, path+"/options", &options); err != nil || !bool(options.Enable) {
		return false, err
	}
	var sets []struct{ Name string }
	if err := q.client.Get(ctx, path+"/ipset", &sets); err != nil {
		return false, err
	}
	if !slices.Contains(sets, struct{ Name string }{set}) {
		return bool(options.IPFilter), nil
	}
	var entries []struct{ CIDR string }
	if err := q.client.Get(ctx, path+"/ipset/"+set, &entries); err != nil {
		return false, err
	}
	for _, entry := range entries {
		if entry.CIDR == address.String() {
			return false, nil
		}
		if network, err := netip.ParsePrefix(entry.CIDR); err == nil && network.Contains(address) {
			return false, nil
		}
	}
	return true, nil
}
