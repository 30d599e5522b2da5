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
	user, token, _ := strings.Cut(a.TokenID, "!")
	switch {
	case Refused(err, http.StatusUnauthorized):
		return fmt.Sprintf("The token %s is not valid: %s.", a.TokenID, Cause(err)),
			fmt.Sprintf("Correct %s or %s. To make a new token, on a node: pveum user token add %s %s --privsep 0", s.TokenID, s.Secret, user, token)
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
