// Package varfile finds variables that are given but that a stack does not have, such as vm_cpu_core. Terraform
// only warns about these, says nothing of those in the environment, and makes the machine by its defaults.
package varfile

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
)

// Stack is what a synthesized stack knows of its variables.
type Stack struct {
	Variable map[string]json.RawMessage `json:"variable"`
	Locals   struct {
		// Aliases are other names for attributes of an instance.
		Aliases map[string]string `json:"instance_aliases"`
	} `json:"locals"`

	dir string
}

// Read reads the stack that was synthesized into dir.
func Read(dir string) (*Stack, error) {
	text, err := os.ReadFile(filepath.Join(dir, "cdk.tf.json"))
	if err != nil {
		return nil, err
	}
	stack := &Stack{dir: dir}
	if err := json.Unmarshal(text, stack); err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return stack, nil
}

// Check gives an error, a line for each variable, when the files, those that Terraform reads by itself, or the
// environment have variables that the stack does not have. Of the environment, which may be meant for other programs
// as well, only names that are much like one of the stack's count. A file that cannot be read or parsed is left to
// Terraform, which says why.
func (s *Stack) Check(files, environ []string) error {
	var problems []error
	for _, file := range append(s.autoloaded(), files...) {
		for _, name := range variables(file) {
			if _, declared := s.Variable[name]; !declared {
				problems = append(problems, fmt.Errorf("%s: there is no variable %s%s", file, name, s.advice(name)))
			}
		}
	}
	for _, entry := range environ {
		variable, _, _ := strings.Cut(entry, "=")
		name, isVariable := strings.CutPrefix(variable, prefix)
		if _, declared := s.Variable[name]; !isVariable || declared {
			continue
		}
		if nearest, score := s.nearest(name); score >= veryAlike {
			problems = append(problems, fmt.Errorf("environment: there is no variable %s; did you mean %s?", variable, prefix+nearest))
		}
	}
	return errors.Join(problems...)
}

// prefix makes a variable of the environment one of Terraform's.
const prefix = "TF_VAR_"

// autoloaded are the files that Terraform reads without being told.
func (s *Stack) autoloaded() (files []string) {
	for _, pattern := range []string{"terraform.tfvars", "terraform.tfvars.json", "*.auto.tfvars", "*.auto.tfvars.json"} {
		found, _ := filepath.Glob(filepath.Join(s.dir, pattern)) // fails for bad patterns only
		files = append(files, found...)
	}
	return files
}

// variables are the names that a file gives values to, in its order.
func variables(file string) (names []string) {
	parse := hclparse.NewParser().ParseHCLFile
	if strings.HasSuffix(file, ".json") {
		parse = hclparse.NewParser().ParseJSONFile
	}
	parsed, diagnostics := parse(file)
	if diagnostics.HasErrors() {
		return nil
	}
	attributes, _ := parsed.Body.JustAttributes() // what else there is, Terraform refuses
	inOrder := slices.SortedFunc(maps.Values(attributes), func(a, b *hcl.Attribute) int { return a.Range.Start.Byte - b.Range.Start.Byte })
	for _, a := range inOrder {
		names = append(names, a.Name)
	}
	return names
}

// How alike names are that may be meant for each other, and so much that there is hardly a doubt.
const (
	alike     = 0.4
	veryAlike = 0.65
)

func (s *Stack) advice(name string) string {
	if nearest, score := s.nearest(name); score >= alike {
		return "; did you mean " + nearest + "?"
	}
	return "; docs/configuration.md has all of them"
}

// nearest is the variable most like the name, or like what the name is another word for.
func (s *Stack) nearest(name string) (nearest string, score float64) {
	candidates := []string{name}
	if attribute, known := s.Locals.Aliases[name]; known {
		candidates = append(candidates, attribute, "vm_"+attribute, "proxmox_"+attribute)
	}
	for variable := range s.Variable {
		for _, candidate := range candidates {
			if l := likeness(candidate, variable); l > score || l == score && variable < nearest {
				nearest, score = variable, l
			}
		}
	}
	return nearest, score
}

// likeness is the Dice coefficient of two names: twice the pairs of letters that they share, by the pairs they have.
func likeness(a, b string) float64 {
	shared := map[string]bool{}
	for i := range len(a) - 1 {
		if pair := a[i : i+2]; strings.Contains(b, pair) {
			shared[pair] = true
		}
	}
	return 2 * float64(len(shared)) / float64(max(1, len(a)+len(b)-2))
}
