package preflight

import (
	"crypto/x509"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/lab/api"
)

// TestConnection has an API that does not answer as it should: that is told, and nothing else is asked.
func TestConnection(t *testing.T) {
	plain := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plain.Close)
	website := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(website.Close)
	for _, c := range []struct {
		name   string
		wanted func(*deployment)
		text   string
		do     string
	}{
		{"wrong secret", func(d *deployment) { d.TokenSecret = "wrong" }, "is not valid: 401 invalid token value!", "TF_VAR_proxmox_api_token_secret"},
		{"no such token", func(d *deployment) { d.TokenID = "root@pam!other" }, "no such token 'other' for user 'root@pam'", "pveum user token add root@pam other"},
		{"no such user", func(d *deployment) { d.TokenID = "me@pve!x" }, "no such user ('me@pve')", "proxmox_api_token_id"},
		{"certificate not trusted", func(d *deployment) { d.Insecure = false }, "is not trusted: x509: certificate signed by unknown authority", "SSL_CERT_FILE"},
		{"nobody there", func(d *deployment) { d.APIURL = "https://" + closedPort(t) + pveapi.Path }, "connection refused", "proxmox_api_url"},
		{"name unknown", func(d *deployment) { d.APIURL = "https://" + tooLong + ":8006" + pveapi.Path }, "no such host", "name service"},
		{"no TLS", func(d *deployment) { d.APIURL = "https" + strings.TrimPrefix(plain.URL, "http") + pveapi.Path }, "does not speak TLS", "https://<node>:8006"},
		{"http", func(d *deployment) { d.APIURL = plain.URL }, "does not speak TLS", "https://<node>:8006"},
		{"another website", func(d *deployment) { d.APIURL = website.URL }, "is not an API of Proxmox VE that answers: 404", "https://<node>:8006"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := scene{wanted: c.wanted, check: "api", status: failed, text: c.text, do: c.do}
			q, server := s.play(t)
			s.only(t, q.answer(t.Context()))
			if used := server.Used(); len(used) > 1 {
				t.Errorf("asked on: %v", used)
			}
		})
	}
}

// tooLong is a name that no name service has to be asked about.
var tooLong = strings.Repeat("x", 64) + ".invalid"

func closedPort(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

// TestTrusted: a certificate that the system trusts passes, without a note.
func TestTrusted(t *testing.T) {
	q, server := scene{wanted: func(d *deployment) { d.Insecure = false }}.play(t)
	authority, err := os.ReadFile(server.CAFile)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(authority)
	access := q.wanted.access()
	access.Roots = roots
	q.use(pveapi.New(access))
	for _, f := range q.answer(t.Context()) {
		if f.Status != passed {
			t.Errorf("%s %s: %s", f.Status, f.Check, f.Text)
		}
	}
}

// TestURLPath: Telmate's provider takes the URL as it is, bpg's puts the path itself.
func TestURLPath(t *testing.T) {
	cut := func(d *deployment) { d.APIURL = strings.TrimSuffix(d.APIURL, pveapi.Path) }
	s := scene{version: "8.0", provider: provider.Telmate, wanted: cut, check: "api", status: failed, text: "wants it to end in /api2/json", do: pveapi.Path}
	q, _ := s.play(t)
	s.only(t, q.answer(t.Context()))
	q, _ = scene{wanted: cut}.play(t)
	if findings := q.answer(t.Context()); len(failures(findings)) > 0 {
		t.Errorf("bpg: %+v", findings)
	}
}

// TestSilence: an API that takes the connection and says nothing costs seconds, not minutes.
func TestSilence(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	s := scene{
		wanted: func(d *deployment) { d.APIURL = "https://" + listener.Addr().String() + pveapi.Path },
		check:  "api", status: failed, text: "did not answer within 200ms", do: "port 8006",
	}
	q, _ := s.play(t)
	q.limits.reach = 200 * time.Millisecond
	began := time.Now()
	s.only(t, q.answer(t.Context()))
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("took %s", took)
	}
}

// TestFallsSilent: an API that stops answering half-way ends the wait for all checks at once.
func TestFallsSilent(t *testing.T) {
	q, server := scene{}.play(t)
	if _, err := server.AddFault(api.Fault{Path: "/nodes", Delay: api.Duration(time.Minute)}); err != nil {
		t.Fatal(err)
	}
	q.limits.survey = 2 * time.Second
	began := time.Now()
	s := scene{check: "nodes", status: warned, text: "Nodes could not be checked: context deadline exceeded"}
	s.only(t, q.answer(t.Context()))
	if took := time.Since(began); took > 8*time.Second {
		t.Errorf("took %s", took)
	}
}

// TestUnanswered: an API that fails on the way is told as a warning for each check that could not ask.
func TestUnanswered(t *testing.T) {
	for path, want := range map[string][]string{
		"/nodes":                 {"nodes"},
		"/nodes/*/network":       {"bridge"},
		"/nodes/*/storage":       {"storage"},
		"/cluster/resources":     {"template", "state", "names"},
		"/nodes/*/qemu/*/config": {"template"},
	} {
		q, server := scene{}.play(t)
		if _, err := server.AddFault(api.Fault{Path: path, Status: 500, Reason: "got timeout"}); err != nil {
			t.Fatal(err)
		}
		var told []string
		for _, f := range q.answer(t.Context()) {
			if f.Status == warned && strings.Contains(f.Text, "could not be checked: 500 got timeout") && !slices.Contains(told, f.Check) {
				told = append(told, f.Check)
			}
		}
		if !slices.Equal(told, want) {
			t.Errorf("%s fails: warnings of %q, want %q", path, told, want)
		}
	}
}

// TestNothingChanges: only reading calls are made.
func TestNothingChanges(t *testing.T) {
	for _, kind := range []string{"vm", "lxc"} {
		q, server := scene{kind: kind, wanted: one("node1", func(m *machine) { m.VMID = ptr(500) })}.play(t)
		q.answer(t.Context())
		for call := range server.Used() {
			if !strings.HasPrefix(call, http.MethodGet+" ") {
				t.Errorf("called %s", call)
			}
		}
	}
}
