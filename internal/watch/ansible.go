package watch

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"time"
)

// Events is the environment variable by which the callback plugin phases learns of the file for its events.
const Events = "PGHA_EVENTS"

// event is a line of that file.
type event struct {
	Event string `json:"event"` // phase, task, failed, said, ended
	Phase string `json:"phase"`
	Task  string `json:"task"`
	Host  string `json:"host"`
	// Message is what a failed task or a debug task says: text, or a list of lines.
	Message any `json:"msg"`
	// Failed are the hosts that had failed when a run ended.
	Failed []string `json:"failed"`
	// Facts are what a run that ended has to tell a program (ansible.builtin.set_stats).
	Facts map[string]any `json:"facts"`
}

// Failure is a task that failed on a host, and so ended a run.
type Failure struct {
	Host    string `json:"host"`
	Task    string `json:"task"`
	Message string `json:"message"`
}

// Ansible follows the runs of Ansible by the events that they write into a file, and shows them.
type Ansible struct {
	view     *View
	file     string
	failures []Failure // of the run that goes on, the last one of each host
	ended    []Failure // of runs that have ended
	last     []Failure // those of the last task that failed in a run that has ended
	// failedTask is the last task that failed.
	failedTask string
	facts      map[string]any
	cancel     context.CancelFunc
	done       chan error
}

// Follow begins to show what comes into the file, which it makes. Each run that is to be followed gets Env.
func Follow(view *View, file string) (*Ansible, error) {
	f, err := os.OpenFile(file, os.O_RDONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	a := &Ansible{view: view, file: file, facts: map[string]any{}, cancel: cancel, done: make(chan error, 1)}
	go func() { a.done <- errors.Join(a.read(ctx, f), f.Close()) }()
	return a, nil
}

// Env is the environment of the runs to follow.
func (a *Ansible) Env() []string { return []string{Events + "=" + a.file} }

// End shows what is still in the file, and gives the failures: the last one of each host that had failed at the end,
// since others were answered by the playbook itself. Of a run that did not come to its end, those of all hosts. Where
// no host counts as failed, those of the last task that did: a task that fails in answer to a failure is counted by
// Ansible as an answer.
func (a *Ansible) End() ([]Failure, error) {
	a.cancel()
	err := <-a.done
	if failures := append(a.ended, a.failures...); len(failures) > 0 {
		return failures, err
	}
	return a.last, err
}

// Facts are what the runs had to tell a program, by name; the last one's word counts. They are known after End.
func (a *Ansible) Facts() map[string]any { return a.facts }

// pause is how often the file is looked at.
const pause = 100 * time.Millisecond

func (a *Ansible) read(ctx context.Context, f io.Reader) error {
	lines := bufio.NewReader(f)
	var begun []byte // a line that is not written to its end yet
	for {
		ended := ctx.Err() != nil // before the read, so that the last one sees all
		line, err := lines.ReadBytes('\n')
		begun = append(begun, line...)
		switch {
		case err == nil:
			var e event
			if json.Unmarshal(begun, &e) == nil {
				a.show(e)
			}
			begun = nil
		case !errors.Is(err, io.EOF):
			return err
		case ended:
			return nil
		default:
			select {
			case <-ctx.Done():
			case <-time.After(pause):
			}
		}
	}
}

func (a *Ansible) show(e event) {
	switch e.Event {
	case "phase":
		a.view.Phase(e.Phase)
	case "task":
		_, name, ofRole := strings.Cut(e.Task, " : ") // the role is the phase
		if !ofRole {
			name = e.Task
		}
		a.view.Detail(name)
	case "said":
		fmt.Fprintln(a.view, lines(e.Message))
	case "ended":
		maps.Copy(a.facts, e.Facts)
		a.last = nil
		for _, f := range a.failures {
			if slices.Contains(e.Failed, f.Host) {
				a.ended = append(a.ended, f)
			}
			if f.Task == a.failedTask {
				a.last = append(a.last, f)
			}
		}
		a.failures = nil
	case "failed":
		failure := Failure{e.Host, strings.TrimPrefix(e.Task, "pgha.cluster."), lines(e.Message)}
		a.failedTask = failure.Task
		for i, f := range a.failures {
			if f.Host == e.Host {
				a.failures[i] = failure
				return
			}
		}
		a.failures = append(a.failures, failure)
	}
}

// lines is a message as text.
func lines(message any) string {
	list, isList := message.([]any)
	if !isList {
		return strings.TrimRight(fmt.Sprint(message), "\n")
	}
	text := make([]string, len(list))
	for i, line := range list {
		text[i] = fmt.Sprint(line)
	}
	return strings.Join(text, "\n")
}

// Report writes failures: hosts that failed alike together, the message once.
func Report(out io.Writer, failures []Failure) {
	var told []Failure
	hosts := map[Failure][]string{}
	for _, f := range failures {
		alike := Failure{Task: f.Task, Message: f.Message}
		if hosts[alike] == nil {
			told = append(told, alike)
		}
		hosts[alike] = append(hosts[alike], f.Host)
	}
	for _, f := range told {
		fmt.Fprintf(out, "FAILED on %s: %s\n", strings.Join(hosts[f], ", "), f.Task)
		for line := range strings.Lines(f.Message) {
			fmt.Fprintf(out, "  %s\n", strings.TrimRight(line, "\n"))
		}
	}
}
