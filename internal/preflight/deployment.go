package preflight

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/terraform"
	"proxmox-patroni/internal/varfile"
)

// deployment is what the variables ask for, resolved by Terraform.
type deployment struct {
	APIURL       string `json:"api_url"`
	TokenID      string `json:"token_id"`
	TokenSecret  string `json:"token_secret"`
	Insecure     bool
	Kind         string // vm or lxc
	Unprivileged bool
	HAManaged    bool `json:"ha_managed"`
	Nesting      bool
	Machines     map[string]machine
	Names        map[string]string // hostnames by instance key

	// variables are their values as Terraform read them, defaults included.
	variables map[string]any
}

// machine is an element of local.machines.
type machine struct {
	Key, Name                                string
	Address, Bridge, Template, Storage, Node string
	VLAN, Cores, Memory, Disk                int // MiB, GiB
	VMID                                     *int
	Roles                                    []string
	Pool                                     string
	FailureDomain                            string `json:"failure_domain"`
	DataDisk                                 int    `json:"data_disk"` // GiB, 0 for none
	DataStorage                              string `json:"data_storage"`
	WALDisk                                  int    `json:"wal_disk"` // GiB, 0 for none
	WALStorage                               string `json:"wal_storage"`
	StartOrder                               *int   `json:"start_order"`
	StartDelay                               *int   `json:"start_delay"`
	ExtraNetworks                            []card `json:"extra_networks"`
	MountPoints                              []struct {
		Storage string
		Size    int // GiB
	} `json:"mount_points"`
}

// card is a network card.
type card struct {
	Bridge string
	VLAN   int
}

// cards of a machine.
func (m machine) cards() []card { return append([]card{{m.Bridge, m.VLAN}}, m.ExtraNetworks...) }

// questions are the terms to evaluate, by the JSON names of deployment's fields.
var questions = map[string]string{
	"api_url": "var.proxmox_api_url", "token_id": "var.proxmox_api_token_id", "token_secret": "var.proxmox_api_token_secret",
	"insecure": "var.proxmox_tls_insecure", "kind": "var.resource_type",
	"unprivileged": "var.lxc_unprivileged", "nesting": "var.lxc_nesting",
	"machines": "local.machines", "names": "local.vm_hostnames", "ha_managed": "var.ha_managed",
}

// unknownSuffix stands in hostnames for the part that only the first apply will choose. No guest can be named so.
const unknownSuffix = "????"

// configuration is the stack without its resources and providers: Terraform checks the variables by their own rules
// and computes the locals, without a provider to start or an API to ask. It says of them what an apply would say.
func (s *stack) configuration(suffixes map[string]string) (map[string]any, error) {
	terms := make([]string, 0, len(questions))
	for _, name := range slices.Sorted(maps.Keys(questions)) {
		terms = append(terms, name+" = "+questions[name])
	}
	locals := map[string]any{
		"known_suffixes": suffixes,
		"random_id":      `${{ vm_suffix = { for key in keys(local.instance_map) : key => { hex = try(local.known_suffixes[key], "` + unknownSuffix + `") } } }}`,
	}
	if err := s.addLocals(locals, s.Variable, terms); err != nil {
		return nil, err
	}
	return map[string]any{
		"terraform": map[string]any{"required_version": s.Terraform.RequiredVersion},
		"variable":  s.Variable,
		"locals":    locals,
		"output":    map[string]any{"deployment": map[string]any{"sensitive": true, "value": "${{ " + strings.Join(terms, ", ") + " }}"}},
	}, nil
}

// localName is a reference to a local.
var localName = regexp.MustCompile(`\blocal\.(\w+)`)

// addLocals adds the locals that the terms refer to, and those that these refer to. None of them needs a resource but
// the random suffix. Relative to the stack's directory, they find what is there from any other.
func (s *stack) addLocals(locals map[string]any, terms ...any) error {
	text, err := json.Marshal(terms)
	if err != nil {
		return err
	}
	for _, reference := range localName.FindAllStringSubmatch(string(text), -1) {
		name := reference[1]
		if _, done := locals[name]; done {
			continue
		}
		value, known := s.Locals[name]
		if !known {
			return fmt.Errorf("the stack has no local %q; synthesize it anew: make synth", name)
		}
		if term, isTerm := value.(string); isTerm {
			term = strings.ReplaceAll(term, "random_id.vm_suffix", "local.random_id.vm_suffix")
			value = strings.ReplaceAll(term, "${path.root}", s.dir)
		}
		locals[name] = value
		if err := s.addLocals(locals, value); err != nil {
			return err
		}
	}
	return nil
}

// readDeployment evaluates the variables. Findings are what Terraform says against them, or of them.
func readDeployment(ctx context.Context, s *stack, state *deployed, varFiles []string) (*deployment, []finding) {
	r := report{check: "variables"}
	if err := s.checkNames(varFiles); err != nil {
		for line := range strings.SplitSeq(err.Error(), "\n") {
			r.fail("", "%s", line)
		}
	}
	config, err := s.configuration(state.suffixes)
	if err != nil {
		r.fail("", "%s", err)
		return nil, r.findings
	}
	wanted, err := terraform.WithConfig(config, func(t *terraform.Alone) (*deployment, error) {
		t.Env = append(t.Env, "TF_WORKSPACE=default") // the workspace is the state's business
		files, err := adopt(t, s.dir, varFiles)
		if err != nil {
			return nil, err
		}
		log, err := t.Run(ctx, append([]string{"plan", "-json", "-lock=false", "-out=plan"}, files...)...)
		if said := diagnose(&r, log); err != nil {
			if said {
				return nil, nil
			}
			return nil, err
		}
		return answer(ctx, t)
	})
	if err != nil {
		r.fail("", "%s", err)
	}
	if wanted != nil {
		r.ok("%s wanted: %s", plural(len(wanted.Machines), "machine"), strings.Join(slices.Sorted(maps.Values(wanted.Names)), ", "))
	}
	return wanted, r.findings
}

// checkNames is an error, a line for each, when variables are given that the stack does not have.
func (s *stack) checkNames(varFiles []string) error {
	named, err := varfile.Read(s.dir)
	if err != nil {
		return err
	}
	return named.Check(varFiles, os.Environ())
}

// adopt gives the -var-file arguments, after the files that Terraform would read in the stack's own directory.
func adopt(t *terraform.Alone, stackDir string, varFiles []string) ([]string, error) {
	for _, pattern := range []string{"terraform.tfvars", "terraform.tfvars.json", "*.auto.tfvars", "*.auto.tfvars.json"} {
		found, err := filepath.Glob(filepath.Join(stackDir, pattern))
		if err != nil {
			return nil, err
		}
		for _, file := range found {
			if err := os.Symlink(file, filepath.Join(t.Dir, filepath.Base(file))); err != nil {
				return nil, err
			}
		}
	}
	var args []string
	for _, file := range varFiles {
		args = append(args, "-var-file="+file)
	}
	return args, nil
}

// answer reads the evaluated terms from the plan.
func answer(ctx context.Context, t *terraform.Alone) (*deployment, error) {
	text, err := t.Run(ctx, "show", "-json", "plan")
	if err != nil {
		return nil, err
	}
	var plan tfjson.Plan
	if err := json.Unmarshal(text, &plan); err != nil {
		return nil, fmt.Errorf("terraform show: %w", err)
	}
	output := plan.PlannedValues.Outputs["deployment"]
	if output == nil {
		return nil, errors.New("the variables were left unresolved")
	}
	values, err := json.Marshal(output.Value)
	if err != nil {
		return nil, err
	}
	wanted := &deployment{}
	if err := json.Unmarshal(values, wanted); err != nil {
		return nil, fmt.Errorf("the stack's values are not those expected: %w", err)
	}
	wanted.variables = map[string]any{}
	for name, variable := range plan.Variables {
		wanted.variables[name] = variable.Value
	}
	for key, m := range wanted.Machines {
		m.Key, m.Name = key, wanted.Names[key]
		wanted.Machines[key] = m
	}
	return wanted, nil
}

// checkedBy is what Terraform adds to the message of a rule: a place in a file that no user wrote.
var checkedBy = regexp.MustCompile(`\s*This was checked by the validation rule at \S+$`)

// diagnose passes on what Terraform said, and reports whether there was an error.
func diagnose(r *report, log []byte) (said bool) {
	diagnostics, _ := terraform.Diagnostics(bytes.NewReader(log)) // which cannot fail to be read
	for _, d := range diagnostics {
		text := strings.Join(strings.Fields(checkedBy.ReplaceAllString(d.Detail, "")), " ")
		switch {
		case strings.HasPrefix(d.Summary, "Value for undeclared variable"): // see checkNames
		case d.Severity != "error":
			text, _, _ = strings.Cut(text, ". ") // the rest is how to silence it
			r.warn("", "%s: %s.", d.Summary, text)
			continue
		case d.Summary == "Invalid value for variable": // the rule's message says it all
			r.fail("", "%s", text)
		default:
			r.fail("", "%s: %s", d.Summary, text)
		}
		said = true
	}
	return said
}
