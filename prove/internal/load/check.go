package load

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"proxmox-patroni/prove/internal/ledger"
)

// Rows reads which commits the present leader has.
func (g *Generator) Rows(ctx context.Context) (map[ledger.Key]bool, error) {
	conn, err := pgx.ConnectConfig(ctx, g.routes[0].config)
	if err != nil {
		return nil, fmt.Errorf("read the rows: %w", err)
	}
	defer conn.Close(ctx)
	answer, err := conn.Query(ctx, "SELECT writer, seq FROM commits")
	if err != nil {
		return nil, err
	}
	rows := map[ledger.Key]bool{}
	var key ledger.Key
	_, err = pgx.ForEachRow(answer, []any{&key.Writer, &key.Seq}, func() error {
		rows[key] = true
		return nil
	})
	return rows, err
}

// Misses returns how often, since it was last asked, a reader did not find a commit that had
// been acknowledged before it asked.
func (g *Generator) Misses() int { return int(g.misses.Swap(0)) }

// reader looks once a second for the newest commit of its route, on whatever server the route leads to.
func (g *Generator) reader(ctx context.Context, r route) {
	c := newClient(r.config)
	defer c.close()
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(time.Second):
		}
		commit, ok := g.book.Last(r.name)
		if !ok {
			continue
		}
		found, err := c.holds(ctx, commit)
		if err == nil && !found {
			g.misses.Add(1)
		}
	}
}

func (c *client) holds(ctx context.Context, commit ledger.Commit) (found bool, err error) {
	conn, err := c.connection(ctx)
	if err != nil {
		return false, err
	}
	ctx, cancel := context.WithTimeout(ctx, AnswerTimeout)
	defer cancel()
	err = conn.QueryRow(ctx, "SELECT EXISTS (SELECT FROM commits WHERE (writer, seq) = ($1, $2))",
		commit.Writer, commit.Seq).Scan(&found)
	if err != nil {
		c.close()
	}
	return found, err
}
