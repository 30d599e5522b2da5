package api

import (
	"maps"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

// createTicket logs in. A ticket is accepted as password, which renews it.
func (s *Server) createTicket(c *call) (any, error) {
	userID := c.params["username"]
	if realm := c.params["realm"]; realm != "" && !strings.Contains(userID, "@") {
		userID += "@" + realm
	}
	password := c.params["password"]
	err := s.cfg.Store.View(func(state *pve.State) error {
		user := state.Users[userID]
		owner, renews := s.tickets.verify(password)
		if user == nil || !(renews && owner == userID) && (user.Password == "" || user.Password != password) {
			return unauthenticated(badPassword)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return map[string]any{
		"username": userID, "ticket": s.tickets.ticket(userID), "CSRFPreventionToken": s.tickets.csrf(userID),
		"clustername": "pvelab", "cap": s.capabilities(pve.Identity{User: userID}),
	}, nil
}

// capabilities tell the web interface what to offer, by area.
func (s *Server) capabilities(id pve.Identity) map[string]map[string]int {
	areas := map[string]string{"/vms": "vms", "/storage": "storage", "/access": "access", "/nodes": "nodes", "/": "dc", "/sdn": "sdn"}
	result := make(map[string]map[string]int)
	_ = s.cfg.Store.View(func(state *pve.State) error { // fn returns nil
		for path, area := range areas {
			result[area] = bits(state.Privileges(id, path, s.cfg.Version))
		}
		return nil
	})
	return result
}

func bits(held map[string]bool) map[string]int {
	result := make(map[string]int, len(held))
	for privilege, propagates := range held {
		result[privilege] = bit(propagates)
	}
	return result
}

// permissions lists effective privileges by path. Whoever names a user, even
// themselves, needs Sys.Audit on /access.
func (s *Server) permissions(c *call) (any, error) {
	id := c.id
	if asked := c.params["userid"]; asked != "" {
		user, token, _ := strings.Cut(asked, "!")
		id = pve.Identity{User: user, Token: token}
	}
	result := make(map[string]any)
	err := s.cfg.Store.View(func(state *pve.State) error {
		if c.has("userid") {
			if err := s.require(state, c.id, "/access", "Sys.Audit"); err != nil {
				return err
			}
		}
		if state.Users[id.User] == nil {
			return pve.Errorf("no such user ('%s')", id.User)
		}
		for _, path := range permissionPaths(state, c.params["path"]) {
			if held := state.Privileges(id, path, s.cfg.Version); len(held) > 0 {
				result[path] = bits(held)
			}
		}
		return nil
	})
	return result, err
}

// permissionPaths are the places worth reporting when no path was asked for.
func permissionPaths(state *pve.State, asked string) []string {
	if asked != "" {
		return []string{asked}
	}
	paths := []string{"/", "/access", "/nodes", "/pool", "/sdn", "/storage", "/vms"}
	for _, grant := range state.ACL {
		paths = append(paths, grant.Path)
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// users lists all users to those who may see them, and to others themselves.
func (s *Server) users(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		all := state.Has(c.id, "/access/groups", "Sys.Audit", s.cfg.Version) || state.Has(c.id, "/access/groups", "User.Modify", s.cfg.Version)
		for _, id := range slices.Sorted(maps.Keys(state.Users)) {
			if all || id == c.id.String() { // a token is not its user
				list = append(list, userData(state.Users[id], c.flag("full")))
			}
		}
		return nil
	})
	return list, err
}

func userData(user *pve.User, full bool) map[string]any {
	_, realm, _ := strings.Cut(user.ID, "@")
	data := map[string]any{"userid": user.ID, "enable": 1, "expire": 0, "realm-type": realm}
	if user.Comment != "" {
		data["comment"] = user.Comment
	}
	if full {
		data["groups"] = ""
		data["tokens"] = tokenList(user)
	}
	return data
}

func tokenList(user *pve.User) []map[string]any {
	list := []map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(user.Tokens)) {
		data := tokenData(user.Tokens[name])
		data["tokenid"] = name
		list = append(list, data)
	}
	return list
}

func tokenData(token pve.Token) map[string]any {
	data := map[string]any{"privsep": bit(token.PrivSep), "expire": 0}
	if token.Comment != "" {
		data["comment"] = token.Comment
	}
	return data
}

// user answers one user.
func (s *Server) user(c *call) (any, error) {
	var data map[string]any
	err := s.withUser(c, func(user *pve.User) error {
		tokens := make(map[string]any)
		for name, token := range user.Tokens {
			tokens[name] = tokenData(token)
		}
		data = map[string]any{"enable": 1, "expire": 0, "groups": []string{}, "tokens": tokens}
		if user.Comment != "" {
			data["comment"] = user.Comment
		}
		return nil
	})
	return data, err
}

func (s *Server) withUser(c *call, fn func(*pve.User) error) error {
	return s.cfg.Store.View(func(state *pve.State) error {
		id := c.http.PathValue("userid")
		user := state.Users[id]
		if user == nil {
			return pve.Errorf("no such user ('%s')", id)
		}
		return fn(user)
	})
}

// domains lists the realms that users may come from.
func (s *Server) domains(*call) (any, error) {
	return []map[string]any{
		{"realm": "pam", "type": "pam", "comment": "Linux PAM standard authentication"},
		{"realm": "pve", "type": "pve", "comment": "Proxmox VE authentication server"},
	}, nil
}
