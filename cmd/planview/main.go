// Command planview explains a Terraform plan of this project's stacks: which machines there will be, which roles
// they have, and what would change.
//
//	terraform show -json plan | planview [-json] [-note TEXT] [-guard [-replace KEY,KEY]]
//
// With -guard it exits 3 when the plan replaces a machine that -replace does not name: a replaced machine loses
// its disk, which nobody asks for by editing a template name or a storage.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
)

// errGuard marks a plan that -guard refuses; its exit code tells it from a broken one.
var errGuard = errors.New("refused")

func main() {
	err := run(os.Args[1:], os.Stdin, os.Stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	case errors.Is(err, errGuard):
		fmt.Fprintln(os.Stderr, "planview:", err)
		os.Exit(3)
	case err != nil:
		fmt.Fprintln(os.Stderr, "planview:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	flags := flag.NewFlagSet("planview", flag.ContinueOnError)
	asJSON := flags.Bool("json", false, "print JSON instead of tables")
	note := flags.String("note", "", "`text` printed first: what the reader must know about this plan")
	guard := flags.Bool("guard", false, "exit 3 when a machine would be replaced unasked")
	replace := flags.String("replace", "", "`keys` of machines that may be replaced, separated by commas")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}

	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	var plan tfjson.Plan
	if err := json.Unmarshal(text, &plan); err != nil {
		return fmt.Errorf("standard input is no plan (give it the output of `terraform show -json <plan file>`): %w", err)
	}
	v := newView(&plan, *note)
	if *asJSON {
		encoder := json.NewEncoder(out)
		encoder.SetIndent("", "  ")
		err = encoder.Encode(v)
	} else {
		err = v.print(out)
	}
	if err == nil && *guard {
		err = v.guard(strings.Split(*replace, ","))
	}
	return err
}
