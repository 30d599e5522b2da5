package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/drift"
	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/playbook"
)

func diffCommand(s *session) *cobra.Command {
	var metrics bool
	cmd := s.reporting(s.verb(&cobra.Command{
		Use:   "diff",
		Short: "What a deploy would change on the living cluster; changes nothing",
		Long: "Exit status: 0 nothing, 2 something, 1 it could not be told.\n" +
			"With --metrics the answer is left on the monitoring machine, where alerts go by it.",
	}, func(ctx context.Context, _ []string) error {
		report, err := s.drift(ctx)
		if err != nil {
			return err
		}
		if metrics {
			if err := s.tellDrift(ctx, report.Drift); err != nil {
				return err
			}
		}
		if s.json() {
			err = s.printJSON(report)
		} else {
			err = fail(report.Print(s.out))
		}
		if err == nil && report.Drift {
			return exitStatus(different)
		}
		return err
	}))
	cmd.Flags().BoolVar(&metrics, "metrics", false, "leave the answer on the monitoring machine")
	return cmd
}

// tellDrift leaves the answer where the cluster's Prometheus finds it: only a control machine can know it.
func (s *session) tellDrift(ctx context.Context, drift bool) error {
	r, err := s.runner(ctx) // what is deployed, as a machine that is only declared cannot be told
	if err != nil {
		return err
	}
	if err := s.quietly(ctx, r, "drift-metrics.yml", "-e", fmt.Sprintf(`{"drift":%t}`, drift)); err != nil {
		return failf("the monitoring machine could not be told: %w", err)
	}
	return nil
}

// drift asks for the parts one after the other, as the machines are the same.
func (s *session) drift(ctx context.Context) (*drift.Report, error) {
	r, err := s.runner(ctx)
	if err != nil {
		return nil, err
	}
	var view *planview.View
	if s.inventoryFile == "" {
		p, err := s.declared(ctx)
		if err != nil {
			return nil, err
		}
		view = p.view
		// Machines that are not there yet cannot be compared; then the plan says it all, and the rest is as deployed.
		if inventory, err := s.declaredInventory(ctx, p); err == nil {
			r.JSON = inventory
		} else {
			fmt.Fprintf(s.errs, "the members are compared with what is deployed: %s\n", err)
		}
	}
	var check, said bytes.Buffer
	quiet := *r
	quiet.Out, quiet.Err = &check, &said
	// Its exit status is of no use: the report tells which tasks failed, and why.
	err = quiet.RunJSON(ctx, "patroni-cluster.yml", "--check", "--diff", "--skip-tags", "verify")
	if err != nil && !errors.Is(err, playbook.ErrFailed) {
		return nil, fail(err)
	}
	file := filepath.Join(s.scratch, "report")
	if err := s.quietly(ctx, r, "diff.yml", "-e", "report="+file); err != nil {
		return nil, failf("the members could not be asked: %w", err)
	}
	report, err := os.ReadFile(file)
	if err != nil {
		return nil, fail(err)
	}
	made, err := drift.Make(view, check.Bytes(), report)
	if err != nil {
		fmt.Fprint(s.errs, said.String())
	}
	return made, fail(err)
}
