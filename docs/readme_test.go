package docs

import (
	"regexp"
	"strings"
	"testing"
)

// TestReadmeIsShort keeps it a page that is read to the end.
func TestReadmeIsShort(t *testing.T) {
	if lines := strings.Count(read(t, "README.md"), "\n"); lines > 120 {
		t.Errorf("README.md has %d lines; at most 120", lines)
	}
}

// TestCommandsAreRun: each command in these pages stands in a script that the tests run, on the lab's addresses.
func TestCommandsAreRun(t *testing.T) {
	var scripts strings.Builder
	for _, path := range append([]string{".ci/run", "tools/test"}, glob(t, "e2e/*.*", "lab/e2e/*.*", "lab/e2e/testdata/*.*")...) {
		scripts.WriteString(read(t, path))
	}
	for _, page := range []string{"README.md", "docs/patroni-ha-cluster.md", "docs/patroni-quick-start.md"} {
		shown := commands(read(t, page))
		if len(shown) == 0 {
			t.Errorf("%s shows no command", page)
		}
		for _, command := range shown {
			if !strings.Contains(scripts.String(), strings.ReplaceAll(command, "192.0.2.", "$net.")) {
				t.Errorf("%s shows `%s`, which no test script runs", page, command)
			}
		}
	}
}

// TestOperationsAreRun: the scripts of docs/operations.md run each of its commands.
func TestOperationsAreRun(t *testing.T) {
	shown := regexp.MustCompile(`(?m)^    make ([a-z-]+)`).FindAllStringSubmatch(read(t, "docs/operations.md")+read(t, "docs/recover.md"), -1)
	if len(shown) == 0 {
		t.Error("docs/operations.md and docs/recover.md show no command")
	}
	for _, command := range shown {
		run := regexp.MustCompile(`(?m)^\s*(operate|exits \d|refused .*) ` + command[1] + `\b`)
		if !run.MatchString(read(t, "e2e/day2.sh") + read(t, "e2e/recover.sh")) {
			t.Errorf("docs/operations.md shows `make %s`, which neither e2e/day2.sh nor e2e/recover.sh runs", command[1])
		}
	}
}

// TestReadmeShowsTheRealTable: the table in the README is what show-plan prints of the example, and tools/test
// compares that with what `make quickstart` prints.
func TestReadmeShowsTheRealTable(t *testing.T) {
	_, table, _ := strings.Cut(read(t, "internal/planview/testdata/cluster_1.snap.txt"), "\n\n")
	if !strings.Contains(read(t, "README.md"), strings.TrimSpace(table)) {
		t.Errorf("README.md does not show this, the plan of the example:\n%s", table)
	}
}

// TestDoctorWantsWhatTheStacksWant: the lowest Terraform that tools/doctor accepts is the one the stacks require.
func TestDoctorWantsWhatTheStacksWant(t *testing.T) {
	wanted := regexp.MustCompile(`check terraform (\S+)`).FindStringSubmatch(read(t, "tools/doctor"))
	required := synthesized(t, "patroni-cluster").Terraform.RequiredVersion
	if wanted == nil || required != ">= "+wanted[1] {
		t.Errorf("tools/doctor wants Terraform %v, the stacks require %q", wanted, required)
	}
}

// TestVersion: the version is in VERSION; the collection and the changelog agree with it.
func TestVersion(t *testing.T) {
	version := strings.TrimSpace(read(t, "VERSION"))
	if !strings.Contains(read(t, "ansible/galaxy.yml"), "\nversion: "+version+"\n") {
		t.Errorf("ansible/galaxy.yml has another version than VERSION, %s", version)
	}
	if !strings.Contains(read(t, "CHANGELOG.md"), "\n## "+version) {
		t.Errorf("CHANGELOG.md has no section of version %s", version)
	}
}

// TestArchitectureNamesTests: the tests by which the architecture's rules are kept exist.
func TestArchitectureNamesTests(t *testing.T) {
	named := regexp.MustCompile("`([a-z0-9_/]+_test\\.go)`: \\*(Test\\w+)\\*").FindAllStringSubmatch(read(t, "docs/architecture.md"), -1)
	if len(named) < 5 {
		t.Fatalf("docs/architecture.md names %d tests", len(named))
	}
	for _, n := range named {
		if !strings.Contains(read(t, n[1]), "func "+n[2]+"(") {
			t.Errorf("docs/architecture.md names %s of %s, which is not there", n[2], n[1])
		}
	}
}
