package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/supply"
)

// up leaves a lab running in the background. It can be repeated at any time: it
// starts what is not there and leaves the rest alone.
func up(ctx context.Context, l *lab, _ []string) error {
	if err := provide(ctx); err != nil {
		return err
	}
	if pid, running := l.server(); running {
		fmt.Printf("lab %q is already up (process %d)\n\n", l.name, pid)
		return l.describe()
	}
	if err := l.saveSettings(); err != nil {
		return err
	}
	fmt.Println("base tree of the machines: building it when it is not in the cache (half a minute, once)")
	if err := l.host.Prepare(ctx); err != nil {
		return err
	}
	if len(l.settings.Etcd) > 0 {
		fmt.Printf("supply: etcd %s, built when not in the cache (a minute or two, once)\n", strings.Join(l.settings.Etcd, ", "))
	}
	if err := supplyEtcd(ctx, l.settings.Etcd); err != nil {
		return err
	}
	if err := l.writeAccess(); err != nil {
		return err
	}
	if err := l.launch(ctx); err != nil {
		return err
	}
	return l.describe()
}

// provide installs missing programs, and refuses to go on without root or kernel.
func provide(ctx context.Context) error {
	if missing := nspawn.MissingPackages(); len(missing) > 0 && os.Geteuid() == 0 {
		fmt.Println("installing", strings.Join(missing, ", "))
		if err := nspawn.Install(ctx, missing); err != nil {
			return err
		}
	}
	return nspawn.Check()
}

// launch starts this same program as the server and waits until it answers.
func (l *lab) launch(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	log, err := os.OpenFile(l.path("serve.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer log.Close()
	from, err := log.Seek(0, 2)
	if err != nil {
		return err
	}
	cmd := exec.Command(self, "serve", "--lab", l.name, "--state", l.dir)
	cmd.Dir = "/"
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case <-ended:
			text, _ := os.ReadFile(log.Name())
			return fmt.Errorf("the server did not start: %s", strings.TrimSpace(string(text[from:])))
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
			if _, err := l.call(ctx, "GET", "/version", nil); err == nil {
				return nil
			}
		}
	}
}

// server finds the running server: whoever holds the lock on the state.
func (l *lab) server() (pid int, running bool) {
	lock, err := os.Open(l.path("state.json.lock"))
	if err != nil {
		return 0, false
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_SH|syscall.LOCK_NB); err == nil {
		return 0, false
	}
	text, _ := os.ReadFile(l.path("serve.pid"))
	_, _ = fmt.Sscan(string(text), &pid)
	return pid, true
}

func supplyEtcd(ctx context.Context, versions []string) error {
	cache := &supply.Cache{Dir: filepath.Join(cacheDir, "supply")}
	for _, v := range versions {
		if _, err := cache.Etcd(ctx, v); err != nil {
			return err
		}
	}
	return nil
}

func supplyCommand(ctx context.Context, _ *lab, args []string) error {
	if len(args) < 2 || args[0] != "etcd" {
		return errors.New("say what to build, such as: pvelab supply etcd 3.5.11")
	}
	if err := supplyEtcd(ctx, args[1:]); err != nil {
		return err
	}
	for _, v := range args[1:] {
		fmt.Printf("/etcd/v%s is in supply\n", v)
	}
	return nil
}
