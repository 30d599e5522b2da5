package drift

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// ours are the beginnings of the names of the packages that the cluster itself consists of; others are counted.
var ours = []string{
	"postgresql", "libpq", "patroni", "etcd", "haproxy", "pgbouncer", "pgbackrest", "python3-psycopg2", "libssl", "openssl",
}

// Print writes the report as tables.
func (r *Report) Print(out io.Writer) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if t := r.Terraform; t != nil {
		var rows [][]any
		for _, m := range t.Machines {
			rows = append(rows, []any{m.Key, m.Change, strings.Join(m.Because, ", ")})
		}
		for _, o := range t.Others {
			rows = append(rows, []any{o.Resource, o.Change, o.Count})
		}
		section(w, "Terraform would change", rows, "nothing")
	}
	var tasks [][]any
	for _, task := range r.Ansible {
		tasks = append(tasks, []any{task.Host, task.Task})
	}
	section(w, "Ansible would change", tasks, "nothing")
	var different, undeclared [][]any
	for _, s := range r.Settings.Different {
		different = append(different, []any{s.Setting, s.Live, s.Declared})
	}
	for _, s := range r.Settings.Undeclared {
		undeclared = append(undeclared, []any{s.Setting, s.Live})
	}
	section(w, "Settings that differ", titled(different, "SETTING", "LIVE", "DECLARED"), "none")
	section(w, "Settings set by nobody here, which stay", undeclared, "none")
	section(w, "Members", titled(r.members(), "MEMBER", "POSTGRESQL", "PATRONI", "ETCD", "CERTIFICATE", "CA"), "none")
	section(w, "Newer packages (make update)", r.updates(), "none")
	if r.Drift {
		fmt.Fprintln(w, "a run would change this cluster")
	} else {
		fmt.Fprintln(w, "no drift")
	}
	return w.Flush()
}

// section writes a heading with its rows.
func section(w io.Writer, title string, rows [][]any, nothing string) {
	if len(rows) == 0 {
		fmt.Fprintf(w, "%s: %s\n\n", title, nothing)
		return
	}
	fmt.Fprintf(w, "%s:\n", title)
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			if cells[i] = fmt.Sprint(cell); cell == nil || cells[i] == "" {
				cells[i] = "-"
			}
		}
		fmt.Fprintf(w, "  %s\n", strings.Join(cells, "\t"))
	}
	fmt.Fprintln(w)
}

func titled(rows [][]any, titles ...any) [][]any {
	if len(rows) == 0 {
		return nil
	}
	return append([][]any{titles}, rows...)
}

func (r *Report) members() [][]any {
	var rows [][]any
	for _, m := range r.Members {
		version := ""
		if v := m.PostgreSQL.Value; v != nil && *v != 0 {
			version = fmt.Sprintf("%d.%d", *v/10000, *v%10000)
		}
		rows = append(rows, []any{
			m.Member, version, versions(m.Patroni, m.PatroniDeclared), versions(m.Etcd, m.EtcdDeclared),
			days(m.CertificateDays), days(m.CADays),
		})
	}
	return rows
}

// versions gives a version, and the declared one if it is another.
func versions(found, declared string) string {
	if found == "" || declared == "" || declared == "latest" || declared == found {
		return found
	}
	return found + " -> " + declared
}

// days is how long something is valid; of an authority that is not on the machines nobody knows.
func days(left Number) string {
	if left.Value == nil {
		return ""
	}
	return fmt.Sprintf("%d days", *left.Value)
}

// updates are the packages that have a newer version: the cluster's own by name, the rest as a number.
func (r *Report) updates() [][]any {
	var rows [][]any
	for _, m := range r.Members {
		others := 0
		for _, p := range m.Updates {
			if isOurs(p.Name) {
				rows = append(rows, []any{m.Member, p.Name, p.Installed, "-> " + p.Available})
			} else {
				others++
			}
		}
		if others > 0 {
			rows = append(rows, []any{m.Member, fmt.Sprintf("%d others", others)})
		}
	}
	return rows
}

func isOurs(name string) bool {
	for _, start := range ours {
		if strings.HasPrefix(name, start) {
			return true
		}
	}
	return false
}
