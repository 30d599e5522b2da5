package plantest

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// vars are Terraform variables by name.
type vars map[string]any

// with gives v and more; what is in both is taken from more.
func (v vars) with(more vars) vars {
	all := maps.Clone(v)
	maps.Copy(all, more)
	return all
}

// synthesizedJSON is a stack as synthesized.
func synthesizedJSON(t testing.TB, provider, name string) map[string]any {
	t.Helper()
	stacks, err := synthesized[provider]()
	check(t, err)
	content, err := os.ReadFile(filepath.Join(stacks, name, "cdk.tf.json"))
	check(t, err)
	var stack map[string]any
	check(t, json.Unmarshal(content, &stack))
	return stack
}

// stack is one synthesized stack in a directory of its own, laid out as in a clone of the project:
// <root>/cdktf.out/stacks/<name>, with <root>/ansible. Its state is its own.
type stack struct {
	t    testing.TB
	root string
	dir  string
	env  []string

	ansible *recorder // in place of ansible-playbook; of the cluster only
}

func newStack(t testing.TB, provider, name string) *stack {
	t.Helper()
	return newStackIn(t, t.TempDir(), provider, name)
}

func newStackIn(t testing.TB, root, provider, name string) *stack {
	t.Helper()
	from := initialized(t, provider, name)
	s := &stack{t: t, root: root, dir: filepath.Join(root, "cdktf.out", "stacks", name), env: terraformEnv(t, from)}
	check(t, os.MkdirAll(s.dir, 0o755))
	for _, file := range []string{"cdk.tf.json", ".terraform.lock.hcl"} {
		content, err := os.ReadFile(filepath.Join(from, file))
		check(t, err)
		check(t, os.WriteFile(filepath.Join(s.dir, file), content, 0o644))
	}
	if name == cluster {
		// A copy, not a link: what lies beside the project's own must not be found, such as a venv with a real Ansible.
		check(t, os.CopyFS(filepath.Join(root, "ansible"), os.DirFS(filepath.Join(project, "ansible"))))
		s.ansible = s.record()
	}
	return s
}

var initOnce sync.Map // of "<provider>/<stack>" to func() error

// initialized gives the directory of a stack on which init and validate ran. Its data directory holds nothing
// but where the providers and the state are, so every test can use it.
func initialized(t testing.TB, provider, name string) string {
	t.Helper()
	mirror(t) // before the app is built for nothing
	stacks, err := synthesized[provider]()
	check(t, err)
	dir := filepath.Join(stacks, name)
	env := terraformEnv(t, dir)
	once, _ := initOnce.LoadOrStore(provider+"/"+name, sync.OnceValue(func() error {
		if _, err := run(dir, env, "terraform", "init", "-input=false", "-no-color"); err != nil {
			return err
		}
		_, err := run(dir, env, "terraform", "validate", "-no-color")
		return err
	}))
	check(t, once.(func() error)())
	return dir
}

// terraformEnv is this process's environment for Terraform, with the data directory of an initialized stack.
func terraformEnv(t testing.TB, initialized string) []string {
	t.Helper()
	tmp, err := os.MkdirTemp(scratch, "") // short, as Unix sockets are made in it
	check(t, err)
	return append(os.Environ(),
		"TF_CLI_CONFIG_FILE="+filepath.Join(mirror(t), "terraformrc"),
		"TF_DATA_DIR="+filepath.Join(initialized, ".terraform"),
		"TF_IN_AUTOMATION=1", "TF_INPUT=0", "CHECKPOINT_DISABLE=1",
		// The bpg provider counts VM ids in there, and stacks of different servers must not count together.
		"TMPDIR="+tmp,
	)
}

// set makes v the stack's variables.
func (s *stack) set(v vars) *stack {
	s.t.Helper()
	content, err := json.Marshal(v)
	check(s.t, err)
	check(s.t, os.WriteFile(filepath.Join(s.dir, "terraform.tfvars.json"), content, 0o600))
	return s
}

// terraform runs a command and gives its output.
func (s *stack) terraform(args ...string) string {
	s.t.Helper()
	out, err := run(s.dir, s.env, "terraform", args...)
	check(s.t, err)
	return out
}

// plan plans with further arguments, such as -var-file=….
func (s *stack) plan(args ...string) *report {
	s.t.Helper()
	return s.report(append([]string{"plan"}, args...)...).succeeded()
}

// apply plans and applies v.
func (s *stack) apply(v vars) *report {
	s.t.Helper()
	return s.set(v).report("apply", "-auto-approve").succeeded()
}

// state is what the last apply left, as Terraform stores it.
func (s *stack) state() (state struct {
	Outputs   map[string]struct{ Value any }
	Resources []struct {
		Type      string
		Instances []struct {
			Key        any `json:"index_key"`
			Attributes map[string]any
		}
	}
},
) {
	s.t.Helper()
	content, err := os.ReadFile(s.stateFile())
	check(s.t, err)
	check(s.t, json.Unmarshal(content, &state))
	return state
}

func (s *stack) stateFile() string {
	return filepath.Join(s.root, "terraform."+filepath.Base(s.dir)+".tfstate")
}

// outputs gives the outputs of the last apply.
func (s *stack) outputs() map[string]any {
	s.t.Helper()
	values := map[string]any{}
	for name, output := range s.state().Outputs {
		values[name] = output.Value
	}
	return values
}

// machine gives the attributes of an applied machine.
func (s *stack) machine(resource, key string) map[string]any {
	s.t.Helper()
	for _, r := range s.state().Resources {
		for _, instance := range r.Instances {
			if r.Type == resource && instance.Key == key {
				return instance.Attributes
			}
		}
	}
	s.t.Fatalf("the state has no %s %q", resource, key)
	return nil
}

// value evaluates an expression over the stack and its state.
func (s *stack) value(expression string) any {
	s.t.Helper()
	cmd := exec.Command("terraform", "console")
	cmd.Dir, cmd.Env, cmd.Stdin = s.dir, s.env, strings.NewReader("jsonencode("+expression+")\n")
	out, err := cmd.CombinedOutput()
	if err != nil {
		s.t.Fatalf("%s: %v\n%s", expression, err, out)
	}
	var text string
	var value any
	check(s.t, json.Unmarshal(out, &text))
	check(s.t, json.Unmarshal([]byte(text), &value))
	return value
}
