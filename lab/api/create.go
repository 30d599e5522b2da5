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
		if old := state.Guests[guest.VMID]; old != nil {
			if guest.Kind == pve.LXC {
				return pve.Errorf("CT %d already exists on node '%s'", guest.VMID, old.Node)
			}
			return pve.Errorf("unable to create VM %d: config file already exists", guest.VMID)
		}
		if pool := c.params["pool"]; pool != "" {
			if state.Pools[pool] == nil {
				return pve.Errorf("pool '%s' does not exist", pool)
			}
			state.Pools[pool].Guests = append(state.Pools[pool].Guests, guest.VMID)
		}
		state.Guests[guest.VMID] = guest
		return prepare(state)
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

var createVMParams = pve.QEMU.Schema(
	pve.Need("vmid", pve.VMID), pve.May("storage", pve.Text), pve.May("pool", pve.Text), pve.May("start", pve.Boolean),
	pve.May("force", pve.Boolean), pve.May("unique", pve.Boolean), pve.May("bwlimit", pve.Number),
)

// createVM makes a virtual machine from scratch, with empty disks.
func (s *Server) createVM(c *call) (any, error) {
	c.vmid = c.number("vmid", 0)
	change := optionsOf(c, pve.QEMU)
	guest := &pve.Guest{VMID: c.vmid, Kind: pve.QEMU, Node: c.node, Config: map[string]string{"lock": "create"}}
	err := s.place(c, guest, func(state *pve.State) error {
		return s.allowCreate(state, c, pve.QEMU, change)
	})
	if err != nil {
		return nil, err
	}
	return s.tasks.start(c, task{kind: "qmcreate", id: strconv.Itoa(c.vmid), undo: s.unplace(c.vmid), do: func(j *job) error {
		err := s.build(j, c.vmid, func(state *pve.State, g *pve.Guest) error {
			g.Config = map[string]string{"smbios1": "uuid=" + pve.NewUUID(), "vmgenid": pve.NewUUID()}
			return state.Configure(g, change, s.cfg.Now())
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

// allowCreate asks for what creating takes, besides what each option takes.
func (s *Server) allowCreate(state *pve.State, c *call, kind pve.Kind, change pve.Change) error {
	path := "/vms/" + strconv.Itoa(c.vmid)
	if pool := c.params["pool"]; pool != "" && !state.Has(c.id, path, "VM.Allocate", s.cfg.Version) {
		path = "/pool/" + pool
	}
	if err := s.require(state, c.id, path, "VM.Allocate"); err != nil {
		return err
	}
	return s.allowChange(state, c, kind, path, change)
}

// optionsOf picks the options of a kind out of the parameters of a create call.
func optionsOf(c *call, kind pve.Kind) pve.Change {
	change := pve.Change{Set: make(map[string]string)}
	for key, value := range c.params {
		if _, known := kind.Option(key); known {
			change.Set[key] = value
		}
	}
	return change
}

var cloneParams = pve.Schema{
	pve.Need("newid", pve.VMID), pve.May("name", pve.DNSName), pve.May("description", pve.Text), pve.May("full", pve.Boolean),
	pve.May("storage", pve.Text), pve.May("format", pve.OneOf("raw", "qcow2", "vmdk")), pve.May("pool", pve.Text),
	pve.May("snapname", pve.Text), pve.May("target", pve.Text), pve.May("bwlimit", pve.Number),
}

// The clone call of a container has hostname instead of name, and no format.
var cloneCTParams = append(pve.Schema{pve.May("hostname", pve.DNSName)}, cloneParams...)

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
	newPath := "/vms/" + strconv.Itoa(request.NewID)
	if pool := c.params["pool"]; pool != "" && !state.Has(c.id, newPath, "VM.Allocate", s.cfg.Version) {
		newPath = "/pool/" + pool
	}
	if err := s.require(state, c.id, newPath, "VM.Allocate"); err != nil {
		return err
	}
	if err := source.CheckLock(); err != nil {
		return err
	}
	if name := c.params["snapname"]; name != "" {
		return pve.Errorf("snapshot '%s' does not exist", name)
	}
	if !source.Is("template") {
		request.Full = true // only templates have disks that others can build on
	}
	if err := s.allowTarget(state, c, source); err != nil {
		return err
	}
	if request.Storage == "" {
		return nil
	}
	if !request.Full {
		return pve.BadParameter("storage", "parameter 'storage' not allowed for linked clones")
	}
	if _, err := state.FindStorage(request.Storage); err != nil {
		return err
	}
	return s.require(state, c.id, "/storage/"+request.Storage, "Datastore.AllocateSpace")
}

// allowTarget: no storage of the lab is shared, so clones stay on their node.
func (s *Server) allowTarget(state *pve.State, c *call, source *pve.Guest) error {
	target := c.params["target"]
	if target == "" || target == source.Node {
		return nil
	}
	if !slices.Contains(state.Nodes, target) {
		return pve.Errorf("no such cluster node '%s'", target)
	}
	return pve.Errorf("can't clone %s to node '%s' (%s uses local storage)", source.Kind.Title(), target, source.Kind.Title())
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
