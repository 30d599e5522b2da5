// Command preflight asks whether a deployment can succeed before anything is touched: it reads the variables as
// Terraform reads them, and puts to the Proxmox VE API the questions that an apply would fail on. It changes nothing.
//
//	go run ./preflight [-stack patroni-cluster] [-var-file x.tfvars]... [-json]
//
// The stack must have been synthesized. It exits 1 when it found a problem, 2 when it was called wrongly.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// paths collects a flag that may be given several times.
type paths []string

func (p *paths) String() string { return strings.Join(*p, " ") }

func (p *paths) Set(path string) error {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if _, err := os.Stat(absolute); err != nil {
		return err
	}
	*p = append(*p, absolute)
	return nil
}

func run(ctx context.Context, args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("preflight", flag.ContinueOnError)
	flags.SetOutput(errs)
	name := flags.String("stack", "patroni-cluster", "`name` of the stack")
	stacks := flags.String("stacks", "cdktf.out/stacks", "`directory` of the synthesized stacks")
	asJSON := flags.Bool("json", false, "print JSON instead of a table")
	var varFiles paths
	flags.Var(&varFiles, "var-file", "`file` of variables; may be given several times")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(errs, "preflight: unexpected argument %q; give variables files by -var-file\n", flags.Arg(0))
		return 2
	}

	stack, err := readStack(*stacks, *name)
	if err != nil {
		fmt.Fprintln(errs, "preflight:", err)
		return 2
	}
	findings := inspect(ctx, stack, varFiles)
	if err := ctx.Err(); err != nil {
		fmt.Fprintln(errs, "preflight: interrupted; nothing was changed")
		return 130
	}
	if err := printFindings(out, findings, *asJSON); err != nil {
		fmt.Fprintln(errs, "preflight:", err)
		return 1
	}
	if count(findings, failed) > 0 {
		return 1
	}
	return 0
}

// inspect runs all checks. Each step needs what the one before found out: without variables nobody knows which API
// to ask, and without the state nobody can tell this deployment's machines from others.
func inspect(ctx context.Context, stack *stack, varFiles []string) []finding {
	var findings []finding
	state, stateErr := readState(ctx, stack)
	if stateErr != nil {
		state = &deployed{}
		findings = append(findings, finding{"state", failed, stateErr.Error(), "Mend the backend in the \"context\" of cdktf.json, or its credentials, and run this again."})
	}
	wanted, said := readDeployment(ctx, stack, state, varFiles)
	findings = append(findings, said...)
	if count(said, failed) > 0 {
		return findings
	}
	q := newInquiry(stack.provider, wanted, state)
	if stateErr != nil {
		_, said = q.connect(ctx)
	} else {
		said = q.answer(ctx)
	}
	return append(findings, said...)
}

// cause is the innermost message of an error, without the URL that Go's HTTP client puts before it.
func cause(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}
