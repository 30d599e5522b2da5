package main

import (
	"io"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/provider"
)

func upgradeStateCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "upgrade-state",
		Short: "Make a Terraform state of the provider telmate readable for telmate3",
		Long: "Reads a state, as `terraform state pull` gives it, from standard input and writes the one for\n" +
			"`terraform state push` to standard output. Nothing else is changed.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			old, err := io.ReadAll(cmd.InOrStdin())
			if err != nil {
				return failf("upgrade-state: %w", err)
			}
			upgraded, err := provider.UpgradeState(old)
			if err != nil {
				return failf("upgrade-state: %w", err)
			}
			_, err = cmd.OutOrStdout().Write(upgraded)
			return err
		},
	}
}
