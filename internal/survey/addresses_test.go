package survey

import (
	"context"
	"net"
	"net/netip"
	"slices"
	"strings"
	"testing"
)

// TestInUse: an open port, a closed one, and an address that nobody can have.
func TestInUse(t *testing.T) {
	listener, err := net.Listen("tcp4", "127.0.9.77:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if got := knock(t.Context(), "127.0.9.77", port); !strings.HasSuffix(got, "is open") {
		t.Errorf("an open port: got %q", got)
	}
	if got := InUse(t.Context(), "127.0.9.77"); got == "" {
		t.Error("a host of its own answers nothing")
	}
	// The broadcast address of loopback is no host, and packets for it leave nowhere.
	if got := InUse(t.Context(), "127.255.255.255"); got != "" {
		t.Errorf("nobody: got %q", got)
	}
}

// TestBounded: an address that swallows packets costs no more than the limit.
func TestBounded(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got := InUse(ctx, "127.255.255.255"); got != "" {
		t.Errorf("after the end: got %q", got)
	}
}

func TestHosts(t *testing.T) {
	texts := func(list []netip.Addr) (texts []string) {
		for _, a := range list {
			texts = append(texts, a.String())
		}
		return texts
	}
	at := netip.MustParseAddr
	small := netip.MustParsePrefix("192.0.2.8/29")
	if got, want := texts(hosts(small, at("192.0.2.8"), []netip.Addr{at("192.0.2.9")})), []string{"192.0.2.10", "192.0.2.11", "192.0.2.12", "192.0.2.13", "192.0.2.14"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := hosts(small, at("192.0.2.20"), nil); len(got) != 0 {
		t.Errorf("outside of the subnet: got %v", got)
	}
	if got := hosts(netip.MustParsePrefix("10.0.0.0/8"), at("10.0.0.1"), nil); len(got) != MaxProbed {
		t.Errorf("a large subnet: %d addresses, want %d", len(got), MaxProbed)
	}
}

// TestFreeAddresses: every address of 127.0.0.0/8 is this host's own and refuses, but the broadcast addresses at its
// end.
func TestFreeAddresses(t *testing.T) {
	_, err := FreeAddresses(t.Context(), netip.MustParsePrefix("127.0.9.0/29"), netip.MustParseAddr("127.0.9.1"), 2, nil)
	if err == nil || !strings.Contains(err.Error(), "of 6 addresses asked in 127.0.9.0/29 from 127.0.9.1 on, 0 are free, 2 are wanted") {
		t.Errorf("got %v", err)
	}
	// Elsewhere, all but two answer.
	free, err := freeAddresses(t.Context(), netip.MustParsePrefix("192.0.2.0/24"), netip.MustParseAddr("192.0.2.10"), 2, nil,
		func(_ context.Context, address string) string {
			if address == "192.0.2.13" || address == "192.0.2.99" {
				return ""
			}
			return "it answers to ping"
		})
	if err != nil || len(free) != 2 || free[0].String() != "192.0.2.13" || free[1].String() != "192.0.2.99" {
		t.Errorf("got %v, %v", free, err)
	}
}
