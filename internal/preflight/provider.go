package preflight

import (
	"context"
	"fmt"
	"slices"
)

// checkProvider tells whether the provider can work with this release.
func (q *inquiry) checkProvider(ctx context.Context, r *report) {
	v := q.release
	if misfit := q.misfit(ctx); misfit != "" {
		r.fail(q.switching(), "%s", misfit)
	}
	if !v.AtLeast(7, 0) || v.AtLeast(10, 0) {
		r.warn("", "Proxmox VE %s is not known to this project; it knows 7 to 9.", v.Full)
	} else if !v.AtLeast(q.provider.Since.Major, q.provider.Since.Minor) {
		r.warn("", "%s is made for Proxmox VE %s; this is %s.", q.provider.Source, q.provider.Releases, v.Full)
	}
	r.ok("%s fits Proxmox VE %s", q.provider.Name, v.Full)
}

// misfit says why the provider cannot work.
func (q *inquiry) misfit(ctx context.Context) string {
	unfit := q.provider.Unfit(q.kind(), q.release)
	if unfit == "" && q.isVM() && q.provider.MemoryIsNumber && q.memoryIsText(ctx) {
		unfit = fmt.Sprintf("%s crashes on VMs of this Proxmox VE %s, which has the memory format of 8.1 already.", q.provider, q.release.Full)
	}
	return unfit
}

// switching says which provider to choose instead.
func (q *inquiry) switching() string {
	made := slices.ContainsFunc(q.state.existing, func(r existing) bool {
		source, _, _ := r.maker()
		return source == q.provider.Source
	})
	return q.provider.Instead(q.kind(), q.release, made)
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
