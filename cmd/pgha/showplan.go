package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/planview"
)

// refused is the exit status of show-plan for a plan that its guard refuses.
const refused = 3

func showPlanCommand() *cobra.Command {
	var options planview.Options
	cmd := &cobra.Command{
		Use:   "show-plan",
		Short: "Explain a Terraform plan, given as `terraform show -json` on standard input",
		Long: "Which machines there will be, which roles they have, and what would change. Exit status: 0 shown,\n" +
			"1 standard input is no plan, 3 with --guard when a machine would be replaced unasked.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			err := planview.Show(cmd.InOrStdin(), cmd.OutOrStdout(), options)
			if err == nil {
				return nil
			}
			fmt.Fprintln(cmd.ErrOrStderr(), "pgha show-plan:", err)
			if errors.Is(err, planview.ErrGuard) {
				return exitStatus(refused)
			}
			return exitStatus(1)
		},
	}
	cmd.Flags().BoolVar(&options.JSON, "json", false, "print JSON instead of tables")
	cmd.Flags().StringVar(&options.Note, "note", "", "`text` printed first: what the reader must know about this plan")
	cmd.Flags().BoolVar(&options.Guard, "guard", false, "refuse a plan that replaces a machine unasked, as that deletes its disk")
	cmd.Flags().StringSliceVar(&options.Replace, "replace", nil, "`keys` of machines that may be replaced, separated by commas")
	return cmd
}
