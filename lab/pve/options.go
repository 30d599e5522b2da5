package pve

import (
	"fmt"
	"net/netip"
	"net/url"
	"regexp"
	"strings"
)

// Option is a line of a guest's config file and what it takes to change it.
type Option struct {
	Param
	// Privilege on the guest. rootOnly stands for root@pam in person.
	Privilege string
}

const rootOnly = "root"

// QEMUOptions are the options of a virtual machine.
// Source: PVE::QemuServer ($confdesc …), PVE::API2::Qemu ($diskoptions,
// $hwtypeoptions, $cloudinitoptions and their neighbours).
var QEMUOptions = []Option{
	opt("cores", Integer(1, 0), "VM.Config.CPU"),
	opt("sockets", Integer(1, 0), "VM.Config.CPU"),
	opt("vcpus", Integer(1, 0), "VM.Config.CPU"),
	opt("cpu", Text, "VM.Config.CPU"),
	opt("cpulimit", Number, "VM.Config.CPU"),
	opt("cpuunits", Integer(1, 262144), "VM.Config.CPU"),
	opt("affinity", Text, "VM.Config.CPU"),
	opt("numa", Boolean, "VM.Config.CPU"),
	opt("memory", Format(memory), "VM.Config.Memory"),
	opt("balloon", Integer(0, 0), "VM.Config.Memory"),
	opt("shares", Integer(0, 50000), "VM.Config.Memory"),
	opt("scsi[n]", Text, "VM.Config.Disk"),
	opt("virtio[n]", Text, "VM.Config.Disk"),
	opt("sata[n]", Text, "VM.Config.Disk"),
	opt("ide[n]", Text, "VM.Config.Disk"),
	opt("efidisk0", Text, "VM.Config.Disk"),
	opt("tpmstate0", Text, "VM.Config.Disk"),
	opt("unused[n]", Text, "VM.Config.Disk"),
	opt("net[n]", Format(vmNIC), "VM.Config.Network"),
	opt("ipconfig[n]", Format(ipConfig), "VM.Config.Network"),
	opt("nameserver", AddressList, "VM.Config.Network"),
	opt("searchdomain", Text, "VM.Config.Network"),
	opt("ciuser", Text, "VM.Config.Cloudinit"),
	opt("cipassword", Text, "VM.Config.Cloudinit"),
	opt("ciupgrade", Boolean, "VM.Config.Cloudinit"),
	opt("citype", OneOf("configdrive2", "nocloud", "opennebula"), "VM.Config.Cloudinit"),
	opt("cicustom", Text, "VM.Config.Cloudinit"),
	opt("sshkeys", Format(urlEncodedKeys), "VM.Config.Cloudinit"),
	opt("acpi", Boolean, "VM.Config.HWType"),
	opt("audio[n]", Text, "VM.Config.HWType"),
	opt("hotplug", Text, "VM.Config.HWType"),
	opt("kvm", Boolean, "VM.Config.HWType"),
	opt("machine", Text, "VM.Config.HWType"),
	opt("rng0", Text, "VM.Config.HWType"),
	opt("scsihw", OneOf("lsi", "lsi53c810", "virtio-scsi-pci", "virtio-scsi-single", "megasas", "pvscsi"), "VM.Config.HWType"),
	opt("serial[n]", Text, "VM.Config.HWType"),
	opt("smbios1", Text, "VM.Config.HWType"),
	opt("tablet", Boolean, "VM.Config.HWType"),
	opt("usb[n]", Text, "VM.Config.HWType"),
	opt("vga", Text, "VM.Config.HWType"),
	opt("watchdog", Text, "VM.Config.HWType"),
	opt("agent", Text, "VM.Config.Options"),
	opt("autostart", Boolean, "VM.Config.Options"),
	opt("bios", OneOf("seabios", "ovmf"), "VM.Config.Options"),
	opt("boot", Text, "VM.Config.Options"),
	opt("bootdisk", Text, "VM.Config.Options"),
	opt("description", Text, "VM.Config.Options"),
	opt("freeze", Boolean, "VM.Config.Options"),
	opt("keyboard", Text, "VM.Config.Options"),
	opt("localtime", Boolean, "VM.Config.Options"),
	opt("name", DNSName, "VM.Config.Options"),
	opt("onboot", Boolean, "VM.Config.Options"),
	opt("ostype", OneOf("other", "wxp", "w2k", "w2k3", "w2k8", "wvista", "win7", "win8", "win10", "win11", "l24", "l26", "solaris"), "VM.Config.Options"),
	opt("protection", Boolean, "VM.Config.Options"),
	opt("reboot", Boolean, "VM.Config.Options"),
	opt("startdate", Text, "VM.Config.Options"),
	opt("startup", Text, "VM.Config.Options"),
	opt("tags", Format(tags), "VM.Config.Options"),
	opt("tdf", Boolean, "VM.Config.Options"),
	opt("template", Boolean, "VM.Config.Options"),
	opt("vmgenid", Text, "VM.Config.Options"),
	opt("args", Text, rootOnly),
	opt("hookscript", Text, rootOnly),
	opt("hostpci[n]", Text, rootOnly),
	opt("lock", Text, rootOnly),
}

// LXCOptions are the options of a container.
// Source: PVE::LXC::Config ($confdesc), PVE::LXC::check_ct_modify_config_perm.
var LXCOptions = []Option{
	opt("cores", Integer(1, 8192), "VM.Config.CPU"),
	opt("cpulimit", Number, "VM.Config.CPU"),
	opt("cpuunits", Integer(0, 500000), "VM.Config.CPU"),
	opt("memory", Integer(16, 0), "VM.Config.Memory"),
	opt("swap", Integer(0, 0), "VM.Config.Memory"),
	opt("rootfs", Text, "VM.Config.Disk"),
	opt("mp[n]", Text, "VM.Config.Disk"),
	opt("unused[n]", Text, "VM.Config.Disk"),
	opt("net[n]", Format(ctNIC), "VM.Config.Network"),
	opt("nameserver", AddressList, "VM.Config.Network"),
	opt("searchdomain", Text, "VM.Config.Network"),
	opt("hostname", DNSName, "VM.Config.Network"),
	opt("features", Text, "VM.Config.Options"),
	opt("arch", OneOf("amd64", "i386", "arm64", "armhf", "riscv32", "riscv64"), "VM.Config.Options"),
	opt("cmode", OneOf("shell", "console", "tty"), "VM.Config.Options"),
	opt("console", Boolean, "VM.Config.Options"),
	opt("description", Text, "VM.Config.Options"),
	opt("onboot", Boolean, "VM.Config.Options"),
	opt("ostype", Text, "VM.Config.Options"),
	opt("protection", Boolean, "VM.Config.Options"),
	opt("startup", Text, "VM.Config.Options"),
	opt("tags", Format(tags), "VM.Config.Options"),
	opt("template", Boolean, "VM.Config.Options"),
	opt("timezone", Text, "VM.Config.Options"),
	opt("tty", Integer(0, 6), "VM.Config.Options"),
	opt("unprivileged", Boolean, "VM.Config.Options"),
	opt("hookscript", Text, rootOnly),
	opt("lock", Text, rootOnly),
}

func opt(name string, t Type, privilege string) Option {
	return Option{Param: May(name, t), Privilege: privilege}
}

// Options of a kind of guest.
func (k Kind) Options() []Option {
	if k == LXC {
		return LXCOptions
	}
	return QEMUOptions
}

// Schema of a kind's options, with further parameters of the call.
func (k Kind) Schema(more ...Param) Schema {
	schema := Schema(more)
	for _, option := range k.Options() {
		schema = append(schema, option.Param)
	}
	return schema
}

// Option finds the option a config key belongs to.
func (k Kind) Option(key string) (Option, bool) {
	param, ok := k.Schema().Find(key)
	for _, option := range k.Options() {
		if ok && option.Name == param.Name {
			return option, true
		}
	}
	return Option{}, false
}

// memory is a number up to 8.0 and "current=<MiB>" or a number from 8.1 on.
func memory(value string) error {
	return Integer(16, 0).Check(strings.TrimPrefix(value, "current="))
}

var tagPattern = regexp.MustCompile(`^[a-zA-Z0-9_][a-zA-Z0-9_\-+.]*$`)

func tags(value string) error {
	for _, tag := range splitList(value) {
		if !tagPattern.MatchString(tag) {
			return fmt.Errorf("invalid format - invalid characters in tag")
		}
	}
	return nil
}

func urlEncodedKeys(value string) error {
	text, err := url.PathUnescape(value)
	if err != nil {
		return fmt.Errorf("invalid format - invalid urlencoded string: %s", value)
	}
	return CheckSSHKeys(text)
}

var sshKey = regexp.MustCompile(`^(?:.* )?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) [A-Za-z0-9+/]+=*(?: .*)?$`)

// CheckSSHKeys accepts what ssh's authorized_keys accepts, one key a line.
func CheckSSHKeys(text string) error {
	for _, line := range sshKeyLines(text) {
		if !sshKey.MatchString(line) {
			return fmt.Errorf("SSH public key validation error")
		}
	}
	return nil
}

func sshKeyLines(text string) []string {
	var keys []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			keys = append(keys, line)
		}
	}
	return keys
}

func ipConfig(value string) error {
	properties, err := ParseProperties(value, "")
	if err != nil {
		return err
	}
	return checkKeys(properties, map[string]func(string) error{"ip": cidr4, "gw": address, "ip6": cidr6, "gw6": address})
}

func checkKeys(properties Properties, known map[string]func(string) error) error {
	for _, p := range properties {
		check, ok := known[p.Key]
		if !ok {
			return fmt.Errorf("invalid format - format error\n%s: property is not defined in schema and the schema does not allow additional properties", p.Key)
		}
		if check == nil {
			continue
		}
		if err := check(p.Value); err != nil {
			return fmt.Errorf("invalid format - format error\n%s: %w", p.Key, err)
		}
	}
	return nil
}

func cidr4(value string) error {
	if value == "dhcp" || value == "manual" {
		return nil
	}
	if prefix, err := netip.ParsePrefix(value); err != nil || !prefix.Addr().Is4() || prefix.Bits() < 8 {
		return fmt.Errorf("invalid format - value does not look like a valid ipv4 network configuration")
	}
	return nil
}

func cidr6(value string) error {
	if value == "dhcp" || value == "auto" || value == "manual" {
		return nil
	}
	if prefix, err := netip.ParsePrefix(value); err != nil || !prefix.Addr().Is6() {
		return fmt.Errorf("invalid format - value does not look like a valid ipv6 network configuration")
	}
	return nil
}

func address(value string) error {
	if _, err := netip.ParseAddr(value); err != nil {
		return fmt.Errorf("invalid format - value does not look like a valid IP address")
	}
	return nil
}
