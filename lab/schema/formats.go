package schema

import (
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strings"
)

// formats are the checks that Proxmox VE registers by name. Their texts are its own.
// Source: PVE::JSONSchema, PVE::QemuServer and its modules, PVE::LXC::Config,
// PVE::AccessControl, PVE::Storage, PVE::HA::Tools.
var formats = map[string]func(string) error{
	"CIDR":                     check(func(v string) bool { return isCIDR4(v) || isCIDR6(v) }, "value does not look like a valid CIDR network"),
	"IPorCIDRorAlias":          check(func(v string) bool { return isAddress(v) || isCIDR4(v) || isCIDR6(v) || firewallAlias.MatchString(v) }, "invalid IP address, network or alias '%s'"),
	"address":                  check(func(v string) bool { return isAddress(v) || dnsName.MatchString(v) }, "value does not look like a valid address: %s"),
	"disk-size":                match(`\d+(\.\d+)?[KMGT]?`, "value does not look like a valid disk size: %s"),
	"dns-name":                 check(dnsName.MatchString, "value does not look like a valid DNS name"),
	"email":                    match(`[\w+~-]+(\.[\w+~-]+)*@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)*`, "value does not look like a valid email address"),
	"ipv4":                     check(isIPv4, "value does not look like a valid IPv4 address"),
	"ipv6":                     check(isIPv6, "value does not look like a valid IPv6 address"),
	"lxc-ip-with-ll-iface":     check(func(v string) bool { return isAddress(v) || linkLocal.MatchString(v) }, "value does not look like a valid IP address"),
	"mac-addr":                 match(`(?i)[a-f0-9][02468ace](:[a-f0-9]{2}){5}`, "value does not look like a valid unicast MAC address"),
	"pve-bridge-id":            match(`[-_.\w]+`, "invalid bridge ID '%s'"),
	"pve-configid":             match(`(?i)[a-z][a-z0-9_-]+`, "invalid configuration ID '%s'"),
	"pve-cpuset":               match(`\s*\d+(-\d+)?(\s*,\s*\d+(-\d+)?)*\s*`, "unable to parse cpuset option"),
	"pve-ct-timezone":          match(`host|UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+`, "invalid time zone '%s'"),
	"pve-groupid":              match(`[A-Za-z0-9._-]+`, "group name '%s' contains invalid characters"),
	"pve-ha-group-node":        match(nodeName+`(:\d+)?`, "value does not look like a valid ha group node"),
	"pve-ha-node":              match(nodeName+`(:\d+)?`, "value does not look like a valid ha node"),
	"pve-ha-resource-id":       match(`(vm|ct):\d+`, "value does not look like a valid ha resource id"),
	"pve-ha-resource-or-vm-id": match(`(vm|ct):\d+|[1-9]\d{2,8}`, "value does not look like a valid ha resource id"),
	"pve-hotplug-features":     hotplug,
	"pve-ipv4-config":          check(func(v string) bool { return v == "dhcp" || v == "manual" || isCIDR4(v) }, "value does not look like a valid ipv4 network configuration"),
	"pve-ipv6-config":          check(func(v string) bool { return v == "auto" || v == "dhcp" || v == "manual" || isCIDR6(v) }, "value does not look like a valid ipv6 network configuration"),
	"pve-lxc-dev-string":       check(func(v string) bool { return strings.HasPrefix(v, "/dev/") && !dots.MatchString(v) }, "%s is not a valid device path"),
	"pve-lxc-mp-string":        check(func(v string) bool { return !dots.MatchString(v) && !strings.HasPrefix(v, "../") }, "%s contains illegal character sequences"),
	"pve-node":                 match(nodeName, "value does not look like a valid node name"),
	"pve-phys-bits":            match(`host|[89]|[1-5]\d|6[0-4]`, "value must be an integer between 8 and 64 or 'host'"),
	"pve-poolid":               match(`[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+){0,2}`, "pool name '%s' contains invalid characters"),
	"pve-priv":                 match(`[A-Za-z.]+`, "invalid privilege '%s'"),
	"pve-qm-bootdev":           bootDevice,
	"pve-qm-bootdisk":          check(isDrive, "invalid boot disk '%s'"),
	"pve-qm-usb-device":        match(`(0x)?[0-9A-Fa-f]{4}:(0x)?[0-9A-Fa-f]{4}|\d+-\d+(\.\d+)*|(?i:spice)`, "unable to parse usb device"),
	"pve-realm":                match(`[A-Za-z][A-Za-z0-9._-]+`, "value does not look like a valid realm"),
	"pve-roleid":               match(`[A-Za-z0-9._-]+`, "role name '%s' contains invalid characters"),
	"pve-startup-order":        match(`\s*((order=)?\d+|up=\d+|down=\d+)(,\s*((order=)?\d+|up=\d+|down=\d+))*`, "unable to parse startup options"),
	"pve-storage-content":      storageContent,
	"pve-storage-id":           storageID,
	"pve-tag":                  match(`(?i)[a-z0-9_][a-z0-9_\-+.]*`, "invalid characters in tag"),
	"pve-task-status-type":     match(`ok|error|warning|unknown`, "invalid task status type '%s'"),
	"pve-tokenid":              match(user+`![A-Za-z][A-Za-z0-9._-]+`, "value '%s' does not look like a valid token ID"),
	"pve-userid":               match(user, "value '%s' does not look like a valid user name"),
	"pve-vmid":                 match(`[1-9]\d{2,8}`, "value does not look like a valid VM ID"),
	"pve-volume-id":            volumeID,
	"pve-volume-id-or-qm-path": func(v string) error { return volumeOr(v == "none" || v == "cdrom" || strings.HasPrefix(v, "/"), v) },
	"pve-volume-id-or-absolute-path": func(v string) error {
		return volumeOr(strings.HasPrefix(v, "/"), v)
	},
	"storage-pair": match(`1|[A-Za-z][A-Za-z0-9._-]+(:[A-Za-z][A-Za-z0-9._-]+)?`, "entry '%s' contains invalid ID"),
	"urlencoded":   match(`[-%a-zA-Z0-9_.!~*'()]*`, "invalid urlencoded string: %s"),
}

const (
	nodeName = `[a-zA-Z0-9]([a-zA-Z0-9\-]*[a-zA-Z0-9])?`
	user     = `[^\s:/]+@[A-Za-z][A-Za-z0-9._-]+`
)

var (
	dnsName       = regexp.MustCompile(`^(` + nodeName + `\.)*` + nodeName + `$`)
	firewallAlias = regexp.MustCompile(`^((dc|guest)/)?[A-Za-z][A-Za-z0-9_-]+$`)
	dots          = regexp.MustCompile(`/\.\.?(/|$)`)
	linkLocal     = regexp.MustCompile(`^fe80:[0-9a-fA-F:]+%\w+$`)
	volume        = regexp.MustCompile(`(?i)^[a-z][a-z0-9\-_.]*[a-z0-9]:.+$`)
)

// refusal is a complaint that ends its line, as those of Perl do.
type refusal string

func (r refusal) Error() string { return string(r) }

func refuse(text string, args ...any) error { return refusal(fmt.Sprintf(text, args...) + "\n") }

// check makes a format of a test; %s in its text is the value.
func check(ok func(string) bool, text string) func(string) error {
	return func(value string) error {
		if ok(value) {
			return nil
		}
		return refuse("%s", strings.ReplaceAll(text, "%s", value))
	}
}

func match(expression, text string) func(string) error {
	return check(regexp.MustCompile(`^(?:`+expression+`)$`).MatchString, text)
}

func isAddress(v string) bool { return isIPv4(v) || isIPv6(v) }

func isIPv4(v string) bool {
	a, err := netip.ParseAddr(v)
	return err == nil && a.Is4()
}

func isIPv6(v string) bool {
	a, err := netip.ParseAddr(v)
	return err == nil && a.Is6() && a.Zone() == ""
}

// isCIDR4 takes masks of 8 to 32 bits, isCIDR6 of 8 to 128.
func isCIDR4(v string) bool {
	p, err := netip.ParsePrefix(v)
	return err == nil && p.Addr().Is4() && p.Bits() >= 8
}

func isCIDR6(v string) bool {
	p, err := netip.ParsePrefix(v)
	return err == nil && p.Addr().Is6() && p.Bits() >= 8
}

func hotplug(value string) error {
	if value == "0" || value == "1" {
		return nil
	}
	for _, feature := range Split(value) {
		if !slices.Contains([]string{"network", "disk", "cpu", "memory", "usb", "cloudinit"}, feature) {
			return refuse("invalid hotplug feature '%s'", feature)
		}
	}
	return nil
}

func isDrive(name string) bool {
	m := numbered.FindStringSubmatch(name)
	return m != nil && slices.Contains([]string{"ide", "sata", "scsi", "virtio"}, m[1]) && isNumberOf(m)
}

func bootDevice(name string) error {
	m := numbered.FindStringSubmatch(name)
	if isDrive(name) || m != nil && slices.Contains([]string{"net", "usb", "hostpci"}, m[1]) && isNumberOf(m) {
		return nil
	}
	return refuse("invalid boot device '%s'", name)
}

// isNumberOf reports whether a numbered name is within the bounds of its family.
func isNumberOf(m []string) bool {
	_, ok := Parameters{m[1] + "[n]": {}}.Find(m[0])
	return ok
}

func storageID(value string) error {
	if len(value) < 2 {
		return refuse("storage ID '%s' cannot be shorter than 2 characters", value)
	}
	return match(`(?i)[a-z][a-z0-9\-_.]*[a-z0-9]`, "storage ID '%s' contains illegal characters")(value)
}

func storageContent(value string) error {
	if slices.Contains([]string{"images", "rootdir", "vztmpl", "iso", "backup", "snippets", "import", "none"}, value) {
		return nil
	}
	return refuse("invalid content type '%s'", value)
}

func volumeID(value string) error { return volumeOr(false, value) }

func volumeOr(ok bool, value string) error {
	if ok || volume.MatchString(value) {
		return nil
	}
	return refuse("unable to parse volume ID '%s'", value)
}

// vmFlags are the CPU flags that a VM may set; models of one's own may have any.
var vmFlags = []string{
	"nested-virt", "md-clear", "pcid", "spec-ctrl", "ssbd", "ibpb", "virt-ssbd", "amd-ssbd", "amd-no-ssb", "pdpe1gb", "hv-tlbflush", "hv-evmcs", "aes",
}

// checkCPU knows the models of the release. The lab has no custom models.
func (r *Release) checkCPU(cpu map[string]string) error {
	model, given := cpu["cputype"]
	if !given {
		return refuse("CPU is missing cputype")
	}
	for _, flag := range Split(cpu["flags"]) {
		if !slices.Contains(vmFlags, flag[1:]) {
			return refuse("VM-specific CPU flags must be a subset of: %s", strings.Join(vmFlags, ", "))
		}
	}
	if _, given := cpu["reported-model"]; given {
		return refuse("Property 'reported-model' not allowed in VM-specific CPU config.")
	}
	if name, custom := strings.CutPrefix(model, "custom-"); custom {
		return refuse("Custom cputype '%s' not found", name)
	}
	if !slices.Contains(r.cpuModels, model) {
		return refuse("Built-in cputype '%s' is not defined (missing 'custom-' prefix?)", model)
	}
	return nil
}
