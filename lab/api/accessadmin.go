package api

import (
	"maps"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

var userParams = pve.Schema{
	pve.Need("userid", pve.Text), pve.May("password", pve.Text), pve.May("comment", pve.Text), pve.May("email", pve.Text),
	pve.May("enable", pve.Boolean), pve.May("expire", pve.Integer(0, 0)), pve.May("firstname", pve.Text),
	pve.May("lastname", pve.Text), pve.May("groups", pve.Text), pve.May("keys", pve.Text),
}

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
	err := s.withUser(c, "Sys.Audit", func(_ *pve.State, user *pve.User) error {
		list = tokenList(user)
		return nil
	})
	return list, err
}

func (s *Server) token(c *call) (any, error) {
	var data any
	err := s.withUser(c, "Sys.Audit", func(_ *pve.State, user *pve.User) error {
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

var tokenParams = pve.Schema{pve.May("privsep", pve.Boolean), pve.May("comment", pve.Text), pve.May("expire", pve.Integer(0, 0))}

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
	if err := s.withUser(c, "User.Modify", func(*pve.State, *pve.User) error { return nil }); err != nil {
		return err
	}
	return s.cfg.Store.Update(func(state *pve.State) error { return change(state.Users[c.http.PathValue("userid")]) })
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

var roleParams = pve.Schema{pve.Need("roleid", pve.Text), pve.May("privs", pve.Text)}

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

func (s *Server) acl(*call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for _, grant := range state.ACL {
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

var aclParams = pve.Schema{
	pve.Need("path", pve.Text), pve.Need("roles", pve.Text), pve.May("users", pve.Text), pve.May("tokens", pve.Text),
	pve.May("propagate", pve.Boolean), pve.May("delete", pve.Boolean),
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

// words splits a list as Proxmox VE does: by commas, semicolons, blanks or NULs.
func words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",; \x00", r) })
}
