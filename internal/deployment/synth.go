package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"proxmox-patroni/internal/lockfile"
)

// Synthesize builds the project's program and lets it write the Terraform JSON of every stack. It is the program that
// `cdktf synth` would run, with the same result; without the CLI it takes a fifth of the time, and needs no npm.
func (d *Deployment) Synthesize(ctx context.Context) error {
	program := filepath.Join(d.Root, ".cache", "bin", "proxmox-patroni")
	if err := d.run(ctx, nil, "go", "build", "-o", program, "."); err != nil {
		return err
	}
	choices, err := json.Marshal(d.Context)
	if err != nil {
		return err
	}
	out := filepath.Join(d.Root, "cdktf.out")
	if d.Name != Default {
		if out, err = os.MkdirTemp("", "synth-"); err != nil {
			return err
		}
		defer os.RemoveAll(out)
	}
	env := []string{
		"CDKTF_OUTDIR=" + out, "CDKTF_CONTEXT_JSON=" + string(choices),
		// jsii greets this release with a banner on every run; tools/doctor checks the version.
		"JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=20",
	}
	if err := d.run(ctx, env, program); err != nil || d.Name == Default {
		return err
	}
	return d.adopt(filepath.Join(out, "stacks"))
}

// adopt takes what was synthesized into the deployment's own folder.
func (d *Deployment) adopt(stacks string) error {
	for _, stack := range folders(stacks) {
		text, err := os.ReadFile(filepath.Join(stacks, stack, "cdk.tf.json"))
		if err != nil {
			return err
		}
		if err := os.MkdirAll(d.StackDir(stack), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(d.StackDir(stack), "cdk.tf.json"), text, 0o644); err != nil {
			return err
		}
		if err := lockfile.Sync(d.StackDir(stack), d.LockFile(stack)); err != nil {
			return err
		}
	}
	return nil
}

// Stacks are the names of those that were synthesized.
func (d *Deployment) Stacks() []string {
	var stacks []string
	for _, name := range folders(filepath.Dir(d.StackDir("any"))) {
		if _, err := os.Stat(filepath.Join(d.StackDir(name), "cdk.tf.json")); err == nil {
			stacks = append(stacks, name)
		}
	}
	return stacks
}

func folders(dir string) []string {
	entries, _ := os.ReadDir(dir) // a directory that cannot be read has none
	var names []string
	for _, entry := range entries {
		if entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	return names
}

// run runs a command in the checkout's folder; the error is what it said.
func (d *Deployment) run(ctx context.Context, env []string, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Env = d.Root, append(os.Environ(), env...)
	output, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return errors.New("interrupted") // not by which signal the command ended
	}
	if said := strings.TrimSpace(string(output)); err != nil && said != "" {
		return errors.New(strings.TrimPrefix(said, "error: "))
	}
	if err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(name), err)
	}
	return nil
}
