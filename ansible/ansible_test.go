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
	run(t, tool(t, "python3"), "-m", "pytest", "--quiet", "-p", "no:cacheprovider", "tests")
}

// TestInstall: what ansible-galaxy builds and installs is the whole of it, by the names that the checkout uses, too.
func TestInstall(t *testing.T) {
	galaxy, scratch := tool(t, "ansible-galaxy"), t.TempDir()
	t.Setenv("ANSIBLE_COLLECTIONS_PATH", scratch) // not where the checkout's own is found
	run(t, galaxy, "collection", "build", "--output-path", scratch)
	built, err := filepath.Glob(filepath.Join(scratch, "pgha-cluster-*.tar.gz"))
	if err != nil || len(built) != 1 {
		t.Fatalf("ansible-galaxy has built %v: %v", built, err)
	}
	run(t, galaxy, "collection", "install", "--no-deps", "--offline", "--collections-path", scratch, built[0])
	run(t, tool(t, "ansible-playbook"), "--syntax-check", "pgha.cluster.deploy", "pgha.cluster.leave")
	run(t, tool(t, "ansible-doc"), "--type", "module", "pgha.cluster.patroni_check")
	run(t, tool(t, "ansible-doc"), "--type", "role", "pgha.cluster.patroni")
	installed := filepath.Join(scratch, "ansible_collections", "pgha", "cluster")
	if _, err := os.Stat(filepath.Join(installed, "tests")); err == nil {
		t.Error("the tests are in it")
	}
	// By its own script, as Terraform runs it: installed, and as a folder that was copied to anywhere.
	t.Setenv("PATH", filepath.Dir(galaxy)+":"+os.Getenv("PATH"))
	copied := filepath.Join(t.TempDir(), "content")
	if err := os.CopyFS(copied, os.DirFS(installed)); err != nil {
		t.Fatal(err)
	}
	for _, content := range []string{installed, copied} {
		os.Unsetenv("ANSIBLE_COLLECTIONS_PATH") // restored by the test's end
		run(t, filepath.Join(content, "run-playbook"), "--syntax-check")
	}
}

func TestPlaybooksHaveNoSyntaxError(t *testing.T) {
	playbooks, err := filepath.Glob("playbooks/*.yml")
	if err != nil || len(playbooks) == 0 {
		t.Fatalf("no playbook found: %v", err)
	}
	run(t, tool(t, "ansible-playbook"), append([]string{"--syntax-check", "patroni-cluster.yml"}, playbooks...)...)
}
