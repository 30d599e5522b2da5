package nspawn

import (
	"context"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

const netnsDir = "/run/netns" // where ip-netns(8) keeps its names

// plug gives a machine a fresh network namespace with its cards in it. Fresh,
// because sockets of the last life would otherwise go on talking in it.
func (h *Host) plug(ctx context.Context, spec pve.Spec) error {
	if err := h.unplug(ctx, spec.VMID); err != nil {
		return err
	}
	ns := h.machineName(spec.VMID)
	if err := run(ctx, "ip", "netns", "add", ns); err != nil {
		return err
	}
	if err := run(ctx, "ip", "-n", ns, "link", "set", "lo", "up"); err != nil {
		return err
	}
	for i, nic := range spec.NICs {
		if err := h.plugCard(ctx, spec, i, nic); err != nil {
			return err
		}
	}
	// Another machine may have had this address a moment ago, and this box would go on sending to its card.
	return run(ctx, "ip", "neigh", "flush", "dev", h.bridge())
}

func (h *Host) plugCard(ctx context.Context, spec pve.Spec, card int, nic pve.NIC) error {
	if nic.Address.IsValid() && !h.allowed(nic.Address.Addr()) {
		return fmt.Errorf("address %s of %s is outside the lab's subnets (%s): start the lab with --subnet %s",
			nic.Address.Addr(), spec.Name, h.subnetList(), nic.Address.Masked())
	}
	if nic.Gateway.IsValid() {
		if !h.allowed(nic.Gateway) {
			return fmt.Errorf("gateway %s of %s is outside the lab's subnets (%s)", nic.Gateway, spec.Name, h.subnetList())
		}
		if err := h.addGateway(ctx, netip.PrefixFrom(nic.Gateway, nic.Address.Bits())); err != nil {
			return err
		}
	}
	link := h.linkName(spec.VMID, card)
	args := []string{"link", "add", link, "type", "veth", "peer", "name", fmt.Sprintf("eth%d", card)}
	if nic.MAC != "" {
		args = append(args, "address", nic.MAC)
	}
	if err := run(ctx, "ip", append(args, "netns", h.machineName(spec.VMID))...); err != nil {
		return err
	}
	return run(ctx, "ip", "link", "set", link, "master", h.bridge(), "up",
		"alias", fmt.Sprintf("lab %s machine %d %s net%d", h.cfg.Lab, spec.VMID, spec.Name, card))
}

// pullCables takes the machine's links down at once, before anything in it can say goodbye.
func (h *Host) pullCables(ctx context.Context, vmid int) error {
	for _, link := range h.links(vmid) {
		if err := run(ctx, "ip", "link", "set", link, "down"); err != nil && linkExists(link) {
			return err
		}
	}
	return nil
}

// unplug removes links and namespace, with every socket in it.
func (h *Host) unplug(ctx context.Context, vmid int) error {
	for _, link := range h.links(vmid) {
		if err := run(ctx, "ip", "link", "delete", link); err != nil && linkExists(link) {
			return err
		}
	}
	ns := h.machineName(vmid)
	if _, err := os.Stat(filepath.Join(netnsDir, ns)); os.IsNotExist(err) {
		return nil
	}
	return run(ctx, "ip", "netns", "delete", ns)
}

// links lists the host's ends of a machine's cards; vmid 0 means all machines of the lab.
func (h *Host) links(vmid int) []string {
	prefix := h.linkPrefix()
	if vmid != 0 {
		prefix = strings.TrimSuffix(h.linkName(vmid, 0), "0")
	}
	found, _ := filepath.Glob(filepath.Join("/sys/class/net", prefix+"*"))
	for i, path := range found {
		found[i] = filepath.Base(path)
	}
	return found
}

// addresses asks the machine's own kernel side what is configured.
func (h *Host) addresses(ctx context.Context, vmid int) ([]netip.Prefix, error) {
	var links []struct {
		AddrInfo []struct {
			Local     netip.Addr
			Prefixlen int
			Scope     string
		} `json:"addr_info"`
	}
	if err := runJSON(ctx, &links, "ip", "-n", h.machineName(vmid), "-j", "addr", "show"); err != nil {
		return nil, err
	}
	var all []netip.Prefix
	for _, l := range links {
		for _, a := range l.AddrInfo {
			if a.Scope == "global" {
				all = append(all, netip.PrefixFrom(a.Local, a.Prefixlen))
			}
		}
	}
	return all, nil
}

// vmids lists the machines that have files here.
func (h *Host) vmids() []int {
	entries, _ := os.ReadDir(h.machinesDir())
	var all []int
	for _, e := range entries {
		if vmid, err := strconv.Atoi(e.Name()); err == nil {
			all = append(all, vmid)
		}
	}
	return all
}
