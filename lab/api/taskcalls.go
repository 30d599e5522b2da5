package api

import (
	"strings"

	"proxmox-patroni/lab/pve"
)

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
