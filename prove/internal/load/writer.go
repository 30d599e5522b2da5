package load

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"proxmox-patroni/prove/internal/ledger"
)

// retryPause is what a client waits after an error. Each attempt costs a TLS handshake and a SCRAM exchange on every
// host of its list: clients that try much more often slow down the recovery that they wait for.
const retryPause = 500 * time.Millisecond

// A commit's row says which server took it and on which timeline: the ledger can then
// tell whether two servers were writable at once.
const insert = `
	INSERT INTO commits (writer, seq) VALUES ($1, $2)
	RETURNING host(inet_server_addr()), ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int`

// errCancelled: PostgreSQL committed here but warned that no replica has confirmed it. A client
// that reads warnings does not take that for a commit, nor does the ledger.
var errCancelled = errors.New("the wait for a synchronous replica was cancelled")

// client keeps one connection and makes a new one when it fails.
type client struct {
	config *pgx.ConnConfig
	conn   *pgx.Conn
	warned bool
}

func newClient(config *pgx.ConnConfig) *client {
	c := &client{config: config.Copy()}
	c.config.OnNotice = func(_ *pgconn.PgConn, notice *pgconn.Notice) {
		c.warned = c.warned || notice.Severity == "WARNING"
	}
	return c
}

func (c *client) connection(ctx context.Context) (*pgx.Conn, error) {
	if c.conn != nil && !c.conn.IsClosed() {
		return c.conn, nil
	}
	conn, err := pgx.ConnectConfig(ctx, c.config)
	if err != nil {
		return nil, err
	}
	c.conn = conn
	return conn, nil
}

// write inserts one row and fills in who took it. No error means: acknowledged.
func (c *client) write(ctx context.Context, commit *ledger.Commit) error {
	conn, err := c.connection(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, AnswerTimeout)
	defer cancel()
	c.warned = false
	commit.Start = time.Now()
	err = conn.QueryRow(ctx, insert, commit.Writer, commit.Seq).Scan(&commit.Server, &commit.Timeline)
	commit.End = time.Now()
	if err == nil && c.warned {
		err = errCancelled
	}
	return err
}

// close hangs up; a server that is gone is not waited for.
func (c *client) close() {
	if c.conn == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	_ = c.conn.Close(ctx) // the connection is given up in any case
	c.conn = nil
}

// writer commits at a steady rate for as long as it can, and never gives up.
func writer(ctx context.Context, book *ledger.Ledger, r route, number int, every time.Duration) {
	c := newClient(r.config)
	defer c.close()
	tick := time.NewTicker(every)
	defer tick.Stop()
	for seq := int64(1); ; seq++ {
		commit := ledger.Commit{Round: book.Round(), Route: r.name, Writer: number, Seq: seq}
		pause := tick.C
		if err := c.write(ctx, &commit); err == nil {
			book.Record(commit)
		} else {
			c.close()
			pause = time.After(retryPause)
		}
		select {
		case <-ctx.Done():
			return
		case <-pause:
		}
	}
}
