package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"proxmox-patroni/internal/playbook"
	"proxmox-patroni/internal/watch"
)

// watch makes the view of the run. It is on standard output, or, where that gets JSON, on standard error; what is
// printed goes through it, and so into the log, too.
func (s *session) watch() {
	to := s.out
	s.answers = s.out
	if s.format == "json" {
		to = s.errs
	}
	s.live = !s.json() && widthOf(to) != nil
	s.view = watch.New(io.MultiWriter(to, withoutPaint{s.log}), widthOf(to), !s.changes)
	if s.json() {
		s.errs = s.view
		return
	}
	s.out = s.view
	if s.outcome != nil || widthOf(s.errs) != nil {
		s.errs = s.view
	}
}

// widthOf gives the columns of the terminal that a writer is, or nil.
func widthOf(w io.Writer) func() int {
	file, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(file.Fd())) {
		return nil
	}
	return func() int {
		width, _, err := term.GetSize(int(file.Fd()))
		if err != nil || width == 0 { // as on terminals that nobody looks at
			return 80
		}
		return width
	}
}

// withoutPaint leaves out the live line, which is the only text without an end of line.
type withoutPaint struct{ io.Writer }

func (w withoutPaint) Write(text []byte) (int, error) {
	if !bytes.HasSuffix(text, []byte("\n")) {
		return len(text), nil
	}
	return w.Writer.Write(text)
}

// end says how the run ended: of a failure what failed, and where everything is to be read.
func (s *session) end(ctx context.Context, err error) error {
	status := statusOf(ctx, err)
	if status.code == failed || status.code == interrupted {
		s.view.Fail()
		s.explain(err)
	}
	s.view.Close()
	if status.says {
		fmt.Fprintln(s.errs, "pgha:", err)
	}
	if s.changes && status.code != misused || status.code == failed {
		fmt.Fprintf(s.errs, "log: %s\n", fromHere(s.log.Name()))
	}
	told := s.tell(status, err)
	if err != nil {
		err = exitStatus(status.code)
	}
	return errors.Join(err, told, s.log.Close())
}

// tell answers a program how a verb that acts has ended: docs/operations.md, Answers for programs.
func (s *session) tell(status ending, err error) error {
	if s.outcome == nil {
		return nil
	}
	s.outcome["exit_status"], s.outcome["log"] = status.code, s.log.Name()
	if status.says || errors.Is(err, playbook.ErrFailed) {
		s.outcome["error"] = err.Error()
	}
	if len(s.failures) > 0 {
		s.outcome["failures"] = s.failures
	}
	return s.printJSON(s.outcome)
}

// fromHere gives a path as it is typed in the working directory, if the file is below that.
func fromHere(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	if relative, err := filepath.Rel(here, path); err == nil && filepath.IsLocal(relative) {
		return relative
	}
	return path
}

// explain prints the tasks that failed; where Ansible told of none, the last lines of the log.
func (s *session) explain(err error) {
	if len(s.failures) > 0 {
		watch.Report(s.errs, s.failures)
		return
	}
	if errors.Is(err, playbook.ErrFailed) {
		text, _ := os.ReadFile(s.log.Name()) // what cannot be read is not shown
		lines := strings.Split(strings.TrimSpace(string(text)), "\n")
		fmt.Fprintln(s.errs, strings.Join(lines[max(0, len(lines)-20):], "\n"))
	}
}

// tool runs a script of tools/. What it says is shown if it fails.
func (s *session) tool(ctx context.Context, name string, args ...string) error {
	var said bytes.Buffer
	cmd := exec.CommandContext(ctx, filepath.Join(s.root, "tools", name), args...)
	cmd.Stdout, cmd.Stderr = &said, &said
	err := cmd.Run()
	if err != nil {
		fmt.Fprint(s.errs, said.String())
		return exitStatus(failed)
	}
	_, err = s.log.Write(said.Bytes())
	return fail(err)
}

// runner runs playbooks over the deployed machines, or over those of the inventory file.
func (s *session) runner(ctx context.Context) (*playbook.Runner, error) {
	r := &playbook.Runner{Root: s.root, Out: s.log, Err: io.MultiWriter(s.log, waits{s.view})}
	if s.inventoryFile != "" {
		r.File = s.inventoryFile
	} else {
		var err error
		if r.JSON, err = s.deployedInventory(ctx); err != nil {
			return nil, err
		}
		r.KnownHosts = s.deployment.KnownHosts()
		if err := checkKey(r.JSON); err != nil {
			return nil, err
		}
	}
	return r, s.tool(ctx, "setup", "--only-ansible")
}

// checkKey refuses an inventory whose SSH key lies on another machine only: all members would be unreachable.
func checkKey(inventory string) error {
	var parsed struct {
		All struct {
			Vars struct {
				Key string `json:"ansible_ssh_private_key_file"`
			}
		}
	}
	if json.Unmarshal([]byte(inventory), &parsed) != nil || parsed.All.Vars.Key == "" || os.Getenv("SSH_PRIVATE_KEY_FILE") != "" {
		return nil
	}
	if _, err := os.Stat(parsed.All.Vars.Key); err != nil {
		return failf("the machines were deployed with the SSH key %s, which is not on this machine; say where it lies here: export SSH_PRIVATE_KEY_FILE=FILE", parsed.All.Vars.Key)
	}
	return nil
}

// waits passes on that a run waits for another one; all else is for the log.
type waits struct{ io.Writer }

func (w waits) Write(text []byte) (int, error) {
	if playbook.Waits(string(text)) {
		return w.Writer.Write(text)
	}
	return len(text), nil
}

// play runs a playbook over the machines, and shows what it says.
func (s *session) play(ctx context.Context, name string, args ...string) error {
	r, err := s.runner(ctx)
	if err != nil {
		return err
	}
	return s.run(ctx, r, s.view, name, args...)
}

// quietly runs a playbook that answers by a file; only its failures are shown.
func (s *session) quietly(ctx context.Context, r *playbook.Runner, name string, args ...string) error {
	s.view.Phase("asking the members")
	defer s.view.Pause()
	return s.run(ctx, r, watch.New(io.Discard, nil, true), name, args...)
}

func (s *session) run(ctx context.Context, r *playbook.Runner, view *watch.View, name string, args ...string) error {
	return s.followed(view, func(env []string) error {
		r.Env = append(r.Env, env...)
		return fail(r.Run(ctx, name, args...))
	})
}

// followed runs something that runs Ansible, and shows in the view what Ansible tells. Of a run that fails, the tasks
// that did are kept.
func (s *session) followed(view *watch.View, run func(env []string) error) error {
	s.followings++
	a, err := watch.Follow(view, filepath.Join(s.scratch, fmt.Sprintf("events-%d", s.followings)))
	if err != nil {
		return fail(err)
	}
	err = run(a.Env())
	failures, endErr := a.End()
	if s.outcome != nil {
		maps.Copy(s.outcome, a.Facts())
	}
	if err == nil {
		return fail(endErr)
	}
	s.failures = failures
	return err
}
