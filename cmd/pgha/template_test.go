package main

import (
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// TestTemplateSeesNothing: a token without any right is told how to let it look, not that there are no storages.
func TestTemplateSeesNothing(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(s *pve.Seed) {
		s.Users = append(s.Users, pve.User{ID: "terraform@pve", Tokens: map[string]pve.Token{"deploy": {Secret: pvetest.Secret}}})
	}))
	const want = "pveum acl modify / --roles PVEAuditor --users terraform@pve"
	if out, err := call(t, server, "template", "--token-id", "terraform@pve!deploy"); err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want %q\n%s", err, want, out)
	}
}

// TestProgress: of the hundreds of lines that a download writes, one in ten percent is shown, from ten on.
func TestProgress(t *testing.T) {
	var out strings.Builder
	p := &progress{out: &out}
	for _, line := range []string{
		"downloading https://example.org/a.img", "", " 0K ........ ........  1% 2.10M 4m", " 32K .......  2% 2.1M 4m", " 64K .......  9% 2.1M 4m",
		" 96K ...... 10% 2.10M 3m", " 97K ...... 11% 2.10M 3m", "transferred 1.5 GiB of 3.0 GiB (50.25%)", " 999K ..... 100% 2.10M=4m", "finished",
	} {
		p.say(line)
	}
	if got, want := strings.Count(out.String(), "\n"), 5; got != want || !strings.HasPrefix(out.String(), "downloading") || !strings.HasSuffix(out.String(), "finished\n") {
		t.Errorf("%d lines, want %d:\n%s", got, want, &out)
	}
}
