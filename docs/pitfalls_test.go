package docs

import (
	"regexp"
	"strings"
	"testing"
)

var (
	row     = regexp.MustCompile(`(?m)^\| .* \| (.*) \|$`)
	shownBy = regexp.MustCompile("^(?:`([^`]+)`: \\*([^*]+)\\*|fault `([^`]+)`)$")
)

// TestPitfallsAreTested: each test that the page names is there, by its name or by what it says while it runs.
func TestPitfallsAreTested(t *testing.T) {
	rows := row.FindAllStringSubmatch(read(t, "docs/pitfalls.md"), -1)[1:] // the first is the heading
	if len(rows) < 14 {
		t.Fatalf("the table has %d rows, want at least 14", len(rows))
	}
	for _, r := range rows {
		for named := range strings.SplitSeq(r[1], "; ") {
			found := shownBy.FindStringSubmatch(named)
			if found == nil {
				t.Errorf("%q names no test", named)
				continue
			}
			file, text := found[1], found[2]
			if found[3] != "" {
				file, text = "prove/internal/fault/catalogue.go", `"`+found[3]+`"`
			}
			if !strings.Contains(read(t, file), text) {
				t.Errorf("%s has no %q", file, text)
			}
		}
	}
}
