package ledger

import (
	"slices"
	"time"
)

// Gap is a time in which no write of a route was acknowledged.
type Gap struct {
	From time.Time `json:"from"`
	To   time.Time `json:"to"`
}

// Length of the gap.
func (g Gap) Length() time.Duration { return g.To.Sub(g.From) }

// Gaps returns those of at least the given length which touch the span from..to.
// A gap begins with the last answer before it, also when that came before from;
// if nothing was answered up to the end, the gap ends with to.
func Gaps(commits []Commit, route string, from, to time.Time, least time.Duration) []Gap {
	var ends []time.Time
	for _, c := range commits {
		if c.Route == route && !c.End.After(to) {
			ends = append(ends, c.End)
		}
	}
	slices.SortFunc(ends, time.Time.Compare)
	at := from
	for len(ends) > 0 && !ends[0].After(from) {
		at, ends = ends[0], ends[1:]
	}
	var gaps []Gap
	for _, end := range append(ends, to) {
		if g := (Gap{at, end}); g.Length() >= least && g.Length() > 0 {
			gaps = append(gaps, g)
		}
		at = end
	}
	return gaps
}

// Longest is the longest gap of a route that touches the span.
func Longest(commits []Commit, route string, from, to time.Time) Gap {
	var longest Gap
	for _, g := range Gaps(commits, route, from, to, 0) {
		if g.Length() > longest.Length() {
			longest = g
		}
	}
	return longest
}

// Audit compares commits with rows, again and again: what was found once may be missing later. Its zero value is
// ready to use.
type Audit struct {
	commits int
	lost    map[Key]bool
}

// Look returns the commits that have come since it looked last, and of all those that are lost and were not before.
// All commits are given each time, and the rows that the leader has.
func (a *Audit) Look(all []Commit, rows map[Key]bool) (come, lost []Commit) {
	come = all[a.commits:]
	a.commits = len(all)
	if a.lost == nil {
		a.lost = map[Key]bool{}
	}
	for _, c := range all {
		if key := (Key{c.Writer, c.Seq}); !rows[key] && !a.lost[key] {
			a.lost[key] = true
			lost = append(lost, c)
		}
	}
	return come, lost
}

// Split is a proof that two servers were writable at once: Late was asked for
// after a newer timeline had answered Early, and yet it was acknowledged.
type Split struct {
	Early, Late Commit
}

// Splits finds, for each writable server that ought to have stopped, its last such
// commit. A request that was under way when the newer timeline first answered
// proves nothing and is not counted. Two servers on one timeline are a split too.
func Splits(commits []Commit) []Split {
	first := map[uint32]Commit{} // earliest answer of each timeline
	for _, c := range commits {
		if f, ok := first[c.Timeline]; !ok || c.End.Before(f.End) {
			first[c.Timeline] = c
		}
	}
	worst := map[string]Split{}
	for _, c := range commits {
		for _, f := range first {
			overtaken := f.Timeline > c.Timeline || f.Timeline == c.Timeline && f.Server != c.Server
			if !overtaken || !c.Start.After(f.End) {
				continue
			}
			if w, ok := worst[c.Server]; !ok || c.Start.After(w.Late.Start) {
				worst[c.Server] = Split{f, c}
			}
		}
	}
	var splits []Split
	for _, s := range worst {
		splits = append(splits, s)
	}
	slices.SortFunc(splits, func(a, b Split) int { return a.Late.Start.Compare(b.Late.Start) })
	return splits
}
