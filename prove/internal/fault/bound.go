package fault

import (
	"fmt"
	"strings"
	"time"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/load"
)

// Term is one part of a bound, in seconds.
type Term struct {
	Name    string  `json:"name"`
	Seconds float64 `json:"seconds"`
}

// Bound is the longest time without writes that the settings promise.
type Bound []Term

// Seconds in all.
func (b Bound) Seconds() float64 {
	sum := 0.0
	for _, term := range b {
		sum += term.Seconds
	}
	return sum
}

// String shows the sum: ttl 30 + loop_wait 5 + …
func (b Bound) String() string {
	var parts []string
	for _, term := range b {
		parts = append(parts, fmt.Sprintf("%s %g", term.Name, term.Seconds))
	}
	return strings.Join(parts, " + ")
}

// What no setting of Patroni decides, in seconds.
const (
	promoteSeconds  = 2  // race of the replicas, pg_promote (peers measured 0 to 2)
	restartSeconds  = 5  // systemd's RestartSec 1 and the start of Patroni or etcd on a small machine
	electionSeconds = 2  // etcd elects in one to two times its election timeout of 1 s
	poolSeconds     = 4  // PgBouncer asks for a server once a second, and gives up one that is silent after 3
	movedSeconds    = 4  // three advertisements of keepalived's, a second each, and the part of one that the next holder waits
	lookSeconds     = 14 // between two looks of leader-care (role patroni) at the disk, 10, and the three of it before it acts
)

// checks are the seconds between two of HAProxy's looks at a server that is down, by the ttl that it was deployed with;
// the role haproxy has them.
var checks = map[int]float64{20: 0.5, 30: 1, 60: 1.5, 120: 2}

// margins are the seconds before the end of the lease at which the fence stops PostgreSQL, by the ttl that it was
// deployed with; the role patroni has them, as safety_margin.
var margins = map[int]float64{20: 5, 30: 5, 60: 10, 120: 15}

// riseChecks is how many good answers in a row HAProxy wants.
const riseChecks = 2

// client ends a bound with what the route itself needs: an attempt to connect to the dead server has to end, and
// HAProxy has to see the new one.
func client(b Bound, s cluster.Settings, route string) Bound {
	if balanced(route) {
		b = append(b, Term{"haproxy", riseChecks * checks[s.DeployedTTL]})
	}
	if route == load.Pooler {
		b = append(b, Term{"pool", poolSeconds})
	}
	return append(b, Term{"client", load.ConnectTimeout.Seconds()})
}

// balanced tells whether HAProxy is on the route, as it is before every pool.
func balanced(route string) bool { return route != load.Direct }

// Bounds of the kinds of faults.

// takenOver: the lease runs out, a replica notices and is promoted.
func takenOver(s cluster.Settings, route string) Bound {
	return client(Bound{{"ttl", float64(s.TTL)}, {"loop_wait", float64(s.LoopWait)}, {"promote", promoteSeconds}}, s, route)
}

// takenOverAfterElection: a new leader of etcd lets all leases run anew.
func takenOverAfterElection(s cluster.Settings, route string) Bound {
	return append(Bound{{"etcd election", electionSeconds}}, takenOver(s, route)...)
}

// fenced: clients that are connected are served until the fence stops PostgreSQL, and wait at most until the lease has
// run out and a replica is promoted. HAProxy asks the Patroni that hangs, so it drops the leader at once.
func fenced(s cluster.Settings, route string) Bound {
	if balanced(route) {
		return takenOver(s, route)
	}
	return client(Bound{{"margin", margins[s.DeployedTTL]}, {"loop_wait", float64(s.LoopWait)}, {"promote", promoteSeconds}}, s, route)
}

// handedOver: leader-care notices, and the leader stops in order.
func handedOver(s cluster.Settings, route string) Bound {
	return client(Bound{{"look", lookSeconds}, {"loop_wait", float64(s.LoopWait)}, {"promote", promoteSeconds}}, s, route)
}

// restarted: Patroni notices in its next loop and starts PostgreSQL where it is.
func restarted(s cluster.Settings, route string) Bound {
	return client(Bound{{"loop_wait", float64(s.LoopWait)}, {"restart", restartSeconds}}, s, route)
}

// unharmed: no client needs to notice. One answer may be late.
func unharmed(s cluster.Settings, route string) Bound {
	return client(nil, s, route)
}

// rejoined: a leader whose lease has run out in etcd writes its lock anew, and then its address. A replica that looks in
// between stops streaming, and finds the address a loop later: commits that wait for it do so as long.
func rejoined(s cluster.Settings, route string) Bound {
	if s.SynchronousMode != false {
		return client(Bound{{"loop_wait", float64(s.LoopWait)}}, s, route)
	}
	return unharmed(s, route)
}

// unlessBalanced: what stands on the route, and Patroni, which HAProxy asks, is started again by systemd where it died.
func unlessBalanced(s cluster.Settings, route string) Bound {
	if balanced(route) {
		return client(Bound{{"restart", restartSeconds}}, s, route)
	}
	return unharmed(s, route)
}

// standbyLost: where commits wait for one certain replica, they do so until its key in etcd has run out. A load
// balancer may be on the lost machine: its clients wait for their last answer before they go to the next one.
func standbyLost(s cluster.Settings, route string) Bound {
	switch {
	case s.SynchronousMode == true:
		return client(Bound{{"ttl", float64(s.TTL)}, {"loop_wait", float64(s.LoopWait)}}, s, route)
	case balanced(route):
		return client(Bound{{"answer", load.AnswerTimeout.Seconds()}}, s, route)
	}
	return unharmed(s, route)
}

// poolRestarted: likewise, where that is on the route to the pools only.
func poolRestarted(s cluster.Settings, route string) Bound {
	if route == load.Pooler {
		return unlessBalanced(s, route)
	}
	return unharmed(s, route)
}

// moved: another machine takes the address, and those who waited for an answer of the one before give it up. Clients of
// the load balancers, which know all of them, do no more than that.
func moved(s cluster.Settings, route string) Bound {
	switch route {
	case load.Pooler:
		return client(Bound{{"moved", movedSeconds}, {"answer", load.AnswerTimeout.Seconds()}}, s, route)
	case load.HAProxy:
		return client(Bound{{"answer", load.AnswerTimeout.Seconds()}}, s, route)
	}
	return unharmed(s, route)
}

// lasting: clients that cannot reach the leader wait until they can.
func lasting(d time.Duration) func(cluster.Settings, string) Bound {
	return func(s cluster.Settings, route string) Bound {
		return client(Bound{{"the cut", d.Seconds()}}, s, route)
	}
}
