package api_test

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"proxmox-patroni/lab/pvetest"
)

// The Ansible modules of community.proxmox and the Python client proxmoxer below
// them, from the project's virtual environment.
func TestAnsibleModules(t *testing.T) {
	t.Parallel()
	python, playbook := venv(t)
	if output, err := exec.CommandContext(t.Context(), python, "-c", "import proxmoxer, requests").CombinedOutput(); err != nil {
		missing(t, "no proxmoxer in .venv: run `tools/setup --ansible`\n"+string(output))
	}
	server := pvetest.NewServer(t)
	host, port, err := net.SplitHostPort(server.Address)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), playbook, "-i", "localhost,", "testdata/ansible/modules.yml")
	cmd.Env = append(os.Environ(), "API_HOST="+host, "API_PORT="+port, "API_SECRET="+pvetest.Secret,
		"REQUESTS_CA_BUNDLE="+server.CAFile, "ANSIBLE_LOCAL_TEMP="+t.TempDir(), "ANSIBLE_NOCOLOR=1")
	output, err := cmd.CombinedOutput()
	t.Logf("%s", output)
	if err != nil {
		t.Fatalf("ansible-playbook: %v", err)
	}
	holds(t, "recap", strings.Join(strings.Fields(string(output)), " "), "unreachable=0 failed=0")
	equal(t, "guests left", len(server.Root(t).Get("/cluster/resources?type=vm").List()), 1)
}

func venv(t *testing.T) (python, playbook string) {
	t.Helper()
	bin, err := filepath.Abs("../../.venv/bin")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(bin, "ansible-playbook")); err != nil {
		missing(t, "no ansible-playbook in .venv: run `tools/setup --ansible`")
	}
	return filepath.Join(bin, "python"), filepath.Join(bin, "ansible-playbook")
}

// missing ends a test that lacks a tool: a failure on CI, a skip elsewhere.
func missing(tb testing.TB, reason string) {
	tb.Helper()
	if os.Getenv("CI") != "" {
		tb.Fatal(reason)
	}
	tb.Skip(reason)
}
