package pve

import (
	"cmp"
	"maps"
	"slices"
)

// State is everything the lab remembers: what was asked for, never what is.
// Whether a machine runs and which address it has is asked of [Machines] anew.
type State struct {
	Nodes    []string            `json:"nodes"`
	Bridges  []string            `json:"bridges"`
	Storages []Storage           `json:"storages"`
	Volumes  map[string]*Volume  `json:"volumes"`
	Guests   map[int]*Guest      `json:"guests"`
	Tasks    []*Task             `json:"tasks"` // oldest first
	Started  int                 `json:"started"`
	Users    map[string]*User    `json:"users"`
	Roles    map[string][]string `json:"roles"`
	ACL      []Grant             `json:"acl"`
	Pools    map[string]*Pool    `json:"pools"`
	HA       map[string]Section  `json:"ha"`        // resources of the HA manager, by sid
	HAGroups map[string]Section  `json:"ha_groups"` // up to 8.4
	HARules  map[string]Section  `json:"ha_rules"`  // from 9.0 on
}

// Pool is a named group of guests and storages.
type Pool struct {
	Comment  string   `json:"comment,omitempty"`
	Guests   []int    `json:"guests,omitempty"`
	Storages []string `json:"storages,omitempty"`
}

// Section is one entry of a section config, a format of Proxmox VE's files under
// /etc/pve: its options and their values.
type Section map[string]string

// Store keeps the State. Both methods may be called from any goroutine.
type Store interface {
	// View calls fn with the current state, which fn must not change or keep.
	View(fn func(*State) error) error
	// Update calls fn with a copy of the state and keeps what fn made of it,
	// unless fn returns an error: then nothing has changed.
	Update(fn func(*State) error) error
}

// NewState is a cluster with nothing in it.
func NewState() *State {
	return &State{
		Volumes:  make(map[string]*Volume),
		Guests:   make(map[int]*Guest),
		Users:    make(map[string]*User),
		Roles:    make(map[string][]string),
		Pools:    make(map[string]*Pool),
		HA:       make(map[string]Section),
		HAGroups: make(map[string]Section),
		HARules:  make(map[string]Section),
	}
}

// SortedGuests lists the guests by VMID.
func (s *State) SortedGuests() []*Guest {
	return slices.SortedFunc(maps.Values(s.Guests), func(a, b *Guest) int { return cmp.Compare(a.VMID, b.VMID) })
}

// Guest finds a guest on its node, or fails like reading its config file does.
func (s *State) Guest(kind Kind, node string, vmid int) (*Guest, error) {
	if g := s.Guests[vmid]; g != nil && g.Kind == kind && g.Node == node {
		return g, nil
	}
	folder := "qemu-server"
	if kind == LXC {
		folder = "lxc"
	}
	return nil, Errorf("Configuration file 'nodes/%s/%s/%d.conf' does not exist", node, folder, vmid)
}

// Task finds a task by its UPID.
func (s *State) Task(upid string) (*Task, error) {
	for _, task := range slices.Backward(s.Tasks) {
		if task.UPID == upid {
			return task, nil
		}
	}
	return nil, Errorf("no such task")
}

// keptTasks bounds the list of tasks, so that the state file stays small.
const keptTasks = 400

// AddTask appends a task; the oldest finished ones are forgotten.
func (s *State) AddTask(task *Task) {
	s.Tasks = append(s.Tasks, task)
	surplus := len(s.Tasks) - keptTasks
	if surplus <= 0 {
		return
	}
	s.Tasks = slices.DeleteFunc(s.Tasks, func(t *Task) bool {
		if surplus > 0 && !t.Running() {
			surplus--
			return true
		}
		return false
	})
}

// Remove forgets a guest and everything that belongs to it.
func (s *State) Remove(vmid int) {
	if guest := s.Guests[vmid]; guest != nil {
		s.RemoveHA(guest.SID())
	}
	delete(s.Guests, vmid)
	maps.DeleteFunc(s.Volumes, func(_ string, v *Volume) bool { return v.VMID == vmid })
	s.LeavePools(vmid)
}

// LeavePools takes a guest out of the pool it is in.
func (s *State) LeavePools(vmid int) {
	for _, pool := range s.Pools {
		pool.Guests = slices.DeleteFunc(pool.Guests, func(member int) bool { return member == vmid })
	}
}

// PoolOfGuest names the pool of a guest; a guest is in one at most.
func (s *State) PoolOfGuest(vmid int) string {
	for name, pool := range s.Pools {
		if slices.Contains(pool.Guests, vmid) {
			return name
		}
	}
	return ""
}

// poolOf names the pool that an ACL path like /vms/100 belongs to.
func (s *State) poolOf(path string) string {
	for name, pool := range s.Pools {
		for _, vmid := range pool.Guests {
			if path == GuestPath(vmid) {
				return name
			}
		}
		for _, storage := range pool.Storages {
			if path == "/storage/"+storage {
				return name
			}
		}
	}
	return ""
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
