package cluster

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"
)

// Shell runs a script as root on a machine.
type Shell func(ctx context.Context, m Machine, script string) (string, error)

// Ports, as the roles set them by default.
const (
	PortPostgreSQL = 5432
	PortPatroni    = 8008
	PortEtcd       = 2379
	PortHAProxy    = 5000
	PortPgBouncer  = 6432
)

const (
	tlsDir      = "/etc/patroni-cluster/tls"
	secretsFile = "/etc/patroni/secrets.json"
)

// Cluster is a deployed cluster and the means to ask it.
type Cluster struct {
	Inventory
	CA       []byte // PEM
	User     string
	Password string
	// Synchronous is set when commits wait for a replica: then one has to be there for the cluster to be whole.
	Synchronous bool

	shell Shell
	http  *http.Client
}

// Connect fetches from the first member that answers what a client needs: the CA, the administrator's
// password (unless PATRONI_ADMIN_PASSWORD is set) and a certificate, without which etcd talks to nobody.
func Connect(ctx context.Context, inventory Inventory, shell Shell) (*Cluster, error) {
	c := &Cluster{Inventory: inventory, User: "admin", Password: os.Getenv("PATRONI_ADMIN_PASSWORD"), shell: shell}
	member := inventory.Group("patroni")[0]
	read := func(file string) ([]byte, error) {
		text, err := shell(ctx, member, "cat "+file)
		return []byte(text), err
	}
	var err error
	if c.CA, err = read(tlsDir + "/ca.crt"); err != nil {
		return nil, err
	}
	certificate, err := read(tlsDir + "/server.crt")
	if err != nil {
		return nil, err
	}
	key, err := read(tlsDir + "/server.key")
	if err != nil {
		return nil, err
	}
	if c.Password == "" {
		if err := c.readPassword(read); err != nil {
			return nil, err
		}
	}
	return c, c.prepareHTTP(certificate, key)
}

func (c *Cluster) readPassword(read func(string) ([]byte, error)) error {
	text, err := read(secretsFile)
	if err != nil {
		return err
	}
	var secrets struct{ Admin string }
	if err := json.Unmarshal(text, &secrets); err != nil {
		return fmt.Errorf("%s: %w", secretsFile, err)
	}
	c.Password = secrets.Admin
	return nil
}

func (c *Cluster) prepareHTTP(certificate, key []byte) error {
	pair, err := tls.X509KeyPair(certificate, key)
	if err != nil {
		return fmt.Errorf("%s/server.crt: %w", tlsDir, err)
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(c.CA) {
		return fmt.Errorf("%s/ca.crt holds no certificate", tlsDir)
	}
	c.http = &http.Client{
		Timeout: time.Second,
		Transport: &http.Transport{
			TLSClientConfig:     &tls.Config{RootCAs: pool, Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12},
			TLSHandshakeTimeout: time.Second,
			MaxIdleConnsPerHost: 2,
		},
	}
	return nil
}

func (c *Cluster) ask(req *http.Request, answer any) error {
	response, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(answer); err != nil {
		return fmt.Errorf("%s answered %s, and no JSON: %w", req.URL, response.Status, err)
	}
	return nil
}
