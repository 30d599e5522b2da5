package pvetest

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"
)

// Params are the parameters of a call.
type Params map[string]string

// Answer is what the API said.
type Answer struct {
	tb     testing.TB
	Status int
	Reason string // the text of the status line
	Header http.Header
	Data   any
	Errors map[string]string
}

// Client makes single calls with one identity.
type Client struct {
	tb     testing.TB
	http   *http.Client
	url    string
	Header http.Header // sent with each call
}

// Client authenticates with an API token; an empty one sends none.
func (s *Server) Client(tb testing.TB, token, secret string) *Client {
	tb.Helper()
	ca, err := os.ReadFile(s.CAFile)
	if err != nil {
		tb.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}, ForceAttemptHTTP2: true}
	tb.Cleanup(transport.CloseIdleConnections)
	client := &Client{tb: tb, http: &http.Client{Transport: transport}, url: s.URL, Header: make(http.Header)}
	if token != "" {
		client.Header.Set("Authorization", "PVEAPIToken="+token+"="+secret)
	}
	return client
}

// Root may do everything except what takes root's password.
func (s *Server) Root(tb testing.TB) *Client {
	tb.Helper()
	return s.Client(tb, TokenID, Secret)
}

// Call makes a call, with the parameters where Proxmox VE expects them: in the
// query for GET and DELETE, as a form otherwise.
func (c *Client) Call(method, path string, params Params) Answer {
	c.tb.Helper()
	values := make(url.Values)
	for name, value := range params {
		values.Set(name, value)
	}
	address, body := c.url+path, ""
	if method == http.MethodGet || method == http.MethodDelete {
		if len(values) > 0 {
			address += "?" + values.Encode()
		}
	} else {
		body = values.Encode()
	}
	response, err := c.Do(method, address, "application/x-www-form-urlencoded", body)
	if err != nil {
		c.tb.Fatalf("%s %s: %v", method, path, err)
	}
	return c.read(response)
}

// Do sends a request as it is.
func (c *Client) Do(method, address, contentType, body string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(c.tb.Context(), method, address, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header = c.Header.Clone()
	if body != "" {
		request.Header.Set("Content-Type", contentType)
	}
	return c.http.Do(request)
}

func (c *Client) read(response *http.Response) Answer {
	c.tb.Helper()
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		c.tb.Fatalf("read answer: %v", err)
	}
	var body struct {
		Data   any
		Errors map[string]string
	}
	if err := json.Unmarshal(text, &body); err != nil && response.StatusCode != http.StatusUnauthorized { // which has no body
		c.tb.Fatalf("answer is not JSON: %v\n%s", err, text)
	}
	_, reason, _ := strings.Cut(response.Status, " ")
	return Answer{tb: c.tb, Status: response.StatusCode, Reason: reason, Header: response.Header, Data: body.Data, Errors: body.Errors}
}

// Get is a GET that must succeed.
func (c *Client) Get(path string) Answer { return c.Must("GET", path, nil) }

// Post is a POST that must succeed, like Must.
func (c *Client) Post(path string, params Params) Answer { return c.Must("POST", path, params) }

// Put is a PUT that must succeed, like Must.
func (c *Client) Put(path string, params Params) Answer { return c.Must("PUT", path, params) }

// Delete is a DELETE that must succeed, like Must.
func (c *Client) Delete(path string) Answer { return c.Must("DELETE", path, nil) }

// Must makes a call that must succeed; if it answers a task, the task must too.
func (c *Client) Must(method, path string, params Params) Answer {
	c.tb.Helper()
	answer := c.Call(method, path, params)
	if answer.Status != http.StatusOK {
		c.tb.Fatalf("%s %s: %d %s %v", method, path, answer.Status, answer.Reason, answer.Errors)
	}
	if upid, ok := answer.Data.(string); ok && strings.HasPrefix(upid, "UPID:") {
		if exit := c.Wait(upid); exit != "OK" {
			c.tb.Fatalf("%s %s: task failed: %s", method, path, exit)
		}
	}
	return answer
}

// Task makes a call that starts a task and returns how the task ended.
func (c *Client) Task(method, path string, params Params) string {
	c.tb.Helper()
	answer := c.Call(method, path, params)
	upid, ok := answer.Data.(string)
	if !ok {
		c.tb.Fatalf("%s %s: %d %s: no task", method, path, answer.Status, answer.Reason)
	}
	return c.Wait(upid)
}

// Wait returns the exit status of a task.
func (c *Client) Wait(upid string) string {
	c.tb.Helper()
	node := strings.Split(upid, ":")[1]
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		status := c.Call("GET", "/nodes/"+node+"/tasks/"+upid+"/status", nil).Map()
		if status["status"] == "stopped" {
			return status["exitstatus"].(string)
		}
	}
	c.tb.Fatalf("task %s does not end", upid)
	return ""
}

// Map is the data of an answer that holds an object.
func (a Answer) Map() map[string]any {
	a.tb.Helper()
	data, ok := a.Data.(map[string]any)
	if !ok {
		a.tb.Fatalf("%d %s: data is %T, want an object", a.Status, a.Reason, a.Data)
	}
	return data
}

// List is the data of an answer that holds a list of objects.
func (a Answer) List() []map[string]any {
	a.tb.Helper()
	items, ok := a.Data.([]any)
	if !ok {
		a.tb.Fatalf("%d %s: data is %T, want a list", a.Status, a.Reason, a.Data)
	}
	list := make([]map[string]any, len(items))
	for i, item := range items {
		if list[i], ok = item.(map[string]any); !ok {
			a.tb.Fatalf("item %d of data is %T, want an object", i, item)
		}
	}
	return list
}
