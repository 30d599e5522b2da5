// Package pveapi asks Proxmox VE: a client whose errors are in Proxmox VE's own words, and an explanation for every
// reason why there may be no answer.
package pveapi

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/luthermonson/go-proxmox"
)

// Limits of the wait, short enough that a check ends within 15 s when nothing answers.
const (
	ReachLimit  = 4 * time.Second // for the connection, and for the first answer
	AnswerLimit = 9 * time.Second // for any one answer
)

// Path is where the API is on its host.
const Path = "/api2/json"

// Access is what a client needs.
type Access struct {
	// URL of the API, with or without Path: bpg/proxmox puts its own.
	URL string
	// TokenID is user@realm!name.
	TokenID, Secret string
	// Insecure takes the certificate unchecked.
	Insecure bool
	// Roots are the authorities to trust; nil stands for what the providers trust, the system's certificates and
	// SSL_CERT_FILE.
	Roots *x509.CertPool
}

// User is the token's user.
func (a Access) User() string {
	user, _, _ := strings.Cut(a.TokenID, "!")
	return user
}

// New makes a client; it asks nothing yet.
func New(a Access) *proxmox.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = (&net.Dialer{Timeout: ReachLimit}).DialContext
	transport.TLSClientConfig = &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: a.Roots, InsecureSkipVerify: a.Insecure} //nolint:gosec // as asked
	// HTTP/2 has no reason phrase, which is where Proxmox VE tells errors.
	transport.ForceAttemptHTTP2 = false
	return proxmox.NewClient(Root(a.URL),
		proxmox.WithHTTPClient(&http.Client{Transport: refusing{transport}, Timeout: AnswerLimit}),
		proxmox.WithAPIToken(a.TokenID, a.Secret),
		proxmox.WithUserAgent("proxmox-patroni"),
		proxmox.WithLogger(&proxmox.LeveledLogger{}),
	)
}

// Root is the URL with Path, whatever path it has.
func Root(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address // its use says what is wrong
	}
	u.Path = Path
	return u.String()
}

// refusal is any answer but success, in the words of Proxmox VE.
type refusal struct {
	code int
	text string
}

func (r *refusal) Error() string { return r.text }

// Refused reports whether err is an answer with one of these HTTP statuses; without any, whether it is an answer.
func Refused(err error, codes ...int) bool {
	var r *refusal
	return errors.As(err, &r) && (len(codes) == 0 || slices.Contains(codes, r.code))
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

// Cause is the innermost message of an error, without the URL that Go's HTTP client puts before it.
func Cause(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}
