package docs

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// ansibleFiles are the playbooks and task files, by their path from the project's root.
func ansibleFiles(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, path := range slices.Concat(glob(t, "ansible/playbooks/*.yml", "ansible/playbooks/tasks/*.yml"), glob(t, "ansible/roles/*/tasks/*.yml")) {
		files[path] = read(t, path)
	}
	return files
}

var (
	toldData = regexp.MustCompile(`(?m)^( *)ansible\.builtin\.set_stats:\n +data:\n((?:\s+.*\n)*)`)
	toldKey  = regexp.MustCompile(`^ *([a-z_]+):`)
)

// TestAnswersOfPlaybooks: what the playbooks tell a program is a key of the table in operations.md.
func TestAnswersOfPlaybooks(t *testing.T) {
	_, section, _ := strings.Cut(read(t, "docs/operations.md"), "## Answers for programs")
	section, _, _ = strings.Cut(section, "\n## ")
	found := 0
	for path, text := range ansibleFiles(t) {
		for _, task := range toldData.FindAllStringSubmatch(text, -1) {
			indent := task[1] + "    "
			for line := range strings.Lines(task[2]) {
				if len(line) <= len(indent) || !strings.HasPrefix(line, task[1]+"  ") {
					break // the next key of the task
				}
				key := toldKey.FindStringSubmatch(line)
				if key == nil || !strings.HasPrefix(line, indent+key[1]) {
					continue
				}
				found++
				if !strings.Contains(section, "`"+key[1]+"`") {
					t.Errorf("%s tells %s, which is not in docs/operations.md, Answers for programs", path, key[1])
				}
			}
		}
	}
	if found < 6 {
		t.Errorf("%d keys were found in the playbooks; there are more, so the search is wrong", found)
	}
}

// TestReports: a playbook that pgha asks for a report writes one, and to nowhere but the file it is given.
func TestReports(t *testing.T) {
	asked := regexp.MustCompile(`found\(ctx, r, "([a-z-]+\.yml)"\)|"([a-z-]+\.yml)", "-e", "report="`)
	playbooks := map[string]bool{}
	for _, path := range glob(t, "cmd/pgha/*.go") {
		for _, m := range asked.FindAllStringSubmatch(read(t, path), -1) {
			playbooks[m[1]+m[2]] = true
		}
	}
	if len(playbooks) < 3 {
		t.Errorf("pgha asks %v for a report; status, backups and drill were expected", playbooks)
	}
	for name := range playbooks {
		if text := read(t, "ansible/playbooks/"+name); !regexp.MustCompile(`\{\{ report\b`).MatchString(text) {
			t.Errorf("playbook %s does not use the variable report, which pgha gives it", name)
		}
	}
}

// TestEvents: the events that the callback plugin writes are those that pgha reads.
func TestEvents(t *testing.T) {
	names := func(path, pattern string) []string {
		names := firstGroups(regexp.MustCompile(pattern).FindAllStringSubmatch(read(t, path), -1))
		slices.Sort(names)
		return slices.Compact(names)
	}
	written := names("ansible/plugins/callback/phases.py", `self\.tell\("(\w+)"`)
	understood := names("internal/watch/ansible.go", `(?m)^\tcase "(\w+)":`)
	if !slices.Equal(written, understood) {
		t.Errorf("the plugin writes the events %v, pgha reads %v", written, understood)
	}
}
