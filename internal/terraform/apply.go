package terraform

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// Event is a line of Terraform's machine-readable output, as far as an apply's matter:
// https://developer.hashicorp.com/terraform/internals/machine-readable-ui
type Event struct {
	Type string `json:"type"`
	// Message is the event in Terraform's words.
	Message    string      `json:"@message"`
	Hook       Hook        `json:"hook"`
	Diagnostic *Diagnostic `json:"diagnostic"`
}

// Hook is what an event is about.
type Hook struct {
	Resource struct {
		Address string `json:"addr"`
		Type    string `json:"resource_type"`
		Key     any    `json:"resource_key"`
	} `json:"resource"`
	Action  string  `json:"action"`
	Seconds float64 `json:"elapsed_seconds"`
	// Output is a line that a provisioner printed.
	Output string `json:"output"`
}

// Diagnostic is an error or a warning.
type Diagnostic struct {
	Severity, Summary, Detail, Address string
	// Range is where it stands, if anywhere.
	Range *struct {
		Filename string
		Start    struct{ Line int }
	}
}

// place is where in a user's variables file it stands, as "file:line: "; "" elsewhere, as nobody wrote the configuration.
func (d *Diagnostic) place() string {
	if d.Range == nil || !strings.HasSuffix(d.Range.Filename, ".tfvars") && !strings.HasSuffix(d.Range.Filename, ".tfvars.json") {
		return ""
	}
	return fmt.Sprintf("%s:%d: ", d.Range.Filename, d.Range.Start.Line)
}

// The types of events.
const (
	Start           = "apply_start"
	Complete        = "apply_complete"
	Failed          = "apply_errored"
	ProvisionOutput = "provision_progress"
	Said            = "diagnostic"
)

// ApplyOptions are how a plan is applied.
type ApplyOptions struct {
	// Env is added to the environment of Terraform and of what it starts.
	Env []string
	// OneByOne makes Terraform change one resource after the other, instead of its ten at once.
	OneByOne bool
}

// Apply applies a saved plan. Each event is passed on as it comes; the raw lines go to the log.
//
// Unlike terraform-exec it gives Terraform a session of its own, for two reasons: an interrupt has to reach
// Terraform once, or it ends at once without the state, and reach Ansible, too, which Terraform started; and a
// Terraform whose parent was killed has to come to its end and write the state.
func (t *Terraform) Apply(ctx context.Context, file string, o ApplyOptions, on func(Event)) error {
	args := []string{"apply", "-json", "-auto-approve", "-input=false"}
	if o.OneByOne {
		args = append(args, "-parallelism=1")
	}
	cmd := exec.CommandContext(ctx, t.path, append(args, file)...)
	cmd.Dir = t.dir
	cmd.Env = append(append(os.Environ(), "TF_IN_AUTOMATION=1", "CHECKPOINT_DISABLE=1", "TF_LOG="), o.Env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGINT) }
	cmd.WaitDelay = stopLimit
	cmd.Stderr = t.log
	output, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	readErr := t.read(output, on)
	err = cmd.Wait()
	if ctx.Err() != nil {
		outlast(cmd.Process.Pid)
		return fmt.Errorf("terraform apply was ended before it was done: %w", context.Cause(ctx))
	}
	return errors.Join(err, readErr)
}

// groupLimit bounds the wait for what an interrupted Terraform leaves behind.
const groupLimit = time.Minute

// outlast waits for the other processes of a session: Terraform does not wait for a playbook that it started.
func outlast(session int) {
	for deadline := time.Now().Add(groupLimit); syscall.Kill(-session, 0) == nil && time.Now().Before(deadline); {
		time.Sleep(100 * time.Millisecond)
	}
}

func (t *Terraform) read(output io.Reader, on func(Event)) error {
	return events(output, func(event Event) {
		t.note(event)
		on(event)
	})
}

// Diagnostics are the errors and warnings in machine-readable output.
func Diagnostics(output io.Reader) (found []*Diagnostic, err error) {
	err = events(output, func(event Event) {
		if event.Diagnostic != nil {
			found = append(found, event.Diagnostic)
		}
	})
	return found, err
}

func events(output io.Reader, on func(Event)) error {
	lines := bufio.NewReader(output) // a line may be long: a diagnostic quotes the whole configuration
	for {
		line, err := lines.ReadBytes('\n')
		var event Event
		if json.Unmarshal(line, &event) == nil {
			on(event)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// note writes an event to the log as people read it.
func (t *Terraform) note(event Event) {
	switch {
	case event.Type == ProvisionOutput:
		fmt.Fprintln(t.log, event.Hook.Output)
	case event.Diagnostic != nil:
		fmt.Fprintf(t.log, "%s: %s\n", event.Message, event.Diagnostic.Detail)
	default:
		fmt.Fprintln(t.log, event.Message)
	}
}
