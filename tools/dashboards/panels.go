//lint:file-ignore SA1019 the files that Grafana 10 to 13 load at their start are classic dashboards

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/grafana/grafana-foundation-sdk/go/cog"
	"github.com/grafana/grafana-foundation-sdk/go/cog/variants"
	"github.com/grafana/grafana-foundation-sdk/go/common"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
	"github.com/grafana/grafana-foundation-sdk/go/prometheus"
	"github.com/grafana/grafana-foundation-sdk/go/stat"
	"github.com/grafana/grafana-foundation-sdk/go/statetimeline"
	"github.com/grafana/grafana-foundation-sdk/go/timeseries"
)

// board is a dashboard: rows of panels.
type board struct {
	name, title, about string
	rows               []row
}

type row struct {
	title  string
	panels []panel
}

// panel shows what its queries give. In a query @ stands for the label that selects the cluster.
type panel struct {
	kind    kind
	title   string
	about   string // what one sees, and what to do about it
	unit    string
	queries []query
	// steps colour the value: from each value on that colour, the first one below all.
	steps []step
	// words are shown for values; where there are none, the value itself.
	words map[int]word
	// names: the name of the series is shown, not its value.
	names bool
	// share: the axis or gauge goes from 0 to 1.
	share bool
}

type query struct{ expr, legend string }

type step struct {
	from  float64
	color string
}

type word struct{ text, color string }

type kind int

const (
	number kind = iota // one value, large
	graph              // over time
	states             // over time, as coloured bars
)

// The grid has 24 columns.
var sizes = map[kind]struct{ width, height uint32 }{number: {4, 4}, graph: {8, 8}, states: {12, 7}}

const (
	good, warning, bad = "green", "orange", "red"
	neutral            = "blue"
)

// rising is good below warn, bad from there on; falling is the other way round.
func rising(warn, most float64) []step {
	return []step{{0, good}, {warn, warning}, {most, bad}}
}

func falling(least, warn float64) []step {
	return []step{{0, bad}, {least, warning}, {warn, good}}
}

// nonzero is bad as soon as there is one.
func nonzero() []step { return []step{{0, good}, {1, bad}} }

// one asks for one thing, with the name of each series.
func one(expr, legend string) []query { return []query{{expr, legend}} }

// source is the data source that is chosen in the dashboard.
var source = common.DataSourceRef{Type: cog.ToPtr("prometheus"), Uid: cog.ToPtr("${datasource}")}

func (q query) target(ref string, instant bool) *prometheus.DataqueryBuilder {
	t := prometheus.NewDataqueryBuilder().RefId(ref).Datasource(source).LegendFormat(q.legend).
		Expr(strings.ReplaceAll(q.expr, "@", `cluster="$cluster"`))
	if instant {
		return t.Instant()
	}
	return t.Range()
}

func (p panel) targets() []cog.Builder[variants.Dataquery] {
	var targets []cog.Builder[variants.Dataquery]
	for i, q := range p.queries {
		targets = append(targets, q.target(string(rune('A'+i)), p.kind == number))
	}
	return targets
}

func (p panel) thresholds() cog.Builder[dashboard.ThresholdsConfig] {
	steps := p.steps
	if steps == nil {
		steps = []step{{0, neutral}}
	}
	var all []dashboard.Threshold
	for i, s := range steps {
		threshold := dashboard.Threshold{Color: s.color, Value: cog.ToPtr(s.from)}
		if i == 0 {
			threshold.Value = nil // below all
		}
		all = append(all, threshold)
	}
	return dashboard.NewThresholdsConfigBuilder().Mode(dashboard.ThresholdsModeAbsolute).Steps(all)
}

func (p panel) mappings() []dashboard.ValueMapping {
	if p.words == nil {
		return nil
	}
	options := map[string]dashboard.ValueMappingResult{}
	for value, w := range p.words {
		options[fmt.Sprint(value)] = dashboard.ValueMappingResult{Text: cog.ToPtr(w.text), Color: cog.ToPtr(w.color)}
	}
	return []dashboard.ValueMapping{{ValueMap: &dashboard.ValueMap{Type: dashboard.MappingTypeValueToText, Options: options}}}
}

// builder makes what the SDK takes; where it stands is the row's to say.
func (p panel) builder(id uint32, at dashboard.GridPos) cog.Builder[dashboard.Panel] {
	switch p.kind {
	case number:
		b := stat.NewPanelBuilder().Id(id).GridPos(at).Title(p.title).Description(p.about).Datasource(source).Targets(p.targets()).
			Unit(p.unit).Thresholds(p.thresholds()).Mappings(p.mappings()).
			GraphMode(common.BigValueGraphModeNone).ColorMode(common.BigValueColorModeValue).
			ReduceOptions(common.NewReduceDataOptionsBuilder().Calcs([]string{"lastNotNull"}))
		if p.names {
			b = b.TextMode(common.BigValueTextModeName)
		}
		return b
	case states:
		return statetimeline.NewPanelBuilder().Id(id).GridPos(at).Title(p.title).Description(p.about).Datasource(source).Targets(p.targets()).
			Unit(p.unit).Thresholds(p.thresholds()).Mappings(p.mappings()).
			ShowValue(common.VisibilityModeNever).MergeValues(true).
			ColorScheme(dashboard.NewFieldColorBuilder().Mode(dashboard.FieldColorModeIdThresholds))
	default:
		b := timeseries.NewPanelBuilder().Id(id).GridPos(at).Title(p.title).Description(p.about).Datasource(source).Targets(p.targets()).
			Unit(p.unit).Min(0).Mappings(p.mappings()).
			LineWidth(1).FillOpacity(10).ShowPoints(common.VisibilityModeNever).
			Legend(common.NewVizLegendOptionsBuilder().DisplayMode(common.LegendDisplayModeList).Placement(common.LegendPlacementBottom).ShowLegend(true)).
			Tooltip(common.NewVizTooltipOptionsBuilder().Mode(common.TooltipDisplayModeMulti).Sort(common.SortOrderDescending))
		if p.steps != nil { // a line where it begins to matter
			b = b.Thresholds(p.thresholds()).
				ThresholdsStyle(common.NewGraphThresholdsStyleConfigBuilder().Mode(common.GraphThresholdsStyleModeDashed))
		}
		if p.share {
			b = b.Max(1)
		}
		return b
	}
}

// tag is by which the dashboards find each other.
const tag = "pgha"

// JSON gives the dashboard as Grafana loads it.
func (b board) JSON() ([]byte, error) {
	d := dashboard.NewDashboardBuilder("PostgreSQL HA: "+b.title).Uid("pgha-"+b.name).Description(b.about).
		Tags([]string{tag}).Refresh("30s").Time("now-3h", "now").Timezone("browser").Tooltip(dashboard.DashboardCursorSyncCrosshair).
		WithVariable(dashboard.NewDatasourceVariableBuilder("datasource").Label("Prometheus").Type("prometheus")).
		WithVariable(dashboard.NewQueryVariableBuilder("cluster").Label("Cluster").Datasource(source).
			Query(dashboard.StringOrMap{String: cog.ToPtr("label_values(up, cluster)")}).
			Refresh(dashboard.VariableRefreshOnTimeRangeChanged).Sort(dashboard.VariableSortAlphabeticalAsc)).
		Annotation(dashboard.NewAnnotationQueryBuilder().Name("New leader").Datasource(source).Enable(true).IconColor("purple").
			Expr(strings.ReplaceAll(newLeader, "@", `cluster="$cluster"`)).TitleFormat("{{instance}} leads").Step("15s")).
		Link(dashboard.NewDashboardLinkBuilder("Dashboards").Type(dashboard.DashboardLinkTypeDashboards).Tags([]string{tag}).
			AsDropdown(true).IncludeVars(true).KeepTime(true))
	id, y := uint32(1), uint32(0)
	for _, r := range b.rows {
		d.WithRow(dashboard.NewRowBuilder(r.title).Id(id).GridPos(dashboard.GridPos{X: 0, Y: y, W: 24, H: 1}))
		id, y = id+1, y+1
		x, height := uint32(0), uint32(0)
		for _, p := range r.panels {
			size := sizes[p.kind]
			if x+size.width > 24 {
				x, y, height = 0, y+height, 0
			}
			d.WithPanel(p.builder(id, dashboard.GridPos{X: x, Y: y, W: size.width, H: size.height}))
			id, x, height = id+1, x+size.width, max(height, size.height)
		}
		y += height
	}
	made, err := d.Build()
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	err = encoder.Encode(made)
	return text.Bytes(), err
}

// newLeader has a sample where a member leads that did not a minute ago.
const newLeader = `patroni_primary{@} == 1 unless patroni_primary{@} offset 1m == 1`
