// Package supply gives machines what the roles download from the internet in
// the field, from a local address and under the same paths, so that the lab
// tests the very code that runs there. It has etcd's release archives, built
// from etcd's Go modules of the version asked for.
package supply

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"syscall"
)

// Cache keeps what was built below one directory, for all labs of this box.
type Cache struct {
	Dir string

	mu       sync.Mutex
	building map[string]chan struct{}
}

// etcdVersion: a release of the third major version, whose modules carry it.
var etcdVersion = regexp.MustCompile(`^3\.[0-9]+\.[0-9]+$`)

// Handler serves GET /etcd/v<version>/<file>. A version that is not there yet is
// built while the client waits: a minute or two, once.
func (s *Cache) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /etcd/{version}/{file}", func(w http.ResponseWriter, r *http.Request) {
		version, ok := cutV(r.PathValue("version"))
		file := r.PathValue("file")
		if !ok || file != archiveName(version) && file != sumsName {
			http.NotFound(w, r)
			return
		}
		dir, err := s.Etcd(r.Context(), version)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		http.ServeFile(w, r, filepath.Join(dir, file))
	})
	return mux
}

func cutV(tag string) (version string, ok bool) {
	if len(tag) < 2 || tag[0] != 'v' || !etcdVersion.MatchString(tag[1:]) {
		return "", false
	}
	return tag[1:], true
}

// Etcd returns the directory with the release archive of a version and its
// SHA256SUMS, and builds them when they are missing.
func (s *Cache) Etcd(ctx context.Context, version string) (dir string, err error) {
	if !etcdVersion.MatchString(version) {
		return "", fmt.Errorf("etcd version %q: a release like 3.5.11 is needed", version)
	}
	dir = filepath.Join(s.Dir, "etcd", "v"+version)
	for {
		if _, err := os.Stat(dir); err == nil {
			return dir, nil
		}
		done, first := s.enter(version)
		if first {
			// The build goes on when the client that asked has given up.
			err := s.buildLocked(context.WithoutCancel(ctx), version, dir)
			s.leave(version)
			return dir, err
		}
		select {
		case <-done:
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

// enter makes one caller the builder of a version; the others wait for done.
func (s *Cache) enter(version string) (done chan struct{}, first bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if done, ok := s.building[version]; ok {
		return done, false
	}
	if s.building == nil {
		s.building = map[string]chan struct{}{}
	}
	s.building[version] = make(chan struct{})
	return s.building[version], true
}

func (s *Cache) leave(version string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.building[version])
	delete(s.building, version)
}

// buildLocked keeps other programs off, and shows the result only when it is whole.
func (s *Cache) buildLocked(ctx context.Context, version, dir string) error {
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return err
	}
	lock, err := os.OpenFile(dir+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return err
	}
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	tmp := dir + ".new"
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	if err := buildEtcd(ctx, version, tmp); err != nil {
		return fmt.Errorf("build etcd %s: %w", version, err)
	}
	return os.Rename(tmp, dir)
}
