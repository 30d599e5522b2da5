// Package drift tells what a deploy would change on a living cluster: what Terraform would, what Ansible would, and
// which settings somebody made by hand.
package drift

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/internal/planview"
)

// Report is the answer, as tables or as JSON.
type Report struct {
	// Terraform is nil where the machines are not Terraform's.
	Terraform *Machines `json:"terraform"`
	Ansible   []Task    `json:"ansible"`
	Cluster   string    `json:"cluster"`
	Settings  struct {
		Different  []Setting `json:"different"`
		Undeclared []Setting `json:"undeclared"`
	} `json:"settings"`
	Members []Member `json:"members"`
	// Drift tells whether a deploy would change anything. Newer packages do not count, as a deploy does not install
	// them.
	Drift bool `json:"drift"`
}

// Machines is what Terraform would change.
type Machines struct {
	Machines []planview.Machine `json:"machines"`
	Others   []planview.Other   `json:"others"`
}

// Task is a task of the playbook that would change a host.
type Task struct {
	Host string `json:"host"`
	Task string `json:"task"`
	Diff any    `json:"diff"`
}

// Setting is one of Patroni's or PostgreSQL's, live and as declared.
type Setting struct {
	Setting  string `json:"setting"`
	Live     any    `json:"live"`
	Declared any    `json:"declared,omitempty"`
}

// Member is what a machine runs, and what could be newer.
type Member struct {
	Member          string    `json:"member"`
	Patroni         string    `json:"patroni"`
	PatroniDeclared string    `json:"patroni_declared"`
	Etcd            string    `json:"etcd"`
	EtcdDeclared    string    `json:"etcd_declared"`
	PostgreSQL      Number    `json:"postgresql"`
	CertificateDays Number    `json:"certificate_days"`
	CADays          Number    `json:"ca_days"`
	Updates         []Package `json:"updates"`
	ListsAgeDays    Number    `json:"lists_age_days"`
}

// Package is one that has a newer version.
type Package struct {
	Name      string `json:"name"`
	Installed string `json:"installed"`
	Available string `json:"available"`
}

// Make puts the parts together: Terraform's plan, or nil; the deploy in check mode, as Ansible's JSON callback prints
// it; and the report of the playbook diff.yml.
func Make(plan *planview.View, check, report []byte) (*Report, error) {
	r := &Report{}
	if err := json.Unmarshal(report, r); err != nil {
		return nil, fmt.Errorf("the members' report cannot be read: %w", err)
	}
	if plan != nil {
		r.Terraform = &Machines{Machines: []planview.Machine{}, Others: plan.Others}
		for _, m := range plan.Machines {
			if m.Change != planview.Keep {
				r.Terraform.Machines = append(r.Terraform.Machines, m)
			}
		}
	}
	var err error
	if r.Ansible, err = readCheck(check); err != nil {
		return nil, err
	}
	t := r.Terraform
	r.Drift = t != nil && len(t.Machines)+len(t.Others) > 0 || len(r.Ansible) > 0 || len(r.Settings.Different) > 0
	return r, nil
}

// run is what Ansible's JSON callback prints.
type run struct {
	Plays []struct {
		Tasks []struct {
			Task  struct{ Name string }
			Hosts map[string]struct {
				Failed, Unreachable, Changed bool
				Msg                          any
				Diff                         any
			}
		}
	}
	Stats map[string]struct{ Failures, Unreachable int }
}

// readCheck gives the tasks that would change something. Warnings may come before the JSON.
func readCheck(text []byte) ([]Task, error) {
	start := bytes.Index(append([]byte("\n"), text...), []byte("\n{"))
	if start < 0 {
		return nil, errors.New("the deploy in check mode said nothing")
	}
	var r run
	if err := json.NewDecoder(bytes.NewReader(text[start:])).Decode(&r); err != nil {
		return nil, fmt.Errorf("what the deploy in check mode said cannot be read: %w", err)
	}
	changed, failed := []Task{}, []string{}
	for _, play := range r.Plays {
		for _, task := range play.Tasks {
			for _, host := range slices.Sorted(maps.Keys(task.Hosts)) {
				switch result := task.Hosts[host]; {
				case result.Failed || result.Unreachable:
					failed = append(failed, fmt.Sprintf("%s: %s: %v", host, task.Task.Name, result.Msg))
				case result.Changed:
					changed = append(changed, Task{host, task.Task.Name, result.Diff})
				}
			}
		}
	}
	for _, count := range r.Stats {
		if count.Failures+count.Unreachable > 0 {
			return nil, fmt.Errorf("the deploy in check mode stopped:\n  %s", strings.Join(failed, "\n  "))
		}
	}
	return changed, nil
}

// Number is a whole number, or nil where the report has null or "".
type Number struct{ Value *int }

// UnmarshalJSON reads it; Ansible may give a number as text.
func (n *Number) UnmarshalJSON(text []byte) error {
	n.Value = nil
	digits := strings.Trim(string(text), `"`)
	if digits == "" || digits == "null" {
		return nil
	}
	value, err := strconv.Atoi(digits)
	n.Value = &value
	return err
}

// MarshalJSON writes it as a number or null.
func (n Number) MarshalJSON() ([]byte, error) { return json.Marshal(n.Value) }
