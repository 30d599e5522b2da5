package plantest

import (
	"net/netip"
	"path/filepath"
	"slices"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/scaffold"
	"proxmox-patroni/internal/survey"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// TestInitIsReadyToPlan: the variables file that `pgha init` writes is all that a plan takes, with the secret in the
// environment.
func TestInitIsReadyToPlan(t *testing.T) {
	t.Parallel()
	for _, kind := range []provider.Kind{provider.VM, provider.LXC} {
		t.Run(string(kind), func(t *testing.T) {
			t.Parallel()
			server := pvetest.NewServer(t, pvetest.Seed(func(s *pve.Seed) { s.Nodes = []string{"pmx", "pve2", "pve3"} }))
			access := pveapi.Access{URL: server.URL, TokenID: pvetest.TokenID, Secret: pvetest.Secret, Insecure: true}
			found, err := survey.Look(t.Context(), pveapi.New(access))
			check(t, err)
			choices, err := scaffold.Choose(found, scaffold.Choices{Kind: kind, Subnet: netip.MustParsePrefix("192.168.20.0/24"), Addresses: []netip.Addr{
				netip.MustParseAddr("192.168.20.11"), netip.MustParseAddr("192.168.20.12"), netip.MustParseAddr("192.168.20.13"),
			}})
			check(t, err)
			folder := filepath.Join(t.TempDir(), "deployments", "prod")
			check(t, scaffold.Deployment{Choices: choices, Access: access, Release: found.Release, SSHKey: sshKey, AppName: "app", Environment: "prod"}.Write(folder))

			s := newStack(t, string(choices.Provider), cluster)
			s.env = append(s.env, "TF_VAR_proxmox_api_token_secret="+pvetest.Secret)
			changes := s.plan("-var-file=" + filepath.Join(folder, scaffold.VariablesFile)).changes
			resource := provider.Get(choices.Provider).Resource(kind)
			for _, key := range []string{"node1", "node2", "node3"} {
				if create := "create " + resource.Instance(key); !slices.Contains(changes, create) {
					t.Errorf("the plan lacks %s: %v", create, changes)
				}
			}
		})
	}
}
