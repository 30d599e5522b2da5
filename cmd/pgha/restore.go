package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"
)

func restoreCommand(s *session) *cobra.Command {
	targets := map[string]*string{}
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "restore CLUSTER",
		Short: "Bring the cluster of that name to a moment of its past",
		Long: "The data is recovered beside the living cluster first; if it does not come to the moment wanted, nothing was changed.\n" +
			"Then the members stop, go on with it, and keep what was there before: restore-undo brings it back.\n" +
			"Interrupted, it goes on when it is called again.",
		Args: theCluster("that is to be restored"),
	}, func(ctx context.Context, args []string) error {
		wanted := map[string]string{}
		for name, value := range targets {
			if *value != "" {
				wanted[name] = *value
			}
		}
		// As JSON, since a moment has spaces in it.
		vars, err := json.Marshal(map[string]any{"restore_cluster": args[0], "restore_wanted": wanted, "restore_undoing": false})
		if err != nil {
			return fail(err)
		}
		if err := s.confirm(ctx, fmt.Sprintf("Bring the cluster '%s' to that moment? What was committed since is set aside.", args[0])); err != nil {
			return err
		}
		return s.play(ctx, "restore.yml", "-e", string(vars))
	}))
	for name, meaning := range map[string]string{
		"to": "`moment` with its time zone, such as 2026-11-25 18:40:00+00", "lsn": "`position` in the WAL, such as 0/3000060",
		"xid": "`transaction`, the last one that is kept", "name": "`restore point` made by pg_create_restore_point",
		"set": "`backup` to begin with, as `backups` lists them; alone: the moment at which it ended",
	} {
		targets[name] = cmd.Flags().String(name, "", meaning)
	}
	return cmd
}

func restoreUndoCommand(s *session) *cobra.Command {
	return s.asking(s.verb(&cobra.Command{
		Use:   "restore-undo CLUSTER",
		Short: "Bring the cluster of that name back to what it was before the restore",
		Long:  "What was committed since the restore is set aside in its turn. A restore that is still recovering is given up.",
		Args:  theCluster("whose restore is to be undone"),
	}, func(ctx context.Context, args []string) error {
		vars, err := json.Marshal(map[string]any{"restore_cluster": args[0], "restore_undoing": true})
		if err != nil {
			return fail(err)
		}
		if err := s.confirm(ctx, fmt.Sprintf("Bring the cluster '%s' back to what it was before the restore?", args[0])); err != nil {
			return err
		}
		return s.play(ctx, "restore.yml", "-e", string(vars))
	}))
}
