// Command dashboards writes Grafana's dashboards, one JSON file each, into the folder that the role monitoring ships.
// They are for any Grafana from version 10 on: the data source and the cluster are chosen in the dashboard.
//
//	dashboards                    write them
//	dashboards queries CLUSTER    print every query as JSON, as Prometheus takes it
//	dashboards rules              print them as recording rules, for promtool to check
//	dashboards draw BOARD CLUSTER URL    print a picture (SVG) of the last half an hour by the Prometheus at that address
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const folder = "ansible/roles/monitoring/files/dashboards"

func main() {
	err := error(usage{})
	switch args := os.Args[1:]; {
	case len(args) == 0:
		err = write(folder)
	case len(args) == 2 && args[0] == "queries":
		err = printQueries(os.Stdout, args[1])
	case len(args) == 1 && args[0] == "rules":
		err = printRules(os.Stdout)
	case len(args) == 4 && args[0] == "draw":
		i := slices.IndexFunc(boards, func(b board) bool { return b.name == args[1] })
		if i < 0 {
			err = fmt.Errorf("there is no dashboard %s", args[1])
			break
		}
		err = draw(os.Stdout, boards[i], args[2], prometheusAt(args[3]), time.Now())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "dashboards:", err)
		os.Exit(1)
	}
}

type usage struct{}

func (usage) Error() string {
	return "call it without arguments, or with: queries CLUSTER, rules, draw BOARD CLUSTER URL"
}

// write makes the folder hold the dashboards and nothing else.
func write(folder string) error {
	old, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return err
	}
	for _, file := range old {
		if err := os.Remove(file); err != nil {
			return err
		}
	}
	for _, b := range boards {
		text, err := b.JSON()
		if err != nil {
			return fmt.Errorf("%s: %w", b.name, err)
		}
		if err := os.WriteFile(filepath.Join(folder, b.name+".json"), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// asked is a query with its place.
type asked struct {
	Dashboard string `json:"dashboard"`
	Panel     string `json:"panel"`
	Query     string `json:"query"`
}

// queries are all of the dashboards, as Prometheus takes them: Grafana fills in its variables, which is done here.
func queries(cluster string) []asked {
	fill := strings.NewReplacer("@", fmt.Sprintf("cluster=%q", cluster), "$cluster", cluster, "$__rate_interval", "1m")
	var all []asked
	for _, b := range boards {
		all = append(all, asked{b.name, "New leader", fill.Replace(newLeader)})
		for _, r := range b.rows {
			for _, p := range r.panels {
				for _, q := range p.queries {
					all = append(all, asked{b.name, p.title, fill.Replace(q.expr)})
				}
			}
		}
	}
	return all
}

func printQueries(w io.Writer, cluster string) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	return encoder.Encode(queries(cluster))
}

// printRules prints JSON, which is YAML, too.
func printRules(w io.Writer) error {
	type rule struct {
		Record string `json:"record"`
		Expr   string `json:"expr"`
	}
	var rules []rule
	for i, q := range queries("any") {
		rules = append(rules, rule{fmt.Sprintf("query:%d", i), q.Query})
	}
	return json.NewEncoder(w).Encode(map[string]any{"groups": []any{map[string]any{"name": "dashboards", "rules": rules}}})
}
