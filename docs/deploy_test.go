package docs

import (
	"regexp"
	"strings"
	"testing"
)

// TestDeployPage: the example is what a whole deploy prints, in this order, and no path of the machine that it ran on.
func TestDeployPage(t *testing.T) {
	_, rest, _ := strings.Cut(read(t, "docs/deploy.md"), "<!-- capture -->\n")
	capture, _, found := strings.Cut(rest, "\n<!-- end -->")
	if !found {
		t.Fatal("docs/deploy.md has no <!-- capture --> … <!-- end -->, which e2e/demo.sh --capture fills")
	}
	lines := strings.Split(capture, "\n")
	for _, want := range []string{
		`deployment \S+, stack patroni-cluster, provider \S+, state in \S+`,
		`preflight +[0-9.]+ s`,
		`plan +[0-9.]+ s`,
		`MACHINE .* CHANGE`,
		`Machines: create 3\.`,
		`machines +[0-9.]+ s  3 of 3`,
		`common +[0-9.]+ s`,
		`etcd +[0-9.]+ s`,
		`patroni +[0-9.]+ s`,
		`member +role +state .*`,
		`\S+ +primary +running .*`,
		`A client: .*psql "host=.*`,
		`verify +[0-9.]+ s`,
		`log: deployments/\S+\.log`,
	} {
		line := regexp.MustCompile(`^(?: ?\d+:\d\d  )?` + want + `$`)
		for len(lines) > 0 && !line.MatchString(lines[0]) {
			lines = lines[1:]
		}
		if len(lines) == 0 {
			t.Fatalf("the capture has no line like %q, or not in its place", want)
		}
	}
	if found := regexp.MustCompile(`\x1b|\r|(?:^|\s)/(?:home|root|work|tmp|srv)/`).FindString(capture); found != "" {
		t.Errorf("the capture has %q", found)
	}
}
