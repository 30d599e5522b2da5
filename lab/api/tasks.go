package api

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"proxmox-patroni/lab/pve"
)

// runner owns the goroutines behind tasks.
type runner struct {
	cfg   Config
	locks *guestLocks
	ctx   context.Context
	stop  context.CancelCauseFunc
	group sync.WaitGroup

	mu      sync.Mutex
	cancels map[string]context.CancelCauseFunc
}

var errTaskStopped = errors.New("interrupted by signal")

func newRunner(cfg Config) *runner {
	ctx, stop := context.WithCancelCause(context.Background())
	return &runner{
		cfg: cfg, ctx: ctx, stop: stop,
		locks:   newGuestLocks(cfg.LockTimeout),
		cancels: make(map[string]context.CancelCauseFunc),
	}
}

// task is work that outlives its request.
type task struct {
	kind string // qmclone, vzcreate …
	id   string // what it works on: a VMID
	do   func(*job) error
	// undo takes back what was prepared for the task, after a failure. Optional.
	undo func(*job) error
}

// job is a task while it runs.
type job struct {
	ctx  context.Context
	upid string
	cfg  Config
}

// logf adds a line to the task's log.
func (j *job) logf(format string, args ...any) {
	if j.upid == "" {
		return // work that needs no task
	}
	err := j.cfg.Store.Update(func(s *pve.State) error {
		task, err := s.Task(j.upid)
		if err != nil {
			return err
		}
		task.Log = append(task.Log, fmt.Sprintf(format, args...))
		return nil
	})
	if err != nil {
		j.cfg.Log.Error("task log is lost", "upid", j.upid, "error", err)
	}
}

// start begins a task on behalf of c and returns its UPID. It waits a little for
// the task to end.
func (r *runner) start(c *call, t task) (any, error) {
	upid, err := r.register(c, t)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancelCause(r.ctx)
	r.mu.Lock()
	r.cancels[upid] = cancel
	r.mu.Unlock()

	done := make(chan struct{})
	r.group.Go(func() {
		defer close(done)
		defer cancel(nil)
		r.finish(upid, r.run(&job{ctx: ctx, upid: upid, cfg: r.cfg}, t, c.fault))
	})
	if c.fault.TaskDelay == 0 && r.cfg.TaskGrace > 0 {
		select {
		case <-done:
		case <-time.After(r.cfg.TaskGrace):
		}
	}
	return upid, nil
}

func (r *runner) register(c *call, t task) (string, error) {
	var upid string
	err := r.cfg.Store.Update(func(s *pve.State) error {
		s.Started++
		upid = pve.UPID{
			Node: c.node, PID: os.Getpid(), PStart: s.Started, Start: r.cfg.Now(),
			Type: t.kind, ID: t.id, User: c.id.String(),
		}.String()
		s.AddTask(&pve.Task{UPID: upid})
		return nil
	})
	return upid, err
}

// run does the work, or fails in the way a fault rule asks for, and returns the
// exit status.
func (r *runner) run(j *job, t task, fault Fault) string {
	err := sleep(j.ctx, time.Duration(fault.TaskDelay))
	warns := strings.HasPrefix(fault.TaskError, "WARNINGS: ")
	switch {
	case err != nil:
	case fault.TaskError != "" && !warns:
		err = errors.New(fault.TaskError)
	default:
		err = t.do(j)
	}
	if err == nil && warns {
		return fault.TaskError
	}
	if err == nil {
		return pve.ExitOK
	}
	exit := err.Error()
	if j.ctx.Err() != nil {
		exit = context.Cause(j.ctx).Error()
	}
	if t.undo != nil {
		j.ctx = context.WithoutCancel(j.ctx)
		if err := t.undo(j); err != nil {
			j.logf("cleanup failed: %s", err)
		}
	}
	return exit
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
	return context.Cause(ctx)
}

func (r *runner) finish(upid, exit string) {
	err := r.cfg.Store.Update(func(s *pve.State) error {
		task, err := s.Task(upid)
		if err != nil {
			return err
		}
		task.Finish(r.cfg.Now(), exit)
		return nil
	})
	if err != nil {
		r.cfg.Log.Error("task result is lost", "upid", upid, "exit", exit, "error", err)
	}
	if exit != pve.ExitOK {
		r.cfg.Log.Warn("task failed", "upid", upid, "exit", exit)
	}
	r.mu.Lock()
	delete(r.cancels, upid)
	r.mu.Unlock()
}

// interrupt stops a running task, as the stop button of the web interface does.
func (r *runner) interrupt(upid string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if cancel := r.cancels[upid]; cancel != nil {
		cancel(errTaskStopped)
	}
}

func (r *runner) close() {
	r.stop(errTaskStopped)
	r.group.Wait()
}
