package planview

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// restartMinutes is what the restart of one machine takes, with the wait until all is well again.
const restartMinutes = 1

// restarts gives, by key in the machines' order, whose change takes a restart, and for which attributes.
func (v *View) restarts() (keys, attributes []string) {
	for _, m := range v.Machines {
		if len(m.Restart) > 0 {
			keys, attributes = append(keys, m.Key), append(attributes, m.Restart...)
		}
	}
	slices.Sort(attributes)
	return keys, slices.Compact(attributes)
}

// restartsFor are the changed attributes that a running machine does not take over.
func (m Machine) restartsFor() []string {
	if m.Change != Update {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(m.Because), func(name string) bool { return !slices.Contains(m.resource.Restarts, name) })
}

// printRestarts says what the playbook does after the apply, which changes no running machine by itself.
func (v *View) printRestarts(w io.Writer) {
	keys, attributes := v.restarts()
	if keys == nil {
		return
	}
	machines, why := strings.Join(keys, ", "), strings.Join(attributes, ", ")
	if v.Unconfigured || v.Members == nil {
		fmt.Fprintf(w, "Restart: nobody restarts %s; what changes (%s) counts from the next start on.\n", machines, why)
		return
	}
	how := "restart one after the other, replicas first"
	if len(keys) == 1 {
		how = "restarts"
	}
	fmt.Fprintf(w, "Restart: %s %s (%s), in about %s, %s.\n", machines, how, why, plural(len(keys)*restartMinutes, "minute"), v.outage())
}

// outage is what restarts cost those who write.
func (v *View) outage() string {
	members := 0
	for _, m := range v.Machines {
		if len(m.Restart) > 0 && slices.Contains(m.Roles, "patroni") {
			members++
		}
	}
	switch {
	case members == 0:
		return "no member of PostgreSQL among them"
	case v.Members["patroni"] == 1:
		return "PostgreSQL is down meanwhile, as it has one member"
	case members == v.Members["patroni"]:
		return "with one switchover"
	}
	return "with one switchover at most"
}
