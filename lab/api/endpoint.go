package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/lab/pve"
)

// endpoint is one line of the routes: a call, and what it takes to make it.
type endpoint struct {
	pattern string // method and path below /api2/json
	level   Level
	allow   rule       // privileges; nil: whoever is logged in
	schema  pve.Schema // parameters besides those in the path
	handle  handler
	note    string // how it differs from the real thing
}

// Level says how far an answer can be trusted.
type Level string

const (
	Simulated    Level = "simulated"    // behaves like Proxmox VE as far as clients were seen to care
	Approximated Level = "approximated" // right shape, simplified meaning: see its note
	Absent       Level = "absent"       // answered with 501
)

// handler answers a call with the content of "data".
type handler func(*call) (any, error)

// call is a request that has passed authentication and the schema.
type call struct {
	ctx    context.Context
	http   *http.Request
	id     pve.Identity
	params map[string]string
	node   string
	vmid   int
	fault  Fault // the rule that struck this request, if any
}

func (c *call) has(name string) bool { _, ok := c.params[name]; return ok }

func (c *call) flag(name string) bool { return c.params[name] == "1" }

func (c *call) number(name string, absent int) int {
	if n, err := strconv.Atoi(c.params[name]); err == nil {
		return n
	}
	return absent
}

func (c *call) seconds(name string, absent int) time.Duration {
	return time.Duration(c.number(name, absent)) * time.Second
}

// rule decides whether a call is allowed.
type rule func(*Server, *pve.State, *call) error

// need asks for one of the privileges on a path, which may contain {names} from
// the route.
func need(path string, privileges ...string) rule {
	return func(s *Server, state *pve.State, c *call) error {
		return s.require(state, c.id, expand(path, c), privileges...)
	}
}

// anyone may call, even without logging in.
func anyone(*Server, *pve.State, *call) error { return nil }

// require fails unless id holds one of the privileges on path.
func (s *Server) require(state *pve.State, id pve.Identity, path string, privileges ...string) error {
	for _, privilege := range privileges {
		if state.Has(id, path, privilege, s.cfg.Version) {
			return nil
		}
	}
	return pve.Denied(path, privileges...)
}

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

// serve is the adaptor around a handler: who asks, may they, do the parameters
// fit, and then the answer. The order is that of pve-http-server.
func (s *Server) serve(e endpoint) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		data, err := s.answer(e, w, r)
		if err != nil {
			s.refuse(w, err)
			return
		}
		writeData(w, data)
	}
}

func (s *Server) answer(e endpoint, w http.ResponseWriter, r *http.Request) (any, error) {
	c := &call{ctx: r.Context(), http: r, node: r.PathValue("node"), fault: faultOf(r)}
	params, err := readParams(w, r)
	if err != nil {
		return nil, err
	}
	c.params = params
	if isOpen := strings.HasSuffix(e.pattern, "/access/ticket"); !isOpen {
		if c.id, err = s.identify(r); err != nil {
			return nil, err
		}
	}
	if err := s.admit(e, c); err != nil {
		return nil, err
	}
	if err := e.schema.Check(c.params); err != nil {
		return nil, err
	}
	return e.handle(c)
}

// admit checks the parts of the path and the privileges.
func (s *Server) admit(e endpoint, c *call) error {
	if text := c.http.PathValue("vmid"); text != "" {
		if err := pve.VMID.Check(text); err != nil {
			return pve.BadParameter("vmid", "%s", err)
		}
		c.vmid, _ = strconv.Atoi(text)
	}
	return s.cfg.Store.View(func(state *pve.State) error {
		if e.allow != nil {
			if err := e.allow(s, state, c); err != nil {
				return err
			}
		}
		return checkNode(state, c.node)
	})
}

// checkNode fails the way looking up a host name does: a request for another
// node would be passed on to it.
func checkNode(state *pve.State, node string) error {
	if node == "" {
		return nil
	}
	for _, known := range state.Nodes {
		if known == node {
			return nil
		}
	}
	return pve.Errorf("hostname lookup '%s' failed - failed to get address info for: %s: Name or service not known", node, node)
}

// refuse turns an error into an answer.
func (s *Server) refuse(w http.ResponseWriter, err error) {
	var e *pve.Error
	if !errors.As(err, &e) {
		e = pve.Errorf("%s", err)
	}
	if recorder, ok := w.(*statusWriter); ok {
		recorder.why = e.Error()
	}
	writeError(w, e, s.cfg.Version)
}

// with is the call as its task uses it, once the request itself is over. A task
// started from within is not struck by the same fault rule again.
func (c *call) with(j *job) *call {
	during := *c
	during.ctx, during.fault = j.ctx, Fault{}
	return &during
}
