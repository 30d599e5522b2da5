package lockfile

import (
	"os"
	"path/filepath"
	"testing"
)

const (
	stack = `{"terraform": {"required_providers": {"bpg": {"source": "bpg/proxmox", "version": "0.111.1"}, "random": {"source": "hashicorp/random", "version": ">= 2.2.1"}}}}`
	today = `provider "registry.terraform.io/bpg/proxmox" {
  version     = "0.111.1"
  constraints = "0.111.1"
  hashes      = ["h1:today"]
}

provider "registry.terraform.io/hashicorp/random" {
  version = "3.7.2"
}
`
	older = `provider "registry.terraform.io/bpg/proxmox" {
  version = "0.66.0"
}
`
)

func TestSync(t *testing.T) {
	for _, c := range []struct{ name, inStack, kept, want string }{
		{"nothing yet", "", "", ""},
		{"a fresh folder gets the kept file", "", today, today},
		{"what init wrote is kept", today, "", today},
		{"the kept file comes first", today + "# of this machine\n", today, today},
		{"an older version is dropped in both", older, older, ""},
		{"an older kept file gives way", today, older, today},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir, kept := t.TempDir(), filepath.Join(t.TempDir(), "kept.lock.hcl")
			write(t, filepath.Join(dir, "cdk.tf.json"), stack)
			write(t, filepath.Join(dir, Name), c.inStack)
			write(t, kept, c.kept)
			if err := Sync(dir, kept); err != nil {
				t.Fatal(err)
			}
			if got := content(t, filepath.Join(dir, Name)); got != c.want {
				t.Errorf("in the stack: %q, want %q", got, c.want)
			}
			if got := content(t, kept); c.want != "" && got != c.want {
				t.Errorf("kept: %q, want %q", got, c.want)
			}
		})
	}
}

// TestKeep: what another platform's init adds is kept as well.
func TestKeep(t *testing.T) {
	dir, kept := t.TempDir(), filepath.Join(t.TempDir(), "kept.lock.hcl")
	if err := Keep(dir, kept); err != nil {
		t.Fatal(err)
	}
	if got := content(t, kept); got != "" {
		t.Errorf("without a lock file, %q is kept", got)
	}
	write(t, kept, older)
	write(t, filepath.Join(dir, Name), today)
	if err := Keep(dir, kept); err != nil {
		t.Fatal(err)
	}
	if got := content(t, kept); got != today {
		t.Errorf("kept: %q", got)
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if text == "" {
		return
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func content(t *testing.T, file string) string {
	t.Helper()
	text, err := read(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
