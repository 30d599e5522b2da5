package docs

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	phony      = regexp.MustCompile(`(?m)^\.PHONY:((?:.*\\\n)*.*)$`)
	rule       = regexp.MustCompile(`(?m)^([a-z-]+):(.*)$`)
	helpLine   = regexp.MustCompile(`(?m)^  ([a-z-]+)  +\S`)
	makeTarget = regexp.MustCompile(`\bmake ([a-z][a-z-]*)`)
)

func targets(t *testing.T) []string {
	t.Helper()
	list := phony.FindStringSubmatch(read(t, "Makefile"))
	if list == nil {
		t.Fatal("Makefile has no .PHONY list")
	}
	return strings.Fields(strings.ReplaceAll(list[1], "\\", ""))
}

func firstGroups(matches [][]string) []string {
	var names []string
	for _, m := range matches {
		names = append(names, m[1])
	}
	return names
}

// TestHelp: every target is in `help`, and everything in `help` is a target. All targets are phony and have a
// recipe of one line.
func TestHelp(t *testing.T) {
	makefile := read(t, "Makefile")
	listed := targets(t)
	explained := firstGroups(helpLine.FindAllStringSubmatch(read(t, "help"), -1))
	for _, name := range listed {
		if !slices.Contains(explained, name) {
			t.Errorf("target %s is not in help", name)
		}
	}
	for _, name := range explained {
		if !slices.Contains(listed, name) {
			t.Errorf("help names %s, which is no target", name)
		}
	}
	var defined []string
	for _, r := range rule.FindAllStringSubmatch(makefile, -1) {
		defined = append(defined, r[1])
		if !strings.HasPrefix(strings.TrimSpace(r[2]), "; @") {
			t.Errorf("recipe of %s is not on its line", r[1])
		}
	}
	slices.Sort(defined)
	slices.Sort(listed)
	if !slices.Equal(defined, listed) {
		t.Errorf("rules are for %v, .PHONY lists %v", defined, listed)
	}
}

// TestPagesNameRealTargets: no page, script or example tells to run a target that is not there.
func TestPagesNameRealTargets(t *testing.T) {
	listed := targets(t)
	for _, page := range append(pages(t), glob(t, "examples/*", "tools/*.*", "e2e/*.sh")...) {
		text := read(t, page)
		if strings.HasSuffix(page, ".md") {
			text = strings.Join(commands(text), "\n") + codeSpans(text)
		}
		for _, name := range firstGroups(makeTarget.FindAllStringSubmatch(text, -1)) {
			if !slices.Contains(listed, name) {
				t.Errorf("%s says `make %s`, which is no target", page, name)
			}
		}
	}
}

// codeSpans are the page's `make …` commands within sentences.
func codeSpans(page string) string {
	return strings.Join(regexp.MustCompile("`make [^`]*`").FindAllString(page, -1), "\n")
}
