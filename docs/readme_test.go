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

// TestOperationsAreRun: the script of docs/operations.md runs each of its commands.
func TestOperationsAreRun(t *testing.T) {
	shown := regexp.MustCompile(`(?m)^    make ([a-z-]+)`).FindAllStringSubmatch(read(t, "docs/operations.md"), -1)
	if len(shown) == 0 {
		t.Error("docs/operations.md shows no command")
	}
	for _, command := range shown {
		run := regexp.MustCompile(`(?m)^\s*(operate|exits \d|refused .*) ` + command[1] + `\b`)
		if !run.MatchString(read(t, "e2e/day2.sh")) {
			t.Errorf("docs/operations.md shows `make %s`, which e2e/day2.sh does not run", command[1])
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
