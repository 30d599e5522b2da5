package pve

import (
	"fmt"
	"slices"
	"strings"
)

// Version is the Proxmox VE release that the lab answers as. What differs are
// calls and parameters (package schema), value types, privileges and a few rules.
type Version struct {
	Major, Minor int
	Full         string // as GET /version spells it
	RepoID       string
}

// Versions lists the releases the lab can answer as, oldest first.
var Versions = []Version{
	{7, 4, "7.4-3", "9002ab8a"},
	{8, 0, "8.0.4", "d258a813cfa6b390"},
	{8, 2, "8.2.2", "9355359cd7afbae4"},
	{8, 4, "8.4.0", "ec58e45e1bcdf2ac"},
	{9, 0, "9.0.3", "025864202ebb6109"},
	{9, 1, "9.1.1", "42db4a6cf33dac83"},
}

// ParseVersion finds the release named like "8.0".
func ParseVersion(name string) (Version, error) {
	known := make([]string, 0, len(Versions))
	for _, v := range Versions {
		if v.String() == name {
			return v, nil
		}
		known = append(known, v.String())
	}
	return Version{}, fmt.Errorf("the lab cannot answer as Proxmox VE %q; it knows %s", name, strings.Join(known, ", "))
}

func (v Version) String() string { return fmt.Sprintf("%d.%d", v.Major, v.Minor) }

// AtLeast reports whether v is major.minor or later.
func (v Version) AtLeast(major, minor int) bool {
	return v.Major > major || v.Major == major && v.Minor >= minor
}

// everyPrivilege holds what all versions have in common.
var everyPrivilege = strings.Fields(`
	Datastore.Allocate Datastore.AllocateSpace Datastore.AllocateTemplate Datastore.Audit
	Group.Allocate Permissions.Modify Pool.Allocate Pool.Audit Realm.Allocate Realm.AllocateUser
	SDN.Allocate SDN.Audit Sys.Audit Sys.Console Sys.Incoming Sys.Modify Sys.PowerMgmt Sys.Syslog User.Modify
	VM.Allocate VM.Audit VM.Backup VM.Clone VM.Config.CDROM VM.Config.CPU VM.Config.Cloudinit
	VM.Config.Disk VM.Config.HWType VM.Config.Memory VM.Config.Network VM.Config.Options
	VM.Console VM.Migrate VM.PowerMgmt VM.Snapshot VM.Snapshot.Rollback`)

// Privileges lists all privileges this version knows, sorted. What came and
// went: SDN.Use and Mapping.* came in 8.0, Sys.AccessNetwork in 8.2; 9.0 took
// VM.Monitor and gave VM.GuestAgent.* and VM.Replicate.
func (v Version) Privileges() []string {
	list := slices.Clone(everyPrivilege)
	if v.AtLeast(8, 0) {
		list = append(list, "Mapping.Audit", "Mapping.Modify", "Mapping.Use", "SDN.Use")
	}
	if v.AtLeast(8, 2) {
		list = append(list, "Sys.AccessNetwork")
	}
	if v.AtLeast(9, 0) {
		list = append(list, "VM.GuestAgent.Audit", "VM.GuestAgent.FileRead", "VM.GuestAgent.FileSystemMgmt",
			"VM.GuestAgent.FileWrite", "VM.GuestAgent.Unrestricted", "VM.Replicate")
	} else {
		list = append(list, "VM.Monitor")
	}
	slices.Sort(list)
	return list
}
