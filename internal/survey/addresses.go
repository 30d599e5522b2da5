package survey

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	// probeLimit bounds the wait for an answer from one address.
	probeLimit = 1500 * time.Millisecond
	// MaxProbed bounds how many addresses FreeAddresses asks, those of a /24: seconds, not minutes.
	MaxProbed = 254
	// probedAtOnce keeps the burst of packets small.
	probedAtOnce = 32
)

// probedPorts are those a host of such a subnet is likely to answer on: SSH, and what our machines serve.
var probedPorts = []string{"22", "2379", "5432", "8008"}

// InUse tells how something answered at an IPv4 address, "" when nothing did. Silence proves nothing: a firewall may
// hide a host, or no route may lead there.
func InUse(ctx context.Context, address string) string {
	ctx, cancel := context.WithTimeout(ctx, probeLimit)
	defer cancel()
	found := make(chan string, len(probedPorts)+1)
	var wait sync.WaitGroup
	for _, port := range probedPorts {
		wait.Go(func() { found <- knock(ctx, address, port) })
	}
	wait.Go(func() { found <- ping(ctx, address) })
	go func() { wait.Wait(); close(found) }()
	for how := range found {
		if how != "" {
			return how
		}
	}
	return neighbour(address)
}

// knock tries a TCP port. A refusal comes from a host as well.
func knock(ctx context.Context, address, port string) string {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp4", net.JoinHostPort(address, port))
	if err == nil {
		_ = conn.Close() // nothing was sent
		return fmt.Sprintf("TCP port %s is open", port)
	}
	if errors.Is(err, syscall.ECONNREFUSED) {
		return fmt.Sprintf("a host refuses TCP port %s", port)
	}
	return ""
}

// ping uses the system's command, which may send ICMP when this program may not. Where there is none, TCP decides.
func ping(ctx context.Context, address string) string {
	out, err := exec.CommandContext(ctx, "ping", "-n", "-c", "1", address).Output()
	if err == nil && strings.Contains(string(out), "bytes from "+address) {
		return "it answers to ping"
	}
	return ""
}

// arpTable is where Linux keeps the neighbours that answered to ARP, as every host of the same network must, whatever
// its firewall does with the rest. Elsewhere there is no such file, and nothing is learned.
const arpTable = "/proc/net/arp"

// neighbour looks whether a host of the same network gave its hardware address when it was asked by the probes.
func neighbour(address string) string {
	table, _ := os.ReadFile(arpTable)
	for line := range strings.Lines(string(table)) {
		// IP address, HW type, flags, HW address, mask, device; flag 0x2 is a complete entry (linux/if_arp.h, ATF_COM).
		fields := strings.Fields(line)
		if len(fields) == 6 && fields[0] == address && fields[2] == "0x2" {
			return "it answers to ARP"
		}
	}
	return ""
}

// FreeAddresses gives the first count addresses of a subnet, from start on, at which nobody answers, without those to
// skip. It asks MaxProbed at most and never leaves the subnet; its network and broadcast address are no hosts.
func FreeAddresses(ctx context.Context, subnet netip.Prefix, start netip.Addr, count int, skip []netip.Addr) ([]netip.Addr, error) {
	return freeAddresses(ctx, subnet, start, count, skip, InUse)
}

func freeAddresses(ctx context.Context, subnet netip.Prefix, start netip.Addr, count int, skip []netip.Addr, inUse func(context.Context, string) string) ([]netip.Addr, error) {
	candidates := hosts(subnet, start, skip)
	var free []netip.Addr
	for batch := range slices.Chunk(candidates, probedAtOnce) {
		used := make([]string, len(batch))
		var wait sync.WaitGroup
		for i, address := range batch {
			wait.Go(func() { used[i] = inUse(ctx, address.String()) })
		}
		wait.Wait()
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for i, address := range batch {
			if used[i] == "" {
				free = append(free, address)
			}
		}
		if len(free) >= count {
			return free[:count], nil
		}
	}
	return nil, fmt.Errorf("of %d addresses asked in %s from %s on, %d are free, %d are wanted", len(candidates), subnet, start, len(free), count)
}

// hosts are at most MaxProbed addresses of a subnet from start on.
func hosts(subnet netip.Prefix, start netip.Addr, skip []netip.Addr) []netip.Addr {
	var list []netip.Addr
	for address := start; subnet.Contains(address) && len(list) < MaxProbed; address = address.Next() {
		network, broadcast := address == subnet.Masked().Addr(), !subnet.Contains(address.Next())
		if network || broadcast || slices.Contains(skip, address) {
			continue
		}
		list = append(list, address)
	}
	return list
}
