package report

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/prove/internal/fault"
)

var update = flag.Bool("update", false, "accept what the tests produce as golden files")

// canned is a report with a series that keeps its promises and one that does not.
func canned() *Report {
	bounds := map[string]fault.Bound{
		"direct":  {{Name: "ttl", Seconds: 30}, {Name: "client", Seconds: 2}},
		"haproxy": {{Name: "ttl", Seconds: 30}, {Name: "haproxy", Seconds: 2}, {Name: "client", Seconds: 2}},
	}
	r := &Report{
		Started: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), Machine: "lab on one machine of 2 cores",
		Versions: map[string]string{"etcd": "3.5.33", "Patroni": "4.1.5", "PostgreSQL": "15.20"}, Writers: 8, PerSecond: 20,
	}
	killed := r.Find(Series{Preset: "norm", Sync: "quorum", Fault: "leader-killed", Bounds: bounds})
	for i, gap := range []float64{27.1, 24.9, 30.2} {
		killed.Rounds = append(killed.Rounds, Round{
			Number: i + 1, Acked: 1000, Whole: 8 + float64(i), Load: 1.5,
			Gaps: map[string]float64{"direct": gap, "haproxy": gap + 1},
		})
	}
	frozen := r.Find(Series{Preset: "norm", Sync: "off", Fault: "leader-frozen", Bounds: bounds})
	frozen.Rounds = []Round{{
		Number: 4, Acked: 900, Lost: 3, ProbesLost: 2, Whole: 12, Load: 2,
		Gaps:   map[string]float64{"direct": 33, "haproxy": 31},
		Splits: []string{"192.0.2.11 acknowledged a write on timeline 1 after 192.0.2.12 had done so on timeline 2"},
		Limits: []string{"two writable leaders: 192.0.2.11 acknowledged a write"},
		Broken: []string{"round 3 had 900 rows and has 899 now", "no write by the route direct for 33.0 s"},
	}}
	return r
}

func TestMarkdown(t *testing.T) { golden(t, "report.md", []byte(canned().Markdown())) }

func TestSVG(t *testing.T) {
	svg, err := canned().SVG()
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "report.svg", svg)
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("differs from %s (go test ./prove/internal/report -update accepts it):\n%s", file, got)
	}
}

func TestBroken(t *testing.T) {
	if got := canned().Broken(); got != 2 {
		t.Errorf("%d promises broken, want 2", got)
	}
}

func TestARoundThatIsNotKnownToItsEnd(t *testing.T) {
	r := canned()
	r.Series = r.Series[:1]
	if page := r.Markdown(); !strings.Contains(page, "Every promise held.") {
		t.Errorf("all was well, and the page does not say so:\n%s", page)
	}
	rounds := r.Series[0].Rounds
	rounds[2].Gaps, rounds[2].Unknown = nil, []string{"count the rows: nobody leads"}
	page := r.Markdown()
	for _, want := range []string{"| direct | 2 | 24.9 /", "| **unknown** |", "round 3: count the rows: nobody leads"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q in:\n%s", want, page)
		}
	}
	if strings.Contains(page, "Every promise held.") {
		t.Errorf("not all is known, and every promise held:\n%s", page)
	}
}

func TestMergeAndRead(t *testing.T) {
	dir := t.TempDir()
	r := canned()
	if err := r.Write(dir); err != nil {
		t.Fatal(err)
	}
	other, err := Read(filepath.Join(dir, "report.json"))
	if err != nil {
		t.Fatal(err)
	}
	other.Series[1].Preset = "fast" // a series that r does not have
	other.Untimed = true
	r.Merge(other)
	if len(r.Series) != 3 || len(r.Series[0].Rounds) != 6 || len(r.Series[2].Rounds) != 1 {
		t.Errorf("merged: %d series, with %d and %d rounds; want 3, 6, 1", len(r.Series), len(r.Series[0].Rounds), len(r.Series[2].Rounds))
	}
	if !strings.Contains(r.Markdown(), "Times were not judged") {
		t.Error("times of one run were not judged, and the page does not say so")
	}
}

func TestQuantile(t *testing.T) {
	values := make([]float64, 20)
	for i := range values {
		values[i] = float64(i + 1)
	}
	for _, test := range []struct{ q, want float64 }{{0, 1}, {0.5, 10}, {0.95, 19}, {1, 20}} {
		if got := quantile(values, test.q); got != test.want {
			t.Errorf("quantile %g of 1..20 is %g, want %g", test.q, got, test.want)
		}
	}
	if got := quantile([]float64{7}, 0.95); got != 7 {
		t.Errorf("of one value: %g", got)
	}
}
