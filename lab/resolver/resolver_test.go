package resolver

import (
	"context"
	"log/slog"
	"net"
	"net/netip"
	"testing"
	"time"
)

// resolve asks through Go's own resolver, an independent reader of our messages.
func resolve(t *testing.T, s *Server) *net.Resolver {
	t.Helper()
	udp, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { udp.Close() })
	go func() { _ = s.serveUDP(udp) }()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", udp.LocalAddr().String())
	}}
}

func server(machines map[string]string) *Server {
	return &Server{
		Log: slog.New(slog.DiscardHandler),
		Lookup: Lookup{
			Address: func(name string) (netip.Addr, bool) {
				a, err := netip.ParseAddr(machines[name])
				return a, err == nil
			},
			Name: func(addr netip.Addr) (string, bool) {
				for name, a := range machines {
					if a == addr.String() {
						return name, true
					}
				}
				return "", false
			},
		},
	}
}

func TestMachinesHaveNames(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	r := resolve(t, server(map[string]string{"node1.lab.test": "192.168.20.11"}))
	got, err := r.LookupNetIP(ctx, "ip4", "NODE1.lab.test.")
	if err != nil || len(got) != 1 || got[0].String() != "192.168.20.11" {
		t.Errorf("address: got %v, %v, want 192.168.20.11", got, err)
	}
	names, err := r.LookupAddr(ctx, "192.168.20.11")
	if err != nil || len(names) != 1 || names[0] != "node1.lab.test." {
		t.Errorf("name: got %v, %v, want node1.lab.test.", names, err)
	}
	if _, err := r.LookupNetIP(ctx, "ip4", "node2.lab.test."); !isNotFound(err) {
		t.Errorf("unknown name: got %v, want not found", err)
	}
}

func TestOtherNamesGoUpstream(t *testing.T) {
	up, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { up.Close() })
	go func() { _ = server(map[string]string{"deb.example.org": "198.51.100.7"}).serveUDP(up) }()
	s := server(nil)
	s.Upstream = up.LocalAddr().(*net.UDPAddr).AddrPort()
	got, err := resolve(t, s).LookupNetIP(t.Context(), "ip4", "deb.example.org.")
	if err != nil || len(got) != 1 || got[0].String() != "198.51.100.7" {
		t.Errorf("got %v, %v, want 198.51.100.7", got, err)
	}
}

func isNotFound(err error) bool {
	e, ok := err.(*net.DNSError)
	return ok && e.IsNotFound
}

func FuzzParseQuestion(f *testing.F) {
	f.Add([]byte("\x00\x01\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05node1\x00\x00\x01\x00\x01"))
	f.Fuzz(func(t *testing.T, m []byte) {
		if q, err := parseQuestion(m); err == nil {
			_ = q.reply(m, codeOK, []byte{127, 0, 0, 1})
		}
	})
}
