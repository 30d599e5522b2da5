package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"time"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/fault"
	"proxmox-patroni/prove/internal/ledger"
	"proxmox-patroni/prove/internal/load"
	"proxmox-patroni/prove/internal/report"
	"proxmox-patroni/prove/internal/watch"
)

const (
	// wholeLimit is how long a cluster may take to be whole again before a human would be called.
	wholeLimit = 5 * time.Minute
	// pause between two faults, at least; a random part of a loop comes on top, so that faults fall on all of it.
	pause = 3 * time.Second
)

// errNotWhole ends a run: the next fault would not be a single one.
var errNotWhole = errors.New("the cluster did not become whole again by itself; see it as it is: patronictl list")

// runner does rounds of faults on one cluster under load.
type runner struct {
	scene *fault.Scene
	load  *load.Generator
	book  *ledger.Ledger
	watch *watch.Watch
	audit ledger.Audit
	line  cluster.Line // as found after the round before

	untimed bool // no bound is judged
}

// series runs one fault n times and hands over each round as it ends.
func (r *runner) series(ctx context.Context, f fault.Fault, n int, done func(report.Round) error) error {
	for range n {
		round, err := r.round(ctx, f)
		if err := handOver(round, err, done); err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return nil
}

// handOver reports a round before its error ends the run: what is known of it by then, broken promises above all.
func handOver(round report.Round, err error, done func(report.Round) error) error {
	if err == nil || len(round.Broken) > 0 || len(round.Unknown) > 0 {
		err = errors.Join(err, done(round))
	}
	if round.Whole < 0 {
		err = errors.Join(errNotWhole, err)
	}
	return err
}

// round: make sure that all is well, break it, see it heal, and settle the accounts.
func (r *runner) round(ctx context.Context, f fault.Fault) (report.Round, error) {
	var round report.Round
	if err := r.ready(ctx, f); err != nil {
		return round, err
	}
	round.Leader = r.scene.Leader.Name
	round.Injected = time.Now()
	fault, err := r.inflict(ctx, f)
	round.Number, round.Broken = r.book.Round(), fault.broken
	if err != nil {
		return round, err
	}
	err = r.healed(ctx, fault.ended)
	switch {
	case ctx.Err() != nil:
		return round, ctx.Err() // an interruption breaks no promise
	case err != nil:
		round.Whole = -1
		round.Broken = append(round.Broken, err.Error())
	default:
		round.Whole = time.Since(fault.ended).Seconds()
	}
	if err = r.settle(ctx, f, &round); err != nil {
		round.Unknown = append(round.Unknown, err.Error())
	}
	return round, err
}

// healed waits until every route serves writes again and the cluster is whole. Writes go first: right after a crash
// Patroni may not have noticed, and would still call everything well.
func (r *runner) healed(ctx context.Context, since time.Time) error {
	if err := r.load.Flowing(ctx, since, wholeLimit); err != nil {
		return err
	}
	return r.scene.Await(ctx, wholeLimit)
}

// ready waits for a whole cluster, puts etcd's leader where the fault wants it, and starts a fresh page.
func (r *runner) ready(ctx context.Context, f fault.Fault) error {
	if err := r.scene.Await(ctx, wholeLimit); err != nil {
		return fmt.Errorf("before the fault: %w", err)
	}
	if err := r.firstLine(ctx); err != nil {
		return err
	}
	phase := time.Duration(rand.Float64() * float64(r.scene.Settings.LoopWait) * float64(time.Second))
	if err := sleep(ctx, pause+phase); err != nil {
		return err
	}
	if err := r.scene.Look(ctx); err != nil {
		return err
	}
	if err := r.placeEtcd(ctx, f.Together); err != nil {
		return err
	}
	r.book.NextRound()
	r.watch.Reset()
	r.load.Misses()
	return r.load.Flowing(ctx, time.Now(), time.Minute)
}

// firstLine looks at the timelines before the first fault, as the audits do after each.
func (r *runner) firstLine(ctx context.Context) (err error) {
	if r.line.Timeline == 0 {
		r.line, _, err = r.scene.Follow(ctx, r.line, r.historyLimit())
	}
	return err
}

// historyLimit is how long Patroni may take to tell of a new timeline: the leader writes its history a loop after the
// promotion and any member shows it a loop later. A minute more, because late is not forked.
func (r *runner) historyLimit() time.Duration {
	return 2*time.Duration(r.scene.Settings.LoopWait)*time.Second + time.Minute
}

// placeEtcd brings etcd's leader to the leader's machine, or away from it.
func (r *runner) placeEtcd(ctx context.Context, together bool) error {
	at, err := r.scene.EtcdLeader(ctx)
	if err != nil {
		return err
	}
	to := r.scene.Leader
	if !together {
		to = at
		for _, m := range r.scene.Group("etcd") {
			if at.Name == r.scene.Leader.Name && m.Name != at.Name {
				to = m
			}
		}
	}
	if !to.In("etcd") {
		return nil // the two never meet in this cluster
	}
	return r.scene.MoveEtcdLeader(ctx, to)
}

// inflicted is a fault that is over.
type inflicted struct {
	ended  time.Time
	broken []string
}

func (r *runner) inflict(ctx context.Context, f fault.Fault) (inflicted, error) {
	var done inflicted
	err := f.Inject(ctx, r.scene)
	if err == nil && f.Until != nil {
		err = f.Until(r.scene, ctx)
	}
	if errors.Is(err, fault.ErrLate) && ctx.Err() == nil {
		done.broken = append(done.broken, err.Error())
		err = nil
	}
	if err != nil {
		return done, err
	}
	err = r.scene.Undo(ctx)
	done.ended = time.Now()
	return done, err
}

// settle compares what was promised with what the ledger and the watch know.
func (r *runner) settle(ctx context.Context, f fault.Fault, round *report.Round) error {
	round.Load = loadAverage()
	until := time.Now()
	commits := r.book.Commits()
	round.Gaps = map[string]float64{}
	for _, route := range r.load.Routes {
		gap := ledger.Longest(commits, route, round.Injected, until).Length().Seconds()
		round.Gaps[route] = gap
		if bound := f.Bound(r.scene.Settings, route); gap > bound.Seconds() && !r.untimed {
			round.Broken = append(round.Broken, fmt.Sprintf("no write by the route %s for %.1f s, and the bound is %.1f s (%s)", route, gap, bound.Seconds(), bound))
		}
	}
	if leader, err := r.scene.Cluster.Leader(ctx); err == nil {
		round.NewLeader = leader.Name
	}
	round.TwoSeen = r.watch.Overlap().Seconds()
	round.ReadMisses = r.load.Misses()
	for _, s := range ledger.Splits(commits) {
		round.Splits = append(round.Splits, fmt.Sprintf("%s acknowledged a write on timeline %d %s after %s had done so on timeline %d",
			s.Late.Server, s.Late.Timeline, s.Late.Start.Sub(s.Early.End).Round(time.Millisecond), s.Early.Server, s.Early.Timeline))
	}
	for _, split := range round.Splits {
		// Without synchronous replication nothing outside of a machine can keep it from saying yes.
		if f.Unfenced && !r.scene.Synchronous {
			round.Limits = append(round.Limits, "two writable leaders: "+split)
		} else {
			round.Broken = append(round.Broken, "two writable leaders: "+split)
		}
	}
	if err := r.count(ctx, round); err != nil {
		return err
	}
	if err := r.follow(ctx, f, round); err != nil {
		return err
	}
	return r.book.Flush()
}

// count looks on the leader for every commit that was ever acknowledged, also in earlier rounds and between them.
func (r *runner) count(ctx context.Context, round *report.Round) error {
	all := r.book.All()
	rows, err := r.load.Rows(ctx)
	if err != nil {
		return err
	}
	come, lost := r.audit.Look(all, rows)
	for _, c := range come {
		if slices.Contains(r.load.Routes, c.Route) {
			round.Acked++
		}
	}
	for _, c := range lost {
		if slices.Contains(r.load.Routes, c.Route) {
			round.Lost++
		} else {
			round.ProbesLost++
		}
	}
	if len(lost) > 0 && r.scene.Synchronous {
		round.Broken = append(round.Broken, fmt.Sprintf("%d acknowledged commits lost in synchronous mode, the first of round %d", len(lost), lost[0].Round))
	}
	return nil
}

// follow looks at who leads now, and on which timeline.
func (r *runner) follow(ctx context.Context, f fault.Fault, round *report.Round) error {
	before := r.line.Timeline
	line, trouble, err := r.scene.Follow(ctx, r.line, r.historyLimit())
	if err != nil {
		return err
	}
	r.line = line
	if trouble != "" {
		round.Broken = append(round.Broken, trouble)
	}
	if f.Stays && (round.NewLeader != round.Leader || line.Timeline != before) {
		round.Broken = append(round.Broken, fmt.Sprintf("the leader changed for nothing: %s on timeline %d, and now %s on %d",
			round.Leader, before, round.NewLeader, line.Timeline))
	}
	return nil
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// loadAverage of the machine under the lab: measurements on a busy one are slower, and the reader should know.
func loadAverage() float64 {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 0
	}
	var load float64
	fmt.Sscan(string(text), &load)
	return load
}
