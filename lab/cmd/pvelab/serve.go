package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/resolver"
	"proxmox-patroni/lab/store"
	"proxmox-patroni/lab/supply"
)

const supplyPort = "8080"

// serve runs the API, the name server and supply until a signal. Machines go on
// without it, and the next serve finds them.
func serve(ctx context.Context, l *lab, _ []string) error {
	if err := nspawn.Check(); err != nil {
		return err
	}
	if err := errors.Join(l.saveSettings(), l.writeAccess()); err != nil {
		return err
	}
	states, err := store.Open(l.path("state.json"))
	if err != nil {
		return err
	}
	defer states.Close()
	if err := os.WriteFile(l.path("serve.pid"), []byte(strconv.Itoa(os.Getpid())), 0o644); err != nil {
		return err
	}
	if err := l.host.Prepare(ctx); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, nil))
	server, err := l.newAPI(ctx, states, log)
	if err != nil {
		return err
	}
	return l.listen(ctx, server, states, log)
}

func (l *lab) newAPI(ctx context.Context, states pve.Store, log *slog.Logger) (*api.Server, error) {
	secret, err := l.secret()
	if err != nil {
		return nil, err
	}
	version, err := pve.ParseVersion(l.settings.Version)
	if err != nil {
		return nil, err
	}
	return api.New(ctx, api.Config{
		Store: states, Machines: l.host, Version: version, Log: log, Subnets: l.settings.Subnets,
		Seed: pve.DefaultSeed(secret, secret),
	})
}

// listen opens every port first, so that a port in use is told before anything starts.
func (l *lab) listen(ctx context.Context, server *api.Server, states pve.Store, log *slog.Logger) error {
	defer server.Close()
	certificate, err := api.Certificate(l.dir, "127.0.0.1", "localhost")
	if err != nil {
		return err
	}
	apiPort, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(l.settings.Port)))
	if err != nil {
		return fmt.Errorf("API: %w (another lab? choose another one with --port)", err)
	}
	downloads, err := net.Listen("tcp", net.JoinHostPort(l.gateway().String(), supplyPort))
	if err != nil {
		return errors.Join(fmt.Errorf("supply: %w", err), apiPort.Close())
	}
	cache := &supply.Cache{Dir: filepath.Join(cacheDir, "supply")}
	web := &http.Server{Handler: cache.Handler(), ReadHeaderTimeout: 10 * time.Second}
	names := &resolver.Server{Lookup: lookup(states), Upstream: resolver.HostUpstream(), Log: log}

	ended := make(chan error, 3)
	go func() { ended <- server.Serve(apiPort, certificate) }()
	go func() { ended <- web.Serve(downloads) }()
	go func() { ended <- names.Serve(ctx, l.gateway()) }()
	log.Info("lab is up", "api", l.url(), "subnets", l.settings.Subnets)
	select {
	case <-ctx.Done():
		return web.Close()
	case err := <-ended:
		return errors.Join(err, web.Close())
	}
}

// lookup lets machines find each other by host name, plain or with their search domain.
func lookup(states pve.Store) resolver.Lookup {
	each := func(fn func(name, domain string, addr netip.Addr) bool) {
		_ = states.View(func(state *pve.State) error {
			for _, g := range state.Guests {
				spec := state.Spec(g)
				for _, nic := range spec.NICs {
					if nic.Address.IsValid() && fn(strings.ToLower(spec.Name), strings.ToLower(spec.SearchDomain), nic.Address.Addr()) {
						return nil
					}
				}
			}
			return nil
		})
	}
	return resolver.Lookup{
		Address: func(asked string) (found netip.Addr, ok bool) {
			each(func(name, domain string, addr netip.Addr) bool {
				if ok = asked == name || domain != "" && asked == name+"."+domain; ok {
					found = addr
				}
				return ok
			})
			return found, ok
		},
		Name: func(asked netip.Addr) (found string, ok bool) {
			each(func(name, _ string, addr netip.Addr) bool {
				if ok = asked == addr; ok {
					found = name
				}
				return ok
			})
			return found, ok
		},
	}
}
