// Package ansible_test runs the tests of the Ansible content that need no machine.
package ansible_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// tool returns a program of the project's virtual environment, which make setup builds.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", ".venv", "bin", name))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("%s is missing: run make setup first", path)
	}
	return path
}

// run fails the test with all that the command has said.
func run(t *testing.T, name string, arguments ...string) {
	t.Helper()
	command := exec.Command(name, arguments...)
	command.Env = append(os.Environ(), "ANSIBLE_CONFIG=ansible.cfg", "ANSIBLE_NOCOLOR=1", "PYTHONDONTWRITEBYTECODE=1")
	if out, err := command.CombinedOutput(); err != nil {
		t.Errorf("%s %s: %v\n%s", name, strings.Join(arguments, " "), err, out)
	}
}

func TestPython(t *testing.T) {
	run(t, tool(t, "python3"), "-m", "unittest", "discover", "--start-directory", "tests")
}

func TestPlaybooksHaveNoSyntaxError(t *testing.T) {
	playbooks, err := filepath.Glob("*.yml")
	if err != nil || len(playbooks) == 0 {
		t.Fatalf("no playbook found: %v", err)
	}
	run(t, tool(t, "ansible-playbook"), append([]string{"--syntax-check"}, playbooks...)...)
}
