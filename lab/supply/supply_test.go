package supply

import (
	"archive/tar"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// cache holds version 3.5.99, packed from small files instead of a build.
func cache(t *testing.T) *Cache {
	t.Helper()
	s := &Cache{Dir: t.TempDir()}
	bin, dir := t.TempDir(), filepath.Join(s.Dir, "etcd", "v3.5.99")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, p := range etcdPrograms {
		if err := os.WriteFile(filepath.Join(bin, p.name), []byte("program "+p.name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := pack(dir, "3.5.99", bin); err != nil {
		t.Fatal(err)
	}
	return s
}

func get(t *testing.T, s *Cache, path string) (int, []byte) {
	t.Helper()
	w := httptest.NewRecorder()
	s.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w.Code, w.Body.Bytes()
}

func TestArchiveMatchesItsChecksum(t *testing.T) {
	s := cache(t)
	_, archive := get(t, s, "/etcd/v3.5.99/"+archiveName("3.5.99"))
	_, sums := get(t, s, "/etcd/v3.5.99/SHA256SUMS")
	sum := sha256.Sum256(archive)
	if want := hex.EncodeToString(sum[:]) + "  " + archiveName("3.5.99") + "\n"; string(sums) != want {
		t.Errorf("SHA256SUMS: got %q, want %q", sums, want)
	}
	zip, err := gzip.NewReader(strings.NewReader(string(archive)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for ball := tar.NewReader(zip); ; {
		h, err := ball.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, strings.TrimPrefix(h.Name, releaseName("3.5.99")+"/"))
	}
	if want := []string{"etcd", "etcdctl", "etcdutl"}; !slices.Equal(names, want) {
		t.Errorf("archive: got %v, want %v", names, want)
	}
}

func TestOnlyReleasesAreServed(t *testing.T) {
	s := cache(t)
	for _, path := range []string{
		"/etcd/v3.5.99/other", "/etcd/3.5.99/SHA256SUMS", "/etcd/v2.3.8/SHA256SUMS",
		"/etcd/v3.5.99;x/SHA256SUMS", "/etcd/v3.5.99/..%2f..%2fsecret", "/",
	} {
		if code, body := get(t, s, path); code != http.StatusNotFound {
			t.Errorf("GET %s: got %d %q, want 404", path, code, body)
		}
	}
}

func TestFailsOnVersionsThatAreNone(t *testing.T) {
	_, err := (&Cache{Dir: t.TempDir()}).Etcd(t.Context(), "latest")
	if err == nil || !strings.Contains(err.Error(), `"latest"`) {
		t.Errorf("got %v, want an error that names the version", err)
	}
}
