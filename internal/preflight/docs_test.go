package preflight

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
)

// TestDocumentedCommands: the commands in docs/proxmox.md are those that preflight prints when nothing is granted yet.
// UPDATE_SNAPS=true writes them.
func TestDocumentedCommands(t *testing.T) {
	const path = "../../docs/proxmox.md"
	text, err := os.ReadFile(path)
	must(t, err)
	blocks := regexp.MustCompile("(?s)(<!-- preflight (\\S+) (\\S+) (\\S+) -->\n```sh\n)(.*?)(```)")
	found := blocks.FindAllStringSubmatch(string(text), -1)
	if len(found) < 3 {
		t.Errorf("docs/proxmox.md has %d blocks of commands", len(found))
	}
	page := string(text)
	for _, block := range found {
		s := scene{version: block[4], provider: provider.Name(block[2]), kind: block[3], seed: plainUser(false), wanted: withToken}
		q, _ := s.play(t)
		var commands strings.Builder
		for line := range strings.Lines(said(t, q.answer(t.Context()), "lacks on")) {
			// The token's own grants are for one with privilege separation.
			if strings.HasPrefix(line, "pveum ") && !strings.Contains(line, "#") {
				commands.WriteString(strings.TrimSuffix(line, "\n") + "\n")
			}
		}
		page = strings.Replace(page, block[0], block[1]+commands.String()+block[6], 1)
	}
	if page == string(text) {
		return
	}
	if os.Getenv("UPDATE_SNAPS") != "true" {
		t.Fatal("docs/proxmox.md is not what preflight prints: run this test with UPDATE_SNAPS=true and look at the difference")
	}
	must(t, os.WriteFile(path, []byte(page), 0o644))
}
