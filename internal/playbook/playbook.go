// Package playbook runs the playbooks of ansible/ over the machines of an inventory.
package playbook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// stopLimit bounds the orderly end of an interrupted playbook.
const stopLimit = time.Minute

// Inventory says over which machines a playbook runs: those of a file, or those given as JSON.
type Inventory struct{ File, JSON string }

// Runner runs playbooks.
type Runner struct {
	// Root is the checkout's folder.
	Root string
	Inventory
	// KnownHosts is a file with the machines' host keys, or "" for the rules of ansible/run-playbook.
	KnownHosts string
	// Env is added to the environment.
	Env []string
	// Out and Err get what Ansible says.
	Out, Err io.Writer
}

// KnownHosts is the setting of the environment by which a run keeps the machines' host keys in a file. The path becomes
// part of ssh's arguments, which are taken apart twice: as a shell does by Ansible, and at blanks by ssh.
func KnownHosts(file string) string {
	if strings.ContainsAny(file, " \t") {
		file = `'"` + file + `"'`
	}
	return "KNOWN_HOSTS=" + file
}

// Waits tells whether that line says that the run waits for another one from this checkout.
func Waits(line string) bool { return strings.Contains(line, "another run from here is under way") }

// ErrFailed marks a playbook that ran and failed; it has said why.
var ErrFailed = errors.New("the playbook failed")

// Run runs a playbook with further arguments of ansible-playbook. It has a session of its own, so that an interrupt
// reaches it once, and with it all that it has started.
func (r *Runner) Run(ctx context.Context, playbook string, args ...string) error {
	return r.run(ctx, playbook, nil, args)
}

// RunJSON is Run with Ansible's result as JSON, for programs.
func (r *Runner) RunJSON(ctx context.Context, playbook string, args ...string) error {
	return r.run(ctx, playbook, []string{"ANSIBLE_STDOUT_CALLBACK=ansible.posix.json"}, args)
}

func (r *Runner) run(ctx context.Context, playbook string, env, args []string) error {
	if r.File != "" {
		args = append([]string{"-i", r.File}, args...)
	}
	cmd := exec.CommandContext(ctx, filepath.Join(r.Root, "ansible", "run-playbook"), args...)
	cmd.Env = slices.Concat(os.Environ(), []string{"PLAYBOOK=" + playbook, "INVENTORY=" + r.JSON}, r.Env, env)
	if r.KnownHosts != "" {
		cmd.Env = append(cmd.Env, KnownHosts(r.KnownHosts))
	}
	cmd.Stdout, cmd.Stderr = r.Out, r.Err
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGINT) }
	cmd.WaitDelay = stopLimit
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.As(err, &exit):
		return ErrFailed
	case err != nil:
		return fmt.Errorf("the playbook cannot be run: %w", err)
	}
	return nil
}
