package api

import (
	"maps"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/schema"
)

func (s *Server) createUser(c *call) (any, error) {
	id := c.params["userid"]
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		if !strings.HasSuffix(id, "@pam") && !strings.HasSuffix(id, "@pve") {
			return pve.BadParameter("userid", "invalid format - value '%s' does not look like a valid user name", id)
		}
		if state.Users[id] != nil {
			return pve.Errorf("create user failed: user '%s' already exists", id)
		}
		state.Users[id] = &pve.User{ID: id, Password: c.params["password"], Comment: c.params["comment"]}
		return nil
	})
}

func (s *Server) deleteUser(c *call) (any, error) {
	id := c.http.PathValue("userid")
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		if id == "root@pam" || state.Users[id] == nil {
			return pve.Errorf("delete user failed: no such user ('%s')", id)
		}
		delete(state.Users, id)
		state.ACL = slices.DeleteFunc(state.ACL, func(g pve.Grant) bool {
			return g.Subject == id || strings.HasPrefix(g.Subject, id+"!")
		})
		return nil
	})
}

func (s *Server) tokens(c *call) (any, error) {
	var list any
	err := s.withUser(c, func(user *pve.User) error {
		list = tokenList(user)
		return nil
	})
	return list, err
}

func (s *Server) token(c *call) (any, error) {
	var data any
	err := s.withUser(c, func(user *pve.User) error {
		name := c.http.PathValue("tokenid")
		token, ok := user.Tokens[name]
		if !ok {
			return pve.Errorf("no such token '%s' for user '%s'", name, user.ID)
		}
		data = tokenData(token)
		return nil
	})
	return data, err
}

// createToken answers the secret, the only time that it is shown. Tokens are
// separated from their user's privileges unless asked otherwise.
func (s *Server) createToken(c *call) (any, error) {
	name, secret := c.http.PathValue("tokenid"), pve.NewUUID()
	token := pve.Token{Secret: secret, PrivSep: !c.has("privsep") || c.flag("privsep"), Comment: c.params["comment"]}
	err := s.changeTokens(c, func(user *pve.User) error {
		if _, exists := user.Tokens[name]; exists {
			return pve.BadParameter("tokenid", "Token already exists.")
		}
		if user.Tokens == nil {
			user.Tokens = make(map[string]pve.Token)
		}
		user.Tokens[name] = token
		return nil
	})
	return map[string]any{"full-tokenid": c.http.PathValue("userid") + "!" + name, "value": secret, "info": tokenData(token)}, err
}

func (s *Server) deleteToken(c *call) (any, error) {
	return nil, s.changeTokens(c, func(user *pve.User) error {
		name := c.http.PathValue("tokenid")
		if _, exists := user.Tokens[name]; !exists {
			return pve.Errorf("no such token '%s' for user '%s'", name, user.ID)
		}
		delete(user.Tokens, name)
		return nil
	})
}

func (s *Server) changeTokens(c *call, change func(*pve.User) error) error {
	return s.cfg.Store.Update(func(state *pve.State) error {
		user := state.Users[c.http.PathValue("userid")]
		if user == nil {
			return pve.Errorf("no such user ('%s')", c.http.PathValue("userid"))
		}
		return change(user)
	})
}

func (s *Server) roles(*call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		roles := state.RolePrivileges(s.cfg.Version)
		for _, name := range slices.Sorted(maps.Keys(roles)) {
			list = append(list, map[string]any{
				"roleid": name, "privs": strings.Join(roles[name], ","), "special": bit(pve.IsPredefinedRole(name)),
			})
		}
		return nil
	})
	return list, err
}

func (s *Server) role(c *call) (any, error) {
	var data map[string]int
	err := s.cfg.Store.View(func(state *pve.State) error {
		name := c.http.PathValue("roleid")
		privileges, ok := state.RolePrivileges(s.cfg.Version)[name]
		if !ok {
			return pve.Errorf("role '%s' does not exist", name)
		}
		data = make(map[string]int, len(privileges))
		for _, privilege := range privileges {
			data[privilege] = 1
		}
		return nil
	})
	return data, err
}

func (s *Server) createRole(c *call) (any, error) {
	name, privileges := c.params["roleid"], words(c.params["privs"])
	for _, privilege := range privileges {
		if !slices.Contains(s.cfg.Version.Privileges(), privilege) {
			return nil, pve.BadParameter("privs", "invalid format - value '%s' is not a valid privilege", privilege)
		}
	}
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		if _, exists := state.RolePrivileges(s.cfg.Version)[name]; exists {
			return pve.Errorf("role '%s' already exists", name)
		}
		state.Roles[name] = privileges
		return nil
	})
}

// acl lists the grants on paths that the caller may grant on, or all to auditors.
func (s *Server) acl(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		auditor := state.Has(c.id, "/access", "Sys.Audit", s.cfg.Version)
		for _, grant := range state.ACL {
			if !auditor && s.permitGrant(state, c.id, grant.Path) != nil {
				continue
			}
			list = append(list, map[string]any{
				"path": grant.Path, "ugid": grant.Subject, "roleid": grant.Role,
				"propagate": bit(grant.Propagate), "type": subjectType(grant.Subject),
			})
		}
		return nil
	})
	return list, err
}

func subjectType(subject string) string {
	if strings.Contains(subject, "!") {
		return "token"
	}
	return "user"
}

// updateACL adds or removes grants.
func (s *Server) updateACL(c *call) (any, error) {
	subjects := append(words(c.params["users"]), words(c.params["tokens"])...)
	return nil, s.cfg.Store.Update(func(state *pve.State) error {
		for _, role := range words(c.params["roles"]) {
			if _, exists := state.RolePrivileges(s.cfg.Version)[role]; !exists {
				return pve.Errorf("role '%s' does not exist", role)
			}
			for _, subject := range subjects {
				if err := setGrant(state, c, subject, role); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func setGrant(state *pve.State, c *call, subject, role string) error {
	userID, token, _ := strings.Cut(subject, "!")
	user := state.Users[userID]
	if user == nil {
		return pve.Errorf("user '%s' does not exist", userID)
	}
	if _, exists := user.Tokens[token]; token != "" && !exists {
		return pve.Errorf("no such token '%s' for user '%s'", token, userID)
	}
	grant := pve.Grant{Path: c.params["path"], Subject: subject, Role: role, Propagate: !c.has("propagate") || c.flag("propagate")}
	state.ACL = slices.DeleteFunc(state.ACL, func(g pve.Grant) bool {
		return g.Path == grant.Path && g.Subject == grant.Subject && g.Role == grant.Role
	})
	if !c.flag("delete") {
		state.ACL = append(state.ACL, grant)
	}
	return nil
}

func words(text string) []string { return schema.Split(text) }
