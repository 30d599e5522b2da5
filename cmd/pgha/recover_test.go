package main

import (
	"strings"
	"testing"
)

// TestRecoverQuorum: what is left is looked at and shown first, and only then, with the right name, anything is done.
func TestRecoverQuorum(t *testing.T) {
	look := func(problems string) string {
		return `case $* in
*'"report":'*)
    file=${*#*'"report":"'}
    echo '{"cluster": "app-dev", "has": ["etcd on node1: data"], "lost": ["node2", "node3"], "source": "member/snap/db", "problems": ` + problems + `}' >"${file%%'"'*}" ;;
esac`
	}
	for name, c := range map[string]struct {
		args, problems string
		code, runs     int
		says           string
	}{
		"done":              {"node1 app-dev --yes", "[]", done, 2, "is lost     node2, node3: none of them may come back"},
		"another cluster":   {"node1 app-prod --yes", "[]", failed, 1, `the cluster given is "app-prod", and these machines are of "app-dev"`},
		"no need":           {"node1 app-dev --yes", `["etcd has its majority"]`, failed, 1, "nothing was changed: etcd has its majority"},
		"nobody to ask":     {"node1 app-dev", "[]", misused, 1, "not confirmed"},
		"no name, no asker": {"node1", "[]", misused, 1, "not confirmed"},
		"yes without name":  {"node1 --yes", "[]", misused, 0, "give the cluster's name, too"},
		"nobody named":      {"", "[]", misused, 0, "name the survivor"},
	} {
		t.Run(name, func(t *testing.T) {
			project(t, look(c.problems))
			code, out, errs := run(t, append(append([]string{"recover-quorum"}, strings.Fields(c.args)...), "-i", "hosts.ini")...)
			if code != c.code || !strings.Contains(out+errs, c.says) {
				t.Errorf("got exit %d, want %d with %q:\n%s%s", code, c.code, c.says, out, errs)
			}
			if c.runs == 0 {
				return
			}
			ran := calls(t)
			if len(ran) != c.runs || strings.Contains(ran[0], "recover_cluster") || !strings.Contains(out, "etcd on node1: data") {
				t.Errorf("ran %q and showed %q", ran, out)
			}
			if c.runs == 2 && !strings.Contains(ran[1], `{"member":"node1","recover_cluster":"app-dev","snapshot":""}`) {
				t.Errorf("ran %q", ran[1])
			}
		})
	}
}
