//go:build e2e

package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// terraform is one project of the real provider on a lab.
type terraform struct {
	*testLab
	project, config string
}

func newTerraform(l *testLab) *terraform {
	l.Helper()
	mirror, err := filepath.Abs("../../.cache/mirror")
	if err != nil {
		l.Fatal(err)
	}
	// tools/mirror builds the real provider from its Go module, once.
	if out, err := exec.Command("../../tools/mirror", mirror).CombinedOutput(); err != nil {
		l.Fatalf("tools/mirror: %v\n%s", err, out)
	}
	tf := &terraform{testLab: l, project: l.TempDir(), config: filepath.Join(mirror, "terraformrc")}
	text, err := os.ReadFile("testdata/main.tf")
	if err == nil {
		err = os.WriteFile(filepath.Join(tf.project, "main.tf"), text, 0o644)
	}
	if err != nil {
		l.Fatal(err)
	}
	tf.must("init")
	return tf
}

func (tf *terraform) command(verb string, args ...string) *exec.Cmd {
	argv := []string{verb}
	switch verb {
	case "init":
		argv = append(argv, "-no-color")
	case "apply", "destroy", "plan", "import":
		argv = append(argv, "-no-color", "-input=false", "-var-file="+filepath.Join(tf.dir, "lab.tfvars"),
			"-var=network="+strings.TrimSuffix(tf.subnet.Addr().String(), ".0"))
	}
	if verb == "apply" || verb == "destroy" {
		argv = append(argv, "-auto-approve")
	}
	cmd := exec.Command("terraform", append(argv, args...)...)
	cmd.Dir = tf.project
	cmd.Env = append(os.Environ(), "TF_CLI_CONFIG_FILE="+tf.config, "TMPDIR="+tf.project)
	return cmd
}

func (tf *terraform) must(verb string, args ...string) string {
	tf.Helper()
	out, err := tf.command(verb, args...).CombinedOutput()
	if err != nil {
		tf.Fatalf("terraform %s %v: %v\n%s", verb, args, err, out)
	}
	return string(out)
}

// clean fails unless a plan finds nothing to do.
func (tf *terraform) clean(args ...string) {
	tf.Helper()
	out, err := tf.command("plan", append(args, "-detailed-exitcode")...).CombinedOutput()
	if err != nil {
		tf.Fatalf("terraform plan: %v, want no changes\n%s", err, out)
	}
}

func (tf *terraform) ids() map[string]int {
	tf.Helper()
	out, err := tf.command("output", "-json", "vm_ids").Output()
	ids := map[string]int{}
	if err == nil {
		err = json.Unmarshal(out, &ids)
	}
	if err != nil {
		tf.Fatalf("terraform output: %v", err)
	}
	return ids
}

func (tf *terraform) address(host int) string {
	return strings.TrimSuffix(tf.subnet.Addr().String(), "0") + fmt.Sprint(host)
}

func (tf *terraform) logsIn(user string, host int, name string) {
	tf.Helper()
	got, err := tf.ssh(user+"@"+tf.address(host), "hostname && sudo -n true 2>/dev/null || id -u", 20*time.Second)
	if err != nil || got != name && got != name+"\n0" {
		tf.Errorf("ssh %s@%s: got %q, %v, want %s", user, tf.address(host), got, err, name)
	}
}

func TestProviderLifeCycle(t *testing.T) {
	tf := newTerraform(newLab(t, 8))
	tf.up()
	start := time.Now()
	tf.must("apply")
	for i := range 3 {
		tf.logsIn("deploy", 11+i, fmt.Sprintf("node%d", i+1))
		tf.logsIn("root", 21+i, fmt.Sprintf("ct%d", i+1))
	}
	t.Logf("3 VMs and 3 containers: ssh ready %s after apply began", time.Since(start).Round(100*time.Millisecond))
	tf.clean()
	first := tf.ids()

	for name, g := range tf.guests() {
		if g.State == "running" && (!g.Limits.CPU || !g.Limits.Memory) {
			t.Errorf("%s: limits %+v, want both enforced", name, g.Limits)
		}
	}
	if out, err := tf.ssh("root@"+tf.address(21), "getent hosts node2 && df --output=size -BG / | tail -1", 5*time.Second); err != nil ||
		!strings.HasPrefix(out, tf.address(12)) || !strings.HasSuffix(out, "8G") {
		t.Errorf("in ct1: got %q, %v, want node2 resolved and a disk of 8G", out, err)
	}

	tf.must("apply", "-var=cores=1", "-var=memory=2048")
	tf.clean("-var=cores=1", "-var=memory=2048")
	if out, err := tf.ssh("deploy@"+tf.address(11), "head -1 /proc/meminfo", 20*time.Second); err != nil || strings.Fields(out)[1] != "2097152" {
		t.Errorf("memory after the change: got %q, %v, want 2097152 kB", out, err)
	}
	if got := tf.ids(); !maps.Equal(got, first) {
		t.Errorf("a change in place made other machines: got %v, want %v", got, first)
	}
	tf.must("apply")

	four := `-var=vms={"node1":11,"node2":12,"node3":13,"node4":14}`
	tf.must("apply", four)
	tf.logsIn("deploy", 14, "node4")
	tf.must("apply")
	if _, left := tf.guests()["node4"]; left {
		t.Error("node4 is still there after scaling in")
	}

	tf.must("apply", `-replace=proxmox_virtual_environment_vm.vm["node2"]`)
	tf.logsIn("deploy", 12, "node2")
	if got := tf.ids(); got["node1"] != first["node1"] || got["node3"] != first["node3"] {
		t.Errorf("replacing node2 made other machines: got %v, want %v", got, first)
	}
	tf.importNode1()
	tf.survivesPowerCut()

	tf.must("destroy")
	if left := tf.guests(); len(left) != 1 || left["ubuntu-2404-template"].State != "template" {
		t.Errorf("after destroy: got %v, want the template only", left)
	}
}

func (tf *terraform) importNode1() {
	tf.Helper()
	const node1 = `proxmox_virtual_environment_vm.vm["node1"]`
	id := tf.ids()["node1"]
	tf.must("state", "rm", node1)
	tf.must("import", node1, fmt.Sprintf("pmx/%d", id))
	tf.must("apply") // writes what only the state knows, such as timeouts
	if got := tf.ids()["node1"]; got != id {
		tf.Errorf("import: node1 is machine %d, want %d", got, id)
	}
	tf.clean()
}

// survivesPowerCut uses the commands with the names that status shows.
func (tf *terraform) survivesPowerCut() {
	tf.Helper()
	node := "deploy@" + tf.address(13)
	if out, err := tf.ssh(node, "echo kept > note && sync", 20*time.Second); err != nil {
		tf.Fatalf("%v %s", err, out)
	}
	tf.pvelab("poweroff", "node3")
	if got := tf.guests()["node3"].State; got != "stopped" {
		tf.Errorf("after poweroff: got %s, want stopped", got)
	}
	tf.pvelab("poweron", "node3")
	if out, err := tf.ssh(node, "cat note", 20*time.Second); err != nil || out != "kept" {
		tf.Errorf("after poweron: got %q, %v, want the file kept", out, err)
	}
	tf.pvelab("cut", "node3", "from", "node1", "node2")
	if got := tf.guests()["node3"].Faults; len(got) != 1 || got[0] != "cut from 2" {
		tf.Errorf("after cut: got %v", got)
	}
	tf.pvelab("heal")
	if got := tf.guests()["node3"].Faults; len(got) != 0 {
		tf.Errorf("after heal: got %v", got)
	}
}

// The server is killed while machines are being cloned. Nothing is asked of the
// user but to start it and apply again.
func TestServerCrashInTheMiddleOfACreate(t *testing.T) {
	tf := newTerraform(newLab(t, 9))
	tf.up()
	tf.pvelab("fail", "--path", "/nodes/*/qemu/*/clone", "--task-delay", "20s")
	apply := tf.command("apply", "-var=cts={}")
	if err := apply.Start(); err != nil {
		t.Fatal(err)
	}
	tf.eventually("a clone is under way", 30*time.Second, func() bool { return len(tf.guests()) > 1 })
	var pid int
	text, err := os.ReadFile(filepath.Join(tf.dir, "serve.pid"))
	if err == nil {
		_, err = fmt.Sscan(string(text), &pid)
	}
	server, findErr := os.FindProcess(pid)
	if err := errors.Join(err, findErr); err != nil {
		t.Fatal(err)
	}
	if err := server.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := apply.Wait(); err == nil {
		t.Error("apply succeeded without a server")
	}
	tf.up()
	tf.must("apply", "-var=cts={}")
	for i := range 3 {
		tf.logsIn("deploy", 11+i, fmt.Sprintf("node%d", i+1))
	}
	tf.clean("-var=cts={}")
	if got := len(tf.guests()); got != 4 {
		t.Errorf("got %d guests, want three and the template: %v", got, tf.guests())
	}
}
