package preflight

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

// terraformLimit bounds one run of Terraform. It only computes here, but for the state, which may be far away.
const terraformLimit = 30 * time.Second

// terraform runs Terraform on a configuration of its own, in a private directory: plan files hold secrets.
type terraform struct {
	dir string
	env []string
}

// withTerraform calls fn with a directory that holds config and nothing else.
func withTerraform[T any](config map[string]any, fn func(*terraform) (T, error)) (result T, err error) {
	dir, err := os.MkdirTemp("", "preflight-") // 0700
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
	return fn(&terraform{dir: dir, env: terraformEnv()})
}

// terraformEnv is the user's environment, so that TF_VAR_* and credentials count, without what would send Terraform
// to another directory or make it wait for an answer.
func terraformEnv() []string {
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

// run gives the standard output, also when Terraform failed; the error says what it wrote on standard error.
func (t *terraform) run(ctx context.Context, args ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, terraformLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, "terraform", args...)
	cmd.Dir, cmd.Env = t.dir, t.env
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	switch {
	case errors.Is(err, exec.ErrNotFound):
		err = errors.New("the command terraform was not found; install it: https://developer.hashicorp.com/terraform/install")
	case ctx.Err() != nil:
		err = fmt.Errorf("terraform %s did not end within %s", args[0], terraformLimit)
	case err != nil:
		err = fmt.Errorf("terraform %s: %w: %s", args[0], err, strings.Join(strings.Fields(stderr.String()), " "))
	}
	return stdout.Bytes(), err
}
