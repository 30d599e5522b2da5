package plantest

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestUnknownVariables: the CDKTF CLI itself stops at a variable that the stack does not have, before Terraform runs.
// Terraform would make the machine by its defaults.
func TestUnknownVariables(t *testing.T) {
	t.Parallel()
	cli := filepath.Join(project, "node_modules", ".bin", "cdktf")
	if _, err := os.Stat(cli); err != nil {
		missing(t, "no CDKTF CLI: %v; run `make setup`", err)
	}
	program, err := app()
	check(t, err)
	file := filepath.Join(t.TempDir(), "my cluster.tfvars")
	check(t, os.WriteFile(file, []byte("vm_target_ip = \"192.168.20.10\"\nvm_cpu_core = 8\nproxmox_node = \"pve7\"\ncluster_name = \"ledger\"\n"), 0o600))
	for _, c := range []struct {
		stack string
		says  []string
	}{
		{node, []string{"no variable vm_cpu_core; did you mean vm_cpu_cores?", "no variable proxmox_node; did you mean proxmox_target_node?", "no variable cluster_name"}},
		{cluster, []string{"no variable vm_cpu_core; did you mean vm_cpu_cores?", "TF_VAR_vm_disk_gb"}},
	} {
		cmd := exec.Command(cli, "deploy", c.stack, "--auto-approve", "--app", program, "--output", t.TempDir(), "--var-file", file)
		cmd.Dir = project
		cmd.Env = append(os.Environ(), "CHECKPOINT_DISABLE=1", "TF_INPUT=0", "TMPDIR="+scratch, "TF_VAR_vm_disc_gb=40G")
		out, err := cmd.CombinedOutput()
		if err == nil {
			t.Errorf("%s: the deploy went on", c.stack)
		}
		for _, part := range c.says {
			if !strings.Contains(string(out), part) {
				t.Errorf("%s: the output lacks %q:\n%s", c.stack, part, out)
			}
		}
	}
}
