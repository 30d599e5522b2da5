package preflight

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pvetest"
)

// project is a directory laid out like this one, with a stack as it was last accepted, and a variables file.
type project struct {
	t    *testing.T
	root string
	vars string
}

// newProject needs terraform, as the command itself does.
func newProject(t *testing.T, stack string, p provider.Name) *project {
	t.Helper()
	root := t.TempDir()
	text, err := os.ReadFile(filepath.Join("..", "..", "__snapshots__", fmt.Sprintf("%s.%s_1.snap.json", stack, p)))
	must(t, err)
	var config map[string]any
	must(t, json.Unmarshal(text, &config))
	config["terraform"].(map[string]any)["backend"] = map[string]any{
		"local": map[string]any{"path": "../../../terraform." + stack + ".tfstate"}, // as constructs.AttachLocalBackend
	}
	text, err = json.Marshal(config)
	must(t, err)
	pr := &project{t: t, root: root, vars: filepath.Join(root, "my cluster.tfvars")}
	pr.write("cdktf.out/stacks/"+stack+"/cdk.tf.json", string(text))
	t.Setenv("TF_VAR_proxmox_api_token_secret", pvetest.Secret)
	return pr
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (p *project) write(path, text string) {
	p.t.Helper()
	path = filepath.Join(p.root, path)
	must(p.t, os.MkdirAll(filepath.Dir(path), 0o755))
	must(p.t, os.WriteFile(path, []byte(text), 0o600))
}

// variables writes the variables file: what a deployment on server needs, and more.
func (p *project) variables(server *pvetest.Server, more string) {
	p.t.Helper()
	must(p.t, os.WriteFile(p.vars, []byte(fmt.Sprintf("proxmox_api_url = %q\nproxmox_api_token_id = %q\nssh_public_key = \"ssh-ed25519 AAAA me\"\n%s\n",
		server.URL, pvetest.TokenID, more)), 0o600))
}

// state writes a state with bpg's VMs by key, and with suffixes of hostnames.
func (p *project) state(stack string, vmids map[string]int, suffixes map[string]string) {
	p.t.Helper()
	instances := func(attributes map[string]any) (list []any) {
		for key, a := range attributes {
			list = append(list, map[string]any{"index_key": key, "schema_version": 0, "attributes": a})
		}
		return list
	}
	vms, names := map[string]any{}, map[string]any{}
	for key, vmid := range vmids {
		vms[key] = map[string]any{"id": fmt.Sprint(vmid), "vm_id": vmid}
	}
	for key, hex := range suffixes {
		names[key] = map[string]any{"id": "x", "hex": hex}
	}
	text, err := json.Marshal(map[string]any{
		"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "11111111-1111-1111-1111-111111111111", "outputs": map[string]any{},
		"resources": []any{
			map[string]any{"mode": "managed", "type": "proxmox_virtual_environment_vm", "name": "generic_vm", "provider": `provider["registry.terraform.io/bpg/proxmox"]`, "instances": instances(vms)},
			map[string]any{"mode": "managed", "type": "random_id", "name": "vm_suffix", "provider": `provider["registry.terraform.io/hashicorp/random"]`, "instances": instances(names)},
		},
	})
	must(p.t, err)
	p.write("terraform."+stack+".tfstate", string(text))
}

// run calls the command as a user would.
func (p *project) run(stack string, more ...func(*Options)) (code int, out, errs string) {
	p.t.Helper()
	var stdout, stderr strings.Builder
	options := Options{Stack: stack, Stacks: filepath.Join(p.root, "cdktf.out", "stacks"), VarFiles: []string{p.vars}}
	for _, change := range more {
		change(&options)
	}
	code = Run(p.t.Context(), options, &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// loopback machines are sure to answer when they are new, so that no test asks anybody else.
const loopbackInstances = `
gateway = "127.0.9.1"
vm_cpu_cores = "1"
instances = {
  node1 = { ip_address = "127.0.9.11" }
  node2 = { ip_address = "127.0.9.12", disk_gb = "30G" }
  node3 = { ip_address = "127.0.9.13" }
}`

func TestRunOnExistingMachines(t *testing.T) {
	server := pvetest.NewServer(t)
	change(t, server, guests(three, 20))
	p := newProject(t, "patroni-cluster", provider.BPG)
	p.variables(server, loopbackInstances)
	p.state("patroni-cluster", map[string]int{"node1": 101, "node2": 102, "node3": 103}, nil)
	code, out, errs := p.run("patroni-cluster")
	if code != 0 || !strings.Contains(out, "3 machines wanted: app-dev-node1, app-dev-node2, app-dev-node3") ||
		!strings.Contains(out, "10 GiB wanted") || !strings.HasSuffix(out, "\nReady to deploy.\n") {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	if strings.Contains(out, pvetest.Secret) {
		t.Error("the output shows the token's secret")
	}
}

func TestRunOnNewMachines(t *testing.T) {
	p := newProject(t, "patroni-cluster", provider.Telmate)
	p.variables(pvetest.NewServer(t), loopbackInstances+"\nproxmox_storage = \"ceph\"")
	code, out, errs := p.run("patroni-cluster")
	for _, want := range []string{
		"FAIL  provider     Telmate/proxmox 2.9 crashes on VMs of Proxmox VE 8.2.2",
		"FAIL  storage      No storage \"ceph\" on node pmx for node1, node2, node3",
		"FAIL  addresses    The address 127.0.9.12 of node2 is in use",
		"This deployment cannot succeed: 5 problems. Nothing was changed.",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the output lacks %q", want)
		}
	}
	if code != 1 || t.Failed() {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
}

// TestRunOnOneMachine: in single mode the state knows the hostname.
func TestRunOnOneMachine(t *testing.T) {
	server := pvetest.NewServer(t)
	change(t, server, guests(map[int]string{101: "app-dev-ab12"}, 20))
	p := newProject(t, "proxmox-node", provider.BPG)
	p.variables(server, `vm_target_ip = "127.0.9.11"`+"\nvm_cpu_cores = \"1\"")
	_, out, _ := p.run("proxmox-node")
	if !strings.Contains(out, "1 machine wanted: app-dev-????") {
		t.Errorf("without a state:\n%s", out)
	}
	p.state("proxmox-node", map[string]int{"default": 101}, map[string]string{"default": "ab12"})
	code, out, errs := p.run("proxmox-node")
	if code != 0 || !strings.Contains(out, "1 machine wanted: app-dev-ab12") {
		t.Errorf("with a state: exit code %d\n%s%s", code, out, errs)
	}
}

// TestVariablesAreTerraforms: what is wrong with the variables comes from their own rules, all of it at once, and no
// API is asked.
func TestVariablesAreTerraforms(t *testing.T) {
	server := pvetest.NewServer(t)
	p := newProject(t, "patroni-cluster", provider.BPG)
	p.variables(server, `instances = {
  node1 = { ip_address = "127.0.9.300" }
  node2 = { ip_address = "127.0.9.12" }
}
vm_ram_mb = "4GB"
resource_type = "bhyve"
vm_templat = "typo"`)
	code, out, errs := p.run("patroni-cluster")
	for _, want := range []string{
		"FAIL  variables    Fix in instances: ip_address of node1 (127.0.9.300) is wrong. Give one such as 192.168.20.11, ",
		"FAIL  variables    vm_ram_mb is \"4GB\". Allowed: MiB as a whole number from 128, such as 4096; 8 GiB are 8192.\n",
		"FAIL  variables    resource_type is \"bhyve\". Allowed: \"vm\", \"lxc\".\n",
		"my cluster.tfvars: there is no variable vm_templat; did you mean vm_template?\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the output lacks %q", want)
		}
	}
	if code != 1 || t.Failed() {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	p.variables(server, `instances = { node1 = { ip_address = "127.0.9.11" }, node2 = { ip_address = "127.0.9.12" } }`)
	if _, out, _ := p.run("patroni-cluster"); !strings.Contains(out, "2 etcd members: an even number survives no more failures") {
		t.Errorf("got\n%s", out)
	}
	if used := server.Used(); len(used) > 0 {
		t.Errorf("the API was asked: %v", used)
	}
}

// TestVariablesFromEverywhere: files beside the stack, files given, and the environment count as with Terraform.
func TestVariablesFromEverywhere(t *testing.T) {
	p := newProject(t, "proxmox-node", provider.BPG)
	p.variables(pvetest.NewServer(t), `app_name = "file"`)
	p.write("cdktf.out/stacks/proxmox-node/my.auto.tfvars", "app_name = \"auto\"\nvm_target_ip = \"127.0.9.11\"\n")
	t.Setenv("TF_VAR_environment", "environ")
	if _, out, _ := p.run("proxmox-node"); !strings.Contains(out, "1 machine wanted: file-environ-????") {
		t.Errorf("got\n%s", out)
	}
}

// TestVariablesAreKept: the values that were asked about, from wherever they came, are there for a plan of the same; of
// a deployment that cannot succeed there is nothing to plan.
func TestVariablesAreKept(t *testing.T) {
	server := pvetest.NewServer(t)
	change(t, server, guests(three, 20))
	p := newProject(t, "patroni-cluster", provider.BPG)
	p.state("patroni-cluster", map[string]int{"node1": 101, "node2": 102, "node3": 103}, nil)
	file := filepath.Join(t.TempDir(), "variables.tfvars.json")
	keep := func(o *Options) { o.Variables = file }
	p.variables(server, loopbackInstances+"\nproxmox_storage = \"none-such\"")
	p.run("patroni-cluster", keep)
	if _, err := os.Stat(file); err == nil {
		t.Error("variables of a deployment that cannot succeed were kept")
	}
	p.variables(server, loopbackInstances)
	if code, out, errs := p.run("patroni-cluster", keep); code != Passed {
		t.Fatalf("exit code %d\n%s%s", code, out, errs)
	}
	text, err := os.ReadFile(file)
	must(t, err)
	var values map[string]any
	must(t, json.Unmarshal(text, &values))
	for name, want := range map[string]any{
		"proxmox_api_token_secret": pvetest.Secret, // from the environment
		"vm_cpu_cores":             "1",            // from the file
		"app_name":                 "app",          // by default
	} {
		if values[name] != want {
			t.Errorf("%s is %v, want %v", name, values[name], want)
		}
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others can read the file: %v, %v", info, err)
	}
}

func TestMissingVariable(t *testing.T) {
	p := newProject(t, "proxmox-node", provider.BPG)
	must(t, os.WriteFile(p.vars, nil, 0o600))
	code, out, _ := p.run("proxmox-node")
	if code != 1 || !strings.Contains(out, `The root module input variable "proxmox_api_url" is not set`) {
		t.Errorf("exit code %d\n%s", code, out)
	}
}

func TestBrokenState(t *testing.T) {
	p := newProject(t, "proxmox-node", provider.BPG)
	server := pvetest.NewServer(t)
	p.write("terraform.proxmox-node.tfstate", "{")
	for vars, want := range map[string]string{
		"":                            "FAIL  variables    Nothing to make",
		`vm_target_ip = "127.0.9.11"`: "ok    api          ",
	} {
		p.variables(server, vars)
		code, out, _ := p.run("proxmox-node")
		if code != 1 || !strings.Contains(out, "FAIL  state        the state cannot be read") || !strings.Contains(out, want) {
			t.Errorf("exit code %d, want also %q\n%s", code, want, out)
		}
	}
}

func TestJSON(t *testing.T) {
	p := newProject(t, "patroni-cluster", provider.Telmate)
	p.variables(pvetest.NewServer(t), loopbackInstances)
	code, out, _ := p.run("patroni-cluster", func(o *Options) { o.JSON = true })
	var answer struct {
		OK       bool
		Findings []finding
	}
	must(t, json.Unmarshal([]byte(out), &answer))
	if code != 1 || answer.OK || len(failures(answer.Findings)) == 0 {
		t.Errorf("exit code %d\n%s", code, out)
	}
}

func TestUsage(t *testing.T) {
	p := newProject(t, "proxmox-node", provider.BPG)
	p.variables(pvetest.NewServer(t), "")
	for _, c := range []struct {
		stack string
		files []string
		want  string
	}{
		{"patroni", nil, "there are: proxmox-node; synthesize first: make synth"},
		{"proxmox-node", []string{"gone.tfvars"}, "gone.tfvars: no such file"},
	} {
		code, _, errs := p.run(c.stack, func(o *Options) { o.VarFiles = append(o.VarFiles, c.files...) })
		if code != Misused || !strings.Contains(errs, c.want) {
			t.Errorf("%s %q: exit code %d, want 2 and %q: %s", c.stack, c.files, code, c.want, errs)
		}
	}
}

// TestTrust runs the checks in an environment that trusts the server's authority, and in one that does not. Go reads
// that environment once, so each time this test runs itself.
func TestTrust(t *testing.T) {
	if stacks := os.Getenv("PREFLIGHT_STACKS"); stacks != "" {
		os.Exit(Run(t.Context(), Options{Stack: "patroni-cluster", Stacks: stacks, VarFiles: []string{os.Getenv("PREFLIGHT_VARS")}}, os.Stdout, os.Stderr))
	}
	server := pvetest.NewServer(t)
	change(t, server, guests(three, 20))
	p := newProject(t, "patroni-cluster", provider.BPG)
	p.variables(server, loopbackInstances+"\nproxmox_tls_insecure = false")
	p.state("patroni-cluster", map[string]int{"node1": 101, "node2": 102, "node3": 103}, nil)
	for authority, want := range map[string]string{server.CAFile: "Ready to deploy", os.DevNull: "is not trusted"} {
		cmd := exec.Command(os.Args[0], "-test.run=^TestTrust$")
		cmd.Env = append(os.Environ(), "SSL_CERT_FILE="+authority, "SSL_CERT_DIR="+t.TempDir(),
			"PREFLIGHT_STACKS="+filepath.Join(p.root, "cdktf.out", "stacks"), "PREFLIGHT_VARS="+p.vars)
		out, err := cmd.CombinedOutput()
		if (err == nil) != (authority == server.CAFile) || !strings.Contains(string(out), want) {
			t.Errorf("SSL_CERT_FILE=%s: %v; want %q in\n%s", authority, err, want, out)
		}
	}
}
