package plantest

import (
	"path/filepath"
	"slices"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pvetest"
)

// TestExamples: each example is planned as it is, on the stack that it is written for, by every provider. The
// secret comes from the environment, as the examples say.
func TestExamples(t *testing.T) {
	t.Parallel()
	machines := map[string]struct {
		stack, kind string
		keys        []string
	}{
		"patroni-cluster.tfvars.example": {cluster, "vm", []string{"node1", "node2", "node3"}},
		"lxc-cluster.tfvars.example":     {cluster, "lxc", []string{"db1", "db2", "db3", "lb1", "lb2"}},
		"single-vm.tfvars.example":       {node, "vm", []string{"default"}},
	}
	files, err := filepath.Glob(filepath.Join(project, "examples", "*.tfvars*"))
	check(t, err)
	if len(files) < len(machines) {
		t.Errorf("%d examples, want at least %d", len(files), len(machines))
	}
	for _, file := range files {
		if filepath.Ext(file) == ".tfvars" {
			continue // somebody's own copy
		}
		name := filepath.Base(file)
		want, known := machines[name]
		if !known {
			t.Errorf("%s: no machines are expected of it here", name)
			continue
		}
		for _, p := range provider.All {
			t.Run(name+" "+string(p.Name), func(t *testing.T) {
				t.Parallel()
				resource := p.Resource(provider.Kind(want.kind))
				arguments := []string{"-var-file=" + file}
				s := newStack(t, string(p.Name), want.stack)
				s.env = append(s.env, "TF_VAR_proxmox_api_token_secret="+pvetest.Secret)
				if p.Name == provider.BPG { // looks the template up
					arguments = append(arguments, "-var=proxmox_api_url="+pvetest.NewServer(t).URL, "-var=proxmox_api_token_id="+pvetest.TokenID)
				}
				changes := s.plan(arguments...).changes
				for _, key := range want.keys {
					if create := "create " + resource.Instance(key); !slices.Contains(changes, create) {
						t.Errorf("the plan lacks %s: %v", create, changes)
					}
				}
			})
		}
	}
}
