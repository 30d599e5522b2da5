package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"proxmox-patroni/internal/deployment"
	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/playbook"
)

// run calls pgha as a user would, in the project's folder.
func run(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := command()
	cmd.SetArgs(args)
	cmd.SetOut(&stdout)
	cmd.SetErr(&stderr)
	err := cmd.ExecuteContext(t.Context())
	end := statusOf(t.Context(), err)
	if end.says {
		fmt.Fprintln(&stderr, "pgha:", err)
	}
	return end.code, stdout.String(), stderr.String()
}

// TestCalledWrongly: each mistake is told with what was given and what is allowed, and exits 64.
func TestCalledWrongly(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no such verb":       {[]string{"deplyo"}, `unknown command "deplyo"`},
		"no such flag":       {[]string{"deploy", "--all"}, "unknown flag: --all"},
		"no such format":     {[]string{"status", "-o", "xml"}, `the format is "xml"; allowed are table and json`},
		"no such deployment": {[]string{"status", "-d", "none-such"}, `there is no deployment "none-such"; there are: default`},
		"no such file":       {[]string{"plan", "--var-file", "none.tfvars"}, `no file "none.tfvars" (looked for from `},
		"no such inventory":  {[]string{"status", "-i", "none.ini"}, `no file "none.ini"`},
		"no member":          {[]string{"reinit"}, "name one member: pgha reinit node2 (make reinit NODE=node2)"},
		"two members":        {[]string{"replace", "node1", "node2"}, "name one member"},
		"an odd member":      {[]string{"switchover", "$(reboot)"}, `the member is "$(reboot)"`},
		"no cluster":         {[]string{"restore", "--to", "2026-11-26 12:00:00+00"}, "name the cluster that is to be restored: pgha restore app-dev (make restore CLUSTER=app-dev)"},
		"an odd cluster":     {[]string{"destroy-cluster", "a b"}, "name the cluster whose data is to be destroyed"},
		"an odd mode":        {[]string{"maintenance", "1"}, `invalid argument "1"`},
		"an odd switch":      {[]string{"restart", "--all=maybe"}, `invalid argument "maybe"`},
		"nobody to ask":      {[]string{"reinit", "node2"}, "not confirmed: there is no terminal to ask on; give --yes (make … YES=1) to go ahead"},
		"adopt what":         {[]string{"adopt"}, "name the machines in an inventory"},
		"replace without":    {[]string{"replace", "node2", "-i", "pgha_test.go"}, "replace makes a machine, which takes a stack"},
		"plan without":       {[]string{"plan", "-i", "pgha_test.go"}, "this works on a stack"},
		"no password":        {[]string{"rotate-passwords"}, "no new password is given"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, name := range passwords {
				t.Setenv(name, "")
			}
			code, _, errs := run(t, c.args...)
			if code != misused || !strings.Contains(errs, c.want) {
				t.Errorf("got exit %d and %q, want %d and %q", code, errs, misused, c.want)
			}
		})
	}
}

func TestExitStatuses(t *testing.T) {
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for name, c := range map[string]struct {
		ctx  context.Context
		err  error
		want ending
	}{
		"done":              {t.Context(), nil, ending{done, false}},
		"failed":            {t.Context(), failf("no"), ending{failed, true}},
		"wrapped":           {t.Context(), fmt.Errorf("x: %w", failf("no")), ending{failed, true}},
		"a playbook":        {t.Context(), fail(playbook.ErrFailed), ending{failed, false}},
		"problems":          {t.Context(), exitStatus(different), ending{different, false}},
		"the guards":        {t.Context(), fail(fmt.Errorf("%w: no", planview.ErrGuard)), ending{refused, true}},
		"called wrongly":    {t.Context(), errors.New("no such flag"), ending{misused, true}},
		"interrupted":       {ended, fail(context.Canceled), ending{interrupted, true}},
		"done all the same": {ended, nil, ending{done, false}},
	} {
		if got := statusOf(c.ctx, c.err); got != c.want {
			t.Errorf("%s: got %+v, want %+v", name, got, c.want)
		}
	}
}

// TestExitStatusesAreDocumented: docs/operations.md has the table that `pgha exit-status` prints.
func TestExitStatusesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	plain := strings.ReplaceAll(string(page), "`", "")
	for _, line := range regexp.MustCompile(`(?m)^ +(\d+)  (.*)$`).FindAllStringSubmatch(exitStatuses, -1) {
		if row := fmt.Sprintf("| %s | %s |", line[1], line[2]); !strings.Contains(plain, row) {
			t.Errorf("docs/operations.md lacks the row %s", row)
		}
	}
}

// TestMakeCallsVerbs: every short way in the Makefile calls a verb with flags that it has, whatever is given.
func TestMakeCallsVerbs(t *testing.T) {
	verbs := 0
	for _, target := range targets(t) {
		for _, line := range dryRun(t, nil, target, "DEPLOYMENT=prod", "STACK=proxmox-node", "PROVIDER=bpg", "VARS=a.tfvars b's.tfvars", "INVENTORY_FILE=my.ini",
			"YES=1", "FORMAT=json", "NODE=node2", "ONLY_COPY=node1", "TO=node3", "ON=1", "ALL=1", "REBOOT=1", "REPLACE=node2", "CLUSTER=app-dev", "TIMEOUT=60m", "OUT=out", "OWNER=alice@laptop", "LOST=1", "SNAPSHOT=newest") {
			words, isVerb := strings.CutPrefix(line, "tools/pgha ")
			if !isVerb {
				continue
			}
			verbs++
			words, _, _ = strings.Cut(words, " | ")
			args := split(t, words)
			cmd, rest, err := command().Find(args)
			if err == nil {
				err = cmd.ParseFlags(rest)
			}
			if err == nil && cmd.Args != nil {
				err = cmd.Args(cmd, cmd.Flags().Args())
			}
			if err != nil {
				t.Errorf("make %s calls pgha %q: %v", target, args, err)
			}
		}
	}
	if verbs < 20 {
		t.Errorf("the Makefile calls %d verbs, want them all", verbs)
	}
}

// TestEnvironmentIsNoSetting: a NAME=value in the environment is not taken for one on make's command line.
func TestEnvironmentIsNoSetting(t *testing.T) {
	stray := []string{"ALL=1", "NODE=node1", "ONLY_COPY=node1", "TO=node1", "ON=0", "YES=1", "REBOOT=1", "CLUSTER=app-dev", "DEPLOYMENT=x", "STACK=x", "VARS=x", "INVENTORY_FILE=x", "REPLACE=node1", "PROVIDER=x", "OUT=x", "LAB=x"}
	for _, target := range targets(t) {
		got, want := dryRun(t, stray, target), dryRun(t, nil, target)
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("make %s with settings in the environment runs %q, without %q", target, got, want)
		}
	}
	if got := dryRun(t, nil, "restart", "ALL=1"); !strings.Contains(got[0], "--all='1'") {
		t.Errorf("make restart ALL=1 runs %q", got)
	}
}

func targets(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, rule := range regexp.MustCompile(`(?m)^([a-z-]+):.*;`).FindAllStringSubmatch(string(text), -1) {
		names = append(names, rule[1])
	}
	return names
}

// dryRun gives the commands that make would run, with these settings in the environment.
func dryRun(t *testing.T, env []string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("make", append([]string{"--no-print-directory", "-C", "../..", "-n"}, args...)...)
	// What a make around this test passes on would be taken for the command line.
	cmd.Env = append(append(os.Environ(), "MAKEFLAGS=", "MAKEOVERRIDES=", "MFLAGS="), env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("make %v: %v\n%s", args, err, out)
	}
	var lines []string
	for _, line := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return lines
}

// split gives the words of a shell command.
func split(t *testing.T, words string) []string {
	t.Helper()
	out, err := exec.Command("sh", "-c", `printf '%s\n' `+words).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}

// TestHelpIsThere: every verb says in a line what it does, and stands in a group.
func TestHelpIsThere(t *testing.T) {
	for _, cmd := range command().Commands() {
		if cmd.Short == "" {
			t.Errorf("%s says nothing of itself", cmd.Name())
		}
		if cmd.GroupID == "" && cmd.Runnable() {
			t.Errorf("%s is in no group", cmd.Name())
		}
	}
}

// TestKnownHosts: a deployment with a name keeps its machines' host keys, but for those of machines that change.
func TestKnownHosts(t *testing.T) {
	root := t.TempDir()
	folder := filepath.Join(root, "deployments", "prod")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	key := " ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0aYn1Sm0WsGL7RdaGEP5nqNmWQwYhN9v3dE0Q3sM9u\n"
	file := filepath.Join(folder, "known_hosts")
	for name, c := range map[string]struct {
		deployment string
		changes    []string
		known      string // what is left
		env        bool
	}{
		"nothing changes":        {"prod", []string{planview.Keep, planview.Update}, "192.0.2.10 192.0.2.11", true},
		"one is new":             {"prod", []string{planview.Keep, planview.Create}, "192.0.2.10", true},
		"one goes":               {"prod", []string{planview.Destroy, planview.Keep}, "192.0.2.11", true},
		"one is replaced":        {"prod", []string{planview.Replace, planview.Keep}, "192.0.2.11", false},
		"the default keeps none": {"default", []string{planview.Replace, planview.Create}, "192.0.2.10 192.0.2.11", false},
	} {
		t.Run(name, func(t *testing.T) {
			if err := os.WriteFile(file, []byte("192.0.2.10"+key+"192.0.2.11"+key), 0o600); err != nil {
				t.Fatal(err)
			}
			d, err := deployment.Open(root, c.deployment)
			if err != nil {
				t.Fatal(err)
			}
			v := &planview.View{}
			for i, change := range c.changes {
				v.Machines = append(v.Machines, planview.Machine{Address: fmt.Sprintf("192.0.2.1%d/24", i), Change: change})
			}
			env, err := (&session{deployment: d}).knownHosts(v)
			if err != nil || len(env) == 1 != c.env {
				t.Errorf("got environment %v, error %v; want one: %v", env, err, c.env)
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimSpace(strings.ReplaceAll(string(text), key, " ")); got != c.known {
				t.Errorf("the file knows %q, want %q", got, c.known)
			}
		})
	}
}
