package api

import (
	"maps"
	"slices"
	"strings"

	"proxmox-patroni/lab/pve"
)

// seesStorage: volumes can be listed by whoever may look at a storage or use it.
func (s *Server) seesStorage(state *pve.State, c *call, id string) bool {
	return state.Has(c.id, "/storage/"+id, "Datastore.Audit", s.cfg.Version) ||
		state.Has(c.id, "/storage/"+id, "Datastore.AllocateSpace", s.cfg.Version)
}

// storageConfigs is storage.cfg, the cluster's definition of its storages.
func (s *Server) storageConfigs(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for i := range state.Storages {
			if s.seesStorage(state, c, state.Storages[i].ID) {
				list = append(list, storageConfig(&state.Storages[i]))
			}
		}
		return nil
	})
	return list, err
}

func storageConfig(st *pve.Storage) map[string]any {
	data := map[string]any{"storage": st.ID, "type": st.Type, "content": commas(st.Content), "digest": "0"}
	switch st.Type {
	case "zfspool":
		data["pool"] = st.Path
	case "dir":
		data["path"] = st.Path
	}
	return data
}

func (s *Server) storageConfig(c *call) (any, error) {
	var data any
	err := s.cfg.Store.View(func(state *pve.State) error {
		st, err := state.FindStorage(c.http.PathValue("storage"))
		if err == nil {
			data = storageConfig(st)
		}
		return err
	})
	return data, err
}

// storages lists the storages of a node with their space.
func (s *Server) storages(c *call) (any, error) {
	list := []map[string]any{}
	err := s.cfg.Store.View(func(state *pve.State) error {
		for i := range state.Storages {
			st := &state.Storages[i]
			content := c.params["content"]
			if !s.seesStorage(state, c, st.ID) || content != "" && !slices.Contains(st.Content, content) || c.has("storage") && st.ID != c.params["storage"] {
				continue
			}
			data := storageStatus(state, st)
			data["storage"] = st.ID
			list = append(list, data)
		}
		return nil
	})
	return list, err
}

func storageStatus(state *pve.State, st *pve.Storage) map[string]any {
	used := state.Used(st.ID)
	return map[string]any{
		"type": st.Type, "content": commas(st.Content), "active": 1, "enabled": 1, "shared": 0,
		"total": st.Capacity, "used": used, "avail": st.Capacity - used, "used_fraction": float64(used) / float64(st.Capacity),
	}
}

// withStorage calls fn with the storage in the path.
func (s *Server) withStorage(c *call, fn func(*pve.State, *pve.Storage) error) error {
	return s.cfg.Store.View(func(state *pve.State) error {
		st, err := state.FindStorage(c.http.PathValue("storage"))
		if err != nil {
			return err
		}
		return fn(state, st)
	})
}

func (s *Server) storageStatus(c *call) (any, error) {
	var data map[string]any
	err := s.cfg.Store.View(func(state *pve.State) error {
		st, err := state.FindStorage(c.http.PathValue("storage"))
		if err != nil {
			return pve.BadParameter("storage", "No such storage.")
		}
		data = storageStatus(state, st)
		delete(data, "used_fraction")
		return nil
	})
	return data, err
}

// content lists the volumes of a storage that the caller may use.
func (s *Server) content(c *call) (any, error) {
	list := []map[string]any{}
	err := s.withStorage(c, func(state *pve.State, st *pve.Storage) error {
		for _, id := range slices.Sorted(maps.Keys(state.Volumes)) {
			volume := state.Volumes[id]
			if volume.Storage() == st.ID && s.listsVolume(state, c, volume) {
				list = append(list, volumeData(volume))
			}
		}
		return nil
	})
	return list, err
}

func (s *Server) listsVolume(state *pve.State, c *call, volume *pve.Volume) bool {
	if wanted := c.params["content"]; wanted != "" && wanted != volume.Content {
		return false
	}
	if c.has("vmid") && c.number("vmid", 0) != volume.VMID {
		return false
	}
	return s.allowExistingVolume(state, c, volume.ID, 0) == nil
}

func volumeData(volume *pve.Volume) map[string]any {
	data := map[string]any{
		"volid": volume.ID, "content": volume.Content, "format": volume.Format, "size": volume.Size, "ctime": volume.Created.Unix(),
	}
	if volume.VMID != 0 {
		data["vmid"] = volume.VMID
	}
	if volume.Base != "" {
		_, parent, _ := strings.Cut(volume.Base, ":")
		data["parent"] = parent
	}
	return data
}

// volumeID completes the path's volume, which may come without its storage.
func volumeID(c *call, st *pve.Storage) string {
	volume := c.http.PathValue("volume")
	if strings.HasPrefix(volume, st.ID+":") {
		return volume
	}
	return st.ID + ":" + volume
}

func (s *Server) volume(c *call) (any, error) {
	var data map[string]any
	err := s.withStorage(c, func(state *pve.State, st *pve.Storage) error {
		if err := s.allowExistingVolume(state, c, volumeID(c, st), 0); err != nil {
			return err
		}
		volume := state.Volumes[volumeID(c, st)]
		if volume == nil && st.Type == "zfspool" && !pve.IsDiskName(volumeID(c, st)) {
			return pve.Errorf("unable to parse zfs volume name '%s'", strings.TrimPrefix(volumeID(c, st), st.ID+":"))
		}
		if volume == nil {
			return pve.Errorf("volume_size_info on '%s' failed - no such volume", volumeID(c, st))
		}
		_, name, _ := strings.Cut(volume.ID, ":")
		data = map[string]any{"path": st.Path + "/" + name, "size": volume.Size, "used": volume.Size, "format": volume.Format}
		return nil
	})
	return data, err
}

// deleteVolume removes a volume that no guest uses any more.
func (s *Server) deleteVolume(c *call) (any, error) {
	var id string
	err := s.withStorage(c, func(state *pve.State, st *pve.Storage) error {
		id = volumeID(c, st)
		if err := s.require(state, c.id, "/storage/"+st.ID, "Datastore.Allocate"); err != nil {
			return err
		}
		volume := state.Volumes[id]
		if volume == nil {
			return pve.Errorf("unable to remove volume '%s' - volume does not exist", id)
		}
		if volume.VMID != 0 && state.Guests[volume.VMID] != nil {
			return pve.Errorf("Cannot remove image, a guest with VMID '%d' exists!\nYou can delete the image from the guest's hardware pane", volume.VMID)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return s.tasks.start(c, task{kind: "imgdel", id: c.http.PathValue("storage"), do: func(*job) error {
		return s.cfg.Store.Update(func(state *pve.State) error {
			delete(state.Volumes, id)
			return nil
		})
	}})
}

func commas(list []string) string { return strings.Join(list, ",") }
