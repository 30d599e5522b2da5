package plantest

import (
	"cmp"
	"encoding/json"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// report is what a run of Terraform said in its machine-readable form: one run tells of the plan, the errors and
// the apply.
type report struct {
	t       testing.TB
	changes []string          // "<action> <address>" of each resource that it touches, sorted
	moves   map[string]string // addresses before and after
	errors  []string          // summary and detail

	warnings []string // the same
}

// report runs plan, apply or destroy.
func (s *stack) report(args ...string) *report {
	s.t.Helper()
	cmd := exec.Command("terraform", append(args, "-json")...)
	cmd.Dir, cmd.Env = s.dir, s.env
	out, err := cmd.Output()
	r := &report{t: s.t, changes: []string{}, moves: map[string]string{}}
	for line := range strings.Lines(string(out)) {
		r.read(line)
	}
	if err != nil && len(r.errors) == 0 {
		s.t.Fatalf("terraform %v: %v\n%s", args, err, out)
	}
	slices.Sort(r.changes)
	return r
}

// read takes in one message. The form is documented as Terraform's machine-readable UI.
func (r *report) read(line string) {
	r.t.Helper()
	type resource struct{ Addr string }
	var message struct {
		Type   string
		Change struct {
			Action   string
			Resource resource
			Previous *resource `json:"previous_resource"`
		}
		Diagnostic struct{ Severity, Summary, Detail string }
	}
	if err := json.Unmarshal([]byte(line), &message); err != nil {
		r.errors = append(r.errors, strings.TrimSpace(line)) // as of a panic
		return
	}
	switch change := message.Change; message.Type {
	case "planned_change":
		if change.Action != "move" && change.Action != "read" {
			r.changes = append(r.changes, change.Action+" "+change.Resource.Addr)
		}
		if change.Previous != nil {
			r.moves[change.Previous.Addr] = change.Resource.Addr
		}
	case "diagnostic":
		text := message.Diagnostic.Summary + ": " + message.Diagnostic.Detail
		if message.Diagnostic.Severity == "error" {
			r.errors = append(r.errors, text)
		} else {
			r.warnings = append(r.warnings, text)
		}
	}
}

func (r *report) succeeded() *report {
	r.t.Helper()
	if len(r.errors) > 0 {
		r.t.Fatal(strings.Join(r.errors, "\n"))
	}
	return r
}

// wantChanges checks what a run touched, in any order; nothing when no changes are given.
func (r *report) wantChanges(changes ...string) {
	r.t.Helper()
	slices.Sort(changes)
	equal(r.t, "changes", r.changes, append([]string{}, changes...))
}

// wantOnly is wantChanges for a run that may also touch less.
func (r *report) wantOnly(changes ...string) {
	r.t.Helper()
	for _, change := range r.changes {
		if !slices.Contains(changes, change) {
			r.t.Errorf("unexpected: %s", change)
		}
	}
}

// equal compares as JSON, which is what Terraform speaks.
func equal(t testing.TB, what string, got, want any) {
	t.Helper()
	g, err := json.Marshal(got)
	check(t, err)
	w, err := json.Marshal(want)
	check(t, err)
	if string(g) != string(w) {
		t.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}

func sorted[E cmp.Ordered](s []E) []E { return slices.Sorted(slices.Values(s)) }

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
