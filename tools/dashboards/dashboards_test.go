//lint:file-ignore SA1019 the files that Grafana 10 to 13 load at their start are classic dashboards

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/grafana/grafana-foundation-sdk/go/cog/plugins"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
)

func read(t *testing.T, path ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestUpToDate: the files are what this program writes.
func TestUpToDate(t *testing.T) {
	made := t.TempDir()
	if err := write(made); err != nil {
		t.Fatal(err)
	}
	names := func(folder string) []string {
		files, err := filepath.Glob(filepath.Join(folder, "*"))
		if err != nil {
			t.Fatal(err)
		}
		for i := range files {
			files[i] = filepath.Base(files[i])
		}
		return files
	}
	shipped := filepath.Join("../..", folder)
	if got, want := names(shipped), names(made); !slices.Equal(got, want) {
		t.Fatalf("there are %v, want %v: go run ./tools/dashboards", got, want)
	}
	for _, name := range names(made) {
		if read(t, shipped, name) != read(t, made, name) {
			t.Errorf("%s is not what the program writes: go run ./tools/dashboards", name)
		}
	}
}

// said is what an error says; the SDK's errors can be empty and not nil.
func said(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// TestSchema: the SDK reads each file back by its strict types, and knows every field in it.
func TestSchema(t *testing.T) {
	plugins.RegisterDefaultPlugins()
	for _, b := range boards {
		text, err := b.JSON()
		if err != nil {
			t.Fatal(err)
		}
		var d dashboard.Dashboard
		if problem := said(d.UnmarshalJSONStrict(text)) + said(d.Validate()); problem != "" {
			t.Errorf("%s: %s", b.name, problem)
		}
		strange := strings.Replace(string(text), `"title"`, `"titel": "x", "title"`, 1)
		if said(new(dashboard.Dashboard).UnmarshalJSONStrict([]byte(strange))) == "" {
			t.Errorf("%s: a field that Grafana does not know is not found", b.name)
		}
		if d.Uid == nil || len(*d.Uid) > 40 {
			t.Errorf("%s: Grafana takes uids of 40 characters at most", b.name)
		}
	}
}

// TestReadable: who sees a panel for the first time is told what it is, in what unit; colours have a meaning; sections of
// the runbook that are named are there.
func TestReadable(t *testing.T) {
	runbook := strings.ToLower(read(t, "../../docs/runbook.md"))
	anchor := regexp.MustCompile(`runbook\.md#([a-z]+)`)
	for _, b := range boards {
		if b.about == "" {
			t.Errorf("%s does not say what it is for", b.name)
		}
		seen := map[string]bool{}
		for _, r := range b.rows {
			for _, p := range r.panels {
				if p.about == "" || p.unit == "" || len(p.queries) == 0 || seen[p.title] {
					t.Errorf("%s, %s: it needs a description, a unit, a query and a title of its own", b.name, p.title)
				}
				seen[p.title] = true
				if p.kind == states && p.words == nil {
					t.Errorf("%s, %s: it does not say what its states mean", b.name, p.title)
				}
				for _, q := range p.queries {
					if p.kind != number && q.legend == "" {
						t.Errorf("%s, %s: its series have no names", b.name, p.title)
					}
				}
				for _, found := range anchor.FindAllStringSubmatch(p.about, -1) {
					if !strings.Contains(runbook, "\n## "+found[1]+"\n") {
						t.Errorf("%s, %s: the runbook has no section %s", b.name, p.title, found[1])
					}
				}
			}
		}
	}
}

var (
	inBraces  = regexp.MustCompile(`\{[^}]*\}|\[[^\]]*\]|"[^"]*"`)
	grouping  = regexp.MustCompile(`\b(by|on|without|ignoring) *\([^)]*\)`)
	notMetric = regexp.MustCompile(`[a-zA-Z_:][a-zA-Z0-9_:]* *\(|\b(and|or|unless|by|on|offset|bool)\b|\b[0-9][0-9a-z.]*`)
	name      = regexp.MustCompile(`[a-zA-Z_:][a-zA-Z0-9_:]*`)
)

// metrics are the names of the metrics that a query asks for.
func metrics(query string) []string {
	for _, other := range []*regexp.Regexp{inBraces, grouping, notMetric} {
		query = other.ReplaceAllString(query, " ")
	}
	return name.FindAllString(query, -1)
}

func TestMetrics(t *testing.T) {
	for query, want := range map[string][]string{
		`1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[1m]))`: {"node_cpu_seconds_total"},
		`max(a{x="b"} > 0) and on (instance) c == 1 or vector(0)`:               {"a", "c"},
		`p == 1 unless p offset 1m == 1`:                                        {"p", "p"},
	} {
		if got := metrics(query); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", query, got, want)
		}
	}
}

// unseen are metrics that no machine of the lab has: containers there may not ask the kernel for its clock.
var unseen = []string{"node_timex_offset_seconds"}

// TestNames: every metric of every query is one that a living cluster has, whose Prometheus' list of names is recorded.
func TestNames(t *testing.T) {
	known := strings.Fields(read(t, "testdata/metrics.txt"))
	for _, q := range queries("app-dev") {
		for _, metric := range metrics(q.Query) {
			if !slices.Contains(known, metric) && !slices.Contains(unseen, metric) {
				t.Errorf("%s, %s: no machine tells %s", q.Dashboard, q.Panel, metric)
			}
		}
	}
}

// unrecorded are metrics that a machine with systemd and a member of etcd with others have; they were recorded without.
var unrecorded = []string{"node_systemd_unit_state", "etcd_network_peer_round_trip_time_seconds_bucket"}

// TestVersions: every version of an exporter that a supported machine can have tells each metric that a dashboard or an
// alert asks it for. Its names are recorded from the program itself; of Patroni, from the one file that writes them.
func TestVersions(t *testing.T) {
	files, err := filepath.Glob("testdata/exporters/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no recorded names, error %v", err)
	}
	expressions := []string{}
	for _, q := range queries("app-dev") {
		expressions = append(expressions, q.Query)
	}
	rules := read(t, "../../ansible/roles/monitoring/files/rules/pgha.yml")
	for _, found := range regexp.MustCompile(`expr: >-\n((?: {10}.*\n)+)`).FindAllStringSubmatch(rules, -1) {
		expressions = append(expressions, found[1])
	}
	tells := map[string][]string{
		"node": {"node_"}, "postgres": {"pg_", "pgha_postgresql_"}, "haproxy": {"haproxy_"}, "etcd": {"etcd_"}, "patroni": {"patroni_"},
	}
	for _, file := range files {
		version := strings.TrimSuffix(filepath.Base(file), ".txt")
		exporter, _, _ := strings.Cut(version, "-")
		known := strings.Fields(read(t, file))
		asked := 0
		for _, expression := range expressions {
			for _, metric := range metrics(expression) {
				for _, prefix := range tells[exporter] {
					if !strings.HasPrefix(metric, prefix) || slices.Contains(unrecorded, metric) {
						continue
					}
					asked++
					if !slices.Contains(known, metric) {
						t.Errorf("%s does not tell %s: %s", version, metric, expression)
					}
				}
			}
		}
		if asked == 0 {
			t.Errorf("nothing is asked of %s", version)
		}
	}
}
