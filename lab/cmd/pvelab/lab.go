package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/pve"
)

const cacheDir = "/var/cache/pvelab" // shared by all labs of this box

// options are the flags of all commands.
type options struct {
	name, dir string
	settings  settings // flags given to up and serve; zero: as before
	json      bool
	rule      rule
	key       string
}

// settings are what a lab was started with. They are kept, so that the other
// commands and the next start need no flags.
type settings struct {
	Subnets []netip.Prefix `json:"subnets"`
	Port    int            `json:"port"`
	Version string         `json:"version"` // of Proxmox VE
	Etcd    []string       `json:"etcd"`    // releases to have in supply
	Suite   string         `json:"suite"`   // release of Debian on the machines
}

// defaults fit the defaults of the deployment's variables.
func defaults() settings {
	return settings{
		Subnets: []netip.Prefix{netip.MustParsePrefix("192.168.20.0/24")},
		Port:    8006,
		Version: "8.2",
		Etcd:    []string{"3.5.11"},
		Suite:   nspawn.Suites[0],
	}
}

// lab is the lab a command works on.
type lab struct {
	options
	settings settings
	host     *nspawn.Host
}

func openLab(opts *options) (*lab, error) {
	if opts.dir == "" {
		opts.dir = filepath.Join("/var/lib/pvelab", opts.name)
	}
	dir, err := filepath.Abs(opts.dir)
	if err != nil {
		return nil, err
	}
	opts.dir = dir
	l := &lab{options: *opts, settings: defaults()}
	kept, err := os.ReadFile(l.path("lab.json"))
	if err == nil {
		err = json.Unmarshal(kept, &l.settings)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("settings of lab %q: %w", opts.name, err)
	}
	l.settings.override(opts.settings)
	l.host, err = nspawn.New(nspawn.Config{Lab: opts.name, Dir: dir, Cache: cacheDir, Suite: l.settings.Suite, Subnets: l.settings.Subnets, Resolver: true})
	return l, err
}

func (s *settings) override(given settings) {
	if len(given.Subnets) > 0 {
		s.Subnets = given.Subnets
	}
	if given.Port != 0 {
		s.Port = given.Port
	}
	if given.Version != "" {
		s.Version = given.Version
	}
	if given.Etcd != nil {
		s.Etcd = given.Etcd
	}
	if given.Suite != "" {
		s.Suite = given.Suite
	}
}

func settingFlags(set *flag.FlagSet, o *options) {
	set.Func("subnet", "network of the machines, may be given several times (default 192.168.20.0/24)", func(text string) error {
		p, err := netip.ParsePrefix(text)
		o.settings.Subnets = append(o.settings.Subnets, p)
		return err
	})
	set.IntVar(&o.settings.Port, "port", 0, "of the API on 127.0.0.1 (default 8006)")
	set.Func("pve-version", "release to answer as: 7.4, 8.0, 8.2 or 9.0 (default 8.2)", func(text string) error {
		o.settings.Version = text
		_, err := pve.ParseVersion(text)
		return err
	})
	suites := strings.Join(nspawn.Suites, ", ")
	set.Func("suite", fmt.Sprintf("release of Debian on the machines, one of %s (default %s)", suites, nspawn.Suites[0]), func(text string) error {
		o.settings.Suite = text
		if !slices.Contains(nspawn.Suites, text) {
			return fmt.Errorf("there are %s", suites)
		}
		return nil
	})
	set.Func("etcd", "etcd releases to have in supply, separated by commas; empty for none (default 3.5.11)", func(text string) error {
		o.settings.Etcd = strings.FieldsFunc(text, func(r rune) bool { return r == ',' })
		if o.settings.Etcd == nil {
			o.settings.Etcd = []string{}
		}
		return nil
	})
}

func (l *lab) path(name string) string { return filepath.Join(l.dir, name) }

func (l *lab) saveSettings() error {
	if err := os.MkdirAll(l.dir, 0o711); err != nil {
		return err
	}
	text, err := json.MarshalIndent(l.settings, "", "  ")
	if err != nil {
		return err
	}
	tmp := l.path("lab.json.new")
	if err := os.WriteFile(tmp, append(text, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp, l.path("lab.json"))
}

// gateway is the bridge's first address, where supply and the name server are.
func (l *lab) gateway() netip.Addr { return l.settings.Subnets[0].Addr().Next() }

// state reads the cluster's state; the server replaces the file as a whole, so
// that a reader always finds a complete one.
func (l *lab) state() (*pve.State, error) {
	state := pve.NewState()
	text, err := os.ReadFile(l.path("state.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("lab %q is not there: pvelab up starts it", l.name)
	}
	if err != nil {
		return nil, err
	}
	return state, json.Unmarshal(text, state)
}

// guest finds a guest by name or VMID.
func (l *lab) guest(name string) (*pve.Guest, error) {
	state, err := l.state()
	if err != nil {
		return nil, err
	}
	if vmid, err := strconv.Atoi(name); err == nil && state.Guests[vmid] != nil {
		return state.Guests[vmid], nil
	}
	var known []string
	for _, g := range state.Guests {
		if g.Name() == name {
			return g, nil
		}
		known = append(known, g.Name())
	}
	slices.Sort(known)
	return nil, fmt.Errorf("no guest %q in lab %q; there are %s", name, l.name, strings.Join(known, ", "))
}
