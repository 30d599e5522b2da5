package preflight

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// probeLimit bounds the wait for an answer from one address. All are asked at once.
const probeLimit = 1500 * time.Millisecond

// probedPorts are those a host of such a subnet is likely to answer on: SSH, and what our machines serve.
var probedPorts = []string{"22", "2379", "5432", "8008"}

// checkAddresses looks whether somebody has an address that a new machine is to get. Silence proves nothing: a
// firewall may hide a host, or no route may lead there. So only an answer is told.
func (q *inquiry) checkAddresses(ctx context.Context, r *report) {
	machines := q.newcomers()
	how := make([]string, len(machines))
	var wait sync.WaitGroup
	for i, m := range machines {
		wait.Go(func() { how[i] = q.inUse(ctx, m.Address) })
	}
	wait.Wait()
	for i, m := range machines {
		if how[i] != "" {
			r.fail("Give the machine another ip_address, or take the host that has it off the network.",
				"The address %s of %s is in use: %s.", m.Address, m.Key, how[i])
		}
	}
	r.ok("nobody answers at those of %s", plural(len(machines), "new machine"))
}

// answers tells how something answered at an address, or nothing.
func answers(ctx context.Context, address string) string {
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
	return ""
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
