package planview

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// unknown stands for what only the apply will tell.
const unknown = "(after apply)"

func (v *View) Print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if v.Note != "" {
		fmt.Fprintf(w, "NOTE: %s\n\n", v.Note)
	}
	v.printMachines(w)
	v.printMembers(w)
	v.printChanges(w)
	for _, warning := range v.Warnings {
		fmt.Fprintf(w, "WARNING: %s\n", warning)
	}
	return w.Flush()
}

func (v *View) printMachines(w io.Writer) {
	header := []string{"MACHINE", "KIND", "HOSTNAME", "ADDRESS", "GATEWAY", "NODE", "CORES", "RAM", "DISK"}
	if v.Members != nil {
		header = append(header, "ROLES")
	}
	row(w, append(header, "CHANGE"))
	for _, m := range v.Machines {
		cells := []string{
			m.Key, m.Kind, known(m.Hostname), known(m.Address), known(m.Gateway), known(m.Node),
			known(count(m.Cores, "%d")), known(count(m.MemoryMB, "%d MiB")), known(m.Disk),
		}
		if v.Members != nil {
			cells = append(cells, strings.Join(m.Roles, " "))
		}
		change := m.Change
		if len(m.Because) > 0 {
			change += " (" + strings.Join(m.Because, ", ") + ")"
		}
		if m.MovedBy != "" {
			change += ", was " + m.MovedBy
		}
		row(w, append(cells, change))
	}
	fmt.Fprintln(w)
}

// printMembers says what the cluster will be made of, and how many machines it can lose.
func (v *View) printMembers(w io.Writer) {
	if v.Members == nil {
		return
	}
	if n := v.Members["etcd"]; n > 0 {
		quorum := n/2 + 1
		fmt.Fprintf(w, "etcd     %s, quorum %d: keeps working with %d of them down\n", plural(n, "member"), quorum, n-quorum)
	}
	if n := v.Members["patroni"]; n > 0 {
		fmt.Fprintf(w, "patroni  %s: 1 leader, %s\n", plural(n, "member"), plural(n-1, "replica"))
	}
	for _, role := range []string{"haproxy", "pgbouncer", "backup", "monitoring"} {
		if n := v.Members[role]; n > 0 {
			fmt.Fprintf(w, "%-8s %s\n", role, plural(n, "machine"))
		}
	}
	if v.Address != "" {
		holders := "the leader"
		if n := v.Members["haproxy"]; n > 0 {
			holders = "one of " + plural(n, "load balancer")
		} else if n := v.Members["pgbouncer"]; n > 0 {
			holders = "one of " + plural(n, "pooler")
		}
		fmt.Fprintf(w, "address  %s, on %s\n", v.Address, holders)
	}
	fmt.Fprintln(w)
}

func (v *View) printChanges(w io.Writer) {
	var parts []string
	for _, change := range []string{Create, Update, Replace, Destroy, Keep} {
		if n := v.Changes[change]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", change, n))
		}
	}
	if parts == nil {
		parts = []string{"none"}
	}
	fmt.Fprintf(w, "Machines: %s.\n", strings.Join(parts, ", "))
	for _, o := range v.Others {
		if o.Resource == "terraform_data.deployment" {
			continue // bookkeeping of the members' leaving
		}
		fmt.Fprintf(w, "Besides: %s %d %s%s\n", o.Change, o.Count, o.Resource, meaning[o.Resource])
	}
	v.printRestarts(w)
	for _, m := range v.Machines {
		if m.Change == Replace || m.Change == Destroy {
			fmt.Fprintf(w, "DATA LOSS: %s (%s) is destroyed with its disk.\n", m.Key, known(m.Hostname))
		}
	}
}

// meaning explains the resources that are no machines.
var meaning = map[string]string{
	"terraform_data.ansible": ", which runs Ansible over the machines",
	"terraform_data.member":  ", which lets a member leave before its machine is destroyed",
	"random_id.vm_suffix":    ", for hostnames in single mode",
}

func row(w io.Writer, cells []string) { fmt.Fprintln(w, strings.Join(cells, "\t")) }

func known(s string) string {
	if s == "" {
		return unknown
	}
	return s
}

func count(n int, format string) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(format, n)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
