package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"proxmox-patroni/lab/api"
)

// call asks the lab's API, as any client would, and returns its data.
func (l *lab) call(ctx context.Context, method, path string, params url.Values) (json.RawMessage, error) {
	target := l.url() + path
	var body io.Reader
	if method == http.MethodGet || method == http.MethodDelete {
		target += "?" + params.Encode()
	} else {
		body = strings.NewReader(params.Encode())
	}
	req, err := http.NewRequestWithContext(ctx, method, target, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	var reply struct {
		Data   json.RawMessage
		Errors map[string]string
	}
	status, text, err := l.send(req)
	if err != nil {
		return nil, err
	}
	_ = json.Unmarshal(text, &reply)
	if status.code != http.StatusOK {
		return nil, fmt.Errorf("%s %s: %s %v", method, path, status.text, reply.Errors)
	}
	return reply.Data, nil
}

type httpStatus struct {
	code int
	text string
}

// send adds the token, and trusts the lab's own CA and no other.
func (l *lab) send(req *http.Request) (httpStatus, []byte, error) {
	secret, err := l.secret()
	if err != nil {
		return httpStatus{}, nil, err
	}
	ca, err := os.ReadFile(l.path(api.CAFile))
	if err != nil {
		return httpStatus{}, nil, fmt.Errorf("lab %q is not up: %w", l.name, err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, DisableKeepAlives: true}}
	req.Header.Set("Authorization", "PVEAPIToken="+tokenID+"="+secret)
	resp, err := client.Do(req)
	if err != nil {
		return httpStatus{}, nil, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return httpStatus{resp.StatusCode, resp.Status}, text, err
}

// task makes a call that starts a task, and waits for its end.
func (l *lab) task(ctx context.Context, node, method, path string, params url.Values) error {
	data, err := l.call(ctx, method, path, params)
	if err != nil {
		return err
	}
	var upid string
	if err := json.Unmarshal(data, &upid); err != nil || !strings.HasPrefix(upid, "UPID:") {
		return nil // done at once
	}
	for {
		var task struct{ Status, Exitstatus string }
		data, err := l.call(ctx, "GET", "/nodes/"+node+"/tasks/"+url.PathEscape(upid)+"/status", nil)
		if err == nil {
			err = json.Unmarshal(data, &task)
		}
		switch {
		case err != nil:
			return err
		case task.Status == "stopped" && task.Exitstatus != "OK":
			return fmt.Errorf("%s %s: %s", method, path, task.Exitstatus)
		case task.Status == "stopped":
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(100 * time.Millisecond):
		}
	}
}
