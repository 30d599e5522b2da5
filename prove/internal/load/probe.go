package load

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/ledger"
)

// readOnly is PostgreSQL's SQLSTATE for a write to a server in recovery.
const readOnly = "25006"

// Seen is what a probe of one member found.
type Seen struct {
	At       time.Time
	Member   string
	Writable bool // it acknowledged a write
	ReadOnly bool // it refused as a replica does; neither: no answer, or another error
	Timeline uint32
}

// Probe tries to write on each member by itself, whatever its role, some times a second, and tells what it saw.
// Its commits are in the ledger as well: to acknowledge one is what makes a server writable.
func (g *Generator) Probe(ctx context.Context, every time.Duration, tell func(Seen)) error {
	for n, m := range g.cluster.Group("patroni") {
		config, err := g.pin(m)
		if err != nil {
			return err
		}
		r := route{pinned + " " + m.Name, config}
		g.running.Go(func() { g.probe(ctx, r, m, -n-1, every, tell) })
	}
	return nil
}

func (g *Generator) probe(ctx context.Context, r route, m cluster.Machine, number int, every time.Duration, tell func(Seen)) {
	c := newClient(r.config)
	defer c.close()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for seq := int64(1); ctx.Err() == nil; seq++ {
		commit := ledger.Commit{Round: g.book.Round(), Route: r.name, Writer: number, Seq: seq}
		err := c.write(ctx, &commit)
		var refused *pgconn.PgError
		seen := Seen{At: time.Now(), Member: m.Name, Writable: err == nil, Timeline: commit.Timeline}
		seen.ReadOnly = errors.As(err, &refused) && refused.Code == readOnly
		tell(seen)
		pause := tick.C
		switch {
		case seen.Writable:
			g.book.Record(commit)
		case !seen.ReadOnly:
			c.close()
			pause = time.After(retryPause)
		}
		select {
		case <-ctx.Done():
		case <-pause:
		}
	}
}
