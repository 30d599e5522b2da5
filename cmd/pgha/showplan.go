package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/planview"
)

// showPlanCommand explains a plan of one's own, as `terraform show -json` prints it.
func showPlanCommand() *cobra.Command {
	var options planview.Options
	cmd := &cobra.Command{
		Use:   "show-plan",
		Short: "Explain a Terraform plan, given as `terraform show -json` on standard input",
		Long: "Which machines there will be, which roles they have, and what would change. Exit status: 0 shown,\n" +
			"1 standard input is no plan, 3 with --guard when a machine would be replaced unasked, or a disk be lost.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := planview.Show(cmd.InOrStdin(), cmd.OutOrStdout(), options); err != nil {
				return failure{fmt.Errorf("show-plan: %w", err)}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&options.JSON, "json", false, "print JSON instead of tables")
	cmd.Flags().StringVar(&options.Note, "note", "", "`text` printed first: what the reader must know about this plan")
	cmd.Flags().BoolVar(&options.Guard, "guard", false, "refuse a plan that replaces a machine unasked, or loses a disk otherwise")
	cmd.Flags().StringSliceVar(&options.Replace, "replace", nil, "`keys` of machines that may be replaced, separated by commas")
	return cmd
}
