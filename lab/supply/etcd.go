package supply

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// The programs of a release, and the modules that they are the main packages of.
var etcdPrograms = []struct{ name, module string }{
	{"etcd", "go.etcd.io/etcd/server/v3"},
	{"etcdctl", "go.etcd.io/etcd/etcdctl/v3"},
	{"etcdutl", "go.etcd.io/etcd/etcdutl/v3"},
}

const sumsName = "SHA256SUMS"

func releaseName(version string) string {
	return "etcd-v" + version + "-linux-" + runtime.GOARCH
}

func archiveName(version string) string { return releaseName(version) + ".tar.gz" }

// buildEtcd compiles one version in a module of its own, with the dependencies
// that this version of etcd asks for, and packs it as its releases are packed.
func buildEtcd(ctx context.Context, version, dir string) error {
	work := filepath.Join(dir, "work")
	bin := filepath.Join(work, releaseName(version))
	if err := os.MkdirAll(bin, 0o755); err != nil {
		return err
	}
	if err := goTool(ctx, work, "mod", "init", "etcd.supply"); err != nil {
		return err
	}
	get, build := []string{"get"}, []string{"build", "-trimpath", "-ldflags=-s -w", "-o", bin + "/"}
	for _, p := range etcdPrograms {
		get = append(get, p.module+"@v"+version)
		build = append(build, p.module)
	}
	if err := goTool(ctx, work, get...); err != nil {
		return err
	}
	if err := goTool(ctx, work, build...); err != nil {
		return err
	}
	// go build names a program after the last element of its path before /v3.
	if err := os.Rename(filepath.Join(bin, "server"), filepath.Join(bin, "etcd")); err != nil {
		return err
	}
	if err := pack(dir, version, bin); err != nil {
		return err
	}
	return os.RemoveAll(work)
}

func goTool(ctx context.Context, dir string, args ...string) error {
	program, err := exec.LookPath("go")
	if err != nil {
		return fmt.Errorf("%w: sudo may have taken it from PATH (sudo env PATH=$PATH ...)", err)
	}
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOWORK=off", "GOFLAGS=-buildvcs=false")
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("go %s: %w: %s", args[0], err, bytes.TrimSpace(said.Bytes()))
	}
	return nil
}
