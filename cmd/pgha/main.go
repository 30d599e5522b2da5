// Command pgha is the operator's program: the verbs of a deployment's life, one subcommand each.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"

	"github.com/spf13/cobra"
)

// exitStatus ends the program with that status; what there is to say has been said.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// misused is the exit status for a call that cannot be understood.
const misused = 2

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := command().ExecuteContext(ctx)
	stop()
	var status exitStatus
	switch {
	case errors.As(err, &status):
		os.Exit(int(status))
	case err != nil:
		fmt.Fprintln(os.Stderr, "pgha:", err)
		os.Exit(misused)
	}
}

func command() *cobra.Command {
	root := &cobra.Command{
		Use:           "pgha",
		Short:         "Highly available PostgreSQL on Proxmox VE",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.AddCommand(initCommand(), templateCommand(), preflightCommand(), showPlanCommand(), upgradeStateCommand())
	return root
}
