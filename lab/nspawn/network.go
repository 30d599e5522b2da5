package nspawn

import (
	"context"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
)

// metricLast makes the unreachable routes lose against the bridge's own routes
// while those exist (a route's metric is 32 bits, lower wins).
const metricLast = "4294967294"

// ensureNetwork brings up the lab's bridge with its gateway addresses, the way
// out through NAT, and behind it routes that keep the lab's packets on this box.
func (h *Host) ensureNetwork(ctx context.Context) error {
	if err := h.refuseForeignSubnets(ctx); err != nil {
		return err
	}
	for _, p := range h.cfg.Subnets {
		if err := run(ctx, "ip", "route", "replace", "unreachable", p.String(), "metric", metricLast); err != nil {
			return err
		}
	}
	if !linkExists(h.bridge()) {
		if err := run(ctx, "ip", "link", "add", h.bridge(), "type", "bridge"); err != nil {
			return err
		}
	}
	if err := run(ctx, "ip", "link", "set", h.bridge(), "up", "alias", "lab "+h.cfg.Lab); err != nil {
		return err
	}
	for _, p := range h.cfg.Subnets {
		if err := h.addGateway(ctx, netip.PrefixFrom(p.Addr().Next(), p.Bits())); err != nil {
			return err
		}
	}
	if err := h.borrowSettings(ctx); err != nil {
		return err
	}
	return runInput(ctx, h.ruleset(), "nft", "-f", "-")
}

// addGateway gives the bridge one more address: machines may name any address
// of the lab's subnets as their gateway.
func (h *Host) addGateway(ctx context.Context, addr netip.Prefix) error {
	return run(ctx, "ip", "addr", "replace", addr.String(), "dev", h.bridge())
}

// allowed finds the lab's subnet that an address belongs to.
func (h *Host) allowed(a netip.Addr) bool {
	for _, p := range h.cfg.Subnets {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

func (h *Host) subnetList() string {
	var s []string
	for _, p := range h.cfg.Subnets {
		s = append(s, p.String())
	}
	return strings.Join(s, ", ")
}

// refuseForeignSubnets stops before a lab takes over a network that this box
// already speaks to on another link.
func (h *Host) refuseForeignSubnets(ctx context.Context) error {
	var routes []struct{ Dst, Dev string }
	if err := runJSON(ctx, &routes, "ip", "-j", "-4", "route", "show", "table", "main"); err != nil {
		return err
	}
	for _, r := range routes {
		dst, err := netip.ParsePrefix(r.Dst)
		if err != nil || r.Dev == "" || r.Dev == h.bridge() {
			continue
		}
		for _, p := range h.cfg.Subnets {
			if p.Overlaps(dst) {
				return fmt.Errorf("subnet %s overlaps %s, which this box reaches through %s: choose another subnet", p, dst, r.Dev)
			}
		}
	}
	return nil
}

func linkExists(name string) bool {
	_, err := os.Stat(filepath.Join("/sys/class/net", name))
	return err == nil
}

// ruleset replaces the lab's own table in one step (nft applies a file as one
// transaction), and adds the fault sets without emptying them.
func (h *Host) ruleset() string {
	var names string
	if h.cfg.Resolver {
		names = fmt.Sprintf("iifname %q meta l4proto { tcp, udp } th dport 53 redirect", h.bridge())
	}
	return fmt.Sprintf(`
table inet %[1]s
delete table inet %[1]s
table inet %[1]s {
	chain forward {
		type filter hook forward priority filter; policy accept
		iifname "pvelab-*" iifname != %[2]q oifname %[2]q drop comment "other labs"
		iifname != %[2]q oifname %[2]q ct state new drop comment "only answers come in"
	}
	chain output {
		type filter hook output priority filter; policy accept
		oifname != { %[2]q, "lo" } ip daddr { %[3]s } drop comment "nothing for the lab leaves the box"
	}
	chain postrouting {
		type nat hook postrouting priority srcnat; policy accept
		oifname != %[2]q ip saddr { %[3]s } masquerade
	}
	chain prerouting {
		type nat hook prerouting priority dstnat; policy accept
		%[4]s
	}
}
table bridge %[1]s {
	set isolated { type ifname; }
	set cut { type ifname . ifname; }
	chain forward {
		type filter hook forward priority filter; policy accept
	}
	chain input {
		type filter hook input priority filter; policy accept
	}
	chain output {
		type filter hook output priority filter; policy accept
	}
}
flush chain bridge %[1]s forward
flush chain bridge %[1]s input
flush chain bridge %[1]s output
table bridge %[1]s {
	chain forward {
		iifname @isolated drop
		oifname @isolated drop
		iifname . oifname @cut drop
	}
	chain input {
		iifname @isolated drop
	}
	chain output {
		oifname @isolated drop
	}
}
`, h.table(), h.bridge(), h.subnetList(), names)
}
