package terraform

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// open makes a Terraform in a folder with that configuration; the resource terraform_data takes no provider.
func open(t *testing.T, config string) (*Terraform, *strings.Builder) {
	t.Helper()
	t.Setenv("TF_WORKSPACE", "")
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	log := &strings.Builder{}
	tf, err := New(dir, log)
	if err != nil {
		t.Fatal(err)
	}
	if err := tf.Init(t.Context()); err != nil {
		t.Fatal(err)
	}
	return tf, log
}

const greeting = `
variable "secret" {
  default   = "not-for-the-log"
  sensitive = true
}
output "answer" { value = 42 }
resource "terraform_data" "hello" {
  for_each = toset(["node1"])
  provisioner "local-exec" { command = "echo hello to $NAME" }
}`

// TestApply: a plan is read, applied with an environment of its own, and told as events; its secrets stay out of the log.
func TestApply(t *testing.T) {
	tf, log := open(t, greeting)
	file := filepath.Join(t.TempDir(), "plan")
	plan, _, err := tf.Plan(t.Context(), file, PlanOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(plan.ResourceChanges) != 1 || plan.ResourceChanges[0].Address != `terraform_data.hello["node1"]` {
		t.Errorf("got changes %v", plan.ResourceChanges)
	}
	var types []string
	said := ""
	if err := tf.Apply(t.Context(), file, ApplyOptions{Env: []string{"NAME=patroni"}}, func(e Event) {
		types = append(types, e.Type)
		said += e.Hook.Output
	}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(said, "hello to patroni") || !strings.Contains(log.String(), "hello to patroni") {
		t.Errorf("the provisioner's words were lost: events have %q, the log is\n%s", said, log)
	}
	for _, want := range []string{Start, ProvisionOutput, Complete} {
		if !slices.Contains(types, want) {
			t.Errorf("no event %s among %v", want, types)
		}
	}
	if strings.Contains(log.String(), "not-for-the-log") {
		t.Error("the log has a secret of the plan")
	}
	resources, err := tf.Resources(t.Context())
	if err != nil || len(resources) != 1 {
		t.Errorf("got resources %v, error %v", resources, err)
	}
	outputs, err := tf.Outputs(t.Context())
	if err != nil || string(outputs["answer"].Value) != "42" {
		t.Errorf("got outputs %v, error %v", outputs, err)
	}
}

// TestInterrupt: an apply that is interrupted writes the state, and what it started is told, too. Terraform itself
// kills the command of a provisioner; it is that command's child, such as ansible-playbook, which has to know.
func TestInterrupt(t *testing.T) {
	dir := t.TempDir()
	note, script := filepath.Join(dir, "note"), filepath.Join(dir, "script")
	if err := os.WriteFile(script, []byte("trap 'sleep 1; echo ended in order >"+note+"; exit 1' INT; echo begun; while :; do sleep 0.1; done"), 0o600); err != nil {
		t.Fatal(err)
	}
	tf, _ := open(t, `
resource "terraform_data" "made" {}
resource "terraform_data" "ansible" {
  depends_on = [terraform_data.made]
  provisioner "local-exec" { command = "sh `+script+`; true" }
}`)
	file := filepath.Join(t.TempDir(), "plan")
	if _, _, err := tf.Plan(t.Context(), file, PlanOptions{}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("somebody pressed Ctrl-C")
	err := tf.Apply(ctx, file, ApplyOptions{}, func(e Event) {
		if e.Hook.Output == "begun" {
			cancel(why)
		}
	})
	if !errors.Is(err, why) {
		t.Errorf("got %v, want the reason of the interrupt", err)
	}
	if text, err := os.ReadFile(note); err != nil || string(text) != "ended in order\n" {
		t.Errorf("the command that Terraform started was not told: %q, %v", text, err)
	}
	resources, err := tf.Resources(t.Context())
	if err != nil || len(resources) != 2 {
		t.Errorf("the state has %v, error %v; want both resources", resources, err)
	}
}

// TestFailure: what Terraform says of a failed apply comes as a diagnostic.
func TestFailure(t *testing.T) {
	tf, _ := open(t, `resource "terraform_data" "bad" {
  provisioner "local-exec" { command = "exit 3" }
}`)
	file := filepath.Join(t.TempDir(), "plan")
	if _, _, err := tf.Plan(t.Context(), file, PlanOptions{}); err != nil {
		t.Fatal(err)
	}
	var diagnostics []string
	err := tf.Apply(t.Context(), file, ApplyOptions{}, func(e Event) {
		if e.Diagnostic != nil {
			diagnostics = append(diagnostics, e.Diagnostic.Severity+": "+e.Diagnostic.Summary)
		}
	})
	if err == nil || !slices.Equal(diagnostics, []string{"error: local-exec provisioner error"}) {
		t.Errorf("got error %v and diagnostics %v", err, diagnostics)
	}
}

// TestWorkspaces: a workspace from the environment would be another state unseen.
func TestWorkspaces(t *testing.T) {
	t.Setenv("TF_WORKSPACE", "prod")
	if _, err := New(t.TempDir(), io.Discard); err == nil || !strings.Contains(err.Error(), `TF_WORKSPACE is "prod"`) {
		t.Errorf("got %v", err)
	}
}

// TestPlanSpeaks: warnings are given, and errors are in Terraform's words with a place in the variables files only: nobody wrote the
// configuration.
func TestPlanSpeaks(t *testing.T) {
	tf, _ := open(t, `
variable "size" {
  default = 1
  validation {
    condition     = var.size < 3
    error_message = "size is ${var.size}. Allowed: 1 or 2."
  }
}
check "place" {
  assert {
    condition     = var.size == 2
    error_message = "Spread the machines."
  }
}
resource "terraform_data" "hello" {}`)
	vars := filepath.Join(t.TempDir(), "a.tfvars")
	plan := func(content string) ([]string, error) {
		if err := os.WriteFile(vars, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, warnings, err := tf.Plan(t.Context(), filepath.Join(t.TempDir(), "plan"), PlanOptions{VarFiles: []string{vars}})
		return warnings, err
	}
	warnings, err := plan("sise = 2")
	if err != nil || len(warnings) != 1 || !strings.HasPrefix(warnings[0], "Value for undeclared variable: ") {
		t.Errorf("got warnings %q, %v", warnings, err)
	}
	if _, err := plan("size = 3"); err == nil || err.Error() != "size is 3. Allowed: 1 or 2." {
		t.Errorf("got %v", err)
	}
	// A mistake in a file that the user wrote has its place.
	if _, err := plan("\nsize = {\n"); err == nil || !strings.HasPrefix(err.Error(), vars+":") {
		t.Errorf("got %v", err)
	}
}
