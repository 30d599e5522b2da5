// Command prove breaks a cluster in the lab under load, again and again, and checks what the cluster promises:
// no acknowledged commit is lost (in synchronous mode), never two writable leaders, writes go on within the bound
// that follows from the settings, and everything is whole again without a human.
//
//	prove -inventory inv.json -lab default -preset norm,fast -sync off,quorum -n 5 -faults all -out proof
//	prove -merge a/report.json,b/report.json -out proof
//
// It works as a user could: pvelab for the machines' power and cables, ssh for what happens inside, clients with
// verified TLS. It exits with 1 when a promise did not hold, whatever else went wrong, and with 2 when it could not be
// found out.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	options, err := parse(os.Args[1:])
	switch {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "prove:", err)
		os.Exit(2)
	}
	broken, err := run(ctx, options)
	if err != nil {
		fmt.Fprintln(os.Stderr, "prove:", err)
	}
	os.Exit(status(broken, err))
}

// status is what prove exits with. A broken promise stays one, also if the rest could not be found out.
func status(broken int, err error) int {
	switch {
	case broken > 0:
		return 1
	case err != nil:
		return 2
	}
	return 0
}
