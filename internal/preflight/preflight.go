// Package preflight asks whether a deployment can succeed before anything is touched: it reads the variables as
// Terraform reads them, and puts to the Proxmox VE API the questions that an apply would fail on. It changes nothing.
package preflight

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Options say what to ask about, and how to print the answers.
type Options struct {
	// Stack is the name of a synthesized stack below Stacks, the directory cdktf.out/stacks.
	Stack, Stacks string
	// VarFiles are the variables files, as Terraform takes them by -var-file.
	VarFiles []string
	// Variables is a file, or "" for none, that gets the values of the variables as they were read, with their secrets.
	// A plan made from it is of the very deployment that was asked about, whatever becomes of the files meanwhile.
	Variables string
	// JSON prints JSON instead of a table.
	JSON bool
}

// Exit statuses of Run.
const (
	Passed      = 0
	Failed      = 1 // at least one check failed
	Misused     = 2 // no such stack or file
	Interrupted = 130
)

// Run runs all checks, prints what they found and gives the exit status.
func Run(ctx context.Context, options Options, out, errs io.Writer) int {
	files, err := absolute(options.VarFiles)
	if err != nil {
		fmt.Fprintln(errs, "preflight:", err)
		return Misused
	}
	stack, err := readStack(options.Stacks, options.Stack)
	if err != nil {
		fmt.Fprintln(errs, "preflight:", err)
		return Misused
	}
	wanted, findings := inspect(ctx, stack, files)
	if err := ctx.Err(); err != nil {
		fmt.Fprintln(errs, "preflight: interrupted; nothing was changed")
		return Interrupted
	}
	if err := printFindings(out, findings, options.JSON); err != nil {
		fmt.Fprintln(errs, "preflight:", err)
		return Failed
	}
	if count(findings, failed) > 0 {
		return Failed
	}
	if err := keep(options.Variables, wanted); err != nil {
		fmt.Fprintln(errs, "preflight:", err)
		return Failed
	}
	return Passed
}

// keep writes the variables' values as a variables file.
func keep(file string, wanted *deployment) error {
	if file == "" {
		return nil
	}
	text, err := json.Marshal(wanted.variables)
	if err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o600)
}

// absolute gives the paths of existing files as they hold from any directory.
func absolute(paths []string) ([]string, error) {
	files := make([]string, len(paths))
	for i, path := range paths {
		file, err := filepath.Abs(path)
		if err != nil {
			return nil, err
		}
		if _, err := os.Stat(file); err != nil {
			return nil, err
		}
		files[i] = file
	}
	return files, nil
}

// inspect runs all checks. Each step needs what the one before found out: without variables nobody knows which API
// to ask, and without the state nobody can tell this deployment's machines from others.
func inspect(ctx context.Context, stack *stack, varFiles []string) (*deployment, []finding) {
	var findings []finding
	state, stateErr := readState(ctx, stack)
	if stateErr != nil {
		state = &deployed{}
		findings = append(findings, finding{"state", failed, stateErr.Error(), "Correct the backend in the \"context\" of cdktf.json, or its credentials, and run this again."})
	}
	wanted, said := readDeployment(ctx, stack, state, varFiles)
	findings = append(findings, said...)
	if count(said, failed) > 0 {
		return nil, findings
	}
	q := newInquiry(stack.provider, wanted, state)
	if stateErr != nil {
		_, said = q.connect(ctx)
	} else {
		said = q.answer(ctx)
	}
	return wanted, append(findings, said...)
}
