package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"proxmox-patroni/lab/nspawn"
)

// made are the files of a lab in its state directory; down removes no others.
var made = []string{
	"lab.json", "lab.json.new", "lab.tfvars", "token", "id_ed25519", "id_ed25519.pub",
	"serve.log", "serve.pid", "state.json", "state.json.*", "pve-root-ca.*",
}

// down removes the lab. It does not ask whether one is there: after a crash
// nobody knows, and looking for what carries the lab's name costs little.
func down(ctx context.Context, l *lab, _ []string) error {
	if err := nspawn.Check(); err != nil {
		return err
	}
	ctx = context.WithoutCancel(ctx) // half a removal would only have to be repeated
	err := errors.Join(l.stopServer(), l.host.Clean(ctx))
	if err != nil {
		return err // the settings are still needed for another try
	}
	for _, pattern := range made {
		files, err := filepath.Glob(l.path(pattern))
		if err != nil {
			return err
		}
		for _, f := range files {
			if err := os.Remove(f); err != nil {
				return err
			}
		}
	}
	if err := os.Remove(l.dir); err != nil && !os.IsNotExist(err) {
		return fmt.Errorf("files that the lab did not make are left: %w", err)
	}
	fmt.Printf("lab %q is gone; base trees and supply stay cached in %s\n", l.name, cacheDir)
	return nil
}

func (l *lab) stopServer() error {
	for _, sig := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		pid, running := l.server()
		if !running {
			return nil
		}
		if pid <= 1 {
			return fmt.Errorf("lab %q has a server, but %s does not say which process: end it first", l.name, l.path("serve.pid"))
		}
		if err := syscall.Kill(pid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
			return err
		}
		for deadline := time.Now().Add(10 * time.Second); running && time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
			_, running = l.server()
		}
	}
	if pid, running := l.server(); running {
		return fmt.Errorf("the server of lab %q (process %d) does not end", l.name, pid)
	}
	return nil
}
