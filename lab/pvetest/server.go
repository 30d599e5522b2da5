package pvetest

import (
	"context"
	"log/slog"
	"net"
	"path/filepath"
	"testing"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/store"
)

// What the default seed's users log in with.
const (
	Secret   = "11111111-2222-3333-4444-555555555555"
	Password = "lab-password"
	TokenID  = "root@pam!lab"
)

// Server is a running API with its parts within reach.
type Server struct {
	*api.Server
	Machines *Machines
	Store    pve.Store
	URL      string // https://127.0.0.1:port/api2/json
	Address  string // 127.0.0.1:port
	CAFile   string // trust this

	// AllowUnknown is for tests that call what the API does not know.
	AllowUnknown bool
}

// Option changes the configuration of a server before it starts.
type Option func(*api.Config)

// Version makes the server answer as that release: "8.0".
func Version(tb testing.TB, name string) Option {
	version, err := pve.ParseVersion(name)
	if err != nil {
		tb.Fatal(err)
	}
	return func(cfg *api.Config) { cfg.Version = version }
}

// Seed changes what the cluster starts with.
func Seed(change func(*pve.Seed)) Option {
	return func(cfg *api.Config) { change(&cfg.Seed) }
}

// State keeps the server's state in store instead of in memory.
func State(store pve.Store) Option { return func(cfg *api.Config) { cfg.Store = store } }

// On uses these machines instead of new ones.
func On(machines *Machines) Option { return func(cfg *api.Config) { cfg.Machines = machines } }

// With is any other change.
func With(change func(*api.Config)) Option { return change }

// NewServer starts a server with the default seed on a free port of loopback
// and stops it at the end of the test. Requests are logged to tb; a test that
// made the server see a call it does not know fails.
func NewServer(tb testing.TB, options ...Option) *Server {
	tb.Helper()
	cfg := api.Config{
		Store: store.NewMemory(), Machines: NewMachines(), Seed: pve.DefaultSeed(Secret, Password),
		Log: slog.New(slog.NewTextHandler(tb.Output(), nil)),
	}
	for _, option := range options {
		option(&cfg)
	}
	server, err := api.New(context.Background(), cfg)
	if err != nil {
		tb.Fatal(err)
	}
	s := &Server{Server: server, Store: cfg.Store}
	s.Machines, _ = cfg.Machines.(*Machines)
	s.listen(tb)
	tb.Cleanup(func() {
		if err := server.Close(); err != nil {
			tb.Errorf("close the API: %v", err)
		}
		for call, n := range server.Unknown() {
			if !s.AllowUnknown {
				tb.Errorf("the API does not know %s (called %d times)", call, n)
			}
		}
	})
	return s
}

func (s *Server) listen(tb testing.TB) {
	tb.Helper()
	dir := tb.TempDir()
	certificate, err := api.Certificate(dir, "127.0.0.1", "localhost")
	if err != nil {
		tb.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	s.Address = listener.Addr().String()
	s.URL = "https://" + s.Address + "/api2/json"
	s.CAFile = filepath.Join(dir, api.CAFile)
	done := make(chan error, 1)
	go func() { done <- s.Serve(listener, certificate) }()
	tb.Cleanup(func() { // after the server was closed: clean-ups run in reverse order
		if err := <-done; err != nil {
			tb.Errorf("serve the API: %v", err)
		}
	})
}
