package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net/netip"
	"net/url"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	benchFirst    = 990_000 // VMIDs of measured machines, out of everybody's way
	benchTemplate = "/nodes/pmx/qemu/9000/clone"
	settle        = 5 * time.Second // idle means: what booting started has come to rest
)

func benchFlags(set *flag.FlagSet, o *options) {
	set.StringVar(&o.key, "key", "", "private SSH key of the machines (default: the lab's own)")
}

// bench makes machines through the API of a running lab as a provider would,
// several at a time, and measures until ssh lets a command through.
func bench(ctx context.Context, l *lab, args []string) error {
	if len(args) == 0 {
		args = []string{"1", "3", "10"}
	}
	if l.key == "" {
		l.key = l.path("id_ed25519")
	}
	fmt.Printf("%9s  %9s  %11s  %11s  %9s\n", "machines", "ssh ready", "memory each", "disk each", "destroyed")
	for _, arg := range args {
		count, err := strconv.Atoi(arg)
		if err != nil || count < 1 || count > 100 {
			return fmt.Errorf("count %q: a number from 1 to 100", arg)
		}
		if err := l.measure(ctx, count); err != nil {
			return err
		}
	}
	return nil
}

func (l *lab) measure(ctx context.Context, count int) error {
	start := time.Now()
	err := together(count, func(i int) error { return l.benchMachine(ctx, i) })
	ready := time.Since(start)
	var memory, disk int64
	if err == nil {
		select {
		case <-time.After(settle):
		case <-ctx.Done():
			err = ctx.Err()
		}
		for i := range count {
			s, statusErr := l.host.Status(ctx, benchFirst+i)
			err = errors.Join(err, statusErr)
			memory += s.MemoryBytes
			disk += s.DiskBytes
		}
	}
	start = time.Now()
	err = errors.Join(err, together(count, func(i int) error { return l.benchRemove(context.WithoutCancel(ctx), i) }))
	if err == nil {
		n := int64(count)
		fmt.Printf("%9d  %7.1f s  %7d MiB  %7d MiB  %7.1f s\n", count, ready.Seconds(), memory/n>>20, disk/n>>20, time.Since(start).Seconds())
	}
	return err
}

func together(count int, do func(int) error) error {
	failed := make([]error, count)
	var wg sync.WaitGroup
	for i := range count {
		wg.Go(func() { failed[i] = do(i) })
	}
	wg.Wait()
	return errors.Join(failed...)
}

func (l *lab) benchMachine(ctx context.Context, i int) error {
	vm := fmt.Sprintf("/nodes/pmx/qemu/%d", benchFirst+i)
	public, err := os.ReadFile(l.key + ".pub")
	if err != nil {
		return err
	}
	subnet := l.settings.Subnets[0]
	addr := l.gateway()
	for range i + 100 {
		addr = addr.Next()
	}
	steps := []struct {
		method, path string
		params       url.Values
	}{
		{"POST", benchTemplate, url.Values{"newid": {strconv.Itoa(benchFirst + i)}, "name": {fmt.Sprintf("bench-%d", i)}, "full": {"1"}}},
		{"PUT", vm + "/config", url.Values{
			"cores": {"2"}, "memory": {"4096"}, "ciuser": {"deploy"},
			"sshkeys":   {strings.ReplaceAll(url.QueryEscape(strings.TrimSpace(string(public))), "+", "%20")},
			"ipconfig0": {fmt.Sprintf("ip=%s/%d,gw=%s", addr, subnet.Bits(), l.gateway())},
		}},
		{"PUT", vm + "/resize", url.Values{"disk": {"scsi0"}, "size": {"20G"}}},
		{"POST", vm + "/status/start", nil},
	}
	for _, s := range steps {
		if err := l.task(ctx, "pmx", s.method, s.path, s.params); err != nil {
			return err
		}
	}
	return l.awaitSSH(ctx, addr)
}

func (l *lab) benchRemove(ctx context.Context, i int) error {
	vm := fmt.Sprintf("/nodes/pmx/qemu/%d", benchFirst+i)
	return errors.Join(l.task(ctx, "pmx", "POST", vm+"/status/stop", nil), l.task(ctx, "pmx", "DELETE", vm, nil))
}

func (l *lab) awaitSSH(ctx context.Context, addr netip.Addr) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		out, err := exec.CommandContext(ctx, "ssh", "-i", l.key, "-o", "BatchMode=yes", "-o", "ConnectTimeout=1",
			"-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
			"deploy@"+addr.String(), "true").CombinedOutput()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("ssh to %s: %s: %w", addr, strings.TrimSpace(string(out)), ctx.Err())
		case <-time.After(50 * time.Millisecond):
		}
	}
}
