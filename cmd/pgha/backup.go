package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

func backupsCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "backups",
		Short: "Which backups there are, how far they reach, what is missing",
		Long:  "Exit status: 0 all is well, 2 there are problems, 1 nobody could be asked. Nothing is changed.",
	}, func(ctx context.Context, _ []string) error {
		r, err := s.runner(ctx)
		if err != nil {
			return err
		}
		file := filepath.Join(s.scratch, "report")
		if err := s.quietly(ctx, r, "backups.yml", "-e", "report="+file); err != nil {
			return err
		}
		var report map[string]any
		if err := readJSON(file, &report); err != nil {
			return err
		}
		problems, _ := report["problems"].([]any)
		table, _ := report["table"].([]any)
		delete(report, "table")
		if s.json() {
			err = s.printJSON(report)
		} else {
			for _, line := range table {
				fmt.Fprintln(s.out, line)
			}
			for _, problem := range problems {
				fmt.Fprintln(s.out, "PROBLEM", problem)
			}
		}
		if err == nil && len(problems) > 0 {
			return exitStatus(different)
		}
		return err
	}))
}

func backupCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:       "backup [full|diff|incr]",
		Short:     "Make a backup now",
		Long:      "Of everything (full), of what has changed since the last full one (diff, unless said), or since the last one (incr).",
		Args:      cobra.MatchAll(cobra.MaximumNArgs(1), cobra.OnlyValidArgs),
		ValidArgs: []string{"full", "diff", "incr"},
	}, func(ctx context.Context, args []string) error {
		return s.play(ctx, "backup.yml", "-e", "backup_type="+append(args, "diff")[0])
	})
}

func backupKeyCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "backup-key",
		Short: "Print the key that the backups are encrypted with, to be kept elsewhere",
		Long: "Without the key nothing can be restored when all machines are lost. Keep it where the cluster is not, and give it to\n" +
			"a new cluster as BACKUP_PASSPHRASE.",
	}, func(ctx context.Context, _ []string) error {
		r, err := s.runner(ctx)
		if err != nil {
			return err
		}
		file := filepath.Join(s.scratch, "key")
		if err := s.quietly(ctx, r, "backup-key.yml", "-e", "backup_key_to="+file); err != nil {
			return err
		}
		key, err := os.ReadFile(file)
		if err != nil {
			return fail(err)
		}
		_, err = s.out.Write(key)
		return fail(err)
	})
}
