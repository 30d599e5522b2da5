package constructs

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/internal/provider"
)

// maker is what ProxmoxNode asks of a provider; one file implements it for each.
type maker interface {
	// make configures the provider from the variables and defines the VMs and the containers, each with for_each
	// over its share of local.machines and with the labels that internal/provider has.
	make(scope constructs.Construct) []cdktf.ITerraformDependable
}

var makers = map[provider.Name]maker{provider.Telmate: telmate{}, provider.Telmate3: telmate3{}, provider.BPG: bpg{}}

// require pins the exact version of a provider; name is that of its entry in required_providers.
func require(scope constructs.Construct, name string, p provider.Provider) {
	override(scope, "terraform.required_providers."+name, map[string]any{"source": p.Source, "version": p.Version})
}

// forEach iterates over the machines when they are of this kind ("vm" or "lxc").
func forEach(kind provider.Kind) cdktf.MapTerraformIterator {
	return each(`{ for key, m in local.machines : key => m if var.resource_type == %q }`, kind)
}

// Waits are bounded: a guest agent that never answers must end in an error, not in a hung pipeline.
const (
	createTimeout = "15m"
	createSeconds = 900
	startSeconds  = 300
)

const (
	// vmUser is the user that cloud-init makes; a container's is root, as Proxmox VE gives keys to no other.
	vmUser = "deploy"
	// ifGiven is HCL for an attribute of the machine that is left out when it is empty.
	ifGiven = `each.value.%[1]s == "" ? null : each.value.%[1]s`
)
