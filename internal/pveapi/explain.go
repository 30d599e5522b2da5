package pveapi

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"
)

// Settings are what the reader calls the parts of Access.
type Settings struct{ URL, TokenID, Secret, Insecure string }

// Explain says why the API at a gave no answer but err within limit, and what to do.
func Explain(a Access, err error, limit time.Duration, s Settings) (text, do string) {
	var certificate *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var name *net.DNSError
	switch {
	case Refused(err, http.StatusUnauthorized):
		return fmt.Sprintf("The token %s is not valid: %s.", a.TokenID, Cause(err)),
			fmt.Sprintf("Correct %s or %s; or make it, as root on a node:\n%s", s.TokenID, s.Secret, strings.Join(a.newToken(), "\n"))
	case errors.As(err, &certificate):
		return fmt.Sprintf("The certificate of %s is not trusted: %s.", a.URL, Cause(err)),
			"export SSL_CERT_FILE=<the CA's certificate; on a node: /etc/pve/pve-root-ca.pem>\nor, where the network is yours alone, set " + s.Insecure
	case errors.As(err, &record) || errors.Is(err, http.ErrSchemeMismatch) || strings.HasPrefix(a.URL, "http://"):
		return fmt.Sprintf("%s does not speak TLS as the API of Proxmox VE does: %s.", a.URL, Cause(err)),
			fmt.Sprintf("Set %s to https://<node>:8006%s.", s.URL, Path)
	case errors.As(err, &name):
		return fmt.Sprintf("%s cannot be reached: %s.", a.URL, name),
			fmt.Sprintf("Correct %s, or the name service of this machine.", s.URL)
	case errors.Is(err, context.DeadlineExceeded) || isTimeout(err):
		return fmt.Sprintf("%s did not answer within %s.", a.URL, limit),
			fmt.Sprintf("Correct %s, or let this machine through to it (port 8006).", s.URL)
	}
	return fmt.Sprintf("%s is not an API of Proxmox VE that answers: %s.", a.URL, Cause(err)),
		fmt.Sprintf("Correct %s; the API of Proxmox VE is at https://<node>:8006%s.", s.URL, Path)
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// newToken are the commands that make the token and its user. The token takes its user's rights, so that these are
// granted once.
func (a Access) newToken() []string {
	user, token, _ := strings.Cut(a.TokenID, "!")
	var lines []string
	if user != "root@pam" {
		lines = append(lines, "pveum user add "+user+"  # unless it exists")
	}
	return append(lines, fmt.Sprintf("pveum user token add %s %s --privsep 0", user, token))
}
