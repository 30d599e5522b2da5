// Package terraform runs Terraform in the folder of a synthesized stack. It is the one place that does: what is read
// goes through hashicorp/terraform-exec, and what Terraform says comes back as the types of hashicorp/terraform-json.
package terraform

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/hashicorp/terraform-exec/tfexec"
	tfjson "github.com/hashicorp/terraform-json"
)

const (
	// readLimit bounds everything but an apply. A plan asks the provider about each machine.
	readLimit = 10 * time.Minute
	// stopLimit bounds the orderly end of an interrupted command. Terraform first lets the creation of a machine come
	// to its end, so that the state knows of it; a full clone takes minutes.
	stopLimit = 10 * time.Minute
)

var errNotInstalled = errors.New("the command terraform was not found; install it: https://developer.hashicorp.com/terraform/install")

// Terraform is the command in one folder.
type Terraform struct {
	dir, path string
	exec      *tfexec.Terraform
	log       io.Writer
}

// New makes a Terraform that works in dir and writes all that it says to log.
func New(dir string, log io.Writer) (*Terraform, error) {
	if workspace := os.Getenv("TF_WORKSPACE"); workspace != "" && workspace != "default" {
		return nil, fmt.Errorf("TF_WORKSPACE is %q: workspaces are not used here. Each deployment has a state of its own: pgha --deployment NAME, or make … DEPLOYMENT=name. Unset TF_WORKSPACE", workspace)
	}
	path, err := exec.LookPath("terraform")
	if err != nil {
		return nil, errNotInstalled
	}
	// Terraform warns on every call about a configuration file that is named but not there.
	if file := os.Getenv("TF_CLI_CONFIG_FILE"); file != "" {
		if _, err := os.Stat(file); err != nil {
			os.Unsetenv("TF_CLI_CONFIG_FILE")
		}
	}
	t, err := tfexec.NewTerraform(dir, path)
	if err != nil {
		return nil, err
	}
	if err := t.SetWaitDelay(stopLimit); err != nil {
		return nil, err
	}
	t.SetStdout(log)
	t.SetStderr(log)
	return &Terraform{dir: dir, path: path, exec: t, log: log}, nil
}

// Initialized tells whether Init has been run in a folder before.
func Initialized(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, ".terraform"))
	return err == nil
}

// ErrOtherProviders marks providers that come from another place than those of the lock file.
var ErrOtherProviders = errors.New("the providers come from another place than last time")

// Init sets up the backend and installs the providers.
func (t *Terraform) Init(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	err := t.exec.Init(ctx)
	switch {
	case err == nil || ctx.Err() != nil:
		return err
	case strings.Contains(err.Error(), "checksums previously recorded"):
		return ErrOtherProviders
	default:
		return fmt.Errorf("terraform init failed:\n%w", words(err))
	}
}

// words leaves of an error what Terraform itself said.
func words(err error) error {
	_, said, found := strings.Cut(err.Error(), "\n")
	if !found || strings.TrimSpace(said) == "" {
		return err
	}
	return errors.New(strings.TrimSpace(said))
}

// PlanOptions say what to plan.
type PlanOptions struct {
	VarFiles []string
	// Replace are addresses of resources to make anew.
	Replace []string
	// Target are addresses of the only resources to change; all unless given.
	Target []string
	// Destroy plans the removal of everything.
	Destroy bool
}

// Plan makes a plan, saves it as file, which holds secrets, and gives what is in it, and Terraform's warnings but for
// those of check blocks, which the plan has.
func (t *Terraform) Plan(ctx context.Context, file string, o PlanOptions) (plan *tfjson.Plan, warnings []string, err error) {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	options := []tfexec.PlanOption{tfexec.Out(file), tfexec.Destroy(o.Destroy)}
	for _, path := range o.VarFiles {
		options = append(options, tfexec.VarFile(path))
	}
	for _, address := range o.Replace {
		options = append(options, tfexec.Replace(address))
	}
	for _, address := range o.Target {
		options = append(options, tfexec.Target(address))
	}
	defer t.exec.SetStdout(t.log)
	var said bytes.Buffer
	_, err = t.exec.PlanJSON(ctx, &said, options...)
	warnings, problems := t.diagnostics(&said)
	switch {
	case err != nil && problems != nil:
		return nil, nil, problems
	case err != nil:
		return nil, nil, words(err)
	}
	// What `show` prints is the plan with its secrets, which the log must not have.
	t.exec.SetStdout(io.Discard)
	plan, err = t.exec.ShowPlanFile(ctx, file)
	return plan, warnings, err
}

// diagnostics are the warnings and the errors in machine-readable output.
func (t *Terraform) diagnostics(output io.Reader) (warnings []string, problems error) {
	var failed []error
	readErr := t.read(output, func(e Event) {
		if e.Diagnostic == nil {
			return
		}
		d := e.Diagnostic
		// A rule of a variable says it all; where it stands is in a file that no user wrote.
		detail, _, _ := strings.Cut(d.Detail, "\n\nThis was checked by the validation rule at")
		switch {
		case d.Summary == "Invalid value for variable":
			failed = append(failed, errors.New(detail))
		case d.Severity == "error":
			failed = append(failed, errors.New(d.place()+strings.TrimSpace(d.Summary+" "+d.Address)+": "+detail))
		case d.Summary != "Check block assertion failed":
			warnings = append(warnings, d.Summary+": "+strings.Join(strings.Fields(detail), " "))
		}
	})
	return warnings, errors.Join(append(failed, readErr)...)
}

// Outputs are the outputs in the state, by name.
func (t *Terraform) Outputs(ctx context.Context) (map[string]tfexec.OutputMeta, error) {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	t.exec.SetStdout(io.Discard)
	defer t.exec.SetStdout(t.log)
	return t.exec.Output(ctx)
}

// Resources are those in the state.
func (t *Terraform) Resources(ctx context.Context) ([]*tfjson.StateResource, error) {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	t.exec.SetStdout(io.Discard)
	defer t.exec.SetStdout(t.log)
	state, err := t.exec.Show(ctx)
	if err != nil || state.Values == nil || state.Values.RootModule == nil {
		return nil, err
	}
	return state.Values.RootModule.Resources, nil
}

// Forget takes resources out of the state, and leaves what they stand for alone. One that is not there is no error.
func (t *Terraform) Forget(ctx context.Context, addresses ...string) error {
	known, err := t.Resources(ctx)
	if err != nil {
		return err
	}
	for _, address := range addresses {
		if !slices.ContainsFunc(known, func(r *tfjson.StateResource) bool { return r.Address == address }) {
			continue
		}
		if err := t.exec.StateRm(ctx, address); err != nil {
			return err
		}
	}
	return nil
}

// Validate checks the configuration against the providers' schemas.
func (t *Terraform) Validate(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, readLimit)
	defer cancel()
	result, err := t.exec.Validate(ctx)
	if err != nil || result.Valid {
		return err
	}
	var problems []string
	for _, d := range result.Diagnostics {
		problems = append(problems, strings.TrimSpace(d.Summary+": "+d.Detail))
	}
	return errors.New(strings.Join(problems, "\n"))
}
