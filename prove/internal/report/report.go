// Package report turns rounds of faults into what people read: JSON, a Markdown table and a plot.
package report

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"time"

	"proxmox-patroni/prove/internal/fault"
)

// Report is everything that one or several runs measured.
type Report struct {
	Started   time.Time         `json:"started"`
	Machine   string            `json:"machine"`  // where the lab ran
	Versions  map[string]string `json:"versions"` // of what was proved
	Writers   int               `json:"writers"`
	PerSecond int               `json:"per_second"` // and writer
	Untimed   bool              `json:"untimed"`    // no time was held against its bound
	Series    []Series          `json:"series"`
}

// Series is one fault, some times over, under the same settings.
type Series struct {
	Preset  string                 `json:"preset"`
	Sync    string                 `json:"synchronous_mode"`
	Fault   string                 `json:"fault"`
	Summary string                 `json:"summary"`
	Bounds  map[string]fault.Bound `json:"bounds"` // by route
	Rounds  []Round                `json:"rounds"`
}

// Round is what one fault did. Times are in seconds.
type Round struct {
	Number     int                `json:"number"`
	Injected   time.Time          `json:"injected"`
	Leader     string             `json:"leader"`       // before
	NewLeader  string             `json:"new_leader"`   // after; the same, if there was no takeover
	Gaps       map[string]float64 `json:"gaps"`         // longest time without an acknowledged write, by route
	Acked      int                `json:"acknowledged"` // commits of clients since the round before
	Lost       int                `json:"lost"`         // commits of clients of any round that the leader had lost since the one before
	ProbesLost int                `json:"probes_lost"`  // the same for the probes, which insist on one member
	ReadMisses int                `json:"read_misses"`  // acknowledged, and not found by a reader at the time
	Splits     []string           `json:"splits"`       // proofs of two writable leaders
	TwoSeen    float64            `json:"two_seen"`     // longest time that two members were seen as primaries
	Whole      float64            `json:"whole"`        // from the end of the fault until whole again
	Load       float64            `json:"load"`         // average of the machine under the lab, over the last minute
	Limits     []string           `json:"limits"`       // what is known not to hold under these settings, and did not
	Broken     []string           `json:"broken"`       // promises that did not hold
	Unknown    []string           `json:"unknown"`      // why the rest could not be found out
}

// Write stores the report in all its forms.
func (r *Report) Write(directory string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(directory, "report.json"), append(text, '\n'), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(directory, "report.md"), []byte(r.Markdown()), 0o644); err != nil {
		return err
	}
	plot, err := r.SVG()
	if err != nil {
		return fmt.Errorf("plot: %w", err)
	}
	return os.WriteFile(filepath.Join(directory, "report.svg"), plot, 0o644)
}

// Read loads a report.json.
func Read(file string) (*Report, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var r Report
	if err := json.Unmarshal(text, &r); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &r, nil
}

// Merge adds the rounds of another run; series of the same fault and settings become one.
func (r *Report) Merge(other *Report) {
	r.Untimed = r.Untimed || other.Untimed
	for _, series := range other.Series {
		mine := r.Find(series)
		mine.Rounds = append(mine.Rounds, series.Rounds...)
	}
}

// Find returns the series with the same fault and settings, which it adds if there is none.
func (r *Report) Find(like Series) *Series {
	i := slices.IndexFunc(r.Series, func(s Series) bool {
		return s.Preset == like.Preset && s.Sync == like.Sync && s.Fault == like.Fault
	})
	if i < 0 {
		like.Rounds = nil
		r.Series = append(r.Series, like)
		i = len(r.Series) - 1
	}
	return &r.Series[i]
}

// Broken counts the promises that did not hold.
func (r *Report) Broken() int {
	n := 0
	for _, s := range r.Series {
		n += s.Broken()
	}
	return n
}

// Broken counts the promises of a series that did not hold.
func (s Series) Broken() int {
	n := 0
	for _, round := range s.Rounds {
		n += len(round.Broken)
	}
	return n
}

// Unknown tells whether there is a round that could not be judged to its end.
func (r *Report) Unknown() bool { return slices.ContainsFunc(r.Series, Series.unknown) }

// unknown is Report.Unknown of one series.
func (s Series) unknown() bool {
	return slices.ContainsFunc(s.Rounds, func(round Round) bool { return len(round.Unknown) > 0 })
}

// Routes of the series, sorted.
func (s Series) Routes() []string {
	var routes []string
	for route := range s.Bounds {
		routes = append(routes, route)
	}
	slices.Sort(routes)
	return routes
}

// gaps of one route, sorted; a round that ended early has none.
func (s Series) gaps(route string) []float64 {
	var gaps []float64
	for _, round := range s.Rounds {
		if gap, ok := round.Gaps[route]; ok {
			gaps = append(gaps, gap)
		}
	}
	slices.Sort(gaps)
	return gaps
}

// quantile of sorted values, by nearest rank: always one that was measured.
func quantile(sorted []float64, q float64) float64 {
	if len(sorted) == 0 {
		return math.NaN()
	}
	rank := int(math.Ceil(q*float64(len(sorted)))) - 1
	return sorted[max(rank, 0)]
}
