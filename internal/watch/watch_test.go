package watch

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// buffer may be written to by several goroutines.
type buffer struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *buffer) Write(text []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(text)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

var seconds = regexp.MustCompile(` +\d+\.\d s`)

// TestWithoutTerminal: a line per phase that took a while, and what was said between.
func TestWithoutTerminal(t *testing.T) {
	out := &buffer{}
	v := New(out, nil, false)
	v.Phase("machines")
	v.Bar(2, 3)
	v.since = v.since.Add(-3 * short)
	v.Detail("node3")
	v.Phase("machines")
	v.Phase("too short to tell")
	v.Phase("etcd")
	v.since = v.since.Add(-3 * short)
	if _, err := v.Write([]byte("a word\n")); err != nil {
		t.Fatal(err)
	}
	v.Fail()
	v.Close()
	const want = "machines S  2 of 3\na word\nFAILED etcd S\n"
	if got := seconds.ReplaceAllString(out.String(), " S"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestOnTerminal: the live line has the bar and the detail, is cut at the edge, and is gone in the end.
func TestOnTerminal(t *testing.T) {
	out := &buffer{}
	v := New(out, func() int { return 80 }, false)
	v.Phase("machines")
	v.Bar(1, 4)
	v.Detail("node2, which has a name that does not fit into the line")
	if _, err := v.Write([]byte("a word\n")); err != nil {
		t.Fatal(err)
	}
	v.Close()
	text := out.String()
	for _, want := range []string{"machines", "[#####...............] 1 of 4  node2", "\r\x1b[Ka word\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("got %q, want %q in it", text, want)
		}
	}
	for _, line := range regexp.MustCompile(`\r\x1b\[K|\n`).Split(text, -1) {
		if len(line) > 79 {
			t.Errorf("a line of %d characters on a terminal of 80: %q", len(line), line)
		}
	}
	if !strings.HasSuffix(text, "\r\x1b[K") {
		t.Errorf("the live line is left: %q", text)
	}
}

// TestQuiet: a look leaves only what was found.
func TestQuiet(t *testing.T) {
	out := &buffer{}
	v := New(out, nil, true)
	v.Phase("asking")
	v.since = v.since.Add(-3 * short)
	v.Close()
	if out.String() != "" {
		t.Errorf("got %q", out.String())
	}
}

// TestAnsible: phases and words are shown as they come, and of several failures on a host the last one counts.
func TestAnsible(t *testing.T) {
	out := &buffer{}
	v := New(out, nil, false)
	file := filepath.Join(t.TempDir(), "events")
	a, err := Follow(v, file)
	if err != nil {
		t.Fatal(err)
	}
	writer, err := os.OpenFile(file, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		`{"event": "phase", "phase": "etcd"}` + "\n" + `{"event": "said", "msg": ["MEMBER  ROLE", `,
		`"node1   primary"]}` + "\n" + "no JSON\n",
		`{"event": "failed", "host": "node1", "task": "Wait", "msg": "not yet"}` + "\n",
		`{"event": "failed", "host": "node1", "task": "Stop", "msg": "etcd does not answer\nits journal"}` + "\n",
		`{"event": "failed", "host": "node2", "task": "Stop", "msg": "etcd does not answer\nits journal"}` + "\n",
		`{"event": "failed", "host": "node3", "task": "Ask", "msg": "down, which the playbook expects"}` + "\n",
		`{"event": "ended", "failed": ["node1", "node2"], "facts": {"restarted": ["node2"], "cluster": {"problems": ["x"]}}}` + "\n",
		`{"event": "failed", "host": "node3", "task": "Ask", "msg": "down, which the next one expects, too"}` + "\n",
		`{"event": "ended", "failed": [], "facts": {"cluster": {"problems": []}}}` + "\n",
	} {
		if _, err := writer.WriteString(text); err != nil {
			t.Fatal(err)
		}
	}
	failures, err := a.End()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "MEMBER  ROLE\nnode1   primary\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	var report strings.Builder
	Report(&report, failures)
	if want := "FAILED on node1, node2: Stop\n  etcd does not answer\n  its journal\n"; report.String() != want {
		t.Errorf("got %q, want %q", report.String(), want)
	}
	if got, want := fmt.Sprint(a.Facts()), "map[cluster:map[problems:[]] restarted:[node2]]"; got != want {
		t.Errorf("got facts %s, want %s", got, want)
	}
	if a.Env()[0] != "PGHA_EVENTS="+file {
		t.Errorf("got %v", a.Env())
	}
}

// TestFailedAnswer: a task that fails in answer to a failure ends the run, though Ansible counts no host as failed.
func TestFailedAnswer(t *testing.T) {
	file := filepath.Join(t.TempDir(), "events")
	a, err := Follow(New(&buffer{}, nil, true), file)
	if err != nil {
		t.Fatal(err)
	}
	writer, err := os.OpenFile(file, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, event := range []string{
		`{"event": "failed", "host": "node1", "task": "Ask", "msg": "down, which the playbook expects"}`,
		`{"event": "failed", "host": "node2", "task": "Start", "msg": "it does not start"}`,
		`{"event": "failed", "host": "node2", "task": "Stop, and say how to go on", "msg": "stopped at node2"}`,
		`{"event": "ended", "failed": []}`,
	} {
		if _, err := writer.WriteString(event + "\n"); err != nil {
			t.Fatal(err)
		}
	}
	failures, err := a.End()
	if want := (Failure{"node2", "Stop, and say how to go on", "stopped at node2"}); err != nil || len(failures) != 1 || failures[0] != want {
		t.Errorf("got %v, error %v; want %v", failures, err, want)
	}
}
