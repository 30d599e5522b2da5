package api

import (
	"runtime"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

// hostMemory is what each simulated node claims to have. It is not the host's:
// nothing is scheduled by it.
const hostMemory = 64 << 30

func (s *Server) nodes(c *call) (any, error) {
	var list []map[string]any
	err := s.cfg.Store.View(func(state *pve.State) error {
		list = s.nodeList(state, c)
		return nil
	})
	return list, err
}

// nodeList shows the names to everyone and the figures to auditors (PVE::API2::Nodes, index).
func (s *Server) nodeList(state *pve.State, c *call) []map[string]any {
	list := []map[string]any{}
	for _, node := range state.Nodes {
		data := map[string]any{"id": "node/" + node, "type": "node", "node": node, "status": "online", "ssl_fingerprint": ""}
		if state.Has(c.id, "/nodes/"+node, "Sys.Audit", s.cfg.Version) {
			used := nodeMemory(state, node)
			for key, value := range map[string]any{
				"cpu": 0.01, "maxcpu": runtime.NumCPU(), "mem": used, "maxmem": int64(hostMemory), "uptime": 3600,
				"disk": state.Used("local"), "maxdisk": int64(100 << 30), "level": "",
			} {
				data[key] = value
			}
		}
		list = append(list, data)
	}
	return list
}

// nodeMemory is what the node's guests were promised.
func nodeMemory(state *pve.State, node string) int64 {
	var sum int64
	for _, guest := range state.Guests {
		if guest.Node == node && !guest.Is("template") {
			sum += int64(guest.MemoryMiB()) << 20
		}
	}
	return sum
}

// nodeStatus has its load averages and core count in the types of the real one:
// the loads are strings.
func (s *Server) nodeStatus(c *call) (any, error) {
	var used int64
	err := s.cfg.Store.View(func(state *pve.State) error {
		used = nodeMemory(state, c.node)
		return nil
	})
	cpus := runtime.NumCPU()
	return map[string]any{
		"pveversion": "pve-manager/" + s.cfg.Version.Full + "/" + s.cfg.Version.RepoID,
		"kversion":   "Linux pvelab", "uptime": 3600, "cpu": 0.01, "wait": 0, "idle": 0,
		"loadavg":        []string{"0.00", "0.00", "0.00"},
		"memory":         map[string]any{"total": int64(hostMemory), "used": used, "free": hostMemory - used},
		"swap":           map[string]any{"total": 0, "used": 0, "free": 0},
		"rootfs":         map[string]any{"total": int64(100 << 30), "used": 0, "free": int64(100 << 30), "avail": int64(100 << 30)},
		"ksm":            map[string]any{"shared": 0},
		"cpuinfo":        map[string]any{"cpus": cpus, "cores": cpus, "sockets": 1, "model": "pvelab", "mhz": "2000.000", "hvm": "1", "user_hz": 100, "flags": ""},
		"current-kernel": map[string]any{"sysname": "Linux", "release": "pvelab", "version": "", "machine": "x86_64"},
		"boot-info":      map[string]any{"mode": "efi", "secureboot": 0},
	}, err
}

// network lists the node's bridges, which is all that guests can be attached to.
// From 8.0 on a bridge shows to those who may use or audit it, or one of its VLANs.
func (s *Server) network(c *call) (any, error) {
	list := []map[string]any{}
	kind := c.params["type"]
	if kind != "" && !strings.Contains(kind, "bridge") {
		return list, nil
	}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, bridge := range state.Bridges {
			if s.cfg.Version.AtLeast(8, 0) && !s.seesBridge(state, c, "/sdn/zones/localnetwork/"+bridge) {
				continue
			}
			list = append(list, map[string]any{
				"iface": bridge, "type": "bridge", "active": 1, "autostart": 1, "method": "manual", "method6": "manual",
				"bridge_vlan_aware": 1, "families": []string{"inet"}, "priority": 3,
			})
		}
		return nil
	})
	return list, err
}

func (s *Server) seesBridge(state *pve.State, c *call, path string) bool {
	paths := []string{path}
	for _, grant := range state.ACL {
		if strings.HasPrefix(grant.Path, path+"/") {
			paths = append(paths, grant.Path)
		}
	}
	return slices.ContainsFunc(paths, func(path string) bool { return s.require(state, c.id, path, "SDN.Use", "SDN.Audit") == nil })
}
