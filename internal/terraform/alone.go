package terraform

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// aloneLimit bounds one run of Terraform alone. It only computes, but for the state, which may be far away.
const aloneLimit = 30 * time.Second

// Alone runs Terraform on a configuration that is no stack's, in a private folder: plan files hold secrets. terraform-exec
// does not serve here: it refuses an environment of one's own that has TF_VAR_*.
type Alone struct {
	Dir string
	Env []string
}

// WithConfig calls fn with a folder that holds config and nothing else, and is removed after that.
func WithConfig[T any](config map[string]any, fn func(*Alone) (T, error)) (result T, err error) {
	dir, err := os.MkdirTemp("", "terraform-") // 0700
	if err != nil {
		return result, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	text, err := json.Marshal(config)
	if err != nil {
		return result, err
	}
	if err := os.WriteFile(filepath.Join(dir, "main.tf.json"), text, 0o600); err != nil {
		return result, err
	}
	return fn(&Alone{Dir: dir, Env: aloneEnv()})
}

// aloneEnv is the user's environment, so that TF_VAR_* and credentials count, without what would send Terraform
// to another directory or make it wait for an answer.
func aloneEnv() []string {
	env := []string{"TF_INPUT=0", "TF_IN_AUTOMATION=1", "CHECKPOINT_DISABLE=1"}
	for _, setting := range os.Environ() {
		name, _, _ := strings.Cut(setting, "=")
		switch name {
		case "TF_INPUT", "TF_DATA_DIR", "TF_CLI_CONFIG_FILE", "TF_LOG":
		default:
			env = append(env, setting)
		}
	}
	return env
}

// Run gives the standard output, also when Terraform failed; the error says what it wrote on standard error.
func (t *Alone) Run(ctx context.Context, args ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, aloneLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, "terraform", args...)
	cmd.Dir, cmd.Env = t.Dir, t.Env
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		err = errNotInstalled
	case ctx.Err() != nil:
		err = fmt.Errorf("terraform %s did not end within %s", args[0], aloneLimit)
	case err != nil:
		err = fmt.Errorf("terraform %s: %w: %s", args[0], err, strings.Join(strings.Fields(stderr.String()), " "))
	}
	return stdout.Bytes(), err
}
