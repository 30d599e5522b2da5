package docs

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestRunbook: each alert has its section, is linked to it, says what to type, and has a test that fires it and one that
// does not.
func TestRunbook(t *testing.T) {
	read := func(path string) string {
		text, err := os.ReadFile("../" + path)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	runbook := read("docs/runbook.md")
	tests := read("ansible/roles/monitoring/files/rules-tests/pgha.yml")
	rules := strings.Split(read("ansible/roles/monitoring/files/rules/pgha.yml"), "\n      - alert: ")[1:]
	action := regexp.MustCompile(`make \w|systemctl|journalctl|chronyc|SELECT|VACUUM`)
	for _, rule := range rules {
		name, text, _ := strings.Cut(rule, "\n")
		text = strings.Join(strings.Fields(text), " ") + " "
		if !strings.Contains(runbook, "\n## "+name+"\n") {
			t.Errorf("%s has no section in docs/runbook.md", name)
		}
		if !strings.Contains(text, "runbook_url: docs/runbook.md#"+strings.ToLower(name)+" ") {
			t.Errorf("%s does not link to its section", name)
		}
		if name == "Watchdog" { // fires always
			continue
		}
		if !action.MatchString(text) && !strings.Contains(text, "data_disk_gb") {
			t.Errorf("%s says nothing that one can type or do", name)
		}
		for _, kind := range []string{" fires\n", " quiet\n"} {
			if !strings.Contains(tests, "- name: "+name+kind) {
				t.Errorf("%s has no test%s", name, kind)
			}
		}
	}
	if sections := strings.Count(runbook, "\n## "); sections != len(rules) {
		t.Errorf("docs/runbook.md has %d sections for %d alerts", sections, len(rules))
	}
}
