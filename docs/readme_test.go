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

// TestReadmeCommandsAreRun: each command in the README stands in a script that the tests run.
func TestReadmeCommandsAreRun(t *testing.T) {
	var scripts strings.Builder
	for _, path := range append([]string{".ci/run", "tools/test"}, glob(t, "e2e/*.*", "lab/e2e/*.*", "lab/e2e/testdata/*.*")...) {
		scripts.WriteString(read(t, path))
	}
	shown := commands(read(t, "README.md"))
	if len(shown) == 0 {
		t.Error("README.md shows no command")
	}
	for _, command := range shown {
		if !strings.Contains(scripts.String(), command) {
			t.Errorf("README.md shows `%s`, which no test script runs", command)
		}
	}
}

// TestReadmeShowsTheRealTable: the table in the README is what planview prints of the example, and tools/test
// compares that with what `make quickstart` prints.
func TestReadmeShowsTheRealTable(t *testing.T) {
	_, table, _ := strings.Cut(read(t, "cmd/planview/testdata/cluster_1.snap.txt"), "\n\n")
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
