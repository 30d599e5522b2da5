// Package ledger remembers every commit that a database acknowledged to a client,
// and answers what became of them: how long nobody was served, what is missing
// afterwards, and whether two servers were writable at once.
package ledger

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// Commit is one acknowledged write. Writer and Seq name its row in the database.
type Commit struct {
	Round    int
	Route    string // the way the client came: direct, haproxy, or pinned to one member
	Writer   int
	Seq      int64     // goes on from round to round
	Start    time.Time // when the client asked
	End      time.Time // when the answer was complete
	Server   string    // address of the PostgreSQL that answered
	Timeline uint32    // timeline it was writing then
}

// Key names a row of the table that the writers fill.
type Key struct {
	Writer int
	Seq    int64
}

// Ledger keeps all commits, in memory and in a file.
type Ledger struct {
	mu    sync.Mutex
	round int
	all   []Commit          // in the order in which their answers came
	begin int               // in all, of the present round
	last  map[string]Commit // of the present round, by route
	file  *bufio.Writer
	err   error
}

// New makes a ledger that also appends to w, one tab-separated line per commit.
func New(w io.Writer) *Ledger {
	l := &Ledger{file: bufio.NewWriter(w), last: map[string]Commit{}}
	_, l.err = fmt.Fprintln(l.file, "round\troute\twriter\tseq\tstart\tend\tserver\ttimeline")
	return l
}

// Record enters a commit. Its round is the one that ran when the client asked.
func (l *Ledger) Record(c Commit) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.all = append(l.all, c)
	if c.Round == l.round {
		l.last[c.Route] = c
	}
	if l.err == nil {
		_, l.err = fmt.Fprintf(l.file, "%d\t%s\t%d\t%d\t%s\t%s\t%s\t%d\n", c.Round, c.Route, c.Writer, c.Seq,
			c.Start.Format(time.RFC3339Nano), c.End.Format(time.RFC3339Nano), c.Server, c.Timeline)
	}
}

// Round is the number that new commits belong to.
func (l *Ledger) Round() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.round
}

// NextRound starts a new round.
func (l *Ledger) NextRound() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.round++
	l.begin = len(l.all)
	clear(l.last)
	return l.round
}

// Last returns the newest commit of a route in this round.
func (l *Ledger) Last(route string) (Commit, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	c, ok := l.last[route]
	return c, ok
}

// Commits returns those of the present round.
func (l *Ledger) Commits() []Commit {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(l.all[l.begin:]), func(c Commit) bool { return c.Round != l.round })
}

// All returns those of every round.
func (l *Ledger) All() []Commit {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.all)
}

// Flush writes what is buffered and tells of any failure so far.
func (l *Ledger) Flush() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.file.Flush(); l.err == nil {
		l.err = err
	}
	return l.err
}
