package fault

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"proxmox-patroni/prove/internal/cluster"
)

// Fault is one line of the catalogue.
type Fault struct {
	Name     string
	Summary  string
	Together bool   // etcd's leader is brought to the leader's machine first; otherwise it is elsewhere
	Unfenced bool   // asynchronous: a woken leader may say yes until it has looked at etcd
	Stays    bool   // nobody else may lead because of it
	Short    bool   // part of the short run
	Needs    string // what the cluster has to have, or it is left out: a group of the inventory, or what cluster.Has knows
	Inject   func(context.Context, *Scene) error
	Until    func(*Scene, context.Context) error // what the fault lasts for; nothing: it is over at once
	Bound    func(s cluster.Settings, route string) Bound
}

// clientCut is long enough to be told from a failover that must not happen.
const clientCut = 20 * time.Second

// balancerCut is long enough for another machine to have the address for a while.
const balancerCut = 15 * time.Second

// Catalogue of the faults, in the order in which they are run.
var Catalogue = []Fault{
	{
		Name: "leader-killed", Summary: "power cut on the leader's machine", Short: true,
		Inject: killLeader, Until: (*Scene).takeover, Bound: takenOver,
	},
	{
		Name: "leader-killed-with-etcd", Summary: "the same where etcd's leader is on that machine, too", Together: true,
		Inject: killLeader, Until: (*Scene).takeover, Bound: takenOverAfterElection,
	},
	{
		Name: "leader-frozen", Summary: "every process of the leader's machine stopped, and continued after the takeover", Short: true, Unfenced: true,
		Inject: freezeLeader, Until: (*Scene).takeover, Bound: takenOver,
	},
	{
		Name: "postgres-killed", Summary: "kill -9 of the leader's postmaster", Short: true,
		Inject: killPostgres, Bound: restarted,
	},
	{
		Name: "patroni-killed", Summary: "kill -9 of the leader's Patroni", Stays: true,
		Inject: killUnit("patroni"), Bound: unlessBalanced,
	},
	{
		Name: "patroni-frozen", Summary: "SIGSTOP of the leader's Patroni alone: it neither renews its lease nor gives it up", Short: true,
		Inject: freezePatroni, Until: (*Scene).takeover, Bound: fenced,
	},
	{
		Name: "patroni-gone", Summary: "kill -9 of the leader's Patroni, which cannot start again",
		Inject: preventPatroni, Until: (*Scene).takeover, Bound: fenced,
	},
	{
		Name: "patroni-slow", Summary: "the leader's Patroni runs for a tenth of a second at a time and then stands still for almost its lease, as on a stalled disk",
		Inject: slowPatroni, Until: (*Scene).takeover, Bound: fenced,
	},
	{
		Name: "cut-from-etcd", Summary: "leader cut off from etcd only", Stays: true,
		Inject: cutFromEtcd, Until: (*Scene).lease, Bound: rejoined,
	},
	{
		Name: "cut-from-clients", Summary: "leader's port 5432 cut off from the clients' machine for " + clientCut.String(), Stays: true,
		Inject: cutFromClients, Until: func(s *Scene, ctx context.Context) error { return hold(ctx, clientCut) }, Bound: behindCut,
	},
	{
		Name: "cut-from-all", Summary: "leader's cable pulled, and plugged in after the takeover",
		Inject: pullCable, Until: (*Scene).takeover, Bound: takenOver,
	},
	{
		Name: "etcd-leader-killed", Summary: "kill -9 of etcd's leader, which is not on the leader's machine", Stays: true,
		Inject: killEtcdLeader, Bound: unharmed,
	},
	{
		Name: "etcd-down", Summary: "all of etcd stopped for longer than the lease", Stays: true, Short: true,
		Inject: stopEtcd, Until: (*Scene).lease, Bound: unharmed,
	},
	{
		Name: "replica-killed", Summary: "power cut on a replica's machine (the synchronous one, if there is one)", Stays: true,
		Inject: killReplica, Until: (*Scene).lease, Bound: standbyLost,
	},
	{
		Name: "disk-full", Summary: "no space left on the leader's disk, until another leads", Short: true,
		Inject: fillDisk, Until: (*Scene).takeover, Bound: handedOver,
	},
	{
		Name: "leader-killed-twice", Summary: "power cut on the leader, and on its successor as soon as the first is back",
		Inject: killTwice, Until: (*Scene).takeover, Bound: takenOver,
	},
	{
		Name: "replica-then-postgres", Summary: "power cut on a replica, then kill -9 of the leader's postmaster",
		Inject: replicaThenPostgres, Until: (*Scene).lease, Bound: takenOver,
	},
	{
		Name: "backup-host-dead", Summary: "power cut on the backup host, then on the leader", Needs: "backup",
		Inject: killBackupHost, Until: (*Scene).takeover, Bound: takenOver,
	},
	{
		Name: "archive-stalled", Summary: "every process of the backup host stopped, then power cut on the leader", Needs: "backup",
		Inject: stallArchive, Until: (*Scene).takeover, Bound: takenOver,
	},
	{
		Name: "keepalived-killed", Summary: "kill -9 of keepalived where the address is", Stays: true, Needs: cluster.NeedPooled,
		Inject: killHolders("keepalived"), Bound: moved,
	},
	{
		Name: "haproxy-killed", Summary: "kill -9 of HAProxy where the address is", Stays: true, Needs: cluster.NeedPooled,
		Inject: killHolders("haproxy"), Bound: unlessBalanced,
	},
	{
		Name: "pgbouncer-killed", Summary: "kill -9 of PgBouncer where the address is", Stays: true, Needs: cluster.NeedPooled,
		Inject: killHolders("pgbouncer-pool@primary"), Bound: poolRestarted,
	},
	{
		Name: "balancer-frozen", Summary: "every process stopped of the machine that has the address, for " + balancerCut.String(), Stays: true, Needs: cluster.NeedApart,
		Inject: freezeHolder, Until: func(s *Scene, ctx context.Context) error { return hold(ctx, balancerCut) }, Bound: moved,
	},
	{
		Name: "balancers-cut-apart", Summary: "the machines that may have the address cut off from each other for " + balancerCut.String() + ", so that each takes it", Stays: true,
		Needs: cluster.NeedApart, Inject: cutHoldersApart,
		Until: func(s *Scene, ctx context.Context) error { return hold(ctx, balancerCut) }, Bound: moved,
	},
}

// Possible are those of the faults that a cluster can have, which has what they need.
func Possible(faults []Fault, has func(need string) bool) []Fault {
	return slices.DeleteFunc(slices.Clone(faults), func(f Fault) bool { return f.Needs != "" && !has(f.Needs) })
}

// Pick finds faults by name; "all" and "short" are sets.
func Pick(names string) ([]Fault, error) {
	switch names {
	case "all":
		return Catalogue, nil
	case "short":
		return slices.DeleteFunc(slices.Clone(Catalogue), func(f Fault) bool { return !f.Short }), nil
	}
	var picked []Fault
	for name := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(Catalogue, func(f Fault) bool { return f.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("fault %q: use all, short, or some of %s, separated by commas", name, strings.Join(Names(), ", "))
		}
		picked = append(picked, Catalogue[i])
	}
	return picked, nil
}

// Names of all faults.
func Names() []string {
	var names []string
	for _, f := range Catalogue {
		names = append(names, f.Name)
	}
	return names
}

// behindCut: only the direct way is cut, for load balancers are the leader's neighbours.
func behindCut(s cluster.Settings, route string) Bound {
	if balanced(route) {
		return unharmed(s, route)
	}
	return lasting(clientCut)(s, route)
}
