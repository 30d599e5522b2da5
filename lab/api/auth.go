package api

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/lab/pve"
)

// Texts of refused logins. Source: PVE::AccessControl, PVE::HTTPServer.
const (
	noTicket      = "No ticket"
	badTicket     = "permission denied - invalid PVE ticket"
	badCSRF       = "Permission denied - invalid csrf prevention token"
	badPassword   = "authentication failure"
	ticketLife    = 2 * time.Hour
	ticketCookie  = "PVEAuthCookie"
	tokenScheme   = "PVEAPIToken="
	csrfHeader    = "CSRFPreventionToken"
	privateTicket = "PVE:%s:%08X"
)

func unauthenticated(format string, args ...any) *pve.Error {
	return &pve.Error{Code: pve.Unauthenticated, Text: fmt.Sprintf(format, args...)}
}

// identify finds out who asks: an API token, or the ticket of a login.
func (s *Server) identify(r *http.Request) (pve.Identity, error) {
	header := r.Header.Get("Authorization")
	if token, ok := strings.CutPrefix(header, tokenScheme); ok {
		return s.identifyToken(token)
	}
	ticket := ticketOf(r, header)
	if ticket == "" {
		return pve.Identity{}, unauthenticated(noTicket)
	}
	user, ok := s.tickets.verify(ticket)
	if !ok {
		return pve.Identity{}, unauthenticated(badTicket)
	}
	if r.Method != http.MethodGet && !s.tickets.verifyCSRF(user, r.Header.Get(csrfHeader)) {
		return pve.Identity{}, unauthenticated(badCSRF)
	}
	return pve.Identity{User: user}, nil
}

// ticketOf reads the ticket from the cookie, or from the Authorization header
// where Telmate's client puts it.
func ticketOf(r *http.Request, header string) string {
	if ticket, ok := strings.CutPrefix(header, ticketCookie+"="); ok {
		return ticket
	}
	cookie, err := r.Cookie(ticketCookie)
	if err != nil {
		return ""
	}
	if ticket, err := url.QueryUnescape(cookie.Value); err == nil && strings.Contains(cookie.Value, "%") {
		return ticket
	}
	return cookie.Value
}

// identifyToken checks "user@realm!name=secret".
func (s *Server) identifyToken(text string) (pve.Identity, error) {
	full, secret, found := strings.Cut(text, "=")
	if !found {
		return pve.Identity{}, unauthenticated("no tokenid specified")
	}
	userID, name, found := strings.Cut(full, "!")
	if !found {
		return pve.Identity{}, unauthenticated("'%s' is not a valid token ID - not able to split into user and token parts", full)
	}
	err := s.cfg.Store.View(func(state *pve.State) error {
		user := state.Users[userID]
		if user == nil {
			return unauthenticated("no such user ('%s')", userID)
		}
		token, ok := user.Tokens[name]
		if !ok {
			return unauthenticated("no such token '%s' for user '%s'", name, userID)
		}
		if subtle.ConstantTimeCompare([]byte(token.Secret), []byte(secret)) != 1 {
			return unauthenticated("invalid token value!")
		}
		return nil
	})
	return pve.Identity{User: userID, Token: name}, err
}

// ticketOffice signs tickets with a key that lives as long as the server.
type ticketOffice struct {
	key []byte
	now func() time.Time
}

func newTicketOffice(now func() time.Time) *ticketOffice {
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails since Go 1.24
	return &ticketOffice{key: key, now: now}
}

func (o *ticketOffice) sign(text string) string {
	mac := hmac.New(sha256.New, o.key)
	mac.Write([]byte(text))
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// ticket is "PVE:user@realm:TIME::signature", the time in hexadecimal.
func (o *ticketOffice) ticket(user string) string {
	plain := fmt.Sprintf(privateTicket, user, o.now().Unix())
	return plain + "::" + o.sign(plain)
}

func (o *ticketOffice) verify(ticket string) (user string, ok bool) {
	plain, signature, _ := strings.Cut(ticket, "::")
	parts := strings.Split(plain, ":")
	if len(parts) != 3 || !hmac.Equal([]byte(signature), []byte(o.sign(plain))) {
		return "", false
	}
	return parts[1], o.fresh(parts[2])
}

// csrf is "TIME:signature" of the user's name.
func (o *ticketOffice) csrf(user string) string {
	at := fmt.Sprintf("%08X", o.now().Unix())
	return at + ":" + o.sign(at+":"+user)
}

func (o *ticketOffice) verifyCSRF(user, token string) bool {
	at, signature, _ := strings.Cut(token, ":")
	return hmac.Equal([]byte(signature), []byte(o.sign(at+":"+user))) && o.fresh(at)
}

func (o *ticketOffice) fresh(hexTime string) bool {
	seconds, err := strconv.ParseInt(hexTime, 16, 64)
	age := o.now().Sub(time.Unix(seconds, 0))
	return err == nil && age < ticketLife
}
