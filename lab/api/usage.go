package api

import (
	"log/slog"
	"maps"
	"net/http"
	"sync"
	"time"
)

// usage counts which calls were made.
type usage struct {
	mu      sync.Mutex
	used    map[string]int // by pattern
	unknown map[string]int // by method and path
}

func newUsage() *usage {
	return &usage{used: make(map[string]int), unknown: make(map[string]int)}
}

// Used counts the calls made so far, by endpoint.
func (s *Server) Used() map[string]int {
	s.usage.mu.Lock()
	defer s.usage.mu.Unlock()
	return maps.Clone(s.usage.used)
}

// Unknown counts the calls made so far that no endpoint answers. Tests want it empty.
func (s *Server) Unknown() map[string]int {
	s.usage.mu.Lock()
	defer s.usage.mu.Unlock()
	return maps.Clone(s.usage.unknown)
}

func (u *usage) count(r *http.Request) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if r.Pattern == catchAll {
		u.unknown[r.Method+" "+r.URL.Path]++
	} else {
		u.used[r.Pattern]++
	}
}

// statusWriter remembers the status, and why it is not 200, for the log.
type statusWriter struct {
	http.ResponseWriter
	status int
	why    string
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// account counts and logs a request. The query is not logged: it may hold what
// nobody should read.
func (s *Server) account(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		recorder := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		s.usage.count(r)
		defer func() { // also when a fault rule hangs up
			line := []slog.Attr{
				slog.String("endpoint", r.Pattern), slog.String("method", r.Method), slog.String("path", r.URL.Path),
				slog.Int("status", recorder.status), slog.Duration("took", time.Since(began)),
			}
			if recorder.why != "" {
				line = append(line, slog.String("why", recorder.why))
			}
			s.cfg.Log.LogAttrs(r.Context(), slog.LevelInfo, "request", line...)
		}()
		next.ServeHTTP(recorder, r)
	})
}
