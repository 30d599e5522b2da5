package nspawn

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestOnlyTheDistributionsSourcesAreCarried(t *testing.T) {
	apt := t.TempDir()
	write(t, filepath.Join(apt, "sources.list.d/debian.sources"),
		"Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main contrib\n\n"+
			"# Types: deb-src\nTypes: deb\nURIs: http://mirror.example/off\nSuites: bookworm\nComponents: main\nEnabled: no\n")
	write(t, filepath.Join(apt, "sources.list.d/vendor.sources"),
		"Types: deb\nURIs: https://vendor.example\nSuites: bookworm\nComponents: main\nSigned-By: /etc/apt/keyrings/vendor.gpg\n")
	write(t, filepath.Join(apt, "sources.list.d/vendor.list"), "deb [signed-by=/k.gpg] https://vendor.example bookworm main\n")
	write(t, filepath.Join(apt, "sources.list"),
		"# deb cdrom:[Debian]\ndeb http://mirror.example/security bookworm-security main\ndeb http://mirror.example/debian trixie main\n")
	want := "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main contrib\nSigned-By: " + debianKeyring + "\n" +
		"\nTypes: deb\nURIs: http://mirror.example/security\nSuites: bookworm-security\nComponents: main\nSigned-By: " + debianKeyring + "\n"
	got := debianSources(apt, "bookworm")
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	want = strings.ReplaceAll(want, "bookworm", "trixie")
	if got := ofSuite(got, "bookworm", "trixie"); got != want {
		t.Errorf("of another release: got:\n%s\nwant:\n%s", got, want)
	}
}
