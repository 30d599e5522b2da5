package api

import (
	"runtime"
	"slices"
	"strconv"
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

// nodeList shows the names to everyone and the figures to auditors.
func (s *Server) nodeList(state *pve.State, c *call) []map[string]any {
	list := []map[string]any{}
	for _, node := range state.Nodes {
		data := map[string]any{"id": "node/" + node, "type": "node", "node": node, "status": "online"}
		if state.Has(c.id, "/nodes/"+node, "Sys.Audit", s.cfg.Version) {
			used := nodeMemory(state, node)
			for key, value := range map[string]any{
				"cpu": 0.01, "maxcpu": runtime.NumCPU(), "mem": used, "maxmem": int64(hostMemory), "uptime": 3600,
				"disk": state.Used("local"), "maxdisk": int64(100 << 30), "level": "", "ssl_fingerprint": "",
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

var networkParams = pve.Schema{pve.May("type", pve.Text)}

// network lists the node's bridges, which is all that guests can be attached to.
func (s *Server) network(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, bridge := range state.Bridges {
			if kind := c.params["type"]; kind == "" || strings.Contains(kind, "bridge") {
				list = append(list, map[string]any{
					"iface": bridge, "type": "bridge", "active": 1, "autostart": 1, "method": "manual", "method6": "manual",
					"bridge_vlan_aware": 1, "families": []string{"inet"}, "priority": 3,
				})
			}
		}
		return nil
	})
	return list, err
}

var taskListParams = pve.Schema{
	pve.May("vmid", pve.VMID), pve.May("limit", pve.Integer(0, 0)), pve.May("start", pve.Integer(0, 0)), pve.May("errors", pve.Boolean),
	pve.May("source", pve.OneOf("archive", "active", "all")), pve.May("typefilter", pve.Text), pve.May("userfilter", pve.Text),
	pve.May("since", pve.Integer(0, 0)), pve.May("until", pve.Integer(0, 0)), pve.May("statusfilter", pve.Text),
}

// taskList answers the tasks, newest first, that the caller may see.
func (s *Server) taskList(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for i := len(state.Tasks) - 1; i >= 0; i-- {
			task := state.Tasks[i]
			upid, err := pve.ParseUPID(task.UPID)
			if err != nil {
				return err
			}
			if s.seesTask(state, c, upid) && taskMatches(c, task, upid) {
				list = append(list, taskData(task, upid, true))
			}
		}
		return nil
	})
	first := min(c.number("start", 0), len(list))
	list = list[first:]
	if limit := c.number("limit", 50); c.http.PathValue("node") != "" && limit > 0 && limit < len(list) {
		list = list[:limit]
	}
	return list, err
}

func taskMatches(c *call, task *pve.Task, upid pve.UPID) bool {
	source := c.params["source"]
	return (c.node == "" || upid.Node == c.node) &&
		(!c.has("vmid") || upid.ID == c.params["vmid"]) &&
		(!c.has("typefilter") || upid.Type == c.params["typefilter"]) &&
		(!c.has("userfilter") || strings.Contains(upid.User, c.params["userfilter"])) &&
		(!c.flag("errors") || !task.Running() && task.Exit != pve.ExitOK) &&
		(source != "active" || task.Running()) &&
		(!c.has("since") || upid.Start.Unix() >= int64(c.number("since", 0))) &&
		(!c.has("until") || upid.Start.Unix() <= int64(c.number("until", 0)))
}

// seesTask: one's own tasks, and all for auditors of the node.
func (s *Server) seesTask(state *pve.State, c *call, upid pve.UPID) bool {
	user, _, _ := strings.Cut(upid.User, "!")
	return user == c.id.User || state.Has(c.id, "/nodes/"+upid.Node, "Sys.Audit", s.cfg.Version)
}

// taskData has its end in lists and its state as "status" there, but as
// "exitstatus" when the task is asked for alone.
func taskData(task *pve.Task, upid pve.UPID, listed bool) map[string]any {
	user, tokenID, _ := strings.Cut(upid.User, "!")
	data := map[string]any{
		"upid": task.UPID, "node": upid.Node, "pid": upid.PID, "pstart": upid.PStart, "starttime": upid.Start.Unix(),
		"type": upid.Type, "id": upid.ID, "user": upid.User,
	}
	if tokenID != "" {
		data["tokenid"] = tokenID
		if !listed {
			data["user"] = user
		}
	}
	switch {
	case listed && !task.Running():
		data["endtime"], data["status"] = task.End.Unix(), task.Exit
	case !listed && task.Running():
		data["status"] = "running"
	case !listed:
		data["status"], data["exitstatus"] = "stopped", task.Exit
	}
	return data
}

func (s *Server) withTask(c *call, fn func(*pve.Task, pve.UPID)) error {
	return s.cfg.Store.View(func(state *pve.State) error {
		upid, err := pve.ParseUPID(c.http.PathValue("upid"))
		if err != nil {
			return pve.BadParameter("upid", "%s", err)
		}
		task, err := state.Task(upid.String())
		if err != nil {
			return err
		}
		if !s.seesTask(state, c, upid) {
			return pve.Denied("/nodes/"+upid.Node, "Sys.Audit")
		}
		fn(task, upid)
		return nil
	})
}

func (s *Server) taskStatus(c *call) (any, error) {
	var data any
	err := s.withTask(c, func(task *pve.Task, upid pve.UPID) { data = taskData(task, upid, false) })
	return data, err
}

var taskLogParams = pve.Schema{pve.May("start", pve.Integer(0, 0)), pve.May("limit", pve.Integer(0, 0)), pve.May("download", pve.Boolean)}

// taskLog answers lines numbered from 1; an empty log has one line that says so.
func (s *Server) taskLog(c *call) (any, error) {
	list := []map[string]any{}
	err := s.withTask(c, func(task *pve.Task, _ pve.UPID) {
		first, limit := c.number("start", 0), c.number("limit", 50)
		for i, line := range task.Log {
			if i >= first && (limit == 0 || i < first+limit) {
				list = append(list, map[string]any{"n": i + 1, "t": line})
			}
		}
		if len(task.Log) == 0 {
			list = append(list, map[string]any{"n": 1, "t": "no content"})
		}
	})
	return list, err
}

func (s *Server) stopTask(c *call) (any, error) {
	var name string
	err := s.withTask(c, func(task *pve.Task, _ pve.UPID) { name = task.UPID })
	if err == nil {
		s.tasks.interrupt(name)
	}
	return nil, err
}

var migrateParams = pve.Schema{
	pve.Need("target", pve.Text), pve.May("online", pve.Boolean), pve.May("with-local-disks", pve.Boolean), pve.May("force", pve.Boolean),
	pve.May("targetstorage", pve.Text), pve.May("target-storage", pve.Text), pve.May("restart", pve.Boolean), pve.May("timeout", pve.Integer(0, 0)), pve.May("bwlimit", pve.Number),
}

// migrate moves a guest in the books only: all nodes of the lab are this machine.
func (s *Server) migrate(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		target := c.params["target"]
		err := s.view(c, kind, func(state *pve.State, g *pve.Guest) error {
			if !slices.Contains(state.Nodes, target) {
				return pve.BadParameter("target", "target node '%s' does not exist", target)
			}
			if target == g.Node {
				return pve.BadParameter("target", "target is local node.")
			}
			return g.CheckLock()
		})
		if err != nil {
			return nil, err
		}
		return s.powerTask(c, kind, "migrate", func(j *job) error {
			j.logf("migration of %s %s to node '%s'", kind.Title(), strconv.Itoa(c.vmid), target)
			return s.update(c, kind, func(_ *pve.State, g *pve.Guest) error {
				g.Node = target
				return nil
			})
		})
	}
}
