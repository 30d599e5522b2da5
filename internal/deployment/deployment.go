// Package deployment knows the deployments of a checkout: what one is called, where its files are, and which provider
// and state backend it chose.
//
// The deployment "default" has the places that the project had before deployments had names: its choices are the
// "context" of cdktf.json, its stacks are synthesized to cdktf.out/stacks, its state is terraform.<stack>.tfstate. Any
// other is a folder deployments/<name>/, which holds all that is its own. A folder deployments/default/ may hold the
// default one's variables and choices.
package deployment

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Default is the name of the deployment of a user who names none.
const Default = "default"

const (
	folder  = "deployments"
	choices = "deployment.json"
)

// Deployment is one deployment of this checkout.
type Deployment struct {
	Name string
	// Root is the checkout's folder.
	Root string
	// Context holds the synth-time choices, by the keys of "context" in cdktf.json.
	Context map[string]string
	// VarFiles are the variables files of its folder, which come before those given on the command line.
	VarFiles []string
}

var nameAllowed = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)

// CheckName refuses what a deployment cannot be called.
func CheckName(name string) error {
	if !nameAllowed.MatchString(name) {
		return fmt.Errorf("the deployment's name is %q; allowed are 1 to 40 small letters, digits and hyphens", name)
	}
	return nil
}

// Folder is where a deployment with a name has what is its own.
func Folder(root, name string) string { return filepath.Join(root, folder, name) }

// Open gives the deployment of that name; the empty name is the default. Any other has to have its folder.
func Open(root, name string) (*Deployment, error) {
	if name == "" {
		name = Default
	}
	if err := CheckName(name); err != nil {
		return nil, err
	}
	d := &Deployment{Name: name, Root: root}
	if name != Default {
		if _, err := os.Stat(d.folder()); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("there is no deployment %q; there are: %s. To begin it: pgha init --deployment %s, or put its variables file into %s (*.tfvars)",
				name, strings.Join(Names(root), ", "), name, filepath.Join(folder, name))
		}
	}
	for _, pattern := range []string{"*.tfvars", "*.tfvars.json"} {
		found, err := filepath.Glob(filepath.Join(d.folder(), pattern))
		if err != nil {
			return nil, err
		}
		d.VarFiles = append(d.VarFiles, found...)
	}
	var err error
	d.Context, err = d.readContext()
	return d, err
}

// Names are those of all deployments of a checkout, the default first.
func Names(root string) []string {
	names := []string{Default}
	entries, _ := os.ReadDir(filepath.Join(root, folder)) // a folder that cannot be read has none
	for _, entry := range entries {
		if entry.IsDir() && entry.Name() != Default && nameAllowed.MatchString(entry.Name()) {
			names = append(names, entry.Name())
		}
	}
	return names
}

func (d *Deployment) folder() string { return Folder(d.Root, d.Name) }

// StackDir is where a stack is synthesized, and where Terraform works. It is three folders below the root, since the
// configuration finds ansible/ by ../../../ansible.
func (d *Deployment) StackDir(stack string) string {
	if d.Name == Default {
		return filepath.Join(d.Root, "cdktf.out", "stacks", stack)
	}
	return filepath.Join(d.folder(), stack)
}

// LockFile is where Terraform's dependency lock file of a stack is kept, beside its state: the stack's folder may be thrown
// away.
func (d *Deployment) LockFile(stack string) string {
	name := "terraform." + stack + ".lock.hcl"
	if d.Name == Default {
		return filepath.Join(d.Root, name)
	}
	return filepath.Join(d.folder(), name)
}

// KnownHosts is the file with the machines' host keys, or "": the default deployment keeps none, and trusts each
// machine anew in every run.
func (d *Deployment) KnownHosts() string {
	if d.Name == Default {
		return ""
	}
	return filepath.Join(d.folder(), "known_hosts")
}

// Choose overrides a synth-time choice for this run.
func (d *Deployment) Choose(key, value string) {
	if value != "" {
		d.Context[key] = value
	}
}

// Provider is the chosen provider; "" stands for the default one.
func (d *Deployment) Provider() string { return d.Context["provider"] }

// State says where a stack's state is, for people.
func (d *Deployment) State(stack string) string {
	if d.Context["backend"] == "s3" {
		return "s3://" + d.Context["s3_bucket"] + "/" + d.Context["s3_prefix"] + d.stateName("/", stack)
	}
	if d.Name == Default {
		return "terraform." + stack + ".tfstate"
	}
	return filepath.Join(folder, d.Name, "terraform."+stack+".tfstate")
}

func (d *Deployment) stateName(separator, stack string) string {
	if d.Name == Default {
		return stack + ".tfstate"
	}
	return d.Name + separator + stack + ".tfstate"
}

// readContext merges the choices: those of cdktf.json, then deployments/<name>/deployment.json, then the environment
// variable CDKTF_CONTEXT_JSON. Whether they are allowed is said by the program that synthesizes.
func (d *Deployment) readContext() (map[string]string, error) {
	var project struct{ Context map[string]any }
	if err := readJSON(filepath.Join(d.Root, "cdktf.json"), &project); err != nil {
		return nil, err
	}
	own := map[string]any{}
	if err := readJSON(filepath.Join(d.folder(), choices), &own); err != nil {
		return nil, err
	}
	if d.Name != Default {
		own["deployment"] = d.Name
	}
	if env := os.Getenv("CDKTF_CONTEXT_JSON"); env != "" {
		if err := json.Unmarshal([]byte(env), &own); err != nil {
			return nil, fmt.Errorf("the environment variable CDKTF_CONTEXT_JSON is no JSON object: %w", err)
		}
	}
	context := map[string]string{}
	if err := text(context, project.Context); err != nil {
		return nil, fmt.Errorf("cdktf.json: %w", err)
	}
	if _, chosen := own["backend"]; chosen {
		// A deployment with a backend of its own has nothing of the project's.
		for key := range context {
			if strings.HasPrefix(key, "s3_") {
				context[key] = ""
			}
		}
	}
	return context, text(context, own)
}

// text adds the values of from, which have to be strings.
func text(context map[string]string, from map[string]any) error {
	for _, key := range slices.Sorted(maps.Keys(from)) {
		value, ok := from[key].(string)
		if !ok {
			return fmt.Errorf("context key %q is %v; allowed: a string", key, from[key])
		}
		context[key] = value
	}
	return nil
}

// readJSON reads a file that need not be there.
func readJSON(path string, into any) error {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
