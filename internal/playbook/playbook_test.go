package playbook

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// runner has an ansible/run-playbook that is this script.
func runner(t *testing.T, script string) (*Runner, *strings.Builder) {
	t.Helper()
	root := t.TempDir()
	if err := os.Mkdir(filepath.Join(root, "ansible"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(root, "ansible", "run-playbook"), []byte("#!/bin/sh\n"+script), 0o755); err != nil {
		t.Fatal(err)
	}
	said := &strings.Builder{}
	return &Runner{Root: root, Out: said, Err: said}, said
}

const tell = `echo "$PLAYBOOK|$INVENTORY|${KNOWN_HOSTS:-}|${ANSIBLE_STDOUT_CALLBACK:-}|$*"`

func TestRun(t *testing.T) {
	t.Setenv("INVENTORY", "stray")
	t.Setenv("PLAYBOOK", "destroy-cluster.yml")
	for name, c := range map[string]struct {
		inventory  Inventory
		knownHosts string
		want       string
	}{
		"JSON":                  {Inventory{JSON: "{}"}, "", "status.yml|{}|||-e x=1\n"},
		"a file":                {Inventory{File: "/my.ini"}, "", "status.yml||||-i /my.ini -e x=1\n"},
		"with known host keys":  {Inventory{JSON: "{}"}, "/known", "status.yml|{}|/known||-e x=1\n"},
		"a file with host keys": {Inventory{File: "/my.ini"}, "/known", "status.yml||/known||-i /my.ini -e x=1\n"},
	} {
		r, said := runner(t, tell)
		r.Inventory, r.KnownHosts = c.inventory, c.knownHosts
		if err := r.Run(t.Context(), "status.yml", "-e", "x=1"); err != nil || said.String() != c.want {
			t.Errorf("%s: got %q, error %v; want %q", name, said, err, c.want)
		}
	}
	r, said := runner(t, tell)
	if err := r.RunJSON(t.Context(), "a.yml"); err != nil || said.String() != "a.yml|||ansible.posix.json|\n" {
		t.Errorf("got %q, error %v", said, err)
	}
}

// TestKnownHosts: ssh gets the file's path whole, whatever the project's folder is called: after the shell's quotes,
// which Ansible takes off, come those of ssh_config(5).
func TestKnownHosts(t *testing.T) {
	for file, want := range map[string]string{
		"/srv/pg/known_hosts":          "/srv/pg/known_hosts",
		"/srv/my clusters/known_hosts": `"/srv/my clusters/known_hosts"`,
	} {
		_, setting, _ := strings.Cut(KnownHosts(file), "=")
		got, err := exec.Command("sh", "-c", "printf %s "+setting).Output()
		if err != nil || string(got) != want {
			t.Errorf("ssh gets %s, want %s: %v", got, want, err)
		}
	}
}

// TestWaits: the line is the one that ansible/run-playbook prints.
func TestWaits(t *testing.T) {
	script, err := os.ReadFile("../../ansible/run-playbook")
	if err != nil {
		t.Fatal(err)
	}
	if !Waits(string(script)) || Waits("TASK [etcd : Ensure]") {
		t.Error("a run that waits is not known by what it says")
	}
}

func TestFailure(t *testing.T) {
	r, _ := runner(t, "exit 2")
	if err := r.Run(t.Context(), "a.yml"); !errors.Is(err, ErrFailed) {
		t.Errorf("got %v, want %v", err, ErrFailed)
	}
	r.Root = "/nowhere"
	if err := r.Run(t.Context(), "a.yml"); err == nil || errors.Is(err, ErrFailed) {
		t.Errorf("got %v, want an error of another kind", err)
	}
}

// TestInterrupt reaches also what the playbook started.
func TestInterrupt(t *testing.T) {
	r, _ := runner(t, `sh -c 'trap "echo child >$NOTE; exit 1" INT; : >$BEGUN; while :; do sleep 0.1; done'`)
	dir := t.TempDir()
	note, begun := filepath.Join(dir, "note"), filepath.Join(dir, "begun")
	t.Setenv("NOTE", note)
	t.Setenv("BEGUN", begun)
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		for {
			if _, err := os.Stat(begun); err == nil {
				cancel()
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
	}()
	if err := r.Run(ctx, "a.yml"); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	if text, _ := os.ReadFile(note); string(text) != "child\n" {
		t.Errorf("the child was not told: %q", text)
	}
}
