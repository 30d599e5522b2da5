package nspawn

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// carry is what machines inherit from the host, so that they can reach packages
// exactly as the host can: package sources, apt's and pip's download settings
// and the certificates the host trusts beyond those of the distribution.
type carry struct {
	sources string // for /etc/apt/sources.list.d; empty: mmdebstrap's own default
	files   []file // paths relative to the machine's root
}

func readCarry(suite string) (carry, error) {
	var c carry
	if host := hostCodename(); slices.Contains(Suites, host) {
		c.sources = ofSuite(debianSources("/etc/apt", host), host, suite)
	}
	confs, err := filepath.Glob("/etc/apt/apt.conf.d/*")
	if err != nil {
		return c, err
	}
	for _, path := range confs {
		text, err := os.ReadFile(path)
		// Only settings for downloads; hooks would run programs of the host.
		if err == nil && strings.Contains(string(text), "Acquire::") && !strings.Contains(string(text), "Invoke") {
			c.files = append(c.files, file{path[1:], string(text), 0o644})
		}
	}
	certs, err := filepath.Glob("/usr/local/share/ca-certificates/*.crt")
	if err != nil {
		return c, err
	}
	for _, path := range certs {
		text, err := os.ReadFile(path)
		if err != nil {
			return c, err
		}
		c.files = append(c.files, file{path[1:], string(text), 0o644})
	}
	pip, err := os.ReadFile("/etc/pip.conf")
	if err != nil { // pip brings its own certificates unless it is told otherwise
		pip = []byte("[global]\ncert = /etc/ssl/certs/ca-certificates.crt\n")
	}
	c.files = append(c.files, file{"etc/pip.conf", string(pip), 0o644})
	return c, nil
}

func (c carry) hash(w io.Writer) {
	fmt.Fprintln(w, c.sources)
	for _, f := range c.files {
		fmt.Fprintln(w, f.path, len(f.text), f.text)
	}
}

func (c carry) install(ctx context.Context, root string) error {
	if err := writeTree(root, c.files); err != nil {
		return err
	}
	return run(ctx, "chroot", root, "update-ca-certificates")
}

func hostCodename() string {
	text, _ := os.ReadFile("/etc/os-release")
	for line := range strings.Lines(string(text)) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "VERSION_CODENAME="); ok {
			return name
		}
	}
	return ""
}

// debianSources collects the host's sources for the distribution itself, in
// deb822 form, and leaves out those of other vendors: their keys are not in the tree.
func debianSources(etcApt, suite string) string {
	var stanzas []string
	lists, _ := filepath.Glob(filepath.Join(etcApt, "sources.list.d/*.sources"))
	for _, path := range lists {
		text, _ := os.ReadFile(path)
		for stanza := range strings.SplitSeq(string(text), "\n\n") {
			if s := debianStanza(stanza, suite); s != "" {
				stanzas = append(stanzas, s)
			}
		}
	}
	lists, _ = filepath.Glob(filepath.Join(etcApt, "sources.list.d/*.list"))
	for _, path := range append(lists, filepath.Join(etcApt, "sources.list")) {
		text, _ := os.ReadFile(path)
		for line := range strings.Lines(string(text)) {
			if s := debianLine(line, suite); s != "" {
				stanzas = append(stanzas, s)
			}
		}
	}
	return strings.Join(stanzas, "\n")
}

// ofSuite asks the host's mirrors for another release than the host's own.
func ofSuite(sources, host, suite string) string {
	lines := strings.Split(sources, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "Suites: ") {
			lines[i] = strings.ReplaceAll(line, host, suite)
		}
	}
	return strings.Join(lines, "\n")
}

const debianKeyring = "/usr/share/keyrings/debian-archive-keyring.gpg"

func debianStanza(stanza, suite string) string {
	fields := map[string]string{}
	for line := range strings.Lines(stanza) {
		if key, value, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, "#") {
			fields[key] = strings.TrimSpace(value)
		}
	}
	if fields["Enabled"] == "no" || !strings.Contains(fields["Types"], "deb") {
		return ""
	}
	if by := fields["Signed-By"]; by != "" && !strings.HasPrefix(filepath.Base(by), "debian-archive") {
		return ""
	}
	return deb822(fields["URIs"], strings.Fields(fields["Suites"]), fields["Components"], suite)
}

func debianLine(line, suite string) string {
	f := strings.Fields(line)
	if len(f) < 4 || f[0] != "deb" || strings.HasPrefix(f[1], "[") {
		return "" // options in brackets: not the plain line that Debian's installer writes
	}
	return deb822(f[1], f[2:3], strings.Join(f[3:], " "), suite)
}

func deb822(uris string, suites []string, components, suite string) string {
	for _, s := range suites {
		switch s {
		case suite, suite + "-updates", suite + "-security", suite + "-backports":
		default:
			return ""
		}
	}
	if uris == "" || len(suites) == 0 || !strings.Contains(components, "main") {
		return ""
	}
	return fmt.Sprintf("Types: deb\nURIs: %s\nSuites: %s\nComponents: %s\nSigned-By: %s\n",
		uris, strings.Join(suites, " "), components, debianKeyring)
}
