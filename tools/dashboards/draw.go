package main

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"math"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A picture of a dashboard for the docs: the same queries, asked of a living Prometheus, drawn much as Grafana does.

// span is how far back a picture goes, and points how often that is asked for.
const (
	span   = 30 * time.Minute
	points = 120
)

// series is a line of an answer; gaps have no point.
type series struct {
	labels map[string]string
	at     []float64 // Unix time
	values []float64
}

// asker answers a query at an end, with a point each step since then; step 0: at the end alone.
type asker func(query string, end time.Time, step time.Duration) ([]series, error)

// prometheusAt asks the one at an address.
func prometheusAt(address string) asker {
	return func(query string, end time.Time, step time.Duration) ([]series, error) {
		path, about := "/api/v1/query", url.Values{"query": {query}, "time": {strconv.FormatInt(end.Unix(), 10)}}
		if step > 0 {
			path = "/api/v1/query_range"
			about = url.Values{
				"query": {query}, "step": {step.String()},
				"start": {strconv.FormatInt(end.Add(-span).Unix(), 10)}, "end": {strconv.FormatInt(end.Unix(), 10)},
			}
		}
		client := http.Client{Timeout: 30 * time.Second}
		answer, err := client.PostForm(strings.TrimSuffix(address, "/")+path, about)
		if err != nil {
			return nil, err
		}
		defer answer.Body.Close()
		return decode(answer.Body)
	}
}

// decode reads an answer of Prometheus' API.
func decode(r io.Reader) ([]series, error) {
	var answer struct {
		Error string
		Data  struct {
			Result []struct {
				Metric map[string]string
				Value  *[2]any
				Values [][2]any
			}
		}
	}
	if err := json.NewDecoder(r).Decode(&answer); err != nil {
		return nil, fmt.Errorf("that is no answer of Prometheus: %w", err)
	}
	if answer.Error != "" {
		return nil, fmt.Errorf("an error of Prometheus: %s", answer.Error)
	}
	var all []series
	for _, result := range answer.Data.Result {
		one := series{labels: result.Metric}
		if result.Value != nil {
			result.Values = append(result.Values, *result.Value)
		}
		for _, pair := range result.Values {
			at, _ := pair[0].(float64)
			text, _ := pair[1].(string)
			if value, err := strconv.ParseFloat(text, 64); err == nil && !math.IsNaN(value) && !math.IsInf(value, 0) {
				one.at, one.values = append(one.at, at), append(one.values, value)
			}
		}
		if len(one.values) > 0 {
			all = append(all, one)
		}
	}
	return all, nil
}

var placeholder = regexp.MustCompile(`{{(\w+)}}`)

// called is a series by its legend.
func (s series) called(legend string) string {
	return placeholder.ReplaceAllStringFunc(legend, func(name string) string { return s.labels[name[2:len(name)-2]] })
}

// The picture's measures, and Grafana's colours.
const (
	cell, gap, margin = 42.0, 8.0, 16.0
	picture           = 24*cell + 2*margin
)

var (
	colours = map[string]string{good: "#56a64b", warning: "#ff9830", bad: "#e02f44", neutral: "#5794f2", "": "#24292f"}
	lines   = []string{"#5794f2", "#56a64b", "#ff9830", "#b877d9", "#e0b400", "#8f3bb8", "#37872d", "#c4162a"}
)

// amount is a value as people read it.
func amount(value float64, unit string) string {
	scaled := func(base float64, words ...string) string {
		i := 0
		for ; math.Abs(value) >= base && i < len(words)-1; i++ {
			value /= base
		}
		return strings.TrimSpace(strconv.FormatFloat(value, 'g', 3, 64) + " " + words[i])
	}
	switch unit {
	case "bytes":
		return scaled(1024, "B", "KiB", "MiB", "GiB", "TiB")
	case "ops":
		return scaled(1000, "/s", "k/s", "M/s")
	case "percentunit":
		return strconv.FormatFloat(value*100, 'f', 0, 64) + " %"
	case "s":
		switch {
		case math.Abs(value) < 120:
			return strconv.FormatFloat(value, 'g', 3, 64) + " s"
		case value < 7200:
			return strconv.FormatFloat(value/60, 'f', 0, 64) + " min"
		case value < 48*3600:
			return strconv.FormatFloat(value/3600, 'f', 1, 64) + " h"
		}
		return strconv.FormatFloat(value/86400, 'f', 1, 64) + " d"
	}
	return strconv.FormatFloat(value, 'g', 4, 64)
}

// shown is what a panel says of a value, and in which colour.
func (p panel) shown(value float64) (string, string) {
	if w, ok := p.words[int(value)]; ok && value == math.Trunc(value) {
		return w.text, colours[w.color]
	}
	color := ""
	for i, s := range p.steps {
		if i == 0 || value >= s.from {
			color = s.color
		}
	}
	return amount(value, p.unit), colours[color]
}

// draw writes the picture of a board of a cluster. Each panel has data, or it says so and the picture is no use: an error.
func draw(w io.Writer, b board, cluster string, ask asker, end time.Time) error {
	fill := strings.NewReplacer("@", fmt.Sprintf("cluster=%q", cluster), "$cluster", cluster, "$__rate_interval", "1m")
	var body strings.Builder
	put := func(format string, args ...any) { fmt.Fprintf(&body, format+"\n", args...) }
	text := func(x, y float64, size int, color, anchor, words string) {
		put(`<text x="%.1f" y="%.1f" font-size="%d" fill="%s" text-anchor="%s">%s</text>`, x, y, size, color, anchor, html.EscapeString(words))
	}
	y := margin + 22
	text(margin, y, 18, "#24292f", "start", cluster+": "+b.title)
	text(picture-margin, y, 12, "#57606a", "end", fmt.Sprintf("%d minutes until %s", int(span.Minutes()), end.UTC().Format("2006-01-02 15:04 UTC")))
	y += gap
	var empty []string
	for _, r := range b.rows {
		y += 22
		text(margin, y, 14, "#24292f", "start", r.title)
		y += gap
		x, tallest := margin, 0.0
		for _, p := range r.panels {
			size := sizes[p.kind]
			width, height := float64(size.width)*cell, float64(size.height)*cell*0.6
			if x+width > picture-margin+1 {
				x, y, tallest = margin, y+tallest+gap, 0
			}
			tallest = max(tallest, height)
			var found []series
			var names []string
			for _, q := range p.queries {
				step := span / points
				if p.kind == number {
					step = 0
				}
				answer, err := ask(fill.Replace(q.expr), end, step)
				if err != nil {
					return fmt.Errorf("%s: %w", p.title, err)
				}
				for _, s := range answer {
					found, names = append(found, s), append(names, s.called(q.legend))
				}
			}
			put(`<g><title>%s</title><rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="4" fill="#fff" stroke="#d0d7de"/>`,
				html.EscapeString(p.about), x, y, width-gap, height)
			text(x+10, y+18, min(12, int(1.9*(width-gap-20))/len(p.title)), "#57606a", "start", p.title)
			switch {
			case len(found) == 0:
				empty = append(empty, p.title)
				text(x+10, y+height/2+14, 14, "#8c959f", "start", "no data")
			case p.kind == number:
				words, color := p.shown(found[0].values[len(found[0].values)-1])
				if p.names {
					words, color = strings.Join(names, ", "), colours[""]
				}
				text(x+(width-gap)/2, y+height/2+20, max(13, min(26, int(1.6*(width-20))/max(len(words), 1))), color, "middle", words)
			default:
				p.curves(put, text, found, names, x+10, y+28, width-gap-20, height-36, end)
			}
			put(`</g>`)
			x += width
		}
		y += tallest
	}
	if len(empty) > 0 {
		return fmt.Errorf("no data for: %s", strings.Join(empty, ", "))
	}
	_, err := fmt.Fprintf(w, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\">\n"+
		"<rect width=\"100%%\" height=\"100%%\" fill=\"#f6f8fa\"/>\n%s</svg>\n", picture, y+margin, body.String())
	return err
}

// most is how many lines a legend may have.
const most = 4

// legendColumns is how many names fit beside each other.
func legendColumns(names []string, width float64) int {
	longest := 1
	for _, name := range names {
		longest = max(longest, len(name))
	}
	return min(3, max(1, int(width/(float64(longest)*4.8+18))))
}

// curves draws what changes over time: lines, or coloured bars where words stand for the values.
func (p panel) curves(put func(string, ...any), text func(float64, float64, int, string, string, string), found []series, names []string, x, y, width, height float64, end time.Time) {
	begin := float64(end.Add(-span).Unix())
	indent := 44.0
	if p.kind == states {
		for _, name := range names {
			indent = max(indent, min(width/3, float64(len(name))*5.5+8))
		}
	}
	each := (width - indent) / points
	across := func(at float64) float64 { return x + indent + (at-begin)/span.Seconds()*(width-indent) }
	if p.kind == states {
		tall := height / float64(len(found))
		for i, s := range found {
			top := y + float64(i)*tall
			text(x, top+tall/2+4, 10, "#57606a", "start", names[i])
			for from, j := 0, 0; j < len(s.values); j++ {
				// A bar goes on as long as the value does.
				if j+1 < len(s.values) && s.values[j+1] == s.values[from] && s.at[j+1]-s.at[j] < 1.5*span.Seconds()/points {
					continue
				}
				_, color := p.shown(s.values[from])
				put(`<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>`,
					across(s.at[from]), top+2, min(across(s.at[j])-across(s.at[from])+each, x+width-across(s.at[from])), tall-4, color)
				from = j + 1
			}
		}
		return
	}
	low, high := 0.0, 0.0
	for _, s := range found {
		low, high = min(low, slices.Min(s.values)), max(high, slices.Max(s.values))
	}
	if p.share {
		high = max(high, 1)
	}
	if high == low {
		high = low + 1
	}
	columns := legendColumns(names, width)
	rows := min(most, (len(found)+columns-1)/columns)
	height -= float64(rows)*13 + 4
	up := func(value float64) float64 { return y + height - (value-low)/(high-low)*height }
	for _, value := range []float64{low, (low + high) / 2, high} {
		put(`<path d="M%.1f %.1fH%.1f" stroke="#eaeef2"/>`, x+indent, up(value), x+width)
		text(x+40, up(value)+3, 9, "#57606a", "end", amount(value, p.unit))
	}
	for i, s := range found {
		color := lines[i%len(lines)]
		var path strings.Builder
		for j := range s.values {
			// A line ends where the next point is missing.
			if j == 0 || s.at[j]-s.at[j-1] > 1.5*span.Seconds()/points {
				fmt.Fprintf(&path, "M%.1f %.1f", across(s.at[j]), up(s.values[j]))
			} else {
				fmt.Fprintf(&path, "L%.1f %.1f", across(s.at[j]), up(s.values[j]))
			}
		}
		put(`<path d="%s" fill="none" stroke="%s" stroke-width="1.5"/>`, path.String(), color)
		if i/columns >= rows {
			continue
		}
		if i == rows*columns-1 && i < len(found)-1 {
			text(x+width, y+height+14+float64(rows-1)*13, 9, "#57606a", "end", fmt.Sprintf("and %d more", len(found)-i))
			continue
		}
		left, top := x+float64(i%columns)*width/float64(columns), y+height+14+float64(i/columns)*13
		put(`<rect x="%.1f" y="%.1f" width="8" height="3" fill="%s"/>`, left, top-4, color)
		text(left+11, top, 9, "#57606a", "start", names[i])
	}
}
