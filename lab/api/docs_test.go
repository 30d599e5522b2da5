package api_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

const (
	docs  = "../../docs/lab.md"
	begin = "<!-- endpoints: written by `UPDATE_DOCS=true go test ./lab/api -run TestDocs` -->\n"
	end   = "<!-- end of endpoints -->\n"
)

// table is the list of calls as the documentation shows it.
func table(about api.About) string {
	var text strings.Builder
	text.WriteString("| call, below `/api2/json` | answer | how it differs |\n|---|---|---|\n")
	for _, e := range about.Endpoints {
		notes := e.Note
		if absent := len(pve.Versions) - len(e.Releases); e.Level != api.Absent && absent > 0 {
			notes = strings.TrimPrefix(notes+"; ", "; ") + "from " + e.Releases[0] + " on"
		}
		fmt.Fprintf(&text, "| `%s` | %s | %s |\n", e.Endpoint, e.Level, notes)
	}
	return text.String()
}

// The table in docs/lab.md is that of the routes.
func TestDocsListEveryEndpoint(t *testing.T) {
	want := table(pvetest.NewServer(t).About())
	data, err := os.ReadFile(docs)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(data), begin)
	got, after, closed := strings.Cut(rest, end)
	if !found || !closed {
		t.Fatalf("%s lacks the markers of the table of endpoints", docs)
	}
	if got == want {
		return
	}
	if os.Getenv("UPDATE_DOCS") != "true" {
		t.Fatalf("the table in %s is not that of the routes; run UPDATE_DOCS=true go test ./lab/api -run TestDocs", docs)
	}
	if err := os.WriteFile(docs, []byte(before+begin+want+end+after), 0o644); err != nil {
		t.Fatal(err)
	}
}
