package preflight

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/luthermonson/go-proxmox"
)

// Limits that keep the whole under 15 s when nothing answers.
const (
	reachLimit  = 4 * time.Second // for the first answer
	surveyLimit = 9 * time.Second // for all further ones
)

// newClient makes a client that trusts roots; nil stands for what the providers trust, the system's certificates and
// SSL_CERT_FILE.
func newClient(d *deployment, roots *x509.CertPool) *proxmox.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = (&net.Dialer{Timeout: reachLimit}).DialContext
	transport.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: roots, InsecureSkipVerify: d.Insecure} //nolint:gosec // as asked
	// HTTP/2 has no reason phrase, which is where Proxmox VE tells errors.
	transport.ForceAttemptHTTP2 = false
	return proxmox.NewClient(apiRoot(d.APIURL),
		proxmox.WithHTTPClient(&http.Client{Transport: refusing{transport}, Timeout: surveyLimit}),
		proxmox.WithAPIToken(d.TokenID, d.TokenSecret),
		proxmox.WithUserAgent("proxmox-patroni-preflight"),
		proxmox.WithLogger(&proxmox.LeveledLogger{}),
	)
}

const apiPath = "/api2/json"

// apiRoot adds the path that the variable may lack: bpg's provider puts its own.
func apiRoot(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address // its use says what is wrong
	}
	u.Path = apiPath
	return u.String()
}

// refusal is any answer but success, in the words of Proxmox VE.
type refusal struct {
	code int
	text string
}

func (r *refusal) Error() string { return r.text }

// refused reports whether err is an answer of one of these codes.
func refused(err error, codes ...int) bool {
	var r *refusal
	if !errors.As(err, &r) {
		return false
	}
	for _, code := range codes {
		if r.code == code {
			return true
		}
	}
	return false
}

// refusing turns every answer but success into a refusal. The client library would keep the text of only some.
type refusing struct{ next http.RoundTripper }

func (t refusing) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := t.next.RoundTrip(request)
	if err != nil || response.StatusCode < 300 {
		return response, err
	}
	defer response.Body.Close()
	text := response.Status // "403 Permission check failed (/, Sys.Audit)"
	body, _ := io.ReadAll(io.LimitReader(response.Body, 64<<10))
	var detail struct{ Errors map[string]string }
	if json.Unmarshal(body, &detail) == nil {
		for parameter, reason := range detail.Errors {
			text += fmt.Sprintf(" %s: %s", parameter, reason)
		}
	}
	return nil, &refusal{response.StatusCode, strings.TrimSpace(text)}
}

// connect asks the first question, and says what stands in the way when there is no answer.
func (q *inquiry) connect(ctx context.Context) (proxmox.Version, []finding) {
	r := report{check: "api"}
	ctx, cancel := context.WithTimeout(ctx, q.limits.reach)
	defer cancel()
	q.checkURL(&r)
	version, err := q.client.Version(ctx)
	if err != nil {
		q.explain(&r, err)
		return proxmox.Version{}, r.findings
	}
	if q.wanted.Insecure {
		r.note("The certificate of %s was not checked, as proxmox_tls_insecure is true. Set it to false where the certificate is trusted.", q.wanted.APIURL)
	}
	r.ok("%s answers as Proxmox VE %s, token %s is valid", q.wanted.APIURL, version.Version, q.wanted.TokenID)
	return *version, r.findings
}

// checkURL: Telmate's provider takes the URL as it is, path and all.
func (q *inquiry) checkURL(r *report) {
	u, err := url.Parse(q.wanted.APIURL)
	if err == nil && q.provider == telmate && strings.TrimSuffix(u.Path, "/") != apiPath {
		r.fail(fmt.Sprintf("proxmox_api_url = %q", apiRoot(q.wanted.APIURL)),
			"proxmox_api_url is %q. The Telmate provider wants it to end in %s.", q.wanted.APIURL, apiPath)
	}
}

func (q *inquiry) explain(r *report, err error) {
	var certificate *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var name *net.DNSError
	url, token := q.wanted.APIURL, q.wanted.TokenID
	user, tokenName, _ := strings.Cut(token, "!")
	switch {
	case refused(err, http.StatusUnauthorized):
		r.fail(fmt.Sprintf("Mend proxmox_api_token_id or TF_VAR_proxmox_api_token_secret. To make a new token, on a node: pveum user token add %s %s --privsep 0", user, tokenName),
			"The token %s is not valid: %s.", token, cause(err))
	case errors.As(err, &certificate):
		r.fail("export SSL_CERT_FILE=<the CA's certificate; on a node: /etc/pve/pve-root-ca.pem>\nor, where the network is yours alone, set proxmox_tls_insecure = true",
			"The certificate of %s is not trusted: %s.", url, cause(err))
	case errors.As(err, &record) || errors.Is(err, http.ErrSchemeMismatch) || strings.HasPrefix(url, "http://"):
		r.fail("Set proxmox_api_url to https://<node>:8006/api2/json.", "%s does not speak TLS as the API of Proxmox VE does: %s.", url, cause(err))
	case errors.As(err, &name):
		r.fail("Mend proxmox_api_url, or the name service of this machine.", "%s cannot be reached: %s.", url, name)
	case errors.Is(err, context.DeadlineExceeded) || isTimeout(err):
		r.fail("Mend proxmox_api_url, or let this machine through to it (port 8006).", "%s did not answer within %s.", url, q.limits.reach)
	default:
		r.fail("Mend proxmox_api_url; the API of Proxmox VE is at https://<node>:8006/api2/json.", "%s is not an API of Proxmox VE that answers: %s.", url, cause(err))
	}
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}
