package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"proxmox-patroni/internal/deployment"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// TestPlaced: status tells of members that came to be on one node, and says when nobody could be asked.
func TestPlaced(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(s *pve.Seed) { s.Nodes = append(s.Nodes, "pve2", "pve3") }))
	var hosts, group []string
	for i := range 3 {
		server.Root(t).Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": fmt.Sprint(101 + i), "name": fmt.Sprintf("n%d", i+1), "full": "1"})
		hosts = append(hosts, fmt.Sprintf(`"n%d": {"vm_id": %d, "target_node": "pve%d"}`, i+1, 101+i, i+1))
		group = append(group, fmt.Sprintf(`"n%d": {}`, i+1))
	}
	members := strings.Join(group, ", ")
	inventory := fmt.Sprintf(`{"all": {"hosts": {%s}, "children": {"etcd": {"hosts": {%s}}, "patroni": {"hosts": {%s}}}}}`, strings.Join(hosts, ", "), members, members)
	for name, value := range map[string]string{
		"TF_VAR_proxmox_api_url": server.URL, "TF_VAR_proxmox_api_token_id": pvetest.TokenID, "TF_VAR_proxmox_api_token_secret": pvetest.Secret, "TF_VAR_proxmox_tls_insecure": "true",
	} {
		t.Setenv(name, value)
	}
	var errs bytes.Buffer
	s := &session{errs: &errs, stack: "patroni-cluster", deployment: &deployment.Deployment{Name: deployment.Default, Root: t.TempDir()}}
	want := "The loss of node pmx would take etcd's majority (3 of 3 voters: n1, n2, n3) and every copy of the database (n1, n2, n3)."
	if got := strings.Join(s.placed(t.Context(), inventory), "\n"); got != want || errs.Len() > 0 {
		t.Errorf("all on one node: got %q, want %q; %s", got, want, &errs)
	}
	t.Setenv("TF_VAR_proxmox_api_token_secret", "wrong")
	if got := s.placed(t.Context(), inventory); got != nil || !strings.Contains(errs.String(), "was not asked of Proxmox VE: 401 invalid token value!") {
		t.Errorf("a wrong token: got %q; %s", got, &errs)
	}
	errs.Reset()
	t.Setenv("TF_VAR_proxmox_api_token_secret", "")
	t.Setenv("PROXMOX_VE_API_TOKEN", "")
	if got := s.placed(t.Context(), inventory); got != nil || errs.Len() > 0 {
		t.Errorf("without a token: got %q; %s", got, &errs)
	}
}
