package api

import (
	"strings"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/schema"
)

// notPermitted is the refusal that does not say what is missing.
func notPermitted() *pve.Error {
	return &pve.Error{Code: pve.Forbidden, Text: "Permission check failed"}
}

// forbidden is a refusal with a reason of its own.
func forbidden(reason string) *pve.Error {
	return &pve.Error{Code: pve.Forbidden, Text: "Permission check failed (" + reason + ")"}
}

// permit decides whether a call may be made, by what the schema says about it.
// Source: PVE::RPCEnvironment, exec_api2_perm_check (pve-access-control).
func (s *Server) permit(state *pve.State, c *call, p schema.Permission) error {
	switch {
	case p.All != nil:
		for _, part := range p.All {
			if err := s.permit(state, c, part); err != nil {
				return err
			}
		}
		return nil
	case p.Any != nil:
		for _, part := range p.Any {
			if (part.If == "" || c.has(part.If)) && s.permit(state, c, part) == nil {
				return nil
			}
		}
		return notPermitted()
	case p.Kind == "path" && p.EachOf:
		return s.requireAll(state, c.id, expand(p.Path, c), p.Privileges...)
	case p.Kind == "path":
		return s.require(state, c.id, expand(p.Path, c), p.Privileges...)
	case p.Kind == "perm-modify":
		return s.permitGrant(state, c.id, expand(p.Path, c))
	case p.Kind == "userid-param" || p.Kind == "userid-group":
		return s.permitUser(state, c, p)
	}
	return nil // whoever is logged in: the handler asks for more
}

// permitUser is about the user that the parameter userid names. A token is not
// its user. There are no groups in the lab.
func (s *Server) permitUser(state *pve.State, c *call, p schema.Permission) error {
	user := expand("{userid}", c)
	switch {
	case p.Kind == "userid-group":
		if s.require(state, c.id, "/access/groups", p.Privileges...) != nil {
			return notPermitted()
		}
		return nil
	case p.Privileges[0] == "self":
		if c.id.String() != user {
			return notPermitted()
		}
		return nil
	}
	_, realm, _ := strings.Cut(user, "@")
	return s.require(state, c.id, "/access/realm/"+realm, p.Privileges...)
}

// permitGrant: who manages an object may also grant roles on it.
func (s *Server) permitGrant(state *pve.State, id pve.Identity, path string) error {
	privileges := []string{"Permissions.Modify"}
	for prefix, owner := range map[string]string{"/storage/": "Datastore.Allocate", "/vms/": "VM.Allocate", "/pool/": "Pool.Allocate"} {
		if strings.HasPrefix(path, prefix) {
			privileges = append(privileges, owner)
		}
	}
	return s.require(state, id, path, privileges...)
}

// require fails unless id holds one of the privileges on path.
func (s *Server) require(state *pve.State, id pve.Identity, path string, privileges ...string) error {
	for _, privilege := range privileges {
		if state.Has(id, path, privilege, s.cfg.Version) {
			return nil
		}
	}
	return pve.Denied(path, privileges...)
}

// requireAll fails unless id holds all of the privileges on path.
func (s *Server) requireAll(state *pve.State, id pve.Identity, path string, privileges ...string) error {
	for _, privilege := range privileges {
		if err := s.require(state, id, path, privilege); err != nil {
			return err
		}
	}
	return nil
}

// expand puts the values of parameters into a path.
func expand(path string, c *call) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		if strings.HasPrefix(part, "{") {
			name := strings.Trim(part, "{}")
			if parts[i] = c.http.PathValue(name); parts[i] == "" {
				parts[i] = c.params[name]
			}
		}
	}
	return strings.Join(parts, "/")
}
