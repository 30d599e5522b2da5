package load

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/ledger"
)

// Generator is the load: writers on every route, a reader beside them.
type Generator struct {
	Routes []string

	cluster  *cluster.Cluster
	book     *ledger.Ledger
	caFile   string
	database string // made for this run, removed after it
	routes   []route
	misses   atomic.Int64
	running  sync.WaitGroup
}

// New makes the database and its table. Nothing is written before Start.
// The generator is to be removed in any case, also after an error.
func New(ctx context.Context, c *cluster.Cluster, book *ledger.Ledger, caFile string) (*Generator, error) {
	g := &Generator{cluster: c, book: book, caFile: caFile, database: "prove_" + time.Now().UTC().Format("20060102_150405")}
	ways, err := g.ways()
	if err != nil {
		return g, err
	}
	g.routes = ways
	for _, r := range ways {
		g.Routes = append(g.Routes, r.name)
	}
	if err := g.admin(ctx, "CREATE DATABASE "+g.database); err != nil {
		return g, err
	}
	return g, g.createTable(ctx)
}

// createTable waits for the new database: a replica that does not have it yet ends a client's way through its hosts.
func (g *Generator) createTable(ctx context.Context) error {
	var conn *pgx.Conn
	var err error
	for range 60 {
		if conn, err = pgx.ConnectConfig(ctx, g.routes[0].config); err == nil || ctx.Err() != nil {
			break
		}
		time.Sleep(retryPause)
	}
	if err != nil {
		return fmt.Errorf("connect by multi-host URL: %w", err)
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, "CREATE TABLE commits (writer int, seq bigint, PRIMARY KEY (writer, seq))")
	return err
}

// admin runs statements outside of the proof's database.
func (g *Generator) admin(ctx context.Context, statements ...string) error {
	config := g.routes[0].config.Copy()
	config.Database = "postgres"
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("connect as %s by multi-host URL: %w", config.User, err)
	}
	defer conn.Close(ctx)
	for _, statement := range statements {
		if _, err := conn.Exec(ctx, statement); err != nil {
			return fmt.Errorf("%s: %w", statement, err)
		}
	}
	return nil
}

// Start sets the writers to work, in turn on each route, and the readers, until the context ends.
func (g *Generator) Start(ctx context.Context, writers, perSecond int) {
	for n := range writers {
		r := g.routes[n%len(g.routes)].variant(n / len(g.routes))
		g.running.Go(func() { writer(ctx, g.book, r, n+1, time.Second/time.Duration(perSecond)) })
	}
	for _, r := range g.routes {
		g.running.Go(func() { g.reader(ctx, r) })
	}
}

// Remove waits for the end of the load and removes the database.
func (g *Generator) Remove(ctx context.Context) error {
	g.running.Wait()
	if len(g.routes) == 0 {
		return nil
	}
	return g.admin(ctx, "DROP DATABASE IF EXISTS "+g.database+" (FORCE)")
}

// Flowing waits until every route has answered a write asked for after the given time.
func (g *Generator) Flowing(ctx context.Context, since time.Time, limit time.Duration) error {
	deadline := time.Now().Add(limit)
	for {
		dry := ""
		for _, name := range g.Routes {
			if last, ok := g.book.Last(name); !ok || last.Start.Before(since) {
				dry = name
			}
		}
		if dry == "" {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("no write by the route %s was acknowledged in %s", dry, limit)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
}
