package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/deployment"
	"proxmox-patroni/internal/terraform"
)

// likeACluster has what the stack patroni-cluster has, with machines of nothing.
const likeACluster = `
variable "template" { default = "a" }
locals { keys = toset(["node1", "node2", "node3"]) }
output "ansible_inventory" { value = jsonencode({ machines = [for key in local.keys : terraform_data.machine[key].id] }) }
resource "terraform_data" "machine" {
  for_each         = local.keys
  triggers_replace = var.template
  provisioner "local-exec" { command = "echo machine of ${each.key} >>$CALLS" }
}
resource "terraform_data" "member" {
  for_each         = local.keys
  triggers_replace = { machine = { for key, m in terraform_data.machine : key => m.id }[each.key] }
  provisioner "local-exec" {
    when    = destroy
    command = "test -e .destroying || echo step of ${each.key} >>$CALLS"
  }
}`

// likeDeployed is a run of a verb in a project that has deployed such a stack, and how it deploys it again.
func likeDeployed(t *testing.T) (s *session, deploy func()) {
	t.Helper()
	if _, err := exec.LookPath("terraform"); err != nil {
		t.Skip("no terraform")
	}
	root := project(t, "")
	file := filepath.Join(root, "calls")
	t.Setenv("CALLS", file)
	t.Setenv("TF_WORKSPACE", "")
	d, err := deployment.Open(root, "")
	if err != nil {
		t.Fatal(err)
	}
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	s = &session{root: root, deployment: d, stack: "patroni-cluster", scratch: t.TempDir(), out: io.Discard, errs: io.Discard, log: log}
	s.watch()
	dir := d.StackDir(s.stack)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	backend := "terraform {\nbackend \"local\" { path = \"" + filepath.Join(root, d.State(s.stack)) + "\" }\n}\n"
	if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(backend+likeACluster), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.openStack(dir); err != nil {
		t.Fatal(err)
	}
	if err := s.terraform.Init(t.Context()); err != nil {
		t.Fatal(err)
	}
	deploy = func() {
		t.Helper()
		p, err := s.plan(t.Context(), "", terraform.PlanOptions{})
		if err == nil {
			err = s.apply(t.Context(), p, time.Minute)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	deploy()
	os.Remove(file)
	return s, deploy
}

// TestInTurn: of members that are replaced each has left, got its machine and joined before the next one leaves; what is
// left to Terraform is the last one.
func TestInTurn(t *testing.T) {
	s, deploy := likeDeployed(t)
	t.Setenv("TF_VAR_template", "b")
	var members []turn
	for _, key := range []string{"node1", "node2", "node3"} {
		members = append(members, turn{key, `terraform_data.machine["` + key + `"]`, `terraform_data.member["` + key + `"]`})
	}
	if err := s.inTurn(t.Context(), members, time.Minute); err != nil {
		t.Fatal(err)
	}
	deploy()
	got := calls(t)
	want := []string{
		"leave.yml -e leaving=node1", "machine of node1", "patroni-cluster.yml ",
		"leave.yml -e leaving=node2", "machine of node2", "patroni-cluster.yml ",
		"step of node3", "machine of node3",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestDestroy: nobody leaves a deployment that is destroyed, also where the state does not say any more that it is all of it.
func TestDestroy(t *testing.T) {
	s, _ := likeDeployed(t)
	p, err := s.plan(t.Context(), "", terraform.PlanOptions{Destroy: true})
	if err == nil {
		err = s.destroy(t.Context(), p, time.Minute)
	}
	if _, missing := os.Stat("calls"); err != nil || missing == nil {
		t.Errorf("got %v, and members that left: %t", err, missing == nil)
	}
}

// TestTurns: only members whose machines a plan replaces take turns.
func TestTurns(t *testing.T) {
	change := func(resource, name, key string, before any, actions ...tfjson.Action) *tfjson.ResourceChange {
		return &tfjson.ResourceChange{
			Address: resource + "." + name + `["` + key + `"]`, Type: resource, Name: name, Index: key,
			Change: &tfjson.Change{Before: before, Actions: actions},
		}
	}
	const vm = "proxmox_virtual_environment_vm"
	plan := &tfjson.Plan{ResourceChanges: []*tfjson.ResourceChange{
		change(vm, "generic_vm", "node1", "", tfjson.ActionDelete, tfjson.ActionCreate),
		change(vm, "generic_vm", "node2", "", tfjson.ActionUpdate),
		change(vm, "generic_vm", "node3", "", tfjson.ActionDelete, tfjson.ActionCreate),
		change("terraform_data", "member", "node1", "", tfjson.ActionDelete, tfjson.ActionCreate),
		change("terraform_data", "member", "node2", "", tfjson.ActionNoop),
		change("terraform_data", "member", "node3", nil, tfjson.ActionCreate),
	}}
	want := []turn{{"node1", vm + `.generic_vm["node1"]`, `terraform_data.member["node1"]`}}
	if got := turns(plan); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestPrivateKey: Ansible has the SSH key from where it lies on this machine, whatever machine has written the inventory.
func TestPrivateKey(t *testing.T) {
	t.Setenv("HOME", "/home/b")
	s := &session{deployment: &deployment.Deployment{Name: deployment.Default, Root: "/checkout"}, stack: "patroni-cluster"}
	for _, c := range []struct{ given, set, want string }{
		{"", "", ""},
		{"/keys/a", "", "SSH_PRIVATE_KEY_FILE=/keys/a"},
		{"~/.ssh/a", "", "SSH_PRIVATE_KEY_FILE=/home/b/.ssh/a"},
		{"../a", "", "SSH_PRIVATE_KEY_FILE=/checkout/cdktf.out/stacks/a"},
		{"/keys/a", "/keys/b", ""},
	} {
		t.Setenv("SSH_PRIVATE_KEY_FILE", c.set)
		got := s.privateKey(&tfjson.Plan{Variables: map[string]*tfjson.PlanVariable{"ssh_private_key_file": {Value: c.given}}})
		if strings.Join(got, "") != c.want {
			t.Errorf("%q, environment %q: got %q, want %q", c.given, c.set, got, c.want)
		}
	}
	inventory := func(key string) string {
		return `{"all": {"vars": {"ansible_ssh_private_key_file": "` + key + `"}}}`
	}
	t.Setenv("SSH_PRIVATE_KEY_FILE", "")
	for _, fine := range []string{inventory("turns_test.go"), `{"all": {"vars": {}}}`} {
		if err := checkKey(fine); err != nil {
			t.Errorf("%s: %v", fine, err)
		}
	}
	if err := checkKey(inventory("/home/a/key")); err == nil || !strings.Contains(err.Error(), "/home/a/key, which is not on this machine") {
		t.Errorf("got %v", err)
	}
	t.Setenv("SSH_PRIVATE_KEY_FILE", "/home/b/key")
	if err := checkKey(inventory("/home/a/key")); err != nil {
		t.Errorf("got %v", err)
	}
}
