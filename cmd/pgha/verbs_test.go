package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// project is a checkout whose run-playbook is the script, which notes how it was called; the test works in it.
func project(t *testing.T, script string) string {
	t.Helper()
	root := t.TempDir()
	for path, text := range map[string]string{
		"ansible/run-playbook": "#!/bin/sh\necho \"$PLAYBOOK $*\" >>calls\n" + script,
		"tools/setup":          "#!/bin/sh\n[ \"$*\" = --only-ansible ]\n",
		"cdktf.json":           `{"context": {"provider": "bpg"}}`,
		"hosts.ini":            "",
	} {
		path = filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(root)
	return root
}

// calls are the playbooks that were run, with their arguments.
func calls(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("calls")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// TestVerbsOfACluster: each verb runs its playbook over the inventory, with neither Terraform nor Node on the machine.
func TestVerbsOfACluster(t *testing.T) {
	bin := t.TempDir()
	for _, command := range []string{"sh", "dirname"} {
		if err := os.Symlink("/bin/"+command, filepath.Join(bin, command)); err != nil {
			t.Fatal(err)
		}
	}
	root := project(t, "")
	t.Setenv("PATH", bin)
	t.Setenv("PATRONI_ADMIN_PASSWORD", "another")
	for _, c := range []struct{ args, want string }{
		{"configure", "patroni-cluster.yml -i ROOT/hosts.ini"},
		{"verify", "verify.yml -i ROOT/hosts.ini"},
		{"switchover", "switchover.yml -i ROOT/hosts.ini -e to="},
		{"switchover node3", "switchover.yml -i ROOT/hosts.ini -e to=node3"},
		{"restart", "restart.yml -i ROOT/hosts.ini -e restart_all=false"},
		{"restart --all", "restart.yml -i ROOT/hosts.ini -e restart_all=true"},
		{"reinit node2 --yes", "reinit.yml -i ROOT/hosts.ini -e member=node2"},
		{"maintenance", "maintenance.yml -i ROOT/hosts.ini"},
		{"maintenance on", "maintenance.yml -i ROOT/hosts.ini -e enabled=true"},
		{"maintenance off", "maintenance.yml -i ROOT/hosts.ini -e enabled=false"},
		{"update --reboot", "update.yml -i ROOT/hosts.ini -e update_reboot=true"},
		{"adopt", "adopt.yml -i ROOT/hosts.ini -e adopt_to=ROOT/adopted.yml"},
		{"adopt my.yml", "adopt.yml -i ROOT/hosts.ini -e adopt_to=ROOT/my.yml"},
		{"leave node2 -y", "leave.yml -i ROOT/hosts.ini -e leaving=node2"},
		{"backup", "backup.yml -i ROOT/hosts.ini -e backup_type=diff"},
		{"backup full", "backup.yml -i ROOT/hosts.ini -e backup_type=full"},
		{"unlock alice@laptop:/home/a -y", `unlock.yml -i ROOT/hosts.ini -e {"etcd_unlock_owner":"alice@laptop:/home/a"}`},
		{"rotate-ca", "rotate-ca.yml -i ROOT/hosts.ini"},
		{"rotate-passwords", "patroni-cluster.yml -i ROOT/hosts.ini -e patroni_rotate_passwords=true"},
		{"restore app-dev -y --set 20261126-010000F", `restore.yml -i ROOT/hosts.ini -e {"restore_cluster":"app-dev","restore_undoing":false,"restore_wanted":{"set":"20261126-010000F"}}`},
		{"restore-undo app-dev -y", `restore.yml -i ROOT/hosts.ini -e {"restore_cluster":"app-dev","restore_undoing":true}`},
		{"destroy-cluster app-dev -y", "destroy-cluster.yml -i ROOT/hosts.ini -e destroy_cluster=app-dev"},
	} {
		os.Remove("calls")
		code, _, errs := run(t, append(strings.Fields(c.args), "-i", "hosts.ini")...)
		if want := []string{strings.ReplaceAll(c.want, "ROOT", root)}; code != done || !slices.Equal(calls(t), want) {
			t.Errorf("pgha %s: exit %d, ran %q, want %q\n%s", c.args, code, calls(t), want, errs)
		}
	}
}

// TestOnlyCopy: a verb that takes a copy of the data away hands on which one may be the only one left.
func TestOnlyCopy(t *testing.T) {
	project(t, `[ "$PATRONI_ONLY_COPY" = "$WANT" ]`)
	for _, verb := range []string{"leave", "reinit"} {
		t.Setenv("PATRONI_ONLY_COPY", "")
		t.Setenv("WANT", "")
		if code, _, errs := run(t, verb, "node2", "-y", "-i", "hosts.ini"); code != done {
			t.Errorf("pgha %s: exit %d: %s", verb, code, errs)
		}
		t.Setenv("WANT", "app-dev-node1")
		if code, _, errs := run(t, verb, "node2", "-y", "-i", "hosts.ini", "--only-copy", "app-dev-node1"); code != done {
			t.Errorf("pgha %s --only-copy: exit %d: %s", verb, code, errs)
		}
	}
}

// TestFailedRun: the phases, then the task that failed with the hosts and the message, and the log, which has all else.
func TestFailedRun(t *testing.T) {
	project(t, `
echo "TASK [etcd : Ensure it runs] ******"
tell() { printf '%s\n' "$1" >>"$PGHA_EVENTS"; }
tell '{"event": "phase", "phase": "etcd"}'
sleep 0.6
tell '{"event": "said", "msg": "a word"}'
tell '{"event": "failed", "host": "node2", "task": "etcd : Ensure it runs", "msg": "etcd does not answer.\nThe journal ends with:\n  no space left"}'
tell '{"event": "ended", "failed": ["node2"]}'
exit 2`)
	code, out, errs := run(t, "configure", "-i", "hosts.ini")
	if code != failed {
		t.Errorf("got exit %d, want %d", code, failed)
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 3 || !strings.HasPrefix(lines[0], "inventory ") || lines[1] != "a word" || !strings.HasPrefix(lines[2], "FAILED etcd ") {
		t.Errorf("got on standard output\n%s", out)
	}
	report, log, _ := strings.Cut(errs, "log: ")
	if want := "FAILED on node2: etcd : Ensure it runs\n  etcd does not answer.\n  The journal ends with:\n    no space left\n"; report != want {
		t.Errorf("got on standard error\n%s\nwant\n%s", report, want)
	}
	text, err := os.ReadFile(strings.TrimSpace(log))
	if err != nil || !strings.Contains(string(text), "TASK [etcd : Ensure it runs]") || !strings.Contains(string(text), "a word") {
		t.Errorf("the log has %q, error %v", text, err)
	}
}

// TestFailedWithoutEvents: where Ansible could not tell, the end of what it said is shown.
func TestFailedWithoutEvents(t *testing.T) {
	project(t, "echo no such inventory >&2; exit 1")
	code, _, errs := run(t, "verify", "-i", "hosts.ini")
	if code != failed || !strings.Contains(errs, "no such inventory") {
		t.Errorf("got exit %d and %q", code, errs)
	}
}

// TestStatus: a table for people, JSON alone on standard output for programs, and an exit status for both.
func TestStatus(t *testing.T) {
	script := func(problems string) string {
		return `for last; do :; done
echo '{"cluster": "app-dev", "problems": ` + problems + `, "table": ["MEMBER", "node1"]}' >"${last#report=}"`
	}
	for name, c := range map[string]struct {
		script string
		want   int
	}{
		"well":       {script("[]"), done},
		"problems":   {script(`["no leader"]`), different},
		"not asked":  {"exit 4", failed},
		"not a word": {"", failed},
	} {
		t.Run(name, func(t *testing.T) {
			project(t, c.script)
			code, out, errs := run(t, "status", "-i", "hosts.ini")
			if code != c.want {
				t.Errorf("got exit %d, want %d: %s", code, c.want, errs)
			}
			if c.want != failed && !strings.HasSuffix(out, "hosts.ini\nMEMBER\nnode1\n") {
				t.Errorf("got the table %q", out)
			}
			code, out, errs = run(t, "status", "-o", "json", "-i", "hosts.ini")
			var report map[string]any
			if err := json.Unmarshal([]byte(out), &report); code != c.want || c.want != failed && (err != nil || report["cluster"] != "app-dev" || report["table"] != nil) {
				t.Errorf("got exit %d and JSON %q, error %v", code, out, err)
			}
			if !strings.HasPrefix(errs, "inventory ") {
				t.Errorf("the choice is not on standard error: %q", errs)
			}
		})
	}
}

// TestOutcome: a verb that acts answers a program by how it ended, alone on standard output, and people on standard error.
func TestOutcome(t *testing.T) {
	tell := func(events ...string) string {
		return "printf '%s\\n' '" + strings.Join(events, "' '") + "' >>\"$PGHA_EVENTS\"\n"
	}
	for name, c := range map[string]struct {
		args, script string
		code         int
		want         string // JSON, without the log's path
		errs         string
	}{
		"done": {
			"switchover node3", tell(`{"event": "said", "msg": "node1 -> node3"}`, `{"event": "ended", "facts": {"switchover": {"from": "node1", "to": "node3"}}}`), done,
			`{"verb": "switchover", "exit_status": 0, "switchover": {"from": "node1", "to": "node3"}}`, "node1 -> node3\n",
		},
		"problems": {
			"verify", tell(`{"event": "failed", "host": "node1", "task": "verify : Stop", "msg": ["no leader"]}`,
				`{"event": "ended", "failed": ["node1"], "facts": {"cluster": {"problems": ["no leader"]}}}`) + "exit 2", failed,
			`{"verb": "verify", "exit_status": 1, "error": "the playbook failed", "cluster": {"problems": ["no leader"]},
			  "failures": [{"host": "node1", "task": "verify : Stop", "message": "no leader"}]}`, "FAILED on node1: verify : Stop\n",
		},
		"refused": {
			"reinit node2", "", misused,
			`{"verb": "reinit", "exit_status": 64, "error": "not confirmed: there is no terminal to ask on; give --yes (make … YES=1) to go ahead"}`,
			"pgha: not confirmed",
		},
		"a file": {"adopt my.yml", "", done, `{"verb": "adopt", "exit_status": 0, "inventory": "ROOT/my.yml"}`, "log: "},
	} {
		t.Run(name, func(t *testing.T) {
			root := project(t, c.script)
			code, out, errs := run(t, append(strings.Fields(c.args), "--output", "json", "-i", "hosts.ini")...)
			if code != c.code || !strings.HasPrefix(errs, "inventory ") || !strings.Contains(errs, c.errs) {
				t.Errorf("got exit %d, want %d, and on standard error\n%s", code, c.code, errs)
			}
			var got, want map[string]any
			if err := json.Unmarshal([]byte(out), &got); err != nil {
				t.Fatalf("%v in\n%s", err, out)
			}
			if err := json.Unmarshal([]byte(strings.ReplaceAll(c.want, "ROOT", root)), &want); err != nil {
				t.Fatal(err)
			}
			if log, _ := got["log"].(string); filepath.Dir(log) != filepath.Join(root, ".cache", "log") {
				t.Errorf("got the log %q", log)
			}
			delete(got, "log")
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got\n%v\nwant\n%v", got, want)
			}
		})
	}
}

// TestAlone: what is for a file stands alone on standard output, and is in no log.
func TestAlone(t *testing.T) {
	for verb, option := range map[string]string{"backup-key": "backup_key_to", "scrape-config": "scrape_config_to"} {
		project(t, `for last; do :; done; echo the answer >"${last#`+option+`=}"`)
		code, out, errs := run(t, verb, "-i", "hosts.ini")
		if code != done || out != "the answer\n" {
			t.Errorf("%s: got exit %d, %q and %q", verb, code, out, errs)
		}
		logs, err := filepath.Glob(".cache/log/" + verb + "-*.log")
		if err != nil || len(logs) != 1 {
			t.Fatal(logs, err)
		}
		if text, err := os.ReadFile(logs[0]); err != nil || strings.Contains(string(text), "the answer") {
			t.Errorf("%s: the log has %q, error %v", verb, text, err)
		}
	}
}

// TestLogsAreFew: of each verb the newest ones are kept.
func TestLogsAreFew(t *testing.T) {
	project(t, "")
	for range 13 {
		run(t, "configure", "-i", "hosts.ini")
	}
	run(t, "verify", "-i", "hosts.ini")
	logs, err := filepath.Glob(".cache/log/*.log")
	if err != nil || len(logs) != 11 {
		t.Errorf("got %d logs, want 10 of configure and 1 of verify: %v", len(logs), err)
	}
}

// TestCompletion: the shell is told the deployments, and other values of which there are few.
func TestCompletion(t *testing.T) {
	root := project(t, "")
	if err := os.MkdirAll(filepath.Join(root, "deployments", "prod"), 0o755); err != nil {
		t.Fatal(err)
	}
	for args, want := range map[string]string{
		"deploy --deployment ": "default\nprod\n",
		"plan --stack ":        "patroni-cluster\nproxmox-node\n",
		"plan --provider ":     "telmate\n",
		"status --output ":     "table\njson\n",
		"maintenance ":         "on\noff\n",
	} {
		fields := strings.Split(args, " ")
		if _, out, _ := run(t, append([]string{"__complete"}, fields...)...); !strings.HasPrefix(out, want) {
			t.Errorf("%s: got %q, want %q", args, out, want)
		}
	}
}

// TestDiffTellsTheMonitoringMachine: only where it is asked to, and what was found; a failure to tell changes nothing of the answer.
func TestDiffTellsTheMonitoringMachine(t *testing.T) {
	script := `
for last; do :; done
case $PLAYBOOK in
patroni-cluster.yml) echo '{"plays": [], "stats": {}}' ;;
diff.yml) echo '{"cluster": "app-dev", "settings": {"different": [DIFFERENT], "undeclared": []}}' >"${last#report=}" ;;
*) TOLD ;;
esac`
	for _, c := range []struct {
		different, told, want string
		code                  int
	}{
		{"", "exit 0", `{"drift":false}`, done},
		{`{"setting": "ttl", "live": 20, "declared": 30}`, "exit 0", `{"drift":true}`, different},
		{"", "exit 4", `{"drift":false}`, failed},
	} {
		root := project(t, strings.NewReplacer("DIFFERENT", c.different, "TOLD", c.told).Replace(script))
		if code, _, errs := run(t, "diff", "-i", "hosts.ini", "--metrics"); code != c.code {
			t.Errorf("got exit %d, want %d: %s", code, c.code, errs)
		}
		ran := calls(t)
		if want := "drift-metrics.yml -i " + root + "/hosts.ini -e " + c.want; ran[len(ran)-1] != want {
			t.Errorf("ran %q, want %q last", ran, want)
		}
		os.Remove("calls")
		run(t, "diff", "-i", "hosts.ini")
		if ran := strings.Join(calls(t), "\n"); strings.Contains(ran, "drift-metrics") {
			t.Errorf("ran %s though nobody asked for it", ran)
		}
	}
}

// TestAlerts: the way on for people, JSON for programs, and an exit status that says whether anybody is called.
func TestAlerts(t *testing.T) {
	script := func(report string) string {
		return `for last; do :; done
echo '{"cluster": "app-dev", "table": ["a line"], ` + report + `}' >"${last#report=}"`
	}
	for name, c := range map[string]struct {
		verb, script string
		want         int
	}{
		"quiet":          {"alerts", script(`"calls": 0, "problems": []`), done},
		"somebody calls": {"alerts", script(`"calls": 1, "problems": []`), different},
		"nobody told":    {"alerts", script(`"calls": 0, "problems": ["Alertmanager is dead"]`), different},
		"not asked":      {"alerts", "exit 4", failed},
		"numbers":        {"top", script(`"leader": "node1"`), done},
	} {
		t.Run(name, func(t *testing.T) {
			root := project(t, c.script)
			code, out, errs := run(t, c.verb, "-i", "hosts.ini")
			if code != c.want || c.want != failed && !strings.HasSuffix(out, "hosts.ini\na line\n") {
				t.Errorf("got exit %d, want %d, and %q: %s", code, c.want, out, errs)
			}
			if called := calls(t)[0]; !strings.HasPrefix(called, c.verb+".yml -i "+root+"/hosts.ini -e report=") {
				t.Errorf("ran %q", called)
			}
			code, out, _ = run(t, c.verb, "-o", "json", "-i", "hosts.ini")
			var report map[string]any
			if err := json.Unmarshal([]byte(out), &report); code != c.want || c.want != failed && (err != nil || report["cluster"] != "app-dev" || report["table"] != nil) {
				t.Errorf("got exit %d and JSON %q, error %v", code, out, err)
			}
		})
	}
}
