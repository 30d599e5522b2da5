package main

import (
	"strings"
	"testing"
)

func TestLeftBehind(t *testing.T) {
	known := []located{
		{Type: "node", Node: "pve1", Status: "online"},
		{Type: "node", Node: "pve2", Status: "offline"},
		{Type: "storage", Node: "pve2", Name: "app-dev-node2"},
		{Type: "qemu", Node: "pve1", Name: "app-dev-node1", VMID: 101, Status: "running"},
		{Type: "qemu", Node: "pve2", Name: "app-dev-node2", VMID: 102, Status: "unknown"},
		{Type: "lxc", Node: "pve2", Name: "app-dev-node3", VMID: 103, Status: "unknown"},
	}
	for name, config := range map[string]string{
		"app-dev-node2": "/etc/pve/nodes/pve2/qemu-server/102.conf",
		"app-dev-node3": "/etc/pve/nodes/pve2/lxc/103.conf",
	} {
		old, err := leftBehind(known, name)
		if err != nil || old == nil || old.config() != config {
			t.Errorf("%s: got %v, %v; want %s", name, old, err, config)
		}
	}
	if old, err := leftBehind(known, "app-dev-node4"); old != nil || err != nil {
		t.Errorf("a guest that is gone: got %v, %v", old, err)
	}
	if _, err := leftBehind(known, "app-dev-node1"); err == nil || !strings.Contains(err.Error(), "node pve1, which is online") {
		t.Errorf("a guest on a living node: got %v", err)
	}
}
