package plantest

import (
	"os"
	"path/filepath"
	"testing"
)

// TestLockIsKept: the providers' checksums outlast the folder that Terraform wrote them to, and hold in a fresh one.
func TestLockIsKept(t *testing.T) {
	t.Parallel()
	app, err := app()
	check(t, err)
	root := t.TempDir()
	out := filepath.Join(root, "cdktf.out")
	synth := func() {
		_, err := run(project, append(os.Environ(), "CDKTF_OUTDIR="+out, `CDKTF_CONTEXT_JSON={"provider":"bpg"}`, "TMPDIR="+scratch), app)
		check(t, err)
	}
	dir := filepath.Join(out, "stacks", node)
	lock := func() string {
		_, err := run(dir, terraformEnv(t, dir), "terraform", "init", "-no-color")
		check(t, err)
		text, err := os.ReadFile(filepath.Join(dir, ".terraform.lock.hcl"))
		check(t, err)
		return string(text)
	}

	synth()
	first := lock()
	synth() // keeps what the first init wrote
	check(t, os.RemoveAll(out))
	kept := filepath.Join(root, "terraform."+node+".lock.hcl")
	text, err := os.ReadFile(kept)
	check(t, err)
	equal(t, "kept", string(text), first)

	marked := "# kept\n" + first
	check(t, os.WriteFile(kept, []byte(marked), 0o600))
	synth()
	equal(t, "in a fresh folder, after its init", lock(), marked)
}
