package plantest

import (
	"strings"
	"testing"

	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
	"proxmox-patroni/internal/template"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// TestTemplateIsCloned: of what `pgha template` makes, the real provider makes machines, and finds no difference then.
func TestTemplateIsCloned(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"8.4", "9.1"} {
		t.Run(version, func(t *testing.T) {
			t.Parallel()
			server := pvetest.NewServer(t, pvetest.Version(t, version), pvetest.Seed(func(s *pve.Seed) { s.Templates = nil }))
			// The image is there already; that it is downloaded is tested with the template's own package.
			const image = "local:import/debian-13-generic-amd64-1f1f1f1f1f1f.qcow2"
			check(t, server.Store.Update(func(state *pve.State) error {
				state.Volumes[image] = &pve.Volume{ID: image, Content: "import", Format: "qcow2", Size: 300 << 20, Virtual: 3 << 30}
				return nil
			}))
			client := pveapi.New(pveapi.Access{URL: server.URL, TokenID: pvetest.TokenID, Secret: pvetest.Secret, Insecure: true})
			found, err := survey.Look(t.Context(), client)
			check(t, err)
			maker := template.Maker{Client: client, Token: rights.Of(client, pvetest.TokenID), Found: found, Say: func(line string) { t.Log(line) }}
			result, err := maker.Make(t.Context(), template.Request{
				Kind: "vm", System: "debian-13", Checksum: "sha256:" + strings.Repeat("1f", 32),
			})
			check(t, err)

			s := newStack(t, bpg, node)
			s.apply(vars{
				"proxmox_api_url": server.URL, "proxmox_api_token_id": pvetest.TokenID, "proxmox_api_token_secret": pvetest.Secret,
				"ssh_public_key": sshKey, "vm_template": result.Value, "instances": nodes(2),
			})
			s.plan().wantChanges()
			for key, machine := range specs(t, server, s.outputs()["vm_ids"]) {
				if machine.Image != image {
					t.Errorf("%s is made of %s", key, machine.Image)
				}
			}
		})
	}
}
