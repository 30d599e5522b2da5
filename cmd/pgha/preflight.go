package main

import (
	"context"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/preflight"
)

func preflightCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "preflight",
		Short: "Ask Proxmox VE whether a deployment can succeed; changes nothing",
		Long: "Reads the variables as Terraform reads them, and puts to the Proxmox VE API the questions that an apply would\n" +
			"fail on. Exit status: 0 all is well, 1 a problem was found.",
	}, func(ctx context.Context, _ []string) error {
		if err := s.synthesize(ctx); err != nil {
			return err
		}
		if status := preflight.Run(ctx, s.preflightOptions(), s.out, s.errs); status != preflight.Passed {
			return exitStatus(failed)
		}
		return nil
	}))
}
