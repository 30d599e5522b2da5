package plantest

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
)

const (
	telmate  = "telmate"
	telmate3 = "telmate3"
	bpg      = "bpg"

	node    = "proxmox-node"
	cluster = "patroni-cluster"
)

// scratch holds what all tests share: the built app, what it synthesized, and Terraform's data directories.
var scratch string

func TestMain(m *testing.M) {
	flag.Parse()
	// Terraform and the providers wait for each other and for tasks: more tests than processors can run at a time.
	if flag.Lookup("test.parallel").Value.String() == strconv.Itoa(runtime.GOMAXPROCS(0)) {
		if err := flag.Set("test.parallel", strconv.Itoa(4*runtime.GOMAXPROCS(0))); err != nil {
			panic(err)
		}
	}
	os.Exit(func() int {
		var err error
		if scratch, err = os.MkdirTemp("", "plantest-"); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(scratch)
		return m.Run()
	}())
}

// project is the root of the repository.
var project = func() string {
	here, err := filepath.Abs("..")
	if err != nil {
		panic(err)
	}
	return here
}()

// mirror is the directory with the providers.
func mirror(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("PROVIDER_MIRROR")
	if dir == "" {
		dir = ".cache/mirror"
	}
	if !filepath.IsAbs(dir) {
		dir = filepath.Join(project, dir)
	}
	if _, err := os.Stat(filepath.Join(dir, "terraformrc")); err != nil {
		missing(t, "no provider mirror: %v; run `tools/mirror %s` (make test does)", err, dir)
	}
	return dir
}

// missing ends a test that lacks a prerequisite: a failure in CI, a skip elsewhere.
func missing(t testing.TB, format string, args ...any) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatalf(format, args...)
	}
	t.Skipf(format, args...)
}

// app builds the program once.
var app = sync.OnceValues(func() (string, error) {
	// go test caches a result by the files that the test itself opened; the app is built by a child process.
	for _, dir := range []string{project, filepath.Join(project, "constructs")} {
		if _, err := os.ReadDir(dir); err != nil {
			return "", err
		}
	}
	binary := filepath.Join(scratch, "app")
	_, err := run(project, os.Environ(), "go", "build", "-o", binary, ".")
	return binary, err
})

// synthesized gives, per provider, the directory that holds the synthesized stacks.
var synthesized = map[string]func() (string, error){
	telmate:  sync.OnceValues(func() (string, error) { return synth(telmate) }),
	telmate3: sync.OnceValues(func() (string, error) { return synth(telmate3) }),
	bpg:      sync.OnceValues(func() (string, error) { return synth(bpg) }),
}

func synth(provider string) (string, error) {
	app, err := app()
	if err != nil {
		return "", err
	}
	out := filepath.Join(scratch, provider)
	_, err = run(project, append(os.Environ(),
		"CDKTF_OUTDIR="+out,
		fmt.Sprintf(`CDKTF_CONTEXT_JSON={"provider":%q}`, provider),
		"TMPDIR="+scratch,
	), app)
	return filepath.Join(out, "stacks"), err
}

// run runs a program and gives its standard output; the error has what it said on standard error.
func run(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, env
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		err = fmt.Errorf("%s %s: %w\n%s", filepath.Base(name), strings.Join(args, " "), err, &stderr)
	}
	return string(out), err
}
