package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/lab/pvetest"
)

const sshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw deploy@example"

// terraform is a working directory with a real, unmodified provider in it.
type terraform struct {
	tb  testing.TB
	dir string
	env []string
}

// newTerraform prepares a directory for one of the configurations in testdata,
// aimed at server. Without the provider the test is skipped, but not on CI.
func newTerraform(tb testing.TB, config, provider string, server *pvetest.Server) *terraform {
	tb.Helper()
	dir := tb.TempDir()
	main, err := os.ReadFile(filepath.Join("testdata", config, "main.tf"))
	if err != nil {
		tb.Fatal(err)
	}
	rc := fmt.Sprintf("disable_checkpoint = true\nprovider_installation {\n  filesystem_mirror { path = %q }\n}\n", mirror(tb, provider))
	for name, text := range map[string]string{"main.tf": string(main), "terraformrc": rc} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			tb.Fatal(err)
		}
	}
	tf := &terraform{tb: tb, dir: dir, env: append(os.Environ(),
		"TF_CLI_CONFIG_FILE="+filepath.Join(dir, "terraformrc"), "TF_IN_AUTOMATION=1", "TF_INPUT=0",
		"TMPDIR="+dir, // bpg's provider remembers VM ids in the temporary folder
		"SSL_CERT_FILE="+server.CAFile,
		"TF_VAR_endpoint="+server.URL, "TF_VAR_token="+pvetest.TokenID+"="+pvetest.Secret,
		"TF_VAR_token_id="+pvetest.TokenID, "TF_VAR_token_secret="+pvetest.Secret,
		"TF_VAR_ssh_public_key="+sshKey,
	)}
	tf.run("init", "-no-color")
	return tf
}

// mirror finds the Terraform plugin mirror that `tools/mirror` builds.
func mirror(tb testing.TB, provider string) string {
	tb.Helper()
	dir := os.Getenv("PROVIDER_MIRROR")
	if dir == "" {
		dir = ".cache/mirror"
	}
	if !filepath.IsAbs(dir) { // from the root of the project
		root, err := filepath.Abs("../..")
		if err != nil {
			tb.Fatal(err)
		}
		dir = filepath.Join(root, dir)
	}
	if _, err := os.Stat(filepath.Join(dir, "registry.terraform.io", provider)); err == nil {
		return dir
	}
	missing(tb, fmt.Sprintf("no provider %s in the plugin mirror %s: build it with tools/mirror, or set PROVIDER_MIRROR", provider, dir))
	return ""
}

// set gives a variable a value from now on.
func (tf *terraform) set(name string, value any) {
	text, ok := value.(string)
	if !ok {
		data, err := json.Marshal(value)
		if err != nil {
			tf.tb.Fatal(err)
		}
		text = string(data)
	}
	tf.env = append(tf.env, "TF_VAR_"+name+"="+text)
}

// try runs terraform and returns all it said.
func (tf *terraform) try(args ...string) (string, error) {
	tf.tb.Helper()
	// So that one which hangs is known by what it said.
	ctx, cancel := context.WithTimeout(tf.tb.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "terraform", args...)
	cmd.Dir, cmd.Env, cmd.WaitDelay = tf.dir, tf.env, 10*time.Second
	var output bytes.Buffer
	cmd.Stdout, cmd.Stderr = &output, &output
	err := cmd.Run()
	tf.tb.Logf("terraform %s\n%s", strings.Join(args, " "), output.String())
	return output.String(), err
}

func (tf *terraform) run(args ...string) string {
	tf.tb.Helper()
	output, err := tf.try(args...)
	if err != nil {
		tf.tb.Fatalf("terraform %s: %v", args[0], err)
	}
	return output
}

func (tf *terraform) apply(args ...string) string {
	tf.tb.Helper()
	return tf.run(append([]string{"apply", "-auto-approve", "-no-color"}, args...)...)
}

func (tf *terraform) destroy() {
	tf.tb.Helper()
	tf.run("destroy", "-auto-approve", "-no-color")
}

// clean fails unless a plan finds nothing to do.
func (tf *terraform) clean(args ...string) {
	tf.tb.Helper()
	if output, err := tf.try(append([]string{"plan", "-detailed-exitcode", "-no-color"}, args...)...); err != nil {
		tf.tb.Fatalf("the second plan is not clean: %v\n%s", err, output)
	}
}

// fails returns what an apply that must fail said.
func (tf *terraform) fails() string {
	tf.tb.Helper()
	output, err := tf.try("apply", "-auto-approve", "-no-color")
	if err == nil {
		tf.tb.Fatal("apply succeeded, want an error")
	}
	return output
}

func (tf *terraform) outputs() map[string]map[string]any {
	tf.tb.Helper()
	var outputs map[string]struct{ Value map[string]any }
	text := tf.run("output", "-json", "-no-color")
	if err := json.Unmarshal([]byte(text), &outputs); err != nil {
		tf.tb.Fatal(err)
	}
	values := make(map[string]map[string]any)
	for name, output := range outputs {
		values[name] = output.Value
	}
	return values
}
