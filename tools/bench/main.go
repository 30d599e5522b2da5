// Command bench measures synthesis: this project's program and an empty CDKTF program, alone and under the CDKTF
// CLI, one after the other so that both see the same machine. It also plans 1, 3 and 10 instances against the
// providers' schemas. Run it by `make bench`, from the project's root.
package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"syscall"
	"time"
)

const (
	appRuns = 7
	cliRuns = 3
)

func main() {
	dir, err := os.MkdirTemp("", "bench-")
	if err == nil {
		defer os.RemoveAll(dir)
		err = bench(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench(dir string) error {
	ours, empty := filepath.Join(dir, "app"), filepath.Join(dir, "empty")
	for binary, pkg := range map[string]string{ours: ".", empty: "./tools/bench/empty"} {
		if out, err := exec.Command("go", "build", "-o", binary, pkg).CombinedOutput(); err != nil {
			return fmt.Errorf("go build %s: %w\n%s", pkg, err, out)
		}
	}
	out := filepath.Join(dir, "out")
	if err := os.Setenv("CDKTF_OUTDIR", out); err != nil {
		return err
	}
	results, err := compare(appRuns, []subject{
		{"our program", []string{ours}},
		{"an empty CDKTF program", []string{empty}},
	})
	if err != nil {
		return err
	}
	cli := func(app string) []string {
		return []string{"npx", "--no-install", "cdktf", "synth", "--app", app, "--output", out}
	}
	if err := os.Setenv("CI", "true"); err != nil { // the CLI draws no progress
		return err
	}
	underCLI, err := compare(cliRuns, []subject{
		{"cdktf synth, our program", cli(ours)},
		{"cdktf synth, empty program", cli(empty)},
	})
	if err != nil {
		return err
	}
	fmt.Printf("%-28s %8s %8s %10s\n", "", "median", "fastest", "memory")
	for _, r := range append(results, underCLI...) {
		fmt.Println(r)
	}
	median := results[0].median().Seconds() / results[1].median().Seconds()
	fastest := results[0].times[0].Seconds() / results[1].times[0].Seconds()
	fmt.Printf("our program / empty program: %.2f by median, %.2f by fastest\n\n", median, fastest)
	return plans(ours, dir)
}

// subject is a command to measure.
type subject struct {
	name string
	argv []string
}

type result struct {
	name    string
	times   []time.Duration
	peakKiB int64
}

// compare runs the subjects in turn, after one run of each that fills the caches.
func compare(runs int, subjects []subject) ([]result, error) {
	results := make([]result, len(subjects))
	for run := -1; run < runs; run++ {
		for i, s := range subjects {
			took, peak, err := measure(s)
			if err != nil {
				return nil, err
			}
			if run < 0 {
				continue
			}
			r := &results[i]
			r.name, r.times, r.peakKiB = s.name, append(r.times, took), max(r.peakKiB, peak)
		}
	}
	return results, nil
}

// measure runs a command once: its time and its process group's peak of resident memory in KiB.
func measure(s subject) (time.Duration, int64, error) {
	var output bytes.Buffer
	cmd := exec.Command(s.argv[0], s.argv[1:]...)
	cmd.Stdout, cmd.Stderr = &output, &output
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return 0, 0, err
	}
	done := make(chan struct{})
	peak := watch(cmd.Process.Pid, done)
	err := cmd.Wait()
	took := time.Since(start)
	close(done)
	if err != nil {
		return 0, 0, fmt.Errorf("%s: %w\n%s", s.name, err, output.String())
	}
	return took, <-peak, nil
}

func (r result) median() time.Duration {
	sort.Slice(r.times, func(i, j int) bool { return r.times[i] < r.times[j] })
	return r.times[len(r.times)/2]
}

func (r result) String() string {
	median := r.median()
	return fmt.Sprintf("%-28s %7.2fs %7.2fs %10s", r.name, median.Seconds(), r.times[0].Seconds(), mebibytes(r.peakKiB))
}
