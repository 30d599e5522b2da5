package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"proxmox-patroni/internal/deployment"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/terraform"
	"proxmox-patroni/internal/watch"
)

// session is one call of a verb: on what it works, and how it speaks.
type session struct {
	// By flags of all verbs.
	deploymentName, stack, provider, inventoryFile string
	varFiles                                       []string
	// By flags of some.
	yes    bool
	format string

	root       string
	deployment *deployment.Deployment
	scratch    string // a private folder: plan files hold secrets
	out, errs  io.Writer
	terraform  *terraform.Terraform

	live     bool // what is printed goes to a terminal, for people
	changes  bool // the verb changes something, and so says how far it is
	log      *os.File
	view     *watch.View
	failures []watch.Failure
	answers  io.Writer // standard output, for an answer as JSON
	// outcome is what a verb that acts answers to a program, and nil where a person reads.
	outcome map[string]any
	// followings counts the runs of Ansible, each of which has a file of its own for its events.
	followings int
}

// verb makes a command of a function that works on a deployment.
func (s *session) verb(cmd *cobra.Command, run func(ctx context.Context, args []string) error) *cobra.Command {
	if cmd.Args == nil {
		cmd.Args = cobra.NoArgs
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		s.out, s.errs = cmd.OutOrStdout(), cmd.ErrOrStderr()
		switch {
		case cmd.Annotations[answer] == alone:
			s.format = "json"
		case cmd.Annotations[answer] == byOutcome && s.format == "json":
			s.outcome = map[string]any{"verb": cmd.Name()}
		}
		s.changes = cmd.GroupID != looks
		if err := s.open(cmd.Name()); err != nil {
			return err
		}
		defer os.RemoveAll(s.scratch)
		return s.end(cmd.Context(), run(cmd.Context(), args))
	}
	return cmd
}

// answer annotates verbs by what is on standard output.
const (
	answer    = "answer"
	alone     = "alone"   // only the answer, which is for a file or a program, and none of it in the log
	byOutcome = "outcome" // with JSON as the format: how the verb ended
)

// asking adds the flag for verbs that ask before they change something.
func (s *session) asking(cmd *cobra.Command) *cobra.Command {
	cmd.Flags().BoolVarP(&s.yes, "yes", "y", false, "do not ask; needed where there is no terminal")
	return cmd
}

// reporting adds the flag for verbs that print something a program may read.
func (s *session) reporting(cmd *cobra.Command) *cobra.Command {
	cmd.Flags().StringVarP(&s.format, "output", "o", "table", "`format` of the answer: table or json")
	_ = cmd.RegisterFlagCompletionFunc("output", cobra.FixedCompletions([]string{"table", "json"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// telling is reporting for verbs that act: what they answer to a program is how they ended. One with an answer of its
// own keeps it.
func (s *session) telling(cmd *cobra.Command) *cobra.Command {
	if cmd.Flags().Lookup("output") != nil || cmd.Annotations != nil {
		return cmd
	}
	cmd.Annotations = map[string]string{answer: byOutcome}
	return s.reporting(cmd)
}

// json tells whether the verb itself prints JSON.
func (s *session) json() bool { return s.format == "json" && s.outcome == nil }

// open resolves what the flags say, and prints the choice in force as the first line.
func (s *session) open(verb string) error {
	if s.format != "" && s.format != "table" && s.format != "json" {
		return fmt.Errorf("the format is %q; allowed are table and json", s.format)
	}
	var err error
	if s.root, err = findRoot(); err != nil {
		return err
	}
	if s.deployment, err = deployment.Open(s.root, s.deploymentName); err != nil {
		return err
	}
	s.deployment.Choose("provider", s.provider)
	if s.inventoryFile, err = existing(s.inventoryFile); err != nil {
		return err
	}
	for i := range s.varFiles {
		if s.varFiles[i], err = existing(s.varFiles[i]); err != nil {
			return err
		}
	}
	s.varFiles = append(s.deployment.VarFiles, s.varFiles...)
	if s.scratch, err = os.MkdirTemp("", "pgha-"); err != nil { // 0700
		return fail(err)
	}
	if s.log, err = s.deployment.Log(verb); err != nil {
		return fail(err)
	}
	s.watch()
	fmt.Fprintln(s.view, s.choice())
	return nil
}

// choice says on what the verb works.
func (s *session) choice() string {
	if s.inventoryFile != "" {
		return "inventory " + s.inventoryFile
	}
	name := s.deployment.Provider()
	if name == "" {
		name = string(provider.Default)
	}
	return fmt.Sprintf("deployment %s, stack %s, provider %s, state in %s", s.deployment.Name, s.stack, name, s.deployment.State(s.stack))
}

// findRoot gives the checkout that this program was built in, or else the one around the working directory.
func findRoot() (string, error) {
	var places []string
	if program, err := os.Executable(); err == nil {
		places = append(places, filepath.Dir(program))
	}
	if here, err := os.Getwd(); err == nil {
		places = append(places, here)
	}
	for _, place := range places {
		for dir := place; ; dir = filepath.Dir(dir) {
			if _, err := os.Stat(filepath.Join(dir, "ansible", "run-playbook")); err == nil {
				return dir, nil
			}
			if dir == filepath.Dir(dir) {
				break
			}
		}
	}
	return "", errors.New("the project was not found; call pgha from within its folder")
}

// existing gives the absolute path of a file that has to be there; "" stays "".
func existing(path string) (string, error) {
	if path == "" {
		return "", nil
	}
	if _, err := os.Stat(path); err != nil {
		here, _ := os.Getwd()
		return "", fmt.Errorf("no file %q (looked for from %s)", path, here)
	}
	return filepath.Abs(path)
}

// confirm asks before something is changed.
func (s *session) confirm(ctx context.Context, question string) error {
	return s.confirmBy(ctx, question, "yes")
}

// confirmBy asks for a word that nobody types by accident, such as the cluster's name.
func (s *session) confirmBy(ctx context.Context, question, word string) error {
	if s.yes {
		return nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return errors.New("not confirmed: there is no terminal to ask on; give --yes (make … YES=1) to go ahead")
	}
	s.view.Pause()
	say := "Type yes to go ahead"
	if word != "yes" {
		say = "Type the cluster's name to go ahead"
	}
	fmt.Fprintf(s.errs, "%s %s: ", question, say)
	answer := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(os.Stdin).ReadString('\n') // the end of the input is no yes either
		answer <- strings.TrimSpace(line)
	}()
	select {
	case <-ctx.Done():
		return fail(context.Cause(ctx))
	case text := <-answer:
		if text != word {
			return failf("not confirmed, nothing was changed")
		}
	}
	return nil
}

// printJSON prints an answer for programs.
func (s *session) printJSON(value any) error {
	encoder := json.NewEncoder(s.answers)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return fail(encoder.Encode(value))
}
