package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

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
		report, table, problems, err := s.found(ctx, r, "backups.yml")
		if err != nil {
			return err
		}
		for _, problem := range problems {
			table = append(table, fmt.Sprint("PROBLEM ", problem))
		}
		return s.showReport(report, table, problems)
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
		Use:         "backup-key",
		Annotations: map[string]string{answer: alone},
		Short:       "Print the key that the backups are encrypted with, to be kept elsewhere",
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

func drillCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "drill",
		Short: "Prove that the newest backup can be restored, by restoring it on the backup host",
		Long: "A row is committed and its WAL awaited; the backup is restored where nobody reaches it, replayed to that commit, and\n" +
			"looked at from all sides. Exit status: 0 it can be, 2 it cannot, 1 the drill could not be held.",
	}, func(ctx context.Context, _ []string) error {
		file := filepath.Join(s.scratch, "report")
		if err := s.hold(ctx, file); err != nil {
			return err
		}
		var drill struct {
			Result, Reason, Backup string
			Bytes                  int64
			RTO                    float64 `json:"rto_s"`
			RPO                    float64 `json:"rpo_s"`
			Checks                 []struct {
				Check   string
				Seconds float64
			}
		}
		if err := readJSON(file, &drill); err != nil {
			return err
		}
		if s.json() {
			var all map[string]any
			if err := readJSON(file, &all); err != nil {
				return err
			}
			if err := s.printJSON(all); err != nil {
				return err
			}
		} else {
			if drill.Backup != "" {
				fmt.Fprintf(s.out, "restored    %s, %d MiB, and replayed to the canary in %.0f s; its WAL was in the repository after %.0f s\n",
					drill.Backup, drill.Bytes>>20, drill.RTO, drill.RPO)
			}
			for _, check := range drill.Checks {
				fmt.Fprintf(s.out, "well        %s (%.0f s)\n", check.Check, check.Seconds)
			}
			fmt.Fprintln(s.out, strings.TrimSpace(fmt.Sprintf("%-11s %s", drill.Result, drill.Reason)))
		}
		if drill.Result != "ok" {
			return exitStatus(different)
		}
		return nil
	}))
}

// hold holds a drill, whose result goes into the file; where a program reads, nothing else is printed.
func (s *session) hold(ctx context.Context, file string) error {
	if !s.json() {
		return s.play(ctx, "drill.yml", "-e", "report="+file)
	}
	r, err := s.runner(ctx)
	if err != nil {
		return err
	}
	return s.quietly(ctx, r, "drill.yml", "-e", "report="+file)
}
