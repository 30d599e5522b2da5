package constructs

import (
	"fmt"
	"strings"
)

// value is what a setting may be: a text of a pattern and, where high is not 0, a number from low to high.
type value struct {
	pattern   string
	low, high int
	// allowed tells the user, in a sentence.
	allowed string
}

const digits = "^[0-9]+$"

// What settings may be, said once for the deployment-wide variable and for the attribute of an instance.
var (
	anything = value{pattern: ".", allowed: "Allowed: any text."}
	cores    = value{digits, 1, 512, "Allowed: a whole number from 1 to 512."}
	memory   = value{digits, 128, 4194304, "Allowed: MiB as a whole number from 128, such as 4096; 8 GiB are 8192."}
	balloon  = value{digits, 0, 4194304, "Allowed: MiB as a whole number, such as 2048 for 2 GiB, or 0 for none."}
	swap     = balloon
	diskSize = value{pattern: "^[1-9][0-9]*[GT]?$", allowed: "Allowed: whole gigabytes or terabytes, such as 20G, 20 or 1T, but not 20GB."}
	vlan     = value{digits, 0, 4094, "Allowed: 1 to 4094, or 0 for no VLAN."}
	vmid     = value{digits, 100, 999999999, "Allowed: a whole number from 100 to 999999999."}
	order    = value{digits, 0, 100000, "Allowed: a whole number; lower ones start first."}
	delay    = value{digits, 0, 86400, "Allowed: seconds as a whole number up to 86400."}
	flag     = value{pattern: "^(true|false)$", allowed: "Allowed: true or false."}
	hostname = value{pattern: label, allowed: "Allowed: 1 to 63 lower-case letters, digits and inner hyphens."}
	cpuType  = value{pattern: "^[A-Za-z0-9._+-]+$", allowed: "Allowed: a CPU type of Proxmox VE, such as host or x86-64-v2-AES."}
	pool     = value{pattern: "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+){0,2}$", allowed: "Allowed: letters, digits and . _ - , and / for a pool in a pool."}
	tag      = value{pattern: "^[A-Za-z0-9_][A-Za-z0-9_+.-]*$", allowed: "Allowed: letters, digits and _ + . - , the first one a letter, digit or _."}
	path     = value{pattern: "^(/[A-Za-z0-9._-]+)+$", allowed: "Allowed: an absolute path such as /srv/archive."}
	role     = value{pattern: "^(" + strings.Join(roles, "|") + ")$", allowed: "Allowed: " + strings.Join(roles, ", ") + "."}
	address  = value{pattern: "^" + ipv4 + "$", allowed: "Give one such as 192.168.20.11, without leading zeros; its prefix length goes into network_prefix_length."}
	dnsName  = value{pattern: `^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`, allowed: "Allowed: DNS names in lower case, such as db.example.org."}
	network  = value{pattern: "^" + ipv4 + "/([89]|[12][0-9]|30)$", allowed: "Give one with its prefix length, such as 10.0.0.11/24."}
)

// roles are the inventory groups that an instance can be in.
var roles = []string{"etcd", "patroni", "haproxy", "pgbouncer", "backup", "monitoring"}

const (
	// label is a lower-case DNS label (RFC 1123). Proxmox VE takes no other characters in a guest's name.
	label = `^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`
	// octet has no leading zeros: some programs read the 012 of 192.168.20.012 as octal, which is another address.
	octet = `(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])`
	ipv4  = `(` + octet + `[.]){3}` + octet
)

// holds is HCL for whether a term is such a value.
func (v value) holds(term string) string {
	matches := fmt.Sprintf("can(regex(%q, %s))", v.pattern, term)
	if v.high == 0 {
		return matches
	}
	return fmt.Sprintf("%[1]s && try(tonumber(%[2]s) >= %[3]d && tonumber(%[2]s) <= %[4]d, false)", matches, term, v.low, v.high)
}

// rule is about a variable. An empty text is left out, as it is for an instance.
func (v value) rule(variable string) rule {
	r := v.givenRule(variable)
	return rule{"var." + variable + ` == "" || ` + r.holds, r.message}
}

// givenRule is rule for a variable that cannot be left out.
func (v value) givenRule(variable string) rule {
	return rule{v.holds("var." + variable), fmt.Sprintf(`%[1]s is "${var.%[1]s}". %[2]s`, variable, v.allowed)}
}

// elementsRule is about a variable that is a list of texts.
func (v value) elementsRule(variable string) rule {
	return none(fmt.Sprintf("[for e in var.%s : e if !(%s)]", variable, v.holds("e")), variable+" has invalid values", v.allowed)
}
