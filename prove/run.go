package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/fault"
	"proxmox-patroni/prove/internal/lab"
	"proxmox-patroni/prove/internal/ledger"
	"proxmox-patroni/prove/internal/load"
	"proxmox-patroni/prove/internal/report"
	"proxmox-patroni/prove/internal/watch"
)

// lookEvery is how often every member is asked what it is.
const lookEvery = 200 * time.Millisecond

var errUnknown = errors.New("a round could not be judged to its end; the report says which, and why")

// run does what the command line says and returns how many promises were broken.
func run(ctx context.Context, o options) (int, error) {
	if err := os.MkdirAll(o.out, 0o755); err != nil {
		return 0, err
	}
	if len(o.merge) > 0 {
		return merge(o)
	}
	private, err := os.MkdirTemp("", "prove")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(private)
	scene, err := connect(ctx, o, private)
	if err != nil {
		return 0, err
	}
	file, err := os.OpenFile(filepath.Join(o.out, "ledger.tsv"), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o644)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	scene.Book = ledger.New(file)
	broken, err := underLoad(ctx, o, scene, filepath.Join(private, "ca.crt"))
	return broken, errors.Join(err, scene.Book.Flush())
}

func merge(o options) (int, error) {
	whole, err := report.Read(o.merge[0])
	if err != nil {
		return 0, err
	}
	for _, file := range o.merge[1:] {
		more, err := report.Read(file)
		if err != nil {
			return 0, err
		}
		whole.Merge(more)
	}
	err = whole.Write(o.out)
	if whole.Unknown() {
		err = errors.Join(err, errUnknown)
	}
	return whole.Broken(), err
}

// connect finds the cluster and sees to what the faults need.
func connect(ctx context.Context, o options, private string) (*fault.Scene, error) {
	inventory, err := cluster.ReadInventory(o.inventory)
	if err != nil {
		return nil, err
	}
	if inventory.SSHKey == "" {
		inventory.SSHKey = cmp.Or(o.key, "/var/lib/pvelab/"+o.lab+"/id_ed25519")
	}
	machines := lab.New(o.pvelab, o.lab, inventory, filepath.Join(private, "known_hosts"))
	if err := machines.Owns(ctx, inventory.Machines); err != nil {
		return nil, err
	}
	found, err := cluster.Connect(ctx, inventory, machines.Run)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(private, "ca.crt"), found.CA, 0o600); err != nil {
		return nil, err
	}
	scene := &fault.Scene{Cluster: found, Lab: machines}
	return scene, scene.Prepare(ctx)
}

// underLoad runs all series while clients write, and leaves the cluster as it was.
func underLoad(ctx context.Context, o options, scene *fault.Scene, caFile string) (broken int, err error) {
	before, err := scene.Cluster.Settings(ctx)
	if err != nil {
		return 0, err
	}
	generator, err := load.New(ctx, scene.Cluster, scene.Book, caFile)
	if err != nil {
		return 0, errors.Join(err, generator.Remove(ctx))
	}
	work, stop := context.WithCancel(ctx)
	defer func() {
		stop()
		err = errors.Join(err, leave(context.WithoutCancel(ctx), scene, generator, before))
	}()
	eye := watch.New(lookEvery)
	generator.Start(work, o.writers, o.rate)
	if err := generator.Probe(work, lookEvery, eye.Probed); err != nil {
		return 0, err
	}
	go eye.Patroni(work, scene.Cluster)
	scene.Routes = generator.Routes
	r := &runner{scene: scene, load: generator, book: scene.Book, watch: eye, untimed: o.untimed}
	return r.all(ctx, o, before)
}

// leave takes everything back, also after an interruption: first what is broken, and once the cluster is whole, the
// database and the settings.
func leave(ctx context.Context, scene *fault.Scene, generator *load.Generator, before cluster.Settings) error {
	ctx, cancel := context.WithTimeout(ctx, 2*wholeLimit)
	defer cancel()
	err := scene.Undo(ctx)
	return errors.Join(err, scene.Await(ctx, wholeLimit), generator.Remove(ctx), scene.Apply(ctx, before))
}

// all goes through the settings and the faults, and writes the report anew after every round: an
// interrupted run has one, too.
func (r *runner) all(ctx context.Context, o options, deployed cluster.Settings) (int, error) {
	page := &report.Report{
		Started: time.Now(), Writers: o.writers, PerSecond: o.rate, Untimed: o.untimed,
		Machine: fmt.Sprintf("lab on one machine of %d cores", runtime.NumCPU()),
	}
	var err error
	if page.Versions, err = r.scene.Versions(ctx); err != nil {
		return 0, err
	}
	for _, preset := range o.presets {
		for _, sync := range o.syncs {
			want, err := cluster.Want(preset, sync)
			if err != nil {
				return page.Broken(), err
			}
			if err := r.scene.Apply(ctx, want); err != nil {
				return page.Broken(), fmt.Errorf("preset %s, synchronous mode %s: %w", preset, sync, err)
			}
			want.DeployedTTL = deployed.TTL
			r.scene.Settings = want
			for _, f := range fault.Possible(o.faults, r.scene.Has) {
				series := report.Series{Preset: preset, Sync: sync, Fault: f.Name, Summary: f.Summary, Bounds: map[string]fault.Bound{}}
				for _, route := range r.load.Routes {
					series.Bounds[route] = f.Bound(want, route)
				}
				err := r.series(ctx, f, o.n, func(round report.Round) error {
					s := page.Find(series)
					s.Rounds = append(s.Rounds, round)
					tell(*s, round, o.n)
					return page.Write(o.out)
				})
				if err != nil {
					return page.Broken(), err
				}
			}
		}
	}
	fmt.Printf("%d promises broken; report in %s\n", page.Broken(), o.out)
	return page.Broken(), nil
}

// tell prints a line per round.
func tell(s report.Series, round report.Round, n int) {
	var gaps []string
	for _, route := range s.Routes() {
		gaps = append(gaps, fmt.Sprintf("%s %.1f/%.0f s", route, round.Gaps[route], s.Bounds[route].Seconds()))
	}
	fmt.Printf("%s %-4s %-6s %-24s %d/%d  without writes %s  lost %d/%d  two leaders %d (seen %.1f s)  whole %.1f s  %s → %s\n",
		time.Now().Format("15:04:05"), s.Preset, s.Sync, s.Fault, len(s.Rounds), n, strings.Join(gaps, ", "), round.Lost, round.Acked,
		len(round.Splits), round.TwoSeen, round.Whole, round.Leader, round.NewLeader)
	for _, limit := range round.Limits {
		fmt.Println("         known limit:", limit)
	}
	for _, broken := range round.Broken {
		fmt.Println("         BROKEN:", broken)
	}
}
