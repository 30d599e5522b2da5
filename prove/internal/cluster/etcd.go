package cluster

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
)

// etcdStatus is the part of etcd's answer that matters here; the gateway writes 64-bit numbers as strings.
type etcdStatus struct {
	Header struct {
		MemberID string `json:"member_id"`
	} `json:"header"`
	Leader string   `json:"leader"`
	Errors []string `json:"errors"`
}

func (c *Cluster) etcd(ctx context.Context, m Machine, call string, body, answer any) error {
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	url := fmt.Sprintf("https://%s:%d/v3/%s", m.Address, PortEtcd, call)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(text))
	if err != nil {
		return err
	}
	return c.ask(req, answer)
}

func (c *Cluster) etcdStatus(ctx context.Context, m Machine) (etcdStatus, error) {
	var status etcdStatus
	err := c.etcd(ctx, m, "maintenance/status", map[string]any{}, &status)
	return status, err
}

// EtcdLeader is the machine whose etcd leads.
func (c *Cluster) EtcdLeader(ctx context.Context) (Machine, error) {
	var last error
	for _, m := range c.Group("etcd") {
		status, err := c.etcdStatus(ctx, m)
		if err == nil && status.Leader != "" && status.Leader == status.Header.MemberID {
			return m, nil
		}
		last = err
	}
	return Machine{}, fmt.Errorf("no etcd member says that it leads (last error: %v)", last)
}

// MoveEtcdLeader makes etcd on that machine lead.
func (c *Cluster) MoveEtcdLeader(ctx context.Context, to Machine) error {
	leader, err := c.EtcdLeader(ctx)
	if err != nil || leader.Name == to.Name {
		return err
	}
	target, err := c.etcdStatus(ctx, to)
	if err != nil {
		return err
	}
	var answer struct{ Error string }
	err = c.etcd(ctx, leader, "maintenance/transfer-leadership", map[string]string{"targetID": target.Header.MemberID}, &answer)
	if err == nil && answer.Error != "" {
		err = fmt.Errorf("etcd on %s does not hand over to %s: %s", leader.Name, to.Name, answer.Error)
	}
	return err
}

// etcdTrouble names the first etcd member that is not well; empty if all are.
func (c *Cluster) etcdTrouble(ctx context.Context) string {
	leader := ""
	for _, m := range c.Group("etcd") {
		status, err := c.etcdStatus(ctx, m)
		switch {
		case err != nil:
			return fmt.Sprintf("etcd on %s does not answer", m.Name)
		case len(status.Errors) > 0:
			return fmt.Sprintf("etcd on %s: %s", m.Name, status.Errors[0])
		case status.Leader == "" || status.Leader == "0" || leader != "" && status.Leader != leader:
			return fmt.Sprintf("etcd on %s does not know the leader", m.Name)
		}
		leader = status.Leader
	}
	return ""
}

// Versions of the programs that make the cluster.
func (c *Cluster) Versions(ctx context.Context) (map[string]string, error) {
	var status struct {
		ServerVersion int `json:"server_version"`
		Patroni       struct{ Version string }
	}
	if _, err := c.any(ctx, "/patroni", &status); err != nil {
		return nil, err
	}
	var etcd struct{ Version string }
	if err := c.etcd(ctx, c.Group("etcd")[0], "maintenance/status", map[string]any{}, &etcd); err != nil {
		return nil, err
	}
	// PostgreSQL writes its version as one number: 150008 is 15.8.
	postgres := fmt.Sprintf("%d.%d", status.ServerVersion/10000, status.ServerVersion%10000)
	return map[string]string{"Patroni": status.Patroni.Version, "PostgreSQL": postgres, "etcd": etcd.Version}, nil
}
