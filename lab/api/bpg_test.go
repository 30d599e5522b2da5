package api_test

import (
	"testing"

	"proxmox-patroni/lab/pvetest"
)

// The whole life of a deployment by the real provider bpg/proxmox.
func TestBPGLifeCycle(t *testing.T) {
	for _, version := range []string{"7.4", "8.0", "8.2", "9.0"} {
		t.Run(version, func(t *testing.T) {
			server := pvetest.NewServer(t, pvetest.Version(t, version))
			tf := newTerraform(t, "bpg", "bpg/proxmox", server)
			tf.set("instances", map[string]string{"node1": "192.168.20.11", "node2": "192.168.20.12", "node3": "192.168.20.13"})
			tf.set("containers", map[string]string{"ct1": "192.168.20.21"})
			tf.apply()
			tf.clean()
			tf.destroy()
		})
	}
}
