package survey

import (
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

func TestLook(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(s *pve.Seed) { s.Nodes = []string{"pmx", "pve2"} }))
	server.Root(t).Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "101", "name": "taken", "full": "1"})
	found, err := Look(t.Context(), pveapi.New(pveapi.Access{URL: server.URL, TokenID: pvetest.TokenID, Secret: pvetest.Secret, Insecure: true}))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(found.Release, "8.") || len(found.Nodes) != 2 || len(found.Unseen) > 0 {
		t.Errorf("got %+v", found)
	}
	node := found.Node("pmx")
	if node.Cores == 0 || node.MemoryMiB == 0 || node.FreeMemoryMiB == 0 || !node.Online {
		t.Errorf("the node is %+v", node)
	}
	zfs := slices.IndexFunc(node.Storages, func(s Storage) bool { return s.Name == "zfs-vm" && s.Holds("images") && s.FreeGiB > 900 })
	if zfs < 0 || !slices.ContainsFunc(node.Bridges, func(b Bridge) bool { return b.Name == "vmbr0" }) {
		t.Errorf("storages %+v, bridges %+v", node.Storages, node.Bridges)
	}
	if want := []string{"local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst"}; !slices.Equal(node.ContainerTemplates, want) {
		t.Errorf("container templates %v, want %v", node.ContainerTemplates, want)
	}
	if want := []Template{{9000, "ubuntu-2404-template", "pmx"}}; !slices.Equal(found.Templates, want) {
		t.Errorf("templates %v, want %v", found.Templates, want)
	}
	if want := []int{100, 102, 103}; !slices.Equal(found.FreeIDs[:3], want) || len(found.FreeIDs) != freeIDs {
		t.Errorf("free VM ids %v, want %v …", found.FreeIDs, want)
	}
}
