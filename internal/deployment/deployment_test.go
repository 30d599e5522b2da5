package deployment

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// checkout is a folder with a cdktf.json and deployments, each with its files.
func checkout(t *testing.T, context string, deployments map[string]map[string]string) string {
	t.Helper()
	t.Setenv("CDKTF_CONTEXT_JSON", "")
	root := t.TempDir()
	write := func(path, text string) {
		path = filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("cdktf.json", `{"context": `+context+`}`)
	for name, files := range deployments {
		for file, text := range files {
			write(filepath.Join("deployments", name, file), text)
		}
	}
	return root
}

func open(t *testing.T, root, name string) *Deployment {
	t.Helper()
	d, err := Open(root, name)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestDefault: the deployment without a name has the places that it always had.
func TestDefault(t *testing.T) {
	root := checkout(t, `{"provider": "bpg", "backend": "local"}`, nil)
	d := open(t, root, "")
	for what, c := range map[string]struct{ got, want string }{
		"name":        {d.Name, "default"},
		"stack":       {d.StackDir("patroni-cluster"), filepath.Join(root, "cdktf.out/stacks/patroni-cluster")},
		"state":       {d.State("patroni-cluster"), "terraform.patroni-cluster.tfstate"},
		"known hosts": {d.KnownHosts(), ""},
		"provider":    {d.Provider(), "bpg"},
		"deployment":  {d.Context["deployment"], ""},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", what, c.got, c.want)
		}
	}
	if d.VarFiles != nil {
		t.Errorf("got variables files %v, want none", d.VarFiles)
	}
}

// TestNamed: another deployment shares nothing with the default one, and chooses for itself.
func TestNamed(t *testing.T) {
	root := checkout(t, `{"provider": "telmate", "backend": "s3", "s3_bucket": "states", "s3_prefix": "pg/"}`, map[string]map[string]string{
		"prod": {"b.tfvars": "", "a.tfvars.json": "{}", "notes.txt": ""},
		"lab":  {"deployment.json": `{"provider": "bpg", "backend": "local"}`},
	})
	prod, lab := open(t, root, "prod"), open(t, root, "lab")
	for what, c := range map[string]struct{ got, want string }{
		"prod's state":      {prod.State("patroni-cluster"), "s3://states/pg/prod/patroni-cluster.tfstate"},
		"prod's provider":   {prod.Provider(), "telmate"},
		"prod's deployment": {prod.Context["deployment"], "prod"},
		"prod's hosts":      {prod.KnownHosts(), filepath.Join(root, "deployments/prod/known_hosts")},
		"lab's state":       {lab.State("patroni-cluster"), "deployments/lab/terraform.patroni-cluster.tfstate"},
		"lab's provider":    {lab.Provider(), "bpg"},
		"lab's bucket":      {lab.Context["s3_bucket"], ""},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", what, c.got, c.want)
		}
	}
	var files []string
	for _, file := range prod.VarFiles {
		files = append(files, filepath.Base(file))
	}
	if want := []string{"b.tfvars", "a.tfvars.json"}; !slices.Equal(files, want) {
		t.Errorf("got variables files %v, want %v", files, want)
	}
	if got, want := Names(root), []string{"default", "lab", "prod"}; !slices.Equal(got, want) {
		t.Errorf("got names %v, want %v", got, want)
	}
}

// TestStacksAreThreeFoldersDeep: the configuration finds ansible/ by ../../../ansible, wherever a stack is.
func TestStacksAreThreeFoldersDeep(t *testing.T) {
	root := checkout(t, `{}`, map[string]map[string]string{"prod": {"a.tfvars": ""}})
	for _, name := range []string{"default", "prod"} {
		dir := open(t, root, name).StackDir("patroni-cluster")
		if got := filepath.Join(dir, "..", "..", ".."); got != root {
			t.Errorf("%s: three folders above %s is %s, want %s", name, dir, got, root)
		}
	}
}

// TestEnvironmentOverrides: CDKTF_CONTEXT_JSON, by which a pipeline chooses, comes last but for a flag.
func TestEnvironmentOverrides(t *testing.T) {
	root := checkout(t, `{"provider": "telmate"}`, nil)
	t.Setenv("CDKTF_CONTEXT_JSON", `{"backend": "s3", "s3_bucket": "states", "provider": "bpg"}`)
	d := open(t, root, "")
	if got, want := d.State("patroni-cluster"), "s3://states/patroni-cluster.tfstate"; got != want || d.Provider() != "bpg" {
		t.Errorf("got state %s and provider %s, want %s and bpg", got, d.Provider(), want)
	}
	if d.Choose("provider", "telmate"); d.Provider() != "telmate" {
		t.Errorf("got provider %s, want telmate", d.Provider())
	}
}

func TestRefusals(t *testing.T) {
	root := checkout(t, `{}`, map[string]map[string]string{
		"prod": {"a.tfvars": ""}, "odd": {"deployment.json": `{"provider": 3}`}, "broken": {"deployment.json": `{`},
	})
	for name, want := range map[string]string{
		"stage":   `there is no deployment "stage"; there are: default, broken, odd, prod. To begin it: pgha init --deployment stage, or put`,
		"../prod": `the deployment's name is "../prod"; allowed are`,
		"Prod":    "allowed are 1 to 40 small letters",
		"odd":     `context key "provider" is 3; allowed: a string`,
		"broken":  "deployment.json: unexpected end of JSON input",
	} {
		if _, err := Open(root, name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", name, err, want)
		}
	}
}

// TestInterrupted: who presses Ctrl-C is not told by which signal some command ended.
func TestInterrupted(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	interrupt()
	d := &Deployment{Root: t.TempDir()}
	if err := d.Synthesize(ctx); err == nil || err.Error() != "interrupted" {
		t.Errorf("got %v", err)
	}
}
