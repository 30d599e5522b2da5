package plantest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/lab/pve"
)

// TestProxmoxPage: the table in docs/proxmox.md is what the providers say of themselves, and what TestLife runs.
// UPDATE_SNAPS=true writes it.
func TestProxmoxPage(t *testing.T) {
	path := filepath.Join(project, "docs", "proxmox.md")
	page, err := os.ReadFile(path)
	check(t, err)
	section := regexp.MustCompile(`(?s)(<!-- releases -->\n).*?(<!-- end -->)`)
	if !section.Match(page) {
		t.Fatal("docs/proxmox.md has no section <!-- releases --> … <!-- end -->")
	}
	want := section.ReplaceAllString(string(page), "${1}"+releaseTable()+"${2}")
	switch {
	case want == string(page):
	case os.Getenv("UPDATE_SNAPS") == "true":
		check(t, os.WriteFile(path, []byte(want), 0o644))
	default:
		t.Error("docs/proxmox.md is not what the code says: run this test with UPDATE_SNAPS=true and look at the difference")
	}
}

// releaseTable says of each provider, kind of machine and release how it is known to work, and then why it does not.
func releaseTable() string {
	head, line := "| provider | machines |", "|---|---|"
	for _, v := range pve.Versions {
		head, line = head+" "+v.String()+" |", line+"---|"
	}
	var rows, reasons strings.Builder
	for _, p := range provider.All {
		for _, kind := range []provider.Kind{provider.VM, provider.LXC} {
			fmt.Fprintf(&rows, "| `%s` | %s |", p.Name, kind)
			for _, v := range pve.Versions {
				fmt.Fprintf(&rows, " %s |", standing(p, kind, v))
			}
			rows.WriteString("\n")
			for _, reason := range reasonsAgainst(p, kind) {
				fmt.Fprintf(&reasons, "- `%s`, %s: %s\n", p.Name, kind, reason)
			}
		}
	}
	return head + "\n" + line + "\n" + rows.String() + "\n" + reasons.String()
}

// standing of a provider with machines of a kind on a release.
func standing(p provider.Provider, kind provider.Kind, v pve.Version) string {
	if against(p, kind, v, v.String()) != "" {
		return "*cannot*"
	}
	for _, tested := range inEveryTest {
		if tested.Name == p.Name && slices.Contains(tested.releases, v.String()) {
			return "**run here**"
		}
	}
	return "*by schema*"
}

// reasonsAgainst are why a provider cannot work with machines of a kind, each with all releases that it is about.
func reasonsAgainst(p provider.Provider, kind provider.Kind) (reasons []string) {
	about := ""
	for i, v := range pve.Versions {
		if against(p, kind, v, "") == "" {
			continue
		}
		about = strings.TrimPrefix(about+", "+v.String(), ", ")
		if i+1 == len(pve.Versions) || against(p, kind, pve.Versions[i+1], "") != against(p, kind, v, "") {
			reasons, about = append(reasons, against(p, kind, v, about)), ""
		}
	}
	return reasons
}

// against is why a provider cannot work with machines of a kind on a release, which is called so; "" when it can.
func against(p provider.Provider, kind provider.Kind, v pve.Version, called string) string {
	release := provider.Release{Major: v.Major, Minor: v.Minor, Full: called}
	if reason := p.Unfit(kind, release); reason != "" {
		return reason
	}
	if !release.AtLeast(p.Since.Major, p.Since.Minor) {
		return fmt.Sprintf("%s is made for Proxmox VE %s, not for %s.", p.Source, p.Releases, called)
	}
	return ""
}
