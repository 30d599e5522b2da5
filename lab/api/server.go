// Package api serves the Proxmox VE HTTP API for a simulated cluster.
//
// It is strict where Proxmox VE is strict: unknown parameters are refused with
// 400, unknown calls with 501, missing privileges with 403; and it tells errors
// where Proxmox VE tells them, in the HTTP reason phrase. routes.go lists every
// call that is answered.
package api

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"time"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/schema"
)

// Config is what a Server is made of. Store, Machines and Seed are required.
type Config struct {
	Store    pve.Store
	Machines pve.Machines
	Seed     pve.Seed
	Subnets  []netip.Prefix   // addresses of the lab's own, from which it may download; besides loopback
	Version  pve.Version      // default: 8.2, see pve.Versions
	Log      *slog.Logger     // default: discard
	Now      func() time.Time // default: time.Now

	// TaskGrace is how long a call that starts a task waits for it to end, so
	// that quick tasks are over before the client asks. Default: 2 s.
	// A negative value answers at once, as Proxmox VE does.
	TaskGrace time.Duration
	// LockTimeout is how long work on a guest waits for other work on the same
	// guest. Default: 10 s, as in Proxmox VE.
	LockTimeout time.Duration
}

// Server answers the API. Make it with New, end it with Close.
type Server struct {
	cfg     Config
	schema  *schema.Release
	handler http.Handler
	http    *http.Server
	tasks   *runner
	tickets *ticketOffice
	faults  *faults
	usage   *usage
}

// New prepares a server: it settles what a crash left behind, plants what is
// missing of the seed, and makes the machines of new templates.
func New(ctx context.Context, cfg Config) (*Server, error) {
	cfg.setDefaults()
	release, err := schema.For(cfg.Version.String())
	if err != nil {
		return nil, err
	}
	s := &Server{
		cfg:     cfg,
		schema:  release,
		tasks:   newRunner(cfg),
		tickets: newTicketOffice(cfg.Now),
		faults:  newFaults(),
		usage:   newUsage(),
	}
	s.handler = s.routes()
	if !cfg.Version.AtLeast(8, 4) { // until then, importing was for the disks of other hypervisors
		s.cfg.Seed.Storages = slices.Clone(cfg.Seed.Storages)
		for i, st := range s.cfg.Seed.Storages {
			s.cfg.Seed.Storages[i].Content = slices.DeleteFunc(slices.Clone(st.Content), func(c string) bool { return c == "import" })
		}
	}
	s.http = &http.Server{
		Handler:           s.handler,
		ReadHeaderTimeout: 30 * time.Second,
		ErrorLog:          slog.NewLogLogger(cfg.Log.Handler(), slog.LevelDebug),
	}
	if err := s.settle(ctx); err != nil {
		return nil, fmt.Errorf("settle the state of the last run: %w", err)
	}
	if err := s.plant(ctx); err != nil {
		return nil, fmt.Errorf("prepare templates: %w", err)
	}
	return s, nil
}

func (c *Config) setDefaults() {
	if c.Version == (pve.Version{}) {
		c.Version, _ = pve.ParseVersion("8.2")
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.TaskGrace == 0 {
		c.TaskGrace = 2 * time.Second
	}
	if c.LockTimeout == 0 {
		c.LockTimeout = 10 * time.Second
	}
}

// Serve answers on ln over TLS until Close. See Certificate for how to get one.
func (s *Server) Serve(ln net.Listener, certificate tls.Certificate) error {
	secure := tls.NewListener(ln, &tls.Config{
		Certificates: []tls.Certificate{certificate},
		MinVersion:   tls.VersionTLS12,
		// HTTP/2 has no reason phrase, which is where errors are told.
		NextProtos: []string{"http/1.1"},
	})
	if err := s.http.Serve(secure); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve the API: %w", err)
	}
	return nil
}

// Close stops answering, interrupts running tasks and waits for their end.
func (s *Server) Close() error {
	err := s.http.Close()
	s.tasks.close()
	return err
}

// plant makes the state of the seed, then the machines behind new templates. A
// template whose machine cannot be made is taken out again.
func (s *Server) plant(ctx context.Context) error {
	var specs []pve.Spec
	err := s.cfg.Store.Update(func(state *pve.State) error {
		guests, err := state.Plant(s.cfg.Seed, s.cfg.Now())
		for _, guest := range guests {
			specs = append(specs, state.Spec(guest))
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, spec := range specs {
		if err := s.cfg.Machines.Create(ctx, spec); err != nil {
			forget := s.cfg.Store.Update(func(state *pve.State) error {
				state.Remove(spec.VMID)
				return nil
			})
			return errors.Join(fmt.Errorf("template %d: %w", spec.VMID, err), forget)
		}
	}
	return nil
}
