package preflight

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"proxmox-patroni/internal/pveapi"
)

// status is what a check came to.
type status string

const (
	passed status = "ok"
	noted  status = "note" // worth knowing, nothing to do
	warned status = "warn" // may go wrong
	failed status = "fail" // would go wrong
)

// finding is one line of the answer.
type finding struct {
	Check  string `json:"check"`
	Status status `json:"status"`
	// Text says what is, with the value given and the values allowed.
	Text string `json:"text"`
	// Do is the next step, one or more lines.
	Do string `json:"do,omitempty"`
}

// report collects the findings of one check.
type report struct {
	check    string
	findings []finding
}

func (r *report) add(s status, do, text string) {
	r.findings = append(r.findings, finding{r.check, s, text, do})
}

func (r *report) fail(do, format string, args ...any) {
	r.add(failed, do, fmt.Sprintf(format, args...))
}

func (r *report) warn(do, format string, args ...any) {
	r.add(warned, do, fmt.Sprintf(format, args...))
}
func (r *report) note(format string, args ...any) { r.add(noted, "", fmt.Sprintf(format, args...)) }

// ok is said only when nothing else was found.
func (r *report) ok(format string, args ...any) {
	if count(r.findings, failed)+count(r.findings, warned) == 0 {
		r.add(passed, "", fmt.Sprintf(format, args...))
	}
}

// unanswered tells that a question could not be put. That is no proof of a problem, but silence would read as ok.
func (r *report) unanswered(what string, err error) {
	r.warn("If an apply is to be safe, give the token the privilege to ask, or make sure yourself.",
		"%s could not be checked: %s", what, pveapi.Cause(err))
}

func count(findings []finding, s status) int {
	n := 0
	for _, f := range findings {
		if f.Status == s {
			n++
		}
	}
	return n
}

func printFindings(out io.Writer, findings []finding, asJSON bool) error {
	if asJSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		return encoder.Encode(map[string]any{"ok": count(findings, failed) == 0, "findings": findings})
	}
	var text strings.Builder
	for _, f := range findings {
		label := string(f.Status)
		if f.Status == failed {
			label = "FAIL"
		}
		fmt.Fprintf(&text, "%-5s %-12s %s\n", label, f.Check, f.Text)
		for line := range strings.Lines(f.Do) {
			fmt.Fprintf(&text, "%-5s %-12s -> %s\n", "", "", strings.TrimSuffix(line, "\n"))
		}
	}
	text.WriteString(verdict(findings))
	_, err := io.WriteString(out, text.String())
	return err
}

func verdict(findings []finding) string {
	warnings := ""
	if n := count(findings, warned); n > 0 {
		warnings = fmt.Sprintf(", %s", plural(n, "warning"))
	}
	if n := count(findings, failed); n > 0 {
		return fmt.Sprintf("\nThis deployment cannot succeed: %s%s. Nothing was changed.\n", plural(n, "problem"), warnings)
	}
	return fmt.Sprintf("\nReady to deploy%s.\n", warnings)
}

// forNew says something of the machines that are to be made.
func forNew(machines []machine, text string) string {
	if len(machines) == 0 {
		return "no machine is to be made"
	}
	return fmt.Sprintf(text, plural(len(machines), "new machine"))
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
