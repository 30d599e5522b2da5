package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// emptyState keeps the plans away from the project's own state.
const emptyState = `{"terraform": {"backend": {"local": {"path": "empty.tfstate"}}}}`

// plans synthesizes once and plans 1, 3 and 10 instances of it: instances are a variable, so the JSON is the same.
func plans(app, dir string) error {
	mirror := filepath.Join(".cache", "schemas")
	if out, err := exec.Command("tools/mirror", "--schemas", mirror).CombinedOutput(); err != nil {
		return fmt.Errorf("tools/mirror: %w\n%s", err, out)
	}
	config, err := filepath.Abs(filepath.Join(mirror, "terraformrc"))
	if err != nil {
		return err
	}
	out := filepath.Join(dir, "plan")
	synth := exec.Command(app)
	synth.Env = append(os.Environ(), "CDKTF_OUTDIR="+out)
	if text, err := synth.CombinedOutput(); err != nil {
		return fmt.Errorf("synthesis: %w\n%s", err, text)
	}
	stack := filepath.Join(out, "stacks", "patroni-cluster")
	if err := os.WriteFile(filepath.Join(stack, "backend_override.tf.json"), []byte(emptyState), 0o600); err != nil {
		return err
	}
	terraform := func(args ...string) ([]byte, error) {
		cmd := exec.Command("terraform", append([]string{"-chdir=" + stack}, args...)...)
		cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+config, "CHECKPOINT_DISABLE=1")
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		text, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("terraform %s: %w\n%s", args[0], err, stderr.String())
		}
		return text, nil
	}
	if _, err := terraform("init", "-input=false"); err != nil {
		return err
	}
	fmt.Printf("%-10s %15s %11s %15s\n", "instances", "stack JSON", "plan", "plan JSON")
	for _, count := range []int{1, 3, 10} {
		if err := plan(terraform, stack, count); err != nil {
			return err
		}
	}
	return nil
}

func plan(terraform func(...string) ([]byte, error), stack string, count int) error {
	variables := filepath.Join(stack, "bench.tfvars.json")
	content, err := json.Marshal(deployment(count))
	if err != nil {
		return err
	}
	if err := os.WriteFile(variables, content, 0o600); err != nil {
		return err
	}
	start := time.Now()
	if _, err := terraform("plan", "-input=false", "-out=plan", "-var-file="+variables); err != nil {
		return err
	}
	took := time.Since(start)
	shown, err := terraform("show", "-json", "plan")
	if err != nil {
		return err
	}
	synthesized, err := os.Stat(filepath.Join(stack, "cdk.tf.json"))
	if err != nil {
		return err
	}
	fmt.Printf("%-10d %9d bytes %10.2fs %9d bytes\n", count, synthesized.Size(), took.Seconds(), len(shown))
	return nil
}

// deployment is a cluster of that many machines, of which the first three are etcd members.
func deployment(count int) map[string]any {
	instances := map[string]any{}
	for i := 1; i <= count; i++ {
		roles := []string{"patroni"}
		if i <= 3 && (i == 1 || count >= 3) {
			roles = append(roles, "etcd")
		}
		instances[fmt.Sprintf("node%d", i)] = map[string]any{"ip_address": fmt.Sprintf("192.0.2.%d", 10+i), "roles": roles}
	}
	return map[string]any{
		"proxmox_api_url": "https://pve.example.org:8006/api2/json", "proxmox_api_token_id": "bench@pve!bench",
		"proxmox_api_token_secret": "not-used", "ssh_public_key": "ssh-ed25519 AAAA bench",
		"allow_single_member": count < 3, "configure": false, "instances": instances,
	}
}
