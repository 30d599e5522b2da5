package constructs

import (
	"fmt"
	"sort"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Provider names the Terraform provider that makes the machines.
type Provider string

const (
	// Telmate is Telmate/proxmox 2.9, for Proxmox VE 7 and 8.0. It is the default.
	Telmate Provider = "telmate"
	// BPG is bpg/proxmox, for Proxmox VE 8 and 9.
	BPG Provider = "bpg"
)

// maker is what ProxmoxNode asks of a provider; one file implements it for each.
type maker interface {
	// make configures the provider from the variables and defines the VMs and the containers, each with for_each
	// over its share of local.machines.
	make(scope constructs.Construct) []cdktf.ITerraformDependable
	// addresses are those of the VMs and of the containers.
	addresses() (vm, container string)
	// formerlySingle are addresses that older states have without a key.
	formerlySingle() []string
	// vmid is the numeric VM id of the resource in that HCL term.
	vmid(term string) string
}

var makers = map[Provider]maker{Telmate: telmate{}, BPG: bpg{}}

// ParseProvider reads a provider's name; the empty name is the default.
func ParseProvider(name string) (Provider, error) {
	if name == "" {
		return Telmate, nil
	}
	if _, known := makers[Provider(name)]; known {
		return Provider(name), nil
	}
	allowed := make([]string, 0, len(makers))
	for p := range makers {
		allowed = append(allowed, string(p))
	}
	sort.Strings(allowed)
	return "", fmt.Errorf("unknown provider %q; allowed: %s", name, strings.Join(allowed, ", "))
}

func (p Provider) maker() maker {
	known, err := ParseProvider(string(p))
	if err != nil {
		panic(err)
	}
	return makers[known]
}

// forEach iterates over the machines when they are of this kind ("vm" or "lxc").
func forEach(kind string) cdktf.MapTerraformIterator {
	return each(`{ for key, m in local.machines : key => m if var.resource_type == %q }`, kind)
}

// Waits are bounded: a guest agent that never answers must end in an error, not in a hung pipeline.
const (
	createTimeout = "15m"
	createSeconds = 900
	startSeconds  = 300
	agentTimeout  = "5m"
)

const (
	// vmUser is the user that cloud-init makes; a container's is root, as Proxmox VE gives keys to no other.
	vmUser = "deploy"
	// publicKey drops the newline that a key file ends in.
	publicKey = "trimspace(var.ssh_public_key)"
	// lxcSwap is the swap of a container in MiB, as in the older module.
	lxcSwap = 512
)
