// Package watch shows how far a run is: on a terminal a live line, elsewhere a line per phase.
package watch

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// short is how long a phase has to last to be worth a line of its own.
const short = 500 * time.Millisecond

// View shows the phases of a run, one after the other. Its methods may be called from several goroutines.
type View struct {
	out   io.Writer
	width func() int // columns of the terminal; nil where there is none
	quiet bool       // no lines for phases that ended

	mu          sync.Mutex
	phase       string
	detail      string
	done, total int
	since       time.Time
	painted     bool
	stop        chan struct{}
	stopped     sync.WaitGroup
}

// New makes a view. width gives the columns of the terminal that out is; nil stands for none. A quiet view leaves no
// lines for phases, and so shows nothing of them where there is no terminal.
func New(out io.Writer, width func() int, quiet bool) *View {
	v := &View{out: out, width: width, quiet: quiet}
	if width != nil {
		v.stop = make(chan struct{})
		v.stopped.Go(v.animate)
	}
	return v
}

// Phase ends the phase before and begins another, unless it is the same.
func (v *View) Phase(name string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if name == v.phase {
		return
	}
	v.end("")
	v.phase, v.detail, v.done, v.total, v.since = name, "", 0, 0, time.Now()
	v.paint()
}

// Detail says what the phase is at.
func (v *View) Detail(text string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.detail = text
	v.paint()
}

// Bar says how much of the phase is done, where its length is known.
func (v *View) Bar(done, total int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.done, v.total = done, total
	v.paint()
}

// Pause ends the phase, as before a question.
func (v *View) Pause() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.end("")
}

// Fail ends the phase as the one that failed.
func (v *View) Fail() {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.end("FAILED ")
}

// Close ends the view; further calls only print.
func (v *View) Close() {
	v.Pause()
	if v.stop != nil {
		close(v.stop)
		v.stopped.Wait()
		v.stop, v.width = nil, nil
	}
}

// Write prints text that stays, above the live line. It makes a View an io.Writer; whole lines are expected.
func (v *View) Write(text []byte) (int, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.wipe()
	n, err := v.out.Write(text)
	v.paint()
	return n, err
}

// end prints the line of the phase that ends.
func (v *View) end(mark string) {
	if v.phase == "" {
		return
	}
	v.wipe()
	took := time.Since(v.since)
	if mark != "" || took >= short && !v.quiet {
		count := ""
		if v.total > 0 {
			count = fmt.Sprintf("  %d of %d", v.done, v.total)
		}
		fmt.Fprintf(v.out, "%-24s %6.1f s%s\n", mark+v.phase, took.Seconds(), count)
	}
	v.phase = ""
}

// wipe takes the live line away.
func (v *View) wipe() {
	if v.painted {
		fmt.Fprint(v.out, "\r\x1b[K")
		v.painted = false
	}
}

// bars is the length of the bar.
const bars = 20

// paint draws the live line anew.
func (v *View) paint() {
	if v.width == nil || v.phase == "" {
		return
	}
	line := fmt.Sprintf("%s %-22s %6.0f s", spinner(), v.phase, time.Since(v.since).Seconds())
	if v.total > 0 {
		full := bars * v.done / v.total
		line += fmt.Sprintf("  [%s%s] %d of %d", strings.Repeat("#", full), strings.Repeat(".", bars-full), v.done, v.total)
	}
	if v.detail != "" {
		line += "  " + v.detail
	}
	if runes := []rune(line); len(runes) >= v.width() {
		line = string(runes[:max(v.width()-1, 0)])
	}
	v.wipe()
	fmt.Fprint(v.out, line)
	v.painted = true
}

// spinner turns four times a second.
func spinner() string { return string(`|/-\`[time.Now().UnixMilli()/250%4]) }

func (v *View) animate() {
	ticker := time.NewTicker(250 * time.Millisecond)
	defer ticker.Stop()
	for {
		select {
		case <-v.stop:
			return
		case <-ticker.C:
			v.mu.Lock()
			v.paint()
			v.mu.Unlock()
		}
	}
}
