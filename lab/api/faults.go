package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"path"
	"slices"
	"strings"
	"sync"
	"time"
)

// Fault is a rule that makes some requests fail or slow. Empty fields do nothing,
// and an empty Method or Path matches every one.
type Fault struct {
	ID     int    `json:"id"`
	Method string `json:"method,omitempty"`
	// Path below /api2/json; * stands for one part: /nodes/*/qemu/*/config.
	Path  string `json:"path,omitempty"`
	Count int    `json:"count,omitempty"` // how many requests it strikes; 0: all

	Delay     Duration `json:"delay,omitempty"`      // before anything else
	Drop      bool     `json:"drop,omitempty"`       // close the connection without an answer
	Status    int      `json:"status,omitempty"`     // answer this status …
	Reason    string   `json:"reason,omitempty"`     // … with this text
	TaskDelay Duration `json:"task_delay,omitempty"` // the task that the request starts takes longer
	TaskError string   `json:"task_error,omitempty"` // and fails like this; "WARNINGS: 1" does the work and warns
}

// Duration is written like "1.5s" in JSON.
type Duration time.Duration

// MarshalText implements encoding.TextMarshaler.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	*d = Duration(v)
	return err
}

func (f Fault) check() error {
	if _, err := path.Match(f.Path, "/"); err != nil {
		return fmt.Errorf("path %q is not a valid pattern", f.Path)
	}
	if f.Status != 0 && (f.Status < 400 || f.Status > 599) {
		return fmt.Errorf("status %d is not an error; use 400 to 599", f.Status)
	}
	if f.Delay == 0 && !f.Drop && f.Status == 0 && f.TaskDelay == 0 && f.TaskError == "" {
		return fmt.Errorf("the rule does nothing: give delay, drop, status, task_delay or task_error")
	}
	return nil
}

func (f Fault) matches(method, p string) bool {
	if f.Method != "" && !strings.EqualFold(f.Method, method) {
		return false
	}
	ok, _ := path.Match(f.Path, p) // checked when the rule was added
	return ok || f.Path == ""
}

type faults struct {
	mu    sync.Mutex
	last  int
	rules []Fault
}

func newFaults() *faults { return &faults{} }

// strike finds the first rule that matches and counts it down.
func (f *faults) strike(method, path string) Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i, rule := range f.rules {
		if !rule.matches(method, path) {
			continue
		}
		if rule.Count == 1 {
			f.rules = slices.Delete(f.rules, i, i+1)
		} else if rule.Count > 1 {
			f.rules[i].Count--
		}
		return rule
	}
	return Fault{}
}

// AddFault sets a rule and returns its id. Rules are tried in the order they came.
func (s *Server) AddFault(rule Fault) (int, error) {
	if err := rule.check(); err != nil {
		return 0, err
	}
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	s.faults.last++
	rule.ID = s.faults.last
	s.faults.rules = append(s.faults.rules, rule)
	return rule.ID, nil
}

// RemoveFault drops a rule; id 0 drops all.
func (s *Server) RemoveFault(id int) {
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	s.faults.rules = slices.DeleteFunc(s.faults.rules, func(f Fault) bool { return id == 0 || f.ID == id })
}

// Faults lists the rules in force.
func (s *Server) Faults() []Fault {
	s.faults.mu.Lock()
	defer s.faults.mu.Unlock()
	return append([]Fault{}, s.faults.rules...)
}

type faultKey struct{}

func faultOf(r *http.Request) Fault {
	fault, _ := r.Context().Value(faultKey{}).(Fault)
	return fault
}

// disturb applies the fault rules in front of the API.
func (s *Server) disturb(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		below, ok := strings.CutPrefix(r.URL.Path, "/api2/json")
		if !ok {
			next.ServeHTTP(w, r)
			return
		}
		fault := s.faults.strike(r.Method, below)
		if err := sleep(r.Context(), time.Duration(fault.Delay)); err != nil {
			return
		}
		switch {
		case fault.Drop:
			// The server's way to hang up without an answer.
			panic(http.ErrAbortHandler)
		case fault.Status != 0:
			_, _ = readParams(w, r) // see there
			body, _ := json.Marshal(map[string]any{"data": nil})
			writeStatus(w, fault.Status, fault.Reason, body)
		default:
			next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), faultKey{}, fault)))
		}
	})
}
