package main

import (
	"context"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

func scrapeConfigCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "scrape-config",
		Short: "Print the jobs for a Prometheus elsewhere that is to ask the machines",
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
