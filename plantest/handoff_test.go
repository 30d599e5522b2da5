package plantest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// recorder is an ansible-playbook that notes how it was called, into a directory of one call each.
type recorder struct {
	t   testing.TB
	dir string
}

const recorderScript = `#!/bin/sh
set -eu
call=$(mktemp -d %[1]q/call-XXXXXX)
pwd >"$call/cwd"
env >"$call/env"
printf '%%s\n' "$@" >"$call/args"
cp "$ANSIBLE_INVENTORY" "$call/inventory"
stat -c %%a "$ANSIBLE_INVENTORY" >"$call/mode"
printf '%%s\n' "$ANSIBLE_INVENTORY" >"$call/file"
[ ! -e %[1]q/fail ]
`

// record puts a recorder before any other ansible-playbook that the stack's runs find.
func (s *stack) record() *recorder {
	s.t.Helper()
	r := &recorder{s.t, s.t.TempDir()}
	bin := s.t.TempDir()
	check(s.t, os.WriteFile(filepath.Join(bin, "ansible-playbook"), fmt.Appendf(nil, recorderScript, r.dir), 0o755))
	s.env = append(s.env, "PATH="+bin+":"+os.Getenv("PATH"))
	return r
}

// calls gives the directories of the calls since it was last asked, and forgets them.
func (r *recorder) calls() []call {
	r.t.Helper()
	dirs, err := filepath.Glob(filepath.Join(r.dir, "call-*"))
	check(r.t, err)
	calls := make([]call, len(dirs))
	for i, dir := range dirs {
		calls[i] = call{}
		for _, what := range []string{"cwd", "env", "args", "inventory", "mode", "file"} {
			content, err := os.ReadFile(filepath.Join(dir, what))
			check(r.t, err)
			calls[i][what] = strings.TrimSpace(string(content))
		}
		check(r.t, os.RemoveAll(dir))
	}
	return calls
}

type call map[string]string

// one gives the only call since the last one asked for.
func (r *recorder) one() call {
	r.t.Helper()
	calls := r.calls()
	if len(calls) != 1 {
		r.t.Fatalf("ansible-playbook was called %d times, want once", len(calls))
	}
	return calls[0]
}

// fail makes the playbook fail, or succeed again.
func (r *recorder) fail(yes bool) {
	r.t.Helper()
	file := filepath.Join(r.dir, "fail")
	if !yes {
		check(r.t, os.Remove(file))
		return
	}
	check(r.t, os.WriteFile(file, nil, 0o600))
}

// TestHandOff: the bundled playbook gets the inventory as a private file, wherever the project lies and wherever
// Terraform is called from.
func TestHandOff(t *testing.T) {
	t.Parallel()
	root := filepath.Join(t.TempDir(), "a clone of 'mine' & (others)")
	s := newStackIn(t, root, telmate, cluster).set(multi(3))
	_, err := run("/", append(s.env, "SSH_PRIVATE_KEY_FILE=/keys/my key"), "terraform", "-chdir="+s.dir, "apply", "-auto-approve", "-no-color")
	check(t, err)

	got := s.ansible.one()
	equal(t, "arguments", strings.Split(got["args"], "\n"), []string{
		filepath.Join(root, "ansible", "patroni-cluster.yml"), "-e", "ansible_ssh_private_key_file='/keys/my key'",
	})
	equal(t, "inventory", got["inventory"], s.outputs()["ansible_inventory"])
	equal(t, "mode of the inventory file", got["mode"], "600")
	if _, err := os.Stat(got["file"]); !os.IsNotExist(err) {
		t.Errorf("the inventory file %s was left behind (%v)", got["file"], err)
	}
	if want := "ANSIBLE_CONFIG=" + filepath.Join(root, "ansible", "ansible.cfg"); !strings.Contains(got["env"], want) {
		t.Errorf("the environment lacks %s:\n%s", want, got["env"])
	}
}

// TestHandOffAfterAChange: Ansible restarts machines that were changed, so it runs again for what is in no inventory.
func TestHandOffAfterAChange(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	s.apply(multi(3))
	s.ansible.one()
	s.apply(multi(3).with(vars{"vm_ram_mb": "8192"})).wantChanges("replace terraform_data.ansible[0]",
		`update proxmox_vm_qemu.generic_vm["node1"]`, `update proxmox_vm_qemu.generic_vm["node2"]`, `update proxmox_vm_qemu.generic_vm["node3"]`)
	s.ansible.one()
}

// TestHandOffRepeats: Ansible runs again when the roles have changed or when it failed, and only then.
func TestHandOffRepeats(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	s.apply(multi(3))
	s.ansible.one()
	s.apply(multi(3)).wantChanges()
	equal(t, "calls when nothing changed", s.ansible.calls(), []call{})

	role := filepath.Join(s.root, "ansible", "roles", "etcd", "defaults", "main.yml")
	content, err := os.ReadFile(role)
	check(t, err)
	check(t, os.WriteFile(role, append(content, "# changed\n"...), 0o644))
	s.ansible.fail(true)
	failed := s.report("apply", "-auto-approve")
	failed.wantChanges("replace terraform_data.ansible[0]")
	if len(failed.errors) == 0 {
		t.Error("the apply succeeded although the playbook failed")
	}
	s.ansible.one()

	s.ansible.fail(false)
	s.apply(multi(3)).wantChanges("replace terraform_data.ansible[0]")
	s.ansible.one()
}

// TestNotConfigured: with configure = false there are machines and an inventory, and nothing runs.
func TestNotConfigured(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	for _, c := range s.apply(multi(3).with(vars{"configure": false})).changes {
		if strings.Contains(c, "terraform_data") {
			t.Errorf("the plan has %s", c)
		}
	}
	equal(t, "calls", s.ansible.calls(), []call{})
	if s.outputs()["ansible_inventory"] == "" {
		t.Error("no inventory")
	}
	s.apply(multi(3)).wantChanges(
		"create terraform_data.ansible[0]", "create terraform_data.deployment[0]",
		`create terraform_data.member["node1"]`, `create terraform_data.member["node2"]`, `create terraform_data.member["node3"]`)
	s.ansible.one()
}

// TestLeaving: a member leaves the cluster before its machine is destroyed, and keeps the machine when it cannot.
func TestLeaving(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	s.apply(multi(5))
	s.ansible.one()

	s.ansible.fail(true)
	if len(s.set(multi(3)).report("apply", "-auto-approve").errors) == 0 {
		t.Error("the apply succeeded although no member could leave")
	}
	for _, key := range []string{"node4", "node5"} {
		s.machine("proxmox_vm_qemu", key) // still there
	}
	s.ansible.calls()

	s.ansible.fail(false)
	s.apply(multi(3))
	var leaving []string
	for _, c := range s.ansible.calls() {
		if args := strings.Split(c["args"], "\n"); filepath.Base(args[0]) == "leave.yml" {
			leaving = append(leaving, args[len(args)-1])
			if !strings.Contains(c["inventory"], "app-dev-node5") {
				t.Errorf("the inventory lacks a member that is still there: %s", c["inventory"])
			}
		}
	}
	equal(t, "leaving", sorted(leaving), []string{"leaving=app-dev-node4", "leaving=app-dev-node5"})
}

// TestDestroy: when the whole deployment goes, no member has to leave first.
func TestDestroy(t *testing.T) {
	t.Parallel()
	s := newStack(t, telmate, cluster)
	s.apply(multi(3))
	s.ansible.one()
	s.report("destroy", "-auto-approve").succeeded()
	equal(t, "calls", s.ansible.calls(), []call{})
	equal(t, "resources left", s.state().Resources, []any{})
}

// TestNoSecretIsKept: the token and the database passwords are in no state, inventory, argument or log; the
// playbook gets the passwords by its environment.
func TestNoSecretIsKept(t *testing.T) {
	t.Parallel()
	const password = "b7c1e6d0-secret-of-the-database"
	s := newStack(t, telmate, cluster).set(multi(3))
	s.env = append(s.env, "PATRONI_SUPERUSER_PASSWORD="+password)
	log := s.terraform("apply", "-auto-approve", "-no-color")
	got := s.ansible.one()
	if !strings.Contains(got["env"], "PATRONI_SUPERUSER_PASSWORD="+password) {
		t.Error("the playbook did not get the password")
	}
	for where, text := range map[string]string{
		"state": s.terraform("state", "pull"), "log": log, "inventory": got["inventory"], "arguments": got["args"],
	} {
		for _, secret := range []string{tokenSecret, password} {
			if strings.Contains(text, secret) {
				t.Errorf("%s holds %s", where, secret)
			}
		}
	}
}
