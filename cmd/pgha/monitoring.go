package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
)

// ask runs a playbook that asks the monitoring machine, and gives its report.
func (s *session) ask(ctx context.Context, name string) (map[string]any, error) {
	r, err := s.runner(ctx)
	if err != nil {
		return nil, err
	}
	return s.report(ctx, r, name)
}

// print shows the report: its table to people, all else to programs.
func (s *session) print(report map[string]any) error {
	table, _ := report["table"].([]any)
	delete(report, "table")
	if s.json() {
		return s.printJSON(report)
	}
	for _, line := range table {
		fmt.Fprintln(s.out, line)
	}
	return nil
}

func alertsCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "alerts",
		Short: "What fires now, for how long, and what to do about it",
		Long: "What lasts not long enough yet to be told is shown as soon, what is silenced as muted.\n" +
			"Exit status: 0 nobody is called, 2 somebody is, 1 nobody could be asked. Nothing is changed.",
	}, func(ctx context.Context, _ []string) error {
		report, err := s.ask(ctx, "alerts.yml")
		if err != nil {
			return err
		}
		problems, _ := report["problems"].([]any)
		calls, _ := report["calls"].(float64)
		if err := s.print(report); err != nil {
			return err
		}
		if calls > 0 || len(problems) > 0 {
			return exitStatus(different)
		}
		return nil
	}))
}

// wipe puts the cursor into the corner of an empty screen.
const wipe = "\x1b[H\x1b[2J"

func topCommand(s *session) *cobra.Command {
	var every time.Duration
	cmd := s.reporting(s.verb(&cobra.Command{
		Use:   "top",
		Short: "The numbers that matter most; on a terminal again and again",
		Long:  "On a terminal until Ctrl-C, elsewhere once. Nothing is changed.",
	}, func(ctx context.Context, _ []string) error {
		for {
			report, err := s.ask(ctx, "top.yml")
			if s.live && ctx.Err() != nil { // how one leaves it
				return nil
			}
			if err != nil {
				return err
			}
			if s.live {
				fmt.Fprint(s.out, wipe)
			}
			if err := s.print(report); err != nil || !s.live {
				return err
			}
			select {
			case <-ctx.Done():
				return nil
			case <-time.After(every):
			}
		}
	}))
	cmd.Flags().DurationVar(&every, "every", 10*time.Second, "how long to wait between two questions")
	return cmd
}

func scrapeConfigCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:         "scrape-config",
		Annotations: map[string]string{answer: alone},
		Short:       "Print the jobs for a Prometheus elsewhere that is to ask the machines",
		Long: "As Prometheus' scrape_config_files takes them. The machines have to run exporters: an instance with the role monitoring,\n" +
			"or monitoring_scrape_only = true in ansible_vars. What that Prometheus needs besides is said in the file.",
	}, func(ctx context.Context, _ []string) error {
		r, err := s.runner(ctx)
		if err != nil {
			return err
		}
		file := filepath.Join(s.scratch, "scrape.yml")
		if err := s.quietly(ctx, r, "scrape-config.yml", "-e", "scrape_config_to="+file); err != nil {
			return err
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return fail(err)
		}
		_, err = s.out.Write(text)
		return fail(err)
	})
}
