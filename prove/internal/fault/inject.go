package fault

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"proxmox-patroni/prove/internal/cluster"
)

func killLeader(ctx context.Context, s *Scene) error { return s.powerOff(ctx, s.Leader) }

func freezeLeader(ctx context.Context, s *Scene) error {
	leader := s.Leader
	s.later(func(ctx context.Context) error { return s.Lab.Thaw(ctx, leader) })
	return s.Lab.Freeze(ctx, leader)
}

func pullCable(ctx context.Context, s *Scene) error {
	leader := s.Leader
	s.later(func(ctx context.Context) error { return s.Lab.Heal(ctx, leader) })
	return s.Lab.Cut(ctx, leader)
}

// killPostgres kills the postmaster, the oldest of PostgreSQL's processes, which leaves its children orphaned.
func killPostgres(ctx context.Context, s *Scene) error {
	return s.inside(ctx, s.Leader, "pkill -KILL -o -x postgres\n", "")
}

func killUnit(unit string) func(context.Context, *Scene) error {
	return func(ctx context.Context, s *Scene) error {
		return s.inside(ctx, s.Leader, "systemctl kill --kill-who=main --signal=KILL "+unit+"\n", "")
	}
}

const (
	stopPatroni = "systemctl kill --kill-who=main --signal=STOP patroni"
	// It may have been killed meanwhile, and not be back yet.
	continuePatroni = "systemctl kill --kill-who=main --signal=CONT patroni || true"
)

func freezePatroni(ctx context.Context, s *Scene) error {
	return s.inside(ctx, s.Leader, stopPatroni+"\n", continuePatroni+"\n")
}

// preventPatroni lets systemd fail to start it. Nothing but the cause is taken back: it has to come by itself.
func preventPatroni(ctx context.Context, s *Scene) error {
	const dropIn = "/run/systemd/system/patroni.service.d"
	return s.inside(ctx, s.Leader, `
mkdir -p `+dropIn+`
printf '[Service]\nExecStartPre=/bin/false\n' >`+dropIn+`/prove.conf
systemctl daemon-reload
systemctl kill --kill-who=main --signal=KILL patroni
`, "rm "+dropIn+"/prove.conf\nsystemctl daemon-reload\n")
}

// slowPatroni stops it again and again, whichever process it is by then. It runs just before its lease would end: long
// enough to renew it, too short to do its work.
func slowPatroni(ctx context.Context, s *Scene) error {
	loop := fmt.Sprintf("while :; do %s || true; sleep %d; %s; sleep 0.1; done", stopPatroni, s.Settings.TTL-2, continuePatroni)
	return s.inside(ctx, s.Leader, "systemd-run --quiet --collect --unit=prove-slow sh -c '"+loop+"'\n",
		"systemctl stop prove-slow\n"+continuePatroni+"\n")
}

func cutFromEtcd(ctx context.Context, s *Scene) error {
	return s.refuse(ctx, s.Leader, "tcp dport { 2379, 2380 }", "tcp dport { 2379, 2380 }")
}

// cutFromClients refuses everyone who is not of the cluster: there, as in real life, clients have machines of
// their own, and load balancers of the inventory are the leader's neighbours.
func cutFromClients(ctx context.Context, s *Scene) error {
	ours := set(cluster.Addresses(s.Machines))
	return s.refuse(ctx, s.Leader, "ip saddr != "+ours+" tcp dport 5432", "ip daddr != "+ours+" tcp sport 5432")
}

func killEtcdLeader(ctx context.Context, s *Scene) error {
	leader, err := s.EtcdLeader(ctx)
	if err != nil {
		return err
	}
	return s.inside(ctx, leader, "systemctl kill --kill-who=main --signal=KILL etcd\n", "")
}

func stopEtcd(ctx context.Context, s *Scene) error {
	for _, m := range s.Group("etcd") {
		// One member alone is not ready until it has found others, so nobody waits for it.
		if err := s.inside(ctx, m, "systemctl stop etcd\n", "systemctl start --no-block etcd\n"); err != nil {
			return err
		}
	}
	return nil
}

// standby is the synchronous replica, or any if there is none.
func (s *Scene) standby(ctx context.Context) (cluster.Machine, error) {
	members, err := s.Members(ctx, s.Leader)
	if err != nil {
		return cluster.Machine{}, err
	}
	replicas := s.replicas()
	for _, replica := range replicas {
		if slices.ContainsFunc(members, func(m cluster.Member) bool {
			return m.Host == replica.Address && strings.HasSuffix(m.Role, "_standby")
		}) {
			return replica, nil
		}
	}
	return replicas[0], nil
}

func killReplica(ctx context.Context, s *Scene) error {
	replica, err := s.standby(ctx)
	if err != nil {
		return err
	}
	return s.powerOff(ctx, replica)
}

// fillDisk takes all space of the leader's disk. PostgreSQL need not crash of it: there is room left in its WAL, so
// that it may live on for long, refusing rows that would need a new page, unless somebody hands its leadership over.
func fillDisk(ctx context.Context, s *Scene) error {
	leader := s.Leader
	s.later(func(ctx context.Context) error { return s.Lab.Unfill(ctx, leader) })
	return s.Lab.Fill(ctx, leader)
}

// killTwice kills the leader and, once the cluster is whole again, the next one at once.
func killTwice(ctx context.Context, s *Scene) error {
	if err := killLeader(ctx, s); err != nil {
		return err
	}
	if err := s.takeover(ctx); err != nil {
		return err
	}
	if err := s.Undo(ctx); err != nil {
		return err
	}
	if err := s.Await(ctx, 5*time.Minute); err != nil {
		return fmt.Errorf("%w: after the first of two faults: %w", ErrLate, err)
	}
	if err := s.Look(ctx); err != nil {
		return err
	}
	return killLeader(ctx, s)
}

func replicaThenPostgres(ctx context.Context, s *Scene) error {
	if err := killReplica(ctx, s); err != nil {
		return err
	}
	return killPostgres(ctx, s)
}

// killBackupHost: a promotion asks the archive, which must not make it wait.
func killBackupHost(ctx context.Context, s *Scene) error {
	for _, m := range s.Group("backup") {
		if err := s.powerOff(ctx, m); err != nil {
			return err
		}
	}
	return killLeader(ctx, s)
}

// stallArchive freezes the backup host, whose kernel goes on taking connections.
func stallArchive(ctx context.Context, s *Scene) error {
	for _, m := range s.Group("backup") {
		s.later(func(ctx context.Context) error { return s.Lab.Thaw(ctx, m) })
		if err := s.Lab.Freeze(ctx, m); err != nil {
			return err
		}
	}
	return killLeader(ctx, s)
}

// holder is the machine that has the address.
func (s *Scene) holder(ctx context.Context) (cluster.Machine, error) {
	for _, m := range s.Holders() {
		out, err := s.Lab.Run(ctx, m, "ip -oneline address show to "+s.VIP+"\n")
		if err != nil {
			return m, err
		}
		if strings.TrimSpace(out) != "" {
			return m, nil
		}
	}
	return cluster.Machine{}, fmt.Errorf("nobody has the address %s", s.VIP)
}

// killHolders kills all processes of a unit where the address is.
func killHolders(unit string) func(context.Context, *Scene) error {
	return func(ctx context.Context, s *Scene) error {
		m, err := s.holder(ctx)
		if err != nil {
			return err
		}
		return s.inside(ctx, m, "systemctl kill --kill-who=all --signal=KILL "+unit+"\n", "")
	}
}

func freezeHolder(ctx context.Context, s *Scene) error {
	m, err := s.holder(ctx)
	if err != nil {
		return err
	}
	s.later(func(ctx context.Context) error { return s.Lab.Thaw(ctx, m) })
	return s.Lab.Freeze(ctx, m)
}

// cutHoldersApart lets each of them think that the others are gone; all else they reach.
func cutHoldersApart(ctx context.Context, s *Scene) error {
	for _, m := range s.Holders() {
		others := set(cluster.Addresses(slices.DeleteFunc(s.Holders(), func(o cluster.Machine) bool { return o.Name == m.Name })))
		if err := s.refuse(ctx, m, "ip saddr "+others, "ip daddr "+others); err != nil {
			return err
		}
	}
	return nil
}

// lease lets a fault last until every lease has run out and everybody has noticed.
func (s *Scene) lease(ctx context.Context) error {
	return hold(ctx, time.Duration(s.Settings.TTL+2*s.Settings.LoopWait)*time.Second)
}
