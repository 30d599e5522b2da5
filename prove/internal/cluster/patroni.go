package cluster

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"time"
)

// Member is what Patroni says of one member.
type Member struct {
	Name     string `json:"name"`
	Host     string `json:"host"`
	Role     string `json:"role"`
	State    string `json:"state"`
	Timeline uint32 `json:"timeline"`
}

// Leads tells whether Patroni calls the member the leader.
func (m Member) Leads() bool { return m.Role == "leader" }

// synchronous tells whether commits may wait for the member.
func (m Member) synchronous() bool { return m.Role == "sync_standby" || m.Role == "quorum_standby" }

// Status is one Patroni's view of itself, from GET /patroni.
type Status struct {
	Role     string `json:"role"`
	State    string `json:"state"`
	Timeline uint32 `json:"timeline"`
}

func (c *Cluster) patroni(ctx context.Context, m Machine, path string, answer any) error {
	url := fmt.Sprintf("https://%s:%d%s", m.Address, PortPatroni, path)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	return c.ask(req, answer)
}

// any asks the members in turn until one answers, and tells which one did.
func (c *Cluster) any(ctx context.Context, path string, answer any) (m Machine, err error) {
	for _, m = range c.Group("patroni") {
		if err = c.patroni(ctx, m, path, answer); err == nil {
			return m, nil
		}
	}
	return m, fmt.Errorf("no Patroni answers: %w", err)
}

// Status asks one member's Patroni about itself.
func (c *Cluster) Status(ctx context.Context, m Machine) (Status, error) {
	var status Status
	err := c.patroni(ctx, m, "/patroni", &status)
	return status, err
}

// Members is the cluster as the Patroni on one machine sees it.
func (c *Cluster) Members(ctx context.Context, m Machine) ([]Member, error) {
	var view struct{ Members []Member }
	err := c.patroni(ctx, m, "/cluster", &view)
	return view.Members, err
}

// Leader is the machine that leads PostgreSQL, by the first Patroni that knows.
func (c *Cluster) Leader(ctx context.Context) (Machine, error) {
	for _, asked := range c.Group("patroni") {
		members, err := c.Members(ctx, asked)
		if err != nil {
			continue
		}
		for _, member := range members {
			for _, m := range c.Group("patroni") {
				if member.Leads() && member.Host == m.Address {
					return m, nil
				}
			}
		}
	}
	return Machine{}, fmt.Errorf("no Patroni knows of a leader")
}

// Trouble says what keeps the cluster from being whole; empty if it is: every Patroni answers and sees the same
// single running leader and all others streaming on its timeline, in synchronous mode one of them synchronous, and every etcd member follows one leader.
func (c *Cluster) Trouble(ctx context.Context) string {
	machines := c.Group("patroni")
	for _, m := range machines {
		members, err := c.Members(ctx, m)
		if err != nil {
			return fmt.Sprintf("Patroni on %s does not answer", m.Name)
		}
		if trouble := troubleOf(members, len(machines), c.Synchronous); trouble != "" {
			return fmt.Sprintf("%s, says %s", trouble, m.Name)
		}
	}
	return c.etcdTrouble(ctx)
}

func troubleOf(members []Member, want int, synchronous bool) string {
	if len(members) != want {
		return fmt.Sprintf("%d of %d members are there", len(members), want)
	}
	var leader Member
	for _, m := range members {
		if m.Leads() {
			if leader.Name != "" {
				return fmt.Sprintf("%s and %s both lead", leader.Name, m.Name)
			}
			leader = m
		}
	}
	if leader.State != "running" {
		return "no leader is running"
	}
	if synchronous && !slices.ContainsFunc(members, Member.synchronous) {
		return "no standby is synchronous"
	}
	for _, m := range members {
		if !m.Leads() && (m.State != "streaming" || m.Timeline != leader.Timeline) {
			return fmt.Sprintf("%s is %s on timeline %d, and the leader on %d", m.Name, m.State, m.Timeline, leader.Timeline)
		}
	}
	return ""
}

// Await returns when the cluster is whole, or says what was still wrong when the time was over.
func (c *Cluster) Await(ctx context.Context, limit time.Duration) error {
	deadline := time.Now().Add(limit)
	for {
		trouble := c.Trouble(ctx)
		if trouble == "" {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("not whole after %s: %s", limit, trouble)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}
