package api

import (
	"slices"
	"strconv"

	"proxmox-patroni/lab/pve"
)

// place writes the placeholder config of a new guest: its id is taken from now
// on, and its lock says by whom.
func (s *Server) place(c *call, guest *pve.Guest, prepare func(*pve.State) error) error {
	return s.cfg.Store.Update(func(state *pve.State) error {
		if pool := c.params["pool"]; pool != "" {
			if state.Pools[pool] == nil {
				return forbidden("pool '" + pool + "' does not exist")
			}
			defer func() { state.Pools[pool].Guests = append(state.Pools[pool].Guests, guest.VMID) }()
		}
		if err := prepare(state); err != nil {
			return err
		}
		if old := state.Guests[guest.VMID]; old != nil {
			if guest.Kind == pve.LXC {
				return pve.Errorf("CT %d already exists on node '%s'", guest.VMID, old.Node)
			}
			return pve.Errorf("unable to create VM %d: config file already exists", guest.VMID)
		}
		state.Guests[guest.VMID] = guest
		return nil
	})
}

// build fills a placeholder: fill writes the config, then the machine is made
// and the lock removed.
func (s *Server) build(j *job, vmid int, fill func(*pve.State, *pve.Guest) error) error {
	var spec pve.Spec
	var lock string
	err := s.cfg.Store.Update(func(state *pve.State) error {
		guest := state.Guests[vmid]
		lock = guest.Config["lock"]
		if err := fill(state, guest); err != nil {
			return err
		}
		spec = state.Spec(guest)
		guest.Config["lock"] = lock
		return nil
	})
	if err != nil {
		return err
	}
	j.logf("create full disk of %s", pve.FormatSize(spec.DiskBytes))
	if err := s.cfg.Machines.Create(j.ctx, spec); err != nil {
		return err
	}
	return s.cfg.Store.Update(func(state *pve.State) error {
		delete(state.Guests[vmid].Config, "lock")
		return nil
	})
}

// unplace removes a placeholder and what was made of it.
func (s *Server) unplace(vmid int) func(*job) error {
	return func(j *job) error { return s.forget(j.ctx, vmid) }
}

// createVM makes a virtual machine from scratch, with empty or imported disks.
func (s *Server) createVM(c *call) (any, error) {
	c.vmid = c.number("vmid", 0)
	options, err := s.optionsOf(c, pve.QEMU)
	if err != nil {
		return nil, err
	}
	ch := change{Change: pve.Change{Set: options}, kind: pve.QEMU, guest: c.vmid}
	guest := &pve.Guest{VMID: c.vmid, Kind: pve.QEMU, Node: c.node, Config: map[string]string{"lock": "create"}}
	err = s.place(c, guest, func(state *pve.State) error { return s.allowCreateVM(state, c, ch) })
	if err != nil {
		return nil, err
	}
	return s.tasks.start(c, task{kind: "qmcreate", id: strconv.Itoa(c.vmid), undo: s.unplace(c.vmid), do: func(j *job) error {
		err := s.build(j, c.vmid, func(state *pve.State, g *pve.Guest) error {
			g.Config = map[string]string{"smbios1": "uuid=" + pve.NewUUID(), "vmgenid": pve.NewUUID()}
			return state.Configure(g, ch.Change, s.cfg.Now())
		})
		if err != nil || !c.flag("start") {
			return wrap("unable to create VM "+strconv.Itoa(c.vmid), err)
		}
		return s.startNew(j, c, pve.QEMU)
	}})
}

// startNew starts a guest that was just made, in a task of its own: if that
// fails, the guest still exists.
func (s *Server) startNew(j *job, c *call, kind pve.Kind) error {
	during := c.with(j)
	_, err := s.powerTask(during, kind, "start", func(j *job) error { return s.startMachine(during.with(j), kind) })
	return err
}

func (s *Server) allowCreateVM(state *pve.State, c *call, ch change) error {
	path, err := s.pathOfNew(state, c, c.vmid)
	if err != nil {
		return err
	}
	ch.path = path
	if err := s.allowOptions(state, c, ch); err != nil {
		return err
	}
	if err := s.allowVolumes(state, c, ch); err != nil {
		return err
	}
	if err := s.allowDevices(state, c, ch); err != nil {
		return err
	}
	return s.allowBridges(state, c, ch.Set)
}

// pathOfNew is where the privileges for a new guest are looked up: on itself, or
// on the pool that it is made in. There, VM.Allocate is needed first of all.
func (s *Server) pathOfNew(state *pve.State, c *call, vmid int) (string, error) {
	for _, path := range []string{pve.GuestPath(vmid), "/pool/" + c.params["pool"]} {
		if path != "/pool/" && state.Has(c.id, path, "VM.Allocate", s.cfg.Version) {
			return path, nil
		}
	}
	return "", notPermitted()
}

func (s *Server) clone(kind pve.Kind) handler {
	return func(c *call) (any, error) {
		request := cloneRequest(c)
		guest := &pve.Guest{VMID: request.NewID, Kind: kind, Node: c.node, Config: map[string]string{"lock": "clone"}}
		err := s.place(c, guest, func(state *pve.State) error {
			source, err := state.Guest(kind, c.node, c.vmid)
			if err != nil {
				return err
			}
			return s.allowClone(state, c, source, &request)
		})
		if err != nil {
			return nil, err
		}
		return s.tasks.start(c, task{
			kind: taskType(kind, "clone"), id: strconv.Itoa(c.vmid), undo: s.unplace(request.NewID),
			do: func(j *job) error { return s.doClone(j, c, kind, request) },
		})
	}
}

func cloneRequest(c *call) pve.CloneRequest {
	request := pve.CloneRequest{
		NewID: c.number("newid", 0), Full: c.flag("full"), Storage: c.params["storage"], Name: c.params["name"] + c.params["hostname"],
	}
	if description, given := c.params["description"]; given {
		request.Description = &description
	}
	return request
}

// allowClone checks everything that the clone call refuses before its task.
func (s *Server) allowClone(state *pve.State, c *call, source *pve.Guest, request *pve.CloneRequest) error {
	if target := c.params["target"]; target != "" && !slices.Contains(state.Nodes, target) {
		return pve.Errorf("no such cluster node '%s'", target)
	}
	if request.Storage != "" {
		st, err := state.FindStorage(request.Storage)
		if err != nil {
			return err
		}
		if source.Kind == pve.QEMU && s.cfg.Version.AtLeast(8, 4) && !slices.Contains(st.Content, "images") {
			return pve.BadParameter("storage", "storage '%s' does not support vm images", request.Storage)
		}
	}
	if err := source.CheckLock(); err != nil {
		return err
	}
	if name := c.params["snapname"]; name != "" {
		return pve.Errorf("snapshot '%s' does not exist", name)
	}
	if !c.has("full") {
		request.Full = !source.Is("template")
	}
	if request.Storage != "" && !request.Full {
		return pve.Errorf("parameter 'storage' not allowed for linked clones")
	}
	if err := s.allowCopies(state, c, source, request.Storage); err != nil {
		return err
	}
	if err := s.allowBridges(state, c, source.Config); err != nil {
		return err
	}
	if target := c.params["target"]; target != "" && target != source.Node { // no storage of the lab is shared
		return pve.Errorf("can't clone %s to node '%s' (%s uses local storage)", source.Kind.Title(), target, source.Kind.Title())
	}
	return checkLinkable(source, request.Full)
}

// allowCopies asks for space where the copies of the disks will be: on the given
// storage, else on that of each disk.
func (s *Server) allowCopies(state *pve.State, c *call, source *pve.Guest, storage string) error {
	for _, volume := range state.DisksOf(source) {
		where := storage
		if where == "" {
			where = volume.Storage()
		}
		if err := s.require(state, c.id, "/storage/"+where, "Datastore.AllocateSpace"); err != nil {
			return err
		}
	}
	return nil
}

// checkLinkable: only templates have disks that others can build on.
func checkLinkable(source *pve.Guest, full bool) error {
	if full || source.Is("template") {
		return nil
	}
	key, _ := source.MainDisk()
	if source.Kind == pve.LXC {
		return pve.Errorf("Linked clone feature for '%s' is not available", key)
	}
	return pve.Errorf("Linked clone feature is not supported for drive '%s'", key)
}

func (s *Server) doClone(j *job, c *call, kind pve.Kind, request pve.CloneRequest) error {
	release, err := s.tasks.locks.shared(j.ctx, kind, c.vmid)
	if err != nil {
		return err
	}
	defer release()
	err = s.build(j, request.NewID, func(state *pve.State, g *pve.Guest) error {
		source, err := state.Guest(kind, c.node, c.vmid)
		if err != nil {
			return err
		}
		return state.Clone(source, g, request, s.cfg.Now())
	})
	return wrap("clone failed", err)
}

func wrap(what string, err error) error {
	if err == nil {
		return nil
	}
	return pve.Errorf("%s: %s", what, err)
}
