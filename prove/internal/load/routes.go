// Package load writes to a cluster as applications do and enters what was acknowledged into the ledger.
package load

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"proxmox-patroni/prove/internal/cluster"
)

// How long a client waits, as a careful application would set it. A cut cable closes no socket, so without
// such limits it would wait for the kernel: a quarter of an hour.
const (
	ConnectTimeout = 2 * time.Second // for each host of the list, as libpq has it
	AnswerTimeout  = 3 * time.Second
)

// Names of the routes.
const (
	Direct  = "direct"  // multi-host URL that names all members
	HAProxy = "haproxy" // the load balancers' port for the leader
	Pooler  = "pooler"  // the address that moves, with PgBouncer behind it
	pinned  = "pinned"  // one member, whatever its role: the search for a second writable one
)

// route is a way to the database: a name and how to connect.
type route struct {
	name   string
	config *pgx.ConnConfig
}

// variant is the route with its list of hosts turned: a client tries them in order, and whichever member leads, some
// clients have it first in their list.
func (r route) variant(n int) route {
	config := r.config.Copy()
	hosts := []*pgconn.FallbackConfig{{Host: config.Host, Port: config.Port, TLSConfig: config.TLSConfig}}
	hosts = append(hosts, config.Fallbacks...)
	n %= len(hosts)
	hosts = append(hosts[n:len(hosts):len(hosts)], hosts[:n]...)
	config.Host, config.Port, config.TLSConfig, config.Fallbacks = hosts[0].Host, hosts[0].Port, hosts[0].TLSConfig, hosts[1:]
	return route{r.name, config}
}

// ways lists the ways that clients of this cluster have.
func (g *Generator) ways() ([]route, error) {
	direct, err := g.config(cluster.Addresses(g.cluster.Group("patroni")), cluster.PortPostgreSQL, url.Values{
		"sslmode": {"verify-full"}, "sslrootcert": {g.caFile}, "target_session_attrs": {"read-write"},
	})
	if err != nil {
		return nil, err
	}
	all := []route{{Direct, direct}}
	if balancers := g.cluster.Group("haproxy"); len(balancers) > 0 {
		// The certificate is the leader's and not the load balancer's: the CA is verified, the name cannot be.
		balanced, err := g.config(cluster.Addresses(balancers), cluster.PortHAProxy, url.Values{
			"sslmode": {"verify-ca"}, "sslrootcert": {g.caFile},
		})
		if err != nil {
			return nil, err
		}
		all = append(all, route{HAProxy, balanced})
	}
	if g.cluster.Pooled() {
		pooled, err := g.config([]string{g.cluster.VIP}, cluster.PortPgBouncer, url.Values{
			"sslmode": {"verify-full"}, "sslrootcert": {g.caFile},
		})
		if err != nil {
			return nil, err
		}
		all = append(all, route{Pooler, pooled})
	}
	return all, nil
}

// pin is the way to one member only.
func (g *Generator) pin(m cluster.Machine) (*pgx.ConnConfig, error) {
	return g.config([]string{m.Address}, cluster.PortPostgreSQL, url.Values{"sslmode": {"verify-full"}, "sslrootcert": {g.caFile}})
}

func (g *Generator) config(hosts []string, port int, options url.Values) (*pgx.ConnConfig, error) {
	options.Set("connect_timeout", strconv.Itoa(int(ConnectTimeout.Seconds())))
	options.Set("application_name", "prove")
	for i, host := range hosts {
		hosts[i] = fmt.Sprintf("%s:%d", host, port)
	}
	text := fmt.Sprintf("postgres://%s/%s?%s", strings.Join(hosts, ","), g.database, options.Encode())
	config, err := pgx.ParseConfig(text)
	if err != nil {
		return nil, fmt.Errorf("client URL %s: %w", text, err)
	}
	config.User, config.Password = g.cluster.User, g.cluster.Password
	// One round trip per statement: a prepared one would be gone with its server.
	config.DefaultQueryExecMode = pgx.QueryExecModeExec
	return config, nil
}
