package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/schema"
)

// The calls below /lab/ are the lab's own: nothing of the kind exists in
// Proxmox VE. Those that change something take Sys.Modify on /.

// About is what GET /lab/about answers: how honest the simulation is.
type About struct {
	Version   string          `json:"version"`
	Endpoints []EndpointAbout `json:"endpoints"`
}

// EndpointAbout describes one call of the API.
type EndpointAbout struct {
	Endpoint string   `json:"endpoint"`
	Level    Level    `json:"level"`
	Releases []string `json:"releases"` // of those that the lab can answer as
	Note     string   `json:"note,omitempty"`
	Used     int      `json:"used"` // how often since the server started
}

// About lists every call that clients may try, answered or not.
func (s *Server) About() About {
	about := About{Version: s.cfg.Version.Full}
	used := s.Used()
	for _, e := range append(s.endpoints(), absent...) {
		about.Endpoints = append(about.Endpoints, EndpointAbout{
			Endpoint: e.pattern, Level: e.level, Releases: releasesOf(e.pattern), Note: e.note, Used: used[muxPattern(e.pattern)],
		})
	}
	return about
}

// releasesOf lists the releases that have a call.
func releasesOf(pattern string) []string {
	var list []string
	for _, version := range pve.Versions {
		release, err := schema.For(version.String())
		if err == nil && release.Call(schemaName(pattern)) != nil {
			list = append(list, version.String())
		}
	}
	return list
}

func (s *Server) labRoutes(mux *http.ServeMux) {
	mux.HandleFunc("GET /lab/about", func(w http.ResponseWriter, _ *http.Request) { reply(w, s.About()) })
	mux.HandleFunc("GET /lab/usage", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, map[string]any{"used": s.Used(), "unknown": s.Unknown()})
	})
	mux.HandleFunc("GET /lab/faults", s.authorized(func(w http.ResponseWriter, _ *http.Request) { reply(w, s.Faults()) }))
	mux.HandleFunc("POST /lab/faults", s.authorized(s.postFault))
	mux.HandleFunc("DELETE /lab/faults", s.authorized(func(w http.ResponseWriter, _ *http.Request) {
		s.RemoveFault(0)
		reply(w, s.Faults())
	}))
	mux.HandleFunc("DELETE /lab/faults/{id}", s.authorized(func(w http.ResponseWriter, r *http.Request) {
		id, err := strconv.Atoi(r.PathValue("id"))
		if err != nil || id < 1 {
			http.Error(w, fmt.Sprintf("fault %q: the id is a number from GET /lab/faults", r.PathValue("id")), http.StatusBadRequest)
			return
		}
		s.RemoveFault(id)
		reply(w, s.Faults())
	}))
}

func (s *Server) authorized(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		id, err := s.identify(r)
		if err == nil {
			err = s.cfg.Store.View(func(state *pve.State) error { return s.require(state, id, "/", "Sys.Modify") })
		}
		if err != nil {
			_, _ = readParams(w, r) // see there
			s.refuse(w, err)
			return
		}
		next(w, r)
	}
}

// postFault takes a Fault as JSON and answers it with its id.
func (s *Server) postFault(w http.ResponseWriter, r *http.Request) {
	var fault Fault
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, bodyLimit))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&fault); err != nil {
		http.Error(w, "fault rule: "+err.Error(), http.StatusBadRequest)
		return
	}
	id, err := s.AddFault(fault)
	if err != nil {
		http.Error(w, "fault rule: "+err.Error(), http.StatusBadRequest)
		return
	}
	fault.ID = id
	reply(w, fault)
}

func reply(w http.ResponseWriter, data any) {
	w.Header().Set("Content-Type", "application/json")
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	_ = encoder.Encode(data) // the client is gone: nobody to tell
}
