package main

import (
	"encoding/xml"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// recorded answers as a Prometheus did that watched a cluster; queries that are not named get none.
func recorded(t *testing.T, answers map[string]string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := `{"status":"success","data":{"resultType":"vector","result":[]}}`
		for part, answer := range answers {
			if strings.Contains(r.FormValue("query"), part) {
				body = answer
			}
		}
		if (r.FormValue("step") == "15s") != (r.URL.Path == "/api/v1/query_range") {
			t.Errorf("asked %s with the step %q", r.URL.Path, r.FormValue("step"))
		}
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(server.Close)
	return server
}

var small = board{name: "small", title: "overview", rows: []row{{"Is it healthy?", []panel{
	{title: "Leader", queries: one(`patroni_primary{@} == 1`, "{{instance}}"), names: true, unit: "none"},
	{title: "Maintenance mode", queries: one(`max(patroni_is_paused{@})`, ""), unit: "none", words: map[int]word{0: {"off", good}, 1: {"on", warning}}},
	{title: "Newest backup", queries: one(`time() - max(pgha_backup_last_seconds{@} > 0)`, ""), unit: "s", steps: rising(26*3600, 50*3600)},
	{kind: graph, title: "Free <on> disks", queries: one(`node_filesystem_avail_bytes{@}`, "{{instance}} {{mountpoint}}"), unit: "percentunit", share: true},
	{kind: states, title: "Leads", queries: one(`patroni_primary{@}`, "{{instance}}"), unit: "none", words: leads},
}}}}

const (
	leader = `{"status":"success","data":{"resultType":"vector","result":[{"metric":{"instance":"node2"},"value":[1795770000,"1"]}]}}`
	paused = `{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1795770000,"1"]}]}}`
	backup = `{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1795770000,"100000"]}]}}`
	disk   = `{"status":"success","data":{"resultType":"matrix","result":[{"metric":{"instance":"node1","mountpoint":"/"},
		"values":[[1795769925,"0.5"],[1795769940,"0.5"],[1795769985,"0.4"],[1795770000,"NaN"]]}]}}`
)

func TestDraw(t *testing.T) {
	server := recorded(t, map[string]string{
		`patroni_primary{cluster="app-dev"}`: leader, `max(patroni_is_paused{cluster="app-dev"})`: paused,
		`pgha_backup_last_seconds`: backup, `node_filesystem`: disk,
	})
	var out strings.Builder
	if err := draw(&out, small, "app-dev", prometheusAt(server.URL), time.Unix(1795770000, 0)); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	for _, want := range []string{
		`>node2</text>`, `fill="#ff9830" text-anchor="middle">on</text>`, `fill="#ff9830" text-anchor="middle">27.8 h</text>`,
		`Free &lt;on&gt; disks`, `>node1 /</text>`, `>100 %</text>`, `30 minutes until 2026-11-27 09:00 UTC`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	// A gap is a gap: the line ends and begins anew.
	if line := got[strings.Index(got, `<path d="M`):]; strings.Count(got, "M") < 2 || !strings.Contains(line, "L") {
		t.Errorf("no line with a gap in\n%s", got)
	}
	decoder := xml.NewDecoder(strings.NewReader(got))
	for {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// TestDrawFails: a panel without data and a query that is none are told, not drawn.
func TestDrawFails(t *testing.T) {
	for want, answers := range map[string]map[string]string{
		"no data for: Leader, Maintenance mode":       {"pgha_backup": backup, "node_filesystem": disk},
		"Leader: an error of Prometheus: parse error": {"patroni_primary": `{"status":"error","error":"parse error"}`},
	} {
		var out strings.Builder
		err := draw(&out, small, "app-dev", prometheusAt(recorded(t, answers).URL), time.Unix(1795770000, 0))
		if err == nil || !strings.Contains(err.Error(), want) || out.Len() > 0 {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestAmount(t *testing.T) {
	for want, got := range map[string]string{
		"1.5 MiB": amount(1.5*1024*1024, "bytes"), "12.3k/s": strings.ReplaceAll(amount(12345, "ops"), " ", ""), "7 %": amount(0.07, "percentunit"),
		"3 min": amount(180, "s"), "2.5 d": amount(2.5*86400, "s"), "0": amount(0, "none"),
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
