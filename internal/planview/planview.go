// Package planview explains a Terraform plan of this project's stacks: which machines there will be, which roles
// they have, and what would change.
package planview

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	tfjson "github.com/hashicorp/terraform-json"
)

// Options say how to show a plan.
type Options struct {
	// JSON prints JSON instead of tables.
	JSON bool
	// Note is printed first: what the reader must know about this plan.
	Note string
	// Guard refuses a plan that GuardDisks refuses, and one that replaces a machine which Replace does not name by its
	// key: a replaced machine loses its disk, which nobody asks for by editing a template name or a storage.
	Guard   bool
	Replace []string
}

// ErrGuard marks a plan that Guard refuses.
var ErrGuard = errors.New("refused")

// Show prints the plan that in holds, as `terraform show -json` gives it.
func Show(in io.Reader, out io.Writer, options Options) error {
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	var plan tfjson.Plan
	if err := json.Unmarshal(text, &plan); err != nil {
		return fmt.Errorf("standard input is no plan (give it the output of `terraform show -json <plan file>`): %w", err)
	}
	v, err := New(&plan, options.Note)
	if err != nil {
		return err
	}
	if options.JSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		err = encoder.Encode(v)
	} else {
		err = v.Print(out)
	}
	if err == nil && options.Guard {
		err = errors.Join(v.GuardDisks(), v.Guard(options.Replace))
	}
	return err
}
