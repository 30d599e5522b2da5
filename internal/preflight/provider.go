package preflight

import (
	"context"
	"fmt"
	"slices"
)

// release of Proxmox VE, as far as anything depends on it.
type release struct {
	major, minor int
	full         string
}

// parseRelease reads "8.2.2" or "7.4-3".
func parseRelease(version string) release {
	r := release{full: version}
	_, _ = fmt.Sscanf(version, "%d.%d", &r.major, &r.minor) // else 0.0, which no provider is known to fit
	return r
}

func (r release) atLeast(major, minor int) bool {
	return r.major > major || r.major == major && r.minor >= minor
}

const toBPG = `Set "provider": "bpg" in the "context" of cdktf.json; to try it for one run: PROVIDER=bpg make plan`

// checkProvider tells whether the provider can work with this release.
func (q *inquiry) checkProvider(ctx context.Context, r *report) {
	v := q.release
	if misfit := q.misfit(ctx); misfit != "" {
		r.fail(q.switching(), "%s", misfit)
	}
	if !v.atLeast(7, 0) || v.atLeast(10, 0) {
		r.warn("", "Proxmox VE %s is not known to this project; it knows 7 to 9.", v.full)
	} else if q.provider == bpg && !v.atLeast(8, 0) {
		r.warn("", "bpg/proxmox is made for Proxmox VE 8 and 9; this is %s.", v.full)
	}
	r.ok("%s fits Proxmox VE %s", q.provider, v.full)
}

// misfit says why the provider cannot work. Telmate 2.9 reads a VM's memory as a number, which became a string in 8.1
// and in late updates of 8.0, and crashes after it has made the VM (Telmate/terraform-provider-proxmox issues 863,
// 882); and it insists on the privilege VM.Monitor, which 9 does not have (issues 1365, 1379).
func (q *inquiry) misfit(ctx context.Context) string {
	const range29 = "It fits 7 and 8.0."
	switch v := q.release; {
	case q.provider != telmate:
		return ""
	case v.atLeast(9, 0):
		return fmt.Sprintf("Telmate/proxmox 2.9 refuses Proxmox VE %s: it wants the privilege VM.Monitor, which 9 no longer has. %s", v.full, range29)
	case q.isVM() && v.atLeast(8, 1):
		return fmt.Sprintf("Telmate/proxmox 2.9 crashes on VMs of Proxmox VE %s. %s", v.full, range29)
	case q.isVM() && q.memoryIsText(ctx):
		return fmt.Sprintf("Telmate/proxmox 2.9 crashes on VMs of this Proxmox VE %s, which has the memory format of 8.1 already.", v.full)
	}
	return ""
}

// switching says how to change the provider, which is one line as long as nothing was made by the old one.
func (q *inquiry) switching() string {
	if !slices.ContainsFunc(q.state.residents, func(r resident) bool { return resources[r.resource].by == telmate }) {
		return toBPG
	}
	return "The machines in the state were made by Telmate/proxmox: another provider would destroy them and make new ones.\n" +
		"move each with terraform state rm and terraform import. " + toBPG
}

// memoryIsText looks at a template, the one VM that is sure to be there.
func (q *inquiry) memoryIsText(ctx context.Context) bool {
	for _, m := range q.machines() {
		for _, template := range q.candidates(ctx, m) {
			config, err := q.askConfig(ctx, template)
			if _, text := config["memory"].(string); err == nil && text {
				return true
			}
		}
	}
	return false
}

// checkFeatures: only root@pam in person may set features of a privileged container (PVE::LXC, check_ct_modify_config_perm).
func (q *inquiry) checkFeatures(_ context.Context, r *report) {
	if q.isVM() {
		return
	}
	if q.wanted.Nesting && !q.wanted.Unprivileged {
		r.fail("Set lxc_unprivileged = true, or lxc_nesting = false.",
			"lxc_nesting is true and lxc_unprivileged is false. Proxmox VE lets no API token set nesting on a privileged container.")
	}
	r.ok("an API token may set the containers' features")
}
