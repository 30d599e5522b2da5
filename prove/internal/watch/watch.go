// Package watch looks at every member several times a second and keeps what it saw
// of leaders: who called itself one, and whether two did so at once.
package watch

import (
	"context"
	"slices"
	"sync"
	"time"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/load"
)

// Span is a time during which one member was seen as a primary, by one observer.
type Span struct {
	Member string
	From   time.Time
	To     time.Time
}

// Watch gathers spans.
type Watch struct {
	every time.Duration
	mu    sync.Mutex
	open  map[string]*Span // by observer and member
	spans []Span
}

// New makes a watch that looks once per interval.
func New(every time.Duration) *Watch { return &Watch{every: every, open: map[string]*Span{}} }

// see enters one look at a member. Looks that are further apart than three intervals do not make one span: what
// lay between them is unknown.
func (w *Watch) see(observer, member string, at time.Time, primary bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	key := observer + " " + member
	span := w.open[key]
	if span != nil && (!primary || at.Sub(span.To) > 3*w.every) {
		w.spans = append(w.spans, *span)
		delete(w.open, key)
		span = nil
	}
	switch {
	case !primary:
	case span == nil:
		w.open[key] = &Span{member, at, at}
	default:
		span.To = at
	}
}

// Probed takes what a writing probe saw.
func (w *Watch) Probed(seen load.Seen) { w.see("postgres", seen.Member, seen.At, seen.Writable) }

// Patroni asks every member's REST API until the context ends.
func (w *Watch) Patroni(ctx context.Context, c *cluster.Cluster) {
	var all sync.WaitGroup
	for _, m := range c.Group("patroni") {
		all.Go(func() {
			tick := time.NewTicker(w.every)
			defer tick.Stop()
			for ctx.Err() == nil {
				status, err := c.Status(ctx, m)
				if err == nil {
					w.see("patroni", m.Name, time.Now(), status.Role == "primary" && status.State == "running")
				}
				select {
				case <-ctx.Done():
				case <-tick.C:
				}
			}
		})
	}
	all.Wait()
}

// Reset forgets what was seen so far.
func (w *Watch) Reset() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.spans, w.open = nil, map[string]*Span{}
}

// Overlap tells for how long two members were seen as primaries at once. Being seen is not being writable: a
// frozen leader that wakes is one until it has looked at etcd. The ledger decides whether it did harm.
func (w *Watch) Overlap() time.Duration {
	w.mu.Lock()
	spans := slices.Clone(w.spans)
	for _, span := range w.open {
		spans = append(spans, *span)
	}
	w.mu.Unlock()
	return longestOverlap(spans)
}

func longestOverlap(spans []Span) time.Duration {
	var longest time.Duration
	for i, a := range spans {
		for _, b := range spans[i+1:] {
			if a.Member == b.Member {
				continue
			}
			from, to := a.From, a.To
			if b.From.After(from) {
				from = b.From
			}
			if b.To.Before(to) {
				to = b.To
			}
			longest = max(longest, to.Sub(from))
		}
	}
	return longest
}
