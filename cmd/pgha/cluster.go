package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/playbook"
	"proxmox-patroni/internal/terraform"
)

var memberAllowed = regexp.MustCompile(`^[a-z0-9.-]+$`)

// member wants the one argument of a verb that is about a member, by its instance's key or its full name.
func member(cmd *cobra.Command, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("name one member: %s (make %s NODE=node2)", cmd.CommandPath()+" node2", cmd.Name())
	}
	return checkMember(args[0])
}

// perhapsMember is member where it may be left out.
func perhapsMember(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return member(cmd, args)
}

func checkMember(name string) error {
	if !memberAllowed.MatchString(name) {
		return fmt.Errorf("the member is %q; name one by its instance's key (node2) or its full name (app-dev-node2)", name)
	}
	return nil
}

func configureCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "configure",
		Short: "Run Ansible again over the machines",
	}, func(ctx context.Context, _ []string) error {
		r, err := s.runner(ctx)
		if err != nil {
			return err
		}
		if s.inventoryFile == "" {
			r.Env = s.apiEnvironment(ctx)
		}
		return s.run(ctx, r, s.view, "patroni-cluster.yml")
	})
}

func verifyCommand(s *session) *cobra.Command {
	return s.telling(s.verb(&cobra.Command{
		Use:   "verify",
		Short: "Fail unless the cluster is healthy, and say why",
	}, func(ctx context.Context, _ []string) error {
		return s.play(ctx, "verify.yml")
	}))
}

func statusCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "status",
		Short: "Who leads, who follows, what is wrong",
		Long:  "Exit status: 0 all is well, 2 there are problems, 1 nobody could be asked. Nothing is changed.",
	}, func(ctx context.Context, _ []string) error {
		r, err := s.runner(ctx)
		if err != nil {
			return err
		}
		report, table, problems, err := s.found(ctx, r, "status.yml")
		if err != nil {
			return err
		}
		for _, problem := range s.placed(ctx, r.JSON) {
			if len(problems) == 0 {
				table = table[:len(table)-1] // all is well
			}
			problems, table = append(problems, problem), append(table, "PROBLEM "+problem)
		}
		report["problems"] = problems
		return s.showReport(report, table, problems)
	}))
}

// report runs a playbook that looks, and gives what it wrote as its report (docs/architecture.md, What Ansible answers).
func (s *session) report(ctx context.Context, r *playbook.Runner, name string) (map[string]any, error) {
	file := filepath.Join(s.scratch, "report")
	if err := s.quietly(ctx, r, name, "-e", "report="+file); err != nil {
		return nil, err
	}
	var report map[string]any
	return report, readJSON(file, &report)
}

// found is report, without the table, which is for people, and that and the problems.
func (s *session) found(ctx context.Context, r *playbook.Runner, name string) (report map[string]any, table, problems []any, err error) {
	report, err = s.report(ctx, r, name)
	if err != nil {
		return nil, nil, nil, err
	}
	problems, _ = report["problems"].([]any)
	table, _ = report["table"].([]any)
	delete(report, "table")
	return report, table, problems, nil
}

// showReport prints the report for programs, or the table for people, and ends with the status that problems have.
func (s *session) showReport(report map[string]any, table, problems []any) error {
	if s.json() {
		if err := s.printJSON(report); err != nil {
			return err
		}
	} else {
		for _, line := range table {
			fmt.Fprintln(s.out, line)
		}
	}
	if len(problems) > 0 {
		return exitStatus(different)
	}
	return nil
}

func readJSON(file string, into any) error {
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	return fail(err)
}

func switchoverCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "switchover [MEMBER]",
		Short: "Hand the leadership over, and show how long nobody could write",
		Long:  "To that member, or to the best replica: synchronous first, then the least lag.",
		Args:  perhapsMember,
	}, func(ctx context.Context, args []string) error {
		return s.play(ctx, "switchover.yml", "-e", "to="+strings.Join(args, ""))
	})
}

func reinitCommand(s *session) *cobra.Command {
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "reinit MEMBER",
		Short: "Build a replica's data anew from its leader",
		Args:  member,
	}, func(ctx context.Context, args []string) error {
		if err := s.confirm(ctx, fmt.Sprintf("Throw the data of %s away and copy it anew from its leader?", args[0])); err != nil {
			return err
		}
		return s.play(ctx, "reinit.yml", "-e", "member="+args[0])
	}))
	addOnlyCopy(cmd)
	return cmd
}

func restartCommand(s *session) *cobra.Command {
	var all bool
	cmd := s.verb(&cobra.Command{
		Use:   "restart",
		Short: "Restart PostgreSQL where changed settings wait for it, replicas first",
	}, func(ctx context.Context, _ []string) error {
		return s.play(ctx, "restart.yml", "-e", "restart_all="+strconv.FormatBool(all))
	})
	cmd.Flags().BoolVar(&all, "all", false, "restart Patroni and PostgreSQL on every member")
	return cmd
}

func maintenanceCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:       "maintenance [on|off]",
		Short:     "Show the maintenance mode, or set it: no failover while it is on",
		Args:      cobra.MatchAll(cobra.MaximumNArgs(1), cobra.OnlyValidArgs),
		ValidArgs: []string{"on", "off"},
	}, func(ctx context.Context, args []string) error {
		if len(args) == 0 {
			return s.play(ctx, "maintenance.yml")
		}
		return s.play(ctx, "maintenance.yml", "-e", "enabled="+strconv.FormatBool(args[0] == "on"))
	})
}

func updateCommand(s *session) *cobra.Command {
	var reboot bool
	cmd := s.verb(&cobra.Command{
		Use:   "update",
		Short: "Packages, Patroni and etcd, one machine at a time, replicas first",
	}, func(ctx context.Context, _ []string) error {
		r, err := s.runner(ctx)
		if err != nil {
			return err
		}
		// The versions are those that the variables declare now, which may be newer than what is deployed.
		if s.inventoryFile == "" {
			p, err := s.declared(ctx)
			if err != nil {
				return err
			}
			if r.JSON, err = s.declaredInventory(ctx, p); err != nil {
				return err
			}
		}
		return s.run(ctx, r, s.view, "update.yml", "-e", "update_reboot="+strconv.FormatBool(reboot))
	})
	cmd.Flags().BoolVar(&reboot, "reboot", false, "reboot machines that ask for it")
	return cmd
}

// declared is the plan of what the variables declare now.
func (s *session) declared(ctx context.Context) (*planned, error) {
	if err := s.prepare(ctx); err != nil {
		return nil, err
	}
	return s.plan(ctx, "", terraform.PlanOptions{})
}

func adoptCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "adopt --inventory FILE [OUT]",
		Short: "Take a running Patroni cluster into an inventory, by default adopted.yml",
		Args:  cobra.MaximumNArgs(1),
	}, func(ctx context.Context, args []string) error {
		if s.inventoryFile == "" {
			return errors.New("name the machines in an inventory: --inventory hosts.ini (INVENTORY_FILE=hosts.ini; group patroni; see docs/operations.md)")
		}
		out, err := filepath.Abs(strings.Join(append(args, "adopted.yml")[:1], ""))
		if err != nil {
			return fail(err)
		}
		if s.outcome != nil {
			s.outcome["inventory"] = out
		}
		return s.play(ctx, "adopt.yml", "-e", "adopt_to="+out)
	})
}

func leaveCommand(s *session) *cobra.Command {
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "leave MEMBER",
		Short: "Take a member out of the cluster; its machine stays",
		Long: "For machines that Terraform did not make: take the machine out of the inventory after that. Where Terraform made\n" +
			"them, take the instance out of the map and deploy: its member leaves before its machine is destroyed.",
		Args: member,
	}, func(ctx context.Context, args []string) error {
		if err := s.confirm(ctx, fmt.Sprintf("Take the member %s out of the cluster?", args[0])); err != nil {
			return err
		}
		return s.play(ctx, "leave.yml", "-e", "leaving="+args[0])
	}))
	addOnlyCopy(cmd)
	return cmd
}

func rotateCACommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "rotate-ca",
		Short: "A new certificate authority and new certificates, without an outage",
	}, func(ctx context.Context, _ []string) error {
		return s.play(ctx, "rotate-ca.yml")
	})
}

// passwords are the environment variables that have a cluster's passwords.
var passwords = []string{"PATRONI_SUPERUSER_PASSWORD", "PATRONI_REPLICATION_PASSWORD", "PATRONI_ADMIN_PASSWORD"}

func rotatePasswordsCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "rotate-passwords",
		Short: "Set the passwords that the environment has, without an outage",
		Long:  "The new ones are taken from " + strings.Join(passwords, ", ") + ";\none that is not set stays as it is.",
	}, func(ctx context.Context, _ []string) error {
		given := false
		for _, name := range passwords {
			given = given || os.Getenv(name) != ""
		}
		if !given {
			return fmt.Errorf("no new password is given; set one or more of %s", strings.Join(passwords, ", "))
		}
		return s.play(ctx, "patroni-cluster.yml", "-e", "patroni_rotate_passwords=true")
	})
}

var clusterAllowed = regexp.MustCompile(`^[a-z0-9_.-]+$`)

// theCluster takes the name of one cluster, which has to be given where much depends on it; what: which cluster is meant.
func theCluster(what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != 1 || !clusterAllowed.MatchString(args[0]) {
			return fmt.Errorf("name the cluster %s: pgha %s app-dev (make %s CLUSTER=app-dev); given was %q", what, cmd.Name(), cmd.Name(), args)
		}
		return nil
	}
}

func destroyClusterCommand(s *session) *cobra.Command {
	return s.asking(s.verb(&cobra.Command{
		Use:   "destroy-cluster CLUSTER",
		Short: "Remove the data of the cluster of that name from its machines, which stay",
		Args:  theCluster("whose data is to be destroyed"),
	}, func(ctx context.Context, args []string) error {
		if err := s.confirm(ctx, fmt.Sprintf("Destroy the data of the cluster '%s' on all its machines, for good?", args[0])); err != nil {
			return err
		}
		return s.play(ctx, "destroy-cluster.yml", "-e", "destroy_cluster="+args[0])
	}))
}

func unlockCommand(s *session) *cobra.Command {
	return s.asking(s.verb(&cobra.Command{
		Use:   "unlock OWNER",
		Short: "Let the cluster go that a dead run of that owner still holds",
		Long: "A run that changes the cluster holds it for itself, by a key in its etcd. What a control machine left that was switched\n" +
			"off is let go by the name of its owner, as the refusal and status show it. A run that is alive goes on all the same.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 || args[0] == "" {
				return errors.New("name whose run it was, as status shows it: pgha unlock alice@laptop:/home/alice/proxmox-patroni (make unlock OWNER=…)")
			}
			return nil
		},
	}, func(ctx context.Context, args []string) error {
		if err := s.confirm(ctx, fmt.Sprintf("Is the run of %s dead for sure?", args[0])); err != nil {
			return err
		}
		vars, err := json.Marshal(map[string]string{"etcd_unlock_owner": args[0]}) // a name may have spaces in it
		if err != nil {
			return fail(err)
		}
		return s.play(ctx, "unlock.yml", "-e", string(vars))
	}))
}
