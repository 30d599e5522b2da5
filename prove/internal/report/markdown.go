package report

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// Markdown is the report as a page.
func (r *Report) Markdown() string {
	var page strings.Builder
	fmt.Fprintf(&page, "# What the faults did\n\n")
	var versions []string
	for _, name := range slices.Sorted(maps.Keys(r.Versions)) {
		versions = append(versions, name+" "+r.Versions[name])
	}
	fmt.Fprintf(&page, "%s, %s. %s. %d writers, each up to %d commits a second. Load average of that machine: %s.\n\n", r.Started.UTC().Format("2006-01-02 15:04"),
		r.Machine, strings.Join(versions, ", "), r.Writers, r.PerSecond, r.loads())
	r.table(&page)
	r.bounds(&page)
	r.broken(&page)
	return page.String()
}

func (r *Report) table(page *strings.Builder) {
	page.WriteString("Seconds. *Without writes*: longest time in which no client of the route got a commit acknowledged, " +
		"min / median / p95 / max of n rounds. *Whole*: from the end of the fault until all members stream and etcd is healthy, " +
		"by itself, median / max. *Two leaders*: rounds in which two members acknowledged writes at once.\n\n")
	page.WriteString("| settings | fault | route | n | without writes | bound | lost of acknowledged | two leaders | whole | kept |\n")
	page.WriteString("|---|---|---|--:|---|--:|--:|--:|--:|---|\n")
	for _, s := range r.Series {
		for i, route := range s.Routes() {
			gaps := s.gaps(route)
			fmt.Fprintf(page, "| %s, %s | %s | %s | %d | %s / %s / %s / %s | %s |", s.Preset, syncWord(s.Sync), s.Fault, route, len(gaps),
				seconds(quantile(gaps, 0)), seconds(quantile(gaps, 0.5)), seconds(quantile(gaps, 0.95)), seconds(quantile(gaps, 1)),
				seconds(s.Bounds[route].Seconds()))
			if i > 0 {
				page.WriteString(" | | | |\n")
				continue
			}
			page.WriteString(s.sums())
		}
	}
	page.WriteString("\n")
}

// sums are the cells that count for all routes of a series.
func (s Series) sums() string {
	var acked, lost, probes, splits int
	var whole []float64
	for _, round := range s.Rounds {
		acked += round.Acked
		lost += round.Lost
		probes += round.ProbesLost
		splits += min(len(round.Splits), 1)
		whole = append(whole, round.Whole)
	}
	slices.Sort(whole)
	kept := "yes"
	if n := s.Broken(); n > 0 {
		kept = fmt.Sprintf("**no** (%d)", n)
	} else if s.unknown() {
		kept = "**unknown**"
	}
	of := fmt.Sprintf("%d of %d", lost, acked)
	if probes > 0 {
		of += fmt.Sprintf(", and %d of probes", probes)
	}
	return fmt.Sprintf(" %s | %d | %s / %s | %s |\n", of, splits, seconds(quantile(whole, 0.5)), seconds(quantile(whole, 1)), kept)
}

func (r *Report) bounds(page *strings.Builder) {
	page.WriteString("How the bounds come about, in seconds:\n\n")
	for _, s := range r.Series {
		for _, route := range s.Routes() {
			line := fmt.Sprintf("- %s, %s, %s: %s\n", s.Preset, s.Fault, route, s.Bounds[route])
			if !strings.Contains(page.String(), line) {
				page.WriteString(line)
			}
		}
	}
	page.WriteString("\n")
}

func (r *Report) broken(page *strings.Builder) {
	limits := r.list(page, "Known limits, seen:", func(round Round) []string { return round.Limits })
	promise := "promise"
	if r.Untimed {
		promise = "promise that was judged"
		page.WriteString("Times were not judged: the machine was too busy to measure on (`UNTIMED=1`).\n\n")
	}
	r.list(page, "Could not be found out:", func(round Round) []string { return round.Unknown })
	r.list(page, "Promises that did not hold:", func(round Round) []string { return round.Broken })
	switch {
	case r.Broken() > 0 || r.Unknown():
	case limits:
		fmt.Fprintf(page, "Apart from these known limits, every %s held.\n", promise)
	default:
		fmt.Fprintf(page, "Every %s held.\n", promise)
	}
}

// list writes the remarks of all rounds, and tells whether there are any.
func (r *Report) list(page *strings.Builder, heading string, remarks func(Round) []string) bool {
	var lines []string
	for _, s := range r.Series {
		for _, round := range s.Rounds {
			for _, remark := range remarks(round) {
				lines = append(lines, fmt.Sprintf("- %s, %s, %s, round %d: %s\n", s.Preset, syncWord(s.Sync), s.Fault, round.Number, remark))
			}
		}
	}
	if len(lines) > 0 {
		fmt.Fprintf(page, "%s\n\n%s\n", heading, strings.Join(lines, ""))
	}
	return len(lines) > 0
}

func syncWord(mode string) string {
	return map[string]string{"off": "asynchronous", "on": "synchronous", "quorum": "quorum"}[mode]
}

func seconds(s float64) string {
	if math.IsNaN(s) {
		return "–"
	}
	return fmt.Sprintf("%.1f", s)
}

// loads is the span of the load averages seen.
func (r *Report) loads() string {
	var all []float64
	for _, s := range r.Series {
		for _, round := range s.Rounds {
			all = append(all, round.Load)
		}
	}
	slices.Sort(all)
	return fmt.Sprintf("%s to %s", seconds(quantile(all, 0)), seconds(quantile(all, 1)))
}
