package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
)

// remains is what is left of a cluster without a majority, and whether the survivor may go on with it.
type remains struct {
	Cluster             string
	Has, Lost, Problems []string
	Source              string
}

func recoverQuorumCommand(s *session) *cobra.Command {
	var snapshot string
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "recover-quorum MEMBER [CLUSTER]",
		Short: "Let the last survivor go on alone, where etcd has lost its majority for good",
		Long: "It shows what is left, asks for the cluster's name (which a script gives after the member, with --yes), and makes the\n" +
			"member's etcd a cluster of its own, with its own data or a snapshot. The old data stays on the machine. PostgreSQL goes on\n" +
			"there; a deploy brings the others back. docs/recover.md says when this is right.",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 || len(args) > 2 {
				return errors.New("name the survivor and the cluster: pgha recover-quorum node1 app-dev (make recover-quorum NODE=node1 CLUSTER=app-dev)")
			}
			if len(args) == 2 && !clusterAllowed.MatchString(args[1]) {
				return fmt.Errorf("the cluster is %q; give its name, such as app-dev (CLUSTER=app-dev)", args[1])
			}
			return checkMember(args[0])
		},
	}, func(ctx context.Context, args []string) error {
		return s.recoverQuorum(ctx, args[0], strings.Join(args[1:], ""), snapshot)
	}))
	cmd.Flags().StringVar(&snapshot, "snapshot", "", "`snapshot` on the member to go on with, newest or its file; default: the member's own data")
	return cmd
}

func (s *session) recoverQuorum(ctx context.Context, member, cluster, snapshot string) error {
	if s.yes && cluster == "" {
		return errors.New("--yes asks nobody, so give the cluster's name, too: pgha recover-quorum node1 app-dev --yes (CLUSTER=app-dev)")
	}
	left, err := s.remains(ctx, member, snapshot)
	if err != nil {
		return err
	}
	for _, line := range left.Has {
		fmt.Fprintln(s.out, line)
	}
	if len(left.Problems) > 0 {
		return failf("nothing was changed: %s", strings.Join(left.Problems, "\n"))
	}
	if cluster != "" && cluster != left.Cluster {
		return failf("nothing was changed: the cluster given is %q, and these machines are of %q", cluster, left.Cluster)
	}
	fmt.Fprintf(s.out, "goes on     %s alone, with %s\n", member, left.Source)
	if len(left.Lost) > 0 {
		fmt.Fprintf(s.out, "is lost     %s: none of them may come back as it was, or there are two clusters: destroy their machines first\n",
			strings.Join(left.Lost, ", "))
	}
	question := fmt.Sprintf("Let %s be all of the cluster '%s'?", member, left.Cluster)
	if cluster == "" {
		err = s.confirmBy(ctx, question, left.Cluster)
	} else {
		err = s.confirm(ctx, question)
	}
	if err != nil {
		return err
	}
	vars, err := json.Marshal(map[string]string{"member": member, "snapshot": snapshot, "recover_cluster": left.Cluster})
	if err != nil {
		return fail(err)
	}
	return s.play(ctx, "recover-quorum.yml", "-e", string(vars))
}

// remains looks what is left, and changes nothing.
func (s *session) remains(ctx context.Context, member, snapshot string) (*remains, error) {
	r, err := s.runner(ctx)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(s.scratch, "report")
	vars, err := json.Marshal(map[string]string{"member": member, "snapshot": snapshot, "report": file})
	if err != nil {
		return nil, fail(err)
	}
	if err := s.quietly(ctx, r, "recover-quorum.yml", "-e", string(vars)); err != nil {
		return nil, err
	}
	left := &remains{}
	return left, readJSON(file, left)
}
