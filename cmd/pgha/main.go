// Command pgha is the operator's program: the verbs of a deployment's life, one subcommand each.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"proxmox-patroni/internal/deployment"
	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/playbook"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/watch"
)

// version is that of VERSION in a release (tools/release).
var version = "development"

func main() {
	// These would redirect the playbook that Terraform starts: a variable left in the operator's shell must not do so.
	for _, name := range []string{"PLAYBOOK", "INVENTORY", watch.Events} {
		os.Unsetenv(name)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	// The first signal ends what runs in order; a second one ends this program at once.
	context.AfterFunc(ctx, stop)
	err := command().ExecuteContext(ctx)
	status := statusOf(ctx, err)
	stop()
	if status.says {
		fmt.Fprintln(os.Stderr, "pgha:", err)
	}
	os.Exit(status.code)
}

// The exit statuses.
const (
	done        = 0
	failed      = 1
	different   = 2 // status: there are problems; diff: a deploy would change something
	refused     = 3
	misused     = 64 // EX_USAGE of sysexits.h
	interrupted = 130
)

const exitStatuses = `Exit statuses of pgha:
    0  done; status: all is well; diff: a deploy would change nothing
    1  failed, refused by the cluster, or not confirmed; status, diff: nobody could be asked
    2  status: there are problems; diff: a deploy would change something
    3  the plan was refused: it would delete a machine's disk, or make another cluster of this one
   64  called wrongly: no such flag, member or file, or nobody to ask for confirmation
  130  interrupted; what ran was brought to its end in order
make has statuses of its own: it exits 2 whatever pgha exited with. Scripts call tools/pgha.
`

// exitStatus ends the program with that status; what there is to say has been said.
type exitStatus int

func (s exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(s)) }

// failure marks an error of something that ran, and so was called rightly.
type failure struct{ error }

func (f failure) Unwrap() error { return f.error }

// fail makes a failure; nil stays nil.
func fail(err error) error {
	if err == nil {
		return nil
	}
	return failure{err}
}

func failf(format string, args ...any) error { return failure{fmt.Errorf(format, args...)} }

// failing makes failures of a verb's errors; those about flags and arguments come before it runs.
func failing(cmd *cobra.Command) *cobra.Command {
	run := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return fail(run(cmd, args)) }
	return cmd
}

type ending struct {
	code int
	says bool // the error is still to be printed
}

// statusOf gives the exit status for what a verb returned. An error that is no failure is about the call.
func statusOf(ctx context.Context, err error) ending {
	var status exitStatus
	var failure failure
	switch {
	case err == nil:
		return ending{done, false}
	case errors.As(err, &status):
		return ending{int(status), false}
	case ctx.Err() != nil:
		return ending{interrupted, true}
	case errors.Is(err, planview.ErrGuard):
		return ending{refused, true}
	case errors.Is(err, playbook.ErrFailed):
		return ending{failed, false}
	case errors.As(err, &failure):
		return ending{failed, true}
	}
	return ending{misused, true}
}

func command() *cobra.Command {
	root := &cobra.Command{
		Use:   "pgha",
		Short: "Highly available PostgreSQL on Proxmox VE",
		Long: "Highly available PostgreSQL on Proxmox VE: machines by Terraform, etcd and Patroni by Ansible.\n" +
			"`make help` has the short ways; docs/operations.md says when to use which verb, and what you see.",
		Version:       version,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	s := &session{}
	flags := root.PersistentFlags()
	flags.StringVarP(&s.deploymentName, "deployment", "d", "default", "`name` of the deployment, in deployments/<name>/")
	flags.StringVar(&s.stack, "stack", "patroni-cluster", "`name` of the stack: patroni-cluster or proxmox-node")
	flags.StringArrayVar(&s.varFiles, "var-file", nil, "`file` of variables; may be given several times")
	flags.StringVar(&s.provider, "provider", "", "`name` of the Terraform provider; default: the deployment's choice")
	flags.StringVarP(&s.inventoryFile, "inventory", "i", "", "inventory `file` of machines that Terraform did not make")

	complete(root)

	root.AddGroup(
		&cobra.Group{ID: begins, Title: "Begin:"},
		&cobra.Group{ID: looks, Title: "Look, and change nothing:"},
		&cobra.Group{ID: machines, Title: "Machines:"},
		&cobra.Group{ID: cluster, Title: "A living cluster:"},
		&cobra.Group{ID: files, Title: "Plans and states of Terraform, from standard input:"},
	)
	add := func(group string, commands ...*cobra.Command) {
		for _, c := range commands {
			c.GroupID = group
			if group == machines || group == cluster {
				s.telling(c)
			}
			root.AddCommand(c)
		}
	}
	add(looks, preflightCommand(s), explainCommand(s), planCommand(s), outputCommand(s), inventoryCommand(s), statusCommand(s),
		verifyCommand(s), diffCommand(s), backupsCommand(s), backupKeyCommand(s),
		alertsCommand(s), topCommand(s), scrapeConfigCommand(s))
	add(machines, synthCommand(s), deployCommand(s), replaceCommand(s), destroyCommand(s))
	add(cluster, configureCommand(s), switchoverCommand(s), restartCommand(s), reinitCommand(s), maintenanceCommand(s), updateCommand(s),
		backupCommand(s), drillCommand(s), restoreCommand(s), restoreUndoCommand(s),
		adoptCommand(s), leaveCommand(s), unlockCommand(s), recoverQuorumCommand(s), rotateCACommand(s), rotatePasswordsCommand(s), destroyClusterCommand(s))
	add(begins, initCommand(s), failing(templateCommand()))
	add(files, failing(showPlanCommand()), failing(upgradeStateCommand()))
	root.AddCommand(&cobra.Command{Use: "exit-status", Short: "What the exit statuses mean", Long: exitStatuses})
	return root
}

// complete gives the shell the values of the flags that have few.
func complete(root *cobra.Command) {
	providers := make([]string, len(provider.All))
	for i, p := range provider.All {
		providers[i] = string(p.Name)
	}
	deployments := func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		project, err := findRoot()
		if err != nil {
			return nil, cobra.ShellCompDirectiveError
		}
		return deployment.Names(project), cobra.ShellCompDirectiveNoFileComp
	}
	fixed := func(values ...string) cobra.CompletionFunc {
		return cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
	}
	for flag, values := range map[string]cobra.CompletionFunc{
		"deployment": deployments, "stack": fixed("patroni-cluster", "proxmox-node"), "provider": fixed(providers...),
	} {
		if err := root.RegisterFlagCompletionFunc(flag, values); err != nil {
			panic(err) // the flag is not there, which every start of the program would show
		}
	}
}

// The groups of verbs in the help.
const (
	begins   = "begins"
	looks    = "looks"
	machines = "machines"
	cluster  = "cluster"
	files    = "files"
)
