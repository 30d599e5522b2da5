// Package fault is the catalogue of what can go wrong with a cluster: how each fault is made and taken back, and
// what the cluster promises while it lasts.
package fault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/lab"
	"proxmox-patroni/prove/internal/ledger"
)

// Scene is the cluster in the moment before a fault.
type Scene struct {
	*cluster.Cluster
	Lab      *lab.Lab
	Book     *ledger.Ledger
	Routes   []string
	Settings cluster.Settings
	Leader   cluster.Machine
	Say      func(format string, args ...any)

	undo []func(context.Context) error
}

// Look fills in who leads.
func (s *Scene) Look(ctx context.Context) (err error) {
	s.Leader, err = s.Cluster.Leader(ctx)
	return err
}

// Undo takes back what was done, the last thing first. All of it is tried, and what was taken back is forgotten.
func (s *Scene) Undo(ctx context.Context) error {
	steps := s.undo
	s.undo = nil
	var errs []error
	for _, step := range slices.Backward(steps) {
		errs = append(errs, step(ctx))
	}
	return errors.Join(errs...)
}

// later remembers how to take back what is about to be done. It is called before the doing, so that an interruption in
// between leaves nothing behind.
func (s *Scene) later(step func(context.Context) error) { s.undo = append(s.undo, step) }

func (s *Scene) powerOff(ctx context.Context, m cluster.Machine) error {
	s.later(func(ctx context.Context) error { return s.Lab.PowerOn(ctx, m) })
	return s.Lab.PowerOff(ctx, m)
}

// replicas are the members that do not lead.
func (s *Scene) replicas() []cluster.Machine {
	return slices.DeleteFunc(s.Group("patroni"), func(m cluster.Machine) bool { return m.Name == s.Leader.Name })
}

// inside runs a script on a machine now, and another one to take it back.
func (s *Scene) inside(ctx context.Context, m cluster.Machine, now, undo string) error {
	if undo != "" {
		s.later(func(ctx context.Context) error {
			_, err := s.Lab.Run(ctx, m, undo)
			return err
		})
	}
	_, err := s.Lab.Run(ctx, m, now)
	return err
}

// refuse makes a machine's kernel drop packets that match one of the nftables conditions. prove has a table of
// its own on the machine, so taking it back cannot touch other rules.
func (s *Scene) refuse(ctx context.Context, m cluster.Machine, in, out string) error {
	rules := fmt.Sprintf(`
nft -f - <<'END'
table inet prove {
  chain in { type filter hook input priority -10; iifname != "lo" %s drop; }
  chain out { type filter hook output priority -10; oifname != "lo" %s drop; }
}
END
`, in, out)
	return s.inside(ctx, m, rules, "nft delete table inet prove\n")
}

// Prepare sees to nft on every member and wherever the address may be, which the cuts of single ports and ways need.
func (s *Scene) Prepare(ctx context.Context) error {
	machines := s.Group("patroni")
	for _, m := range s.Holders() {
		if !m.In("patroni") {
			machines = append(machines, m)
		}
	}
	for _, m := range machines {
		script := "command -v nft >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -qqy --no-install-recommends nftables >&2\n"
		if _, err := s.Lab.Run(ctx, m, script); err != nil {
			return fmt.Errorf("nftables is needed to cut single ports: %w", err)
		}
	}
	return nil
}

// takeover waits until every route was served by another server than the leader of before.
func (s *Scene) takeover(ctx context.Context) error {
	limit := 2*time.Duration(s.Settings.TTL+s.Settings.LoopWait+s.Settings.PrimaryStartTimeout)*time.Second + time.Minute
	served := func() string {
		for _, name := range s.Routes {
			if last, ok := s.Book.Last(name); !ok || last.Server == s.Leader.Address {
				return name
			}
		}
		return ""
	}
	return poll(ctx, limit, func() string {
		if name := served(); name != "" {
			return fmt.Sprintf("route %s is not served by another member than %s", name, s.Leader.Name)
		}
		return ""
	})
}

// hold lets a fault last for a time.
func hold(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// poll waits until nothing is wrong any more, for a limited time.
func poll(ctx context.Context, limit time.Duration, wrong func() string) error {
	for deadline := time.Now().Add(limit); ; {
		trouble := wrong()
		if trouble == "" {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%w: after %s, %s", ErrLate, limit, trouble)
		}
		if err := hold(ctx, 50*time.Millisecond); err != nil {
			return err
		}
	}
}

// ErrLate marks what did not happen in the time that was given to it: a broken promise, not a broken proof.
var ErrLate = errors.New("did not happen in time")

// set writes a list as nftables does: { a, b }.
func set(items []string) string { return "{ " + strings.Join(items, ", ") + " }" }
