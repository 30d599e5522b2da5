package varfile

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// project makes a synthesized stack and files beside it.
func project(t *testing.T, files map[string]string) (*Stack, string) {
	t.Helper()
	dir := t.TempDir()
	files["cdk.tf.json"] = `{
  "variable": {"vm_cpu_cores": {}, "vm_ram_mb": {}, "proxmox_target_node": {}, "proxmox_storage": {}, "instances": {}},
  "locals": {"instance_aliases": {"memory": "ram_mb"}}
}`
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	stack, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	return stack, dir
}

func TestCheck(t *testing.T) {
	stack, dir := project(t, map[string]string{
		"my cluster.tfvars": "vm_cpu_core = 8\nvm_ram_mb = 1\nproxmox_node = \"pve7\"\n",
		"more.tfvars.json":  `{"memory": "8192", "xyzzy": 1, "instances": {}}`,
		"x.auto.tfvars":     "storage = \"fast\"",
		"broken.tfvars":     "vm_cpu_core = ",
	})
	file := func(name string) string { return filepath.Join(dir, name) }
	err := stack.Check(
		[]string{file("my cluster.tfvars"), file("more.tfvars.json"), file("broken.tfvars"), file("none.tfvars")},
		[]string{"HOME=/root", "TF_VAR_vm_ram_mb=1", "TF_VAR_vm_cpu_core=8", "TF_VAR_of_another_program=1"},
	)
	want := []string{
		file("x.auto.tfvars") + ": there is no variable storage; did you mean proxmox_storage?",
		file("my cluster.tfvars") + ": there is no variable vm_cpu_core; did you mean vm_cpu_cores?",
		file("my cluster.tfvars") + ": there is no variable proxmox_node; did you mean proxmox_target_node?",
		file("more.tfvars.json") + ": there is no variable memory; did you mean vm_ram_mb?",
		file("more.tfvars.json") + ": there is no variable xyzzy; docs/configuration.md has all of them",
		"environment: there is no variable TF_VAR_vm_cpu_core; did you mean TF_VAR_vm_cpu_cores?",
	}
	if err == nil || err.Error() != strings.Join(want, "\n") {
		t.Errorf("got\n%v\nwant\n%s", err, strings.Join(want, "\n"))
	}
}

func TestCheckPasses(t *testing.T) {
	stack, dir := project(t, map[string]string{"a.tfvars": "vm_cpu_cores = 8\ninstances = { node1 = { cpu = 2 } }"})
	if err := stack.Check([]string{filepath.Join(dir, "a.tfvars")}, []string{"TF_VAR_vm_cpu_cores=8"}); err != nil {
		t.Error(err)
	}
}

func TestParse(t *testing.T) {
	files, words := parse(strings.Fields("cdktf deploy patroni-cluster --var-file=a.tfvars --auto-approve --varFile b.tfvars c.tfvars --var x=1"))
	if want := []string{"a.tfvars", "b.tfvars", "c.tfvars"}; !slices.Equal(files, want) {
		t.Errorf("files are %q, want %q", files, want)
	}
	if !slices.Contains(words, "patroni-cluster") {
		t.Errorf("words are %q", words)
	}
}

// TestGiven: the file is found on the command line of a caller's caller.
func TestGiven(t *testing.T) {
	if os.Getenv("VARFILE_CALLED") != "" {
		call := Given()
		os.Stdout.WriteString(strings.Join(append(call.Files, call.Environ...), "\n"))
		os.Exit(0)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	script := `env -u TF_VAR_given sh -c '"$0" -test.run TestGiven; exit $?' ` + self + `; exit $?`
	cmd := exec.Command("sh", "-c", script, "sh", "--var-file", "my cluster.tfvars")
	cmd.Env = append(os.Environ(), "VARFILE_CALLED=1", "TF_VAR_given=yes")
	out, err := cmd.Output()
	if err != nil || !strings.HasPrefix(string(out), "my cluster.tfvars\nTF_VAR_given=yes") {
		t.Errorf("got %q, %v", out, err)
	}
}

// TestProcess: both ways to ask agree where there are both.
func TestProcess(t *testing.T) {
	args, parent := process(os.Getpid())
	if !slices.Equal(args, os.Args) || parent != os.Getppid() {
		t.Errorf("got %q of %d, want %q of %d", args, parent, os.Args, os.Getppid())
	}
	if _, parent := fromPS(os.Getpid()); parent != os.Getppid() {
		t.Errorf("ps: got %d, want %d", parent, os.Getppid())
	}
}
