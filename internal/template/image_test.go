package template

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

var (
	sha256 = strings.Repeat("1f", 32)
	sha512 = strings.Repeat("2e", 64)
)

// vendor serves a list of checksums as Ubuntu's and Debian's are, and nothing else.
func vendor(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/noble/SHA256SUMS":
			fmt.Fprintf(w, "%s *other.img\n%s *noble.img\n", strings.Repeat("00", 32), sha256)
		case "/trixie/SHA512SUMS":
			fmt.Fprintf(w, "%s  trixie.qcow2\n", sha512)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)
	return server
}

func TestResolve(t *testing.T) {
	server := vendor(t)
	for _, c := range []struct {
		name, url, checksum string
		want, file          string
	}{
		{"Ubuntu's list", "/noble/noble.img", server.URL + "/noble/SHA256SUMS", "sha256 " + sha256, "noble-1f1f1f1f1f1f.qcow2"},
		{"Debian's list", "/trixie/trixie.qcow2", server.URL + "/trixie/SHA512SUMS", "sha512 " + sha512, "trixie-2e2e2e2e2e2e.qcow2"},
		{"given", "/my.qcow2", "SHA256:" + strings.ToUpper(sha256), "sha256 " + sha256, "my-1f1f1f1f1f1f.qcow2"},
	} {
		got, err := resolve(t.Context(), server.Client(), server.URL+c.url, c.checksum)
		if err != nil || got.algorithm+" "+got.checksum != c.want || got.file() != c.file {
			t.Errorf("%s: got %+v as %s, %v", c.name, got, got.file(), err)
		}
	}
	for _, c := range []struct{ name, url, checksum, want string }{
		{"no https", "http://example.org/a.img", "sha256:" + sha256, "allowed: an https URL"},
		{"a checksum that is too short", server.URL + "/a.img", "sha256:1f", "allowed: sha256:<64 hexadecimal digits>"},
		{"another algorithm", server.URL + "/a.img", "md5:" + sha256, "allowed: sha256:<64 hexadecimal digits>"},
		{"no checksum", server.URL + "/a.img", "", "allowed: sha256:<64 hexadecimal digits>"},
		{"not in the list", server.URL + "/noble/a.img", server.URL + "/noble/SHA256SUMS", "has no checksum of a.img; give the image's own by --checksum"},
		{"no list", server.URL + "/noble/a.img", server.URL + "/SHA256SUMS", "404 Not Found; give the image's own by --checksum"},
		{"nobody there", server.URL + "/a.img", "https://127.0.0.1:1/SHA256SUMS", "connection refused"},
	} {
		if _, err := resolve(t.Context(), server.Client(), c.url, c.checksum); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

// TestSystems: each has an image whose name Proxmox VE takes, beside its list of checksums.
func TestSystems(t *testing.T) {
	for name, s := range Systems {
		image, sums := s.URL[:strings.LastIndex(s.URL, "/")], s.Checksums[:strings.LastIndex(s.Checksums, "/")]
		if image != sums || !strings.HasPrefix(s.URL, "https://") || s.Template == "" {
			t.Errorf("%s: %+v", name, s)
		}
	}
}
