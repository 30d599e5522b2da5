package main

import (
	"github.com/spf13/cobra"

	"proxmox-patroni/internal/preflight"
)

func preflightCommand() *cobra.Command {
	var options preflight.Options
	cmd := &cobra.Command{
		Use:   "preflight",
		Short: "Ask Proxmox VE whether a deployment can succeed; changes nothing",
		Long: "Reads the variables as Terraform reads them, and puts to the Proxmox VE API the questions that an apply would\n" +
			"fail on. The stack must have been synthesized. Exit status: 0 all is well, 1 a problem was found,\n" +
			"2 called wrongly, 130 interrupted.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if status := preflight.Run(cmd.Context(), options, cmd.OutOrStdout(), cmd.ErrOrStderr()); status != preflight.Passed {
				return exitStatus(status)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&options.Stack, "stack", "patroni-cluster", "`name` of the stack")
	cmd.Flags().StringVar(&options.Stacks, "stacks", "cdktf.out/stacks", "`directory` of the synthesized stacks")
	cmd.Flags().StringArrayVar(&options.VarFiles, "var-file", nil, "`file` of variables; may be given several times")
	cmd.Flags().BoolVar(&options.JSON, "json", false, "print JSON instead of a table")
	return cmd
}
