package api

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

// Every release has HA resources; groups of nodes became rules in 9.0.

func haData(ha pve.Section) map[string]any {
	if ha["state"] == "" {
		return map[string]any{"managed": 0}
	}
	return map[string]any{"managed": 1, "state": ha["state"], "group": ha["group"]}
}

// fullSID completes "100" to "vm:100" or "ct:100".
func fullSID(state *pve.State, sid string) (string, error) {
	_, number, isFull := strings.Cut(sid, ":")
	if !isFull {
		number = sid
	}
	vmid, _ := strconv.Atoi(number)
	guest := state.Guests[vmid]
	switch {
	case guest == nil && isFull:
		return sid, nil
	case guest == nil:
		return "", pve.Errorf("unable to parse HA resource id: no such VM or CT %s", number)
	case isFull && sid != guest.SID():
		return "", pve.Errorf("%s '%s' does not exist in cluster", strings.ToUpper(sid[:2]), number)
	}
	return guest.SID(), nil
}

// section is an entry as the API answers it, with the types of its options.
func (s *Server) section(create string, entry pve.Section) map[string]any {
	data := make(map[string]any)
	parameters := s.schemaOf(create).Parameters
	for key, value := range entry {
		parameter, known := parameters.Find(key)
		if known && (parameter.Type == "boolean" || parameter.Type == "integer") {
			data[key] = number(value)
		} else {
			data[key] = value
		}
	}
	return data
}

// change applies the parameters of an update to an entry. Those in fixed are not part of it.
func (c *call) change(entry pve.Section, fixed ...string) {
	for _, key := range words(c.params["delete"]) {
		delete(entry, key)
	}
	for key, value := range c.params {
		if !slices.Contains(fixed, key) && key != "delete" && key != "digest" {
			entry[key] = value
		}
	}
}

func (s *Server) haResources(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, sid := range sorted(state.HA) {
			if c.params["type"] == "" || strings.HasPrefix(sid, c.params["type"]) {
				list = append(list, s.haResource(sid, state.HA[sid]))
			}
		}
		return nil
	})
	return list, err
}

func (s *Server) haResource(sid string, ha pve.Section) map[string]any {
	data := s.section("POST /cluster/ha/resources", ha)
	data["sid"], data["type"] = sid, sid[:2]
	return data
}

// withHA calls fn with the resource that the path names. Telmate's provider asks
// for each guest it reads and takes any text but this one for a failure to be retried.
func (s *Server) withHA(c *call, fn func(state *pve.State, sid string, ha pve.Section) error) error {
	access := s.cfg.Store.Update
	if c.http.Method == http.MethodGet {
		access = s.cfg.Store.View
	}
	return access(func(state *pve.State) error {
		sid, err := fullSID(state, c.http.PathValue("sid"))
		if err != nil {
			return err
		}
		ha, managed := state.HA[sid]
		if !managed && c.http.Method == "DELETE" {
			return pve.Errorf("cannot delete service '%s', not HA managed!", sid)
		}
		if !managed {
			return pve.Errorf("no such resource '%s'", sid)
		}
		return fn(state, sid, ha)
	})
}

func (s *Server) ha(c *call) (any, error) {
	var data any
	err := s.withHA(c, func(_ *pve.State, sid string, ha pve.Section) error {
		data = s.haResource(sid, ha)
		return nil
	})
	return data, err
}

func (s *Server) createHA(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		sid, err := fullSID(state, c.params["sid"])
		if err != nil {
			return err
		}
		if err := s.checkGroup(state, c); err != nil {
			return err
		}
		if _, managed := state.HA[sid]; managed {
			return pve.Errorf("create resource failed: resource ID '%s' already defined", sid)
		}
		state.HA[sid] = pve.Section{"state": "started"}
		c.change(state.HA[sid], "sid", "type")
		return nil
	})
}

// checkGroup: groups are gone in 9.0, and must exist before.
func (s *Server) checkGroup(state *pve.State, c *call) error {
	group := c.params["group"]
	switch {
	case group == "":
		return nil
	case s.cfg.Version.AtLeast(9, 0):
		return pve.Errorf("invalid parameter 'group': ha groups have been migrated to rules")
	case state.HAGroups[group] == nil:
		return pve.Errorf("HA group '%s' does not exist", group)
	}
	return nil
}

func (s *Server) changeHA(c *call) (any, error) {
	return nil, s.withHA(c, func(state *pve.State, _ string, ha pve.Section) error {
		if err := s.checkGroup(state, c); err != nil {
			return err
		}
		c.change(ha, "sid", "type")
		return nil
	})
}

func (s *Server) deleteHA(c *call) (any, error) {
	return nil, s.withHA(c, func(state *pve.State, sid string, _ pve.Section) error {
		if c.params["purge"] == "0" {
			delete(state.HA, sid)
		} else {
			state.RemoveHA(sid)
		}
		return nil
	})
}

// moveHA is how the HA manager moves a guest to another node, when it is told to
// or because a node is gone.
func (s *Server) moveHA(c *call) (any, error) {
	return nil, s.withHA(c, func(state *pve.State, sid string, _ pve.Section) error {
		vmid, _ := strconv.Atoi(sid[3:])
		if err := checkNode(state, c.params["node"]); err != nil {
			return err
		}
		state.Guests[vmid].Node = c.params["node"]
		return nil
	})
}

// setHA: starting and stopping a managed guest is asked of the HA manager.
func (s *Server) setHA(c *call, kind pve.Kind, wanted string) error {
	return s.update(c, kind, func(state *pve.State, g *pve.Guest) error {
		if ha := state.HA[g.SID()]; ha != nil && ha["state"] != "ignored" {
			ha["state"] = wanted
		}
		return nil
	})
}

const migrated = "ha groups have been migrated to rules"

func (s *Server) haGroups(*call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		if s.cfg.Version.AtLeast(9, 0) {
			return pve.Errorf("cannot index groups: %s", migrated)
		}
		for _, name := range sorted(state.HAGroups) {
			list = append(list, s.haGroupData(name, state.HAGroups[name]))
		}
		return nil
	})
	return list, err
}

func (s *Server) haGroupData(name string, group pve.Section) map[string]any {
	data := s.section("POST /cluster/ha/groups", group)
	data["group"], data["type"] = name, "group"
	return data
}

func (s *Server) createHAGroup(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		name := c.params["group"]
		if s.cfg.Version.AtLeast(9, 0) {
			return pve.Errorf("cannot create group: %s", migrated)
		}
		if state.HAGroups[name] != nil {
			return pve.Errorf("create ha group failed: ha group ID '%s' already defined", name)
		}
		state.HAGroups[name] = pve.Section{}
		c.change(state.HAGroups[name], "group", "type")
		return nil
	})
}

func (s *Server) withHAGroup(c *call, verb string, fn func(state *pve.State, name string, group pve.Section) error) error {
	access := s.cfg.Store.Update
	if c.http.Method == http.MethodGet {
		access = s.cfg.Store.View
	}
	return access(func(state *pve.State) error {
		name := c.http.PathValue("group")
		if s.cfg.Version.AtLeast(9, 0) {
			return pve.Errorf("cannot %s group: %s", verb, migrated)
		}
		if state.HAGroups[name] == nil {
			return pve.Errorf("no such ha group '%s'", name)
		}
		return fn(state, name, state.HAGroups[name])
	})
}

func (s *Server) haGroup(c *call) (any, error) {
	var data any
	err := s.withHAGroup(c, "read", func(_ *pve.State, name string, group pve.Section) error {
		data = s.haGroupData(name, group)
		return nil
	})
	return data, err
}

func (s *Server) changeHAGroup(c *call) (any, error) {
	return nil, s.withHAGroup(c, "update", func(_ *pve.State, _ string, group pve.Section) error {
		c.change(group, "group")
		return nil
	})
}

func (s *Server) deleteHAGroup(c *call) (any, error) {
	return nil, s.withHAGroup(c, "delete", func(state *pve.State, name string, _ pve.Section) error {
		for _, sid := range sorted(state.HA) {
			if state.HA[sid]["group"] == name {
				return pve.Errorf("delete ha group failed: ha group is used by service '%s'", sid)
			}
		}
		delete(state.HAGroups, name)
		return nil
	})
}

// haRules lists the rules with what is wrong with them.
func (s *Server) haRules(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		names := slices.SortedFunc(maps.Keys(state.HARules), func(a, b string) int { return order(state, a) - order(state, b) })
		for _, name := range names {
			rule := state.HARules[name]
			affects := c.params["resource"] == "" || slices.Contains(words(rule["resources"]), c.params["resource"])
			if affects && (c.params["type"] == "" || rule["type"] == c.params["type"]) {
				list = append(list, s.haRuleData(state, name))
			}
		}
		return nil
	})
	return list, err
}

func order(state *pve.State, rule string) int {
	n, _ := strconv.Atoi(state.HARules[rule]["order"])
	return n
}

func (s *Server) haRuleData(state *pve.State, name string) map[string]any {
	data := s.section("POST /cluster/ha/rules", state.HARules[name])
	data["rule"], data["order"], data["digest"] = name, order(state, name), "0"
	if errors := state.RuleErrors(name); errors != nil {
		data["errors"] = errors
	}
	return data
}

func (s *Server) haRule(c *call) (any, error) {
	var data any
	err := s.cfg.Store.View(func(state *pve.State) error {
		name := c.http.PathValue("rule")
		if state.HARules[name] == nil {
			return pve.Errorf("no such ha rule '%s'", name)
		}
		data = s.haRuleData(state, name)
		return nil
	})
	return data, err
}

func (s *Server) createHARule(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		name := c.params["rule"]
		if state.HARules[name] != nil {
			return pve.Errorf("create ha rule failed: HA rule '%s' already defined", name)
		}
		required := map[string]string{"node-affinity": "nodes", "resource-affinity": "affinity"}[c.params["type"]]
		if !c.has(required) {
			return pve.BadParameter(required, "property is missing and it is not optional")
		}
		last := 0
		for other := range state.HARules {
			last = max(last, order(state, other))
		}
		state.HARules[name] = pve.Section{"order": strconv.Itoa(last + 1)}
		c.change(state.HARules[name], "rule")
		return checkRule(state, name, "create ha rule failed")
	})
}

func (s *Server) changeHARule(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		name := c.http.PathValue("rule")
		if state.HARules[name] == nil {
			return pve.Errorf("update HA rules failed: HA rule '%s' does not exist", name)
		}
		c.change(state.HARules[name], "rule")
		return checkRule(state, name, "update HA rules failed")
	})
}

// checkRule refuses rules about guests that are not managed, about nodes that do
// not exist, and those that cannot be kept.
func checkRule(state *pve.State, name, what string) error {
	rule := state.HARules[name]
	if rule["disable"] == "0" {
		delete(rule, "disable")
	}
	resources := slices.Sorted(slices.Values(words(rule["resources"])))
	unmanaged := slices.DeleteFunc(slices.Clone(resources), func(sid string) bool { return state.HA[sid] != nil })
	if len(unmanaged) > 0 {
		return pve.Errorf("%s: cannot use unmanaged resource(s) %s.", what, strings.Join(unmanaged, ", "))
	}
	rule["resources"] = commas(resources)
	var unknown []string
	for _, node := range words(rule["nodes"]) {
		if node, _, _ := strings.Cut(node, ":"); !slices.Contains(state.Nodes, node) {
			unknown = append(unknown, node)
		}
	}
	if len(unknown) > 0 {
		return pve.Errorf("%s: cannot use non-existent node(s) %s.", what, strings.Join(unknown, ", "))
	}
	if errors := state.RuleErrors(name); errors != nil {
		return &pve.Error{Code: pve.Invalid, Text: what + ": Rule '" + name + "' is invalid.", Fields: map[string]string{"resources": strings.Join(errors["resources"], ", ")}}
	}
	return nil
}

func (s *Server) deleteHARule(c *call) (any, error) {
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		delete(state.HARules, c.http.PathValue("rule"))
		return nil
	})
}
