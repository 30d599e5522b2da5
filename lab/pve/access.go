package pve

import (
	"slices"
	"strings"
)

// User is somebody who may log in, by password or with one of their tokens.
type User struct {
	ID       string           `json:"id"` // name@realm
	Password string           `json:"password,omitempty"`
	Comment  string           `json:"comment,omitempty"`
	Tokens   map[string]Token `json:"tokens,omitempty"`
}

// Token is an API token. With PrivSep it has at most the privileges that are
// granted to the token itself; without, those of its user.
type Token struct {
	Secret  string `json:"secret"`
	PrivSep bool   `json:"privsep"`
	Comment string `json:"comment,omitempty"`
}

// Grant gives Subject (a user, or a token as user!name) a role on a path and,
// with Propagate, on all below it.
type Grant struct {
	Path      string `json:"path"`
	Subject   string `json:"subject"`
	Role      string `json:"role"`
	Propagate bool   `json:"propagate"`
}

// Identity is who a request comes from. Token is empty after a login by password.
type Identity struct {
	User  string
	Token string
}

// String is the form that UPIDs and messages use.
func (id Identity) String() string {
	if id.Token == "" {
		return id.User
	}
	return id.User + "!" + id.Token
}

// IsRoot reports whether this is root@pam in person. A token of root is not:
// Proxmox VE keeps a few options for the one who typed the password.
func (id Identity) IsRoot() bool { return id.User == "root@pam" && id.Token == "" }

// predefinedRoles exist in every installation, as filters over all privileges.
// Source: PVE::AccessControl, create_roles (pve-access-control).
var predefinedRoles = map[string]func(privilege string, v Version) bool{
	"NoAccess":          func(string, Version) bool { return false },
	"Administrator":     func(string, Version) bool { return true },
	"PVEAdmin":          isAdmins,
	"PVEAuditor":        func(p string, _ Version) bool { return strings.HasSuffix(p, ".Audit") },
	"PVEDatastoreAdmin": func(p string, _ Version) bool { return strings.HasPrefix(p, "Datastore.") },
	"PVEDatastoreUser":  only("Datastore.AllocateSpace", "Datastore.Audit"),
	"PVEMappingAdmin":   func(p string, _ Version) bool { return strings.HasPrefix(p, "Mapping.") },
	"PVEMappingUser":    only("Mapping.Use", "Mapping.Audit"),
	"PVEPoolAdmin":      func(p string, _ Version) bool { return strings.HasPrefix(p, "Pool.") },
	"PVEPoolUser":       only("Pool.Audit"),
	"PVESDNAdmin":       func(p string, _ Version) bool { return strings.HasPrefix(p, "SDN.") },
	"PVESDNUser":        only("SDN.Use", "SDN.Audit"),
	"PVESysAdmin": func(p string, v Version) bool {
		return only("Sys.Audit", "Sys.Console", "Sys.Syslog")(p, v) || p == "Permissions.Modify" && !v.AtLeast(8, 0)
	},
	"PVETemplateUser": only("VM.Audit", "VM.Clone"),
	"PVEUserAdmin":    only("Group.Allocate", "Realm.AllocateUser", "User.Modify"),
	"PVEVMAdmin":      func(p string, _ Version) bool { return strings.HasPrefix(p, "VM.") },
	"PVEVMUser": only("VM.Audit", "VM.Backup", "VM.Config.CDROM", "VM.Config.Cloudinit", "VM.Console", "VM.PowerMgmt",
		"VM.GuestAgent.Audit", "VM.GuestAgent.FileRead", "VM.GuestAgent.FileSystemMgmt", "VM.GuestAgent.FileWrite"),
}

func only(privileges ...string) func(string, Version) bool {
	return func(p string, _ Version) bool { return slices.Contains(privileges, p) }
}

// isAdmins: PVEAdmin lacks what reaches beyond the guests.
func isAdmins(privilege string, v Version) bool {
	lacks := []string{"Mapping.Modify", "Realm.Allocate", "Sys.AccessNetwork", "Sys.Incoming", "Sys.Modify", "Sys.PowerMgmt"}
	if v.AtLeast(8, 0) {
		lacks = append(lacks, "Permissions.Modify")
	}
	return !slices.Contains(lacks, privilege)
}

// IsPredefinedRole reports whether a role exists in every installation.
func IsPredefinedRole(role string) bool { return predefinedRoles[role] != nil }

// RolePrivileges lists the privileges of each role, predefined or made here.
func (s *State) RolePrivileges(v Version) map[string][]string {
	roles := make(map[string][]string)
	for name, has := range predefinedRoles {
		if strings.HasPrefix(name, "PVEMapping") && !v.AtLeast(8, 0) {
			continue
		}
		roles[name] = slices.DeleteFunc(v.Privileges(), func(p string) bool { return !has(p, v) })
	}
	for name, privileges := range s.Roles {
		roles[name] = privileges
	}
	return roles
}

// Privileges are what id holds on path; the value tells whether it propagates.
func (s *State) Privileges(id Identity, path string, v Version) map[string]bool {
	held := s.subjectPrivileges(id.User, path, v)
	user := s.Users[id.User]
	if id.Token == "" || user == nil || !user.Tokens[id.Token].PrivSep {
		return held
	}
	own := s.subjectPrivileges(id.String(), path, v)
	for privilege := range own {
		if _, ok := held[privilege]; !ok {
			delete(own, privilege)
		}
	}
	return own
}

// subjectPrivileges follows path downwards from "/": grants on a deeper level
// replace what was inherited from above.
func (s *State) subjectPrivileges(subject, path string, v Version) map[string]bool {
	held := make(map[string]bool)
	if subject == "root@pam" {
		for _, privilege := range v.Privileges() {
			held[privilege] = true
		}
		return held
	}
	roles := s.RolePrivileges(v)
	for _, level := range levels(path) {
		var here map[string]bool
		for _, grant := range s.ACL {
			if grant.Subject != subject || grant.Path != level || !grant.Propagate && level != path {
				continue
			}
			if here == nil {
				here = make(map[string]bool)
			}
			for _, privilege := range roles[grant.Role] {
				here[privilege] = here[privilege] || grant.Propagate
			}
		}
		if here != nil {
			held = here
		}
	}
	return held
}

// levels of "/vms/100" are "/", "/vms" and "/vms/100".
func levels(path string) []string {
	list := []string{"/"}
	for i := 1; i < len(path); i++ {
		if path[i] == '/' {
			list = append(list, path[:i])
		}
	}
	if path != "/" {
		list = append(list, path)
	}
	return list
}

// Has reports whether id holds privilege on path. A guest also inherits what is
// granted on the pool it belongs to.
func (s *State) Has(id Identity, path, privilege string, v Version) bool {
	if _, ok := s.Privileges(id, path, v)[privilege]; ok {
		return true
	}
	pool := s.poolOf(path)
	if pool == "" {
		return false
	}
	_, ok := s.Privileges(id, "/pool/"+pool, v)[privilege]
	return ok
}
