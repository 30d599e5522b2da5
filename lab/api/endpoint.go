package api

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/schema"
)

// endpoint is one line of the routes. Who may call it and with which parameters
// is told by the schema of the release.
type endpoint struct {
	pattern string // method and path below /api2/json
	level   Level
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
	schema *schema.Call
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

// schemaOf finds what the release says about a call; nil if it does not have it.
func (s *Server) schemaOf(pattern string) *schema.Call { return s.schema.Call(schemaName(pattern)) }

// schemaName is a pattern without what only the router needs.
func schemaName(pattern string) string { return strings.ReplaceAll(pattern, "...}", "}") }

// serve is the adaptor around a handler: who asks, may they, do the parameters
// fit, and then the answer. The order is that of pve-http-server.
func (s *Server) serve(e endpoint) http.HandlerFunc {
	declared := s.schemaOf(e.pattern)
	return func(w http.ResponseWriter, r *http.Request) {
		data, err := s.answer(e, declared, w, r)
		if err != nil {
			s.refuse(w, err)
			return
		}
		writeData(w, data)
	}
}

func (s *Server) answer(e endpoint, declared *schema.Call, w http.ResponseWriter, r *http.Request) (any, error) {
	c := &call{ctx: r.Context(), http: r, node: r.PathValue("node"), fault: faultOf(r), schema: declared}
	params, err := readParams(w, r)
	if err != nil {
		return nil, err
	}
	c.params = params
	c.vmid, _ = strconv.Atoi(r.PathValue("vmid")) // the schema refuses what is no number
	if !declared.Permissions.World() {
		if c.id, err = s.identify(r); err != nil {
			return nil, err
		}
	}
	err = s.cfg.Store.View(func(state *pve.State) error {
		if err := s.permit(state, c, declared.Permissions); err != nil {
			return err
		}
		return checkNode(state, c.node)
	})
	if err != nil {
		return nil, err
	}
	if complaints := declared.Check(c.withPath(e.pattern)); len(complaints) > 0 {
		return nil, pve.BadParameters(complaints)
	}
	if c.has("skiplock") && c.flag("skiplock") && !c.id.IsRoot() {
		return nil, pve.BadParameter("skiplock", "Only root may use this option.")
	}
	return e.handle(c)
}

var inPath = regexp.MustCompile(`\{(\w+)`)

// withPath is the parameters with those that the path holds.
func (c *call) withPath(pattern string) map[string]string {
	values := maps.Clone(c.params)
	for _, m := range inPath.FindAllStringSubmatch(pattern, -1) {
		values[m[1]] = c.http.PathValue(m[1])
	}
	return values
}

// checkNode fails the way looking up a host name does: a request for another
// node would be passed on to it.
func checkNode(state *pve.State, node string) error {
	if node == "" || slices.Contains(state.Nodes, node) {
		return nil
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
