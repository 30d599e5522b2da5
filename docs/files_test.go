package docs

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// read is the text of a file, by its path from the project's root.
func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", path))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// glob lists files by patterns from the project's root.
func glob(t *testing.T, patterns ...string) []string {
	t.Helper()
	var paths []string
	for _, pattern := range patterns {
		found, err := filepath.Glob(filepath.Join("..", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range found {
			paths = append(paths, strings.TrimPrefix(path, "../"))
		}
	}
	return paths
}

// pages are all that people read.
func pages(t *testing.T) []string {
	return glob(t, "*.md", "docs/*.md", "ansible/*.md", "ansible/roles/*/README.md", "lab/*.md", "e2e/*.md")
}

var (
	fence = regexp.MustCompile("(?ms)^ *```(\\w+)[^\n]*\n(.*?)^ *```")
	link  = regexp.MustCompile(`\]\(([^)#:\s]+)(#[^)]*)?\)`)
)

// commands are the lines of a page's shell blocks, without comments, assignments before and redirections after.
func commands(page string) []string {
	var lines []string
	for _, block := range fence.FindAllStringSubmatch(page, -1) {
		if block[1] != "sh" {
			continue
		}
		for _, line := range strings.Split(block[2], "\n") {
			line, _, _ = strings.Cut(line, " #")
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// TestLinks: what a page links to in this repository is there.
func TestLinks(t *testing.T) {
	for _, page := range pages(t) {
		for _, l := range link.FindAllStringSubmatch(read(t, page), -1) {
			if _, err := os.Stat(filepath.Join("..", filepath.Dir(page), l[1])); err != nil {
				t.Errorf("%s links to %s, which is not there", page, l[1])
			}
		}
	}
}
