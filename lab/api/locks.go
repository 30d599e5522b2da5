package api

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/semaphore"

	"proxmox-patroni/lab/pve"
)

// guestLocks makes work on one guest wait for other work on the same guest.
// Cloning only reads its source, so many clones share it.
type guestLocks struct {
	mu      sync.Mutex
	timeout time.Duration
	guests  map[int]*semaphore.Weighted
}

const everyReader = 1 << 20

func newGuestLocks(timeout time.Duration) *guestLocks {
	return &guestLocks{timeout: timeout, guests: make(map[int]*semaphore.Weighted)}
}

// exclusive waits for sole use of a guest; the caller calls the result to end it.
func (l *guestLocks) exclusive(ctx context.Context, kind pve.Kind, vmid int) (func(), error) {
	return l.acquire(ctx, kind, vmid, everyReader)
}

// shared waits until nobody uses the guest exclusively.
func (l *guestLocks) shared(ctx context.Context, kind pve.Kind, vmid int) (func(), error) {
	return l.acquire(ctx, kind, vmid, 1)
}

func (l *guestLocks) acquire(ctx context.Context, kind pve.Kind, vmid int, weight int64) (func(), error) {
	l.mu.Lock()
	lock := l.guests[vmid]
	if lock == nil {
		lock = semaphore.NewWeighted(everyReader)
		l.guests[vmid] = lock
	}
	l.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, l.timeout)
	defer cancel()
	if err := lock.Acquire(ctx, weight); err != nil {
		file := fmt.Sprintf("/var/lock/qemu-server/lock-%d.conf", vmid)
		if kind == pve.LXC {
			file = fmt.Sprintf("/run/lock/lxc/pve-config-%d.lock", vmid)
		}
		return nil, pve.Errorf("can't lock file '%s' - got timeout", file)
	}
	return func() { lock.Release(weight) }, nil
}
